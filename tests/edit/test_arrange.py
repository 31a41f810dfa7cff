from __future__ import annotations

from dataclasses import replace

from ecomap.edit.arrange import (
    draw_once,
    draw_twice,
    keep_places,
    move,
    order_siblings,
    pin,
    place,
    set_mode,
    tidy,
    unpin,
)
from ecomap.edit.remove import remove
from ecomap.edit.restrict import restrict
from ecomap.geometry import ORIGIN, Point
from ecomap.model.diagram import Diagram, Ghost, Mode, Seat, SiblingOrder, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import problems

KELLY, MAIR = ElementId("kelly"), ElementId("mair")
HERE = (View.ECOMAP, Seat.TOGETHER)


def test_what_a_person_placed_is_pinned_and_only_on_that_drawing(family: Document) -> None:
    after = move(place(family, *HERE, {KELLY: Point(1, 1)}), *HERE, [KELLY], Point(2, 0))
    assert dict(after.diagram(*HERE).places) == {KELLY: Point(3, 1)}
    assert after.diagram(*HERE).pinned == {KELLY}
    assert after.diagram(View.ECOMAP, Seat.COORDINATOR).places == {}


def test_no_way_is_no_move(family: Document) -> None:
    assert move(family, *HERE, [KELLY], ORIGIN) is family
    placed = place(family, *HERE, {KELLY: Point(1, 1)})
    assert place(placed, *HERE, {KELLY: Point(1, 1)}) is placed


def test_tidying_forgets_the_places_of_those_not_placed_by_hand_and_everything_on_request(family: Document) -> None:
    document = keep_places(place(family, *HERE, {KELLY: Point(1, 1)}), *HERE, {KELLY: Point(1, 1), MAIR: Point(9, 9)})
    assert dict(tidy(document, *HERE).diagram(*HERE).places) == {KELLY: Point(1, 1)}
    assert tidy(document, *HERE, everything=True).diagram(*HERE).pinned == frozenset()
    assert tidy(family, *HERE) is family


def test_pinning_and_letting_go(family: Document) -> None:
    document = keep_places(family, *HERE, {MAIR: Point(9, 9)})
    pinned = pin(document, *HERE, [MAIR, KELLY])
    assert pinned.diagram(*HERE).pinned == {MAIR}
    assert unpin(pinned, *HERE, [MAIR]).diagram(*HERE).pinned == frozenset()


def test_a_layout_is_kept_without_pinning_anybody_else(family: Document) -> None:
    document = place(family, *HERE, {KELLY: Point(1, 1)})
    after = keep_places(document, *HERE, {KELLY: Point(1, 1), MAIR: Point(9, 9)})
    assert after.diagram(*HERE).pinned == {KELLY}
    assert keep_places(after, *HERE, dict(after.diagram(*HERE).places)) is after


TREE = (View.FAMILY_TREE, Seat.TOGETHER)
MARCUS = ElementId("marcus")
AGAIN = Ghost(person=KELLY, beside=MARCUS)


def test_somebody_is_drawn_twice_and_of_a_couple_one_only(family: Document) -> None:
    twice = draw_twice(family, *TREE, (AGAIN,))
    assert twice.diagram(*TREE).ghosts == (AGAIN,)
    assert twice.diagram(View.FAMILY_TREE, Seat.COORDINATOR).ghosts == ()
    assert draw_twice(twice, *TREE, (AGAIN, Ghost(person=MARCUS, beside=KELLY))) is twice
    assert draw_twice(family, *TREE, (Ghost(person=KELLY, beside=KELLY),)) is family
    assert draw_twice(family, *TREE, (Ghost(person=KELLY, beside=ElementId("nobody")),)) is family


def test_somebody_is_drawn_once_again_from_either_side_of_the_couple(family: Document) -> None:
    twice = draw_twice(family, *TREE, (AGAIN,))
    assert draw_once(twice, *TREE, {MAIR}) is twice
    for one in (KELLY, MARCUS):
        assert draw_once(twice, *TREE, {one}).diagram(*TREE).ghosts == ()
    assert draw_once(twice, *TREE).diagram(*TREE).ghosts == ()
    assert draw_once(family, *TREE) is family


