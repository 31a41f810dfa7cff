"""What is said of two people who are family, and of two who are not."""

import datetime
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ecomap.edit.restrict import restrict
from ecomap.edit.ties import connect
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Name
from ecomap.model.restriction import Restriction
from ecomap.resource import resource
from ecomap.store.codec import decode
from ecomap.ui.telling import Told, tell

DAY = datetime.date(2026, 6, 1)
YOUNG, FILE = Audience.YOUNG_PERSON, Audience.FILE


@pytest.fixture(scope="module")
def ellie() -> Document:
    return decode(resource("samples/ellie.json").read_bytes())


def who(document: Document, name: str) -> ElementId:
    return next(one for one in (*document.people, *document.places) if called(document, one) == name)


def told(document: Document, one: str, other: str, audience: Audience = YOUNG) -> Told:
    copy: Copy = copy_for(document, audience, DAY)
    return tell(copy, who(copy.shown, one), who(copy.shown, other))


@pytest.mark.parametrize(
    ("one", "other", "audience", "words"),
    [
        ("Ellie", "Tomos", YOUNG, "Tomos is your cousin: mum's sister Carys's son."),
        ("Ellie", "Chantelle", FILE, "Chantelle is Ellie's half-sister."),
        ("Ellie", "Sue", YOUNG, "Sue is your foster mum."),
        ("Mason", "Chantelle", FILE, "Chantelle is Mason's half-sister Ellie's half-sister."),
        ("Zofia", "Ellie", YOUNG, "Zofia is not family, but you two know each other."),
        ("Zofia", "Ellie", FILE, "Ellie and Zofia are not related by family, but they know each other."),
        ("Zofia", "Hannah", YOUNG, "Zofia and Hannah are not related by family, but both know you."),
        ("Zofia", "Hannah", FILE, "Zofia and Hannah are not related by family, but both know Ellie."),
    ],
)
def test_it_is_said_in_one_sentence(
    qapp: QApplication, ellie: Document, one: str, other: str, audience: Audience, words: str
) -> None:
    assert told(ellie, one, other, audience).words == words


def test_of_others_both_know_the_young_person_is_not_named(qapp: QApplication, ellie: Document) -> None:
    document = ellie
    for name in ("Zofia", "Hannah"):
        for known in ("Rhys", "Nia", "Carys", "Olwen"):
            document = connect(document, who(document, name), who(document, known))
    said = told(document, "Zofia", "Hannah")
    assert said.words.endswith("but both know Rhys, Nia and 2 more.")
    assert said.more.startswith("Zofia → Rhys (a line) → Hannah")
    assert len(said.people) == 3 and not said.family


def test_nobody_kept_from_together_links_anybody_there(qapp: QApplication, ellie: Document) -> None:
    hidden = who(ellie, "Rhys")
    document = connect(ellie, who(ellie, "Zofia"), hidden)
    document = connect(document, hidden, who(document, "Hannah"))
    document = restrict(document, Restriction(id=new_id(), about=hidden))
    other = {**document.people, hidden: replace(document.people[hidden], name=Name(text="Other"))}
    assert told(document, "Zofia", "Hannah").words.endswith("both know you.")
    assert told(document, "Zofia", "Hannah") == told(replace(document, people=other), "Zofia", "Hannah")
    assert "Rhys" in told(document, "Zofia", "Hannah", FILE).words
