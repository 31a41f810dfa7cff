"""What an invitation says, set in a column: paragraphs and the card of facts, in parts that fit on a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.gathering import Invitation
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.gathering.wording import Fact, Said, closing, facts, opening, replying
from ecomap.papers.words import spoken
from ecomap.render.compose import shifted
from ecomap.render.drawing import Figure

_FACT = 30.0
"""Where what a word stands for begins, beside it."""

Part = tuple[float, sheet.Block]
"""The room before a part, and the part from height zero down."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """Where the words stand: their left edge, their width, how high a page has room, the size of plain text."""

    left: float
    room: float
    high: float
    text: float = sheet.TEXT


def parts(
    copy: Copy, dress: Dressing, invitation: Invitation, number: int, column: Column, *, address: bool = True
) -> Iterator[Part]:
    """Yield what an invitation is made of, each part from height zero down; the service's address, if wanted."""
    for said in opening(spoken(copy, invitation.person), column.room):
        yield from paragraphs(said, dress, number, column)
    yield from _fact_cards(list(facts(copy.shown.gathering, invitation)), dress, number, column)
    replies = replying(copy.shown.gathering)
    for said in (*closing(copy, invitation), *(replies if address else replies[:1])):
        yield from paragraphs(said, dress, number, column)


def paragraphs(said: Said, dress: Dressing, number: int, column: Column) -> Iterator[Part]:
    """Yield a text in parts that fit on a page."""
    tag = "H1" if said.bold and said.before == 0.0 else "P"
    size = max(said.size, column.text)
    for text in sheet.pieces(said.text, column.room, size, column.high, bold=said.bold):
        at, path = Point(column.left, 0.0), ((tag, f"{number} {text}"),)
        yield said.before, sheet.block(text, at, column.room, size, dress.palette.ink, path=path, bold=said.bold)


def lowered(part: sheet.Block, by: float) -> sheet.Block:
    """Return a part further down."""
    return sheet.Block(tuple(shifted(figure, Point(0.0, by)) for figure in part.figures), part.bottom + by)


def _fact_cards(found: list[Fact], dress: Dressing, number: int, column: Column) -> Iterator[Part]:
    """Yield the card of facts, or, if it is higher than a page, one for each piece of them."""
    if not found:
        return
    whole = _fact_card(found, dress, number, column)
    if whole.bottom <= column.high:
        yield 1.0, whole
    else:
        for fact in found:
            yield from ((1.0, _fact_card([one], dress, number, column)) for one in _pieces(fact, column))


def _pieces(fact: Fact, column: Column) -> Iterator[Fact]:
    """Yield a fact in parts that fit on a page."""
    room, high = column.room - _FACT - 2.0, column.high * 0.3
    more = sheet.pieces(fact.more, room, column.text, high) if fact.more else ()
    whats = sheet.pieces(fact.what, room, sheet.TITLE, column.high * 0.6, bold=True)
    for place, what in enumerate(whats):
        yield replace(fact, what=what, more=more[0] if more and place == 0 else "")
    for text in more[1:]:
        yield Fact(fact.word, text)


def _fact_card(found: list[Fact], dress: Dressing, number: int, column: Column) -> sheet.Block:
    """Return a card of facts, from height zero down, and room below it."""
    palette, top = dress.palette, 4.0
    left, room = column.left, column.room - _FACT - 2.0
    figures: list[Figure] = []
    for fact in found:
        path = (("P", f"{number} {fact.word} {fact.what}"),)
        figures.extend(
            sheet.block(fact.word, Point(left, top + 0.8), 26.0, sheet.TEXT, palette.quiet, path=path).figures
        )
        words = sheet.block(fact.what, Point(left + _FACT, top), room, sheet.TITLE, palette.ink, path=path, bold=True)
        figures.extend(words.figures)
        top = words.bottom - 0.6
        for line in fact.more.split("\n") if fact.more else ():
            words = sheet.block(line, Point(left + _FACT, top), room, column.text, palette.ink, path=path)
            figures.extend(words.figures)
            top = words.bottom
        top = words.bottom + 2.0
    box = Box(left - 4.0, 1.0, column.room + 8.0, top)
    return sheet.Block((sheet.card(box, palette), *figures), box.bottom + 4.0)
