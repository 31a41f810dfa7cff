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
from ecomap.papers.story.written import ROOM, First, card_pages, cards_of
from ecomap.render import icons, paths
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Picture, Shape
from ecomap.render.typeface import line_height

NAME = "all-about-me"
TITLE = "All about me"
FIELDS = (
    Field("likes", "Things I love", "a colour, a song, a food", icon="music", sector="mum"),
    Field("good_at", "I am good at", "big things and small things", icon="volleyball", sector="community"),
    Field("laugh", "What makes me laugh", "a joke, a film, a person", icon="flower", sector="school"),
    Field("hard_day", "On a hard day, this helps", "a walk, a song, some quiet", icon="coffee", sector="home"),
    Field("know", "I want people to know", "your words, just as you say them", icon="book-open", sector="friends"),
    Field("one_day", "One day I would like to", "go, try, make, meet, be", icon="sun", sector="dad"),
)
_STEP = line_height(sheet.TEXT)
FOOT = "You choose what to fill in."
_OPEN = (
    ("star", "friends", "I like to be called"),
    ("message-square-text", "dad", "I speak"),
    ("heart", "mum", "Somebody I like"),
)
_LINES_RIGHT = 180.0
"""Where the lines to write on beside the picture end, millimetres."""
_FRAME, _BESIDE_FRAME = Box(18.0, 44.0, 70.0, 72.0), Point(97.0, 45.0)
_LARGE_FRAME, _BELOW_FRAME = Box(45.0, 44.0, 120.0, 118.0), Point(45.0, 172.0)
"""The picture and where the facts begin, beside it; or, where nothing else is on the page, below it."""
_FIRST, _HIGH, _BELOW = 80.0, 46.0, 3.0
"""How far down cards begin on the first page, below the picture; a card's own height; the room above the first."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the page; further ones if more was written than fits on it."""
    large, room = dress.one_a_page and not dress.size.half, dress.size.room
    up = Point(0.0, room.top - ROOM.top)
    frame, beside = (_LARGE_FRAME, _BELOW_FRAME) if large else (_FRAME.moved(up), _BESIDE_FRAME.plus(up))
    portrait = _portrait(copy, dress, frame)
    facts = list(_facts(copy, dress, beside))
    first = [*portrait, *facts]
    below = max(_FIRST, *(figure.box.bottom + _BELOW - room.top for figure in facts), 0.0)
    return card_pages(
        copy,
        dress,
        TITLE,
        cards_of(copy, NAME, FIELDS),
        row=_HIGH,
        first=First(first, room.height if dress.one_a_page else below),
        foot=FOOT,
    )


def _portrait(copy: Copy, dress: Dressing, box: Box) -> Iterator[Figure]:
    """Yield the picture, or a frame that asks for one."""
    palette = dress.palette
    frame = dress.colours.ink
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
    small, large = dress.type_size(sheet.TEXT), dress.type_size(sheet.TITLE)
    step = line_height(small)
    for icon, sector, before, fact in _known(copy):
        yield sheet.medallion(icon, Point(at.x + 5.6, top + 5.6), 11.2, dress.palette.sector(sector))
        path = (("P", before),)
        first = sheet.block(before, Point(left, top), 78.0, small, dress.palette.quiet, path=path)
        second = sheet.block(
            fact, Point(left, top + step), 78.0, large, dress.palette.ink, path=path, bold=True, key=f"{before} it"
        )
        yield from (*first.figures, *second.figures)
        top = max(top + 14.6 * step / _STEP, second.bottom + 2.6)
    if top == at.y:
        yield from _asked(dress, at)


def _asked(dress: Dressing, at: Point) -> Iterator[Figure]:
    """Yield lines to write on where nothing is known: not one of them needs a paper to be answered."""
    small, step = dress.type_size(sheet.TEXT), line_height(dress.type_size(sheet.TEXT))
    for number, (icon, sector, words) in enumerate(_OPEN):
        top = at.y + number * 23.0 * step / _STEP
        yield sheet.medallion(icon, Point(at.x + 5.6, top + 5.6), 11.2, dress.palette.sector(sector))
        path = (("P", words),)
        yield from sheet.block(words, Point(at.x + 15.4, top), 78.0, small, dress.palette.quiet, path=path).figures
        yield sheet.writing_line(at.x + 15.4, _LINES_RIGHT, top + 2.4 * step, dress.palette)


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
