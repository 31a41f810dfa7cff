"""What can stand in the place of the map: then and now, a book of entries, the young person's pages; one at a time."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ecomap.model.person import ElementId
from ecomap.render.look import Palette
from ecomap.session.workspace import Workspace
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.reading import read_in_order
from ecomap.ui.records.page import RecordsPage
from ecomap.ui.records.subject import Book
from ecomap.ui.shelf import Shelf
from ecomap.ui.translation import translate
from ecomap.ui.widgets import column

if TYPE_CHECKING:
    from ecomap.ui.pages.page import MyPages
    from ecomap.ui.then_now.page import Mode, ThenNowPage

    Part = ThenNowPage | RecordsPage | MyPages
    AnyPart = TypeVar("AnyPart", ThenNowPage, RecordsPage, MyPages)


class Instead(QWidget):
    """Shows one of them, until it is left by its own button or by Esc; then the map is there again."""

    refused = Signal(str)
    """Something could not be done on one of them: why, in words."""

    def __init__(self, workspace: Workspace, shelf: Shelf, body: QWidget, canvas: MapView, parent: QWidget) -> None:
        """Stand in the place of a `body`, whose `canvas` has the keys again afterwards."""
        super().__init__(parent)
        self._workspace, self._shelf, self._body, self._canvas = workspace, shelf, body, canvas
        self._looks: tuple[Palette, float] | None = None
        self._whole = column(self, margin=0)
        self.records: RecordsPage = self._taken_in(
            RecordsPage(workspace, self), translate("parts", "What is written down")
        )
        self.records.refused.connect(self.refused)
        self.hide()

    @cached_property
    def then_now(self) -> ThenNowPage:
        """How it was and how it is; made when it is first asked for, as most days it is not."""
        from ecomap.ui.then_now.page import ThenNowPage  # brings the papers, which are heavy

        return self._taken_in(ThenNowPage(self._workspace, self._shelf, self), translate("parts", "Then and now"))

    @cached_property
    def pages(self) -> MyPages:
        """The young person's pages; made when they are first asked for."""
        from ecomap.ui.pages.page import MyPages  # brings the papers, which are heavy

        made = self._taken_in(MyPages(self._workspace, self._shelf, self), translate("parts", "My pages"))
        made.refused.connect(self.refused)
        if self._looks is not None:
            made.dress(*self._looks)
        return made

    @property
    def shown(self) -> Part | None:
        """Which of them stands there now."""
        return next((one for one in self._made if not one.isHidden()), None)

    @property
    def help_page(self) -> str:
        """The page of help about what stands there now; empty where what has the keys says more."""
        if self._compared is not None:
            return "then-and-now"
        return "my-pages" if self.shown is vars(self).get("pages", self) else ""

    @property
    def _compared(self) -> ThenNowPage | None:
        """How it was and how it is, while that is what is shown."""
        return self.then_now if self.shown is vars(self).get("then_now", self) else None

    @property
    def _forms(self) -> tuple[RecordsPage | MyPages, ...]:
        """Those asked for so far on which something is written."""
        return (self.records, self.pages) if "pages" in vars(self) else (self.records,)

    @property
    def _made(self) -> tuple[Part, ...]:
        """Those that were asked for so far."""
        made = vars(self)
        return tuple(made[name] for name in ("then_now", "records", "pages") if name in made)

    def _taken_in(self, one: AnyPart, name: str) -> AnyPart:
        """Give a page its place, hidden, and the name it is told by; it is left by its own button."""
        one.setAccessibleName(name)
        read_in_order(one)
        self._whole.addWidget(one)
        one.left.connect(self.leave)
        return one

    def let_go(self) -> None:
        """Stop listening to the workspace."""
        for one in self._made:
            one.let_go()

    def dress(self, palette: Palette, scale: float) -> None:
        """Take a palette and a size of text."""
        self._looks = palette, scale
        for one in self._forms:
            one.dress(palette, scale)

    def refresh(self) -> None:
        """Draw again how it was and how it is, in another manner, if that is looked at."""
        if self._compared is not None:
            self._compared.refresh()

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
        if self.shown is not None:
            self.shown.leave()
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
        return self._compared.looked_at if self._compared is not None else self._canvas

    def printed(self) -> tuple[str, ElementId | None]:
        """Return which paper is meant by printing just now, and which day it compares with today."""
        if self._compared is not None:
            return self._compared.printed()
        return self.pages.printed() if self.help_page == "my-pages" else "", None

    def finish(self) -> None:
        """Take over what is still being written in a form."""
        for one in self._forms:
            one.finish()

    def _make_way(self, one: QWidget) -> None:
        """Take away what stands there, to show another."""
        if self.shown is not None and self.shown is not one:
            self.shown.leave()
        self._body.hide()
        self.show()
