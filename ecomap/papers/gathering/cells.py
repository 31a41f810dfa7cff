"""Cells that the tables of the gathering share: what is known of a guest, and their reply."""

from __future__ import annotations

from ecomap.model.gathering import Reply
from ecomap.papers.gathering.rows import GuestRow
from ecomap.papers.sheet import sentence
from ecomap.papers.table import Cell, Line, Mark, cell

MARKS: dict[Reply, Mark] = {
    Reply.YES: "full",
    Reply.MAYBE: "half",
    Reply.NO: "open",
    Reply.WAITING: "dashed",
    Reply.NO_REPLY: "dashed",
    Reply.NOT_INVITED: "bar",
}
"""Beside the word of a reply, readable in grey."""


def said(*texts: str) -> Cell:
    """Return a cell of what is known, the first of it plain and the rest quiet."""
    return cell(*(text for text in texts if text))


def reply_cell(row: GuestRow) -> Cell:
    """Return a reply as its mark and word, and what else was said."""
    more = (Line(sentence(row.answer), quiet=True),) if row.answer else ()
    return (Line(row.reply, bold=True, mark=MARKS[row.invitation.reply]), *more)
