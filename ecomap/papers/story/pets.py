"""My pets: each on a wide card with its picture, what is known of it, and room for what the young person says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ecomap.geometry import Box, Point
from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate, Precision
from ecomap.model.person import Kind, Person
from ecomap.papers import sheet
from ecomap.papers.cards import dealt
from ecomap.papers.dressing import Dressing
from ecomap.papers.story.fields import Field
from ecomap.papers.story.home_names import home_name
from ecomap.papers.story.pet_kinds import icon_of_pet
from ecomap.papers.story.written import FEW_LINES, cards_of, drawing_frame, laid, ruled, spacing
from ecomap.papers.words import spoken
from ecomap.render import icons, paths, symbols
from ecomap.render.drawing import Drawing, Figure, Meaning, Pen, Picture, Primitive, Shape
from ecomap.render.typeface import line_height

NAME = "pets"
TITLE = "My pets"
FIELDS = (
    Field("love", "Animals I love", "big ones, small ones, wild ones", icon="heart", sector="mum"),
    Field("wish", "A pet I would like one day", "what it is, and its name", icon="star", sector="friends"),
)
_FEW, _FEW_HIGH = 3, 66.0
"""With fewer cards than these, each is so high."""
_HIGH, _GAP, _MOST = 54.0, 5.0, 150.0
_FACE, _LEFT, _WORDS = 42.0, 56.0, 112.0
"""The round of a pet, where its words begin on the card, and how wide they are, millimetres."""
_OPEN = 2
"""With fewer pets than these, further cards are open."""


def pages(copy: Copy, dress: Dressing) -> tuple[Drawing, ...]:
    """Return the pages: a card for each pet, open ones where there are few, then what is asked."""
    pets = [one for one in copy.shown.people.values() if one.kind is Kind.PET]
    small = dress.type_size(sheet.TEXT)
    cards = [(pet, piece) for pet in pets for piece in sheet.pieces(pet.about, _WORDS, small, _MOST)]
    rows: list[tuple[Person | None, str]] = [*cards, *[(None, "")] * (_OPEN - len(pets))]
    high = dress.size.room.height if dress.one_a_page or dress.size.half else _FEW_HIGH if len(rows) < _FEW else _HIGH
    shelves = dealt([_needed(copy, pet, text, dress) for pet, text in rows], dress.size.room, 1, _GAP, high)
    bodies = [
        [figure for number, box in shelf for figure in _pet(copy, *rows[number], box, dress)] for shelf in shelves
    ]
    low = max(box.bottom for _, box in shelves[-1])
    asked = laid(
        copy, cards_of(copy, NAME, FIELDS), dress.size.room, dress, first=low + _GAP - dress.size.room.top, most=95.0
    )
    bodies[-1] += asked[0]
    return tuple(_page(copy, dress, body, turn) for turn, body in enumerate([*bodies, *asked[1:]]))


def _page(copy: Copy, dress: Dressing, body: Sequence[Figure], turn: int) -> Drawing:
    """Return a page with its heading."""
    head = sheet.heading(copy, TITLE, dress.palette, dress.size.content, date_right=dress.date_right, turn=str(turn))
    return sheet.made((*dress.around(dress.size.paper), *head, *body), dress.size.paper, TITLE, dress.palette)


def _facts(copy: Copy, pet: Person) -> tuple[str, ...]:
    """Return what is known of a pet: what it is, when it was born and died, in which homes they lived together."""
    homes = [
        home_name(copy, home) for home in copy.shown.homes.values() if pet.id in (one.person for one in home.people)
    ]
    found = (
        sheet.sentence(pet.relation),
        f"Born {_in(pet.born)}" if pet.born else "",
        f"Died {_in(pet.died)}" if pet.died else "",
        f"We lived together: {sheet.listing(homes)}" if homes else "",
    )
    return tuple(fact for fact in found if fact)


def _in(on: PartialDate) -> str:
    """Return a date as it follows "born": "in 2019", "about 2018"."""
    return f"on {on.words()}" if on.day else f"in {on.words()}" if on.precision is Precision.EXACT else on.words()


def _needed(copy: Copy, pet: Person | None, text: str, dress: Dressing) -> float:
    """Return how high the card of a pet has to be."""
    if pet is None:
        return 0.0
    small = dress.type_size(sheet.TEXT)
    name = sheet.height(spoken(copy, pet.id), _WORDS, dress.type_size(sheet.PAGE_NAME), bold=True)
    facts = sum(sheet.height(fact, _WORDS, small) for fact in _facts(copy, pet))
    words = sheet.height(text, _WORDS, small) if text else spacing(dress) + line_height(small)
    return name + facts + words + 15.0


def _pet(copy: Copy, pet: Person | None, text: str, box: Box, dress: Dressing) -> Iterator[Figure]:
    """Yield the card of a pet, or an open one."""
    palette, small = dress.palette, dress.type_size(sheet.TEXT)
    yield sheet.card(box, palette)
    yield from _face(copy, pet, Point(box.left + 7.0 + _FACE / 2, box.top + 6.0 + _FACE / 2), dress)
    key = str(pet.id) if pet else "open"
    tag = f"{key} {box.top:.0f}"
    name, size = (spoken(copy, pet.id), sheet.PAGE_NAME) if pet else ("A pet I know", sheet.TITLE)
    size, at = dress.type_size(size), Point(box.left + _LEFT, box.top + 6.5)
    title = sheet.block(name, at, _WORDS, size, palette.ink, path=(("H3", tag),), bold=True, key=tag)
    yield from title.figures
    top = title.bottom
    facts = _facts(copy, pet) if pet else ("its name, and what it is like",)
    for number, fact in enumerate(facts):
        colour, path = palette.ink if pet else palette.quiet, (("P", f"{tag} {number}"),)
        told = sheet.block(fact, Point(at.x, top), _WORDS, small, colour, path=path, key=f"{tag} {number}")
        yield from told.figures
        top = told.bottom
    inner = Box(at.x - 5.0, box.top, box.right - at.x + 5.0, box.height)
    begin = "" if text or pet is None else "I remember" if pet.died else "I love it when"
    if words := text or begin:
        path = (("P", f"{tag} words"),)
        colour = palette.ink if text else palette.quiet
        said = sheet.block(words, Point(at.x, top + 2.0), _WORDS, small, colour, path=path, key=f"{tag} words")
        yield from said.figures
        top = said.bottom
    if dress.one_a_page:
        top = max(top, box.top + 2 * 6.0 + _FACE)
        inner, foot = box, box.bottom - 8.0 - FEW_LINES * spacing(dress)
        yield from drawing_frame(Box(box.left + 5.0, top + 3.0, box.width - 10.0, foot - top - 3.0), dress)
        top = foot
    yield from ruled(inner, top, dress)


def _face(copy: Copy, pet: Person | None, at: Point, dress: Dressing) -> Iterator[Figure]:
    """Yield the round of a pet: its picture, its animal, or room to draw it; with a leaf if it has died."""
    palette = dress.palette
    colours = palette.sector("pets")
    ring = paths.circle(at, _FACE / 2)
    if pet is None:
        inner = Shape(paths.circle(at, _FACE / 2 - 3.0), Pen(palette.writing, 0.4, (0.0, 1.7)))
        yield sheet.shapes("frame", Shape(ring, Pen(colours.ink, 0.6), palette.card), inner)
        yield sheet.shapes("paw", icons.drawn("paw-print", at.plus(Point(0, -6)), 12.0, palette.quiet))
        tag = f"draw {at.y:.0f}"
        words = Point(at.x, at.y + 3.5)
        yield from sheet.block(
            "Draw it here",
            words,
            34.0,
            dress.type_size(sheet.TEXT),
            palette.quiet,
            align="middle",
            path=(("P", tag),),
            key=tag,
        ).figures
        return
    stored = copy.shown.pictures.get(pet.portrait.picture)
    if stored is not None:
        name = f"A picture of {spoken(copy, pet.id)}"
        clip = Box.around(at, _FACE, _FACE)
        meaning = Meaning((("Figure", f"{pet.id} {at.y:.0f}"),), alternative=name)
        yield Figure(f"picture {pet.id}", (Picture(stored.content, clip, ring),), clip, meaning)
        yield sheet.shapes("frame", Shape(ring, Pen(colours.ink, 0.6)))
    else:
        yield sheet.shapes("frame", Shape(ring, Pen(colours.ink, 0.6), colours.fill), *_animal(pet, at, dress))
    if pet.died is not None:
        shoulder = at.plus(Point(_FACE * 0.35, -_FACE * 0.35))
        ground = Shape(paths.circle(shoulder, 5.2), Pen(palette.leaf, 0.4), palette.card)
        yield sheet.shapes("leaf", ground, *symbols.leaf(shoulder, 6.4, palette))


def _animal(pet: Person, at: Point, dress: Dressing) -> tuple[Primitive, ...]:
    """Return a pet's animal, or the emoji it was given."""
    sticker, ink = pet.portrait.sticker, dress.palette.sector("pets").ink
    if sticker and sticker not in icons.names():
        return symbols.sticker(sticker, at, 22.0, ink)
    return (icons.drawn(icon_of_pet(pet), at, 22.0, ink),)
