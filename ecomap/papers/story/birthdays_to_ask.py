"""Pages of people whose birthday is still to be asked: a name, how old they become this year, a line for the day."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import relation_label
from ecomap.model.person import ElementId
from ecomap.papers import sheet
from ecomap.papers.cards import Shelf, dealt, roomy
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.days import becomes, to_ask
from ecomap.papers.story.written import LINE
from ecomap.papers.words import spoken
from ecomap.render.drawing import Figure
from ecomap.render.look import NAME_SIZE
from ecomap.render.typeface import line_height, width

ASK_TITLE = "When is their birthday?"
_COLUMNS, _HIGH, _GAP, _PAD = 3, 22.5, 3.5, 4.0
_LARGE_COLUMNS, _LARGE_HIGH = 2, 44.0
"""Where type is large, cards beside each other, and the least height of each."""
_TOP, _FOOT = 2.6, 3.6
_ROOMY, _LEAST = 54.0, 12
"""The height of a card where there are few, with more lines to write on; and so many cards there are at least."""
_OPEN = "Somebody else"
_PROMPTS = ("Birthday", "They like", "Gift idea")


def asking(copy: Copy, written: Mapping[str, str], room: Box, dress: Dressing) -> list[list[Figure]]:
    """Return the cards page by page, open ones to the end of the last; no page if there is nobody to ask."""
    people = to_ask(copy, written)
    if not people:
        return []
    cards: list[ElementId | None] = [*people, *[None] * (_LEAST - len(people))]
    columns, high = (_LARGE_COLUMNS, _LARGE_HIGH) if dress.one_a_page else (_COLUMNS, _HIGH)
    wide = (room.width - _GAP * (columns - 1)) / columns - 2 * _PAD
    heights = [_high(copy, one, wide, dress) for one in cards]
    shelves = roomy(heights, room, columns, _GAP, high, _ROOMY)
    if len(shelves) > 1:
        shelves = _evenly(heights, shelves, room, columns)
        cards += [None] * (sum(map(len, shelves)) - len(cards))
    return [
        [figure for number, box in shelf for figure in _card(copy, cards[number], f"ask {number}", box, dress)]
        for shelf in shelves
    ]


def _evenly(heights: Sequence[float], shelves: list[Shelf], room: Box, columns: int) -> list[Shelf]:
    """Return cards shared out over as many pages, all of them full; as they were, where some need more room."""
    rows = math.ceil(len(heights) / columns / len(shelves))
    more = [0.0] * (rows * columns * len(shelves) - len(heights))
    even = dealt([*heights, *more], room, columns, _GAP, (room.height + _GAP) / rows - _GAP)
    return even if len(even) == len(shelves) else shelves


def _about(copy: Copy, one: ElementId) -> str:
    """Return how old somebody becomes this year; of those who are paid to be there, who they are and no age."""
    person = copy.shown.people[one]
    years = 0 if person.paid or person.born is None else becomes(person.born, copy.on.year)
    label = sheet.sentence(relation_label(person))
    return f"Turns {years} this year" if years else "" if label == spoken(copy, one) else label


def _high(copy: Copy, one: ElementId | None, wide: float, dress: Dressing) -> float:
    """Return how high somebody's card has to be."""
    if one is None:
        return 0.0
    small = dress.type_size(sheet.TEXT)
    name = sheet.height(spoken(copy, one), wide, dress.type_size(NAME_SIZE), bold=True)
    about = sheet.height(_about(copy, one) or _OPEN, wide, small)
    return _TOP + name + about + _FOOT + line_height(small) - 0.4


def _card(copy: Copy, one: ElementId | None, key: str, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield somebody's card, or an open one."""
    palette, wide = dress.palette, box.width - 2 * _PAD
    yield sheet.card(box, palette)
    name, about = (spoken(copy, one), _about(copy, one)) if one else (_OPEN, "")
    at, path = Point(box.left + _PAD, box.top + _TOP), (("H3", f"{key} name"),)
    colour = palette.ink if one else palette.quiet
    title = sheet.block(name, at, wide, dress.type_size(NAME_SIZE), colour, path=path, bold=True, key=f"{key} name")
    yield from title.figures
    bottom = title.bottom
    if about:
        at, path = Point(at.x, bottom), (("P", f"{key} about"),)
        told = sheet.block(about, at, wide, dress.type_size(sheet.TEXT), palette.quiet, path=path, key=f"{key} about")
        yield from told.figures
        bottom = told.bottom
    yield from _prompts(key, box, bottom, dress)


def _prompts(key: str, box: Box, top: float, dress: Dressing) -> Iterator[Figure]:
    """Yield the lines at the foot of a card: for the day first, and for more where there is room."""
    apart, small = LINE * (1.3 if dress.one_a_page else 1.0), dress.type_size(sheet.TEXT)
    count = max(min(int((box.bottom - top - _FOOT + 3.0) / apart), len(_PROMPTS)), 1)
    left = box.left + _PAD
    for number, words in enumerate(_PROMPTS[:count]):
        foot, tag = box.bottom - _FOOT - apart * (count - 1 - number), f"{key} {words}"
        at, path = Point(left, foot - sheet.baseline(0.7, small)), (("P", tag),)
        yield from sheet.block(words, at, 40.0, small, dress.palette.quiet, path=path, key=tag).figures
        yield sheet.writing_line(left + width(words, small) + 2.5, box.right - _PAD, foot, dress.palette)
