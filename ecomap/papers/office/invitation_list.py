"""The invitation list as a spreadsheet: a column for each thing asked, contacts on a sheet of their own; and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator

from ecomap.model.copies import Copy
from ecomap.model.gathering import Reply
from ecomap.model.person import short_form
from ecomap.papers.gathering.day import clock, when
from ecomap.papers.gathering.rows import GuestRow, rows
from ecomap.papers.isolating import each_to_itself
from ecomap.papers.office.package import writable
from ecomap.papers.office.spreadsheet import Column, Sheet, spreadsheet
from ecomap.papers.sheet import words_for

SPREADSHEET, VALUES = "invitation-list.xlsx", "invitation-list.csv"
TITLE = "Invitation list"

_COLUMNS: tuple[tuple[str, float, Callable[[GuestRow], str]], ...] = (
    ("Person", 26, lambda row: row.name),
    ("Relation", 20, lambda row: row.relation),
    ("Invited by", 16, lambda row: row.invited_by),
    ("By way of", 16, lambda row: row.route),
    ("Reached how", 16, lambda row: row.reached),
    ("Reply", 14, lambda row: row.reply),
    ("Answer", 28, lambda row: row.answer),
    ("Session or time", 22, lambda row: row.time),
    ("Travel", 24, lambda row: row.travel),
    ("Who pays", 16, lambda row: row.pays),
    ("Food and allergies", 22, lambda row: row.food),
    ("Language, interpreter", 22, lambda row: row.language),
    ("Access", 20, lambda row: row.access),
    ("Childcare", 18, lambda row: row.childcare),
    ("Other needs", 24, lambda row: row.needs),
    ("Under 18: who agrees", 20, lambda row: row.agrees),
    ("Supporter", 18, lambda row: row.supporter),
    ("Seat wish", 18, lambda row: row.seat),
    ("Brings", 18, lambda row: row.brings),
    ("Part", 22, lambda row: row.part),
    ("Note", 36, lambda row: row.note),
)
"""Heading, width in characters and words of each column: finer than on paper, so that they can be sorted."""
_HEADINGS = tuple(Column(title, width) for title, width, _ in _COLUMNS)
_CONTACTS = (Column("Person", 30), Column("Phone", 22), Column("Email", 36), Column("Address", 48))
_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula (OWASP, "CSV Injection"); the last four are wide."""


def xlsx(copy: Copy) -> bytes:
    """Return the list as a spreadsheet."""
    copy = each_to_itself(copy)
    guests = Sheet(name="Guests", title=TITLE, about=_about(copy), columns=_HEADINGS, rows=_guests(copy))
    contacts = tuple(_contacts(copy))
    apart = Sheet(
        name="Contacts",
        title="Contacts: keep this sheet apart",
        about="Phone numbers and addresses. Take this sheet out before you hand the list on.",
        columns=_CONTACTS,
        rows=contacts,
    )
    return spreadsheet(TITLE, (guests, apart) if contacts else (guests,), copy.on, "For the coordinator.")


def values(copy: Copy) -> bytes:
    """Return the list as comma-separated values in UTF-8, with the mark by which spreadsheets know it (RFC 4180)."""
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow([column.title for column in _HEADINGS])
    writer.writerows([guarded(text) for text in row] for row in _guests(copy))
    return written.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    said = writable(text)
    return f"'{said}" if said.lstrip(" ").startswith(_GUARDED) else said


def _guests(copy: Copy) -> tuple[tuple[str, ...], ...]:
    """Return the rows of the list, a cell for each column."""
    return tuple(tuple(words(row) for _, _, words in _COLUMNS) for row in rows(copy))


def _contacts(copy: Copy) -> Iterator[tuple[str, ...]]:
    """Yield phone numbers and addresses of those who are invited and have any."""
    for row in rows(copy):
        reach = copy.shown.people[row.invitation.person].reach
        if row.invitation.reply is not Reply.NOT_INVITED and (reach.phone or reach.email or reach.address):
            yield row.name, reach.phone, reach.email, reach.address


def _about(copy: Copy) -> str:
    """Return whose gathering it is, when and where, and the day of the list."""
    whose = short_form(copy.shown.people[copy.shown.young_person].name)
    day, time = when(copy.shown.gathering)
    planned = ", ".join(text for text in (day, clock(time), copy.shown.gathering.where) if text)
    what = f"{whose}’s gathering" if whose else "The gathering"
    said = f"{what}: {planned}" if planned else what
    return f"{said}. For the coordinator. As at {words_for(copy.on)}."
