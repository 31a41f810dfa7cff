from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.geometry import Point
from ecomap.render import paths, symbols
from ecomap.render.drawing import Picture, Primitive, Shape, Words
from ecomap.render.forms import PersonKind
from ecomap.render.look import CREAM
from ecomap.render.notation import INDEX_SCALE, PEOPLE, STILLBORN_SCALE
from ecomap.render.symbols import Dress, Inside, symbol
from ecomap.render.typeface import width

MUM = Dress(palette=CREAM, sector="mum")
HERE = Point(30, 40)
EVERY = pytest.mark.parametrize("kind", PEOPLE.values(), ids=PEOPLE)


def shapes(primitives: tuple[Primitive, ...]) -> list[Shape]:
    return [primitive for primitive in primitives if isinstance(primitive, Shape)]


@EVERY
def test_a_symbol_stays_within_its_extent(kind: PersonKind) -> None:
    drawn = shapes(symbol(kind, HERE, 14, MUM))
    extent = symbols.extent(kind, 14).moved(HERE).grown(0.01)
    for shape in drawn:
        for outline in paths.flattened(shape.path):
            assert all(extent.holds(point) for point in outline)


@EVERY
def test_a_symbol_is_about_as_large_as_its_side(kind: PersonKind) -> None:
    extent = symbols.extent(kind, 10)
    assert 0.75 * kind.scale * 10 < extent.height < 1.2 * kind.scale * 10
    assert symbols.radius(kind, 10) == extent.width / 2


@given(some.sampled_from(sorted(PEOPLE)), some.floats(-100, 100), some.floats(-100, 100))
def test_a_line_ends_on_the_outline(key: str, x: float, y: float) -> None:
    kind, goal = PEOPLE[key], HERE.plus(Point(x, y))
    end = symbols.boundary(kind, HERE, goal, 14)
    if goal != HERE:
        assert 0.25 * 14 * kind.scale < end.distance(HERE) < 0.8 * 14 * kind.scale
        assert (end.x - HERE.x) * y == pytest.approx((end.y - HERE.y) * x, abs=1e-6)


def test_a_circle_ends_lines_at_its_radius() -> None:
    assert symbols.boundary(PEOPLE["female"], HERE, Point(99, 40), 14) == Point(37, 40)


def test_the_young_person_is_doubled_larger_and_in_accent() -> None:
    first, second = shapes(symbol(PEOPLE["female"], HERE, 14, MUM, index=True))
    assert first.pen and first.pen.colour == CREAM.accent
    assert paths.bounds(second.path).width < paths.bounds(first.path).width
    assert PEOPLE["index"].scale == INDEX_SCALE > 1


def test_death_is_told_gently_or_clinically() -> None:
    alive = shapes(symbol(PEOPLE["male"], HERE, 14, MUM))
    gentle = shapes(symbol(PEOPLE["male"], HERE, 14, MUM, died="leaf"))
    clinical = shapes(symbol(PEOPLE["male"], HERE, 14, MUM, died="cross"))
    assert alive[0].pen and gentle[0].pen and gentle[0].pen.width < alive[0].pen.width
    assert gentle[0].pen.colour == CREAM.quiet
    assert gentle[-1].pen and gentle[-1].pen.colour == CREAM.leaf
    assert len(paths.flattened(clinical[-1].path)) == 2


def test_a_leaf_makes_room_for_what_stands_inside() -> None:
    beside = symbol(PEOPLE["male"], HERE, 14, MUM, Inside(sticker="music"), died="leaf")
    leaf = shapes(beside)[-1]
    assert paths.bounds(leaf.path).centre.distance(HERE) > 6


@EVERY
def test_the_clinical_cross_stays_on_the_symbol(kind: PersonKind) -> None:
    cross = shapes(symbol(kind, HERE, 14, MUM, died="cross"))[-1]
    extent = symbols.extent(kind, 14).moved(HERE).grown(0.01)
    assert all(extent.holds(point) for way in paths.flattened(cross.path) for point in way)


def test_a_picture_is_clipped_to_the_outline_and_framed() -> None:
    picture, frame = symbol(PEOPLE["non_binary"], HERE, 14, MUM, Inside(picture=b"jpeg"))
    assert isinstance(picture, Picture) and isinstance(frame, Shape)
    assert picture.clip == frame.path and frame.fill is None


def test_an_age_or_a_name_stays_inside() -> None:
    for text in ("7", "36", "Ellie", "Nguyễn Thị"):
        words = symbol(PEOPLE["female"], HERE, 14, MUM, Inside(words=text))[-1]
        assert isinstance(words, Words) and words.align == "middle"
        assert width(text, words.size, words.bold) < 14


def test_unknown_people_have_a_question_mark_until_something_is_known() -> None:
    unknown = symbol(PEOPLE["unknown"], HERE, 14, MUM)
    assert [words.text for words in unknown if isinstance(words, Words)] == ["?"]
    known = symbol(PEOPLE["unknown"], HERE, 14, MUM, Inside(sticker="star"))
    assert not [words for words in known if isinstance(words, Words)]


def test_a_trans_mans_inner_mark_is_a_circle_in_a_square() -> None:
    outer, inner = shapes(symbol(PEOPLE["trans_man"], HERE, 14, MUM))
    assert outer.path == symbols.outline(PEOPLE["male"], HERE, 14)
    assert inner.path[0] == paths.circle(HERE, 14 / 4)[0]


def test_a_stillborn_childs_symbol_is_smaller() -> None:
    assert symbols.extent(PEOPLE["stillborn"], 10).width == pytest.approx(10 * STILLBORN_SCALE)


def test_what_is_restricted_has_a_dashed_outline() -> None:
    (outline,) = shapes(symbol(PEOPLE["female"], HERE, 14, MUM, restricted=True))
    assert outline.pen and outline.pen.dashes


def test_a_badge_stands_on_the_shoulder_away_from_the_tie() -> None:
    place = symbols.badge_place(PEOPLE["female"], HERE, 14, Point(100, 90))
    assert place.x < HERE.x and place.y < HERE.y
    assert symbols.badge_place(PEOPLE["female"], HERE, 14, Point(-40, 90)).x > HERE.x
    disc, icon = symbols.badge("moon", place, 4.7, CREAM)
    assert isinstance(disc, Shape) and isinstance(icon, Shape)
    assert paths.bounds(disc.path).width == pytest.approx(4.7)


def test_a_sticker_may_be_an_emoji() -> None:
    (words,) = symbols.sticker("🐶", HERE, 6, CREAM.ink)
    assert isinstance(words, Words) and words.text == "🐶"


@EVERY
def test_a_square_that_fits_inside_is_smaller_than_the_symbol(kind: PersonKind) -> None:
    assert 0 < symbols.inner_room(kind, 14) < symbols.extent(kind, 14).width


def test_faint_symbols_are_nearer_to_the_paper() -> None:
    (full,) = shapes(symbol(PEOPLE["female"], HERE, 14, MUM))
    (faint,) = shapes(symbol(PEOPLE["female"], HERE, 14, Dress(palette=CREAM, sector="mum", faint=True)))
    assert full.pen and faint.pen and faint.pen.colour.red > full.pen.colour.red
