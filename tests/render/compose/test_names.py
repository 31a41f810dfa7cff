"""Names as people have them, drawn: whole, in at most two lines, on nobody else."""

from __future__ import annotations

import datetime
from dataclasses import replace
from itertools import combinations

import pytest

from ecomap.model.contact import Closeness, Standing
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import View
from ecomap.model.document import Document, new_document
from ecomap.model.family import Couple, Parentage
from ecomap.model.person import ElementId, Name, Person
from ecomap.render.compose import Manner, compose, drawing
from ecomap.render.drawing import Book, Words
from ecomap.render.letters import clean
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf
from ecomap.render.to_svg import svg
from ecomap.render.typeface import width

DAY = datetime.date(2026, 6, 1)
NAMES = (
    "Bartholomew Featherstonehaugh-Cholmondeley of Upper Slaughter",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunter",
    "مُحَمَّد عبد الرحمن بن عبد الله",
    "রহিমা খাতুন চৌধুরী",
    "ፍልሞን ገብረመድህን ወልደሚካኤል",
    "Nguyễn Thị Ánh Tuyết",
    "Łukasz Żółć-Ščepánková Dvořáková",
    "Z̸a̷l̵g̶ó̸ ẹ̣̣̣́́ tower",
    "🦊🐶 Foxy 👩‍👩‍👧 🏴󠁧󠁢󠁷󠁬󠁳󠁿",
    "Mary-Jane O'Connor-\u200bSmith",
    "Jo",
    "\U000f1234\U0001f9ff\U00013000\uffff",
    "a\u202eb\u2066c\u0000d",
)


def _document() -> Document:
    """A family in which everybody with such a name stands beside somebody with another."""
    people = [Person(id=ElementId(f"p{at}"), name=Name(text=name)) for at, name in enumerate(NAMES)]
    parents = tuple(one.id for one in people[:2])
    couples = Couple(id=ElementId("c"), a=parents[0], b=parents[1])
    lines = {
        ElementId(f"l{one.id}"): Parentage(id=ElementId(f"l{one.id}"), child=one.id, parents=parents)
        for one in people[2:]
    }
    document = replace(new_document("Ada"), people={one.id: one for one in people}, young_person=people[-3].id)
    rings = {one.id: Standing(closeness=(Closeness(ring=1 + at % 3),)) for at, one in enumerate(people)}
    return replace(document, couples={couples.id: couples}, parentages=lines, standings=rings)


@pytest.mark.parametrize("view", View)
@pytest.mark.parametrize("badges", ["word", "icon"])
@pytest.mark.parametrize("text", [11.0, 16.0, 22.0])
def test_every_name_is_whole_in_two_lines_within_its_box_and_on_nobody_else(
    view: View, badges: str, text: float
) -> None:
    copy = copy_for(_document(), Audience.FILE, DAY)
    scene = compose(view, copy, Manner(palette=LIGHT, clinical=True, text=text, badges=badges))  # type: ignore[arg-type]
    people = {placed.figure.key: placed for placed in scene.layers if placed.figure.key in scene.places}
    for at, name in enumerate(NAMES):
        drawn = people[f"p{at}"].figure
        words = [one for one in drawn.primitives if isinstance(one, Words) and one.bold]
        assert len(words) <= 2
        assert "".join("".join(one.text.split()) for one in words) == "".join(clean(name).split()) or len(name) == 4
        for one in words:
            assert abs(one.at.x) + width(one.text, one.size, one.bold) / 2 <= drawn.box.width / 2 + 0.01
            assert drawn.box.top < one.at.y < drawn.box.bottom
    overlapping = [
        (one.figure.key, other.figure.key)
        for one, other in combinations(people.values(), 2)
        if one.box.grown(-0.05).meets(other.box.grown(-0.05))
    ]
    assert not overlapping


def test_a_letter_that_no_typeface_has_stops_no_backend() -> None:
    copy = copy_for(_document(), Audience.YOUNG_PERSON, DAY)
    page = drawing(compose(View.FAMILY_TREE, copy, Manner(palette=LIGHT)))
    assert pdf(Book(title=page.title, pages=(page,)), DAY).startswith(b"%PDF")
    assert svg(page).count("<svg") == 1
