"""How the network grew: size by kind, who is new, mended, in touch, at the start and now; a line over time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience, Copy
from ecomap.model.growth import (
    HEADINGS,
    MEANINGS,
    Count,
    Counted,
    Gain,
    Growth,
    Row,
    change,
    counted,
    density_words,
    growth,
    over_time,
    rows,
)
from ecomap.model.naming import full_name
from ecomap.papers import sheet
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.file.growth_chart import chart
from ecomap.papers.table import Cell, Column, Table, cell, least, part, strong
from ecomap.render.drawing import Drawing, Figure

NAME = "network-growth"
TITLE = "How the network grew"
TITLE_NOW = "How large the network is"
"""Of copies that do not tell how it was before."""
CONTENT = Box(13.0, 14.0, 271.0, 181.0)
_FOOT, _LOWEST = 201.0, 206.5
_LEFT, _RIGHT = 180.0, 85.0
"""Room for the two texts of the foot, millimetres."""
_CHART = 46.0
_NAMED = frozenset(
    (Gain.REPAIRED, Gain.REPAIRED_CARERS, Gain.MET, Gain.NEW_DIRECT_ADULTS, Gain.NEW_OVERNIGHT, Count.BRIDGES)
)
"""Figures that say on paper who is meant: few people, and what the programme is asked about."""


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return the pages, numbered; for the file with the start and what came since, else the size alone."""
    found = list(bodies(copy, dress))
    title = TITLE if copy.audience is Audience.FILE else TITLE_NOW
    made = []
    for number, figures in enumerate(found, 1):
        foot = _foot(copy, dress, number, len(found))
        made.append(sheet.made((*figures, *foot), sheet.A4_LANDSCAPE, title, dress.palette))
    return tuple(made)


def bodies(copy: Copy, dress: Dressing, level: str = "H1") -> Iterator[tuple[Figure, ...]]:
    """Yield what stands on each page above its foot."""
    grown = growth(copy.shown, copy.audience, copy.on) if copy.audience is Audience.FILE else None
    now = grown.now if grown is not None else counted(copy)
    head = _head(copy, dress, grown, now, level)
    page, top = list(head.figures), head.bottom + 4.0
    for table in _tables(copy, grown, now):
        if top + least(table, CONTENT) > CONTENT.bottom:
            yield tuple(page)
            page, top = [], CONTENT.top
        start = 0
        while start < len(table.rows):
            room = Box(CONTENT.left, top, CONTENT.width, CONTENT.bottom - top)
            found = part(table, room, dress.palette, start)
            page.extend(found.figures)
            start, top = found.rest, found.bottom + 6.0
            if start < len(table.rows):
                yield tuple(page)
                page, top = [], CONTENT.top
    yield tuple(page)


def _head(copy: Copy, dress: Dressing, grown: Growth | None, now: Counted, level: str) -> sheet.Block:
    """Return the heading, what the start is, how closely the network is knit, and the line over time."""
    palette = dress.palette
    named, at = TITLE if grown is not None else TITLE_NOW, Point(CONTENT.left, CONTENT.top)
    title = sheet.block(
        named, at, CONTENT.width, sheet.PAGE_NAME, palette.ink,
        path=((level, "growth"),), bold=True,
    )  # fmt: skip
    knit = f"{density_words(now)} The young person is left out of this."
    said = f"{_when(copy, grown)} {knit}" if grown is not None else f"{sheet.words_for(copy.on)}. {knit}"
    words = sheet.block(
        said, Point(CONTENT.left, title.bottom + 1.0), CONTENT.width, sheet.TEXT, palette.ink, path=(("P", "knit"),)
    )
    figures = (*title.figures, *words.figures)
    if grown is None:
        return sheet.Block(figures, words.bottom)
    times = over_time(copy.shown, copy.audience, copy.on)
    box = Box(CONTENT.left, words.bottom + 2.0, CONTENT.width, _CHART)
    line = chart(times, box, palette, start=None if grown.dated else grown.start)
    return sheet.Block((*figures, line), box.bottom)


def _when(copy: Copy, grown: Growth) -> str:
    """Return what the start is, and what day is now."""
    now = sheet.words_for(copy.on)
    if grown.dated:
        return f"From {sheet.words_for(grown.start.on)}, the first moment kept, to {now}."
    return f"From what was on file at the start to {now}."


def _tables(copy: Copy, grown: Growth | None, now: Counted) -> Iterator[Table]:
    """Yield a table for every heading."""
    found = list(rows(grown)) if grown is not None else list(_now_alone(now))
    for heading, _ in HEADINGS:
        here = [row for row in found if row.heading == heading]
        if here:
            both = any(row.start is not None for row in here)
            listed = tuple(_row(copy, row, both) for row in here)
            yield Table(name=heading, columns=_columns(heading, both), rows=listed)


def _columns(heading: str, both: bool) -> tuple[Column, ...]:
    """Return the columns of a table: the start and the change stand where there is a start to count."""
    numbers = (("At the start", 27.0), ("Now", 20.0), ("Change", 20.0)) if both else (("Now", 40.0),)
    return (
        Column(heading, 84.0),
        Column("What is counted", 120.0 if both else 147.0),
        *(Column(*one) for one in numbers),
    )


def _now_alone(now: Counted) -> Iterator[Row]:
    """Yield the figures of one time alone."""
    for heading, keys in HEADINGS:
        for key in keys:
            if isinstance(key, Count) and key in now.who:
                yield Row(key=key, heading=heading, start=None, between=None, now=now.who[key])


def _row(copy: Copy, row: Row, both: bool) -> tuple[Cell, ...]:
    """Return a figure: what it is called, what it counts, its numbers; of some, who is meant."""
    meaning = MEANINGS[row.key]
    who = sheet.listing(full_name(copy.shown, one) for one in row.now) if row.key in _NAMED else ""
    now, first = strong(str(len(row.now))), strong(meaning.title)
    if not both:
        return (first, cell(meaning.counts, who), now)
    start = cell(str(len(row.start)) if row.start is not None else "")
    return (first, cell(meaning.counts, who), start, now, cell(change(row)))


def _foot(copy: Copy, dress: Dressing, number: int, count: int) -> Sequence[Figure]:
    """Return for whom it is, the day and the page."""
    palette = dress.palette
    file = copy.audience is Audience.FILE
    whose = full_name(copy.shown, copy.shown.young_person)
    left = f"{whose}. For the file, not to be handed on." if file else f"{whose}. For the coordinator."
    right = f"{sheet.words_for(copy.on)}. Page {number} of {count}"
    at = Point(CONTENT.left, min(_FOOT, _LOWEST - sheet.height(left, _LEFT, sheet.TEXT)))
    first = sheet.block(left, at, _LEFT, sheet.TEXT, palette.quiet, path=(("P", f"foot {number} left"),))
    second = sheet.block(
        right, Point(CONTENT.right, _FOOT), _RIGHT, sheet.TEXT, palette.quiet,
        path=(("P", f"foot {number} right"),), align="right",
    )  # fmt: skip
    return (*first.figures, *second.figures)
