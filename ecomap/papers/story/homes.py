"""Homes I've lived in: a winding path from now back to the first, with an open place for one day."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
_UNDER_HEADING = 46.0
_FIRST, _LAST = 84.0, 276.0
"""The middle of the first home's stop on a page, and where the last one's words end, millimetres down."""
_APART, _FAR_APART = 36.0, 46.0
"""From stop to stop: at least, and at most where a page has room to spare."""
_BETWEEN = 9.0
"""Between the words of two homes."""
_ABOVE = 12.0
"""From the first line of a home's words down to the middle of its stop."""
_LEFT, _RIGHT, _TEXT = 38.0, 60.0, 84.0
_ROOM = 102.0


@dataclass(frozen=True, slots=True)
class _Stop:
    """A home where it stands on its page."""

    home: Home
    at: Point
    now: bool


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
    """Return the pages, about six homes on each; one with an open place if no home is known."""
    named = reversed(tuple(copy.shown.homes.values()))  # of two that began in the same year, the later named is later
    homes = sorted(named, key=lambda home: -(home.since.point() if home.since else 0.0))
    heights = [_high(copy, home) for home in homes]
    placed: list[list[_Stop]] = []
    start = 0
    for count in _counts(heights):
        end = start + count
        placed.append(list(_stops(homes[start:end], heights[start:end], start)))
        start = end
    return tuple(_page(copy, dress, placed, number) for number in range(len(placed)))


def _high(copy: Copy, home: Home) -> float:
    """Return how high the words about a home are, millimetres."""
    facts = sum(sheet.height(line, _ROOM, sheet.TEXT) for line in _facts(copy, home))
    words = sheet.height(home.words or "I remember", _ROOM, sheet.TEXT)
    return sheet.height(_name(home), _ROOM, sheet.TITLE, bold=True) + facts + words


def _step(high: float) -> float:
    """Return how far below a home's stop the next one stands at least."""
    return max(_APART, high + _BETWEEN)


def _counts(heights: Sequence[float]) -> list[int]:
    """Return how many homes stand on each page: about as many on one as on the other."""
    most = max(len(heights), 1)
    while True:
        counts = _filled(heights, most)
        even = -(-len(heights) // len(counts))
        if even >= most or len(_filled(heights, even)) > len(counts):
            return counts
        most = even


def _filled(heights: Sequence[float], most: int) -> list[int]:
    """Return how many homes stand on each page: as many as fit, and never more than `most`."""
    counts, used = [0], 0.0
    for high in heights:
        if counts[-1] and (counts[-1] == most or _FIRST - _ABOVE + used + high > _LAST):
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += _step(high)
    return counts


def _stops(homes: Sequence[Home], heights: Sequence[float], started: int) -> Iterator[_Stop]:
    """Yield where the homes of one page stand, left and right in turn; `started` homes stand on pages before."""
    used = sum(map(_step, heights[:-1])) + sum(heights[-1:])
    spare = max(_LAST - (_FIRST - _ABOVE) - used, 0.0) / max(len(homes) - 1, 1)
    y = _FIRST
    for number, (home, high) in enumerate(zip(homes, heights, strict=True), started):
        yield _Stop(home, Point(_RIGHT if number % 2 else _LEFT, y), now=number == 0 and home.until is None)
        y += max(_step(high), min(_step(high) + spare, _FAR_APART))


def _page(copy: Copy, dress: Dressing, placed: Sequence[Sequence[_Stop]], number: int) -> Drawing:
    """Return one page of the path."""
    palette, stops = dress.palette, placed[number]
    start = Point(54.0, 50.0) if number == 0 else Point(stops[0].at.x, _UNDER_HEADING)
    way = [start, *(stop.at for stop in stops)]
    if number < len(placed) - 1:
        way.append(Point(placed[number + 1][0].at.x, sheet.A4.bottom))
    figures: list[Figure] = [
        *dress.around(sheet.A4, Box(18.0, 40.0, 60.0, 240.0)),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=180.0, turn=str(number)),
        *_path(way, palette),
    ]
    if number == 0:
        figures.extend(_one_day(start, palette))
    for stop in stops:
        figures.extend(_stop(stop, palette))
        figures.extend(_words(copy, stop, palette))
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


def _stop(stop: _Stop, palette: Palette) -> Iterator[Figure]:
    """Yield a home's round; where the young person lives now, in the doubled line that is theirs."""
    icon, sector = _LOOKS[stop.home.kind]
    colours = palette.sector(sector)
    outlines = [Shape(paths.circle(stop.at, 11.0), Pen(palette.accent if stop.now else palette.ink, 0.5), palette.card)]
    if stop.now:
        outlines.insert(0, Shape(paths.circle(stop.at, 13.0), Pen(palette.accent, 0.6), palette.card))
    picture = icons.drawn(icon, stop.at, 12.5, colours.ink, colours.fill)
    yield sheet.shapes(stop.home.id, *outlines, picture)


def _name(home: Home) -> str:
    return home.name or "A home"


def _words(copy: Copy, stop: _Stop, palette: Palette) -> Iterator[Figure]:
    """Yield what is known of a home, and a line for what the young person says of it."""
    home, top = stop.home, stop.at.y - _ABOVE
    key = str(home.id)
    if stop.now:
        yield sheet.chip("my home now", Point(_TEXT - 1.0, top - 3.8), palette)[0]
    path = (("H3", key),)
    title = sheet.block(_name(home), Point(_TEXT, top), _ROOM, sheet.TITLE, palette.ink, path=path, bold=True)
    yield from title.figures
    top = title.bottom - 0.8
    for number, line in enumerate(_facts(copy, home)):
        path = (("P", f"{key} {number}"),)
        known = sheet.block(line, Point(_TEXT, top), _ROOM, sheet.TEXT, palette.ink, path=path)
        yield from known.figures
        top = known.bottom - 0.4
    path = (("P", f"{key} words"),)
    if home.words:
        yield from sheet.block(home.words, Point(_TEXT, top), _ROOM, sheet.TEXT, palette.ink, path=path).figures
        return
    begin = "I like" if stop.now else "I remember"
    yield from sheet.block(begin, Point(_TEXT, top + 1.0), 40.0, sheet.TEXT, palette.quiet, path=path).figures
    yield sheet.writing_line(_TEXT + width(begin, sheet.TEXT) + 2.5, 186.0, top + 5.6, palette)


def _facts(copy: Copy, home: Home) -> list[str]:
    """Return when it was, and with whom."""
    me = copy.shown.people[copy.shown.young_person]
    when = ". ".join(part for part in (span(home.since, home.until), ages(me.born, home.since, home.until)) if part)
    people = sheet.listing(spoken(copy, stay.person) for stay in home.people)
    return [line for line in (when, f"With {people}" if people else "") if line]
