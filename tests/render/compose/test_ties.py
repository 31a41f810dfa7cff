from __future__ import annotations

import pytest

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.network import Feeling, Flow, Strength, Tie
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.render.compose.ties import End, outside, tie_figure
from ecomap.render.drawing import Shape
from ecomap.render.notation import PEOPLE

BELOW = Box(-12, 8, 24, 10)


def _end(at: Point, kind: str = "female", words: Box = BELOW) -> End:
    return End(at, PEOPLE[kind], 14.0, words, "Mair")


def _tie(flow: Flow = Flow.NONE) -> Tie:
    one, other = ElementId("a"), ElementId("b")
    return Tie(id=ElementId("t"), a=one, b=other, feelings=(Feeling(strength=Strength.STRONG),), flow=flow)


def test_a_tie_ends_just_outside_a_circle() -> None:
    assert outside(_end(ORIGIN), Point(50, 0)).x == pytest.approx(7.7)


def test_a_tie_to_the_corner_of_a_square_does_not_run_into_it() -> None:
    end = outside(_end(ORIGIN, "male"), Point(50, -50))
    assert end.x > 14 * 0.92 / 2


def test_a_tie_that_leaves_through_the_words_starts_below_them() -> None:
    assert outside(_end(ORIGIN), Point(0, 60)).y > BELOW.bottom


def test_a_tie_that_leaves_beside_the_words_starts_at_the_outline() -> None:
    assert outside(_end(ORIGIN), Point(0, -60)).y == pytest.approx(-7.7)


def test_who_gives_is_an_arrow(manner: Manner) -> None:
    ends = (_end(ORIGIN), _end(Point(80, 0)))
    way = (ORIGIN, Point(80, 0))
    plain, both = (tie_figure(_tie(flow), way, ends, manner, spoke=True) for flow in (Flow.NONE, Flow.BOTH))
    assert len(both.figure.primitives) == len(plain.figure.primitives) + 2


def test_a_tie_between_others_is_thinner_and_says_what_it_is(manner: Manner) -> None:
    ends = (_end(ORIGIN), _end(Point(80, 0)))
    spoke, between = (
        tie_figure(_tie(), (ORIGIN, Point(80, 0)), ends, manner, spoke=spoke).figure for spoke in (True, False)
    )
    thick, thin = (one.primitives[0] for one in (spoke, between))
    assert isinstance(thick, Shape)
    assert isinstance(thin, Shape)
    assert thick.pen
    assert thin.pen
    assert thin.pen.width < thick.pen.width
    assert between.meaning.alternative == "Mair and Mair: strong"
    assert spoke.meaning.alternative == ""
