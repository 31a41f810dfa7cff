"""What a coordinator does to lines of family and to what lines mean, each as one step with words for the history."""

from __future__ import annotations

from ecomap.edit import families, households, sheets, ties
from ecomap.model.family import ChildKind
from ecomap.model.naming import called
from ecomap.model.network import BondKind
from ecomap.model.person import ElementId
from ecomap.render.notation import STYLES
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import translate


def set_house_style(workspace: Workspace, key: str) -> None:
    """Choose what lines and symbols mean, for screen and paper alike."""
    words = translate("history", "Lines and symbols: {style}").format(style=translate("notation", STYLES[key].name))
    workspace.editor.commit(sheets.choose(workspace.editor.settled, house_style=key), words)


def set_gentle(workspace: Workspace, gentle: bool) -> None:
    """Choose the mark of death of the file copy and of Coordinator view."""
    words = translate("history", "Has died: a leaf") if gentle else translate("history", "Has died: an X")
    workspace.editor.commit(sheets.choose(workspace.editor.settled, gentle=gentle), words)


def show_lost_babies(workspace: Workspace, shown: bool) -> None:
    """Choose whether stillborn and miscarried children stand on other people's copies."""
    words = translate("history", "Babies born sleeping or lost: on other people's copies, too")
    hidden = translate("history", "Babies born sleeping or lost: not on other people's copies")
    after = sheets.choose(workspace.editor.settled, lost_babies=shown)
    workspace.editor.commit(after, words if shown else hidden)


def add_bond(workspace: Workspace, a: ElementId, b: ElementId, kind: BondKind) -> None:
    """Draw an emotional line from one person to another, and select it."""
    seen = workspace.editor.seen
    after = ties.add_bond(workspace.editor.settled, a, b, kind)
    words = translate("history", "Bond from {a} to {b}")
    workspace.editor.commit(after, words.format(a=called(seen, a), b=called(seen, b)))
    workspace.editor.select({bond.id for bond in after.bonds.values() if (bond.a, bond.b, bond.kind) == (a, b, kind)})


def make_couple(workspace: Workspace, of: ElementId, other: ElementId) -> None:
    """Make two people on the map partners, and select their line."""
    document, seen = workspace.editor.settled, workspace.editor.seen
    after = families.add_partner(document, of, document.people[other])
    words = translate("history", "{a} and {b}: partners")
    workspace.editor.commit(after, words.format(a=called(seen, of), b=called(seen, other)))
    if couple := families.couple_of(after, of, other):
        workspace.editor.select({couple.id})


def add_parent(workspace: Workspace, child: ElementId, parent: ElementId, kind: ChildKind) -> None:
    """Make somebody on the map a parent or carer of another."""
    document, seen = workspace.editor.settled, workspace.editor.seen
    after = families.add_parent(document, child, document.people[parent], kind)
    words = translate("history", "{parent} is a parent or carer of {child}")
    workspace.editor.commit(after, words.format(parent=called(seen, parent), child=called(seen, child)))


def make_twins(workspace: Workspace) -> None:
    """Say that the selected people were born together; raise `RuleBroken` for fewer than two."""
    document, seen = workspace.editor.settled, workspace.editor.seen
    children = tuple(one for one in document.people if one in workspace.editor.selection)
    after = families.make_twins(document, children)
    names = ", ".join(called(seen, one) for one in children)
    workspace.editor.commit(after, translate("history", "{who}: born together").format(who=names))


def move_in(workspace: Workspace, home: ElementId) -> None:
    """Let the selected people live in a home that is there."""
    document, seen = workspace.editor.settled, workspace.editor.seen
    people = tuple(one for one in document.people if one in workspace.editor.selection)
    after = households.join_household(document, home, people)
    names = ", ".join(called(seen, one) for one in people)
    workspace.editor.commit(after, translate("history", "{who}: another home").format(who=names))
