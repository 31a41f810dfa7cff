"""Scenes as drawings: moved to their place, with whose map it is, the date and the key; on their own or on paper."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.model.copies import Audience
from ecomap.model.diagram import View
from ecomap.render import look
from ecomap.render.compose.outline import day, outline, whose
from ecomap.render.compose.scene import Scene
from ecomap.render.compose.shift import shifted
from ecomap.render.drawing import Drawing, Figure, Meaning, Words
from ecomap.render.legend import entries, legend
from ecomap.render.notation import STYLES
from ecomap.render.typeface import MM_PER_POINT, width

MARGIN = 12.0
"""Between the paper's edge and anything drawn, millimetres."""
LEAST_TEXT = 9.0
"""Points: text that would be smaller asks for larger paper."""
LARGEST = 1.25
"""A small map is not drawn larger than this, but stands in the middle of its paper."""
_SMALL_TEXT = 9.0


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
    height = Box.holding(figure.box for figure in head).height
    head = [shifted(figure, Point(0.0, box.top - height - 8.0)) for figure in head]
    key = _key(scene, Point(left, box.bottom + 8.0), wide, scene.manner.text) if legend else ()
    figures = (*head, *_map(scene, ORIGIN, 1.0), *key)
    return _finished(scene, figures, Box.holding(figure.box for figure in figures).grown(8.0), title)


def page(scene: Scene, paper: Paper, title: str = "") -> Drawing:
    """Return a scene fitted on a sheet, with whose it is, the date and the key."""
    room = Box(0.0, 0.0, paper.width, paper.height).grown(-MARGIN)
    name, second = (24.0, 14.0) if paper.small else (34.0, 18.0)
    head = _heading(scene, Point(room.left, room.top), room.width, title, name, second)
    top = Box.holding(figure.box for figure in head).bottom + 4.0
    key = _key_at_foot(scene, room)
    bottom = min((figure.box.top for figure in key), default=room.bottom + 4.0) - 4.0
    area = Box(room.left, top, room.width, bottom - top)
    factor = _factor(scene.box, area)
    by = area.centre.minus(scene.box.centre.times(factor))
    figures = (*head, *_map(scene, by, factor), *key)
    return _finished(scene, figures, Box(0.0, 0.0, paper.width, paper.height), title)


def paper_for(scene: Scene) -> Paper:
    """Return the smallest sheet from A4 on on which no text gets too small; the largest, if none is large enough."""
    for paper in PAPERS.values():
        if not paper.small and text_on(scene, paper) >= LEAST_TEXT:
            return paper
    return _best_turned(scene, (PAPERS["a0"], PAPERS["a0-landscape"]))


def text_on(scene: Scene, paper: Paper) -> float:
    """Return how large a scene's second text comes out on a sheet, in points (an estimate before the key is set)."""
    area = Box(0.0, 0.0, paper.width - 2 * MARGIN, paper.height - 2 * MARGIN - 60.0)
    return scene.manner.text * _factor(scene.box, area)


def _best_turned(scene: Scene, papers: Sequence[Paper]) -> Paper:
    return max(papers, key=lambda paper: text_on(scene, paper))


def _factor(box: Box, area: Box) -> float:
    return min(area.width / max(box.width, 1.0), area.height / max(box.height, 1.0), LARGEST)


def heading(scene: Scene) -> str:
    """Return what a scene's page is called, in the words of whoever reads it."""
    mine = scene.copy.audience is Audience.YOUNG_PERSON
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
    box = Box(at.x, at.y, wide, first * 1.05 + below * 1.35)
    return [
        Figure("whose", words[:1], box, Meaning((("H1", "whose"),))),
        Figure("title", words[1:], box, Meaning((("H2", "title"),))),
        Figure("date", (right,), box, Meaning((("P", "date"),))),
    ]


def _key(scene: Scene, at: Point, wide: float, size: float) -> tuple[Figure, ...]:
    style = STYLES.get(scene.manner.house_style, STYLES["default"])
    rows = entries(scene.used, style, scene.copy.audience)
    return legend(rows, scene.manner.palette, wide, at=at, size=size)


def _key_at_foot(scene: Scene, room: Box) -> tuple[Figure, ...]:
    """Return the key with its lower edge on the room's: in smaller type, if it would take a third of the page."""
    for size in (scene.manner.text, _SMALL_TEXT):
        key = _key(scene, ORIGIN, room.width, size)
        height = Box.holding(figure.box for figure in key).bottom
        if height <= room.height / 4:
            break
    return tuple(shifted(figure, Point(room.left, room.bottom - height)) for figure in key)


def _map(scene: Scene, by: Point, factor: float) -> tuple[Figure, ...]:
    """Return everything of a scene where it stands."""
    return tuple(shifted(placed.figure, placed.at.times(factor).plus(by), factor) for placed in scene.layers)


def _finished(scene: Scene, figures: Sequence[Figure], box: Box, title: str) -> Drawing:
    palette = scene.manner.palette
    name = f"{whose(scene)}: {title or heading(scene)}"
    drawn = Drawing(figures=tuple(figures), box=box, title=name, paper=palette.paper, outline=outline(scene))
    return look.grey(drawn) if scene.manner.grey else drawn
