"""The one measure of words: what a line of text looks like, and how wide it is, in every backend.

Text is cleaned, cut into runs of one direction and one font, and shaped by HarfBuzz. Screen, SVG and PDF
draw the very glyphs returned here, at the very places, so the screen is the paper. Sizes are points and
results are millimetres, except inside a `Setting`, whose numbers are ems (1 is the type size).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

import uharfbuzz as hb

from ecomap.resource import resource

MM_PER_POINT = 25.4 / 72
"""Millimetres in one point, as printers count since PostScript."""

LINE_HEIGHT = 1.4
"""From one baseline to the next, in type sizes."""

_ASCENT, _DESCENT, _CAPITAL = 1.26, 0.32, 0.713  # Andika: Vietnamese Ấ, ỵ, and H
_FAMILIES = ("Andika", "NotoSans", "NotoSansArabic", "NotoSansEthiopic", "NotoSansBengali")
_EMOJI = "NotoEmoji-Regular"
_STAND_IN = "\u25fb"
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
_ISOLATES = frozenset("\u2066\u2067\u2068\u2069")
_JOINERS = frozenset("\u200c\u200d")
_BREAK_AFTER = frozenset("-/\u2010\u2013\u2014")


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


def width(text: str, size: float, bold: bool = False) -> float:
    """Return how wide a line of text is, in millimetres, at a size in points."""
    return _setting(text, bold).width * size * MM_PER_POINT


def ascent(size: float) -> float:
    """Return how far the highest capital with its accents rises above the baseline, in millimetres."""
    return _ASCENT * size * MM_PER_POINT


def descent(size: float) -> float:
    """Return how far the lowest letter with its accents hangs below the baseline, in millimetres."""
    return _DESCENT * size * MM_PER_POINT


def capital_height(size: float) -> float:
    """Return the height of a plain capital, in millimetres: half of it centres a word on a height."""
    return _CAPITAL * size * MM_PER_POINT


def line_height(size: float) -> float:
    """Return the distance of two baselines, in millimetres."""
    return LINE_HEIGHT * size * MM_PER_POINT


def font_names() -> tuple[str, ...]:
    """Return the names of all bundled fonts: the values `Run.font` can have."""
    return (*(f"{family}-{weight}" for family in _FAMILIES for weight in ("Regular", "Bold")), _EMOJI)


def font_path(font: str) -> str:
    """Return where a bundled font lies."""
    return str(resource(f"fonts/{font}.ttf"))


@cache
def units_per_em(font: str) -> int:
    """Return the units of a font's own drawing plane in one em."""
    return int(face(font).face.upem)


def clean(text: str) -> str:
    """Return text as it may be drawn: composed (NFC), without controls, with every kind of space a plain one.

    Direction overrides and marks are dropped, so that a pasted name cannot turn its neighbours around;
    isolates stay, for words joined by `isolated`.
    """
    return "".join(_drawable(unicodedata.normalize("NFC", text)))


def isolated(text: str) -> str:
    """Return a name fit to stand within a sentence of another direction (Unicode Standard Annex 9, isolates)."""
    return "\u2068" + "".join(c for c in clean(text) if c not in _ISOLATES) + "\u2069"


@lru_cache(maxsize=4096)
def wrap(text: str, size: float, room: float, lines: int | None = None, bold: bool = False) -> tuple[str, ...]:
    """Return text broken into lines no wider than `room` (mm); nothing is ever cut off.

    `lines` is the number aimed for: text that fits in so many is balanced over as few as it needs.
    Text that does not fit takes more lines; a word wider than the room is broken between letters.
    """
    broken = _fill(text, size, room, bold)
    if lines is None or not 1 < len(broken) <= lines:
        return broken
    return _balanced(text, size, room, bold, broken)


def _balanced(text: str, size: float, room: float, bold: bool, widest: tuple[str, ...]) -> tuple[str, ...]:
    narrow, wide, best = room / 2, room, widest
    for _ in range(6):
        middle = (narrow + wide) / 2
        trial = _fill(text, size, middle, bold)
        if len(trial) == len(widest) and " ".join(trial).split() == " ".join(widest).split():
            wide, best = middle, trial
        else:
            narrow = middle
    return best


def _fill(text: str, size: float, room: float, bold: bool) -> tuple[str, ...]:
    lines: list[str] = []
    for paragraph in text.split("\n"):
        line = ""
        for piece in _pieces(clean(paragraph)):
            if line and width((line + piece).rstrip(" "), size, bold) > room:
                lines.append(line.rstrip(" "))
                line = ""
            line += piece.lstrip(" ") if not line else piece
            while width(line.rstrip(" "), size, bold) > room and len(clusters(line.rstrip(" "))) > 1:
                head = _longest_head(line, size, room, bold)
                lines.append(head)
                line = line[len(head) :]
        lines.append(line.rstrip(" "))
    return tuple(lines)


