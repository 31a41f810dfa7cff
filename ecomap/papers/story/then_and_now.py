"""Then and now: the ecomap of an earlier day and of today on one layout, and what changed, in words.

Each day has an upright sheet, both of one size, to be laid side by side; a third tells what changed, each line with the
mark that it has in the drawing. Made only of a copy that has an earlier moment beside it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ecomap.geometry import Box, Point
from ecomap.model.changes import Change, changes, in_words
from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import Mode, View
from ecomap.papers import drawn, sheet
from ecomap.papers.cards import dealt
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.written import CONTENT, ROOM, Card, card_figures, needed
from ecomap.render.compose import FRESH, Manner
from ecomap.render.compose.mark import mark_key, mark_of, mark_sample
from ecomap.render.compose.over_time import Time, over_time
from ecomap.render.compose.shift import shifted
from ecomap.render.drawing import Drawing, Figure
from ecomap.render.typeface import line_height

NAME = "then-and-now"
TITLE = "Then and now"
WORDS_TITLE = "What changed"
NOTHING = "Nothing is different between these two days."
_DAYS = ("Then", "Now")
_ROOM = Box(18.0, 14.0, 178.0, 268.0)
_HEAD, _DAY = 25.0, 9.0
"""The height of a page's heading, and of the line over a drawing."""
_FEW = 14
"""So many lines have larger type."""
_INDENT = 17.0
"""Before every line, for its mark."""
_CARD = Card(
    key="thoughts",
    title="What I think about it",
    hint="what is good, and what I would like",
    icon="pencil",
    sector="mum",
)
_ABOVE_THOUGHTS, _THOUGHTS = 10.0, 100.0
"""Between the last line and the card below it, and how high that is at most, millimetres."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return both drawings and the words; nothing if there is no earlier moment to compare with."""
    if copy.then is None:
        return ()
    return (*_drawn_pages(copy, dress), *_word_pages(copy, dress))


def told(copy: Copy) -> tuple[str, ...]:
    """Return what changed since the earlier moment, a sentence each, in the words of the copy's audience."""
    return tuple(in_words(one, copy) for one in _changed(copy)) or (NOTHING,)


def _changed(copy: Copy) -> tuple[Change, ...]:
    """Return what changed since the earlier moment."""
    return changes(copy.then, copy) if copy.then is not None else ()


def _drawn_pages(copy: Copy, dress: Dressing) -> Iterator[Drawing]:
    """Yield a page for each day: the drawing in the room that the larger of both keys leaves."""
    keys = [_key(time, dress) for time in _times(copy, dress, 1.0)]
    top = _ROOM.top + _HEAD + _DAY
    bottom = min(figure.box.top for key in keys for figure in key) - 4.0
    area = Box(_ROOM.left, top, _ROOM.width, bottom - top)
    times = _times(copy, dress, area.width / area.height)
    room = Box.holding(one.scene.box for one in times)
    for time, key, name in zip(times, keys, _DAYS, strict=True):
        placed = drawn.fitted(time.scene, area, room=room)
        figures = (
            *dress.around(sheet.A4, Box.holding(figure.box for figure in key)),
            *_heading(copy, TITLE, dress, f" {name}"),
            *_day(f"{name}: {sheet.words_for(time.copy.on)}", name, dress),
            placed.figure,
            *key,
        )
        yield drawn.readable(sheet.made(figures, sheet.A4, TITLE, dress.palette), placed.text)


def _times(copy: Copy, dress: Dressing, shape: float) -> tuple[Time, ...]:
    """Return both days on one layout; whoever was placed by hand stays there."""
    papers = copy.shown.papers
    manner = Manner(
        palette=dress.palette,
        house_style=papers.house_style,
        clinical=copy.audience is Audience.FILE,
        gentle=papers.gentle,
        symbol=dress.symbol(10.8),
        badges="icon",
    )
    arranged = drawn.placing(copy, View.ECOMAP)
    placing = FRESH if arranged.mode is Mode.FREE else arranged
    return over_time((copy.then or copy, replace(copy, then=None)), manner, placing, shape)


