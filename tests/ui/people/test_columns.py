import datetime
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_decision
from ecomap.model.contact import DecisionKind
from ecomap.model.copies import Audience, copy_for
from ecomap.model.dates import NotADate, PartialDate, Precision
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import ElementId, PrivateFacts, Side
from ecomap.model.restriction import Restriction
from ecomap.resource import resource
from ecomap.store.codec import decode
from ecomap.ui.people.ages import read_age, write_age
from ecomap.ui.people.column import known
from ecomap.ui.people.columns import columns

DAY = datetime.date(2026, 6, 1)
YOUNG, FILE = Audience.YOUNG_PERSON, Audience.FILE


@pytest.fixture(scope="module")
def ellie() -> Document:
    return decode(resource("samples/ellie.json").read_bytes())


def who(document: Document, name: str) -> ElementId:
    return next(one for one in document.people if called(document, one) == name)


def cells(document: Document, audience: Audience) -> dict[tuple[ElementId, str], tuple[object, ...]]:
    """Return all that a table says, and in which order it would stand."""
    seen = known(copy_for(document, audience, DAY))
    everybody = (*seen.document.people, *seen.document.places)
    return {
        (one, column.key): (column.title, column.words(seen, one), column.rank(seen, one), column.field.options)
        for one in everybody
        for column in columns(seen)
        if column.applies(seen.document, one)
    }


def test_what_is_kept_from_together_changes_nothing_there(qapp: QApplication, ellie: Document) -> None:
    hidden, seen = who(ellie, "Rhys"), who(ellie, "Carys")
    one = restrict(ellie, Restriction(id=new_id(), about=hidden))
    other = set_decision(one, seen, DecisionKind.NOT_ALLOWED, DAY)
    people = {
        **other.people,
        hidden: replace(other.people[hidden], side=Side.DAD, born=PartialDate(year=1950)),
        seen: replace(other.people[seen], note="A note", private=PrivateFacts(former_name="Somebody")),
    }
    other = replace(other, people=people)
    assert cells(one, YOUNG) == cells(other, YOUNG)
    assert cells(one, FILE) != cells(other, FILE)


def test_the_words_are_those_of_who_looks(qapp: QApplication, ellie: Document) -> None:
    marcus = who(ellie, "Marcus")
    young, file = cells(ellie, YOUNG), cells(ellie, FILE)
    assert [str(one[marcus, "contact"][1]) for one in (young, file)] == ["lost touch", "no contact"]
    assert (marcus, "decision") in file and (marcus, "decision") not in young


@pytest.mark.parametrize(
    ("text", "year", "precision"),
    [("14", 2012, Precision.ABOUT), ("2011", 2011, Precision.EXACT), ("about 2011", 2011, Precision.ABOUT)],
)
def test_an_age_or_a_year_says_when_somebody_was_born(
    ellie: Document, text: str, year: int, precision: Precision
) -> None:
    person = who(ellie, "Callum")
    born = write_age(ellie, person, text).people[person].born
    assert born is not None and (born.year, born.precision) == (year, precision)


def test_the_same_age_says_nothing_new_and_nonsense_is_refused(ellie: Document) -> None:
    person = who(ellie, "Mason")
    assert write_age(ellie, person, read_age(ellie, person)) is ellie, "born on 2 May 2016, to the day"
    with pytest.raises(NotADate):
        write_age(ellie, person, "young")


def test_of_who_has_died_a_number_is_how_old_they_were(ellie: Document) -> None:
    gwyn = who(ellie, "Gwyn")
    born = write_age(ellie, gwyn, "60").people[gwyn].born
    assert born is not None and born.year == 1959
