from __future__ import annotations

import math
from dataclasses import replace

import pytest

from ecomap.geometry import Box, Point
from ecomap.model.diagram import View
from ecomap.model.identity import Same
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.render.compose.people import BELOW, Facing, dresser, painter
from ecomap.render.compose.sight import Sight
from ecomap.render.drawing import Figure, Picture, Shape, Words
from ecomap.render.look import LIGHT, PALETTES, Palette, contrast
from ecomap.render.paths import bounds
from ecomap.render.typeface import ascent, capital_height, descent, width

NOTHING = Same(None)
MAIR = Sight(key=ElementId("mair"), kind="female", name="Mair", relation="Nan", inside="M", colour="mum")


def _figure(sight: Sight, manner: Manner, view: View = View.ECOMAP, side: Facing = BELOW) -> Figure:
    return painter(manner, view)(sight, side, NOTHING)


def _ink(figure: Figure) -> Box:
    boxes = []
    for one in figure.primitives:
        if isinstance(one, Words):
            wide = width(one.text, one.size, one.bold)
            left = one.at.x - (wide / 2 if one.align == "middle" else 0.0)
            high = (ascent(one.size) + descent(one.size)) * 0.55
            boxes.append(Box(left, one.at.y - high, wide, high))
        elif isinstance(one, Shape):
            boxes.append(bounds(one.path))
    return Box.holding(boxes)


SIGHTS = (
    MAIR,
    replace(MAIR, name="Abdelrahim Musa Bakhit", other_script="عبد الرحيم موسى", contact="letterbox"),
    replace(MAIR, died=True, dates="1960–2019", inside="", contact="died"),
    replace(MAIR, kind="expected", name="Baby", dates="due Sept", inside=""),
    replace(MAIR, kind="pet", name="Biscuit", contact="face_to_face", wish="more"),
    replace(MAIR, kind="male", name="Al", relation="", contact="face_to_face", wish="more"),
    replace(MAIR, stillborn=True, died=True, dates="2018", inside=""),
    replace(MAIR, index=True, name="Ellie", sticker="star"),
    replace(MAIR, kind="place", name="The allotment", sticker="sprout"),
)


@pytest.mark.parametrize("sight", SIGHTS, ids=lambda sight: f"{sight.name} {sight.kind}")
@pytest.mark.parametrize("badges", ["word", "icon", "none"])
@pytest.mark.parametrize("side", [BELOW, Facing(above=True, left=True)])
def test_everything_drawn_lies_within_the_room_asked_for(
    sight: Sight, badges: str, side: Facing, manner: Manner
) -> None:
    drawn = replace(manner, badges=badges)  # type: ignore[arg-type]
    figure = _figure(sight, drawn, side=side)
    ink = _ink(figure)
    assert figure.box.grown(0.35).holds(type(ink.centre)(ink.left, ink.top))
    assert figure.box.grown(0.35).holds(type(ink.centre)(ink.right, ink.bottom))


def test_words_above_take_the_room_of_words_below_turned_over(manner: Manner) -> None:
    below, above = (_figure(MAIR, manner, side=side).box for side in (BELOW, Facing(above=True)))
    assert (above.top, above.bottom) == (-below.bottom, -below.top)


def test_the_same_sight_is_the_same_figure(manner: Manner) -> None:
    again = replace(manner)
    assert _figure(MAIR, manner) is _figure(replace(MAIR), again)
    assert _figure(MAIR, manner) is not _figure(replace(MAIR, name="Mair Pryce"), manner)


def test_the_young_person_is_larger_and_has_a_doubled_outline(manner: Manner) -> None:
    ellie = replace(MAIR, index=True, name="Ellie")
    dress = dresser(manner, View.FAMILY_TREE)
    assert dress(ellie).radius > dress(MAIR).radius
    outlines = [one for one in _figure(ellie, manner).primitives if isinstance(one, Shape) and one.pen]
    assert [one.pen.colour for one in outlines if one.pen] == [manner.palette.accent] * 2


def test_a_small_change_of_a_name_asks_for_the_same_room(manner: Manner) -> None:
    dress = dresser(manner, View.FAMILY_TREE)
    assert dress(MAIR).extent == dress(replace(MAIR, name="Mari")).extent
    long = dress(replace(MAIR, name="Maximiliana")).extent
    assert (long.width * 2, long.height * 2) == (round(long.width * 2), round(long.height * 2))


def test_a_picture_stands_inside_the_outline_and_zooms_about_its_middle(manner: Manner) -> None:
    sight = replace(MAIR, picture="digest", zoom=2.0, centre=(0.5, 0.5))
    drawn = painter(manner, View.FAMILY_TREE)(sight, BELOW, Same(b"picture"))
    picture = next(one for one in drawn.primitives if isinstance(one, Picture))
    assert picture.box.width == pytest.approx(2 * bounds(picture.clip).width)
    assert picture.box.centre.x == pytest.approx(0)


