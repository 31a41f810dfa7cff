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

NAME = "special-days"
TITLE = "Special days"
_MONTH_FIELDS = tuple(Field(month.lower(), month, "whose day, and which", 4) for month in MONTHS[1:])
_REMEMBER = Field("remember", "People I remember", "what I do on their day", 2)
FIELDS = (*_MONTH_FIELDS, _REMEMBER)
_CONTENT = Box(18.0, 14.0, 174.0, 276.0)
_ROOM = Box(18.0, 44.0, 174.0, 237.0)
_COLUMNS, _GAP, _HIGH, _PAD = 3, 4.0, 45.0, 4.0
_WIDE = (_ROOM.width - _GAP * (_COLUMNS - 1)) / _COLUMNS
_TEXT = _WIDE - 2 * _PAD
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
    asked = asking(copy, copy.shown.sheets.get(NAME, {}), _ROOM, dress)
    return (*drawn, *(_page(copy, dress, ASK_TITLE, body, f" ask {turn}") for turn, body in enumerate(asked)))


def _page(copy: Copy, dress: Dressing, title: str, body: Sequence[Figure], turn: str) -> Drawing:
    """Return a page with its heading."""
    head = sheet.heading(copy, title, dress.palette, _CONTENT, date_right=180.0, turn=turn)
    return sheet.made((*dress.around(sheet.A4), *head, *body), sheet.A4, title, dress.palette)


# the year


def _year(copy: Copy, dress: Dressing) -> list[list[Figure]]:
    """Return the twelve months, three beside each other; what is written goes on in a further card if it is long."""
    texts = copy.shown.sheets.get(NAME, {})
    known = days(copy)
    cards: list[tuple[int, Sequence[Day], str]] = []
    for month, field in enumerate(_MONTH_FIELDS, 1):
        here = tuple(day for day in known if day.month == month)
        first, *more = sheet.pieces(sheet.sentence(texts.get(field.key, "")), _TEXT, sheet.TEXT, _MOST)
        cards += [(month, here, first), *((month, (), text) for text in more)]
    heights = [_month_high(here, text) for _, here, text in cards]
    shelves = roomy(heights, _ROOM, _COLUMNS, _GAP, _HIGH, _HIGH if remembered(copy) else 56.0)
    return [[figure for number, box in shelf for figure in _month(*cards[number], box, dress)] for shelf in shelves]


def _month_high(here: Sequence[Day], text: str) -> float:
    """Return how high the card of a month has to be."""
    known = sum(_day_high(day) for day in here)
    return 12.0 + known + (sheet.height(text, _TEXT, sheet.TEXT) if text else 0.0) + 3.0


def _day_high(day: Day) -> float:
    """Return how high a day is on its month's card."""
    name = sheet.height(_day_title(day), _TEXT, NAME_SIZE, bold=True)
    return name + (sheet.height(day.line, _TEXT, sheet.TEXT) if day.line else 0.0) + 1.0


def _day_title(day: Day) -> str:
    """Return a day and whose it is: "5  Ellie"."""
    return f"{day.day} {day.title}" if day.day else day.title


def _month(month: int, here: Sequence[Day], text: str, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield the card of a month: its days, what is written, and lines for more."""
    palette = dress.palette
    colours = palette.sector(_SEASONS[month - 1])
    key = f"{month} {box.left:.0f} {box.top:.0f}"
    yield sheet.card(box, palette)
    band = Box(box.left + 1.6, box.top + 1.6, box.width - 3.2, 8.2)
    yield sheet.shapes("band", Shape(paths.rectangle(band, 3.4), None, colours.fill))
    at = Point(box.left + _PAD, box.top + 2.3)
    tag = (("H3", key),)
    yield from sheet.block(MONTHS[month], at, _TEXT, sheet.TITLE, colours.ink, path=tag, bold=True, key=key).figures
    top = box.top + 11.6
    for number, day in enumerate(here):
        for text_of, size, colour in ((_day_title(day), NAME_SIZE, palette.ink), (day.line, sheet.TEXT, palette.quiet)):
            if text_of:
                name = f"{key} {number} {size:.0f}"
                path = (("P", name),)
                told = sheet.block(
                    text_of, Point(at.x, top), _TEXT, size, colour, path=path, bold=size == NAME_SIZE, key=name
                )
                yield from told.figures
                top = told.bottom
        top += 1.0
    if text:
        path = (("P", f"{key} text"),)
        told = sheet.block(text, Point(at.x, top), _TEXT, sheet.TEXT, palette.ink, path=path, key=f"{key} text")
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
    return laid(copy, [card], _ROOM, dress, columns=1, row=0.0, first=top - _ROOM.top)
