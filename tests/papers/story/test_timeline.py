"""My timeline: every dated fact stands in its year, in order; dates that are not sure say so; nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.sheets import write
from ecomap.model.contact import Contact, ContactKind, Standing
from ecomap.model.copies import Audience
from ecomap.model.dates import PartialDate, Precision
from ecomap.model.document import Document
from ecomap.model.journey import Event, School, Stay
from ecomap.model.person import ElementId
from ecomap.papers.story.dated import told
from ecomap.papers.story.fact import within
from ecomap.papers.story.timeline import FIELDS, UNDATED_TITLE
from tests.papers.conftest import SAMPLES, book, copied, made, said, sample

YOUNG_PERSON = Audience.YOUNG_PERSON


def happened(*events: Event) -> Document:
    """Return Ellie's map with these events."""
    return replace(sample("ellie"), events={event.id: event for event in events})


def an_event(what: str, on: PartialDate | None, **facts: object) -> Event:
    return replace(Event(id=ElementId(what), what=what, on=on), **facts)  # type: ignore[arg-type]


def lines(document: Document) -> dict[int, list[str]]:
    """Return what stands in each year, as a title and its line."""
    life = told(copied(document, YOUNG_PERSON))
    return {year.year: [f"{one.title}: {one.line}" for one in year.facts] for year in (*life.past, *life.ahead)}


def test_a_life_in_years() -> None:
    found = lines(sample("ellie"))
    assert list(found) == sorted(found)
    assert found[2012] == ["I was born: On 5 October", "My first home, a flat: In October"]
    assert "Mason and Maisie: My little brother and little sister were born" in found[2016]
    assert "Nan's house: I moved here, in March" in found[2018] and "Seren: We remember" in found[2018]
    assert "Grandad: My Grandad died" in found[2019] and "Brook Academy: I started here" in found[2024]


@pytest.mark.parametrize("name", SAMPLES)
def test_every_home_school_and_year_is_on_the_path_in_order(name: str) -> None:
    copy = copied(sample(name), YOUNG_PERSON)
    text = said(book(name, YOUNG_PERSON, "timeline")).replace("1 June 2026", "")
    life = told(copy)
    years = [year.year for year in (*life.past, *life.ahead)]
    at = [text.index(f" {year} ") for year in years]
    assert at == sorted(at)
    facts = {fact.key for year in life.past for fact in year.facts}
    assert facts >= {*copy.shown.homes, *copy.shown.schools}
    assert text.count(" Now ") == 1 and text.count("One day") == 1


def test_the_age_of_each_year_and_of_now() -> None:
    text = said(book("ellie", YOUNG_PERSON, "timeline"))
    assert "2018 I turned 6" in text and "2008 before me" in text and "Now I am 13" in text
    assert "2026 I turn 14" in text
    unsure = replace(sample("ellie").people[ElementId("B01")], born=PartialDate(year=2012, precision=Precision.ABOUT))
    document = replace(sample("ellie"), people={**sample("ellie").people, unsure.id: unsure})
    assert "I turned" not in said(made(document, YOUNG_PERSON, "timeline"))


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (PartialDate(year=2014), ""),
        (PartialDate(year=2014, precision=Precision.ABOUT), "about 2014"),
        (PartialDate(year=2014, season="spring"), "in spring"),
        (PartialDate(year=2014, month=9), "in September"),
        (PartialDate(year=2014, month=9, day=3), "on 3 September"),
        (PartialDate(year=2014, season="spring", precision=Precision.BEFORE), "before spring 2014"),
        (PartialDate(year=2011, end_year=2013, precision=Precision.BETWEEN), "between 2011 and 2013"),
        (None, ""),
    ],
)
def test_when_in_its_year_something_was(on: PartialDate | None, words: str) -> None:
    assert within(on) == words


def test_events_name_who_was_there_and_keep_the_young_persons_words() -> None:
    zoo = an_event("we went to the zoo", PartialDate(year=2021, season="spring"), people=(ElementId("B03"),))
    document = happened(replace(zoo, words="The otters held hands."))
    assert "We went to the zoo: With Nan, in spring" in lines(document)[2021]
    assert "The otters held hands." in said(made(document, YOUNG_PERSON, "timeline"))


def test_what_has_no_date_stands_in_a_corner_of_its_own() -> None:
    document = happened(*(an_event(f"Something number {number}", None) for number in range(30)))
    document = replace(document, schools={**document.schools, ElementId("s"): School(id=ElementId("s"), name="Judo")})
    text = said(made(document, YOUNG_PERSON, "timeline"))
    assert UNDATED_TITLE in text and "Judo" in text
    assert all(f"Something number {number} " in f"{text} " for number in range(30))
    assert text.index(UNDATED_TITLE) > text.index("One day")
    assert UNDATED_TITLE not in said(book("ellie", YOUNG_PERSON, "timeline"))


def test_who_came_and_went_is_told_with_no_blame() -> None:
    document = sample("ellie")
    home = next(one for one in document.homes.values() if one.name == "Nan's house")
    stays = (
        Stay(person=ElementId("B08"), since=PartialDate(year=2019, month=5)),
        Stay(person=ElementId("B04"), until=PartialDate(year=2019)),
        Stay(person=ElementId("B03"), since=home.since, until=home.until),
    )
    standings = {
        **document.standings,
        ElementId("B31"): Standing(contact=(Contact(kind=ContactKind.ONLINE, since=PartialDate(year=2020)),)),
        ElementId("B29"): Standing(contact=(Contact(kind=ContactKind.NONE, since=PartialDate(year=2023)),)),
    }
    document = replace(document, homes={**document.homes, home.id: replace(home, people=stays)}, standings=standings)
    found = lines(document)
    assert "Tomos: Came to live with us, in May" in found[2019]
    assert "Grandad: We lived together until this year" in found[2019]
    assert "Zofia: We began to message" in found[2020] and "Angela: We lost touch" in found[2023]
    assert not [line for year in found.values() for line in year if line.startswith("Nan: ")]


def test_what_is_still_to_come_stands_after_now() -> None:
    text = said(book("ellie", YOUNG_PERSON, "timeline"))
    assert text.index("Baby on the way") > text.index(" Now ")


def test_what_is_written_is_there_and_what_is_not_is_asked() -> None:
    document = write(sample("ellie"), "timeline", "one_day", "be a vet")
    text = said(made(document, YOUNG_PERSON, "timeline"))
    assert "Be a vet" in text and FIELDS[1].hint not in text and FIELDS[0].hint in text
    assert FIELDS[1].hint in said(book("nothing", YOUNG_PERSON, "timeline"))


def test_a_long_text_and_a_full_year_go_on_and_lose_no_word() -> None:
    document = write(sample("ellie"), "timeline", "now", "rain and a bicycle " * 120)
    busy = [an_event(f"Day {number} of the summer", PartialDate(year=2021, month=7)) for number in range(40)]
    document = replace(document, events={event.id: event for event in busy})
    text = said(made(document, YOUNG_PERSON, "timeline"))
    assert text.count("bicycle") == 120
    assert all(f"Day {number} of" in text for number in range(40))


def test_an_empty_map_has_open_years() -> None:
    text = said(book("nothing", YOUNG_PERSON, "timeline"))
    assert "I was born" in text and text.count("Something I remember") == 4
