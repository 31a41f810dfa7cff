from __future__ import annotations

import pytest

from ecomap.geometry import ORIGIN, Point
from ecomap.render.compose import Manner
from ecomap.render.compose.pills import pill
from ecomap.render.drawing import Shape, Words
from ecomap.render.paths import bounds
from ecomap.render.typeface import width


def test_icon_and_word_stand_inside_the_outline_in_this_order(manner: Manner) -> None:
    made = pill("house", "live together", manner)
    outline, icon, word = made.drawn(Point(10.0, 20.0))
    assert isinstance(outline, Shape)
    assert isinstance(icon, Shape)
    assert isinstance(word, Words)
    box, inner = bounds(outline.path), bounds(icon.path)
    assert box.left < inner.left < inner.right < word.at.x
    assert word.at.x + width(word.text, word.size) < box.right
    assert box.centre.x == pytest.approx(10.0)
    assert box.top == 20.0


def test_a_longer_word_takes_a_wider_badge(manner: Manner) -> None:
    short, long = pill("mail", "letters", manner), pill("mail", "letters now and then", manner)
    assert short.width < long.width
    assert short.height == long.height
    assert bounds(short.drawn(ORIGIN)[0].path).width == short.width  # type: ignore[union-attr]
