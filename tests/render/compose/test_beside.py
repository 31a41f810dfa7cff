from __future__ import annotations

from collections.abc import Sequence

from ecomap.geometry import Box, Point
from ecomap.render.compose import Manner, Placed
from ecomap.render.compose.beside import placed_captions
from ecomap.render.compose.captions import Caption

WAY = (Point(0, 0), Point(0, 20), Point(60, 20), Point(60, 40))


def found(
    wanted: Sequence[Caption], boxes: Sequence[Box], ways: Sequence[Sequence[Point]], manner: Manner
) -> list[Placed]:
    return [placed for placed in placed_captions(wanted, boxes, ways, manner).values() if placed is not None]


YEARS = Caption("2018–2020", WAY, "years:one")


def test_years_stand_beside_the_longest_level_stretch(manner: Manner) -> None:
    (placed,) = found((YEARS,), (), (WAY,), manner)
    assert placed.box.bottom < 20
    assert 0 < placed.box.left < placed.box.right < 60


def test_years_go_elsewhere_if_somebody_stands_there(manner: Manner) -> None:
    somebody = Box(0, 5, 60, 14)
    (placed,) = found((YEARS,), (somebody,), (WAY,), manner)
    assert not placed.box.meets(somebody)


def test_years_stand_on_no_line(manner: Manner) -> None:
    across = (Point(30, 0), Point(30, 40))
    (placed,) = found((YEARS,), (), (WAY, across), manner)
    assert not placed.box.crossed_by(*across)


def test_two_captions_do_not_meet(manner: Manner) -> None:
    one, other = found((YEARS, Caption("since 2024", WAY, "years:two")), (), (WAY,), manner)
    assert not one.box.meets(other.box)


def test_where_there_is_no_room_nothing_is_written(manner: Manner) -> None:
    assert not found((YEARS,), (Box(-100, -100, 300, 300),), (WAY,), manner)


def test_words_that_are_kept_stand_where_they_stood(manner: Manner) -> None:
    before = placed_captions((YEARS,), (), (WAY,), manner)
    after = placed_captions((YEARS,), (Box(-100, -100, 300, 300),), (WAY,), manner, before)
    assert after[YEARS] is before[YEARS] is not None


def test_new_words_make_way_for_those_that_are_kept(manner: Manner) -> None:
    before = placed_captions((YEARS,), (), (WAY,), manner)
    since = Caption("since 2024", WAY, "years:two")
    after = placed_captions((since, YEARS), (), (WAY,), manner, before)
    one, other = after[YEARS], after[since]
    assert one is not None and other is not None
    assert not one.box.meets(other.box)