def _longest_head(word: str, size: float, room: float, bold: bool) -> str:
    letters = clusters(word)
    low, high = 1, len(letters)
    while low < high:
        middle = (low + high + 1) // 2
        if width("".join(letters[:middle]), size, bold) <= room:
            low = middle
        else:
            high = middle - 1
    return "".join(letters[:low])


def _pieces(text: str) -> Iterator[str]:
    """Yield words with the space or hyphen after them: a line may end behind each."""
    start = 0
    for at, (here, following) in enumerate(pairwise(text + " "), 1):
        if (here == " " and following != " ") or (here in _BREAK_AFTER and following != " "):
            yield text[start:at]
            start = at
    if start < len(text):
        yield text[start:]


def clusters(text: str) -> tuple[str, ...]:
    """Return text cut into what a reader takes for one letter: marks, joiners and selectors stay with theirs."""
    found: list[str] = []
    for character in text:
        if found and (_clings(character) or found[-1][-1] == "\u200d"):
            found[-1] += character
        else:
            found.append(character)
    return tuple(found)


def _clings(character: str) -> bool:
    return (
        unicodedata.category(character).startswith("M")
        or character in _JOINERS
        or "\U0001f3fb" <= character <= "\U0001f3ff"
        or _is_tag(character)
    )


def _is_tag(character: str) -> bool:
    """Say whether a character belongs to the spelling of a flag."""
    return "\U000e0020" <= character <= "\U000e007f"


def _drawable(text: str) -> Iterator[str]:
    for character in text:
        category = unicodedata.category(character)
        if character in "\u00a0\u202f":
            yield "\u00a0"
        elif category in ("Zs", "Zl", "Zp") or character in "\t\n\r":
            yield " "
        elif category not in ("Cc", "Cf", "Cs") or character in _ISOLATES | _JOINERS or _is_tag(character):
            yield character


@lru_cache(maxsize=16384)
def _setting(text: str, bold: bool) -> Setting:
    pieces = _itemise(clean(text), bold)
    shaped = [_shape(text, level, font) for text, level, font in pieces]
    widths = [sum(glyph.advance for glyph in glyphs) for glyphs in shaped]
    starts, pen = [0.0] * len(pieces), 0.0
    for index in _visual_order([level for _, level, _ in pieces]):
        starts[index], pen = pen, pen + widths[index]
    runs = (
        Run(font or _EMOJI, start, glyphs, level % 2 == 1)
        for (_, level, font), start, glyphs in zip(pieces, starts, shaped, strict=True)
    )
    return Setting(tuple(run for run in runs if run.glyphs), pen)


def _itemise(text: str, bold: bool) -> list[tuple[str, int, str]]:
    """Return runs in the order of reading: text, direction level, font ("" where no font has the letter)."""
    levels = _levels(text)
    runs: list[tuple[str, int, str]] = []
    at, font = 0, ""
    for cluster in clusters(text):
        level, at = levels[at], at + len(cluster)
        if cluster[0] in _ISOLATES:
            continue
        if not (cluster == " " and font and _has(font, " ")):
            font = _font_for(cluster, bold)
        if font and runs and runs[-1][1:] == (level, font):
            runs[-1] = (runs[-1][0] + cluster, level, font)
        else:
            runs.append((cluster, level, font))
    return runs


def _levels(text: str) -> list[int]:
    if not any(unicodedata.bidirectional(character) in _RIGHT_TO_LEFT for character in text):
        return [0] * len(text)
    from fpdf.bidi import BidiParagraph  # here: it brings half a second of other modules, and few names need it

    found = BidiParagraph(text=text, preserve_bn_chars=True).characters
    levels = [int(character.embedding_level) for character in found]
    for at, character in enumerate(text):
        if at and character in _JOINERS:
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
    """Return the first font that has every letter of a cluster, or at least its first; "" for none."""
    weight = "Bold" if bold else "Regular"
    fonts = [*(f"{family}-{weight}" for family in _FAMILIES), _EMOJI]
    if "\ufe0f" in cluster:
        fonts = [_EMOJI, *fonts]
    needed = [c for c in cluster if c not in _JOINERS and not "\ufe00" <= c <= "\ufe0f"]
    whole = (font for font in fonts if needed and all(_has(font, c) for c in needed))
    return next(whole, "") or next((font for font in fonts if _has(font, cluster[0])), "")


def _has(font: str, character: str) -> bool:
    return face(font).get_nominal_glyph(ord(character)) is not None


def _shape(text: str, level: int, font: str) -> tuple[Glyph, ...]:
    if not font:
        return tuple(glyph._replace(text=text) for glyph in _shape(_STAND_IN, level, _EMOJI))
    buffer = hb.Buffer()
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.add_str(text)
    buffer.guess_segment_properties()
    buffer.flags |= hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    buffer.direction = "rtl" if level % 2 else "ltr"
    hb.shape(face(font), buffer, {})
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
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
