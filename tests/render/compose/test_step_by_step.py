"""Scenes made one after the other share what did not change; they must be the ones that share nothing."""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable, Mapping
from dataclasses import replace

import pytest

from ecomap.edit.arrange import move
from ecomap.edit.families import add_child, add_parent, add_partner, set_couple
from ecomap.edit.people import change_person, record_death, rename, set_portrait, set_sector
from ecomap.edit.remove import remove
from ecomap.edit.standing import set_closeness, set_contact
from ecomap.edit.ties import feel
from ecomap.geometry import Point
from ecomap.model.contact import ContactKind
from ecomap.model.copies import Audience, Copier, Copy, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document, new_id
from ecomap.model.family import CoupleKind
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Gender, Name, Person, Side
from ecomap.model.rules import RuleBroken
from ecomap.render.compose import Manner, Placing, Scene, compose, drawing
from ecomap.render.look import LIGHT
from ecomap.render.to_svg import svg
from ecomap.store.codec import decode, encode

DAY = datetime.date(2026, 6, 1)
STEPS = 24
NAMES = ("Al", "Bo", "Wolstenholme-Featherstonehaugh", "Zofie Nowak", "")

Edit = Callable[[Document, View, ElementId, random.Random], Document]


def _new(chance: random.Random) -> Person:
    name = Name(text=chance.choice(NAMES))
    return Person(id=new_id(), name=name, gender=chance.choice(list(Gender)), side=chance.choice(list(Side)))


def _moved(document: Document, view: View, one: ElementId, chance: random.Random) -> Document:
    return move(document, view, Seat.TOGETHER, [one], Point(chance.uniform(-30, 30), chance.choice((0.0, 4.0))))


def _coupled(document: Document, view: View, one: ElementId, chance: random.Random) -> Document:
    couple = chance.choice(list(document.couples))
    return set_couple(document, couple, kind=chance.choice(list(CoupleKind)))


EDITS: tuple[Edit, ...] = (
    _moved,
    _coupled,
    lambda document, view, one, chance: rename(document, one, chance.choice(NAMES)),
    lambda document, view, one, chance: feel(document, one, chance.choice(list(Strength))),
    lambda document, view, one, chance: set_closeness(document, one, chance.choice((1, 2, 3))),
    lambda document, view, one, chance: set_contact(document, one, chance.choice(list(ContactKind))),
    lambda document, view, one, chance: add_child(document, one, _new(chance)),
    lambda document, view, one, chance: add_parent(document, one, _new(chance)),
    lambda document, view, one, chance: add_partner(document, one, _new(chance)),
    lambda document, view, one, chance: change_person(document, one, gender=chance.choice(list(Gender))),
    lambda document, view, one, chance: change_person(document, one, side=chance.choice(list(Side))),
    lambda document, view, one, chance: change_person(document, one, relation=chance.choice(("aunt", ""))),
    lambda document, view, one, chance: change_person(document, one, born=PartialDate(year=chance.randint(1950, 2015))),
    lambda document, view, one, chance: record_death(document, one, PartialDate(year=2020)),
    lambda document, view, one, chance: set_portrait(document, one, sticker=chance.choice(("sun", ""))),
    lambda document, view, one, chance: set_sector(document, one, chance.choice(("mum", "friends", ""))),
    lambda document, view, one, chance: remove(document, [one]),
)


def _edited(document: Document, view: View, chance: random.Random) -> Document:
    """Return the document after an edit that can be made."""
    others = [one for one in document.people if one != document.young_person]
    try:
        return chance.choice(EDITS)(document, view, chance.choice(others), chance)
    except RuleBroken:
        return document


def _placed(document: Document, view: View, before: Scene | None) -> Mapping[ElementId, Point]:
    """Return where everybody stood: those moved by hand there, the others where they were drawn."""
    return {**(before.places if before is not None else {}), **document.diagram(view, Seat.TOGETHER).places}


def _as_another(document: Document, audience: Audience) -> Copy:
    """Return a copy in which every object is another, though it says the same."""
    return copy_for(decode(encode(document)), audience, DAY)


def _bare(scene: Scene | None) -> Scene | None:
    """Return a scene with nothing left in it that another could share but where everybody and every line was."""
    return None if scene is None else replace(scene, sights={}, bodies={}, strands={}, family=None)


def _alike(one: Scene, other: Scene) -> bool:
    """Say whether two scenes are drawn alike to the last figure, and say the same."""
    return [(placed.figure, placed.at) for placed in one.layers] == [
        (placed.figure, placed.at) for placed in other.layers
    ] and (one.places, one.waiting, one.used, one.hasty) == (other.places, other.waiting, other.used, other.hasty)


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("audience", [Audience.YOUNG_PERSON, Audience.FILE])
@pytest.mark.parametrize("view", list(View))
def test_a_scene_after_many_edits_is_the_one_that_shares_nothing_with_those_before(
    document: Document, view: View, audience: Audience, seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecomap.render.compose.haste.WHOLE", 0)
    chance, copier = random.Random(seed), Copier(audience)
    manner = Manner(palette=LIGHT, clinical=audience is Audience.FILE)
    shared: Scene | None = None
    apart: Scene | None = None
    for step in range(STEPS):
        quick = step > 0 and step % 5 > 0
        previous = _placed(document, view, shared)
        copies = copier.copy(document, DAY), _as_another(document, audience)
        shared, apart = (
            compose(view, copy, manner, Placing(previous=previous, quick=quick, scene=before))
            for copy, before in zip(copies, (shared, _bare(apart)), strict=True)
        )
        assert _alike(shared, apart), step
        document = _edited(document, view, chance)
    assert shared is not None and apart is not None and svg(drawing(shared)) == svg(drawing(apart))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("view", list(View))
def test_a_full_layout_after_an_edit_is_the_one_made_afresh_from_the_same_places(
    document: Document, view: View, seed: int, manner: Manner
) -> None:
    chance, copier = random.Random(seed), Copier(Audience.YOUNG_PERSON)
    scene: Scene | None = None
    for step in range(STEPS):
        previous = _placed(document, view, scene)
        copy = copier.copy(document, DAY)
        scene = compose(view, copy, manner, Placing(previous=previous, scene=scene))
        fresh = compose(view, _as_another(document, Audience.YOUNG_PERSON), manner, Placing(previous=previous))
        assert svg(drawing(scene)) == svg(drawing(fresh)), step
        document = _edited(document, view, chance)
