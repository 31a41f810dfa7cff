"""What a drawing tells those who cannot see it, read from the written file: whose children, which circle."""

from __future__ import annotations

import io

import pikepdf
import pytest

from ecomap.model.copies import Audience
from ecomap.render.to_pdf import pdf
from tests.papers.conftest import DAY, book, sample
from tests.papers.tagged import elements


def pictures(audience: Audience, key: str, name: str = "ellie") -> list[str]:
    """Return the alternative texts of all pictures of a paper that was written."""
    with pikepdf.open(io.BytesIO(pdf(book(name, audience, key), DAY))) as file:
        return [str(one.Alt) for one in elements(file) if str(one.S) == "/Figure"]


def test_a_family_tree_says_whose_children_are_whose() -> None:
    told = next(text for text in pictures(Audience.YOUNG_PERSON, "my-family-tree") if "family tree" in text)
    for family in (
        "Mair and Gwyn: together, together until one died; children: Carys, Kelly, Rhys.",
        "Kelly and Marcus: went out, not together now; children: Ellie.",
        "Jo and Priya: together; adopted: Mason, Maisie.",
        "Olwen; children: Mair.",
    ):
        assert family in told
    assert told.index("Yvonne and Winston: ") < told.index("Tracy and Marcus: ") < told.index("Sue and Pete: ")


@pytest.mark.parametrize("name", ["idris", "ellie", "kai"])
def test_every_parent_and_child_of_the_map_are_told_together_on_the_file_copy(name: str) -> None:
    document = sample(name)
    told = next(text for text in pictures(Audience.FILE, "file-copy", name) if "family tree" in text)
    families = told.split(". ")
    for one in document.parentages.values():
        known = [document.people[key].name.text for key in (*one.parents, one.child) if key in document.people]
        if all(known):
            assert any(all(each in family for each in known) for family in families), known


def test_the_papers_of_others_tell_nothing_of_who_is_kept_from_them() -> None:
    told = next(text for text in pictures(Audience.YOUNG_PERSON, "my-family-tree") if "family tree" in text)
    assert "Darren" in next(text for text in pictures(Audience.FILE, "file-copy") if "family tree" in text)
    assert "Darren" not in told
    assert "Kelly; children: Mason, Maisie, Seren." in told


def test_my_circles_says_who_is_in_which_circle() -> None:
    (told,) = (text for text in pictures(Audience.YOUNG_PERSON, "my-circles") if "circle" in text)
    document = sample("ellie")
    closest, second, third = (told.index(which) for which in ("closest to me", "second circle", "third circle"))
    assert closest < second < third
    parts = {1: told[closest:second], 2: told[second:third], 3: told[third:]}
    for key, person in document.people.items():
        ring = document.standing(key).ring
        if ring in parts and person.name.text.split()[0] in told:
            assert person.name.text.split()[0] in parts[ring]
    assert "feels" not in told
