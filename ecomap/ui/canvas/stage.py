"""The scene on the canvas: items kept in step with the figures of a drawing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QPointF, QRectF, QVariantAnimation, Signal
from PySide6.QtWidgets import QGraphicsScene

from ecomap.geometry import ORIGIN, Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.diagram import Ghost, Seat, View
from ecomap.model.identity import Same
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render import look
from ecomap.render.compose.family import Family
from ecomap.render.compose.folds import CHIP
from ecomap.render.compose.scene import Placed, Scene
from ecomap.render.drawing import Figure
from ecomap.session.tools.landing import Ground, ground_at
from ecomap.ui.canvas.fading import Fading
from ecomap.ui.canvas.former import FormerPlaces
from ecomap.ui.canvas.item import FigureItem, rect
from ecomap.ui.canvas.lit_ground import LitGround
from ecomap.ui.people.rows import Group, Row, spoken

GLIDE = 200
"""How long things take to their new places, in milliseconds."""
FOLLOWED = 120
"""So many people can be seen gliding to their places; more than these jump."""
FEW = 200
"""So many figures are told one by one where they look otherwise; where more do, everything is."""
_EDGE = 10.0
"""Room about the whole drawing for the marks of selection, millimetres."""
_THIN = 1e-6
"""The least distance of two depths."""


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
    """Shows one scene after the other; what is the same object in both is not touched, and not painted again."""

    arrived = Signal()
    """Everything stands where it belongs."""
    stale = Signal(list)
    """These boxes (`QRectF`, millimetres) look otherwise now, and nothing else does."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shown: Scene | None = None
        self.order: tuple[ElementId, ...] = ()
        """Everybody drawn, as somebody would read them out."""
        self.drawn: dict[str, FigureItem] = {}
        """By the figure's key, in the order of painting."""
        self.box = QRectF()
        """The room the drawing takes, as it will stand."""
        self.former = FormerPlaces()
        """Where people stood who would move."""
        self.addItem(self.former)
        self.ground = LitGround()
        """Where whoever is dragged would be put down."""
        self.addItem(self.ground)
        self._listed: Mapping[ElementId, Row] = {}
        self._marked: frozenset[str] = frozenset()
        self._aimed: ElementId | None = None
        self._ways: list[_Way] = []
        self._fading = Fading(self)
        self._exactly = True
        """What is stale is told box by box; where everything looks otherwise, at once."""
        self._lit: frozenset[str] = frozenset()
        self._faint: frozenset[str] = frozenset()
        self._shading = False
        self._way: FigureItem | None = None
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._glide.valueChanged.connect(self._step)
        self._glide.finished.connect(self._arrive)
        self._glide.finished.connect(self.arrived)

    def show_scene(self, scene: Scene, listed: Iterable[Group], glide: bool) -> None:
        """Show another scene; its people glide to their new places, or jump."""
        self.finish()
        switched = glide and self.shown is not None and self.shown.focus != scene.focus
        same_manner = self.shown is not None and self.shown.manner is scene.manner
        glide = glide and self.shown is not None and self.shown.view is scene.view
        self._ways = []
        self._fading.end()
        new, changed, gone = self._take(scene, same_manner=same_manner)
        few = len(new) + len(changed) + len(gone) <= FEW
        self._exactly = few and not switched
        # where nothing was, or most is new, or all looks otherwise, everything is painted
        exactly = self._exactly and self.shown is not None and same_manner and 2 * len(new) <= len(self.drawn)
        stale = _covered((*gone, *(item for item, _ in changed))) if exactly else []
        if switched and few:
            self._fading.leave(gone, [item for item, placed in changed if item.figure is not placed.figure])
        else:
            self.take_off(gone)
        for item, placed in changed:
            self._change(item, placed, scene, glide=glide and len(changed) <= FOLLOWED)
        touched = [*new, *(item for item, _ in changed)]
        free = {item.key for item in touched}
        beside = self._stack(free)
        if few:
            self._fading.come(new if glide else ())
        before, self.shown, self.box = self.box, scene, rect(scene.box)
        shaded = self._shade() if few else []
        if exactly:
            stale += _covered((*touched, *beside, *shaded))
        self.former.setZValue(self._below_people())
        self.ground.setZValue(self._below_people())
        self._name(scene, {row.id: row for group in listed for row in group.rows}, free)
        self.stale.emit(stale if exactly else [_room(before.united(self.box))])
        if self._ways or self._fading:
            self._glide.start()
        else:
            self.arrived.emit()

    def _take(
        self, scene: Scene, *, same_manner: bool
    ) -> tuple[list[FigureItem], list[tuple[FigureItem, Placed]], list[FigureItem]]:
        """Take the figures of a scene: return new items, those that are to change and how, and those not wanted."""
        before, self.drawn = self.drawn, {}
        new: list[FigureItem] = []
        changed: list[tuple[FigureItem, Placed]] = []
        for placed in scene.layers:
            key = placed.figure.key
            item = before.pop(key, None)
            if item is None:
                item = self._new(placed, scene)
                new.append(item)
            elif item.placed is not placed or not same_manner:
                changed.append((item, placed))
            self.drawn[key] = item
        return new, changed, list(before.values())

    def finish(self) -> None:
        """Put everything at its place at once."""
        if self._glide.state() is QAbstractAnimation.State.Running:
            self._glide.setCurrentTime(GLIDE)
            self._glide.stop()

    def light(
        self, lit: frozenset[str], faint: frozenset[str], way: Figure | None = None, *, gently: bool = False
    ) -> None:
        """Light some figures in the accent, and let others stand back: until told otherwise, by their keys.

        `way` is drawn over the lines, below the people. Gently: they stand back little by little.
        """
        if (lit, faint) != (self._lit, self._faint):
            self._lit, self._faint = lit, faint
            news = self._shade(gently=gently)
            self._exactly = self._exactly and not gently
            self._tell(news)
            if self._ways or self._fading:
                self._glide.start()
            else:
                self._arrive()
        if self._way is not None:
            self._tell([self._way])
            self.removeItem(self._way)
            self._way.deleteLater()
            self._way = None
        if way is not None and self.shown is not None:
            self._way = FigureItem(Placed(way), self.shown.manner, is_line=True)
            self._way.lay(self._below_people())
            self.addItem(self._way)
            self._tell([self._way])

    @property
    def lights(self) -> tuple[frozenset[str], frozenset[str]]:
        """Which figures are lit, and which stand back."""
        return self._lit, self._faint

    @property
    def moves(self) -> bool:
        """Whether somebody is on the way to another place, or fades in or out."""
        return self._glide.state() is QAbstractAnimation.State.Running

    @property
    def way_box(self) -> QRectF:
        """Where a way is lit from one to another; nowhere if none is."""
        return QRectF() if self._way is None else self._way.mapRectToScene(self._way.body)

    def _arrive(self) -> None:
        """Nothing is on its way any more."""
        self._fading.end()
        self._exactly = True

    def ground_at(self, at: QPointF) -> Ground | None:
        """Return the ring at a point of an ecomap."""
        layout = self.shown.layout if self.shown is not None else None
        if not isinstance(layout, NetworkLayout) or not layout.rings:
            return None
        return Ground(ground_at(layout, Point(at.x(), at.y())).ring, "")

    def light_ground(self, ground: Ground | None) -> None:
        """Light the ring, and the part of the map, that somebody would be put down in; None: nothing any more."""
        if self.shown is None:
            return
        layout, before = self.shown.layout, self.ground.sceneBoundingRect()
        known = layout if isinstance(layout, NetworkLayout) else None
        if self.ground.light(ground, known, self.shown.manner.palette):
            self.stale.emit([before, self.ground.sceneBoundingRect()])

    def _below_people(self) -> float:
        """Return the depth just below everybody, above all lines."""
        lowest = next((item for item in self.drawn.values() if not item.is_line), None)
        return (lowest.depth if lowest is not None else 0.0) - _THIN / 2

    def chip_at(self, point: QPointF, least: float) -> ElementId | None:
        """Return on whom the branch is folded whose chip is at a point; a chip counts as at least so high and wide.

        What it is larger than it is drawn belongs to it where nobody else is (millimetres).
        """
        around = QRectF(point.x() - least, point.y() - least, 2 * least, 2 * least)
        chips = [item for item in self.items(around) if isinstance(item, FigureItem) and item.is_chip]
        inside = (item for item in chips if _grown(item, 0.0).contains(point))
        near = (item for item in chips if _grown(item, least).contains(point) and self.person_at(point) is None)
        return next((chip_of(item.key) for found in (inside, near) for item in found), None)

    def take_off(self, items: Iterable[FigureItem]) -> None:
        """Take items off the stage for good."""
        for item in items:
            self.removeItem(item)
            item.deleteLater()

    def _shade(self, *, gently: bool = False) -> list[FigureItem]:
        """Let everything be as lit or as faint as it is to be, and return what changed with that.

        Nothing is faint on high contrast. Gently, few go there little by little.
        """
        shading = bool(self._lit or self._faint)
        if not shading and not self._shading:
            return []
        self._shading = shading
        full = self.shown is None or look.has_high_contrast(self.shown.manner.palette)
        news = []
        for key, item in self.drawn.items():
            least = look.FAINT_LINE if item.is_line else look.FAINT_SYMBOL
            if item.shade(key in self._lit, 1.0 if full or key not in self._faint else least):
                news.append(item)
        for item in news:
            if gently and len(news) <= FEW and item not in self._fading:
                self._fading.come((item,), item.opacity())
            elif item not in self._fading:
                item.setOpacity(item.presence)
        return news

    def mark(self, chosen: Iterable[ElementId], focused: ElementId | None, seat: Seat) -> None:
        """Show which are selected, and which one the keys go to."""
        selected, boxed = frozenset(chosen), seat is Seat.COORDINATOR
        lit: frozenset[str] = selected.union(key for key in self._again() if self.whose(key) in selected)
        if self.shown is not None and (lines := selected - self.shown.places.keys()):
            lit |= {key for key, item in self.drawn.items() if item.is_line and line_of(key, self.shown) in lines}
        marked = lit if focused is None else lit | {focused}
        touched = [self.drawn[key] for key in self._marked | marked if key in self.drawn]
        self._marked = marked
        news = [one for one in touched if one.mark(one.key in lit, one.key == focused, boxed)]
        self._tell(news)

    def aim(self, at: ElementId | None) -> None:
        """Show at whom a line that is being drawn would end; None at nobody."""
        if at == self._aimed:
            return
        touched = [self.drawn[one] for one in (self._aimed, at) if one is not None and one in self.drawn]
        self._aimed = at
        for item in touched:
            item.aimed = item.key == at
        self._tell(touched)

    def whose(self, key: str) -> ElementId:
        """Return whom a figure draws: of a second drawing, who is drawn twice."""
        ghost = self._again().get(key)
        return ghost.person if ghost is not None else ElementId(key)

    def _again(self) -> Mapping[str, Ghost]:
        """Return who is drawn a second time, by the figure's key."""
        return self.shown.ghosts if self.shown is not None else {}

    def person_at(self, point: QPointF) -> ElementId | None:
        """Return who is drawn at a point, the nearest of several."""
        figure = self.figure_at(point)
        return self.whose(figure) if figure is not None else None

    def ghost_at(self, point: QPointF) -> ElementId | None:
        """Return the second drawing of somebody at a point."""
        figure = self.figure_at(point)
        return figure if self.shown is not None and figure in self.shown.ghosts else None

    def figure_at(self, point: QPointF) -> ElementId | None:
        """Return the key of the nearest figure of somebody at a point."""
        if self.shown is None:
            return None
        found = (item for item in self.items(point) if isinstance(item, FigureItem))
        faint = self.shown.faint
        near = [one for one in found if one.name and not one.is_line and not one.is_chip and one.key not in faint]
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
        clear = (line for line in lines if line is not None and line not in self.shown.faint)
        pickable = (line for line in clear if exactly or line in self.shown.copy.shown.ties)
        return next(pickable, None)

    def _is_beside(self, person: ElementId, point: QPointF) -> bool:
        """Say whether a point is beside somebody's symbol: neither on it nor on their words."""
        item = self.drawn[person]
        away, reach = point - item.pos(), item.reach
        return abs(away.y()) < reach < abs(away.x())

    def place(self, element: ElementId) -> Point | None:
        """Return where somebody, or their second drawing, stands, millimetres."""
        if self.shown is None:
            return None
        ghost = self.shown.ghosts.get(element)
        return ghost.place if ghost is not None else self.shown.places.get(element)

    def _tell(self, items: Iterable[FigureItem]) -> None:
        """Tell that these look otherwise now; of many, that everything does."""
        told = list(items)
        if told:
            self.stale.emit(_covered(told) if self._exactly and len(told) <= FEW else [_room(self.box)])

    def _new(self, placed: Placed, scene: Scene) -> FigureItem:
        """Return the item of a figure that was not there."""
        key = placed.figure.key
        stands = key in scene.places or key in scene.ghosts or key.startswith(CHIP)
        item = FigureItem(placed, scene.manner, is_line=not stands)
        item.reach = scene.reach(key)
        item.setPos(placed.at.x, placed.at.y)
        self.addItem(item)
        return item

    def _change(self, item: FigureItem, placed: Placed, scene: Scene, *, glide: bool) -> None:
        """Let an item show another figure, or stand elsewhere; or send it on its way there."""
        end = QPointF(placed.at.x, placed.at.y)
        if glide and not item.is_line and item.pos() != end:
            self._ways.append(_Way(item, item.pos(), end))
        else:
            item.setPos(end)
            if glide and item.is_line and item.figure is not placed.figure:
                self._fading.come((item,))
        item.reach = scene.reach(item.key)
        item.show_figure(placed, scene.manner)

    def _stack(self, free: Set[str]) -> list[FigureItem]:
        """Lay everything in the order of painting; return what lies elsewhere though it is not free.

        What was there stays at its depth where it can, and what is new or changed goes between.
        """
        beside: list[FigureItem] = []
        waiting: list[FigureItem] = []
        last = 0.0
        for key, item in self.drawn.items():
            if key not in free:
                if item.depth - last > _THIN * (len(waiting) + 1):
                    if waiting:
                        _spread(waiting, last, item.depth)
                        waiting = []
                    last = item.depth
                    continue
                beside.append(item)
            waiting.append(item)
        _spread(waiting, last, last + len(waiting) + 1)
        return beside

    def _step(self, share: float) -> None:
        stale: list[QRectF] = []
        for way in self._ways:
            stale += way.item.covered()
            way.item.setPos(way.start + (way.end - way.start) * share)
            stale += way.item.covered()
        fading = list(self._fading.step(share))
        stale += _covered(fading) if self._exactly else []
        self.stale.emit(stale if self._exactly else [_room(self.box)])

    def _name(self, scene: Scene, listed: Mapping[ElementId, Row], touched: Set[str]) -> None:
        """Give everybody their name for who cannot see them, and work out the order of reading.

        Who is listed as before, and drawn as before, has theirs.
        """
        young_person = scene.copy.shown.young_person
        drawn = [ElementId(key) for key, item in self.drawn.items() if not item.is_line]
        before, self._listed = self._listed, listed
        told: set[str] = {key for key, row in listed.items() if before.get(key) is not row}
        told |= touched | (before.keys() - listed.keys()) | {young_person}
        for key in [key for key in drawn if key in told]:
            row, item = listed.get(key), self.drawn[key]
            if row is not None:
                item.name, item.spoken = row.name or item.figure.meaning.alternative, row.spoken
            elif key == young_person:
                item.index = True
                item.name, item.spoken = called(scene.copy.shown, key), spoken(scene.copy, key)
            else:
                item.name, item.spoken = item.figure.meaning.alternative, ""
        if scene.view is View.FAMILY_TREE:
            self.order = tuple(self._read(scene, [one for one in drawn if one in listed or one == young_person]))
        else:
            clear = scene.clear
            self.order = tuple(one for one in (young_person, *listed) if one in clear and one in self.drawn)

    def _read(self, scene: Scene, people: list[ElementId]) -> Iterator[ElementId]:
        """Yield who is on a tree as it is read, row by row as it is drawn; a chip after whom it hangs on."""
        if scene.ghosts:
            people = sorted([*people, *map(ElementId, scene.ghosts)], key=self._reading)
        for one in people:
            yield one
            if one in scene.copy.more:
                yield ElementId(f"{CHIP}{one}")

    def _reading(self, element: ElementId) -> tuple[float, float]:
        """Return where somebody comes when a tree is read row by row."""
        place = self.place(element) or ORIGIN
        return round(place.y), place.x


def _grown(chip: FigureItem, least: float) -> QRectF:
    """Return where a chip is pressed: its box, and as much about it as it lacks of a height and a width."""
    box = chip.mapRectToScene(chip.body)
    across, down = max(least - box.width(), 0.0) / 2, max(least - box.height(), 0.0) / 2
    return box.adjusted(-across, -down, across, down)


def chip_of(key: str) -> ElementId | None:
    """Return on whom a branch is folded, by the key of its chip; None for the key of anything else."""
    return ElementId(key.removeprefix(CHIP)) if key.startswith(CHIP) else None


def _room(box: QRectF) -> QRectF:
    """Return the room of a whole drawing, with all marks of selection."""
    return box.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE)


def _covered(items: Iterable[FigureItem]) -> list[QRectF]:
    return [box for item in items for box in item.covered()]


def _spread(items: Sequence[FigureItem], low: float, high: float) -> None:
    """Lay items one over the other between two depths."""
    step = (high - low) / (len(items) + 1)
    for number, item in enumerate(items, 1):
        item.lay(low + step * number)
