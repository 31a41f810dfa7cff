"""Homes on their path: none is left out, none by its street, short stays together, and room for one day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.sheets import write
from ecomap.model.copies import Audience
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.journey import Home, Stay
from ecomap.model.person import ElementId
from ecomap.papers.story.home_names import home_name
from ecomap.papers.story.homes import FIELDS
from ecomap.papers.story.lived import lived
from tests.papers.conftest import EDGES, SAMPLES, book, copied, made, said, sample

YOUNG_PERSON = Audience.YOUNG_PERSON


def a_home(number: int, since: tuple[int, int], until: tuple[int, int] | None, **facts: object) -> Home:
    """Return a home from one month of a year to another."""
    start = PartialDate(year=since[0], month=since[1])
    end = PartialDate(year=until[0], month=until[1]) if until else None
    key = ElementId(f"h{number}")
    return replace(Home(id=key, name=f"Place {number}", since=start, until=end), **facts)  # type: ignore[arg-type]


def living_in(*homes: Home) -> Document:
    """Return Ellie's map with these homes."""
    return replace(sample("ellie"), homes={home.id: home for home in homes})


@pytest.mark.parametrize("name", [*SAMPLES, "many"])
def test_homes_run_from_now_back_to_the_first_and_none_is_left_out(name: str) -> None:
    document = EDGES[name]() if name in EDGES else sample(name)
    paper = made(document, YOUNG_PERSON, "homes")
    text, copy = said(paper), copied(document, YOUNG_PERSON)
    homes = sorted(copy.shown.homes.values(), key=lambda one: one.since.point())  # type: ignore[union-attr]
    at = [text.index(f" {' '.join(home_name(copy, home).split()[:3])} ") for home in homes]
    assert len(set(at)) == len(at)
    if name != "many":
        assert at == sorted(at, reverse=True)
    assert text.count("And one day?") == 1 and text.count("my home now") == 1
    counts = [sum(figure.key in document.homes for figure in page.figures) for page in paper.pages]
    assert sum(counts) == len(homes) and max(counts) - min(counts) <= 2


def test_no_street_and_no_carers_surname_among_the_homes() -> None:
    text = said(book("ellie", YOUNG_PERSON, "homes"))
    assert "Sue, Pete and Robin" in text and "Hartley" not in text and "Larkfield" not in text
    for sheet in ("homes", "timeline", "pets"):
        assert not [one for one in ("Rhydfelin", "Cwm Terrace") if one in said(book("ellie", YOUNG_PERSON, sheet))]


@pytest.mark.parametrize(
    ("named", "called"),
    [
        ("Nan's house", "Nan's house"),
        ("House in Cwm Terrace", "The house with Nan"),
        ("12a Harbour Street", "The home with Nan"),
        ("Heol y Bont", "The home with Nan"),
        ("Nan's house, 3 Elm Rd", "Nan's house"),
        ("12 Elm Road, Westmere", "Westmere"),
        ("The long way home", "The long way home"),
        ("Larch House (children's home)", "Larch House (children's home)"),
        ("", "A home"),
    ],
)
def test_a_home_is_called_as_it_was_named_but_not_by_its_street(named: str, called: str) -> None:
    home = a_home(1, (2018, 3), None, name=named, people=(Stay(person=ElementId("B03")),))
    assert home_name(copied(living_in(home), YOUNG_PERSON), home) == called


def test_the_home_one_was_born_into_is_the_first() -> None:
    home = a_home(1, (2012, 10), (2015, 2), name="Flat 4, Mill Lane")
    assert home_name(copied(living_in(home), YOUNG_PERSON), home) == "My first home, a flat"


def test_short_stays_in_a_row_share_a_stop_and_what_has_words_does_not() -> None:
    first, second = a_home(1, (2023, 1), (2023, 3)), a_home(2, (2023, 3), (2023, 6))
    told_of = a_home(3, (2023, 6), (2023, 9), words="There was a swing.")
    long = a_home(4, (2023, 9), None)
    stops = lived(copied(living_in(first, second, told_of, long), YOUNG_PERSON))
    assert [stop.name for stop in stops] == ["Place 4", "Place 3", "Two short stays"]
    assert stops[-1].facts == ("2023. I was 10", "Place 1 and Place 2") and stops[0].now
    text = said(made(living_in(first, second, told_of, long), YOUNG_PERSON, "homes"))
    assert "There was a swing." in text and "Two short stays" in text


def test_one_short_stay_stands_alone_and_so_does_a_home_of_now() -> None:
    stops = lived(copied(living_in(a_home(1, (2023, 1), (2023, 3)), a_home(2, (2026, 4), None)), YOUNG_PERSON))
    assert [stop.name for stop in stops] == ["Place 2", "Place 1"]


def test_who_lived_there_is_told_and_pets_come_last() -> None:
    stays = (
        Stay(person=ElementId("B35")),
        Stay(person=ElementId("B02")),
        Stay(person=ElementId("B18"), until=PartialDate(year=2014)),
    )
    (stop,) = lived(copied(living_in(a_home(1, (2012, 10), (2016, 2), people=stays)), YOUNG_PERSON))
    assert "With Mum, Dad until 2014 and Biscuit the dog" in stop.facts


def test_what_is_wished_for_one_day_stands_where_it_is_asked() -> None:
    document = write(sample("ellie"), "homes", FIELDS[0].key, "a room with a window seat")
    text = said(made(document, YOUNG_PERSON, "homes"))
    assert "A room with a window seat" in text and FIELDS[0].hint not in text
    assert FIELDS[0].hint in said(book("ellie", YOUNG_PERSON, "homes"))
    long = write(sample("ellie"), "homes", FIELDS[0].key, "a garden and a pond " * 200)
    paper = made(long, YOUNG_PERSON, "homes")
    assert said(paper).count("pond") == 200 and len(paper.pages) > 1


def test_a_map_without_homes_asks_for_some() -> None:
    assert said(book("nothing", YOUNG_PERSON, "homes")).count("A home I lived in") == 4
