"""What a person does to the map, each as one step with words for the history."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from ecomap.edit import arrange, people, restrict, standing, ties
from ecomap.edit import fold as folding
from ecomap.edit.remove import remove
from ecomap.edit.written import one_line
from ecomap.model import branches
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.network import Flow, Strength
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.render.notation import STYLES
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate


def undo(workspace: Workspace) -> None:
    """Take back the last step."""
    workspace.editor.undo()


def redo(workspace: Workspace) -> None:
    """Take the last undone step again."""
    workspace.editor.redo()


def chosen(workspace: Workspace) -> tuple[ElementId, ...]:
    """Return the selected people, pets, places and groups, in the order of naming."""
    document = workspace.editor.shown
    return tuple(one for one in (*document.people, *document.places) if one in workspace.editor.selection)


def others_chosen(workspace: Workspace) -> tuple[ElementId, ...]:
    """Return who is selected, without the young person."""
    return tuple(one for one in chosen(workspace) if one != workspace.editor.shown.young_person)


def anchor(workspace: Workspace) -> ElementId:
    """Return the one person selected, or the young person: new family is theirs."""
    selected = [one for one in chosen(workspace) if one in workspace.editor.shown.people]
    return selected[0] if len(selected) == 1 else workspace.editor.shown.young_person


def do_line(workspace: Workspace, text: str) -> str:
    """Do what a line of the name box says, as one step; of one that changes nothing, return why in words."""
    understanding = workspace.understand(text)
    before = workspace.editor.settled
    after = understanding.apply(before)
    workspace.editor.commit(after, understanding.step)
    return understanding.sentence if after is before else ""


def rename(workspace: Workspace, element: ElementId, name: str) -> None:
    """Give somebody another name."""
    words = translate("history", "{old} is now called {new}")
    text = words.format(old=called(workspace.editor.seen, element), new=one_line(name))
    workspace.editor.commit(people.rename(workspace.editor.settled, element, name), text)


def remove_chosen(workspace: Workspace) -> None:
    """Remove whoever and whatever is selected; undo brings all of it back."""
    document = workspace.editor.settled
    gone = workspace.editor.selection - {document.young_person}
    if gone:
        words = translate("history", "Remove {who}").format(who=who_in_words(workspace.editor.seen, gone))
        workspace.editor.commit(remove(document, gone), words)


def set_strength(workspace: Workspace, strength: Strength) -> None:
    """Say how the selected lines feel, or the lines to the selected people."""
    document = workspace.editor.settled
    after, today = document, datetime.date.today()
    for one in workspace.editor.selection & document.ties.keys():
        after = ties.set_strength(after, one, strength, today)
    for one in others_chosen(workspace):
        after = ties.feel(after, one, strength, today)
    meaning = STYLES["default"].strengths[strength.value].words
    commit_about(workspace, after, translate("history", "{who}: line {what}"), translate("notation", meaning))


def set_flow(workspace: Workspace, flow: Flow) -> None:
    """Say who gives, on the selected lines or the lines to the selected people: seen from the young person."""
    document = workspace.editor.settled
    after = document
    for one in others_chosen(workspace):
        after = ties.connect(after, after.young_person, one)
    own = [tie.id for one in others_chosen(workspace) if (tie := after.tie_to(one))]
    for one in (*(workspace.editor.selection & document.ties.keys()), *own):
        tie = after.ties[one]
        turned = tie.b == after.young_person and flow in (Flow.IN, Flow.OUT)
        seen = {Flow.IN: Flow.OUT, Flow.OUT: Flow.IN}[flow] if turned else flow
        after = ties.set_flow(after, one, seen)
    commit_about(workspace, after, translate("history", "{who}: who gives"), "")


def set_contact(workspace: Workspace, kind: ContactKind) -> None:
    """Say how the young person and the selected people are in touch now."""
    after, today = workspace.editor.settled, datetime.date.today()
    for one in others_chosen(workspace):
        if kind is ContactKind.DIED and one in after.people:
            after = people.record_death(after, one, after.people[one].died, today)
        else:
            after = standing.set_contact(after, one, kind, today)
    meaning = STYLES["default"].contacts[kind.value].words
    commit_about(workspace, after, translate("history", "{who}: {what}"), translate("notation", meaning))


CLOSENESS: Mapping[int | None, str] = {
    1: QT_TRANSLATE_NOOP("history", "closest"),
    2: QT_TRANSLATE_NOOP("history", "close"),
    3: QT_TRANSLATE_NOOP("history", "further away"),
    None: QT_TRANSLATE_NOOP("history", "not placed yet"),
}
"""What the rings are called in words."""


def set_closeness(workspace: Workspace, ring: int | None) -> None:
    """Place the selected people in a ring of closeness, or take them out."""
    after, today = workspace.editor.settled, datetime.date.today()
    for one in others_chosen(workspace):
        after = standing.set_closeness(after, one, ring, today)
    where = translate("history", CLOSENESS[ring])
    commit_about(workspace, after, translate("history", "{who}: {what}"), where)


def set_wish(workspace: Workspace, kind: WishKind) -> None:
    """Write down what the young person would like with the selected people."""
    after, today = workspace.editor.settled, datetime.date.today()
    for one in others_chosen(workspace):
        after = standing.set_wish(after, one, kind, today)
    meaning = STYLES["default"].wishes[kind.value].words
    commit_about(workspace, after, translate("history", "{who}: wish: {what}"), translate("notation", meaning))


def set_decision(workspace: Workspace, kind: DecisionKind) -> None:
    """Write down what the adults have decided about the selected people."""
    after, today = workspace.editor.settled, datetime.date.today()
    for one in others_chosen(workspace):
        after = standing.set_decision(after, one, kind, today)
    meaning = STYLES["default"].decisions[kind.value].words
    commit_about(workspace, after, translate("history", "{who}: decision: {what}"), translate("notation", meaning))


def set_sector(workspace: Workspace, sector: str) -> None:
    """Put the selected people into a part of the ecomap."""
    after = workspace.editor.settled
    for one in others_chosen(workspace):
        after = people.set_sector(after, one, sector)
    commit_about(workspace, after, translate("history", "{who}: another part of the map"), "")


def connect(workspace: Workspace, starts: Iterable[ElementId], end: ElementId) -> None:
    """Draw lines from people, places or groups to another, as one step, and select them."""
    seen, after = workspace.editor.seen, workspace.editor.settled
    joined = [one for one in starts if one != end]
    for one in joined:
        after = ties.connect(after, one, end)
    words = translate("history", "Line between {a} and {b}")
    who = who_in_words(seen, joined)
    workspace.editor.commit(after, words.format(a=who, b=called(seen, end)))
    workspace.editor.select({tie.id for one in joined if (tie := ties.tie_between(after, one, end))})


def restrict_chosen(workspace: Workspace) -> None:
    """Keep the selected people and places for the file copy alone, or lift that again."""
    document = workspace.editor.settled
    after = document
    whole = {one.about: one.id for one in document.restrictions.values() if not one.fact}
    for one in others_chosen(workspace):
        if one in whole:
            after = restrict.lift(after, whole[one])
        else:
            after = restrict.restrict(after, Restriction(id=new_id(), about=one))
    commit_about(workspace, after, translate("history", "{who}: who may see them"), "")


def fixed_words() -> str:
    """Return why nobody is moved by hand while only a part of the drawing is looked at."""
    return translate("showing", "Only a part is shown. Show everybody first, to move people by hand.")


def fold(workspace: Workspace, *, above: bool = False) -> str:
    """Fold the family of who is selected away, or unfold what is folded on them; return why not, if it cannot be."""
    document, seen = workspace.editor.settled, workspace.copy.shown
    people = [one for one in chosen(workspace) if one in seen.people]
    if len(people) != 1:
        return translate("showing", "Choose one person first.")
    if people[0] in workspace.part.branches:
        unfold(workspace, people[0])
        return ""
    who = called(seen, people[0])
    branch = branches.above(seen, people[0]) if above else branches.below(seen, people[0])
    if not branch:
        return translate("showing", "There is no branch to fold away at {who}.").format(who=who)
    if workspace.part.focus is not None:
        return translate("showing", "Only a part is shown. Show everybody first, to fold branches.")
    words = translate("history", "Fold away at {who}").format(who=who)
    workspace.editor.commit(folding.fold(document, workspace.seat, people[0], above=above), words)
    return ""


def unfold(workspace: Workspace, person: ElementId | None = None) -> None:
    """Unfold what is folded on somebody; of nobody in particular, everything."""
    seen = workspace.copy.shown
    who = called(seen, person) if person is not None and person in seen.people else ""
    words = (
        translate("history", "Unfold at {who}").format(who=who) if who else translate("history", "Unfold everything")
    )
    workspace.editor.commit(folding.unfold(workspace.editor.settled, workspace.seat, person), words)


def unpin(workspace: Workspace) -> None:
    """Let the layout place the selected people again."""
    after = arrange.unpin(workspace.editor.settled, workspace.view, workspace.seat, chosen(workspace))
    commit_about(workspace, after, translate("history", "{who}: let go of the place"), "")


def go_back_to(workspace: Workspace, steps: int) -> None:
    """Go back by a number of steps, or forward by a negative one."""
    for _ in range(abs(steps)):
        workspace.editor.undo() if steps > 0 else workspace.editor.redo()


def who_in_words(seen: Document, elements: Iterable[ElementId]) -> str:
    """Return whom a step is about: a name that whoever is looking may read, or how many."""
    known = [one for one in elements if one in seen.people or one in seen.places]
    if len(known) == 1:
        return called(seen, known[0])
    if not known:
        return translate("history", "a line")
    return translate("history", "{count} people").format(count=len(known))


def commit_about(workspace: Workspace, after: Document, words: str, what: str) -> None:
    """Commit a change to what is selected."""
    who = who_in_words(workspace.editor.seen, workspace.editor.selection)
    workspace.editor.commit(after, words.format(who=who, what=what))
