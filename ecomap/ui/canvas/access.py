"""The canvas for who cannot see it: a list of everything drawn, in reading order, and what is selected of it.

It says what changed: who came or went, whose words are others, what is selected, where the keys go.
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget

from ecomap.model.diagram import View
from ecomap.model.person import ElementId
from ecomap.ui.canvas.figure_access import NOTHING, FigureAccess, picked
from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.canvas.stage import Stage, chip_of
from ecomap.ui.canvas.told import Told, told
from ecomap.ui.translation import translate

_EVENT = QAccessible.Event


class Chosen(QAccessibleSelectionInterface):
    """What is selected on the canvas; changed here, it changes in the list, too."""

    def __init__(self, canvas: CanvasAccess) -> None:
        super().__init__()
        self._canvas = canvas

    def _selected(self) -> list[FigureItem]:
        return [item for item in self._canvas.items() if item.chosen]

    def selectedItemCount(self) -> int:
        """Return how many figures are selected."""
        return len(self._selected())

    def selectedItems(self) -> list[QAccessibleInterface]:
        """Return the figures that are selected."""
        return [QAccessible.queryAccessibleInterface(item) for item in self._selected()]

    def isSelected(self, child: QAccessibleInterface) -> bool:
        """Say whether a figure is."""
        return child.object() in self._selected()

    def select(self, child: QAccessibleInterface) -> bool:
        """Select one figure more."""
        return self._change(child, add=True)

    def unselect(self, child: QAccessibleInterface) -> bool:
        """Let go of one figure."""
        return self._change(child, add=False)

    def selectAll(self) -> bool:
        """Select everybody the keys go to."""
        view = self._canvas.view
        view.hand.select({view.stage.whose(one) for one in view.stage.order if chip_of(one) is None})
        return True

    def clear(self) -> bool:
        """Select nothing."""
        self._canvas.view.hand.select(())
        return True

    def _change(self, child: QAccessibleInterface, *, add: bool) -> bool:
        item, view = child.object(), self._canvas.view
        meant = picked(view, item) if isinstance(item, FigureItem) else None
        if meant is None:
            return False
        view.hand.select(view.selection | {meant} if add else view.selection - {meant})
        return True


class CanvasAccess(QAccessibleWidget):
    """The canvas as a list of everything drawn, in the order of reading."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._view = weakref.ref(view)
        self._chosen = Chosen(self)
        self._read: tuple[Stage, tuple[ElementId, ...]] | None = None
        self._told: dict[str, Told] = {}
        self._heard = (view.focus, view.selection, dict(self._told))
        view.marked.connect(lambda: self.follow())

    @property
    def view(self) -> MapView:
        """The canvas: nobody asks any more once it is gone."""
        view = self._view()
        assert view is not None
        return view

    def forget(self) -> None:
        """Forget all that was told of the canvas: it is gone."""
        self._read, self._told = None, {}
        self._heard = (None, frozenset(), {})

    def told(self) -> dict[str, Told]:
        """Return everything drawn that means something, in the order of reading, by the figure's key."""
        stage = self.view.stage
        if self._read is None or self._read[0] is not stage or self._read[1] is not stage.order:
            self._read = (stage, stage.order)
            named = {item.key: (item.name, item.spoken) for item in stage.drawn.values() if not item.is_line}
            found = told(stage.shown, stage.order, named) if stage.shown is not None else ()
            self._told = {one.key: one for one in found if one.key in stage.drawn}
        return self._told

    def about(self, key: str) -> Told | None:
        """Return what is told of a figure."""
        return self.told().get(key)

    def items(self) -> list[FigureItem]:
        """Return the figures that are told of, in the order of reading."""
        return [self.view.stage.drawn[key] for key in self.told()]

    def follow(self) -> None:
        """Tell screen readers what is otherwise now: who there is, their words, what is selected, where the keys go."""
        if not QAccessible.isActive():
            return
        focus, selection, before = self._heard
        now, drawn = dict(self.told()), self.view.stage.drawn
        self._heard = (self.view.focus, self.view.selection, now)
        if now.keys() != before.keys():
            _tell((self.view,), _EVENT.ObjectReorder)
        common = [key for key in now if key in before and now[key] is not before[key]]
        _tell((drawn[key] for key in common if now[key].name != before[key].name), _EVENT.NameChanged)
        others = (drawn[key] for key in common if now[key].description != before[key].description)
        _tell(others, _EVENT.DescriptionChanged)
        if self.view.selection != selection:
            _tell((self.view,), _EVENT.SelectionWithin)
        if self.view.focus is not None and self.view.focus != focus and self.view.hasFocus():
            _tell((drawn[self.view.focus],), _EVENT.Focus)

    def text(self, kind: QAccessible.Text) -> str:
        """Return what it is, and how many are on it."""
        stage = self.view.stage
        if kind is not QAccessible.Text.Description or stage.shown is None:
            return super().text(kind)
        what = "My people" if stage.shown.view is View.ECOMAP else "Family tree"
        count = sum(chip_of(one) is None for one in stage.order)
        words = translate("canvas", "{drawing}, {count} here. Arrow keys go from one to the next.")
        return words.format(drawing=translate("actions", what), count=count)

    def childCount(self) -> int:
        """Return how much is told of."""
        return len(self.told())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beyond the last
        """Return the figure at a place in the order of reading."""
        items = self.items()
        return QAccessible.queryAccessibleInterface(items[index]) if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a figure in the order of reading."""
        return next((at for at, item in enumerate(self.items()) if item is child.object()), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beside it
        """Return the figure at a point of the screen: people first."""
        port = self.view.viewport()
        at = port.mapFromGlobal(QPoint(x, y))
        if not port.rect().contains(at):
            return None
        point = self.view.mapToScene(at)
        key = self.view.stage.figure_at(point) or self.view.stage.element_at(point, exactly=True)
        item = self.view.stage.drawn.get(key or "")
        return QAccessible.queryAccessibleInterface(item) if item is not None and self.about(item.key) else None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # nobody, where the keys go to none
        """Return who the keys go to."""
        item = self.view.stage.drawn.get(self.view.focus or "")
        return QAccessible.queryAccessibleInterface(item) if item is not None and self.view.hasFocus() else None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return what is selected on it, for who asks for that."""
        return self._chosen if kind is QAccessible.InterfaceType.SelectionInterface else NOTHING


def _tell(about: Iterable[QObject], event: QAccessible.Event) -> None:
    for one in about:
        QAccessible.updateAccessibility(QAccessibleEvent(one, event))


class Interfaces:
    """Makes interfaces for the canvas and its figures, and keeps each as long as what it is about."""

    def __init__(self) -> None:
        self._kept: dict[int, QAccessibleInterface] = {}

    def install(self) -> None:
        """Let Qt ask here, before the first window is made."""
        QAccessible.installFactory(self.interface)

    def interface(self, name: str, about: QObject | None) -> QAccessibleInterface | None:
        """Return the interface of an object, or None where Qt has its own."""
        if not isinstance(about, FigureItem | MapView):
            return None
        known = self._kept.get(id(about))
        if known is not None and known.object() is about:
            return known
        made = CanvasAccess(about) if isinstance(about, MapView) else FigureAccess(about)
        key = id(about)
        self._kept[key] = made
        about.destroyed.connect(lambda: self._let_go(key))
        return made

    def _let_go(self, key: int) -> None:
        """Let go of an interface whose object is gone; what it was told is forgotten, whoever still holds it."""
        gone = self._kept.pop(key, None)
        if isinstance(gone, CanvasAccess):
            gone.forget()
