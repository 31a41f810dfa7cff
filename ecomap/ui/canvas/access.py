"""The canvas for who cannot see it: every person drawn has a name, a description, a state and a rectangle.

Items of a QGraphicsView have no accessible interface of their own. Rules learnt by trying: an item must be a
QObject, its interface must be kept as long as the item lives, and nothing in it may raise.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QWindow
from PySide6.QtWidgets import QAccessibleWidget

from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.canvas.map_view import MapView


class PersonAccess(QAccessibleInterface):
    """One person, pet, place or group of the canvas."""

    def __init__(self, item: FigureItem) -> None:
        super().__init__()
        self._item = item

    def _view(self) -> MapView | None:
        stage = self._item.scene()
        views = stage.views() if stage is not None else []
        return views[0] if views and isinstance(views[0], MapView) else None

    def isValid(self) -> bool:
        """Say whether the item is still drawn."""
        return self._view() is not None

    def object(self) -> QObject:
        """Return the item."""
        return self._item

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt's own allows none, its stubs do not
        """Return the window it is in."""
        view = self._view()
        return view.window().windowHandle() if view is not None else None

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list."""
        return QAccessible.Role.ListItem

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or what else is known."""
        return {QAccessible.Text.Name: self._item.name, QAccessible.Text.Description: self._item.spoken}.get(kind, "")

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Change nothing: a name is changed in place or in the list."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        view = self._view()
        if view is None:
            return QRect()
        drawn = view.mapFromScene(self._item.mapRectToScene(self._item.boundingRect())).boundingRect()
        return QRect(view.viewport().mapToGlobal(drawn.topLeft()), drawn.size())

    def state(self) -> QAccessible.State:
        """Return whether it is selected, and whether the keys go to it."""
        state = QAccessible.State()
        state.focusable = state.selectable = 1
        state.selected = int(self._item.chosen)
        state.focused = int(self._item.focused)
        return state

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # none once the item is gone
        """Return the canvas."""
        view = self._view()
        return QAccessible.queryAccessibleInterface(view) if view is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        """Return nothing: a person has no parts."""
        return None

    def childCount(self) -> int:
        """Return 0."""
        return 0

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return that it is not here."""
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        """Return nothing."""
        return None

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        """Return no further interface."""
        return None

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        """Return nothing."""
        return None

    def foregroundColor(self) -> QColor:
        """Return no colour: it has several."""
        return QColor()

    def backgroundColor(self) -> QColor:
        """Return no colour: it has several."""
        return QColor()

    def relations(self, match: QAccessible.RelationFlag) -> list[Any]:  # type: ignore[override]  # a list it is
        """Return no relations."""
        return []


class CanvasAccess(QAccessibleWidget):
    """The canvas as a list of people, in the order of reading."""

    def __init__(self, view: MapView) -> None:
        super().__init__(view, QAccessible.Role.List, view.accessibleName())
        self._canvas = view

    def _items(self) -> list[FigureItem]:
        return [self._canvas.stage.drawn[key] for key in self._canvas.stage.order]

    def childCount(self) -> int:
        """Return how many people are drawn."""
        return len(self._items())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # none beyond the last
        """Return the person at a place in the order of reading."""
        items = self._items()
        return QAccessible.queryAccessibleInterface(items[index]) if 0 <= index < len(items) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return the place of a person in the order of reading."""
        return next((at for at, item in enumerate(self._items()) if item is child.object()), -1)


class Interfaces:
    """Makes interfaces for the canvas and its people, and keeps each as long as what it is about."""

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
        made = CanvasAccess(about) if isinstance(about, MapView) else PersonAccess(about)
        key = id(about)
        self._kept[key] = made
        about.destroyed.connect(lambda: self._kept.pop(key, None))
        return made
