"""Text as glyphs: runs of one direction and one font, shaped by HarfBuzz. What every backend draws.

Numbers are ems: 1 is the type size.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache
from typing import NamedTuple

import uharfbuzz as hb

from ecomap.render.letters import ISOLATES, JOINERS, clean, clusters
from ecomap.resource import resource

_FAMILIES = ("Andika", "NotoSans", "NotoSansArabic", "NotoSansEthiopic", "NotoSansBengali")
_CHINESE = "NotoSansSC-Regular"
_EMOJI = "NotoEmoji-Regular"
_OF_ONE_WEIGHT = (_CHINESE, _EMOJI)
_STAND_IN = "\u25fb"  # of the emoji font: an empty square for a letter that no font has
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


class Glyph(NamedTuple):
    """One drawn form: its number in the font, the text it stands for, and where it stands (ems, y upward)."""

    number: int
    text: str
    x: float
    y: float
    advance: float


class Run(NamedTuple):
    """Glyphs of one font in one direction; `start` is its left end in the line, in ems."""

    font: str
    start: float
    glyphs: tuple[Glyph, ...]
    """From left to right, whatever the direction of reading."""
    leftward: bool = False
    """Read from right to left."""


class Setting(NamedTuple):
    """A line of text, set: runs in the order of reading, placed as the eye sees them; width in ems."""

    runs: tuple[Run, ...]
    width: float


def setting(text: str, bold: bool = False) -> Setting:
    """Return the glyphs of one line of text and their places, in ems."""
    return _setting(text, bold)


def font_names() -> tuple[str, ...]:
    """Return the names of all bundled fonts: the values `Run.font` can have."""
    return (*(f"{family}-{weight}" for family in _FAMILIES for weight in ("Regular", "Bold")), *_OF_ONE_WEIGHT)


def font_path(font: str) -> str:
    """Return where a bundled font lies."""
    return str(resource(f"fonts/{font}.ttf"))


@cache
def units_per_em(font: str) -> int:
    """Return the units of a font's own drawing plane in one em."""
    return int(face(font).face.upem)


@lru_cache(maxsize=16384)
def _setting(text: str, bold: bool) -> Setting:
    pieces = _itemise(clean(text), bold)
    shaped = [_drawable(text, level, font) for text, level, font in pieces]
    widths = [sum(glyph.advance for glyph in glyphs) for _, glyphs in shaped]
    starts, pen = [0.0] * len(pieces), 0.0
    for index in _visual_order([level for _, level, _ in pieces]):
        starts[index], pen = pen, pen + widths[index]
    runs = (
        Run(font, start, glyphs, level % 2 == 1)
        for (_, level, _), start, (font, glyphs) in zip(pieces, starts, shaped, strict=True)
    )
    return Setting(tuple(run for run in runs if run.glyphs), pen)


def _itemise(text: str, bold: bool) -> list[tuple[str, int, str]]:
    """Return runs in the order of reading: text, direction level, font ("" where no font has the letter)."""
    levels = _levels(text)
    runs: list[tuple[str, int, str]] = []
    at, font = 0, ""
    for cluster in clusters(text):
        level, at = levels[at], at + len(cluster)
        if cluster[0] in ISOLATES:
            continue
        if not (cluster == " " and font and _has(font, " ")):
            font = _font_for(cluster, bold)
        pieces = [(cluster, font)] if font else [(letter, _font_for(letter, bold)) for letter in cluster]
        for piece, font in pieces:
            if font and runs and runs[-1][1:] == (level, font):
                runs[-1] = (runs[-1][0] + piece, level, font)
            else:
                runs.append((piece, level, font))
    return runs


def _levels(text: str) -> list[int]:
    if not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return [0] * len(text)
    from fpdf.bidi import BidiParagraph  # here: it brings half a second of other modules, and few names need it

    found = BidiParagraph(text=text, preserve_bn_chars=True).characters
    levels = [int(character.embedding_level) for character in found]
    for at, character in enumerate(text):
        if at and character in JOINERS:
            levels[at] = levels[at - 1]
    return levels


def _visual_order(levels: list[int]) -> list[int]:
    """Return the runs' order from left to right (Unicode Standard Annex 9, rule L2)."""
    order = list(range(len(levels)))
    lowest_odd = min((level for level in levels if level % 2), default=1)
    for level in range(max(levels, default=0), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels[order[end]] >= level:
                end += 1
            order[start:end] = order[start:end][::-1]
            start = max(end, start + 1)
    return order


@lru_cache(maxsize=4096)
def _font_for(cluster: str, bold: bool) -> str:
    """Return the first font that has every letter and mark of a cluster; "" for none."""
    weight = "Bold" if bold else "Regular"
    fonts = [*(f"{family}-{weight}" for family in _FAMILIES), *_OF_ONE_WEIGHT]
    if "\ufe0f" in cluster:
        fonts = [_EMOJI, *fonts]
    needed = [c for c in cluster if c not in JOINERS and not "\ufe00" <= c <= "\ufe0f"] or cluster
    return next((font for font in fonts if all(_has(font, c) for c in needed)), "")


def has_letters(text: str) -> bool:
    """Say whether the bundled fonts have every letter of a text; where not, an empty square stands in."""
    return all(_font_for(cluster, False) for cluster in clusters(clean(text)))


def _has(font: str, character: str) -> bool:
    return face(font).get_nominal_glyph(ord(character)) is not None


def _drawable(text: str, level: int, font: str) -> tuple[str, tuple[Glyph, ...]]:
    """Return font and glyphs of a run; an empty square that keeps the text where a font would draw "no such glyph".

    PDF/A forbids that glyph (ISO 19005-2, 6.2.11.8), and no name may make an export fail.
    """
    glyphs = _shape(text, level, font) if font else ()
    if font and all(glyph.number for glyph in glyphs):
        return font, glyphs
    return _EMOJI, tuple(glyph._replace(text=text) for glyph in _shape(_STAND_IN, level, _EMOJI))


def _shape(text: str, level: int, font: str) -> tuple[Glyph, ...]:
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.flags |= hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face(font), buffer, {})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=False))  # no glyph at all where nothing is visible
    glyphs: list[Glyph] = []
    pen, told, em = 0.0, set[int](), units_per_em(font)
    for info, position in zip(infos, positions, strict=True):
        meant = "" if info.cluster in told else text[info.cluster : ends[info.cluster]]
        told.add(info.cluster)
        x, y, advance = pen + position.x_offset / em, position.y_offset / em, position.x_advance / em
        glyphs.append(Glyph(info.codepoint, meant, x, y, advance))
        pen += advance
    return tuple(glyphs)


@cache
def face(font: str) -> hb.Font:
    """Return a bundled font, opened by HarfBuzz."""
    return hb.Font(hb.Face(hb.Blob.from_file_path(font_path(font))))
