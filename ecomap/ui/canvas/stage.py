"""The scene on the canvas: items kept in step with the figures of a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPointF, QRectF, QVariantAnimation, Signal
from PySide6.QtWidgets import QGraphicsScene

from ecomap.geometry import Point
from ecomap.model.diagram import Seat, View
from ecomap.model.identity import Same
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.compose.family import Family
from ecomap.render.compose.scene import Placed, Scene
from ecomap.ui.canvas.item import FigureItem, rect
from ecomap.ui.people.rows import Group, Row, spoken

GLIDE = 200
"""How long things take to their new places, in milliseconds."""


def line_of(key: str, scene: Scene) -> ElementId | None:
    """Return which tie, bond, couple, child's line or home a figure shows; nothing, if it shows none."""
    shown = scene.copy.shown
    if key in shown.ties or key in shown.bonds:
        return ElementId(key)
    kind, _, of = key.partition(":")
    if (kind == "couple" and of in shown.couples) or (kind == "household" and of in shown.households):
        return ElementId(of)
    if kind == "child" and scene.family is not None:
        return _children(Same(scene.family)).get(of)
    return None


@lru_cache(maxsize=4)
def _children(family_: Same) -> Mapping[str, ElementId]:
    """Return whose child's line a figure is, by union and child."""
    family = family_.it
    assert isinstance(family, Family)
    return {f"{one.union}:{one.child}": one.parentage.id for one in family.descents if one.parentage is not None}


class _Way(NamedTuple):
    """How one item comes to its place."""

    item: FigureItem
    start: QPointF
    end: QPointF


class Stage(QGraphicsScene):
    """Shows one scene after the other; what is the same object in both is not painted again."""

    arrived = Signal()
    """Everything stands where it belongs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Scene | None = None
        self.order: tuple[ElementId, ...] = ()
        """Everybody drawn, as somebody would read them out."""
        self.drawn: dict[str, FigureItem] = {}
        self._ways: list[_Way] = []
        self._fading: list[FigureItem] = []
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._step)
        self._glide.finished.connect(self.arrived)

    @property
    def box(self) -> QRectF:
        """The room the drawing takes, as it will stand."""
        return rect(self.shown.box) if self.shown is not None else QRectF()

    def show_scene(self, scene: Scene, listed: Iterable[Group], glide: bool) -> None:
        """Show another scene; its people glide to their new places, or jump."""
        self.finish()
        same_view = self.shown is not None and self.shown.view is scene.view
        before, self.drawn = self.drawn, {}
        self._ways, self._fading = [], []
        for depth, placed in enumerate(scene.layers):
            item = before.pop(placed.figure.key, None)
            self.drawn[placed.figure.key] = self._kept(item, placed, scene, depth, glide and same_view)
        for item in before.values():
            self.removeItem(item)
            item.deleteLater()
        self.shown = scene
        self._name(scene, {row.id: row for group in listed for row in group.rows})
        if self._ways or self._fading:
            self._glide.start()
        else:
            self.arrived.emit()

    def finish(self) -> None:
        """Put everything at its place at once."""
        if self._glide.state() is QAbstractAnimation.State.Running:
            self._glide.setCurrentTime(GLIDE)
            self._glide.stop()

    def mark(self, chosen: Iterable[ElementId], focused: ElementId | None, seat: Seat) -> None:
        """Show which are selected, and which one the keys go to."""
        selected = frozenset(chosen)
        chosen_lines = selected - self.shown.places.keys() if self.shown is not None else ()
        for key, item in self.drawn.items():
            line = line_of(key, self.shown) if chosen_lines and item.is_line and self.shown is not None else key
            item.mark(line in selected, key == focused, seat is Seat.COORDINATOR)

    def person_at(self, point: QPointF) -> ElementId | None:
        """Return who is drawn at a point, the nearest of several."""
        if self.shown is None:
            return None
        near = [item for item in self.items(point) if isinstance(item, FigureItem) and not item.is_line and item.name]
        nearest = min(near, key=lambda item: (item.pos() - point).manhattanLength(), default=None)
        return ElementId(nearest.key) if nearest is not None else None

    def element_at(self, point: QPointF, exactly: bool = False) -> ElementId | None:
        """Return who or which tie is drawn at a point; people come first.

        With `exactly` it may be any line of family, bond or home, too; one that is met comes before the empty room
        beside somebody's symbol: partners' boxes touch.
        """
        person = self.person_at(point)
        if self.shown is None or (person is not None and not (exactly and self._is_beside(person, point))):
            return person
        if person is not None:
            met = (item for item in self.items(point) if isinstance(item, FigureItem) and item.meets(point))
            return next((line for item in met if (line := line_of(item.key, self.shown)) is not None), person)
        lines = (line_of(item.key, self.shown) for item in self.items(point) if isinstance(item, FigureItem))
        pickable = (line for line in lines if line is not None and (exactly or line in self.shown.copy.shown.ties))
        return next(pickable, None)

    def _is_beside(self, person: ElementId, point: QPointF) -> bool:
        """Say whether a point is beside somebody's symbol: neither on it nor on their words."""
        item = self.drawn[person]
        away, reach = point - item.pos(), item.symbol / 2
        return abs(away.y()) < reach < abs(away.x())

    def place(self, element: ElementId) -> Point | None:
        """Return where somebody stands, millimetres."""
        return self.shown.places.get(element) if self.shown is not None else None

    def _kept(self, item: FigureItem | None, placed: Placed, scene: Scene, depth: int, glide: bool) -> FigureItem:
        """Return the item of a figure: the one there is, or a new one; and send it on its way."""
        is_person = placed.figure.key in scene.places
        end = QPointF(placed.at.x, placed.at.y)
        if item is None:
            item = FigureItem(placed.figure, scene.manner.palette, scene.manner.symbol, not is_person)
            item.setPos(end)
            self.addItem(item)
            if glide:
                self._fading.append(item)
        elif is_person and glide and item.pos() != end:
            self._ways.append(_Way(item, item.pos(), end))
        else:
            item.setPos(end)
            if glide and not is_person and item.figure is not placed.figure:
                self._fading.append(item)
        item.show_figure(placed.figure, scene.manner.palette, scene.manner.symbol)
        item.setZValue(depth)
        return item

    def _step(self, share: float) -> None:
        for way in self._ways:
            way.item.setPos(way.start + (way.end - way.start) * share)
        for item in self._fading:
            item.setOpacity(share)

    def _name(self, scene: Scene, listed: Mapping[ElementId, Row]) -> None:
        """Give everybody their name for who cannot see them, and work out the order of reading."""
        young_person = scene.copy.shown.young_person
        for key, item in self.drawn.items():
            row = listed.get(ElementId(key))
            item.index = key == young_person
            item.name = row.name if row else called(scene.copy.shown, young_person) if item.index else ""
            item.spoken = row.spoken if row else spoken(scene.copy, young_person) if item.index else ""
            if not item.name and not item.is_line:
                item.name = item.figure.meaning.alternative
        everybody = (young_person, *listed)
        self.order = tuple(one for one in everybody if one in scene.places and one in self.drawn)
        if scene.view is View.FAMILY_TREE:
            self.order = tuple(sorted(self.order, key=lambda one: (round(scene.places[one].y), scene.places[one].x)))
