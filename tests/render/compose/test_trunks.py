from __future__ import annotations

from ecomap.geometry import Point
from ecomap.layout.pedigree import Route
from ecomap.render.compose.trunks import parted


def _route(*points: tuple[float, float], hops: tuple[tuple[float, float], ...] = ()) -> Route:
    return Route(tuple(Point(*point) for point in points), tuple(Point(*hop) for hop in hops))


FAR = _route((0, 0), (0, 10), (-40, 10), (-40, 20))
NEAR = _route((0, 0), (0, 10), (-20, 10), (-20, 20))
OTHER = _route((0, 0), (0, 10), (30, 10), (30, 20))


def test_a_nearer_child_branches_off_the_line_of_the_farther() -> None:
    far, near = parted((FAR, NEAR))
    assert far == FAR
    assert near.points == (Point(-20, 10), Point(-20, 20))


def test_a_child_on_the_other_side_shares_the_stem_alone() -> None:
    _, other = parted((FAR, OTHER))
    assert other.points == (Point(0, 8), Point(0, 10), Point(30, 10), Point(30, 20))


def test_routes_keep_their_order() -> None:
    near, far = parted((NEAR, FAR))
    assert len(near.points) == 2
    assert far == FAR


def test_hops_stay_with_whom_they_are_drawn() -> None:
    far, other = parted((FAR, _route((0, 0), (0, 10), (30, 10), (30, 20), hops=((0, 5), (15, 10)))))
    assert far.hops == ()
    assert other.hops == (Point(15, 10),)


def test_an_only_child_keeps_the_whole_line() -> None:
    assert parted((NEAR,)) == (NEAR,)


def test_lines_that_only_cross_are_left_whole() -> None:
    across = _route((-10, 5), (10, 5))
    assert parted((FAR, across)) == (FAR, across)


def test_a_child_straight_below_joins_the_stem_above_the_corner() -> None:
    _, below = parted((FAR, _route((0, 0), (0, 20))))
    assert below.points == (Point(0, 8), Point(0, 20))
