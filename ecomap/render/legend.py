"""The key of a page: only what is used there, in the order of the notation, laid out in columns."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.copies import Audience
from ecomap.render import lines, symbols, typeface
from ecomap.render.drawing import Figure, Line, Meaning, Move, Pen, Primitive, Shape, Words
from ecomap.render.forms import CLINICAL, AreaKind, BadgeKind, Kind, LineKind, PersonKind
from ecomap.render.look import PAPER_STEPS, Palette
from ecomap.render.notation import OUTLINE, PEOPLE, HouseStyle, Sign, doubled, line

TITLE = "Key"

_LINE_SAMPLE, _SMALL_SAMPLE = 14.0, 6.0
_GAP, _BETWEEN = 2.6, 6.0
_SYMBOL, _BADGE = 5.2, 4.7
_AIR = 0.09
"""Millimetres between two rows, for each point of type."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a key: what it shows, and the words beside it (several kinds that look alike share one)."""

    kind: Kind
    words: str


def entries(
    signs: Iterable[Sign], style: HouseStyle, audience: Audience, say: Callable[[str], str] = str
) -> tuple[Entry, ...]:
    """Return the rows of a key: each look once, in the order of the notation, what the audience may not see left out.

    Clinical audiences read the field's words, all others the young person's; `say` translates them.
    """
    used = frozenset(signs)
    found: dict[object, Entry] = {}
    for sign in style.signs():
        kind = _as_used(style.kind(sign), used)
        if sign not in used or audience not in kind.audiences or _speaks_for_itself(sign, kind):
            continue
        words = say(kind.clinical if audience in CLINICAL else kind.words)
        look = (sign.table, *_look(kind, sign.key))
        before = found.get(look)
        if before is None:
            found[look] = Entry(kind, words)
        elif words not in before.words.split(", "):
            found[look] = Entry(before.kind, f"{before.words}, {words}")
    return tuple(found.values())


def legend(
    rows: Sequence[Entry],
    palette: Palette,
    width: float,
    *,
    at: Point = ORIGIN,
    size: float = PAPER_STEPS[0],
    title: str = TITLE,
) -> tuple[Figure, ...]:
    """Return a key's figures within a width (mm), its left upper corner at a point; as many columns as fit.

    Nothing comes of no rows. The height is that of the figures' boxes together.
    """
    if not rows:
        return ()
    columns = _columns(rows, width, size)
    top, step = at.y, typeface.line_height(size)
    found: list[Figure] = []
    if title:
        found.append(_heading(title, at, size, palette))
        top += step * 1.15
    left = at.x
    for number, column in enumerate(columns):
        sample, y = max(_sample_width(entry.kind) for entry in column), top
        for index, entry in enumerate(column):
            figure = _row(entry, Point(left, y), sample, width, size, palette, f"{number}.{index}")
            found.append(figure)
            y += figure.box.height
        left += _column_width(column, width, size) + _BETWEEN
    return tuple(found)


def sample(kind: Kind, box: Box, palette: Palette) -> tuple[Primitive, ...]:
    """Return the little picture of a kind, in the middle of a box: for keys, pickers and the specimen."""
    middle = box.centre
    match kind:
        case PersonKind():
            side = min(_SYMBOL / max(kind.scale, 0.7), box.height)
            dress = symbols.Dress(palette=palette)
            return symbols.symbol(kind, middle, side, dress, index=kind.doubled, died=kind.death)
        case BadgeKind():
            return symbols.badge(kind.icon, middle, _BADGE, palette)
        case LineKind():
            way = (Point(box.left, middle.y), Point(box.right, middle.y))
            return lines.line(way, kind.form, palette.ink)
        case AreaKind():
            return _area(kind, box, palette)


def _as_used(kind: Kind, used: frozenset[Sign]) -> Kind:
    """Return a kind with the mark of death of its page."""
    if isinstance(kind, PersonKind) and kind.death and Sign("areas", "died_clinical") in used:
        return replace(kind, death="cross")
    return kind


def _speaks_for_itself(sign: Sign, kind: Kind) -> bool:
    """Say whether a line of the family is plain: a key that listed it would show one line with many meanings."""
    return sign.table in ("endings", "children") and isinstance(kind, LineKind) and kind.form == line()


def _look(kind: Kind, key: str) -> tuple[object, ...]:
    """Return what two kinds must share to share a row."""
    match kind:
        case LineKind():
            return ("line", kind.form)
        case AreaKind():
            return ("area", kind.picture)
        case _:
            return ("own", key)


