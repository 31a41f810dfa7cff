"""The invitation list as a spreadsheet: a column for each thing asked, contacts on a sheet of their own; and as CSV."""

from __future__ import annotations

import csv
import io

from ecomap.model.copies import Copy
from ecomap.model.person import short_form
from ecomap.papers.gathering.invitations import clock, when
from ecomap.papers.gathering.rows import REPLY_WORDS, GuestRow, contact_rows, guest_rows
from ecomap.papers.office.package import writable
from ecomap.papers.office.spreadsheet import Column, Sheet, spreadsheet
from ecomap.papers.sheet import words_for

SPREADSHEET, VALUES = "invitation-list.xlsx", "invitation-list.csv"
TITLE = "Invitation list"

_COLUMNS = (
    Column("Person", 26),
    Column("Relation", 20),
    Column("Invited by", 16),
    Column("Through whom", 16),
    Column("Reached how", 16),
    Column("Reply", 14),
    Column("What they said", 28),
    Column("Session or time", 22),
    Column("Travel", 22),
    Column("Travels with", 16),
    Column("Who pays", 16),
    Column("Food and allergies", 22),
    Column("Language", 14),
    Column("Interpreter", 16),
    Column("Access", 20),
    Column("Childcare", 18),
    Column("Other needs", 24),
    Column("Under 18: who agrees", 20),
    Column("Supporter", 18),
    Column("Seat wish", 18),
    Column("Brings", 18),
    Column("Part in the day", 22),
    Column("Note", 36),
)
_CONTACTS = (Column("Person", 30), Column("Phone", 22), Column("Email", 36), Column("Address", 48))
_GUARDED = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet would take for a formula (OWASP, "CSV Injection"); the last four are wide."""


def xlsx(copy: Copy) -> bytes:
    """Return the list as a spreadsheet."""
    guests = Sheet(name="Guests", title=TITLE, about=_about(copy), columns=_COLUMNS, rows=_guests(copy))
    contacts = tuple((row.person, row.phone, row.email, row.address) for row in contact_rows(copy))
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
    writer.writerow([column.title for column in _COLUMNS])
    writer.writerows([guarded(text) for text in row] for row in _guests(copy))
    return written.getvalue().encode("utf-8-sig")


def guarded(text: str) -> str:
    """Return a text that no spreadsheet takes for a formula."""
    said = writable(text)
    return f"'{said}" if said.lstrip(" ").startswith(_GUARDED) else said


def _guests(copy: Copy) -> tuple[tuple[str, ...], ...]:
    return tuple(map(_cells, guest_rows(copy)))


def _cells(row: GuestRow) -> tuple[str, ...]:
    """Return a row's cells, in the order of the columns."""
    return (
        row.person,
        row.relation,
        row.invited_by,
        row.via,
        row.method,
        REPLY_WORDS[row.reply],
        row.reply_words,
        row.time,
        row.travel,
        row.travel_with,
        row.pays,
        row.food,
        row.language,
        row.interpreter,
        row.access,
        row.childcare,
        row.needs,
        row.agreed_by,
        row.supporter,
        row.seat,
        row.brings,
        row.part,
        row.note,
    )


def _about(copy: Copy) -> str:
    """Return whose gathering it is, when and where, and the day of the list."""
    whose = short_form(copy.shown.people[copy.shown.young_person].name)
    day, time = when(copy.shown.gathering)
    planned = ", ".join(text for text in (day, clock(time), copy.shown.gathering.where) if text)
    what = f"{whose}’s gathering" if whose else "The gathering"
    said = f"{what}: {planned}" if planned else what
    return f"{said}. For the coordinator. As at {words_for(copy.on)}."
