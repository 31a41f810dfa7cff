"""Schools and clubs: from now back, with whom the young person knows there and what they liked."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.sheets import write
from ecomap.model.copies import Audience
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.journey import School
from ecomap.model.network import Feeling, Place, Strength, Tie
from ecomap.model.person import ElementId
from ecomap.papers.story.learning import school_look
from ecomap.papers.story.schools_and_clubs import ASKED
from tests.papers.conftest import book, made, said, sample

YOUNG_PERSON = Audience.YOUNG_PERSON
CLUB = Place(id=ElementId("club"), name="Valley Harriers", icon="footprints", about="Running in the rain.")


def with_a_club(document: Document) -> Document:
    """Return a map with a club at which Zofia is, too."""
    strong = (Feeling(strength=Strength.STRONG),)
    ties = (
        Tie(id=ElementId("t1"), a=document.young_person, b=CLUB.id, feelings=strong),
        Tie(id=ElementId("t2"), a=CLUB.id, b=ElementId("B31"), feelings=strong),
    )
    return replace(document, places={CLUB.id: CLUB}, ties={**document.ties, **{one.id: one for one in ties}})


def test_schools_run_from_now_back() -> None:
    text = said(book("ellie", YOUNG_PERSON, "schools-and-clubs"))
    at = [text.index(one) for one in ("Brook Academy", "Fairfield Primary", "Ysgol Gynradd")]
    assert at == sorted(at)
    assert "Since 2024. I began at 11" in text and "2020 to 2024. I was 7 to 11" in text and "Miss Adeyemi" in text


def test_a_club_names_who_is_there_and_what_is_said_of_it() -> None:
    text = said(made(with_a_club(sample("ellie")), YOUNG_PERSON, "schools-and-clubs"))
    assert "Valley Harriers With Zofia Running in the rain." in text
    assert "A club or a group" not in text
    assert "A club or a group" in said(book("ellie", YOUNG_PERSON, "schools-and-clubs"))


def test_what_is_written_of_a_school_and_on_the_sheet_is_there() -> None:
    document = sample("ellie")
    key = next(iter(document.schools))
    schools = {**document.schools, key: replace(document.schools[key], words="We sang every morning.")}
    document = write(replace(document, schools=schools), "schools-and-clubs", "try", "rock climbing")
    text = said(made(document, YOUNG_PERSON, "schools-and-clubs"))
    assert "We sang every morning." in text and "Rock climbing" in text
    assert ASKED[2].hint not in text and ASKED[0].hint in text


@pytest.mark.parametrize(
    ("kind", "name", "icon"),
    [
        ("school", "Boxhill Academy", "school"),
        ("college", "", "graduation-cap"),
        ("club", "Judo at the leisure centre", "users-round"),
        ("job", "Bakery", "briefcase"),
        ("", "Sixth form", "graduation-cap"),
        ("", "", "school"),
    ],
)
def test_each_has_its_icon(kind: str, name: str, icon: str) -> None:
    assert school_look(School(id=ElementId("s"), name=name, kind=kind))[0] == icon


def test_a_school_without_a_date_or_a_name_is_told_too() -> None:
    schools = {
        ElementId("a"): School(id=ElementId("a"), kind="college"),
        ElementId("b"): School(id=ElementId("b"), name="Hill Top", until=PartialDate(year=2020)),
    }
    text = said(made(replace(sample("ellie"), schools=schools), YOUNG_PERSON, "schools-and-clubs"))
    assert "A college" in text and "Hill Top Until 2020" in text
    assert text.index("Hill Top") < text.index("A college")


def test_what_was_written_of_a_club_stays_when_one_is_named() -> None:
    document = write(with_a_club(sample("ellie")), "schools-and-clubs", "club", "Brownies on Mondays")
    assert "A club or a group Brownies on Mondays" in said(made(document, YOUNG_PERSON, "schools-and-clubs"))
