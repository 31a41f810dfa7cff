"""All about me: a picture, a few facts, and cards in the young person's own words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.dates import MONTHS, age
from ecomap.model.naming import called, relation_label
from ecomap.model.person import Kind
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Picture, Shape

NAME = "all-about-me"
TITLE = "All about me"
_CONTENT = Box(18.0, 14.0, 174.0, 276.0)


@dataclass(frozen=True, slots=True)
class Card:
    """A card to fill in: the key of its text, its title, one soft hint, its icon and colours."""

    key: str
    title: str
    hint: str
    icon: str
    sector: str


CARDS = (
    Card("likes", "Things I love", "a colour, a song, a food", "music", "mum"),
    Card("good_at", "I am good at", "big things and small things", "volleyball", "community"),
    Card("laugh", "What makes me laugh", "a joke, a film, a person", "flower", "school"),
    Card("hard_day", "On a hard day, this helps", "a walk, a song, some quiet", "coffee", "home"),
    Card("know", "I want people to know", "your words, just as you say them", "book-open", "friends"),
    Card("one_day", "One day I would like to", "go, try, make, meet, be", "sun", "dad"),
)
LINES = 3


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page."""
    palette = dress.palette
    figures = (
        *dress.around(sheet.A4),
        *sheet.heading(copy, TITLE, palette, _CONTENT, date_right=180.0),
        *_portrait(copy, dress, Box(18.0, 44.0, 70.0, 72.0)),
        *_facts(copy, dress, Point(97.0, 45.0)),
        *_cards(copy, dress, 124.0),
        *sheet.block(
            "You choose what to fill in.", Point(192.0, 285.0), 80.0, sheet.TEXT, palette.quiet, align="right",
            path=(("P", "foot"),),
        ).figures,
    )  # fmt: skip
    return (sheet.made(figures, sheet.A4, TITLE, palette),)


def _portrait(copy: Copy, dress: Dressing, box: Box) -> Iterator[Figure]:
    """Yield the picture, or a frame that asks for one."""
    palette = dress.palette
    frame = palette.sector("community").ink
    stored = copy.shown.pictures.get(copy.shown.people[copy.shown.young_person].portrait.picture)
    outline = paths.rectangle(box, 8.0)
    if stored is not None:
        alternative = Meaning((("Figure", "portrait"),), alternative="A picture of me")
        yield Figure("portrait", (Picture(stored.content, box, outline),), box, alternative)
        yield sheet.shapes("frame", Shape(outline, Pen(frame, 0.6)))
        return
    dotted = Shape(paths.rectangle(box.grown(-3.0), 6.0), Pen(palette.writing, 0.4, (0.0, 1.7)))
    yield sheet.shapes("frame", Shape(outline, Pen(frame, 0.6), palette.card), dotted)
    yield sheet.shapes("camera", icons.drawn("camera", box.centre.plus(Point(0, -9)), 21.0, palette.quiet))
    for number, words in enumerate(("Stick a photo here,", "or draw yourself")):
        at = Point(box.centre.x, box.centre.y + 5.0 + number * 7.0)
        yield from sheet.block(words, at, 66.0, sheet.TITLE, palette.ink, align="middle", path=(("P", words),)).figures


def _facts(copy: Copy, dress: Dressing, at: Point) -> Iterator[Figure]:
    """Yield what is known, each with its icon, evenly down the right side; what is not known is not asked."""
    for number, (icon, sector, before, fact) in enumerate(_known(copy)):
        top = at.y + number * 14.6
        yield sheet.medallion(icon, Point(at.x + 5.6, top + 5.6), 11.2, dress.palette.sector(sector))
        path = (("P", before),)
        yield from sheet.block(
            before, Point(at.x + 15.4, top), 78.0, sheet.TEXT, dress.palette.quiet, path=path
        ).figures
        yield from sheet.block(
            fact, Point(at.x + 15.4, top + 5.4), 78.0, sheet.TITLE, dress.palette.ink, path=path, bold=True
        ).figures


def _known(copy: Copy) -> list[tuple[str, str, str, str]]:
    """Return icon, colours, the beginning of a sentence and its end, for what the copy knows."""
    me = copy.shown.people[copy.shown.young_person]
    found: list[tuple[str, str, str, str]] = []
    if me.born is not None:
        found.append(("star", "friends", "I am", str(age(me.born, copy.on))))
    if me.born is not None and me.born.day:
        found.append(("sun", "school", "My birthday is", f"{me.born.day} {MONTHS[me.born.month]}"))
    if me.languages:
        found.append(("message-square-text", "dad", "I speak", sheet.listing(me.languages)))
    for person in copy.shown.people.values():
        label = relation_label(person)
        if label.lower().startswith("best friend"):
            found.append(("heart", "mum", f"My {label} is", called(copy.shown, person.id)))
        elif person.kind is Kind.PET:
            kind = label.split()[0].lower() if label else "pet"
            found.append(("paw-print", "pets", f"The best {kind} is", called(copy.shown, person.id)))
    return found[:5]


def _cards(copy: Copy, dress: Dressing, top: float) -> Iterator[Figure]:
    """Yield the cards, two beside each other."""
    texts = copy.shown.sheets.get(NAME, {})
    for number, card in enumerate(CARDS):
        box = Box(18.0 + (number % 2) * 89.5, top + (number // 2) * 51.0, 84.5, 46.0)
        yield from _card(card, texts.get(card.key, ""), box, dress)


def _card(card: Card, text: str, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield one card: what was written, and lines where something may still be written."""
    palette = dress.palette
    yield sheet.card(box, palette)
    yield sheet.medallion(card.icon, Point(box.left + 9.0, box.top + 9.4), 10.0, palette.sector(card.sector))
    left = box.left + 17.0
    title = sheet.block(
        card.title, Point(left, box.top + (4.2 if not text else 6.2)), 64.0, sheet.TITLE, palette.ink,
        path=(("H3", card.key),), bold=True,
    )  # fmt: skip
    yield from title.figures
    below = box.top + 16.5
    if text:
        written = sheet.block(
            sheet.sentence(text),
            Point(box.left + 5.0, below),
            74.0,
            _fitting(text),
            palette.ink,
            path=(("P", card.key),),
        )
        yield from written.figures
        below = written.bottom
    else:
        yield from sheet.block(
            card.hint, Point(left, title.bottom - 1.2), 64.0, sheet.TEXT, palette.quiet, path=(("P", card.key),)
        ).figures
    line = box.bottom - 4.0 - 8.5 * (LINES - 1)
    while line <= box.bottom - 3.9:
        if line >= below + 5.0:
            yield sheet.writing_line(box.left + 5.0, box.right - 5.0, line, palette)
        line += 8.5


def _fitting(text: str) -> float:
    """Return the larger step of type if the text has room in it, else the smaller."""
    return sheet.TITLE if sheet.height(text, 74.0, sheet.TITLE) <= 27.0 else sheet.TEXT