def _area(kind: AreaKind, box: Box, palette: Palette) -> tuple[Primitive, ...]:
    middle, pen = box.centre, Pen(palette.ink, OUTLINE)
    match kind.picture:
        case "leaf":
            return symbols.leaf(middle, _SYMBOL, palette)
        case "cross":
            return symbols.symbol(PEOPLE["male"], middle, _SYMBOL, symbols.Dress(palette=palette), died="cross")
        case "household":
            return (lines.household_box(Box.around(middle, 9.0, 4.6), palette),)
        case "kin":
            way = (Point(box.left, middle.y), Point(box.right, middle.y))
            return lines.line(way, doubled(line()), palette.ink)
        case "flow":
            way = (Point(box.left, middle.y), Point(box.right, middle.y))
            return lines.line(way, lines.with_flow(lines.PLAIN, out=True, back=True), palette.ink)
        case "restricted":
            dress = symbols.Dress(palette=palette)
            lock = symbols.Inside(sticker="lock")
            return symbols.symbol(PEOPLE["male"], middle, _SYMBOL, dress, lock, restricted=True)
        case "ghost":
            return symbols.ghost(PEOPLE["female"], middle, _SYMBOL, palette, Point(1.0, 0.0))
        case "twins" | "identical":
            apex = Point(middle.x, middle.y - 2.2)
            ends = (Point(middle.x - 2.4, middle.y + 2.2), Point(middle.x + 2.4, middle.y + 2.2))
            fan = Shape((Move(ends[0]), Line(apex), Line(ends[1])), pen)
            return (fan, lines.identical_bar(apex, ends, palette.ink)) if kind.picture == "identical" else (fan,)


def _sample_width(kind: Kind) -> float:
    wide = isinstance(kind, LineKind) or (isinstance(kind, AreaKind) and kind.picture in ("household", "kin", "flow"))
    return _LINE_SAMPLE if wide else _SMALL_SAMPLE


def _columns(rows: Sequence[Entry], width: float, size: float) -> list[Sequence[Entry]]:
    """Return the rows in as low columns as the width allows; symbols, lines and badges do not share one."""
    groups = [[entry for entry in rows if _group(entry.kind) == number] for number in range(3)]
    for height in range(1, len(rows) + 1):
        columns = [group[start : start + height] for group in groups for start in range(0, len(group), height)]
        widths = [_column_width(column, width, size) for column in columns]
        if sum(widths) + _BETWEEN * (len(widths) - 1) <= width:
            return list(columns)
    return [rows]


def _group(kind: Kind) -> int:
    return 1 if _sample_width(kind) == _LINE_SAMPLE else 2 if isinstance(kind, BadgeKind) else 0


def _column_width(column: Sequence[Entry], width: float, size: float) -> float:
    sample = max(_sample_width(entry.kind) for entry in column)
    words = max(typeface.width(entry.words, size) for entry in column)
    return min(sample + _GAP + words, width)


def _heading(title: str, at: Point, size: float, palette: Palette) -> Figure:
    baseline = at.y + typeface.line_height(size) * 0.75
    words = Words(title, Point(at.x, baseline), size + 1, palette.ink, bold=True)
    box = Box(at.x, at.y, typeface.width(title, size + 1, bold=True), typeface.line_height(size) * 1.15)
    return Figure("key", (words,), box, Meaning((("Sect", "key"), ("H2", "title"))))


def _row(entry: Entry, at: Point, sample_width: float, width: float, size: float, palette: Palette, key: str) -> Figure:
    step, air = typeface.line_height(size), _AIR * size
    picture = sample(entry.kind, Box(at.x, at.y, sample_width, step + air), palette)
    room = width - sample_width - _GAP
    left, drop = at.x + sample_width + _GAP, (step + air + typeface.capital_height(size)) / 2
    text = typeface.wrap(entry.words, size, room)
    words = [Words(line, Point(left, at.y + drop + index * step), size, palette.ink) for index, line in enumerate(text)]
    span = sample_width + _GAP + max(typeface.width(row, size) for row in text)
    path = (("Sect", "key"), ("L", "entries"), ("LI", key), ("LBody", key))
    return Figure(f"key {key}", (*picture, *words), Box(at.x, at.y, span, step * len(text) + air), Meaning(path))
