from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import Box, Point
from ecomap.model.network import Feeling, Strength, Tie
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.render.compose.rare import rare_words
from ecomap.render.drawing import Words
from ecomap.render.look import LIGHT

MANNER = Manner(palette=LIGHT)
WAY = (Point(0.0, 0.0), Point(60.0, 0.0))


def tie(key: str, strength: Strength) -> Tie:
    return Tie(id=ElementId(key), a=ElementId("me"), b=ElementId(key), feelings=(Feeling(strength=strength),))


def told(*ties: tuple[Tie, tuple[Point, ...]], people: tuple[Box, ...] = (), manner: Manner = MANNER) -> list[Words]:
    placed = list(rare_words(ties, people, manner))
    return [one for found in placed for one in found.figure.primitives if isinstance(one, Words)]


def test_a_line_met_once_or_twice_says_what_it_means() -> None:
    assert [words.text for words in told((tie("a", Strength.WEAK), WAY))] == ["weak"]
    two = [
        (tie(key, Strength.BROKEN), tuple(point.plus(Point(0, 20.0 * at)) for point in WAY))
        for at, key in enumerate("ab")
    ]
    assert [words.text for words in told(*two)] == ["broken", "broken"]


def test_a_line_met_often_is_in_the_key_alone() -> None:
    many = [
        (tie(key, Strength.WEAK), tuple(point.plus(Point(0, 20.0 * at)) for point in WAY))
        for at, key in enumerate("abc")
    ]
    assert told(*many) == []


def test_what_thickness_says_is_not_said_again() -> None:
    for strength in (Strength.STRONG, Strength.OKAY, Strength.UNKNOWN):
        assert told((tie("a", strength), WAY)) == []


def test_the_words_follow_the_line_and_are_read_from_left_to_right() -> None:
    for end in (Point(50.0, 50.0), Point(-50.0, -50.0)):
        (words,) = told((tie("a", Strength.UP_AND_DOWN), (Point(0.0, 0.0), end)))
        assert abs(words.turn - 45.0) < 1e-6


def test_words_lie_on_nobody_and_on_no_other_line() -> None:
    person = Box(20.0, -6.0, 20.0, 5.9)
    (words,) = told((tie("a", Strength.WEAK), WAY), people=(person,))
    assert words.at.y > 0 or not 10.0 < words.at.x < 50.0
    fence = tuple(
        (tie(f"f{number}", Strength.OKAY), (Point(4.0 * number, -30.0), Point(4.0 * number, 30.0)))
        for number in range(16)
    )
    assert told((tie("a", Strength.WEAK), WAY), *fence) == []


def test_on_a_short_line_nothing_is_said() -> None:
    assert told((tie("a", Strength.STRESSFUL), (Point(0.0, 0.0), Point(12.0, 0.0)))) == []


def test_clinical_drawings_use_the_words_of_the_field() -> None:
    style = replace(MANNER, clinical=True)
    (words,) = told((tie("a", Strength.STRESSFUL), WAY), manner=style)
    assert words.text == style.style.strengths["stressful"].clinical