def _key(time: Time, dress: Dressing) -> tuple[Figure, ...]:
    """Return the key of a drawing and of its marks, the lower edge on that of the page's room."""
    marks = mark_key(time.marks, time.copy, dress.palette, _ROOM.width, size=sheet.TEXT)
    high = Box.holding(figure.box for figure in marks).height
    above = Box(_ROOM.left, _ROOM.top, _ROOM.width, _ROOM.height - high)
    return (
        *drawn.key_at_foot(time.scene, above, sheet.TEXT),
        *(shifted(figure, Point(_ROOM.left, _ROOM.bottom - high)) for figure in marks),
    )


def _day(words: str, name: str, dress: Dressing) -> Iterator[Figure]:
    """Yield the day over a drawing."""
    at, path = Point(_ROOM.left, _ROOM.top + _HEAD), (("H3", name),)
    yield from sheet.block(words, at, _ROOM.width, sheet.TITLE, dress.palette.ink, path=path, bold=True).figures


def _word_pages(copy: Copy, dress: Dressing) -> Iterator[Drawing]:
    """Yield pages of what changed, one line below the other."""
    found, lines = _changed(copy), told(copy)
    room = Box(_ROOM.left, _ROOM.top + _HEAD + 8.0, _ROOM.width, _ROOM.height - _HEAD - 22.0)
    size = sheet.PAGE_NAME if len(lines) <= _FEW else sheet.TITLE
    heights = [sheet.height(line, room.width - 2 * _INDENT, size) + 1.0 for line in lines]
    for turn, shelf in enumerate(dealt(heights, room, 1, size * 0.22, 0.0)):
        figures = [*dress.around(sheet.A4), *_heading(copy, WORDS_TITLE, dress, f" words {turn}")]
        for number, box in shelf:
            figures += _line(lines[number], found[number : number + 1], number, box, size, dress)
        if shelf and shelf[-1][0] == len(lines) - 1 and copy.audience is Audience.YOUNG_PERSON:
            figures += _thoughts(copy, shelf[-1][1].bottom + _ABOVE_THOUGHTS, dress)
        yield sheet.made(figures, sheet.A4, WORDS_TITLE, dress.palette)


def _thoughts(copy: Copy, top: float, dress: Dressing) -> Iterator[Figure]:
    """Yield a card for what the young person thinks of it, where there is room for one."""
    room = Box(_ROOM.left, top, CONTENT.width, min(ROOM.bottom - top, _THOUGHTS))
    if room.height >= needed(_CARD, room.width, dress):
        yield from card_figures(copy, _CARD, room, dress, "card")


def _line(words: str, about: Sequence[Change], number: int, box: Box, size: float, dress: Dressing) -> Iterator[Figure]:
    """Yield one line of what changed, after the mark that it has in the drawing."""
    for mark in (mark_of(one) for one in about):
        if mark is not None:
            middle = Point(box.left + 7.0, box.top + line_height(size) * 0.5)
            yield sheet.shapes(f"mark {number}", *mark_sample(mark, middle, dress.palette))
    at, path, key = Point(box.left + _INDENT, box.top), (("P", f"changed {number}"),), f"changed {number}"
    wide = box.width - 2 * _INDENT
    yield from sheet.block(words, at, wide, size, dress.palette.ink, path=path, key=key).figures


def _heading(copy: Copy, title: str, dress: Dressing, turn: str) -> Iterator[Figure]:
    """Yield whose page it is, what it is and the day; on the file copy the mark of it, too."""
    yield from sheet.heading(copy, title, dress.palette, _ROOM, date_right=dress.date_right, turn=turn)
    if copy.audience is Audience.FILE:
        at, path, key = Point(_ROOM.left, sheet.A4.bottom - 11.0), (("P", f"file{turn}"),), f"file{turn}"
        words = "FILE COPY. Not to be handed on."
        yield from sheet.block(words, at, 120.0, sheet.TEXT, dress.palette.quiet, path=path, key=key).figures
