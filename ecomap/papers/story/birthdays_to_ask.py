"""Pages of people whose birthday is still to be asked: a name, how old they become this year, a line for the day."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import relation_label
from ecomap.model.person import ElementId
from ecomap.papers import sheet
from ecomap.papers.cards import roomy
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.days import becomes, to_ask
from ecomap.papers.words import spoken
from ecomap.render.drawing import Figure
from ecomap.render.look import NAME_SIZE
from ecomap.render.typeface import width

ASK_TITLE = "When is their birthday?"
_COLUMNS, _HIGH, _GAP, _PAD = 3, 22.5, 3.5, 4.0
_WIDE = (174.0 - _GAP * (_COLUMNS - 1)) / _COLUMNS - 2 * _PAD
_BEGIN, _MORE = "Birthday", "They like"
_ROOMY = 36.0
"""The height of a card where there are few, with a line for what somebody likes."""


def asking(copy: Copy, written: Mapping[str, str], room: Box, dress: Dressing) -> list[list[Figure]]:
    """Return the cards page by page; no page if there is nobody to ask."""
    people = to_ask(copy, written)
    if not people:
        return []
    heights = [_high(copy, one) for one in people]
    shelves = roomy(heights, room, _COLUMNS, _GAP, _HIGH, _ROOMY)
    return [
        [figure for number, box in shelf for figure in _card(copy, people[number], box, dress)] for shelf in shelves
    ]


def _about(copy: Copy, one: ElementId) -> str:
    """Return how old somebody becomes this year; of those who are paid to be there, who they are and no age."""
    person = copy.shown.people[one]
    years = 0 if person.paid or person.born is None else becomes(person.born, copy.on.year)
    label = sheet.sentence(relation_label(person))
    return f"Turns {years} this year" if years else "" if label == spoken(copy, one) else label


def _high(copy: Copy, one: ElementId) -> float:
    """Return how high somebody's card has to be."""
    name = sheet.height(spoken(copy, one), _WIDE, NAME_SIZE, bold=True)
    return 2.6 + name + sheet.height(_about(copy, one) or _BEGIN, _WIDE, sheet.TEXT) + 8.6


def _card(copy: Copy, one: ElementId, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield somebody's card."""
    palette, left = dress.palette, box.left + _PAD
    yield sheet.card(box, palette)
    top = box.top + 2.6
    for text, size, colour, tag in (
        (spoken(copy, one), NAME_SIZE, palette.ink, "H3"),
        (sheet.sentence(_about(copy, one)), sheet.TEXT, palette.quiet, "P"),
    ):
        if text:
            key = f"ask {one} {tag}"
            at = Point(left, top)
            told = sheet.block(text, at, _WIDE, size, colour, path=((tag, key),), bold=tag == "H3", key=key)
            yield from told.figures
            top = told.bottom
    yield from _prompts(f"ask {one}", box, top, dress)


def _prompts(key: str, box: Box, top: float, dress: Dressing) -> Iterator[Figure]:
    """Yield the lines at the foot of a card: for the day, and for what somebody likes where there is room."""
    prompts = (_BEGIN, _MORE) if box.bottom - top > 18.0 else (_BEGIN,)
    for number, words in enumerate(reversed(prompts)):
        foot, tag, left = box.bottom - 3.6 - 8.5 * number, f"{key} {words}", box.left + _PAD
        at, path = Point(left, foot - 4.6), (("P", tag),)
        yield from sheet.block(words, at, 40.0, sheet.TEXT, dress.palette.quiet, path=path, key=tag).figures
        yield sheet.writing_line(left + width(words, sheet.TEXT) + 2.5, box.right - _PAD, foot, dress.palette)
