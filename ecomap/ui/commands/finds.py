"""What the list of commands finds for who looks now: what can be done, and whom to go to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from ecomap.model.copies import Copy
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.resource import resource
from ecomap.ui.actions import ACTIONS, Action, Needs
from ecomap.ui.commands.ranking import Fit, fit, joined
from ecomap.ui.people.rows import groups
from ecomap.ui.shelf import Shelf
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

_WHY = {
    Needs.MAP: QT_TRANSLATE_NOOP("commands", "Open a map first"),
    Needs.SELECTION: QT_TRANSLATE_NOOP("commands", "Choose somebody first"),
    Needs.TREE: QT_TRANSLATE_NOOP("commands", "Show the family tree first"),
    Needs.ECOMAP: QT_TRANSLATE_NOOP("commands", "Show My people first"),
}
_WHY_NAMED = {
    "undo": QT_TRANSLATE_NOOP("commands", "There is nothing to take back"),
    "redo": QT_TRANSLATE_NOOP("commands", "Nothing was taken back"),
    "draw-once": QT_TRANSLATE_NOOP("commands", "Nobody is drawn twice"),
    "draw-twice": QT_TRANSLATE_NOOP("commands", "Show the family tree first"),
    "twice-here": QT_TRANSLATE_NOOP("commands", "Show the family tree first"),
}
_COVERED = QT_TRANSLATE_NOOP("commands", "Press Go on first")
_NOT_NOW = QT_TRANSLATE_NOOP("commands", "Not just now")


@dataclass(frozen=True, slots=True, kw_only=True)
class Find:
    """One thing that is found: an action, or somebody on the map."""

    name: str
    """The name of the action; of somebody, who it is."""
    words: str
    aside: str = ""
    """Where else it is to be found, or how somebody is related."""
    keys: str = ""
    why_not: str = ""
    """Why it cannot be done now; empty if it can."""
    sought: str = ""
    """Its words as they are looked for."""
    meaning: tuple[str, ...] = ()
    """Other words it is looked for by."""
    sticker: str = ""
    """Of somebody: icon, emoji or first letter."""
    sector: str = ""
    person: bool = False


def actions(shelf: Shelf, *, has_map: bool, covered: bool) -> tuple[Find, ...]:
    """Return what can be done by who looks; what cannot be just now says why."""
    return tuple(_find(one, shelf, has_map=has_map, covered=covered) for one in ACTIONS if shelf[one.name].isVisible())


def people(copy: Copy) -> tuple[Find, ...]:
    """Return everybody there is on a copy, to go to."""
    shown = copy.shown
    me = shown.young_person
    found = [_person(me, called(shown, me), "", shown.people[me].portrait.sticker, "")]
    for group in groups(copy):
        found += [_person(row.id, row.name, row.relation, row.sticker, row.sector) for row in group.rows]
    return tuple(found)


def fitting(finds: Sequence[Find], typed: str, used: Sequence[str]) -> tuple[Find, ...]:
    """Return what fits what was typed, the best first; nothing typed: all that can be done, the last used first.

    `used` are names, the last used first.
    """
    recent = {name: at for at, name in enumerate(used)}
    text = joined(typed)

    def order(find: Find) -> tuple[int, bool]:
        return recent.get(find.name, len(recent)), bool(text and find.why_not)

    if not text:
        return tuple(sorted((one for one in finds if not one.person or one.name in recent), key=order))
    fits = [(fit(text, one.sought, one.meaning), one) for one in finds]
    found = [(how, one) for how, one in fits if how is not None]
    well = [(how, one) for how, one in found if how is not Fit.MISSPELLED]
    return tuple(one for _, one in sorted(well or found, key=lambda each: (each[0], order(each[1]))))


@cache
def _sought() -> tuple[Mapping[str, Sequence[str]], Mapping[str, Sequence[str]]]:
    """Return the words of groups of actions and of actions, as people call them."""
    read = json.loads(resource("words/commands.json").read_text(encoding="utf-8"))
    return read["groups"], read["actions"]


def meanings(name: str) -> tuple[str, ...]:
    """Return by which other words an action is looked for."""
    by_group, by_name = _sought()
    words: Iterable[str] = (*by_name.get(name, ()), *by_group.get(name.partition("-")[0], ()))
    return tuple(joined(one) for one in words)


def place(action: Action) -> str:
    """Return in which menu an action stands, in words; empty for none."""
    return " › ".join(translate("menus", part) for part in action.menu.split("/") if part)


def _find(action: Action, shelf: Shelf, *, has_map: bool, covered: bool) -> Find:
    words, menu = shelf[action.name].text(), place(action)
    why = "" if shelf[action.name].isEnabled() else _why_not(action, has_map=has_map, covered=covered)
    return Find(
        name=action.name,
        words=words,
        aside=menu,
        keys=shelf.keys_in_words(action.name),
        why_not=why,
        sought=joined(words),
        meaning=(*meanings(action.name), joined(menu)),
    )


def _person(who: ElementId, name: str, relation: str, sticker: str, sector: str) -> Find:
    return Find(
        name=who,
        words=name,
        aside=relation,
        sought=joined(name),
        meaning=(joined(relation),),
        sticker=sticker or name[:1].upper(),
        sector=sector,
        person=True,
    )


def _why_not(action: Action, *, has_map: bool, covered: bool) -> str:
    if covered:
        words = _COVERED
    elif not has_map:
        words = _WHY[Needs.MAP]
    elif action.name in _WHY_NAMED:
        words = _WHY_NAMED[action.name]
    else:
        words = _WHY.get(action.needs, _NOT_NOW) if action.needs is not Needs.MAP else _NOT_NOW
    return translate("commands", words)
