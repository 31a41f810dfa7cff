"""Pictures dropped on somebody, or pasted while they are selected: on the canvas, in the list, on the inspector."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ecomap.model.person import ElementId
from ecomap.ui.map_page import MapPage
from ecomap.ui.pictures.carried import is_carried

Taken = Callable[[QMimeData, ElementId], object]


class PictureDrops(QObject):
    """Watches a page for pictures, and leaves everything else that is dropped or typed to who it was meant for."""

    def __init__(
        self, page: MapPage, dropped: Taken, paste: Callable[[], object], is_wanted: Callable[[], bool]
    ) -> None:
        """Tell `dropped` what fell on whom, and `paste` that what is on the clipboard is pasted, if it `is_wanted`."""
        super().__init__(page)
        self._page, self._dropped, self._paste, self._is_wanted = page, dropped, paste, is_wanted
        tree, inspector = page.people.tree, page.inspector
        self._grounds: dict[QWidget, Callable[[QPoint], ElementId | None]] = {
            page.canvas.viewport(): self._on_canvas,
            tree.viewport(): self._in_list,
            inspector: lambda _: self._asked_about(),
        }
        for ground in self._grounds:
            ground.setAcceptDrops(True)
            ground.installEventFilter(self)
        self._typed_on = (page.canvas, tree)
        for each in self._typed_on:
            each.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a picture."""
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            return watched in self._grounds and self._carry(watched, cast(QDropEvent, event))
        if event.type() is QEvent.Type.DragLeave and watched in self._grounds:
            self._page.canvas.stage.aim(None)
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and watched in self._typed_on:
            return self._type(cast(QKeyEvent, event))
        return False

    def _carry(self, ground: QWidget, event: QDropEvent) -> bool:
        """Follow a picture over a part of the page, and take it where somebody is."""
        if not is_carried(event.mimeData()):
            return False
        over = self._grounds[ground](event.position().toPoint())
        people = self._page.workspace.copy.shown.people
        who = over if over in people else None
        dropped = event.type() is QEvent.Type.Drop
        self._page.canvas.stage.aim(None if dropped else who)
        if who is None and event.type() is not QEvent.Type.DragEnter:  # whoever is refused at once is never asked again
            event.ignore()
            return True
        event.acceptProposedAction()
        if dropped and who is not None:
            self._dropped(event.mimeData(), who)
        return True

    def _type(self, event: QKeyEvent) -> bool:
        """Take the keys for pasting, where a picture is to be pasted on somebody."""
        if not event.matches(QKeySequence.StandardKey.Paste) or not self._page.workspace.editor.selection:
            return False
        if not self._is_wanted() or not is_carried(QGuiApplication.clipboard().mimeData()):
            return False
        event.accept()
        if event.type() is QEvent.Type.KeyPress:
            self._paste()
        return True

    def _asked_about(self) -> ElementId | None:
        """Return the one person the inspector asks about."""
        about = self._page.inspector.about or ()
        return about[0] if len(about) == 1 else None

    def _on_canvas(self, at: QPoint) -> ElementId | None:
        canvas = self._page.canvas
        return canvas.stage.person_at(QPointF(canvas.mapToScene(at)))

    def _in_list(self, at: QPoint) -> ElementId | None:
        row = self._page.people.model.row(self._page.people.tree.indexAt(at))
        return None if row is None else row.id
