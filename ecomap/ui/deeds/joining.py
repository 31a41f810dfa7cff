"""Entries made one or two, lines that go to somebody else, who lives together: each one step, with words for it."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping

from ecomap.edit import households
from ecomap.edit.entries import find
from ecomap.edit.merging import Chosen, merge
from ecomap.edit.merging.places import merge_places
from ecomap.edit.reconnecting import LineEnd, beside_whom, reconnect, replace_parent
from ecomap.edit.splitting import Share, split
from ecomap.model.deeds import Deed
from ecomap.model.family import Household
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.deeds import who_in_words
from ecomap.ui.translation import translate


def make_one(workspace: Workspace, kept: ElementId, other: ElementId, chosen: Chosen) -> None:
    """Make two entries one person, or one place, and select them."""
    editor, seen = workspace.editor, workspace.copy.shown
    if kept in seen.places:
        words = translate("history", "{a} and {b}: one and the same")
        after = merge_places(editor.settled, kept, other, chosen, seen=seen)
    else:
        words = translate("history", "{a} and {b}: one person")
        after = merge(editor.settled, kept, other, chosen, seen=seen)
    editor.commit(after, words.format(a=called(seen, kept), b=called(seen, other)), deed=Deed.JOINED)
    editor.select({kept})


def make_two(
    workspace: Workspace,
    person: ElementId,
    names: tuple[str, str],
    lines: Mapping[ElementId, Share],
    facts: Mapping[str, Share],
) -> None:
    """Make an entry two people, called so, and select both."""
    editor, seen = workspace.editor, workspace.copy.shown
    words = translate("history", "{who}: two people").format(who=called(seen, person))
    after, new = split(editor.settled, person, names[1], first=names[0], lines=lines, facts=facts)
    editor.commit(after, words, deed=Deed.PARTED)
    editor.select({person, new})


def let_go_to(workspace: Workspace, at: LineEnd, to: ElementId, instead: ElementId | None = None) -> None:
    """Let an end of a line go to somebody else, and select the line; `instead` of whom, if of one parent of two."""
    editor, seen = workspace.editor, workspace.copy.shown
    if instead is not None:
        after = replace_parent(editor.settled, at.line, instead, to)
    else:
        after = reconnect(editor.settled, at, to, beside_whom(seen, at, to))
    before = who_in_words(seen, (instead,) if instead is not None else at.who)
    words = translate("history", "A line goes to {new}, not to {old}").format(new=called(seen, to), old=before)
    editor.commit(after, words)
    editor.select({at.line})


def live_together(workspace: Workspace, people: Iterable[ElementId], home: ElementId | None = None) -> None:
    """Let people live in a home that is there, or in a new one."""
    editor, together = workspace.editor, tuple(people)
    if home is None:
        after = households.make_household(editor.settled, together)
    else:
        after = households.join_household(editor.settled, home, together)
    who = who_in_words(workspace.copy.shown, together)
    editor.commit(after, translate("history", "{who}: one home").format(who=who))


def move_out(workspace: Workspace, people: Iterable[ElementId], home: ElementId) -> None:
    """Let people move out of a home today."""
    leaving = tuple(people)
    after = households.move_out(workspace.editor.settled, home, leaving, datetime.date.today())
    who = who_in_words(workspace.copy.shown, leaving)
    workspace.editor.commit(after, translate("history", "{who}: moved out").format(who=who))


def name_home(workspace: Workspace, home: ElementId, name: str) -> None:
    """Call a home by a name."""
    found = find(workspace.editor.settled, home)
    if isinstance(found, Household) and found.name != name:
        after = households.change_household(workspace.editor.settled, home, name=name)
        workspace.editor.commit(after, translate("history", "The home is called {name}").format(name=name))


def lived(workspace: Workspace, people: Iterable[ElementId]) -> households.Lived:
    """Return how people live, as far as whoever looks may see."""
    return households.lived(workspace.copy.shown, people, workspace.copy.on)
