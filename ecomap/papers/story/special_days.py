"""Special days: a page of twelve months for birthdays and glad days, then whose birthday is still to be asked.

A copy for the young person has the day of their own birth alone; of others the year at most. So the months are there
to be written in, and of others it is said how old they become this year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.dates import MONTHS
from ecomap.papers import sheet
from ecomap.papers.cards import roomy
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.birthdays_to_ask import ASK_TITLE, asking
from ecomap.papers.story.days import Day, days, remembered
from ecomap.papers.story.fields import Field
from ecomap.papers.story.written import Card, laid, ruled
from ecomap.papers.words import spoken
from ecomap.render import paths
from ecomap.render.drawing import Drawing, Figure, Shape
from ecomap.render.look import NAME_SIZE
from ecomap.render.typeface import line_height

NAME = "special-days"
TITLE = "Special days"
_MONTH_FIELDS = tuple(Field(month.lower(), month, "whose day, and which", 4) for month in MONTHS[1:])
_REMEMBER = Field("remember", "People I remember", "what I do on their day", 2)
FIELDS = (*_MONTH_FIELDS, _REMEMBER)
_COLUMNS, _GAP, _HIGH, _PAD = 3, 4.0, 45.0, 4.0
_LARGE_COLUMNS, _LARGE_HIGH = 2, 76.0
"""Where type is large, months beside each other, and the height of each."""
_MOST = 190.0
_SEASONS = ("help", "help", *["community"] * 3, *["school"] * 3, *["home"] * 3, "help")
"""The colours of each month's name: winter, spring, summer, autumn."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the year, below it those who have died; then pages of people whose birthday is still to be asked."""
    bodies = _year(copy, dress)
    low = max(figure.box.bottom for figure in bodies[-1])
    leaves = list(_remembrance(copy, dress, low + _GAP))
    if leaves:
        bodies[-1] += leaves[0]
        bodies += leaves[1:]
    year = f"{TITLE} in {copy.on.year}"
    drawn = [_page(copy, dress, year, body, str(turn)) for turn, body in enumerate(bodies)]
    asked = asking(copy, copy.shown.sheets.get(NAME, {}), dress.size.room, dress)
    return (*drawn, *(_page(copy, dress, ASK_TITLE, body, f" ask {turn}") for turn, body in enumerate(asked)))


def _page(copy: Copy, dress: Dressing, title: str, body: Sequence[Figure], turn: str) -> Drawing:
    """Return a page with its heading."""
    head = sheet.heading(copy, title, dress.palette, dress.size.content, date_right=dress.date_right, turn=turn)
    return sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, title, dress.palette)


# the year


def _year(copy: Copy, dress: Dressing) -> list[list[Figure]]:
    """Return the twelve months, three beside each other; what is written goes on in a further card if it is long."""
    texts = copy.shown.sheets.get(NAME, {})
    known = days(copy)
    wide, small = _text_room(dress), dress.type_size(sheet.TEXT)
    cards: list[tuple[int, Sequence[Day], str]] = []
    for month, field in enumerate(_MONTH_FIELDS, 1):
        here = tuple(day for day in known if day.month == month)
        first, *more = sheet.pieces(sheet.sentence(texts.get(field.key, "")), wide, small, _MOST)
        cards += [(month, here, first), *((month, (), text) for text in more)]
    heights = [_month_high(here, text, dress) for _, here, text in cards]
    high = _LARGE_HIGH if dress.one_a_page else _HIGH
    most = high if dress.one_a_page or remembered(copy) else 56.0
    shelves = roomy(heights, dress.size.room, _columns(dress), _GAP, high, most)
    return [[figure for number, box in shelf for figure in _month(*cards[number], box, dress)] for shelf in shelves]


def _columns(dress: Dressing) -> int:
    """Return how many months stand beside each other."""
    return _LARGE_COLUMNS if dress.one_a_page else _COLUMNS


def _text_room(dress: Dressing) -> float:
    """Return how wide the words on a month's card may be."""
    count = _columns(dress)
    return (dress.size.room.width - _GAP * (count - 1)) / count - 2 * _PAD


def _month_high(here: Sequence[Day], text: str, dress: Dressing) -> float:
    """Return how high the card of a month has to be."""
    known = sum(_day_high(day, dress) for day in here)
    written = sheet.height(text, _text_room(dress), dress.type_size(sheet.TEXT)) if text else 0.0
    return _band(dress) + 3.8 + known + written + 3.0


def _band(dress: Dressing) -> float:
    """Return how high the band of a month's name is."""
    return line_height(dress.type_size(sheet.TITLE)) + 1.3


def _day_high(day: Day, dress: Dressing) -> float:
    """Return how high a day is on its month's card."""
    wide, small = _text_room(dress), dress.type_size(sheet.TEXT)
    name = sheet.height(_day_title(day), wide, dress.type_size(NAME_SIZE), bold=True)
    return name + (sheet.height(day.line, wide, small) if day.line else 0.0) + 1.0


def _day_title(day: Day) -> str:
    """Return a day and whose it is: "5  Ellie"."""
    return f"{day.day} {day.title}" if day.day else day.title


def _month(month: int, here: Sequence[Day], text: str, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield the card of a month: its days, what is written, and lines for more."""
    palette, wide = dress.palette, _text_room(dress)
    large, name_size, small = (dress.type_size(size) for size in (sheet.TITLE, NAME_SIZE, sheet.TEXT))
    colours = palette.sector(_SEASONS[month - 1])
    key = f"{_MONTH_FIELDS[month - 1].key} {box.left:.0f} {box.top:.0f}"
    yield sheet.card(box, palette)
    band = Box(box.left + 1.6, box.top + 1.6, box.width - 3.2, _band(dress))
    yield sheet.shapes("band", Shape(paths.rectangle(band, 3.4), None, colours.fill))
    at = Point(box.left + _PAD, box.top + 2.3)
    tag = (("H3", key),)
    yield from sheet.block(MONTHS[month], at, wide, large, colours.ink, path=tag, bold=True, key=key).figures
    top = box.top + _band(dress) + 3.4
    for number, day in enumerate(here):
        for text_of, size, bold in ((_day_title(day), name_size, True), (day.line, small, False)):
            if text_of:
                name = f"{key} {number} {'name' if bold else 'line'}"
                path, colour = (("P", name),), palette.ink if bold else palette.quiet
                told = sheet.block(text_of, Point(at.x, top), wide, size, colour, path=path, bold=bold, key=name)
                yield from told.figures
                top = told.bottom
        top += 1.0
    if text:
        path = (("P", f"{key} text"),)
        told = sheet.block(text, Point(at.x, top), wide, small, palette.ink, path=path, key=f"{key} text")
        yield from told.figures
        top = told.bottom
    yield from ruled(box, top, dress)


# people who have died


def _remembrance(copy: Copy, dress: Dressing, top: float) -> list[list[Figure]]:
    """Return the card of people who have died, each with a leaf; nothing if there is nobody and nothing is written."""
    people, text = remembered(copy), copy.shown.sheets.get(NAME, {}).get(_REMEMBER.key, "")
    if not people and not text:
        return []
    names = [f"{spoken(copy, one.id)} ({one.died.short()})" if one.died else spoken(copy, one.id) for one in people]
    card = Card(
        key=_REMEMBER.key,
        title=_REMEMBER.title,
        icon="leaf",
        sector="community",
        facts=(sheet.listing(names),) if names else (),
        hint=_REMEMBER.hint,
        text=sheet.sentence(text),
        lines=1,
    )
    return laid(copy, [card], dress.size.room, dress, columns=1, row=0.0, first=top - dress.size.room.top)
