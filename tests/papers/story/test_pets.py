"""My pets: each with its picture or its animal, gently of those who died, and room for more."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.sheets import write
from ecomap.model.copies import Audience
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, StoredPicture
from ecomap.model.person import ElementId, Kind, Name, Person, Portrait
from ecomap.papers.story.pet_kinds import icon_of_pet, kind_of_pet
from ecomap.render.drawing import Picture
from ecomap.render.sample_map import picture
from tests.papers.conftest import book, made, said, sample

YOUNG_PERSON = Audience.YOUNG_PERSON
BISCUIT = ElementId("B35")


def changed(**facts: object) -> Document:
    """Return Ellie's map with other facts of Biscuit."""
    document = sample("ellie")
    pet = replace(document.people[BISCUIT], **facts)  # type: ignore[arg-type]
    return replace(document, people={**document.people, BISCUIT: pet})


def test_a_pet_stands_with_what_is_known_and_asks_for_the_rest() -> None:
    text = said(book("ellie", YOUNG_PERSON, "pets"))
    assert "Biscuit Dog (lives with Nan) Born in 2019 I love it when" in text and "A pet I know" in text
    assert "We lived together: Maggie and Alan's" in said(book("kai", YOUNG_PERSON, "pets"))


def test_a_pet_that_died_has_a_leaf_and_is_remembered() -> None:
    document = changed(died=PartialDate(year=2024))
    paper = made(document, YOUNG_PERSON, "pets")
    assert "Died in 2024 I remember" in said(paper)
    assert any(figure.key == "leaf" for figure in paper.pages[0].figures)
    assert not any(figure.key == "leaf" for figure in book("ellie", YOUNG_PERSON, "pets").pages[0].figures)


@pytest.mark.parametrize("allowed", [True, False])
def test_a_picture_stands_there_if_it_may_be_shown(allowed: bool) -> None:
    document = replace(
        changed(portrait=Portrait(picture="p", allowed=allowed)),
        pictures={"p": StoredPicture(mime="image/png", content=picture())},
    )
    page = made(document, YOUNG_PERSON, "pets").pages[0]
    shown = [figure for figure in page.figures if any(isinstance(one, Picture) for one in figure.primitives)]
    assert [figure.meaning.alternative for figure in shown] == (["A picture of Biscuit"] if allowed else [])


def test_what_the_young_person_says_of_a_pet_is_there_however_long() -> None:
    text = said(made(changed(about="Biscuit steals socks. " * 150), YOUNG_PERSON, "pets"))
    assert text.count("steals") == 150


def test_many_pets_go_on_and_each_is_there() -> None:
    document = sample("ellie")
    pets = {
        (key := ElementId(f"pet{number}")): Person(
            id=key, kind=Kind.PET, name=Name(text=f"Pet{number}"), relation="rat"
        )
        for number in range(9)
    }
    document = replace(document, people={**document.people, **pets})
    document = write(document, "pets", "wish", "an axolotl")
    paper = made(document, YOUNG_PERSON, "pets")
    text = said(paper)
    assert all(f"Pet{number} Rat" in text for number in range(9)) and len(paper.pages) == 3
    assert "An axolotl" in text and "A pet I know" not in text


@pytest.mark.parametrize(
    ("relation", "sticker", "kind", "icon"),
    [
        ("dog (lives with Nan)", "paw-print", "dog", "dog"),
        ("cat at Maggie's", "", "cat", "cat"),
        ("my old hamster", "", "hamster", "paw-print"),
        ("stick insect", "sun", "", "sun"),
        ("", "", "", "paw-print"),
    ],
)
def test_what_a_pet_is_and_how_it_is_drawn(relation: str, sticker: str, kind: str, icon: str) -> None:
    pet = Person(id=ElementId("p"), kind=Kind.PET, relation=relation, portrait=Portrait(sticker=sticker))
    assert (kind_of_pet(pet), icon_of_pet(pet)) == (kind, icon)
