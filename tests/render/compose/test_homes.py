from __future__ import annotations

from dataclasses import replace

from ecomap.geometry import Point
from ecomap.layout.pedigree import TreeLayout
from ecomap.model.copies import Copy
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Placed
from ecomap.render.compose.homes import households
from ecomap.render.drawing import Words

OUTLINE = (Point(0, 0), Point(60, 0), Point(60, 50), Point(0, 50))


FOOTED = tuple(Point(*at) for at in ((0, 0), (60, 0), (60, 20), (40, 20), (40, 50), (20, 50), (20, 20), (0, 20)))
"""Wide above and narrow below."""


def _home(copy: Copy, manner: Manner, name: str, outline: tuple[Point, ...] = OUTLINE) -> Placed:
    home = replace(copy.shown.households[ElementId("h1")], name=name)
    shown = replace(copy.shown, households={home.id: home})
    layout = TreeLayout(places={}, households={"h1": outline})
    return next(iter(households(replace(copy, shown=shown), layout, manner)))


def _words(placed: Placed) -> list[Words]:
    return [one for one in placed.figure.primitives if isinstance(one, Words)]


def test_a_home_has_its_name_on_its_lower_edge(young: Copy, manner: Manner) -> None:
    (words,) = _words(_home(young, manner, "Sue and Pete's"))
    assert words.text == "Sue and Pete's"
    assert words.at.y > 50


def test_a_name_too_wide_for_any_lower_edge_hangs_on_the_lowest_and_never_over_heads(
    young: Copy, manner: Manner
) -> None:
    (words,) = _words(_home(young, manner, "Sue and Pete's", FOOTED))
    assert words.at.y > 50


def test_the_young_persons_own_home_is_theirs(young: Copy, file: Copy, manner: Manner, clinical: Manner) -> None:
    assert [one.text for one in _words(_home(young, manner, ""))] == ["My home now"]
    assert _words(_home(file, clinical, "")) == []


def test_a_home_is_said_by_its_name(young: Copy, manner: Manner) -> None:
    assert _home(young, manner, "Sue and Pete's").figure.meaning.alternative == "Sue and Pete's"
