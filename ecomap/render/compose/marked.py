"""What changed since another time, drawn into an ecomap: who is new, who came closer, which lines got stronger.

Nothing is drawn as a loss: of whoever is not on the map any more, nothing stands here at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from ecomap.geometry import ORIGIN, Box, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.changes import Change, ChangeKind
from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.render import lines, paths, symbols
from ecomap.render.compose.mark import BAND, DOTS, SIGN, Mark, mark_of, sign_drawn
from ecomap.render.compose.people import GAP, symbol_of
from ecomap.render.compose.petals import sector_names
from ecomap.render.compose.pills import Pill, pill
from ecomap.render.compose.scene import Manner, Placed, Scene
from ecomap.render.compose.ties import End, clear_of, outside
from ecomap.render.drawing import Figure, Line, Move, Pen, Shape, Step
from ecomap.render.look import mixed
from ecomap.render.notation import GHOST_DASHES, OUTLINE, W

HALO = 2.0
"""How far the ring round somebody new reaches beyond their symbol, millimetres."""
OLD = 0.55
"""How large the outline is that stands where somebody stood, in symbols."""
SHORTEST = 4.0
"""Less of a way is not drawn as an arrow, millimetres."""
_BULGES = (0.12, -0.12, 0.24, -0.24, 0.4, -0.4, 0.8, -0.8, 1.2, -1.2)
_LEAST_WAY = 16.0
"""An arrow goes aside as if its way were at least so long, millimetres: round the words of who came."""
_ALONG = (0.62, 0.38, 0.72, 0.5, 0.28, 0.82)


@lru_cache(maxsize=16)
def new_pill(manner: Manner) -> Pill:
    """Return the word that stands below the name of somebody new."""
    return pill("sparkles", "new", manner, manner.palette.accent)


def old_stands(changed: Sequence[Change], before: NetworkLayout, now: NetworkLayout) -> Mapping[ElementId, Point]:
    """Return where those stood who came closer or went further out."""
    moved = (one.element for one in changed if one.kind in (ChangeKind.CLOSER, ChangeKind.FURTHER))
    return {one: before.places[one] for one in moved if one in before.places and one in now.places}


def marked(scene: Scene, changed: Sequence[Change], stood: Mapping[ElementId, Point]) -> tuple[Scene, frozenset[Mark]]:
    """Return a scene with what changed drawn into it, and which marks that took."""
    layout = scene.layout
    assert isinstance(layout, NetworkLayout)
    drawer = _Drawer(scene, layout)
    under: list[Placed] = []
    between: list[Placed] = []
    over: list[Placed] = []
    used: set[Mark] = set()
    for one in changed:
        mark = mark_of(one)
        if mark is Mark.NEW and one.element in scene.places:
            under.append(drawer.halo(one.element))
            over.append(drawer.word(one.element))
        elif mark in (Mark.CLOSER, Mark.FURTHER) and one.element in stood:
            between += drawer.way(one.element, stood[one.element], closer=mark is Mark.CLOSER)
        elif mark in (Mark.STRONGER, Mark.WEAKER) and one.tie in layout.ties:
            under += drawer.band(str(one.tie)) if mark is Mark.STRONGER else ()
            between.append(drawer.sign(str(one.tie), stronger=mark is Mark.STRONGER))
        else:
            continue
        used.add(mark)
    return replace(scene, layers=_between(scene, under, between, over)), frozenset(used)


def _between(
    scene: Scene, under: Sequence[Placed], between: Sequence[Placed], over: Sequence[Placed]
) -> tuple[Placed, ...]:
    """Return all figures in painting order: marks below the lines, above them, and over everybody."""
    ground = _ground(scene, over)
    people = [one for one in scene.layers if one.figure.key in scene.places]
    known = {one.figure.key for one in (*ground, *people)}
    ties = [one for one in scene.layers if one.figure.key not in known]
    return (*ground, *under, *ties, *between, *people, *over)


def _ground(scene: Scene, over: Sequence[Placed]) -> list[Placed]:
    """Return rings, petals and the sectors' names, which make way for words that stand beyond people's own."""
    found = [one for one in scene.layers if one.figure.key.partition(":")[0] in ("ring", "petal", "sector")]
    if not over or not isinstance(scene.layout, NetworkLayout):
        return found
    boxes = [one.box for one in scene.layers if one.figure.key in scene.places]
    names = {sector.id: sector.name for sector in scene.copy.shown.sectors}
    free = sector_names(scene.layout, names, [*boxes, *(one.box for one in over)], scene.manner)
    return [*(one for one in found if not one.figure.key.startswith("sector:")), *free]


class _Drawer:
    """Draws marks into one scene."""

    def __init__(self, scene: Scene, layout: NetworkLayout) -> None:
        self._scene, self._layout = scene, layout
        self._manner, self._palette = scene.manner, scene.manner.palette
        self._boxes = {one.figure.key: one.box for one in scene.layers if one.figure.key in scene.places}

    def halo(self, key: ElementId) -> Placed:
        """Return the dotted ring round somebody new."""
        return Placed(_halo(f"halo:{key}", self._scene.bodies[key].radius, self._manner), self._scene.places[key])

    def word(self, key: ElementId) -> Placed:
        """Return the word for somebody new, beyond all their own words."""
        pill, words = new_pill(self._manner), self._scene.bodies[key].words
        top = words.bottom + GAP / 2 if words.height else self._scene.bodies[key].symbol.bottom + HALO
        top = -top - pill.height if key in self._layout.above else top
        box = Box(-pill.width / 2, top, pill.width, pill.height)
        return Placed(Figure(f"new:{key}", pill.drawn(Point(0.0, top)), box), self._scene.places[key])

    def way(self, key: ElementId, stood: Point, *, closer: bool) -> Iterator[Placed]:
        """Yield the outline where somebody stood, and an arrow to where they stand now."""
        sight = self._scene.sights[key]
        kind, side = symbol_of(sight, self._manner, View.ECOMAP)
        old = symbols.outline(kind, ORIGIN, side * OLD)
        outline = Shape(old, Pen(self._palette.quiet, OUTLINE, GHOST_DASHES), self._palette.paper)
        yield Placed(Figure(f"stood:{key}", (outline,), paths.bounds(old).grown(OUTLINE)), stood)
        start = End(stood, kind, side * OLD, Box(0.0, 0.0, 0.0, 0.0), "")
        arc = self._arc(key, start, self._end(key))
        if arc[0].distance(arc[2]) >= SHORTEST:
            form = lines.with_flow(lines.PLAIN, out=True)
            ink = self._palette.accent if closer else self._palette.quiet
            drawn = lines.line(arc, form, ink, curved=True, w=W * (1.6 if closer else 1.1))
            yield Placed(Figure(f"came:{key}", drawn, Box.of_points(arc).grown(2.0)))

    def band(self, tie: str) -> Iterator[Placed]:
        """Yield the broad band along a line that got stronger."""
        points = self._points(tie)
        path: tuple[Step, ...] = (Move(points[0]), *(Line(point) for point in points[1:]))
        ink = mixed(self._palette.accent, self._palette.paper, 0.3)
        yield Placed(Figure(f"band:{tie}", (Shape(path, Pen(ink, BAND)),), Box.of_points(points).grown(BAND)))

    def sign(self, tie: str, *, stronger: bool) -> Placed:
        """Return the plus or minus on a line, where nobody stands."""
        points = self._points(tie)
        whole = paths.length(points)
        places = [paths.along(points, whole * share)[0] for share in _ALONG]
        room = [Box.around(at, SIGN, SIGN) for at in places]
        free = (
            at
            for at, box in zip(places, room, strict=True)
            if not any(box.meets(other) for other in self._boxes.values())
        )
        return Placed(_sign(f"sign:{tie}", self._manner, stronger=stronger), next(free, places[0]))

    def _points(self, tie: str) -> Sequence[Point]:
        """Return a line's way as a dense row of points, as it is drawn from outline to outline."""
        one, way = self._scene.copy.shown.ties[ElementId(tie)], tuple(self._layout.ties[tie])
        drawn = clear_of(way, (self._end(one.a), self._end(one.b)))
        return paths.flattened(paths.quadratic(*drawn))[0] if len(drawn) == 3 else lines.traced(drawn).points

    def _end(self, key: ElementId) -> End:
        """Return somebody as the end of a line, with their words."""
        kind, side = symbol_of(self._scene.sights[key], self._manner, View.ECOMAP)
        words = self._scene.bodies[key].words
        if key in self._layout.above:
            words = Box(words.left, -words.bottom, words.width, words.height)
        return End(self._scene.places[key], kind, side, words, "")

    def _arc(self, key: ElementId, start: End, end: End) -> tuple[Point, Point, Point]:
        """Return the flattest arc of some from one end to the other that meets the fewest of the others."""
        others = [box for other, box in self._boxes.items() if other != key]
        others.append(end.words.moved(end.at))
        arcs = [_bowed(start, end, bulge) for bulge in _BULGES]
        return min(arcs, key=lambda arc: _met(arc, others))


