"""How the network grew, on paper: all of it in the file, the size alone for the coordinator, nothing for others."""

from __future__ import annotations

from ecomap.edit.moments import keep_moment
from ecomap.model.copies import Audience, copy_for
from ecomap.model.growth import MEANINGS, Count, Gain
from ecomap.papers import make, names
from tests.model.growth.test_growth import MARCH, NOVEMBER, _at_first, _later
from tests.papers.conftest import book, said


def _told(audience: Audience, key: str = "network-growth") -> str:
    return said(book("ellie", audience, key))


def test_the_file_copy_has_the_page_and_there_is_a_paper_of_its_own() -> None:
    for key in ("file-copy", "network-growth"):
        told = _told(Audience.FILE, key)
        assert all(one.title in told for one in MEANINGS.values()), key
        assert "Kelly Pryce, Marcus Bailey, Carys Simms and Mair Pryce" in told


def test_the_line_over_time_says_its_numbers_to_who_cannot_see_it() -> None:
    copy = copy_for(_later(keep_moment(_at_first(), MARCH)), Audience.FILE, NOVEMBER)
    (chart,) = [one for one in make(copy, "network-growth").pages[0].figures if one.key == "chart"]
    assert chart.meaning.alternative == "3 → 5 people; 1 → 4 in touch"


def test_the_coordinators_paper_tells_no_contact_no_source_and_nobody_who_is_restricted() -> None:
    told = _told(Audience.COORDINATOR)
    assert MEANINGS[Count.SIZE].title in told and "Darren" not in told
    away = (*Gain, Count.IN_TOUCH, Count.LOST_TOUCH, Count.OVERNIGHT, Count.DIRECT_ADULTS, Count.FOUND, Count.ON_FILE)
    assert not [key for key in away if MEANINGS[key].title in told]


def test_young_people_and_guests_get_no_figures() -> None:
    for audience in (Audience.YOUNG_PERSON, Audience.GUESTS):
        assert "network-growth" not in [one.key for one in names(audience)]
