from collections.abc import Callable
from dataclasses import replace

import pytest

from ecomap.model.document import Document
from ecomap.model.network import Place
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of, sectors


@pytest.mark.parametrize(
    ("person", "sector"),
    [
        ("B13", "mum"),
        ("B23", "dad"),
        ("B24", "dad"),
        ("B12", "mum"),
        ("B26", "home"),
        ("B31", "friends"),
        ("B35", "pets"),
    ],
)
def test_everybody_has_the_sector_their_family_gives_them(
    sample: Callable[[str], Document], person: str, sector: str
) -> None:
    assert sectors(sample("ellie"))[ElementId(person)] == sector


def test_a_sector_chosen_by_hand_wins(family: Document) -> None:
    uncle = replace(family.people[ElementId("uncle")], sector="friends")
    assert sector_of(replace(family, people={**family.people, uncle.id: uncle}), uncle.id) == "friends"


def test_a_place_says_its_own_sector(family: Document) -> None:
    club = Place(id=ElementId("club"), sector="community")
    assert sector_of(replace(family, places={club.id: club}), club.id) == "community"
