from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ecomap.geometry import Box, Point
from ecomap.render.compose import Manner, Placed
from ecomap.render.compose.beside import placed_captions
from ecomap.render.compose.captions import Caption
from ecomap.render.drawing import Words
from ecomap.render.paths import flattened, quadratic

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


def test_words_without_room_are_briefer(manner: Manner) -> None:
    between = (Point(0, 0), Point(12, 0))
    symbols = (Box(-14, -7, 14, 14), Box(12, -7, 14, 14))
    (placed,) = found((Caption("m 1974–15", between, "years:one", briefer=("m 1974", "m 74")),), symbols, (), manner)
    assert [words.text for words in placed.figure.primitives if isinstance(words, Words)] == ["m 74"]


def test_words_leave_a_mark_of_their_line_free(manner: Manner) -> None:
    house = Point(30, 20)
    (plain,) = found((YEARS,), (), (WAY,), manner)
    (aside,) = found((replace(YEARS, marks=(house,)),), (), (WAY,), manner)
    assert plain.box.grown(2).holds(house)
    assert not aside.box.grown(1).holds(house)


def test_words_stand_beside_an_arc(manner: Manner) -> None:
    arc = tuple(flattened(quadratic(Point(0, 0), Point(30, -20), Point(60, 5)), 9)[0])
    (placed,) = found((Caption("conflict", arc, "name:one"),), (), (arc,), manner)
    assert min(placed.box.centre.distance(point) for point in arc) < 12