def _bowed(start: End, end: End, bulge: float) -> tuple[Point, Point, Point]:
    """Return an arc between two ends, as far to the side as a part of its length."""
    way = end.at.minus(start.at)
    aside = Point(-way.y, way.x).times(bulge * max(1.0, _LEAST_WAY / max(way.distance(ORIGIN), 1.0)))
    middle = start.at.plus(way.times(0.5)).plus(aside)
    return outside(start, middle), middle, outside(end, middle)


def _met(arc: tuple[Point, Point, Point], boxes: Sequence[Box]) -> int:
    """Return how many boxes an arc runs through."""
    points = paths.flattened(paths.quadratic(*arc))[0]
    return sum(any(box.holds(point) for point in points) for box in boxes)


@lru_cache(maxsize=256)
def _halo(key: str, radius: float, manner: Manner) -> Figure:
    palette = manner.palette
    ring = paths.circle(ORIGIN, radius + HALO)
    fill = mixed(palette.accent, palette.paper, 0.16)
    shape = Shape(ring, Pen(palette.accent, 0.7, DOTS), fill)
    return Figure(key, (shape,), paths.bounds(ring).grown(0.4))


@lru_cache(maxsize=256)
def _sign(key: str, manner: Manner, *, stronger: bool) -> Figure:
    return Figure(key, sign_drawn(ORIGIN, manner.palette, stronger=stronger), Box.around(ORIGIN, SIGN, SIGN).grown(0.4))
