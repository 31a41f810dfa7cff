"""The SVG backend: one self-contained picture, text as outlines of the very glyphs the screen shows.

Nothing of the map's own ids is written. Words stay readable to machines as titles and labels.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from html import escape

import uharfbuzz as hb

from ecomap.render import paths, typeface
from ecomap.render.drawing import Close, Colour, Curve, Drawing, Figure, Line, Move, Pen, Picture, Shape, Step, Words
from ecomap.render.encoded import head_of
from ecomap.render.look import hexadecimal

Glyphs = dict[tuple[str, int], str]
"""Ids of the glyph outlines used so far, by font and glyph number."""

_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DOT = 0.01
"""The length of a dot, millimetres: some viewers draw nothing where a dash has none, whatever its round ends."""


def svg(drawing: Drawing) -> str:
    """Return a drawing as SVG 1.1: the same text for the same drawing."""
    glyphs: Glyphs = {}
    clips: list[str] = []
    body = [part for figure in drawing.figures for part in _figure(figure, glyphs, clips)]
    box = drawing.box
    size = " ".join(_number(value) for value in (box.left, box.top, box.width, box.height))
    described = f'<desc id="desc">{_text(drawing.outline)}</desc>' if drawing.outline else ""
    names = "title desc" if drawing.outline else "title"
    return "\n".join(
        [
            '<?xml version="1.0" encoding="UTF-8"?>',
            '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"'
            f' width="{_number(box.width)}mm" height="{_number(box.height)}mm" viewBox="{size}"'
            f' xml:lang="{_text(drawing.language)}" role="graphics-document document" aria-labelledby="{names}">',
            f'<title id="title">{_text(drawing.title)}</title>{described}',
            "<defs>",
            *(f'<path id="{name}" d="{_glyph_data(*glyph)}"/>' for glyph, name in glyphs.items()),
            *clips,
            "</defs>",
            f'<path d="{_data(paths.rectangle(box))}"{_fill(drawing.paper)}/>',
            *body,
            "</svg>",
            "",
        ]
    )


def _figure(figure: Figure, glyphs: Glyphs, clips: list[str]) -> Iterator[str]:
    meaning = figure.meaning
    language = f' xml:lang="{_text(meaning.language)}"' if meaning.language else ""
    if meaning.alternative:
        label = _text(meaning.alternative)
        yield f'<g role="img" aria-label="{label}"{language}><title>{label}</title>'
    else:
        yield f"<g{language}>"
    for primitive in figure.primitives:
        match primitive:
            case Shape():
                yield _shape(primitive)
            case Words():
                yield _words(primitive, glyphs)
            case Picture():
                yield _picture(primitive, clips)
    yield "</g>"


def _shape(shape: Shape) -> str:
    fill = _fill(shape.fill) if shape.fill else ' fill="none"'
    return f'<path d="{_data(shape.path)}"{fill}{_stroke(shape.pen) if shape.pen else ""}/>'


def _words(words: Words, glyphs: Glyphs) -> str:
    line = typeface.setting(words.text, words.bold)
    size = words.size * typeface.MM_PER_POINT
    shift = -line.width * size * {"left": 0.0, "middle": 0.5, "right": 1.0}[words.align]
    label = _text(typeface.clean(words.text))
    turn = f" rotate({_number(words.turn)})" if words.turn else ""
    uses = []
    for run in line.runs:
        scale = size / typeface.units_per_em(run.font)
        for glyph in run.glyphs:
            if not _glyph_data(run.font, glyph.number):
                continue
            name = glyphs.setdefault((run.font, glyph.number), f"g{len(glyphs) + 1}")
            x, y = _number(shift + (run.start + glyph.x) * size), _number(-glyph.y * size)
            uses.append(f'<use xlink:href="#{name}" transform="translate({x} {y}) scale({scale:.7f} {-scale:.7f})"/>')
    place = f"translate({_number(words.at.x)} {_number(words.at.y)}){turn}"
    opening = f'<g role="img" aria-label="{label}" transform="{place}"{_fill(words.colour)}>'
    return f"{opening}<title>{label}</title>{''.join(uses)}</g>"


def _picture(picture: Picture, clips: list[str]) -> str:
    if (head := head_of(picture.encoded)) is None:
        return ""
    box = picture.box
    clip = ""
    if picture.clip:
        name = f"c{len(clips) + 1}"
        clips.append(f'<clipPath id="{name}"><path d="{_data(picture.clip)}"/></clipPath>')
        clip = f' clip-path="url(#{name})"'
    data = base64.b64encode(picture.encoded).decode("ascii")
    place = f'x="{_number(box.left)}" y="{_number(box.top)}" width="{_number(box.width)}"'
    return (
        f'<g{clip}><image {place} height="{_number(box.height)}" preserveAspectRatio="xMidYMid slice"'
        f' xlink:href="data:image/{head.kind};base64,{data}"/></g>'
    )


@lru_cache(maxsize=4096)
def _glyph_data(font: str, number: int) -> str:
    """Return a glyph's outline as path data in the font's own units, y upward."""
    parts: list[str] = []
    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(lambda x, y, _: parts.append(f"M{_number(x)} {_number(y)}"))
    funcs.set_line_to_func(lambda x, y, _: parts.append(f"L{_number(x)} {_number(y)}"))
    funcs.set_quadratic_to_func(
        lambda a, b, x, y, _: parts.append(f"Q{_number(a)} {_number(b)} {_number(x)} {_number(y)}")
    )
    funcs.set_close_path_func(lambda _: parts.append("Z"))
    typeface.face(font).draw_glyph(number, funcs, None)
    return "".join(parts)


def _data(path: Iterable[Step]) -> str:
    parts = []
    for step in path:
        match step:
            case Move(to):
                parts.append(f"M{_number(to.x)} {_number(to.y)}")
            case Line(to):
                parts.append(f"L{_number(to.x)} {_number(to.y)}")
            case Curve(first, second, to):
                parts.append("C" + " ".join(_number(value) for point in (first, second, to) for value in point))
            case Close():
                parts.append("Z")
    return "".join(parts)


def _fill(colour: Colour) -> str:
    opacity = f' fill-opacity="{_number(colour.opacity)}"' if colour.opacity < 1 else ""
    return f' fill="{hexadecimal(colour)}"{opacity}'


def _stroke(pen: Pen) -> str:
    found = f' stroke="{hexadecimal(pen.colour)}" stroke-width="{_number(pen.width)}"'
    if pen.colour.opacity < 1:
        found += f' stroke-opacity="{_number(pen.colour.opacity)}"'
    if pen.round_ends:
        found += ' stroke-linecap="round" stroke-linejoin="round"'
    if pen.dashes:
        found += f' stroke-dasharray="{" ".join(_number(max(dash, _DOT)) for dash in pen.dashes)}"'
    return found


def _text(text: str) -> str:
    """Return text as XML may hold it: escaped, without the characters XML 1.0 forbids."""
    return escape(_FORBIDDEN.sub("", text), quote=True)


def _number(value: float) -> str:
    """Return a number to a thousandth, without needless noughts."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
