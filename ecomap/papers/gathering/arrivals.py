"""Who comes when: each part of the day in the order of time, and whom the door must not bring together."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Copy
from ecomap.model.expected import arrival, expected, leaving
from ecomap.model.gathering import Invitation, Session
from ecomap.model.meeting import minutes
from ecomap.model.naming import called
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.gathering import sections
from ecomap.papers.gathering.apart import door_words, pairs
from ecomap.papers.gathering.cells import reply_cell, said
from ecomap.papers.gathering.day import clock
from ecomap.papers.gathering.rows import row_of
from ecomap.papers.gathering.sections import Section
from ecomap.papers.table import Cell, Column, Table, cell, strong
from ecomap.render.drawing import Drawing

NAME = "who-comes-when"
TITLE = "Who comes when"
_COLUMNS = (
    Column("Comes", 24),
    Column("Who", 56),
    Column("Travel", 44),
    Column("Leaves", 22),
    Column("Reply", 28),
)
_LATE = 24 * 60


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return the pages: whom the door must not bring together, then the parts of the day in the order of time."""
    found = [*_at_the_door(copy), *_parts(copy)]
    empty = Section(title="Nobody is expected yet", said=("Write down who comes, and when.",), lines=10)
    return sections.pages(copy, dress, TITLE, found or [empty])


def _at_the_door(copy: Copy) -> Iterator[Section]:
    """Yield what is to be seen to at the door, where there is anybody who must not meet."""
    if list(pairs(copy)):
        warnings = tuple(door_words(copy))
        fine = "As the times stand, nobody meets at the door who must not."
        yield Section(title="At the door", warnings=warnings, said=() if warnings else (fine,))


def _parts(copy: Copy) -> Iterator[Section]:
    """Yield the parts of the day, each with those who are awaited for it."""
    day, asked = copy.shown.gathering, expected(copy.shown)
    whole = Session(id="", name="The whole day" if day.sessions else "Everybody")
    for session in (whole, *sorted(day.sessions, key=lambda one: _order(one.starts))):
        theirs = sorted((one for one in asked if one.session == session.id), key=lambda one: _place(copy, one))
        name = session.name or session.id
        title = f"{name}, from {clock(session.starts)}" if session.starts else name
        if theirs:
            rows = tuple(_row(copy, one) for one in theirs)
            yield Section(title=title, table=Table(name=f"part {session.id}", columns=_COLUMNS, rows=rows))
        elif session.id:
            yield Section(title=title, said=("Nobody is expected.",))


def _order(time: str) -> int:
    """Return where a time stands in the day; what is not known comes last."""
    known = minutes(time)
    return _LATE if known is None else known


def _place(copy: Copy, invitation: Invitation) -> tuple[int, str]:
    """Return where a guest stands in the plan: by time, then by name."""
    time = arrival(copy.shown.gathering, invitation)
    return _order(time), called(copy.shown, invitation.person).casefold()


def _row(copy: Copy, invitation: Invitation) -> tuple[Cell, ...]:
    """Return when somebody comes, who they are, how they travel, when they leave."""
    row, day = row_of(copy, invitation), copy.shown.gathering
    comes, leaves = arrival(day, invitation), leaving(day, invitation)
    return (
        cell(clock(comes) or "not known"),
        strong(row.name, row.relation),
        said(row.travel, row.pays),
        cell(clock(leaves)),
        reply_cell(row)[:1],
    )
