"""Drawing people twice: what is offered, and taking it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.edit.arrange import draw_twice, place
from ecomap.edit.families import add_child
from ecomap.edit.restrict import restrict
from ecomap.geometry import Point
from ecomap.model.copies import Audience, copy_for
from ecomap.model.diagram import Ghost, Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Restriction
from ecomap.render.compose import Manner, Placing, compose
from ecomap.render.look import LIGHT
from ecomap.session import doubling
from ecomap.session.doubling import GivenUp, Offer, beside_whom, is_knot, offer, taken
from ecomap.session.workspace import Workspace
from tests.knots import DAY, knotted_document

HERE = (View.FAMILY_TREE, Seat.TOGETHER)
MANNER = Manner(palette=LIGHT)
SON, DAUGHTER = ElementId("son2"), ElementId("daughter8")


def offered(document: Document) -> Offer:
    copy = copy_for(document, Audience.YOUNG_PERSON, DAY)
    return offer(copy, document.diagram(*HERE), MANNER)


@pytest.fixture(scope="module")
def knot() -> Document:
    return knotted_document()


@pytest.fixture(scope="module")
def found(knot: Document) -> Offer:
    return offered(knot)


def test_what_is_offered_is_what_is_drawn(knot: Document, found: Offer) -> None:
    assert found.ghosts
    assert found.after < found.before
    workspace = Workspace(taken(knot, found), manner=MANNER)
    workspace.show(View.FAMILY_TREE)
    scene = workspace.scene()
    assert scene.layout.crossings == found.after  # type: ignore[union-attr]
    assert dict(scene.places) == dict(found.places)
    assert tuple(scene.ghosts.values()) == found.ghosts
    workspace.close()


def test_taking_an_offer_draws_nobody_else_twice(knot: Document, found: Offer) -> None:
    before = draw_twice(knot, *HERE, (Ghost(person=SON, beside=DAUGHTER),))
    after = taken(before, found)
    assert set(after.diagram(*HERE).ghosts) == set(found.ghosts)
    assert after.diagram(View.FAMILY_TREE, Seat.COORDINATOR).ghosts == ()
    assert taken(after, found) is after


def test_who_was_placed_by_hand_stays_there(knot: Document) -> None:
    there = Point(500.0, 300.0)
    found = offered(place(knot, *HERE, {ElementId("abe"): there}))
    assert found.places[ElementId("abe")] == there


def test_an_offer_holds_until_the_family_is_another(knot: Document, found: Offer) -> None:
    def seen(document: Document) -> bool:
        return found.holds(copy_for(document, Audience.YOUNG_PERSON, DAY))

    assert seen(knot)
    assert seen(taken(knot, found))
    assert not seen(add_child(knot, SON, Person(id=ElementId("new"), name=Name(text="New"))))


def test_a_search_that_nobody_wants_any_more_ends_with_the_next_layout(knot: Document) -> None:
    asked = iter((True, True, False))
    copy = copy_for(knot, Audience.YOUNG_PERSON, DAY)
    with pytest.raises(GivenUp):
        offer(copy, knot.diagram(*HERE), MANNER, lambda: next(asked))
    assert next(asked, None) is None, "it was asked no more"


def test_nobody_outside_the_copy_is_offered(knot: Document, found: Offer) -> None:
    for ghost in found.ghosts:
        kept = restrict(knot, Restriction(id=ElementId("r"), about=ghost.person))
        named = {one for each in offered(kept).ghosts for one in (each.person, each.beside)}
        assert ghost.person not in named


def test_a_large_family_tree_with_many_crossings_is_a_knot(
    knot: Document, found: Offer, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = copy_for(knot, Audience.YOUNG_PERSON, DAY)
    scene = compose(View.FAMILY_TREE, copy, MANNER)
    assert not is_knot(scene), "the family is small"
    monkeypatch.setattr(doubling, "LARGE", 20)
    monkeypatch.setattr(doubling, "KNOT", 20)
    assert is_knot(scene)
    assert not is_knot(compose(View.FAMILY_TREE, copy, MANNER, Placing(ghosts=found.ghosts)))
    assert not is_knot(compose(View.ECOMAP, copy, MANNER))


def test_somebody_is_drawn_beside_the_partner_who_is_farthest(knot: Document) -> None:
    scene = compose(View.FAMILY_TREE, copy_for(knot, Audience.YOUNG_PERSON, DAY), MANNER)
    assert beside_whom(scene, SON) == DAUGHTER
    assert beside_whom(scene, ElementId("son1")) is None
    couples = dict(knot.couples)
    couples[ElementId("c2")] = replace(couples[ElementId("c-son2")], id=ElementId("c2"), b=ElementId("daughter1"))
    more = compose(View.FAMILY_TREE, copy_for(replace(knot, couples=couples), Audience.YOUNG_PERSON, DAY), MANNER)
    far = max((DAUGHTER, ElementId("daughter1")), key=lambda one: more.places[one].distance(more.places[SON]))
    assert beside_whom(more, SON) == far
