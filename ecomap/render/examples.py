"""Symbols and lines of the specimen as they are met on a map: dressed, marked, bent, crossing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from ecomap.geometry import Box, Point
from ecomap.render import lines, look, symbols
from ecomap.render.drawing import Figure, Meaning, Primitive, Words
from ecomap.render.forms import Death, PersonKind
from ecomap.render.look import Palette
from ecomap.render.notation import CHILDREN, COUPLES, DEFAULT, PEOPLE, STRENGTHS, SYMBOL
from ecomap.render.symbols import Dress, Inside

_STEP = 23.0


class Marking(TypedDict, total=False):
    """What `symbols.symbol` may be told besides."""

    died: Death
    restricted: bool


def in_use(at: Point, palette: Palette) -> Iterator[Figure]:
    """Yield the examples, their left upper corner at a point: 182 mm wide, 110 mm high."""
    heading = Words("In use", at, look.PAPER_STEPS[1], palette.ink, bold=True)
    yield Figure("in use", (heading,), Box(at.x, at.y - 6, 40, 8), Meaning((("H2", "in use"),)))
    found = [*_symbols(Point(at.x + SYMBOL / 2, at.y + 14), palette), *_lines(Point(at.x, at.y + 62), palette)]
    box = Box(at.x, at.y + 4, 182, 106)
    yield Figure("examples", tuple(found), box, Meaning((("Figure", "examples"),), "Symbols and lines in use"))


def _symbols(first: Point, palette: Palette) -> Iterator[Primitive]:
    mum, home, friends = (Dress(palette=palette, sector=name) for name in ("mum", "home", "friends"))
    coloured = Dress(palette=palette, sector="dad", edge=palette.sector("dad").ink)
    faint = Dress(palette=palette, sector="school", faint=True)
    female, male, dome, unknown = (PEOPLE[key] for key in ("female", "male", "non_binary", "unknown"))
    drawn: tuple[tuple[PersonKind, Dress, Inside, Marking], ...] = (
        (female, mum, Inside(sticker="coffee"), {}),
        (male, home, Inside(sticker="gamepad-2"), {}),
        (dome, friends, Inside(sticker="\U0001f98a"), {}),
        (female, coloured, Inside(words="36"), {}),
        (male, coloured, Inside(words="M"), {}),
        (PEOPLE["trans_man"], mum, Inside(sticker="bike"), {}),
        (PEOPLE["pet"], home, Inside(), {}),
        (PEOPLE["place"], friends, Inside(sticker="volleyball"), {}),
        (male, mum, Inside(), {"died": "leaf"}),
        (female, mum, Inside(sticker="music"), {"died": "leaf"}),
        (male, mum, Inside(words="59"), {"died": "cross"}),
        (female, mum, Inside(), {"died": "cross"}),
        (PEOPLE["pet"], mum, Inside(), {"died": "leaf"}),
        (dome, mum, Inside(), {"died": "cross"}),
        (male, mum, Inside(sticker="lock"), {"restricted": True}),
        (unknown, faint, Inside(), {}),
    )
    for index, (kind, dress, inside, marking) in enumerate(drawn):
        centre = Point(first.x + index % 8 * _STEP, first.y + index // 8 * 20)
        yield from symbols.symbol(kind, centre, SYMBOL, dress, inside, **marking)
    for index, kind in enumerate((female, male, dome)):
        centre = Point(first.x + 100 + index * 28, first.y + 44)
        yield from symbols.symbol(kind, centre, 22, mum, Inside(words="Ellie"), index=True)
    corner = symbols.badge_place(female, first, SYMBOL, Point(first.x + 50, first.y + 20))
    yield from symbols.badge("moon", corner, 4.7, palette)


def _lines(at: Point, palette: Palette) -> Iterator[Primitive]:
    def way(*points: tuple[float, float]) -> list[Point]:
        return [at.plus(Point(*point)) for point in points]

    ink = palette.ink
    yield lines.household(way((2, 4), (70, 4), (70, 30), (40, 30), (40, 44), (2, 44)), palette)
    bent = way((8, 8), (8, 20), (60, 20), (60, 26))
    yield from lines.line(bent, CHILDREN["adopted"].form, ink)
    crossing = way((20, 0), (20, 36))
    yield from lines.line(crossing, CHILDREN["birth"].form, ink, hops=way((20, 20)))
    yield from lines.line(way((0, 12), (66, 12)), CHILDREN["kinship"].form, ink, hops=way((20, 12), (8, 12)))
    yield from lines.line(way((26, 38), (80, 38)), DEFAULT.couple("married", "divorced", kin=True), ink)
    yield from lines.line(way((80, 4), (96, 44)), lines.with_flow(STRENGTHS["strong"].form, out=True, back=True), ink)
    yield from lines.line(way((86, 4), (104, 44)), lines.with_flow(STRENGTHS["okay"].form, out=True), ink)
    yield from lines.line(way((96, 16), (130, 20), (150, 40)), STRENGTHS["stressful"].form, ink, curved=True)
    yield from lines.line(way((104, 14), (144, 14), (168, 38)), STRENGTHS["up_down"].form, ink, curved=True)
    yield from lines.line(way((110, 44), (178, 44)), DEFAULT.couple("dating", "back_together"), ink)
    apex, ends = at.plus(Point(164, 14)), way((156, 22), (172, 22))
    for end in ends:
        yield from lines.line((apex, end), COUPLES["married"].form, ink)
    yield lines.identical_bar(apex, ends, ink)
