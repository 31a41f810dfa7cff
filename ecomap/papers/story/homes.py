"""Homes I've lived in: a winding path from now back to the first, with an open place for one day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.home_names import HOME_LOOKS
from ecomap.papers.story.lived import Lived, lived, open_places
from ecomap.papers.story.path import path
from ecomap.papers.story.written import Card, drawing_frame, laid, spacing
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Pen, Shape
from ecomap.render.look import Palette
from ecomap.render.typeface import line_height, width

NAME = "homes"
TITLE = "Homes I’ve lived in"
_UNDER_HEADING, _ONE_DAY, _FIRST, _LAST = 2.0, 6.0, 40.0, 5.0
"""From the upper edge of a page's room: where the path begins, the open place, the middle of the first home's stop.

And from its lower edge, where the words of the last one end.
"""
_OPEN = 4
"""With fewer stops than these, further ones are open."""
_MORE = 2
"""At most so many further lines to write on, where stops stand far apart."""
_APART, _FAR_APART = 36.0, 60.0
"""From stop to stop: at least, and at most where a page has room to spare."""
_BETWEEN = 9.0
"""Between the words of two homes."""
_ABOVE = 12.0
"""From the first line of a home's words down to the middle of its stop."""
_LEFT, _RIGHT, _TEXT = 38.0, 60.0, 84.0
_ROOM = 102.0
_NOW, _MARK_HIGH, _CHIP_RIGHT = "my home now", 8.4, 192.0
"""The mark of the home now, how high it is below a name that has no room beside it, and how far right it may reach."""
_WISH = 60.0
"""How high what is written of one day may be at the beginning of the path; the rest goes on to a page of its own."""


@dataclass(frozen=True, slots=True)
class _Stop:
    """A stop where it stands on its page."""

    told: Lived
    at: Point
    more: int
    """How many more lines to write on there is room for."""


FIELDS = (Field("one_day", "And one day?", "the home I would like", 1),)


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages, about six homes on each; one with an open place if no home is known."""
    known = lived(copy)
    told = [*known, *open_places(max(_OPEN - len(known), 0))]
    wish, *more = _wish(copy, dress)
    small = dress.type_size(sheet.TEXT)
    lower = max(sheet.height(wish, _ROOM, small) - 2 * line_height(sheet.TEXT), 0.0)
    heights = [_high(one, dress) for one in told]
    placed: list[list[_Stop]] = []
    start = 0
    for count in [1] * len(told) if dress.one_a_page else _counts(heights, lower, dress):
        end = start + count
        down = dress.size.room.top + _FIRST + (0.0 if start else lower)
        placed.append(list(_stops(told[start:end], heights[start:end], start, down, dress)))
        start = end
    way = tuple(_page(copy, dress, placed, number, wish) for number in range(len(placed)))
    return (*way, *_further(copy, dress, more))


def _wish(copy: Copy, dress: Dressing) -> tuple[str, ...]:
    """Return what is written of the home that may come, in parts: the first stands at the beginning of the path."""
    text = sheet.sentence(copy.shown.sheets.get(NAME, {}).get(FIELDS[0].key, ""))
    return sheet.pieces(text, _ROOM, dress.type_size(sheet.TEXT), _WISH)


def _further(copy: Copy, dress: Dressing, more: Sequence[str]) -> Iterator[Drawing]:
    """Yield pages for what is written of the home that may come and does not fit at the beginning of the path."""
    if not more:
        return
    card = Card(key=FIELDS[0].key, title=FIELDS[0].title, icon="star", sector="friends", text=" ".join(more))
    for turn, body in enumerate(laid(copy, [card], dress.size.room, dress, columns=1, row=0.0)):
        head = sheet.heading(
            copy, TITLE, dress.palette, dress.size.content, date_right=dress.date_right, turn=f" more {turn}"
        )
        yield sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, TITLE, dress.palette)


def _high(told: Lived, dress: Dressing) -> float:
    """Return how high the words about a stop are, millimetres."""
    large, small = dress.type_size(sheet.TITLE), dress.type_size(sheet.TEXT)
    facts = sum(sheet.height(line, _ROOM, small) for line in told.facts)
    words = sheet.height(told.words or told.begin, _ROOM, small)
    mark = 0.0 if not told.now or _beside(told, dress) is not None else _MARK_HIGH
    return sheet.height(told.name, _ROOM, large, bold=True) + mark + facts + words


def _last(dress: Dressing) -> float:
    """Return where the words of a page's last home end at most."""
    return dress.size.room.bottom - _LAST


