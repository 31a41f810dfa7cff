"""The coordinator's invitation list: who comes and what they need; contacts on a last page, to be torn off."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.naming import full_name
from ecomap.papers import sheet
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.gathering.cells import reply_cell, said
from ecomap.papers.gathering.head import FOOT_STEPS, head, whose
from ecomap.papers.gathering.rows import NOBODY_AGREES, GuestRow, joined, rows
from ecomap.papers.sheet import listing, sentence
from ecomap.papers.table import Cell, Column, Table, cell, least, part, parted, strong
from ecomap.render import icons
from ecomap.render.drawing import Drawing, Figure
from ecomap.render.typeface import line_height

NAME = "invitation-list"
TITLE = "Invitation list"
_CONTENT = Box(13.0, 11.0, 271.0, 192.0)
_FOOT, _LOWEST = 194.0, 206.5
_MOST_ADDED_UP = 6
"""Lines of one kind of need that are added up on the first page; every need stands in its own row, too."""

_COLUMNS = (
    Column("Person, relation", 40),
    Column("Invited by, how", 38),
    Column("Reply", 33),
    Column("Time and part", 44),
    Column("Travel, who pays", 33),
    Column("Food, language, access", 38),
    Column("Supporter, seat, brings, note", 45),
)


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return the list, its pages numbered, and the pages of contacts if there are any."""
    found = rows(copy)
    invitations = [row.invitation for row in found]
    bodies = _bodies(copy, dress, found)
    contacts = _contact_pages(copy, dress, invitations)
    count = len(bodies) + len(contacts)
    where = _where_contacts(len(bodies) + 1, count) if contacts else ""
    made = []
    for number, body in enumerate((*bodies, *contacts), 1):
        foot = _foot(copy, dress, number, count, where if number <= len(bodies) else "")
        made.append(sheet.made((*body, *foot), sheet.A4_LANDSCAPE, TITLE, dress.palette))
    return tuple(made)


def _bodies(copy: Copy, dress: Dressing, guests: tuple[GuestRow, ...]) -> list[tuple[Figure, ...]]:
    """Return what stands on each page of the list above its foot."""
    whole = Table(name="guests", columns=_COLUMNS, rows=tuple(map(_row, guests)))
    table = parted(whole, _CONTENT)
    above, top = _head(copy, dress, [row.invitation for row in guests])
    found: list[tuple[Figure, ...]] = []
    if top + least(table, _CONTENT) > _FOOT:
        found.append(above)
        above, top = (), _CONTENT.top
    start = 0
    while start < len(table.rows) or not found:
        room = Box(_CONTENT.left, top, _CONTENT.width, _FOOT - top)
        body = part(table, room, dress.palette, start)
        found.append((*above, *body.figures))
        start, above, top = max(body.rest, start + 1), (), _CONTENT.top
    return found


def _row(row: GuestRow) -> tuple[Cell, ...]:
    """Return one guest's row; of somebody not invited nothing but that."""
    return (
        strong(row.name, row.relation),
        said(row.invited_by, joined(row.route, row.reached)),
        reply_cell(row),
        said(row.time, row.part),
        said(row.travel, row.pays),
        said(sentence(listing(text for text in (row.food, row.language, row.access) if text)), row.childcare),
        said(row.supporter, row.seat, row.brings, _agrees(row), row.needs, row.note),
    )


def _agrees(row: GuestRow) -> str:
    """Return who agrees for a guest under 18, and that they are: once."""
    if not row.agrees or "under 18" in row.agrees.casefold():
        return row.agrees
    who = row.agrees.lower() if row.agrees == NOBODY_AGREES else row.agrees
    return f"Under 18, who agrees: {who}"


def _head(copy: Copy, dress: Dressing, invitations: list[Invitation]) -> tuple[tuple[Figure, ...], float]:
    """Return the heading with replies and needs added up, and where the table may begin."""
    above = head(copy, dress, TITLE, _CONTENT)
    sums = _added_up(copy, dress, invitations, above.bottom)
    return (*above.figures, *sums.figures), sums.bottom + 3.0


def _added_up(copy: Copy, dress: Dressing, invitations: list[Invitation], top: float) -> sheet.Block:
    """Return replies and needs added up, beside each other."""
    ink = dress.palette.ink
    sums = list(_sums(copy, invitations))
    wide = _CONTENT.width / len(sums)
    figures: list[Figure] = []
    lowest = top
    for number, (name, lines) in enumerate(sums):
        left, room = _CONTENT.left + number * wide, wide - 4.0
        found = sheet.block(name, Point(left, top), room, sheet.TEXT, ink, path=(("H3", name),), bold=True)
        figures.extend(found.figures)
        for place, text in enumerate(lines):
            at, path = Point(left, found.bottom - 0.3), (("P", f"{name} {place}"),)
            found = sheet.block(text, at, room, sheet.TEXT, ink, path=path)
            figures.extend(found.figures)
        lowest = max(lowest, found.bottom)
    return sheet.Block(tuple(figures), lowest)


