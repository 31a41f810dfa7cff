"""Opens help on the page for where one is, a question too; in Together view, only what may be read together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ecomap.model.diagram import Seat, View
from ecomap.ui.help.filling import fill
from ecomap.ui.help.pages import FIRST, Page, read_pages
from ecomap.ui.help.window import HelpWindow
from ecomap.ui.inspector.form import FieldForm

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Guide(QObject):
    """One window of help at most, beside the map; whoever changes seats closes it."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self.opened: HelpWindow | None = None
        QApplication.instance().focusChanged.connect(self._follow)  # type: ignore[union-attr]

    def show_help(self) -> None:
        """Open help for where one is."""
        words, page = self._here()
        opened = self._open()
        if not words or not opened.turn_to_field(words):
            opened.turn_to(page)

    def show_page(self, name: str) -> None:
        """Open a page of help."""
        self._open().turn_to(name)

    def pages(self) -> tuple[Page, ...]:
        """Return the pages that may be seen now, with what things are called and their keys filled in."""
        window = self._window
        alone = window.workspace is not None and window.workspace.seat is Seat.COORDINATOR
        together = not alone and not window.start.isVisible()
        pages = read_pages(QLocale().name())
        seen = (page for page in pages if not (together and page.coordinator))
        return tuple(page.filled(lambda kind, name: fill(window.shelf, kind, name)) for page in seen)

    def _open(self) -> HelpWindow:
        """Return the window of help, open, with the pages that may be seen now."""
        pages, question = self.pages(), self._question()
        opened, below = self.opened, question or self._window
        if opened is None or opened.pages != pages or opened.parent() is not below:
            self._close()
            opened = self.opened = HelpWindow(below, pages)
            if question is not None:
                opened.finished.connect(question.activateWindow)
                question.finished.connect(opened.reject)
            opened.addActions([self._window.shelf[name] for name in ("hide", "help")])
            opened.finished.connect(self._close)
        opened.show()
        opened.raise_()
        opened.activateWindow()
        return opened

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Let the keys of help be heard in a question, too: what the window hears is not heard there."""
        question = now.window() if now is not None else None
        if isinstance(question, QDialog) and question.isModal() and question is self._question():
            help_here = self._window.shelf["help"]
            if help_here not in question.actions():
                question.addAction(help_here)

    def _question(self) -> QDialog | None:
        """Return the question that has to be answered before anything else, if one is open over the window."""
        question = QApplication.activeModalWidget()
        above: QWidget | None = question
        while above is not None and above is not self._window:
            above = above.parentWidget()
        return question if above is not None and isinstance(question, QDialog) else None

    def _close(self) -> None:
        """Forget the window: what it showed and what was looked for belong to who sat there."""
        if self.opened is not None:
            self.opened.hide()
            self.opened.deleteLater()
            self.opened = None

    def _here(self) -> tuple[str, str]:
        """Return what the focus is on, in words that stand on the screen, and the page for what is looked at."""
        page, workspace = self._window.page, self._window.workspace
        if (asks := getattr(self._question(), "help_page", "")) != "":
            return "", asks
        if page is None or workspace is None or not page.isVisible():
            return "", FIRST
        if page.instead.help_page:
            return "", page.instead.help_page
        focus = QApplication.focusWidget()
        if focus is not None and page.inspector.isAncestorOf(focus):
            return _title_of(focus), "wishes"
        if focus is page.bar.name_box and page.bar.name_box.text():
            return "", "adding-people"
        if focus is not None and page.people.isAncestorOf(focus):
            return "", "people-list"
        return "", "family-tree" if workspace.view is View.FAMILY_TREE else "ecomap"


def _title_of(focus: QWidget | None) -> str:
    """Return what the field is called that the focus is in; nothing where it is in none."""
    while focus is not None and not isinstance(focus, FieldForm):
        focus = focus.parentWidget()
    return "" if focus is None else focus.title.text()
