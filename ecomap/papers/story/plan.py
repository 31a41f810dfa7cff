"""What my people will do: every promise on a card of its own, so that it can be kept in sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.promise import Offer
from ecomap.model.sectors import sector_of
from ecomap.papers import sheet
from ecomap.papers.cards import dealt
from ecomap.papers.dressing import Dressing
from ecomap.papers.words import spoken
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.typeface import capital_height

NAME = "what-my-people-will-do"
TITLE = "What my people will do"
_CONTENT = Box(18.0, 14.0, 174.0, 276.0)
_ROOM = Box(18.0, 44.0, 174.0, 230.0)
_GAP = 5.0


@dataclass(frozen=True, slots=True)
class _Format:
    """How cards stand on a page: few ones large, many small; type of names and of words, millimetres and points."""

    columns: int
    rows: int
    name: float
    text: float

    @property
    def high(self) -> float:
        return (_ROOM.height - _GAP * (self.rows - 1)) / self.rows

    @property
    def words(self) -> float:
        """Width of the words on a card."""
        return (_ROOM.width - _GAP * (self.columns - 1)) / self.columns - _FACE - 4.0


_FACE = 21.0
_FORMATS = (_Format(1, 4, 18.0, 14.0), _Format(2, 4, 14.0, 12.0), _Format(2, 6, 14.0, 11.0))


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages, as many promises on each as fit; empty cards where there is room for more."""
    offers = list(copy.shown.offers.values())
    fit = next((one for one in _FORMATS if len(offers) < one.columns * one.rows), _FORMATS[-1])
    cards: list[Offer | None] = [*offers, *[None] * _open_cards(len(offers), fit)]
    shelves = dealt([_needed(copy, offer, fit) for offer in cards], _ROOM, fit.columns, _GAP, fit.high)
    return tuple(
        _page(copy, dress, [(cards[number], box) for number, box in shelf], fit, turn)
        for turn, shelf in enumerate(shelves)
    )


def _open_cards(count: int, fit: _Format) -> int:
    """Return how many empty cards follow: to the end of a page that has few, to the end of its row on a full one."""
    full = fit.columns * fit.rows
    rest = full if count == 0 else -count % full
    return rest if rest <= fit.rows else min(rest, fit.columns + count % fit.columns)


def _page(copy: Copy, dress: Dressing, cards: Sequence[tuple[Offer | None, Box]], fit: _Format, turn: int) -> Drawing:
    """Return one page of cards."""
    palette = dress.palette
    figures: list[Figure] = [
        *dress.around(sheet.A4),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=180.0, turn=str(turn)),
    ]
    for offer, box in cards:
        figures.append(sheet.card(box, palette))
        figures.extend(_promise(copy, dress, offer, box, fit) if offer else _open(dress, box, fit))
    return sheet.made(figures, sheet.A4, TITLE, palette)


def _lines(copy: Copy, offer: Offer, fit: _Format) -> list[tuple[str, float, bool]]:
    """Return who, what and how often, with the size of each, and whether it is said quietly."""
    lines = [
        (spoken(copy, offer.person), fit.name, False),
        (sheet.sentence(offer.what), fit.text, False),
        (sheet.sentence(offer.often), fit.text, True),
    ]
    return [line for line in lines if line[0]]


def _needed(copy: Copy, offer: Offer | None, fit: _Format) -> float:
    """Return how high a card has to be."""
    if offer is None:
        return 0.0
    lines = enumerate(_lines(copy, offer, fit))
    return 8.0 + sum(sheet.height(text, fit.words, size, bold=number == 0) for number, (text, size, _) in lines)


def _promise(copy: Copy, dress: Dressing, offer: Offer, box: Box, fit: _Format) -> Iterator[Figure]:
    """Yield one promise: who, what, how often."""
    palette, left, top = dress.palette, box.left + _FACE, box.top + 4.0
    yield _face(copy, dress, offer, Point(box.left + 11.0, box.top + 11.5))
    for number, (text, size, quiet) in enumerate(_lines(copy, offer, fit)):
        path = (("P" if number else "H3", f"{offer.id} {number}"),)
        colour = palette.quiet if quiet else palette.ink
        at, key = Point(left, top), f"{offer.id} {number}"
        written = sheet.block(text, at, fit.words, size, colour, path=path, bold=number == 0, key=key)
        yield from written.figures
        top = written.bottom
    if box.bottom - top > 22.0:
        at, path = Point(left, box.bottom - 15.5), (("P", f"{offer.id} went"),)
        hint = sheet.block("How it went", at, fit.words, sheet.TEXT, palette.quiet, path=path, key=f"{offer.id} went")
        yield from hint.figures
        yield sheet.writing_line(left, box.right - 6.0, box.bottom - 5.0, palette)


def _face(copy: Copy, dress: Dressing, offer: Offer, at: Point) -> Figure:
    """Return somebody's sticker or first letter in a round of their sector's colours."""
    person = copy.shown.people[offer.person]
    colours = dress.palette.sector(sector_of(copy.shown, offer.person))
    ground = Shape(paths.circle(at, 7.4), Pen(colours.ink, 0.5), colours.fill)
    if person.portrait.sticker in icons.names():
        return sheet.shapes(person.id, ground, icons.drawn(person.portrait.sticker, at, 8.4, colours.ink))
    letter = spoken(copy, offer.person)[:1]
    base = Point(at.x, at.y + capital_height(sheet.PAGE_NAME) / 2)
    words = Words(letter, base, sheet.PAGE_NAME, colours.ink, "middle", True)
    return Figure(person.id, (ground, words), Box.around(at, 14.8, 14.8), Meaning())


def _open(dress: Dressing, box: Box, fit: _Format) -> Iterator[Figure]:
    """Yield an empty card: something may still be promised."""
    palette = dress.palette
    at, path = Point(box.left + 6.0, box.top + 4.0), (("P", f"open {box.left:.0f} {box.top:.0f}"),)
    yield from sheet.block("Somebody else will", at, 72.0, fit.text, palette.quiet, path=path).figures
    line = box.bottom - 6.0
    while line > box.top + 14.0:
        yield sheet.writing_line(box.left + 6.0, box.right - 6.0, line, palette)
        line -= 9.5
