"""The window of help, beside the map: contents and search on the left, a page on the right."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ecomap.ui.help.pages import FIRST, Page, about
from ecomap.ui.help.reader import Reader
from ecomap.ui.help.search import found
from ecomap.ui.icons import icon
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.widgets import button, label, pane, text_scale

_SIZE = QSize(960, 680)
_CONTENTS = 280
"""The width of the contents at 100 %, in pixels."""
_MOST, _GAPS = 0.4, 64
"""The part of a narrow screen that the contents take at most; and what is round the buttons above a page, in pixels."""
_NAME, _PASSAGE = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_WALK = (Qt.Key.Key_Left, Qt.Key.Key_Right)
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp)


class HelpWindow(QDialog):
    """Shows pages; the map beside it can be used meanwhile, and whatever covers the map closes it."""

    def __init__(self, parent: QWidget | None, pages: tuple[Page, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self.setObjectName("help")
        self.setModal(False)
        self.pages = pages
        self._past: list[str] = []
        self._ahead: list[str] = []
        self.shown: Page = pages[0]
        self.find_box = QLineEdit()
        self.find_box.setObjectName("find")
        self.find_box.setPlaceholderText(self.tr("Search in help"))
        self.find_box.setAccessibleName(self.tr("Search in help"))
        self.find_box.setClearButtonEnabled(True)
        self.find_box.textChanged.connect(self._search)
        self.found = label("", "quiet", wrapped=True)
        self.contents = QListWidget()
        ListFingers(self.contents)
        self.contents.setObjectName("helpContents")
        self.contents.setAccessibleName(self.tr("Contents"))
        self.contents.setWordWrap(True)
        self.contents.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.contents.setResizeMode(QListView.ResizeMode.Adjust)
        self.contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.contents.currentItemChanged.connect(self._choose)
        self.reader = Reader()
        self.reader.led.connect(self.turn_to)
        self.back = button(self.tr("Back"), "", icon("arrow-left"), self.go_back)
        self.forward = button(self.tr("Forward"), "", icon("arrow-right"), self.go_forward)
        self.leave = button(self.tr("Close"), "", icon("x"), self.reject)
        self._arrange()
        self._list(pages)
        self._show(self._page(FIRST) or pages[0])

    def turn_to(self, name: str, heading: str = "") -> None:
        """Open a page, at a heading; the one shown now is a step back."""
        page = self._page(name)
        if page is None:
            return
        if page is not self.shown:
            self._past.append(self.shown.name)
            self._ahead.clear()
            self._show(page)
        self.reader.go_to(heading)

    def turn_to_field(self, words: str) -> bool:
        """Open the page on something that stands on the screen; say whether there is one."""
        meant = about(self.pages, words)
        if meant is not None:
            self.turn_to(meant[0].name, meant[1])
        return meant is not None

    def go_back(self) -> None:
        """Show the page before."""
        self._step(self._past, self._ahead)

    def go_forward(self) -> None:
        """Show the page that was left by going back."""
        self._step(self._ahead, self._past)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk back and forward as in a browser; go on from the search box to what was found, and on to the page."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in _WALK:
            (self.go_back if event.key() == Qt.Key.Key_Left else self.go_forward)()
        elif self.find_box.hasFocus() and event.key() in (*_DOWN, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.contents.setFocus(Qt.FocusReason.TabFocusReason)
            if self.contents.currentRow() < 0:
                self.contents.setCurrentRow(0)
        elif self.contents.hasFocus() and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.reader.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def _step(self, taken: list[str], left: list[str]) -> None:
        page = self._page(taken.pop()) if taken else None
        if page is not None:
            left.append(self.shown.name)
            self._show(page)

    def _page(self, name: str) -> Page | None:
        return next((page for page in self.pages if page.name == name), None)

    def _show(self, page: Page) -> None:
        self.shown = page
        self.reader.show_page(page)
        self.back.setEnabled(bool(self._past))
        self.forward.setEnabled(bool(self._ahead))
        self.contents.blockSignals(True)
        rows = [self.contents.item(at).data(_NAME) for at in range(self.contents.count())]
        self.contents.setCurrentRow(rows.index(page.name) if page.name in rows else -1)
        self.contents.blockSignals(False)

    def _list(self, pages: tuple[Page, ...]) -> None:
        """Show the contents, group by group."""
        self.contents.clear()
        group = ""
        for page in pages:
            if page.group != group:
                group = page.group
                self._add_heading(group)
            self._add(page, "")

    def _add_heading(self, words: str) -> None:
        row = QListWidgetItem(words, self.contents)
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.contents.font()
        font.setBold(True)
        row.setFont(font)

    def _add(self, page: Page, passage: str) -> None:
        row = QListWidgetItem(f"{page.title}\n{passage}" if passage else page.title, self.contents)
        row.setData(_NAME, page.name)
        row.setData(_PASSAGE, passage)

    def _search(self, words: str) -> None:
        """List the pages that hold the words, each with its sentence; all pages for no words."""
        self.contents.blockSignals(True)
        if not words.strip():
            self.found.hide()
            self._list(self.pages)
        else:
            hits = found(self.pages, words)
            self.contents.clear()
            for hit in hits:
                self._add(hit.page, hit.passage)
            counted = self.tr("Found on {count} pages").format(count=len(hits))
            one = self.tr("Found on one page")
            none = self.tr("Nothing found. Try fewer or other words.")
            self.found.setText(none if not hits else one if len(hits) == 1 else counted)
            self.found.show()
        self.contents.setCurrentRow(-1)
        self.contents.blockSignals(False)

    def _choose(self, row: QListWidgetItem | None) -> None:
        if row is not None and row.data(_NAME):
            self.turn_to(row.data(_NAME))
            self.reader.mark(row.data(_PASSAGE))

    def _arrange(self) -> None:
        side = pane("helpSide")
        room = self.screen().availableGeometry().width()
        side.setFixedWidth(min(round(_CONTENTS * (1 + (text_scale() - 1) * 0.5)), round(room * _MOST)))
        left = QVBoxLayout(side)
        left.setContentsMargins(16, 16, 16, 16)
        left.setSpacing(8)
        for widget in (self.find_box, self.found):
            left.addWidget(widget)
        left.addWidget(self.contents, 1)
        self.found.hide()
        top = QHBoxLayout()
        top.setContentsMargins(16, 16, 16, 8)
        top.setSpacing(8)
        top.addWidget(self.back)
        top.addWidget(self.forward)
        top.addStretch(1)
        top.addWidget(self.leave)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(top)
        right.addWidget(self.reader, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addLayout(right, 1)
        wide = sum(one.sizeHint().width() for one in (side, self.back, self.forward, self.leave)) + _GAPS
        if wide > room:
            for made in (self.back, self.forward):  # the arrow says it, where both have no room for their words
                made.setText("")
                made.setToolTip(made.accessibleName())
        self.resize((_SIZE * (1 + (text_scale() - 1) * 0.4)).boundedTo(self.screen().availableGeometry().size()))
        self.find_box.setFocus(Qt.FocusReason.OtherFocusReason)
