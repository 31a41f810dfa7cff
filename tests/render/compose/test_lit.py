import datetime
from itertools import pairwise

import pytest

from ecomap.geometry import Point
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.related import related
from ecomap.render.compose import Manner, Scene, ecomap, family_tree
from ecomap.render.compose.lit import lit_way
from ecomap.render.drawing import Line, Move, Shape
from ecomap.render.look import LIGHT
from ecomap.resource import resource
from ecomap.store.codec import decode


@pytest.fixture(scope="module")
def scene() -> Scene:
    document = decode(resource("samples/kai.json").read_bytes())
    return family_tree(copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1)), Manner(palette=LIGHT))


def who(copy: Copy, name: str) -> ElementId:
    return next(one for one in copy.shown.people if called(copy.shown, one) == name)


def pieces(scene: Scene, one: str, other: str) -> list[tuple[Point, Point]]:
    """Return the straight pieces of a way."""
    found = related(scene.copy.shown, who(scene.copy, one), who(scene.copy, other))
    assert found is not None
    figure = lit_way(scene, found.people)
    assert figure is not None
    (shape,) = figure.primitives
    assert isinstance(shape, Shape)
    assert shape.pen is not None
    assert shape.pen.colour == LIGHT.accent
    return [
        (start.to, stop.to)
        for start, stop in pairwise(shape.path)
        if isinstance(stop, Line) and isinstance(start, Move | Line)
    ]


@pytest.mark.parametrize(
    ("one", "other"), [("Kai", "Tyrese"), ("Kai", "Nora"), ("Kai", "Teddy"), ("Siobhan", "Aoife"), ("Kai", "Reece")]
)
def test_a_way_goes_from_one_symbol_to_the_other_without_a_gap(scene: Scene, one: str, other: str) -> None:
    lines = pieces(scene, one, other)
    radius = 19.0  # the line of a parent alone begins below their words
    touched: set[Point] = set()
    start = scene.places[who(scene.copy, one)]
    waiting = [start]
    symbols = [scene.places[each] for each in scene.places]
    while waiting:
        here = waiting.pop()
        for a, b in lines:
            for near, far in ((a, b), (b, a)):
                if far in touched or not (near.distance(here) < 0.02 or _on(here, a, b)):
                    continue
                for point in (near, far):
                    if point not in touched:
                        touched.add(point)
                        waiting.append(point)
        for at in symbols:
            if here.distance(at) < radius and at not in touched:
                touched.add(at)
                waiting.append(at)
        if here in symbols:
            for a, b in lines:
                for point in (a, b):
                    if point.distance(here) < radius and point not in touched:
                        touched.add(point)
                        waiting.append(point)
    assert scene.places[who(scene.copy, other)] in touched


def _on(point: Point, a: Point, b: Point) -> bool:
    return abs(a.distance(point) + point.distance(b) - a.distance(b)) < 0.02


def test_brothers_and_sisters_are_linked_without_the_line_to_their_parents(scene: Scene) -> None:
    lines = pieces(scene, "Siobhan", "Aoife")
    top = min(point.y for line in lines for point in line)
    gran = scene.places[who(scene.copy, "Bernadette")]
    assert top > gran.y + 20


def test_nobody_on_the_way_leaves_nothing_to_draw(scene: Scene) -> None:
    assert lit_way(scene, ()) is None


def test_on_the_ecomap_a_way_is_dashed_where_no_line_is_and_keeps_clear_of_words() -> None:
    document = decode(resource("samples/ellie.json").read_bytes())
    scene = ecomap(copy_for(document, Audience.YOUNG_PERSON, datetime.date(2026, 6, 1)), Manner(palette=LIGHT))
    way = [who(scene.copy, name) for name in ("Ellie", "Kelly", "Carys", "Tomos")]
    figure = lit_way(scene, way)
    assert figure is not None
    along, between = figure.primitives
    assert isinstance(along, Shape) and isinstance(between, Shape)
    assert along.pen is not None and between.pen is not None
    assert not along.pen.dashes and between.pen.dashes, "Ellie and Kelly have a line, brothers and sisters none"
    assert len([step for step in between.path if isinstance(step, Move)]) == 2
    others = [
        body.words.moved(scene.places[one])
        for one, body in scene.bodies.items()
        if one in scene.places and one not in way
    ]
    pieces_between = [
        (start.to, stop.to)
        for start, stop in pairwise(between.path)
        if isinstance(stop, Line) and isinstance(start, Move | Line)
    ]
    assert not any(box.crossed_by(*piece) for box in others for piece in pieces_between)