def test_second_drawings_keep_their_places_until_everything_is_tidied(family: Document) -> None:
    twice = draw_twice(family, *TREE, (AGAIN,))
    kept = keep_places(twice, *TREE, {KELLY: Point(0, 0)}, {(KELLY, MARCUS): Point(50, 0)})
    assert kept.diagram(*TREE).ghosts[0].place == Point(50, 0)
    assert keep_places(kept, *TREE, {KELLY: Point(0, 0)}, {(KELLY, MARCUS): Point(50, 0)}) is kept
    assert tidy(kept, *TREE).diagram(*TREE).ghosts == (AGAIN,)


def test_an_order_is_chosen_for_one_drawing_and_moves_nobody(family: Document) -> None:
    placed = place(family, *HERE, {KELLY: Point(1, 1)})
    after = order_siblings(placed, *HERE, SiblingOrder.BALANCED)
    assert after.diagram(*HERE).order is SiblingOrder.BALANCED
    assert after.diagram(*HERE).places is placed.diagram(*HERE).places
    assert after.diagram(View.ECOMAP, Seat.COORDINATOR).order is SiblingOrder.SUITED
    assert order_siblings(after, *HERE, SiblingOrder.BALANCED) is after


def test_an_order_once_chosen_outlives_tidying_and_placing(family: Document) -> None:
    chosen = order_siblings(family, *HERE, SiblingOrder.STRICT)
    for after in (tidy(chosen, *HERE, everything=True), keep_places(chosen, *HERE, {KELLY: Point(2, 2)})):
        assert after.diagram(*HERE).order is SiblingOrder.STRICT


def test_each_mode_of_the_ecomap_has_places_of_its_own(family: Document) -> None:
    rings = place(family, *HERE, {KELLY: Point(1, 1)})
    free = set_mode(rings, Seat.TOGETHER, Mode.FREE)
    assert free.diagram(*HERE).places == {} and free.diagrams is rings.diagrams
    moved = place(free, *HERE, {KELLY: Point(50, 5), MAIR: Point(9, 9)})
    assert moved.diagrams is rings.diagrams
    assert moved.diagram(View.ECOMAP, Seat.COORDINATOR).mode is Mode.RINGS
    assert moved.diagram(View.FAMILY_TREE, Seat.TOGETHER).mode is Mode.RINGS
    back = set_mode(moved, Seat.TOGETHER, Mode.RINGS)
    assert back.diagram(*HERE) == rings.diagram(*HERE) and back.modes == {}
    assert set_mode(back, Seat.TOGETHER, Mode.FREE) == moved
    assert set_mode(moved, Seat.TOGETHER, Mode.FREE) is moved and problems(moved) == ()


def test_who_goes_leaves_no_place_in_either_mode(family: Document) -> None:
    placed = place(family, *HERE, {KELLY: Point(1, 1)})
    placed = place(set_mode(placed, Seat.TOGETHER, Mode.FREE), *HERE, {KELLY: Point(2, 2), MAIR: Point(3, 3)})
    after = remove(placed, [KELLY])
    assert after.diagram(*HERE).places == {MAIR: Point(3, 3)}
    assert set_mode(after, Seat.TOGETHER, Mode.RINGS).diagram(*HERE).places == {}
    hidden = Restriction(id=ElementId("r"), about=KELLY, reserve=Reserve.FILE_ONLY)
    assert restrict(placed, hidden).diagram(*HERE).places == {MAIR: Point(3, 3)}


def test_drawings_filed_under_the_wrong_mode_are_told(family: Document) -> None:
    lost = Diagram(view=View.FAMILY_TREE, seat=Seat.TOGETHER, mode=Mode.FREE)
    assert len(problems(replace(family, diagrams=(lost,)))) == len(problems(replace(family, free=(lost,)))) == 1
    assert problems(replace(family, free=(replace(lost, view=View.ECOMAP),))) == ()
