"""What the list of commands finds, to whom, and in which order."""

import datetime

import pytest

from ecomap.edit.people import rename
from ecomap.model.copies import Audience, copy_for
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.resource import resource
from ecomap.store.codec import decode
from ecomap.ui.actions import ACTIONS
from ecomap.ui.commands.finds import Find, _sought, fitting, meanings, people
from ecomap.ui.commands.ranking import joined

TODAY = datetime.date(2026, 3, 1)
FOUND = {
    "export": "print",
    "pdf": "print",
    "delete": "remove",
    "zoom": "zoom-in",
    "dark": "palette",
    "genogram": "family-tree",
    "exit": "quit",
    "search": "find",
    "couple": "partners",
    "panic": "hide",
    "snapshot": "keep-moment",
    "hotkeys": "shortcuts",
    "preferences": "settings",
    "lost touch": "contact-none",
    "compare": "then-now",
}
"""What people type, and what they mean."""


def find(name: str, words: str, why_not: str = "", *meaning: str, person: bool = False) -> Find:
    return Find(name=name, words=words, why_not=why_not, sought=joined(words), meaning=meaning, person=person)


def names(finds: tuple[Find, ...], typed: str, *used: str) -> list[str]:
    return [one.name for one in fitting(finds, typed, used)]


OPEN, SAVE, SAVE_AS = find("open", "Open a map ..."), find("save", "Save", "Open a map first"), find("as", "Save as")
NAN = find("nan", "Nan Mair", person=True)
FINDS = (OPEN, SAVE, SAVE_AS, NAN)


def test_what_was_used_last_comes_first_and_people_only_when_somebody_types() -> None:
    assert names(FINDS, "") == ["open", "save", "as"]
    assert names(FINDS, "", "as", "nan") == ["as", "nan", "open", "save"]
    assert names(FINDS, "nan") == ["nan"]


def test_what_can_be_done_goes_before_what_cannot_but_only_where_both_fit_as_well() -> None:
    assert names(FINDS, "save") == ["as", "save"]
    assert names(FINDS, "save", "save") == ["save", "as"]
    assert names((find("near", "Unsaved"), SAVE), "save") == ["save", "near"]


def test_misspelled_words_are_tried_only_where_nothing_fits() -> None:
    assert names(FINDS, "svae") == ["as", "save"]
    assert names((*FINDS, find("svaeng", "Svaeng")), "svae") == ["svaeng"]


@pytest.mark.parametrize(("typed", "meant"), FOUND.items())
def test_actions_are_found_by_what_people_call_them(typed: str, meant: str) -> None:
    finds = tuple(
        Find(name=one.name, words=one.words, sought=joined(one.words), meaning=meanings(one.name)) for one in ACTIONS
    )
    assert meant in names(finds, typed)[:2]


def test_words_to_find_by_belong_to_actions_that_there_are() -> None:
    groups, single = _sought()
    known = {one.name for one in ACTIONS}
    assert set(single) <= known
    assert {name.partition("-")[0] for name in known} >= set(groups)
    assert all(word == word.casefold() for words in (*groups.values(), *single.values()) for word in words)


def test_people_of_whom_a_seat_may_not_know_change_nothing_in_it() -> None:
    world: Document = decode(resource("samples/ellie.json").read_bytes())
    hidden = next(one for one in world.people if called(world, one) == "Darren")
    other = rename(world, hidden, "Somebody Else")
    for_both = [people(copy_for(one, Audience.YOUNG_PERSON, TODAY)) for one in (world, other)]
    for_file = [people(copy_for(one, Audience.FILE, TODAY)) for one in (world, other)]
    assert for_both[0] == for_both[1]
    assert for_file[0] != for_file[1]
    assert not any("Darren" in one.words for one in for_both[0])
