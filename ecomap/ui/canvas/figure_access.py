"""Each figure of the canvas for who cannot see it: a name, a description, a state, a rectangle, and its deeds.

Items of a QGraphicsView have no accessible interface of their own. Rules learnt by trying: an item must be a
QObject, its interface must be kept as long as the item lives, nothing in it may raise, and what is not there is
`NOTHING`, never None (None for a bare pointer is taken for an address, and the process dies). An interface holds what
it is about weakly: Qt for Python never lets go of one that Qt has seen, and a locked map has to be forgotten.
"""

from __future__ import annotations

import weakref
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject, QRect
from PySide6.QtGui import QAccessible, QAccessibleActionInterface, QAccessibleInterface, QColor, QWindow
from shiboken6 import Shiboken

from ecomap.model.diagram import Seat
from ecomap.model.person import ElementId
from ecomap.ui.canvas.item import FigureItem
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.canvas.stage import chip_of, line_of
from ecomap.ui.canvas.told import Kind, Told

NOTHING = Shiboken.VoidPtr(0)
"""What Qt is given that asks for a further interface which there is not."""
_PRESS = QAccessibleActionInterface.pressAction()
_MENU = QAccessibleActionInterface.showMenuAction()
_FOCUS = QAccessibleActionInterface.setFocusAction()
_ROLES = {
    Kind.PERSON: QAccessible.Role.ListItem,
    Kind.CHIP: QAccessible.Role.Button,
    Kind.LINE: QAccessible.Role.ListItem,
    Kind.HOME: QAccessible.Role.ListItem,
    Kind.SECTOR: QAccessible.Role.Heading,
    Kind.RING: QAccessible.Role.StaticText,
}


@runtime_checkable
class Telling(Protocol):
    """Whoever knows what is told of a figure: the canvas's own interface."""

    def about(self, key: str) -> Told | None:
        """Return what is told of the figure with this key."""


def standing(held: weakref.ref[FigureItem]) -> tuple[MapView, FigureItem] | None:
    """Return a figure and the canvas it stands on, as long as it does."""
    item = held()
    stage = item.scene() if item is not None and Shiboken.isValid(item) else None
    views = stage.views() if stage is not None else []
    return (views[0], item) if item is not None and views and isinstance(views[0], MapView) else None


class Deeds(QAccessibleActionInterface):
    """What can be done to a figure without a mouse."""

    def __init__(self, item: FigureItem) -> None:
        super().__init__()
        self._item = weakref.ref(item)

    def actionNames(self) -> list[str]:
        """Return what can be done: open a chip; else go there, select it, and open its menu."""
        if (found := standing(self._item)) is None:
            return []
        view, item = found
        if item.is_chip:
            return [_PRESS, _FOCUS]
        return [*([_PRESS, _MENU] if picked(view, item) else ()), *([_FOCUS] if reached(view, item) else ())]

    def doAction(self, name: str) -> None:
        """Do one of these."""
        if (found := standing(self._item)) is None or name not in self.actionNames():
            return
        view, item = found
        if name == _PRESS and (folded := chip_of(item.key)) is not None:
            view.unfold_wanted.emit(folded)
        elif name == _FOCUS or (name == _PRESS and reached(view, item)):
            view.setFocus()
            view.focus_on(ElementId(item.key))
        elif (meant := picked(view, item)) is not None:
            view.hand.select({meant})
            if name == _MENU:
                view.menu_wanted.emit(_on_screen(view, item).center())

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Return no keys: those of the canvas stand in the table of actions."""
        return []


def picked(view: MapView, item: FigureItem) -> ElementId | None:
    """Return what is selected where somebody picks a figure, as the mouse would; nothing where it picks nothing."""
    if (scene := view.stage.shown) is None or item.key in scene.faint:
        return None
    if item.key in view.stage.order and not item.is_chip:
        return view.stage.whose(item.key)
    line = line_of(item.key, scene)
    return line if line in scene.copy.shown.ties or view.seat is Seat.COORDINATOR else None


def reached(view: MapView, item: FigureItem) -> bool:
    """Say whether the keys can go to a figure."""
    return item.key in view.stage.order


def _on_screen(view: MapView, item: FigureItem) -> QRect:
    """Return where a figure is on the screen."""
    drawn = view.mapFromScene(item.mapRectToScene(item.body)).boundingRect()
    return QRect(view.viewport().mapToGlobal(drawn.topLeft()), drawn.size())


class FigureAccess(QAccessibleInterface):
    """One figure of the canvas: somebody, a line, a home, a part of the map, a ring, a chip."""

    def __init__(self, item: FigureItem) -> None:
        super().__init__()
        self._item = weakref.ref(item)
        self._key = item.key
        self._deeds = Deeds(item)

    def _told(self) -> Told | None:
        canvas = self.parent()
        return canvas.about(self._key) if isinstance(canvas, Telling) else None

    def isValid(self) -> bool:
        """Say whether the item is still drawn."""
        return standing(self._item) is not None

    def object(self) -> QObject | None:  # type: ignore[override]  # none once the item is gone
        """Return the item."""
        return self._item()

    def window(self) -> QWindow | None:  # type: ignore[override]  # Qt's own allows none, its stubs do not
        """Return the window it is in."""
        found = standing(self._item)
        return found[0].window().windowHandle() if found is not None else None

    def role(self) -> QAccessible.Role:
        """Return that it is one of a list; a heading, where a part of the map begins."""
        about = self._told()
        return _ROLES[about.kind] if about is not None else QAccessible.Role.StaticText

    def text(self, kind: QAccessible.Text) -> str:
        """Return the name, or what else is known."""
        about = self._told()
        if about is None:
            return ""
        return {QAccessible.Text.Name: about.name, QAccessible.Text.Description: about.description}.get(kind, "")

    def setText(self, kind: QAccessible.Text, words: str) -> None:
        """Change nothing: a name is changed in place or in the list."""

    def rect(self) -> QRect:
        """Return where it is on the screen."""
        found = standing(self._item)
        return _on_screen(*found) if found is not None else QRect()

    def state(self) -> QAccessible.State:
        """Return whether it is selected, whether the keys go to it, and whether it is in sight."""
        state = QAccessible.State()
        if (found := standing(self._item)) is None:
            return state
        view, item = found
        state.focusable = int(reached(view, item))
        state.selectable = int(picked(view, item) is not None)
        state.multiSelectable = state.extSelectable = state.selectable
        state.selected = int(item.chosen)
        state.focused = int(item.focused)
        port = view.viewport()
        state.offscreen = int(not QRect(port.mapToGlobal(port.rect().topLeft()), port.size()).intersects(self.rect()))
        return state

    def parent(self) -> QAccessibleInterface | None:  # type: ignore[override]  # none once the item is gone
        """Return the canvas."""
        found = standing(self._item)
        return QAccessible.queryAccessibleInterface(found[0]) if found is not None else None

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]  # there are none
        """Return nothing: a figure has no parts."""
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
        """Return what can be done to it."""
        return self._deeds if kind is QAccessible.InterfaceType.ActionInterface else NOTHING

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
