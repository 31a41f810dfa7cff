"""What my people will do: every promise on a card of its own, so that it can be kept in sight."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.naming import called, relation_label
from ecomap.model.promise import Offer
from ecomap.model.sectors import sector_of
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.words import spoken
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Shape, Words
from ecomap.render.typeface import capital_height

NAME = "what-my-people-will-do"
TITLE = "What my people will do"
_CONTENT = Box(18.0, 14.0, 174.0, 276.0)
_TOP, _HIGH, _GAP = 44.0, 32.0, 5.0
A_PAGE = 12


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages, twelve promises each; empty cards where there is room for more."""
    offers = list(copy.shown.offers.values())
    parts = [offers[start : start + A_PAGE] for start in range(0, len(offers), A_PAGE)] or [[]]
    return tuple(_page(copy, dress, part) for part in parts)


def _page(copy: Copy, dress: Dressing, offers: Sequence[Offer]) -> Drawing:
    """Return one page of cards."""
    palette = dress.palette
    figures: list[Figure] = [
        *dress.around(sheet.A4),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=180.0),
    ]
    open_cards = min(A_PAGE - len(offers), 2 if len(offers) % 2 == 0 else 1)
    for number, offer in enumerate((*offers, *([None] * open_cards))):
        box = Box(18.0 + (number % 2) * 89.5, _TOP + (number // 2) * (_HIGH + _GAP), 84.5, _HIGH)
        figures.append(sheet.card(box, palette))
        figures.extend(_promise(copy, dress, offer, box) if offer else _open(dress, box))
    return sheet.made(figures, sheet.A4, TITLE, palette)


def _promise(copy: Copy, dress: Dressing, offer: Offer, box: Box) -> Iterator[Figure]:
    """Yield one promise: who, what, how often."""
    palette, left = dress.palette, box.left + 20.0
    yield _face(copy, dress, offer, Point(box.left + 10.5, box.top + 11.0))
    name = sheet.block(
        spoken(copy, offer.person), Point(left, box.top + 3.4), 61.0, sheet.TITLE, palette.ink,
        path=(("H3", offer.id),), bold=True,
    )  # fmt: skip
    yield from name.figures
    path = (("P", offer.id),)
    what = sheet.block(
        sheet.sentence(offer.what), Point(left, name.bottom - 0.6), 61.0, sheet.TEXT, palette.ink, path=path
    )
    yield from what.figures
    if offer.often:
        often = sheet.sentence(offer.often)
        yield from sheet.block(
            often, Point(left, what.bottom - 0.2), 61.0, sheet.TEXT, palette.quiet, path=path
        ).figures


def _face(copy: Copy, dress: Dressing, offer: Offer, at: Point) -> Figure:
    """Return somebody's sticker or first letter in a round of their sector's colours."""
    person = copy.shown.people[offer.person]
    colours = dress.palette.sector(sector_of(copy.shown, offer.person))
    ground = Shape(paths.circle(at, 7.4), Pen(colours.ink, 0.5), colours.fill)
    if person.portrait.sticker in icons.names():
        return sheet.shapes(person.id, ground, icons.drawn(person.portrait.sticker, at, 8.4, colours.ink))
    letter = called(copy.shown, offer.person)[:1] or relation_label(person)[:1]
    base = Point(at.x, at.y + capital_height(sheet.PAGE_NAME) / 2)
    words = Words(letter, base, sheet.PAGE_NAME, colours.ink, "middle", True)
    return Figure(person.id, (ground, words), Box.around(at, 14.8, 14.8), Meaning())


def _open(dress: Dressing, box: Box) -> Iterator[Figure]:
    """Yield an empty card: something may still be promised."""
    palette = dress.palette
    yield from sheet.block(
        "Somebody else will", Point(box.left + 6.0, box.top + 4.0), 72.0, sheet.TEXT, palette.quiet,
        path=(("P", f"open {box.left}"),),
    ).figures  # fmt: skip
    for line in (16.0, 24.5):
        yield sheet.writing_line(box.left + 6.0, box.right - 6.0, box.top + line, palette)
