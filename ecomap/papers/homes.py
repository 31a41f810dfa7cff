"""Homes I've lived in: a winding path from now back to the first, with an open place for one day."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.journey import Home, HomeKind
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.words import ages, span, spoken
from ecomap.render import icons, paths
from ecomap.render.drawing import Curve, Drawing, Figure, Move, Pen, Shape, Step
from ecomap.render.look import Palette
from ecomap.render.typeface import width

NAME = "homes"
TITLE = "Homes I’ve lived in"
_CONTENT = Box(18.0, 14.0, 168.0, 276.0)
_APART, _FIRST = 36.0, 84.0
"""From stop to stop, and the middle of the first home's stop on a page, millimetres down."""
_LEFT, _RIGHT, _TEXT = 38.0, 60.0, 84.0
A_PAGE = 6

_LOOKS = {
    HomeKind.FAMILY: ("house", "mum"),
    HomeKind.KINSHIP: ("house", "mum"),
    HomeKind.FOSTER: ("house", "home"),
    HomeKind.ADOPTIVE: ("house", "home"),
    HomeKind.RESIDENTIAL: ("building-2", "home"),
    HomeKind.RECEPTION: ("building-2", "help"),
    HomeKind.SUPPORTED: ("key", "school"),
    HomeKind.OWN: ("key", "friends"),
    HomeKind.JOURNEY: ("footprints", "dad"),
    HomeKind.OTHER: ("bed", "help"),
}


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages, six homes each; one with an open place if no home is known."""
    homes = sorted(copy.shown.homes.values(), key=lambda home: -(home.since.point() if home.since else 0.0))
    parts = [homes[start : start + A_PAGE] for start in range(0, len(homes), A_PAGE)] or [[]]
    return tuple(_page(copy, dress, part, number, len(parts)) for number, part in enumerate(parts))


def _page(copy: Copy, dress: Dressing, homes: Sequence[Home], number: int, count: int) -> Drawing:
    """Return one page of the path."""
    palette = dress.palette
    stops = [
        Point(_LEFT if (index + number * A_PAGE) % 2 == 0 else _RIGHT, _FIRST + _APART * index)
        for index in range(len(homes))
    ]
    start = Point(54.0, 50.0) if number == 0 else Point(stops[0].x, 36.0)
    way = [start, *stops]
    if number < count - 1:
        way.append(Point(stops[-1].x, sheet.A4.bottom))
    figures: list[Figure] = [
        *dress.around(sheet.A4, Box(18.0, 40.0, 60.0, 240.0)),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=180.0),
        *_path(way, palette),
    ]
    if number == 0:
        figures.extend(_one_day(start, palette))
    for index, (home, stop) in enumerate(zip(homes, stops, strict=True)):
        figures.extend(_stop(home, stop, palette, now=index == 0 and number == 0 and home.until is None))
        figures.extend(_words(copy, home, stop.y, palette, now=index == 0 and number == 0 and home.until is None))
    return sheet.made(figures, sheet.A4, TITLE, palette)


def _path(way: Sequence[Point], palette: Palette) -> Iterator[Figure]:
    """Yield the path, broad and soft, with a dashed line along its middle."""
    if len(way) < 2:
        return
    steps: list[Step] = [Move(way[0])]
    for here, there in itertools.pairwise(way):
        bend = (there.y - here.y) * 0.55
        steps.append(Curve(Point(here.x, here.y + bend), Point(there.x, there.y - bend), there))
    track = tuple(steps)
    yield sheet.shapes(
        "path",
        Shape(track, Pen(palette.household_edge, 13.6)),
        Shape(track, Pen(palette.household, 13.0)),
        Shape(track, Pen(palette.writing, 0.5, (3.0, 2.6))),
    )


def _one_day(at: Point, palette: Palette) -> Iterator[Figure]:
    """Yield the open place for the home that may come."""
    ring = Shape(paths.circle(at, 8.0), Pen(palette.writing, 0.5, (2.2, 1.8)), palette.paper)
    yield sheet.shapes("one day", ring, icons.drawn("star", at, 8.5, palette.quiet))
    title = sheet.block(
        "And one day?", Point(_TEXT, at.y - 6.0), 90.0, sheet.TITLE, palette.ink, path=(("H3", "one day"),), bold=True
    )
    yield from title.figures
    yield sheet.writing_line(_TEXT, 186.0, at.y + 7.0, palette)


def _stop(home: Home, at: Point, palette: Palette, *, now: bool) -> Iterator[Figure]:
    """Yield a home's round; where the young person lives now, in the doubled line that is theirs."""
    icon, sector = _LOOKS[home.kind]
    colours = palette.sector(sector)
    outlines = [Shape(paths.circle(at, 11.0), Pen(palette.accent if now else palette.ink, 0.5), palette.card)]
    if now:
        outlines.insert(0, Shape(paths.circle(at, 13.0), Pen(palette.accent, 0.6), palette.card))
    picture = icons.drawn(icon, at, 12.5, colours.ink, colours.fill)
    yield sheet.shapes(home.id, *outlines, picture)


def _words(copy: Copy, home: Home, middle: float, palette: Palette, *, now: bool) -> Iterator[Figure]:
    """Yield what is known of a home, and a line for what the young person says of it."""
    name = home.name or "A home"
    top = middle - 12.0
    title = sheet.block(name, Point(_TEXT, top), 100.0, sheet.TITLE, palette.ink, path=(("H3", home.id),), bold=True)
    yield from title.figures
    if now and (beside := _TEXT + width(name, sheet.TITLE, bold=True) + 4.0) < 150.0:
        yield sheet.chip("my home now", Point(beside, top + 3.4), palette)[0]
    top = title.bottom - 0.8
    for number, line in enumerate(_facts(copy, home)):
        known = sheet.block(
            line, Point(_TEXT, top), 102.0, sheet.TEXT, palette.ink, path=(("P", f"{home.id} {number}"),)
        )
        yield from known.figures
        top = known.bottom - 0.4
    path = (("P", f"{home.id} words"),)
    if home.words:
        yield from sheet.block(home.words, Point(_TEXT, top), 102.0, sheet.TEXT, palette.ink, path=path).figures
        return
    begin = "I like" if now else "I remember"
    yield from sheet.block(begin, Point(_TEXT, top + 1.0), 40.0, sheet.TEXT, palette.quiet, path=path).figures
    yield sheet.writing_line(_TEXT + width(begin, sheet.TEXT) + 2.5, 186.0, top + 5.6, palette)


def _facts(copy: Copy, home: Home) -> list[str]:
    """Return when it was, and with whom."""
    me = copy.shown.people[copy.shown.young_person]
    when = ". ".join(part for part in (span(home.since, home.until), ages(me.born, home.since, home.until)) if part)
    people = sheet.listing(spoken(copy, stay.person) for stay in home.people)
    return [line for line in (when, f"With {people}" if people else "") if line]