def _step(high: float) -> float:
    """Return how far below a home's stop the next one stands at least."""
    return max(_APART, high + _BETWEEN)


def _counts(heights: Sequence[float], lower: float, dress: Dressing) -> list[int]:
    """Return how many homes stand on each page: about as many on one as on the other."""
    most = max(len(heights), 1)
    while True:
        counts = _filled(heights, most, lower, dress)
        even = -(-len(heights) // len(counts))
        if even >= most or len(_filled(heights, even, lower, dress)) > len(counts):
            return counts
        most = even


def _filled(heights: Sequence[float], most: int, lower: float, dress: Dressing) -> list[int]:
    """Return how many homes stand on each page: as many as fit, and never more than `most`."""
    counts, used, room = [0], lower, dress.size.room
    for high in heights:
        if counts[-1] and (counts[-1] == most or room.top + _FIRST - _ABOVE + used + high > _last(dress)):
            counts.append(0)
            used = 0.0
        counts[-1] += 1
        used += _step(high)
    return counts


def _stops(
    told: Sequence[Lived], heights: Sequence[float], started: int, first: float, dress: Dressing
) -> Iterator[_Stop]:
    """Yield where the stops of one page stand, left and right in turn; `started` stand on pages before."""
    last, apart = _last(dress), spacing(dress)
    used = sum(map(_step, heights[:-1])) + sum(heights[-1:])
    spare = max(last - (first - _ABOVE) - used, 0.0) / max(len(told) - 1, 1)
    y = first
    for number, (one, high) in enumerate(zip(told, heights, strict=True), started):
        step = max(_step(high), min(_step(high) + spare, _FAR_APART))
        left = min(step - _step(high), last - (y - _ABOVE + high))
        yield _Stop(one, Point(_RIGHT if number % 2 else _LEFT, y), min(int(left / apart), _MORE))
        y += step


def _page(copy: Copy, dress: Dressing, placed: Sequence[Sequence[_Stop]], number: int, wish: str) -> Drawing:
    """Return one page of the path."""
    palette, stops = dress.palette, placed[number]
    top = dress.size.room.top
    start = Point(54.0, top + _ONE_DAY) if number == 0 else Point(stops[0].at.x, top + _UNDER_HEADING)
    way = [start, *(stop.at for stop in stops)]
    if number < len(placed) - 1:
        way.append(Point(placed[number + 1][0].at.x, dress.size.paper.bottom))
    figures: list[Figure] = [
        *dress.around(dress.size.paper, Box(18.0, 40.0, 60.0, 240.0)),
        *sheet.heading(copy, TITLE, palette, dress.size.content, date_right=dress.date_right, turn=str(number)),
        *path(way, palette),
    ]
    if number == 0:
        figures.extend(_one_day(start, wish, dress))
    for stop in stops:
        figures.extend(_stop(stop, palette))
        figures.extend(_words(stop, dress))
        if dress.one_a_page:
            below = stop.at.y - _ABOVE + _high(stop.told, dress) + spacing(dress) * stop.more + 6.0
            figures.extend(drawing_frame(Box(_TEXT, below, _ROOM, _last(dress) - below), dress))
    return sheet.made(figures, dress.size.paper, TITLE, palette)


def _one_day(at: Point, wish: str, dress: Dressing) -> Iterator[Figure]:
    """Yield the open place for the home that may come, and what is written of it."""
    palette, large, small = dress.palette, dress.type_size(sheet.TITLE), dress.type_size(sheet.TEXT)
    ring = Shape(paths.circle(at, 8.0), Pen(palette.writing, 0.5, (2.2, 1.8)), palette.paper)
    yield sheet.shapes("one day", ring, icons.drawn("star", at, 8.5, palette.quiet))
    tag = (("H3", FIELDS[0].key),)
    title = sheet.block(FIELDS[0].title, Point(_TEXT, at.y - 6.0), 90.0, large, palette.ink, path=tag, bold=True)
    yield from title.figures
    if wish:
        tag = (("P", f"{FIELDS[0].key} wish"),)
        at = Point(_TEXT, title.bottom - 0.8)
        yield from sheet.block(wish, at, _ROOM, small, palette.ink, path=tag, key="one day wish").figures
        return
    tag = (("P", f"{FIELDS[0].key} hint"),)
    hint = FIELDS[0].hint
    yield from sheet.block(hint, Point(_TEXT, title.bottom - 0.8), 90.0, small, palette.quiet, path=tag).figures
    line = sheet.writing_line(_TEXT, 186.0, at.y + (18.0 if dress.one_a_page else 13.0), palette)
    yield replace(line, key=f"{FIELDS[0].key} line")


def _stop(stop: _Stop, palette: Palette) -> Iterator[Figure]:
    """Yield a stop's round; where the young person lives now, in the doubled line that is theirs."""
    told = stop.told
    if not told.homes:
        ring = Shape(paths.circle(stop.at, 11.0), Pen(palette.writing, 0.5, (2.2, 1.8)), palette.paper)
        yield sheet.shapes(told.key, ring, icons.drawn("house", stop.at, 11.0, palette.quiet))
        return
    icon, sector = HOME_LOOKS[told.homes[0].kind]
    colours = palette.sector(sector)
    outlines = [Shape(paths.circle(stop.at, 11.0), Pen(palette.accent if told.now else palette.ink, 0.5), palette.card)]
    if told.now:
        outlines.insert(0, Shape(paths.circle(stop.at, 13.0), Pen(palette.accent, 0.6), palette.card))
    if len(told.homes) > 1:
        sides = (stop.at.plus(Point(-4.2, 0.6)), stop.at.plus(Point(4.2, 0.6)))
        pictures = [icons.drawn("house", side, 8.6, colours.ink, colours.fill) for side in sides]
    else:
        pictures = [icons.drawn(icon, stop.at, 12.5, colours.ink, colours.fill)]
    yield sheet.shapes(told.key, *outlines, *pictures)


def _words(stop: _Stop, dress: Dressing) -> Iterator[Figure]:
    """Yield what is known of a stop, and a line for what the young person says of it."""
    told, key, palette, small = stop.told, stop.told.key, dress.palette, dress.type_size(sheet.TEXT)
    title = _title(told, stop.at.y - _ABOVE, dress)
    yield from title.figures
    top = title.bottom - 0.4
    colour = palette.ink if told.homes else palette.quiet
    for number, line in enumerate(told.facts):
        tag = (("P", f"{key} {number}"),)
        known = sheet.block(line, Point(_TEXT, top), _ROOM, small, colour, path=tag, key=f"{key} {number}")
        yield from known.figures
        top = known.bottom - 0.4
    tag = (("P", f"{key} words"),)
    if told.words:
        yield from sheet.block(told.words, Point(_TEXT, top), _ROOM, small, palette.ink, path=tag).figures
        return
    yield from sheet.block(told.begin, Point(_TEXT, top + 1.0), 60.0, small, palette.quiet, path=tag).figures
    foot = sheet.baseline(top + 1.0, small) + 0.7
    yield sheet.writing_line(_TEXT + width(told.begin, small) + 2.5, 186.0, foot, palette)
    for number in range(1, stop.more + 1):
        yield sheet.writing_line(_TEXT, 186.0, foot + spacing(dress) * number, palette)


def _title(told: Lived, top: float, dress: Dressing) -> sheet.Block:
    """Return the name of a stop, and of the home now its mark: beside the name, or below where that takes the room."""
    size, tag = dress.type_size(sheet.TITLE), (("H3", told.key),)
    name = sheet.block(told.name, Point(_TEXT, top), _ROOM, size, dress.palette.ink, path=tag, bold=True)
    if not told.now:
        return name
    beside = _beside(told, dress)
    at = Point(_TEXT, name.bottom + 3.4) if beside is None else Point(beside, top + line_height(size) / 3)
    mark, _ = sheet.chip(_NOW, at, dress.palette, dress.type_size(sheet.TEXT))
    return sheet.Block((*name.figures, mark), name.bottom + (_MARK_HIGH if beside is None else 0.0))


def _beside(told: Lived, dress: Dressing) -> float | None:
    """Return where the mark of the home now begins beside its name; None where the name takes the room."""
    left = _TEXT + width(told.name, dress.type_size(sheet.TITLE), bold=True) + 4.0
    _, wide = sheet.chip(_NOW, Point(left, 0.0), dress.palette, dress.type_size(sheet.TEXT))
    return left if left + wide <= _CHIP_RIGHT else None
