"""What can stand in the place of the map: then and now, a book of entries, the young person's pages; one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ecomap.model.person import ElementId
from ecomap.render.look import Palette
from ecomap.session.workspace import Workspace
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.pages.page import MyPages
from ecomap.ui.records.page import RecordsPage
from ecomap.ui.records.subject import Book
from ecomap.ui.shelf import Shelf
from ecomap.ui.then_now.page import Mode, ThenNowPage
from ecomap.ui.widgets import column


class Instead(QWidget):
    """Shows one of them, until it is left by its own button or by Esc; then the map is there again."""

    refused = Signal(str)
    """Something could not be done on one of them: why, in words."""

    def __init__(self, workspace: Workspace, shelf: Shelf, body: QWidget, canvas: MapView, parent: QWidget) -> None:
        """Stand in the place of a `body`, whose `canvas` has the keys again afterwards."""
        super().__init__(parent)
        self._body, self._canvas = body, canvas
        self.then_now: ThenNowPage = ThenNowPage(workspace, shelf, self)
        self.records: RecordsPage = RecordsPage(workspace, self)
        self.pages: MyPages = MyPages(workspace, shelf, self)
        self._all = (self.then_now, self.records, self.pages)
        whole = column(self, margin=0)
        for one in self._all:
            whole.addWidget(one)
            one.left.connect(self.leave)
        self.records.refused.connect(self.refused)
        self.pages.refused.connect(self.refused)
        self.hide()

    def let_go(self) -> None:
        """Stop listening to the workspace."""
        for one in self._all:
            one.let_go()

    def dress(self, palette: Palette, scale: float) -> None:
        """Take a palette and a size of text."""
        self.records.dress(palette, scale)
        self.pages.dress(palette, scale)

    def show_then_now(self, mode: Mode) -> None:
        """Show how it was and how it is."""
        self._make_way(self.then_now)
        self.then_now.open(mode, self._canvas.motion)

    def show_records(self, book: Book) -> None:
        """Show the entries of a book, if there is one that whoever looks may open."""
        self._make_way(self.records)
        if not self.records.open(book):
            self.records.leave()
            self.hide()
            self._body.show()

    def show_pages(self) -> None:
        """Show the young person's pages."""
        self._make_way(self.pages)
        self.pages.open()

    def leave(self) -> None:
        """Show the map again."""
        shown = [one for one in self._all if not one.isHidden()]
        for one in shown:
            one.leave()
        if shown:
            self.hide()
            self._body.show()
            self._canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the map on Esc, unless what has the keys needs it for itself."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        else:
            super().keyPressEvent(event)

    @property
    def looked_at(self) -> Panorama:
        """What is looked at: the map, or the picture of another day."""
        return self._canvas if self.then_now.isHidden() else self.then_now.looked_at

    def printed(self) -> tuple[str, ElementId | None]:
        """Return which paper is meant by printing just now, and which day it compares with today."""
        pages = self.pages.printed()
        return (pages, None) if pages else self.then_now.printed()

    def finish(self) -> None:
        """Take over what is still being written in a form."""
        self.records.finish()
        self.pages.finish()

    def _make_way(self, one: QWidget) -> None:
        """Take away what stands there, to show another."""
        for other in self._all:
            if other is not one and not other.isHidden():
                other.leave()
        self._body.hide()
        self.show()
