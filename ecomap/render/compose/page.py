"""Scenes as drawings: moved to their place, with whose map it is, the date and the key; on their own or on paper."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.copies import Audience, Copy
from ecomap.model.diagram import View
from ecomap.model.focus import Focus, Others
from ecomap.render import look
from ecomap.render.compose import titles
from ecomap.render.compose.around import ecomap
from ecomap.render.compose.fit import Fit, fitted
from ecomap.render.compose.outline import day, outline, whose
from ecomap.render.compose.pale import paled
from ecomap.render.compose.roomy import roomy_tree
from ecomap.render.compose.scene import FRESH, Manner, Placing, Scene
from ecomap.render.compose.shift import shifted
from ecomap.render.compose.through import through
from ecomap.render.compose.tree import family_tree
from ecomap.render.drawing import Drawing, Figure, Meaning, Words
from ecomap.render.legend import entries, legend
from ecomap.render.typeface import MM_PER_POINT, width

MARGIN = 12.0
"""Between the paper's edge and anything drawn, millimetres."""
LEAST_TEXT, LEAST_ON_A4 = 9.0, 11.0
"""Points: text that would be smaller asks for larger paper."""
EASY_TEXT = 10.05
"""Points: with the second text this large, names have eleven."""
LARGEST = 1.25
"""A small map is not drawn larger than this, but stands in the middle of its paper."""
SMALL_SYMBOL = 10.8
"""Side of a symbol on an ecomap made for paper, millimetres."""
FURNITURE = 60.0
"""Of a sheet's height, what heading and key take, millimetres."""
FLATTEST = 1.65
"""Of a low and wide room no more is filled than this width for a height: rings would be too flat."""
_SMALL_TEXT = 9.0
_WIDER = (1.0, 0.94, 1.06, 0.97)
"""Shapes of an ecomap that are tried on a sheet, in shapes of the room on it: how dense one can be is not foreseen."""
_FAR_TOO_SMALL = 0.9
_NEARLY = 0.01


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet, millimetres."""

    name: str
    width: float
    height: float

    @property
    def small(self) -> bool:
        """A5 and less."""
        return min(self.width, self.height) < 200

    @property
    def least_text(self) -> float:
        """The smallest text that may stand on it, in points."""
        return LEAST_ON_A4 if min(self.width, self.height) < 290 else LEAST_TEXT


def _sheets() -> Mapping[str, Paper]:
    sizes = {
        "a5": (148, 210),
        "a4": (210, 297),
        "a3": (297, 420),
        "a2": (420, 594),
        "a1": (594, 841),
        "a0": (841, 1189),
    }
    found: dict[str, Paper] = {}
    for name, (short, long) in sizes.items():
        found[name] = Paper(name, short, long)
        found[f"{name}-landscape"] = Paper(f"{name}-landscape", long, short)
    return MappingProxyType(found)


PAPERS = _sheets()
"""Sheets by name, from the smallest."""


def drawing(scene: Scene, legend: bool = True, title: str = "") -> Drawing:
    """Return a scene as large as it is, with whose it is, the date and, unless unwanted, the key."""
    box = scene.box
    wide = max(box.width, 150.0)
    left = box.centre.x - wide / 2
    head = _heading(scene, Point(left, 0.0), wide, title, 24.0, 14.0)
    height = Box.holding(figure.box for figure in head).bottom
    head = [shifted(figure, Point(0.0, box.top - height - 8.0)) for figure in head]
    key = _key(scene, Point(left, box.bottom + 8.0), wide, scene.manner.text) if legend else ()
    figures = (*head, *_map(scene, ORIGIN, 1.0), *key)
    return _finished(scene, figures, Box.holding(figure.box for figure in figures).grown(8.0), title)


def page(scene: Scene, paper: Paper, title: str = "") -> Drawing:
    """Return a scene fitted on a sheet, with whose it is, the date and the key."""
    head, keys, fit = _laid_on(scene, paper, title)
    figures = (*head, *_map(scene, fit.by, fit.factor), *keys[fit.choice])
    return _finished(scene, figures, Box(0.0, 0.0, paper.width, paper.height), title)


def _laid_on(scene: Scene, paper: Paper, title: str) -> tuple[Sequence[Figure], Sequence[tuple[Figure, ...]], Fit]:
    """Return the heading on a sheet, the ways its key may stand, and how the scene fits beside one of them."""
    room = Box(0.0, 0.0, paper.width, paper.height).grown(-MARGIN)
    name, second = (24.0, 14.0) if paper.small else (34.0, 18.0)
    head = _heading(scene, Point(room.left, room.top), room.width, title, name, second)
    keys = tuple(_keys(scene, room))
    taken = [figure.box for figure in head]
    if isinstance(scene.layout, NetworkLayout) and not scene.layout.rings:
        taken = [Box.holding(taken)]  # without rings, one person alone would poke up beside the title
    return head, keys, fitted(scene, room, [(*taken, *(figure.box for figure in key)) for key in keys], LARGEST)


def on_paper(
    view: View,
    copy: Copy,
    manner: Manner,
    paper: Paper | None = None,
    title: str = "",
    placing: Placing = FRESH,
    focus: Focus | None = None,
    others: Others = Others.GO,
) -> Drawing:
    """Return a view of a copy made for a sheet: of its shape, in the sizes of paper, badges in the key.

    Without a sheet, it is the smallest from A4 on on which no text gets too small. An ecomap may be seen through a
    focus: everybody stands where they stand on the whole.
    """
    manner = replace(manner, badges="icon" if manner.badges == "word" else manner.badges)
    if view is View.FAMILY_TREE:
        sheet = paper or paper_for(family_tree(copy, manner, placing))
        return page(roomy_tree(copy, manner, placing, *_room(sheet)), sheet, title)
    manner = replace(manner, symbol=min(manner.symbol, SMALL_SYMBOL), around=0.0)
    for sheet in (paper,) if paper else _upright():
        text, scene = _filling(copy, manner, placing, sheet, title)
        if text >= sheet.least_text - _NEARLY:
            break
    if focus is not None:
        scene = paled(through(scene, focus, others))
    return page(scene, sheet, title)


def _filling(copy: Copy, manner: Manner, placing: Placing, sheet: Paper, title: str) -> tuple[float, Scene]:
    """Return the ecomap that comes out largest on a sheet, and how large its second text is there, in points.

    It is wished as wide for its height as the room, or a little off. The first whose names are read with ease is
    taken; none is looked for on a sheet that is far too small.
    """
    width, height = _room(sheet)
    wished = min(FLATTEST, width / height)
    found: list[tuple[float, int, Scene]] = []
    for number, share in enumerate(_WIDER):
        scene = ecomap(copy, manner, placing, shape=share * wished)
        text = scene.manner.text * _laid_on(scene, sheet, title)[2].factor
        found.append((text, -number, scene))
        if text >= max(EASY_TEXT, sheet.least_text) or text < sheet.least_text * _FAR_TOO_SMALL:
            break
    text, _, scene = max(found, key=lambda one: one[:2])
    return text, scene


def _room(sheet: Paper) -> tuple[float, float]:
    """Return what heading, key and margins leave of a sheet, millimetres."""
    return sheet.width - 2 * MARGIN, sheet.height - 2 * MARGIN - FURNITURE


def _upright() -> tuple[Paper, ...]:
    """Return upright sheets from A4 on."""
    return tuple(paper for paper in PAPERS.values() if not paper.small and paper.width < paper.height)


def paper_for(scene: Scene) -> Paper:
    """Return the smallest sheet from A4 on on which no text gets too small; the largest, if none is large enough."""
    papers = [paper for paper in PAPERS.values() if not paper.small]
    for upright, level in zip(papers[::2], papers[1::2], strict=True):
        best = max((upright, level), key=lambda paper: _text_on(scene, paper))
        if _text_on(scene, best) >= best.least_text - _NEARLY:
            break
    return best


def _text_on(scene: Scene, paper: Paper) -> float:
    """Return how large a scene's second text comes out on a sheet, in points; heading and key may stand in corners."""
    area = Box(0.0, 0.0, paper.width - 2 * MARGIN, paper.height - 2 * MARGIN - 30.0)
    return scene.manner.text * _factor(scene.box, area)


