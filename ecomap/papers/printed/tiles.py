"""A large page on several sheets, to be put together: a poster, or a drawing that is too large for its paper.

Neighbours overlap. In each overlap a dashed line says where to cut; it runs where it meets the fewest words. Each sheet
is called by its row and column ("B2"), and a first sheet shows how they lie.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ecomap.geometry import Box, Point
from ecomap.papers import sheet
from ecomap.papers.printed.measure import box_of, words_of
from ecomap.render import paths
from ecomap.render.compose import Paper, shifted
from ecomap.render.drawing import DECORATION, WHITE, Drawing, Figure, Meaning, Pen, Picture, Primitive, Shape, Words
from ecomap.render.look import LIGHT

MARGIN, OVERLAP = 12.0, 14.0
"""Around what is drawn on a sheet, where no printer reaches and marks stand; what neighbours both show, at least."""
_CUT = Pen(LIGHT.quiet, 0.3, (3.0, 2.0))
_OUTLINE = Pen(LIGHT.ink, 0.4)
_STEP = 0.5
"""Between two places where a cut is tried, millimetres."""


@dataclass(frozen=True, slots=True)
class _Across:
    """One direction of a poster: where each window begins, how wide all are, and where it is cut between two."""

    starts: tuple[float, ...]
    room: float
    cuts: tuple[float, ...]


def tiled(page: Drawing, paper: Paper) -> tuple[Drawing, ...]:
    """Return how the sheets lie, and the sheets, row by row; a page that fits on the paper is returned alone."""
    short, long = min(paper.width, paper.height), max(paper.width, paper.height)
    if min(page.box.width, page.box.height) <= short + 1.0 and max(page.box.width, page.box.height) <= long + 1.0:
        return (page,)
    ways = [(_ways(page, Box(0.0, 0.0, *size)), Box(0.0, 0.0, *size)) for size in ((short, long), (long, short))]
    (columns, rows), room = min(ways, key=lambda way: len(way[0][0].starts) * len(way[0][1].starts))
    tiles = [
        _tile(page, (across, down), (columns, rows), room)
        for down in range(len(rows.starts))
        for across in range(len(columns.starts))
    ]
    return (_overview(page, columns, rows, Box(0.0, 0.0, short, long)), *tiles)


def _ways(page: Drawing, paper: Box) -> tuple[_Across, _Across]:
    """Return how a page is spread over sheets of this turn, in columns and in rows."""
    boxes = [box_of(one) for one in words_of(page)]
    columns = _across(page.box.left, page.box.width, paper.width - 2 * MARGIN, [(b.left, b.right) for b in boxes])
    rows = _across(page.box.top, page.box.height, paper.height - 2 * MARGIN, [(b.top, b.bottom) for b in boxes])
    return columns, rows


def _across(start: float, length: float, room: float, words: Sequence[tuple[float, float]]) -> _Across:
    """Return windows evenly over a length, and cuts in their overlaps where they meet the fewest words."""
    count = 1
    while count * room - (count - 1) * OVERLAP < length:
        count += 1
    step = (length - room) / (count - 1) if count > 1 else 0.0
    starts = tuple(start + step * number for number in range(count)) if count > 1 else (start - (room - length) / 2,)
    cuts = []
    for left, right in zip(starts[1:], starts, strict=False):
        end = right + room
        places = [left + 2.0 + _STEP * number for number in range(int((end - left - 4.0) / _STEP) + 1)]
        middle = (left + end) / 2
        cuts.append(min(places, key=lambda at: (sum(a < at < b for a, b in words), abs(at - middle))))
    return _Across(starts, room, tuple(cuts))


def _name(across: int, down: int) -> str:
    """Return what a sheet is called: its row's letter, its column's number."""
    letters = ""
    down += 1
    while down:
        down, letter = divmod(down - 1, 26)
        letters = chr(65 + letter) + letters
    return f"{letters}{across + 1}"


def _tile(page: Drawing, at: tuple[int, int], ways: tuple[_Across, _Across], paper: Box) -> Drawing:
    """Return one sheet: its window of the page, white around it, and the marks by which it is put together."""
    columns, rows = ways
    window = Box(columns.starts[at[0]], rows.starts[at[1]], columns.room, rows.room)
    by = Point(MARGIN - window.left, MARGIN - window.top)
    shown = window.moved(by)
    own = _own(window, at, ways)
    ground = sheet.shapes("paper", Shape(paths.rectangle(_common(page.box.moved(by), shown)), fill=page.paper))
    drawn = [shifted(_seen(one, window, own, _name(*at)), by) for one in page.figures if one.box.grown(2).meets(window)]
    frame = [sheet.shapes("margin", Shape(paths.rectangle(box), fill=WHITE)) for box in _around(shown, paper)]
    figures = (ground, *drawn, *frame, *_marks(page, at, ways, by, shown, paper))
    return replace(page, figures=figures, box=paper, paper=WHITE, title=f"{page.title}, {_name(*at)}", outline="")


def _own(window: Box, at: tuple[int, int], ways: tuple[_Across, _Across]) -> Box:
    """Return what is left of a window once its sheet is cut: each place of the page belongs to one sheet."""
    far = 1e6
    edges = []
    for number, way in zip(at, ways, strict=True):
        edges.append(way.cuts[number - 1] if number else -far)
        edges.append(way.cuts[number] if number < len(way.cuts) else far)
    left, right, top, bottom = edges
    return Box(left, top, right - left, bottom - top)


def _seen(figure: Figure, window: Box, own: Box, name: str) -> Figure:
    """Return what a window shows of a figure; it is read out on the sheet its middle is on, and nowhere else."""
    inner = window.grown(3.0)
    primitives = tuple(one for one in figure.primitives if _bounds(one).meets(inner))
    meaning = figure.meaning if own.holds(figure.box.centre) else DECORATION
    if primitives and meaning == DECORATION and figure.meaning.path and figure.meaning.path[-1][0] == "Figure":
        words = f"{name}: a part of the drawing."
        meaning = Meaning((*figure.meaning.path[:-1], ("Figure", f"{name} {figure.key}")), words)
        meaning = meaning if figure.box.width > window.width / 2 else DECORATION
    return replace(figure, primitives=primitives, meaning=meaning)


def _bounds(one: Primitive) -> Box:
    match one:
        case Words():
            return box_of(one).grown(one.size if one.turn else 0.0)
        case Picture():
            return one.box
        case Shape():
            return paths.bounds(one.path).grown(0.5)


def _common(one: Box, other: Box) -> Box:
    """Return what two boxes share."""
    left, top = max(one.left, other.left), max(one.top, other.top)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return Box(left, top, max(right - left, 0.0), max(bottom - top, 0.0))


def _around(shown: Box, paper: Box) -> tuple[Box, ...]:
    """Return the margins of a sheet, a little further than its edges, so that nothing looks out."""
    far = 1000.0
    return (
        Box(-far, -far, paper.width + 2 * far, far + shown.top),
        Box(-far, shown.bottom, paper.width + 2 * far, far),
        Box(-far, shown.top, far + shown.left, shown.height),
        Box(shown.right, shown.top, far, shown.height),
    )


def _marks(
    page: Drawing, at: tuple[int, int], ways: tuple[_Across, _Across], by: Point, shown: Box, paper: Box
) -> Iterator[Figure]:
    """Yield where to cut, which sheet this is, and which sheets lie beside it."""
    columns, rows = ways
    lines = []
    if at[0]:
        x = columns.cuts[at[0] - 1] + by.x
        lines.append((Point(x, 3.0), Point(x, paper.bottom - 3.0)))
    if at[1]:
        y = rows.cuts[at[1] - 1] + by.y
        lines.append((Point(3.0, y), Point(paper.right - 3.0, y)))
    if lines:
        yield sheet.shapes("cut here", *(Shape(paths.polyline(line), _CUT) for line in lines))
    yield from _meeting(at, ways, by, paper)
    name, below = _name(*at), paper.bottom - MARGIN + 3.4
    whole = sheet.block(
        name, Point(shown.left, below), 20.0, sheet.TITLE, LIGHT.ink, path=(("H2", f"sheet {name}"),), bold=True
    )
    yield from whole.figures
    words = f"{page.title}. {_neighbours(at, ways)}"
    size, room = sheet.TEXT, shown.width - 16.0
    path = (("P", f"neighbours {name}"),)
    short = sheet.pieces(words, room, size, 5.0)[0]
    yield from sheet.block(short, Point(shown.left + 16.0, below + 0.6), room, size, LIGHT.quiet, path=path).figures


def _meeting(at: tuple[int, int], ways: tuple[_Across, _Across], by: Point, paper: Box) -> Iterator[Figure]:
    """Yield small ticks in the margins where the neighbours on the right and below begin once they are cut."""
    columns, rows = ways
    ticks = []
    if at[0] < len(columns.cuts):
        x = columns.cuts[at[0]] + by.x
        ticks += [(Point(x, 4.0), Point(x, MARGIN - 1.0)), (Point(x, paper.bottom - 4.0), Point(x, paper.bottom - 1.0))]
    if at[1] < len(rows.cuts):
        y = rows.cuts[at[1]] + by.y
        ticks += [(Point(4.0, y), Point(MARGIN - 1.0, y)), (Point(paper.right - 8.0, y), Point(paper.right - 4.0, y))]
    if ticks:
        yield sheet.shapes("meets here", *(Shape(paths.polyline(line), _OUTLINE) for line in ticks))


def _neighbours(at: tuple[int, int], ways: tuple[_Across, _Across]) -> str:
    """Return in words on which sheets this one is glued."""
    on = [_name(at[0] - 1, at[1])] if at[0] else []
    on += [_name(at[0], at[1] - 1)] if at[1] else []
    if not on:
        return "Begin with this sheet."
    return f"Cut at the dashes, glue on {' and '.join(on)}."


def _overview(page: Drawing, columns: _Across, rows: _Across, paper: Box) -> Drawing:
    """Return the first sheet: the outlines of the page, small, and where each sheet lies on it."""
    room = Box(18.0, 74.0, paper.width - 36.0, paper.height - 74.0 - 18.0)
    factor = min(room.width / page.box.width, room.height / page.box.height)
    by = Point(room.centre.x - page.box.centre.x * factor, room.top - page.box.top * factor)
    ground = Box(page.box.left * factor + by.x, room.top, page.box.width * factor, page.box.height * factor)
    figures: list[Figure] = list(_told(page, len(columns.starts) * len(rows.starts), paper))
    figures.append(sheet.shapes("ground", Shape(paths.rectangle(ground), _OUTLINE, page.paper)))
    outlines = [shifted(replace(one, meaning=DECORATION), by, factor) for one in page.figures]
    figures.extend(
        replace(one, primitives=tuple(part for part in one.primitives if isinstance(part, Shape))) for one in outlines
    )
    xs = [page.box.left, *columns.cuts, page.box.right]
    ys = [page.box.top, *rows.cuts, page.box.bottom]
    for down, (top, bottom) in enumerate(itertools.pairwise(ys)):
        for across, (left, right) in enumerate(itertools.pairwise(xs)):
            box = Box(left * factor + by.x, top * factor + by.y, (right - left) * factor, (bottom - top) * factor)
            figures.extend(_cell(_name(across, down), box))
    return replace(page, figures=tuple(figures), box=paper, paper=WHITE, outline="")


def _told(page: Drawing, count: int, paper: Box) -> Iterator[Figure]:
    """Yield what is on the poster, and how it is put together."""
    top, room = 18.0, paper.width - 36.0
    lines = (
        (page.title, sheet.LARGE, "H1", True),
        ("How the sheets go together", sheet.PAGE_NAME, "H2", False),
        (f"There are {count} sheets. Print them as large as they are (100 %).", sheet.TEXT, "P", False),
        ("Begin with A1. Cut each further sheet at its dashes, and glue it on its neighbour.", sheet.TEXT, "P", False),
    )
    for text, size, tag, bold in lines:
        path = ((tag, f"poster {tag} {size} {text}"),)
        made = sheet.block(text, Point(18.0, top), room, size, LIGHT.ink, path=path, bold=bold)
        yield from made.figures
        top = made.bottom + 1.5


def _cell(name: str, box: Box) -> Iterator[Figure]:
    """Yield where one sheet lies, and what it is called."""
    yield sheet.shapes("sheet", Shape(paths.rectangle(box), _OUTLINE))
    chip = Box.around(box.centre, 12.0, 8.0)
    ground = Shape(paths.rectangle(chip, 2.0), _OUTLINE, WHITE)
    words = Words(name, Point(chip.centre.x, chip.centre.y + 1.8), sheet.TITLE, LIGHT.ink, "middle", True)
    yield Figure(name, (ground, words), chip, Meaning((("P", f"lies {name}"),)))