def test_contact_is_a_word_on_screen_and_an_icon_in_the_small(manner: Manner) -> None:
    sight = replace(MAIR, contact="overnight")
    words = [one.text for one in _figure(sight, manner).primitives if isinstance(one, Words)]
    assert "stay over" in words
    field = [one.text for one in _figure(sight, replace(manner, clinical=True)).primitives if isinstance(one, Words)]
    assert "overnight" in field
    small = _figure(sight, replace(manner, badges="icon"))
    assert "stay over" not in [one.text for one in small.primitives if isinstance(one, Words)]
    assert len(small.primitives) > len(_figure(MAIR, replace(manner, badges="icon")).primitives)


@pytest.mark.parametrize("badges", ["word", "icon"])
def test_badges_belong_to_the_ecomap(badges: str, manner: Manner) -> None:
    drawn = replace(manner, badges=badges)  # type: ignore[arg-type]
    sight = replace(MAIR, contact="overnight")
    tree = View.FAMILY_TREE
    assert len(_figure(sight, drawn, tree).primitives) == len(_figure(MAIR, drawn, tree).primitives)


@pytest.mark.parametrize("palette", PALETTES.values(), ids=PALETTES)
def test_on_screens_symbols_letters_and_badges_are_in_the_ink_of_the_sector_and_can_be_read(palette: Palette) -> None:
    sight = replace(MAIR, contact="letterbox")
    drawn = _figure(sight, Manner(palette=palette, tinted=True))
    colours = palette.sector("mum")
    assert isinstance(drawn.primitives[0], Shape) and drawn.primitives[0].pen is not None
    letter = next(one for one in drawn.primitives if isinstance(one, Words) and one.text == "M")
    assert drawn.primitives[0].pen.colour == letter.colour == colours.ink
    assert letter.bold and contrast(colours.ink, colours.fill) >= 4.5
    for fading in SIGHTS:
        first = _figure(fading, Manner(palette=palette, tinted=True)).primitives[0]
        assert isinstance(first, Shape) and first.pen is not None
        assert contrast(first.pen.colour, palette.paper) >= 3.0
    plain = _figure(sight, Manner(palette=palette))
    assert isinstance(plain.primitives[0], Shape) and plain.primitives[0].pen is not None
    assert plain.primitives[0].pen.colour == palette.ink


def test_on_an_ecomap_a_symbol_may_be_larger_than_on_a_family_tree() -> None:
    manner = Manner(palette=LIGHT, symbol=12.0, around=14.0)
    assert dresser(manner, View.ECOMAP)(MAIR).radius == 7.0
    assert dresser(manner, View.FAMILY_TREE)(MAIR).radius == 6.0


def test_lines_of_larger_words_are_wider_on_an_ecomap_alone() -> None:
    def edge(view: View) -> float:
        first = _figure(MAIR, Manner(palette=LIGHT, text=16.5), view).primitives[0]
        assert isinstance(first, Shape) and first.pen is not None
        return first.pen.width

    assert edge(View.ECOMAP) == pytest.approx(1.5 * edge(View.FAMILY_TREE))


def test_the_young_persons_name_is_the_largest_word_on_the_ecomap(manner: Manner) -> None:
    me = replace(MAIR, index=True, name="Ellie")
    sizes = [
        max(one.size for one in _figure(who, manner).primitives if isinstance(one, Words) and len(one.text) > 1)
        for who in (me, MAIR)
    ]
    assert sizes[0] >= 1.4 * sizes[1]


def test_badges_leave_the_age_inside_in_sight() -> None:
    manner = Manner(palette=LIGHT, clinical=True, badges="icon", symbol=10.8)
    for kind in ("female", "male", "non_binary"):
        drawn = _figure(replace(MAIR, kind=kind, inside="67", contact="none", wish="more"), manner)
        age = next(one for one in drawn.primitives if isinstance(one, Words) and one.text == "67")
        badge = bounds([one for one in drawn.primitives if isinstance(one, Shape)][1].path)
        right, top = width("67", age.size) / 2, age.at.y - capital_height(age.size)
        nearest = Point(badge.centre.x - right, badge.centre.y - top)
        assert math.hypot(*nearest) > badge.width * 0.4 and badge.centre.x > right


def test_a_pets_badge_leaves_its_paw_in_sight(manner: Manner) -> None:
    pet = Sight(key=ElementId("pip"), kind="pet", name="Pip", contact="face_to_face")
    shapes = [one for one in _figure(pet, replace(manner, badges="icon")).primitives if isinstance(one, Shape)]
    paw, badge = bounds(shapes[1].path), bounds(shapes[2].path)
    assert badge.left > paw.centre.x and not badge.grown(-badge.width * 0.2).meets(paw.grown(-paw.width * 0.2))
