from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.network import Feeling, Flow, Strength, Tie
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.render.compose.ties import End, outside, tie_figure
from ecomap.render.drawing import Line, Move, Shape
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


def test_what_of_a_bent_way_lies_in_a_symbol_or_its_words_is_not_drawn(manner: Manner) -> None:
    ends = (_end(ORIGIN), _end(Point(80, 0), words=Box(-12, -18, 24, 10)))
    way = (Point(5, 0), Point(6, 1), Point(20, 4), Point(40, 5), Point(60, 4), Point(74, 1), Point(76, 0))
    drawn = tie_figure(_tie(), way, ends, manner, spoke=True).figure.primitives[0]
    assert isinstance(drawn, Shape)
    points = [step.to for step in drawn.path if isinstance(step, Move | Line)]
    assert points[1:-1] == list(way[2:-2])
    assert points[0].distance(ORIGIN) == pytest.approx(7.7, abs=0.05)
    assert points[-1].distance(Point(80, 0)) == pytest.approx(7.7, abs=0.05)


def test_the_wave_of_up_and_down_stands_halfway_on_a_bent_tie(manner: Manner) -> None:
    tie = replace(_tie(), feelings=(Feeling(strength=Strength.UP_AND_DOWN),))
    way = (Point(7, 0), Point(70, 0), Point(72, 1), Point(90, 20))
    drawn = tie_figure(tie, way, (_end(ORIGIN), _end(Point(95, 26))), manner, spoke=True).figure.primitives[0]
    assert isinstance(drawn, Shape)
    waved = [step.to for step in drawn.path if isinstance(step, Line) and 0.3 < abs(step.to.y) < 2.0 and step.to.x < 69]
    assert waved
    assert (min(point.x for point in waved) + max(point.x for point in waved)) / 2 == pytest.approx(52.0, abs=3.0)