def _sums(copy: Copy, invitations: list[Invitation]) -> Iterator[tuple[str, list[str]]]:
    """Yield what is added up on the first page, and its lines; of needs, those of people who may come."""
    words = {
        Reply.YES: "coming",
        Reply.MAYBE: "maybe",
        Reply.NO: "cannot come",
        Reply.WAITING: "waiting",
        Reply.NO_REPLY: "no reply",
        Reply.NOT_INVITED: "not invited",
    }
    counted = Counter(one.reply for one in invitations)
    yield "Replies", [f"{counted[reply]} {said}" for reply, said in words.items() if counted[reply]] or ["none yet"]
    coming = [one for one in invitations if one.reply in (Reply.YES, Reply.MAYBE)]
    sessions = copy.shown.gathering.sessions
    if sessions:
        yield "When", [f"{session.name}: {sum(one.session == session.id for one in coming)}" for session in sessions]
    for name, values in (
        ("Food", (one.food for one in coming)),
        ("Language", (one.interpreter or one.language for one in coming)),
        ("Access", (one.access for one in coming)),
    ):
        if lines := _tally(values):
            yield name, lines


def _tally(values: Iterable[str]) -> list[str]:
    """Return how often each need is named, most first."""
    counted = Counter(value for value in values if value)
    most = counted.most_common()
    lines = [
        f"{number} {value}" for value, number in most[: _MOST_ADDED_UP if len(most) > _MOST_ADDED_UP + 1 else None]
    ]
    more = len(most) - len(lines)
    return [*lines, f"and {more} more in the list"] if more else lines


def _contacts(copy: Copy, invitations: list[Invitation]) -> Table:
    """Return phone numbers and addresses of those who are invited and have any."""
    rows = []
    for invitation in invitations:
        reach = copy.shown.people[invitation.person].reach
        if invitation.reply is not Reply.NOT_INVITED and (reach.phone or reach.email or reach.address):
            who = strong(full_name(copy.shown, invitation.person))
            rows.append((who, cell(reach.phone), cell(reach.email), cell(reach.address)))
    columns = (Column("Person", 60), Column("Phone", 50), Column("Email", 70), Column("Address", 90))
    return Table(name="contacts", columns=columns, rows=tuple(rows))


def _contact_pages(copy: Copy, dress: Dressing, invitations: list[Invitation]) -> list[tuple[Figure, ...]]:
    """Return what stands on the pages of contacts above their foot, with a line to cut along at the upper edge."""
    palette, room = dress.palette, _CONTENT
    title = sheet.block(
        "Contacts: keep this page apart", Point(room.left, room.top + 6.0), 200.0, sheet.PAGE_NAME, palette.ink,
        path=(("H2", "contacts"),), bold=True,
    )  # fmt: skip
    below = Box(room.left, title.bottom + 3.0, room.width, _FOOT - title.bottom - 3.0)
    cut = sheet.rule(0.0, sheet.A4_LANDSCAPE.right, 6.0, palette.quiet, 0.3)
    mark = sheet.shapes("scissors", icons.drawn("scissors", Point(10.0, 6.0), 5.0, palette.ink))
    table = parted(_contacts(copy, invitations), below)
    found: list[tuple[Figure, ...]] = []
    start = 0
    while start < len(table.rows):
        body = part(table, below, palette, start)
        found.append((cut, mark, *title.figures, *body.figures))
        start = body.rest
    return found


def _where_contacts(first: int, last: int) -> str:
    """Return what the foot of the list says of the pages that are to be torn off."""
    if first == last:
        return f"Phone numbers and addresses are on page {first}. Tear it off and keep it apart."
    return f"Phone numbers and addresses are on pages {first} to {last}. Tear them off and keep them apart."


def _foot(copy: Copy, dress: Dressing, number: int, count: int, contacts: str) -> Iterator[Figure]:
    """Yield the foot: where the contacts are, whose gathering it is, which page."""
    palette, room = dress.palette, _CONTENT
    yield sheet.rule(room.left, room.right, _FOOT + 2.0, palette.card_edge)
    named = f"Whose gathering: {whose(copy)}. " if whose(copy) else ""
    right = f"{named}A to Z by first name. Page {number} of {count}"
    size = sheet.fitting(right, 118.0, line_height(sheet.TEXT), FOOT_STEPS)
    top = min(_FOOT + 3.0, _LOWEST - sheet.height(right, 118.0, size))
    at, path = Point(room.right, top), (("P", f"foot {number}"),)
    yield from sheet.block(right, at, 118.0, size, palette.ink, path=path, align="right").figures
    if contacts:
        yield sheet.shapes("scissors", icons.drawn("scissors", Point(room.left + 2.5, _FOOT + 5.6), 5.0, palette.ink))
        at, path = Point(room.left + 8.0, _FOOT + 3.0), (("P", f"tear {number}"),)
        yield from sheet.block(contacts, at, 142.0, sheet.TEXT, palette.ink, path=path).figures
