from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations

import pytest

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience
from ecomap.render import paths, typeface
from ecomap.render.drawing import Figure, Picture, Shape, Words
from ecomap.render.look import CREAM, grey_figure
from ecomap.render.notation import STYLES, HouseStyle, keyed
from ecomap.render.sample_map import picture, sample_copy
from ecomap.render.specimen_ecomap import Page, figures

EVERY_STYLE = pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
ROOM = Box(14.0, 20.0, 182.0, 265.0)
PRINTED = 0.15
"""Millimetres that a printer in an office keeps apart: less is no difference."""


def page(style: HouseStyle = STYLES["default"], audience: Audience = Audience.FILE) -> Page:
    return Page(style=style, palette=CREAM, audience=audience, say=str, room=ROOM)


def entries(style: HouseStyle, table: str) -> dict[str, Figure]:
    """Return the entries of one table of the page, in grey."""
    return {one.key: grey_figure(one) for one in figures(page(style)) if one.key.startswith(f"{table} ")}


def ink(figure: Figure) -> tuple[object, ...]:
    """Return what of an entry is seen in print, without colours and the words beside it: shapes, dashes, letters."""
    shapes = [one for one in figure.primitives if isinstance(one, Shape)]
    corner = Box.holding(paths.bounds(one.path) for one in shapes)
    found: list[object] = []
    for one in figure.primitives[:-1]:
        match one:
            case Shape(path=path, pen=pen, fill=fill):
                points = paths.flattened(path, 4)
                seen = tuple(_at(point, corner) for part in points for point in part)
                found.append((seen, pen and round(pen.width / PRINTED), pen and pen.dashes, fill is not None))
            case Words(text=text):
                found.append(text)
            case Picture():
                found.append("picture")
    return tuple(found)


def _at(point: Point, corner: Box) -> tuple[int, int]:
    return round((point.x - corner.left) / PRINTED), round((point.y - corner.top) / PRINTED)


def alike(entries: Iterable[Figure]) -> list[tuple[str, str]]:
    """Return the entries that cannot be told apart."""
    return [(one.key, other.key) for one, other in combinations(entries, 2) if ink(one) == ink(other)]


@EVERY_STYLE
@pytest.mark.parametrize("table", ["tie", "contact", "wish", "symbol"])
def test_any_two_entries_are_told_apart_in_grey_at_the_size_they_are_printed(style: HouseStyle, table: str) -> None:
    found = entries(style, table)
    assert len(found) >= 7
    assert alike(found.values()) == []


def test_two_badges_with_one_icon_and_two_ties_of_one_form_are_noticed() -> None:
    default = STYLES["default"]
    wishes = [replace(kind, icon="heart") if kind.key == "more" else kind for kind in default.wishes.values()]
    assert alike(entries(replace(default, wishes=keyed(wishes)), "wish").values()) == [("wish more", "wish same")]
    okay = default.strengths["okay"].form
    ties = [replace(kind, form=okay) if kind.key == "weak" else kind for kind in default.strengths.values()]
    assert alike(entries(replace(default, strengths=keyed(ties)), "tie").values()) == [("tie okay", "tie weak")]


@EVERY_STYLE
@pytest.mark.parametrize("audience", Audience)
def test_every_mark_its_reader_may_see_is_there_and_no_other(style: HouseStyle, audience: Audience) -> None:
    shown = {figure.key for figure in figures(page(style, audience))}
    assert {f"tie {key}" for key in style.strengths} <= shown
    for word, table in (("contact", style.contacts), ("wish", style.wishes)):
        wanted = {f"{word} {kind.key}" for kind in table.values() if audience in kind.audiences}
        assert {key for key in shown if key.startswith(f"{word} ")} == wanted
    assert ("symbol file only" in shown) is (audience in (Audience.COORDINATOR, Audience.FILE))


@pytest.mark.parametrize("audience", Audience)
def test_nothing_overlaps_and_nothing_stands_outside_the_room(audience: Audience) -> None:
    room = ROOM.grown(0.5)
    words = [one.box for one in figures(page(audience=audience)) if not one.key.startswith("map ")]
    for box in words:
        assert room.holds(Point(box.left, box.top)) and room.holds(Point(box.right, box.bottom))
    assert not [pair for pair in combinations(words, 2) if pair[0].grown(-0.6).meets(pair[1].grown(-0.6))]


def test_the_small_map_has_every_kind_of_tie_and_its_reader_hears_of_everybody() -> None:
    found = [one for one in figures(page()) if one.key.startswith("map ")]
    said = " ".join(one.meaning.alternative for one in found)
    for words in ("Rosa", "Cousins", "Boxing club", "The park", "Pip"):
        assert words in said
    ties = {tie.strength.value for tie in sample_copy(Audience.FILE).shown.ties.values()}
    assert ties == set(STYLES["default"].strengths)
    assert all(
        typeface.width(one.text, one.size) for figure in found for one in figure.primitives if isinstance(one, Words)
    )


def test_the_picture_is_a_file_whose_bytes_never_change() -> None:
    assert picture() == picture() and picture().startswith(b"\x89PNG")
    assert len(picture()) == 57 + 11 + 32 * (32 * 3 + 1)
