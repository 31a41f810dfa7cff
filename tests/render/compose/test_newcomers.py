from __future__ import annotations

from ecomap.geometry import Box, Point
from ecomap.layout.pedigree import Link, Member, Pedigree, Union
from ecomap.render.compose.newcomers import with_newcomers

EXTENT = Box(-12.0, -8.0, 24.0, 30.0)


def _member(key: str, rank: int, sex: str = "f") -> Member:
    return Member(id=key, extent=EXTENT, radius=7.0, sex=sex, rank=rank)  # type: ignore[arg-type]


PLAN = Pedigree(
    members=(
        _member("kelly", 0),
        _member("marcus", 1, "m"),
        _member("ellie", 2),
        _member("rhys", 3),
        _member("zofia", 4),
    ),
    unions=(Union(id="c", partners=("kelly", "marcus")),),
    links=(Link(union="c", child="ellie"), Link(union="c", child="rhys")),
)
KELLY = {"kelly": Point(50.0, 40.0)}


def test_nobody_with_a_place_moves() -> None:
    assert with_newcomers(PLAN, KELLY)["kelly"] == KELLY["kelly"]


def test_a_partner_stands_beside_and_a_child_below() -> None:
    places = with_newcomers(PLAN, KELLY)
    assert places["marcus"].y == 40.0
    assert places["marcus"].x < 50.0
    assert places["ellie"].y > 40.0


def test_parents_stand_above_their_child() -> None:
    places = with_newcomers(PLAN, {"ellie": Point(0.0, 0.0)})
    assert places["kelly"].y < 0
    assert places["marcus"].y == places["kelly"].y


def test_nobody_stands_on_anybody() -> None:
    places = with_newcomers(PLAN, KELLY)
    boxes = [EXTENT.moved(place) for place in places.values()]
    assert len(boxes) == 5
    assert not [1 for i, one in enumerate(boxes) for other in boxes[:i] if one.meets(other)]


def test_an_empty_drawing_has_room_for_everybody() -> None:
    assert len(with_newcomers(PLAN, {})) == 5
