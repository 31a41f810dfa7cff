"""All about me: a picture, a few facts, and cards in the young person's own words."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.dates import MONTHS, age
from ecomap.model.naming import called, relation_label
from ecomap.model.person import Kind
from ecomap.papers import sheet
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.told_cards import Asked, laid, written
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Picture, Shape

NAME = "all-about-me"
TITLE = "All about me"
_CONTENT = Box(18.0, 14.0, 174.0, 276.0)


CARDS = (
    Asked(Field("likes", "Things I love", "a colour, a song, a food"), "music", "mum"),
    Asked(Field("good_at", "I am good at", "big things and small things"), "volleyball", "community"),
    Asked(Field("laugh", "What makes me laugh", "a joke, a film, a person"), "flower", "school"),
    Asked(Field("hard_day", "On a hard day, this helps", "a walk, a song, some quiet"), "coffee", "home"),
    Asked(Field("know", "I want people to know", "your words, just as you say them"), "book-open", "friends"),
    Asked(Field("one_day", "One day I would like to", "go, try, make, meet, be"), "sun", "dad"),
)
FIELDS = tuple(one.field for one in CARDS)
_CARDS, _FIRST = Box(18.0, 44.0, 174.0, 237.0), 80.0
"""Room for cards on a page, and how far down they begin on the first, below the picture."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page; further ones if more was written than fits on it."""
    portrait = _portrait(copy, dress, Box(18.0, 44.0, 70.0, 72.0))
    facts = list(_facts(copy, dress, Point(97.0, 45.0)))
    top = max(_CARDS.top + _FIRST, *(figure.box.bottom + 3.0 for figure in facts), 0.0)
    bodies = laid(written(copy, NAME, CARDS), _CARDS, dress, first=top - _CARDS.top)
    bodies[0] = [*portrait, *facts, *bodies[0]]
    return tuple(_page(copy, dress, body, number) for number, body in enumerate(bodies))


def _page(copy: Copy, dress: Dressing, body: list[Figure], number: int) -> Drawing:
    """Return a page with its heading and its foot."""
    at, path = Point(192.0, 285.0), (("P", f"foot {number}"),)
    foot = sheet.block(
        "You choose what to fill in.", at, 80.0, sheet.TEXT, dress.palette.quiet, align="right", path=path
    )
    head = sheet.heading(copy, TITLE, dress.palette, _CONTENT, date_right=180.0, turn=str(number))
    return sheet.made((*dress.around(sheet.A4), *head, *body, *foot.figures), sheet.A4, TITLE, dress.palette)


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
    top, left = at.y, at.x + 15.4
    for icon, sector, before, fact in _known(copy):
        yield sheet.medallion(icon, Point(at.x + 5.6, top + 5.6), 11.2, dress.palette.sector(sector))
        path = (("P", before),)
        first = sheet.block(before, Point(left, top), 78.0, sheet.TEXT, dress.palette.quiet, path=path)
        second = sheet.block(
            fact, Point(left, top + 5.4), 78.0, sheet.TITLE, dress.palette.ink, path=path, bold=True, key=f"{before} it"
        )
        yield from (*first.figures, *second.figures)
        top = max(top + 14.6, second.bottom + 2.6)


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
