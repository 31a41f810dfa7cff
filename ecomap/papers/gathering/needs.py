"""What everybody needs for the day, added up and by name: interpreters, food, access, travel, childcare."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ecomap.model.copies import Copy
from ecomap.model.expected import coming, expected, unanswered, without_interpreter
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.naming import full_name
from ecomap.papers.dressing import OFFICE, Dressing
from ecomap.papers.gathering import sections
from ecomap.papers.gathering.rows import GuestRow, row_of
from ecomap.papers.gathering.sections import Section
from ecomap.papers.sheet import listing, sentence
from ecomap.papers.table import Column, Table, cell, strong
from ecomap.render.drawing import Drawing

NAME = "needs"
TITLE = "What people need"
_COLUMNS = (Column("What", 62), Column("How many", 24), Column("Who", 88))

_KINDS: tuple[tuple[str, Callable[[GuestRow], str]], ...] = (
    ("Languages and interpreters", lambda row: row.language),
    ("Food and allergies", lambda row: row.food),
    ("Access", lambda row: row.access),
    ("Travel", lambda row: row.travel),
    ("Who pays", lambda row: sentence(row.pays)),
    ("Childcare", lambda row: row.childcare),
    ("Support on the day", lambda row: row.supporter),
    ("Under 18: who agrees", lambda row: row.agrees),
    ("Everything else", lambda row: row.needs),
)


def pages(copy: Copy, dress: Dressing = OFFICE) -> tuple[Drawing, ...]:
    """Return the pages: how many are counted, then one kind of need after the other."""
    guests = [row_of(copy, one) for one in expected(copy.shown)]
    kinds = [found for title, said in _KINDS if (found := _kind(copy, guests, title, said))]
    nothing = Section(
        title="Nobody has said yet what they need",
        said=("Ask each guest: food, language, access, travel, childcare.",),
        lines=10,
    )
    return sections.pages(copy, dress, TITLE, [_counted(copy), *(kinds or [nothing])])


def _counted(copy: Copy) -> Section:
    """Return for how many the needs are added up, and what is not found yet."""
    document = copy.shown
    come, waiting = len(coming(document)), len(unanswered(document))
    words = f"{come} come or may come." if come != 1 else "1 comes or may come."
    more = f" {waiting} have not answered, and are counted here, too." if waiting else ""
    missing = tuple(_missing(copy))
    return Section(title="Counted", open=missing, said=(f"{words}{more.replace('1 have', '1 has')}",))


def _missing(copy: Copy) -> Iterator[str]:
    """Yield whom nobody interprets for."""
    document = copy.shown
    for one in without_interpreter(document):
        yield f"{full_name(document, one.person)} speaks {one.language}. No interpreter is found yet."


def _kind(copy: Copy, guests: list[GuestRow], title: str, said: Callable[[GuestRow], str]) -> Section | None:
    """Return one kind of need, what most need first; None if nobody has any."""
    theirs: dict[str, list[Invitation]] = {}
    for row in guests:
        if words := said(row):
            theirs.setdefault(words, []).append(row.invitation)
    found = sorted(theirs.items(), key=lambda item: -len(item[1]))
    rows = tuple(
        (strong(words), cell(str(len(who))), cell(listing(sorted(_name(copy, one) for one in who))))
        for words, who in found
    )
    return Section(title=title, table=Table(name=title, columns=_COLUMNS, rows=rows)) if rows else None


def _name(copy: Copy, invitation: Invitation) -> str:
    """Return a guest's name, and that they may not come if that is so."""
    name = full_name(copy.shown, invitation.person)
    return name if invitation.reply is Reply.YES else f"{name} (not sure to come)"