def _factor(box: Box, area: Box) -> float:
    return min(area.width / max(box.width, 1.0), area.height / max(box.height, 1.0), LARGEST)


def heading(scene: Scene) -> str:
    """Return what a scene's page is called, in the words of whoever reads it."""
    mine = scene.copy.audience is Audience.YOUNG_PERSON
    if scene.focus is not None:
        return titles.title(scene.copy, scene.focus)
    if scene.home is not None:
        return f"People around {titles.home_name(scene.copy.shown, scene.home)}"
    if scene.view is View.ECOMAP:
        return f"People who matter to {'me' if mine else whose(scene)}"
    return "My family tree" if mine else f"{whose(scene)}’s family tree"


def _heading(scene: Scene, at: Point, wide: float, title: str, name: float, second: float) -> list[Figure]:
    """Return the young person's name, the page's name below it and the date on the right."""
    palette = scene.manner.palette
    first, below = name * MM_PER_POINT, second * MM_PER_POINT
    size = min(name, name * (wide - 60.0) / max(width(whose(scene), name, bold=True), 1.0))
    date = day(scene) if scene.copy.audience is not Audience.FILE else f"File copy · {day(scene)}"
    words = (
        Words(whose(scene), Point(at.x, at.y + first * 0.9), size, palette.ink, bold=True),
        Words(title or heading(scene), Point(at.x, at.y + first * 1.05 + below * 1.05), second, palette.ink),
    )
    right = Words(date, Point(at.x + wide, at.y + first * 0.9), 11.0, palette.quiet, "right")
    wides = [width(word.text, word.size, word.bold) for word in (*words, right)]
    boxes = (
        Box(at.x, at.y, wides[0], first * 1.1),
        Box(at.x, at.y + first * 1.05, wides[1], below * 1.4),
        Box(at.x + wide - wides[2], at.y + first * 0.9 - 11.0 * MM_PER_POINT, wides[2], 15.0 * MM_PER_POINT),
    )
    return [
        Figure("whose", words[:1], boxes[0], Meaning((("H1", "whose"),))),
        Figure("title", words[1:], boxes[1], Meaning((("H2", "title"),))),
        Figure("date", (right,), boxes[2], Meaning((("P", "date"),))),
    ]


