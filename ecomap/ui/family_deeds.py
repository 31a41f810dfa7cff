"""What a coordinator does to lines of family and to what lines mean, each as one step with words for the history."""

from __future__ import annotations

from ecomap.edit import sheets, ties
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


def add_bond(workspace: Workspace, a: ElementId, b: ElementId, kind: BondKind) -> None:
    """Draw an emotional line from one person to another, and select it."""
    seen = workspace.editor.seen
    after = ties.add_bond(workspace.editor.settled, a, b, kind)
    words = translate("history", "Bond from {a} to {b}")
    workspace.editor.commit(after, words.format(a=called(seen, a), b=called(seen, b)))
    workspace.editor.select({bond.id for bond in after.bonds.values() if (bond.a, bond.b, bond.kind) == (a, b, kind)})