def _key(scene: Scene, at: Point, wide: float, size: float) -> tuple[Figure, ...]:
    style = scene.manner.style
    rows = entries(scene.used, style, scene.copy.audience)
    return legend(rows, scene.manner.palette, wide, at=at, size=size)


def _keys(scene: Scene, room: Box) -> Iterator[tuple[Figure, ...]]:
    """Yield the key as it may stand at the foot of a sheet: over its whole width, or narrower in either corner."""
    for share in (1.0, 0.6, 0.42, 0.28):
        key = _key(scene, ORIGIN, room.width * share, scene.manner.text)
        box = Box.holding(figure.box for figure in key)
        if box.right > room.width or box.bottom > room.height * 0.6:
            continue
        lefts = (room.left,) if share == 1.0 else (room.right - box.right, room.left)
        for left in lefts:
            yield tuple(shifted(figure, Point(left, room.bottom - box.bottom)) for figure in key)
    small = _key(scene, ORIGIN, room.width, _SMALL_TEXT)
    height = Box.holding(figure.box for figure in small).bottom
    yield tuple(shifted(figure, Point(room.left, room.bottom - height)) for figure in small)


def _map(scene: Scene, by: Point, factor: float) -> tuple[Figure, ...]:
    """Return everything of a scene where it stands; whatever has words of its own is a picture to be read out."""
    found = []
    for number, placed in enumerate(scene.layers):
        figure = shifted(placed.figure, placed.at.times(factor).plus(by), factor)
        if figure.meaning.alternative:
            path = (("Sect", "map"), ("Figure", str(number)))
            figure = replace(figure, meaning=replace(figure.meaning, path=path))
        found.append(figure)
    return tuple(found)


def _finished(scene: Scene, figures: Sequence[Figure], box: Box, title: str) -> Drawing:
    palette = scene.manner.palette
    name = f"{whose(scene)}: {title or heading(scene)}"
    drawn = Drawing(figures=tuple(figures), box=box, title=name, paper=palette.paper, outline=outline(scene))
    return look.grey(drawn) if scene.manner.grey else drawn
