"""What changed, in words: a line for every change; a chosen one lights whom it is about. Below it, the key."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ecomap.geometry import Box
from ecomap.model.changes import Change, in_words
from ecomap.model.person import ElementId
from ecomap.render import to_qt
from ecomap.render.compose.mark import Mark, mark_key
from ecomap.render.compose.over_time import Time
from ecomap.render.drawing import Figure
from ecomap.ui.canvas.view import FULL
from ecomap.ui.icons import icon
from ecomap.ui.key_view import KeyView
from ecomap.ui.list_fingers import ListFingers
from ecomap.ui.rolled import rolled
from ecomap.ui.translation import translate
from ecomap.ui.widgets import column, label, text_scale

WIDTH = 300
"""The width of the column at a text size of 100 %, in pixels."""
MOST = 0.34
"""The most of a window's width that it takes."""
_SIDES = 24
"""What the style sheet keeps free to the left and right of a line, and a little more, in pixels: Qt forgets it."""
_ELEMENT = Qt.ItemDataRole.UserRole
_TEXT = 11.0
_ICONS = {
    "new": "sparkles",
    "born": "baby",
    "new_home": "house",
    "closer": "heart",
    "stronger": "plus",
    "weaker": "minus",
    "further": "footprints",
    "in_touch_again": "message-circle",
    "first_in_touch": "message-circle",
    "contact_more": "message-circle",
    "died": "leaf",
}


def column_width(window: QWidget) -> int:
    """Return the width of the column in a window, in pixels: it grows with the text, but the pictures come first."""
    return min(round(WIDTH * (1 + (text_scale() - 1) * 0.6)), round(window.width() * MOST))


class MarkKey(QWidget):
    """Paints what the marks of a picture mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._time: Time | None = None
        self._figures: tuple[tuple[Figure, to_qt.Prepared], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Key of what changed"))

    def show_time(self, time: Time | None) -> None:
        """Show the marks of a time."""
        self._time = time
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the rows out in the new width."""
        super().resizeEvent(event)
        self._lay_out()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(FULL * text_scale(), FULL * text_scale())
        for _, figure in self._figures:
            figure.paint(painter)

    def _lay_out(self) -> None:
        time, pixels = self._time, FULL * text_scale()
        marks: frozenset[Mark] = time.marks if time is not None else frozenset()
        rows: tuple[Figure, ...] = ()
        if time is not None:
            rows = mark_key(marks, time.copy, time.scene.manner.palette, self.width() / pixels, size=_TEXT, say=_said)
        self._figures = tuple((figure, to_qt.prepared(figure)) for figure in rows)
        self.setFixedHeight(round(Box.holding(figure.box for figure in rows).bottom * pixels) + 2)
        self.setVisible(bool(rows))
        self.update()


class _Wrapped(QStyledItemDelegate):
    """Gives a line as much height as its words take within the room the style sheet leaves them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Return the size of a line, measured in the width it is painted in."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_SIDES, 0)
        return super().sizeHint(narrower, index)


class Told(QWidget):
    """The column beside the pictures."""

    chosen = Signal(str)
    """A line about somebody was chosen; empty: none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sideColumn")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = label(self.tr("What changed"), "panelTitle")
        self.lines = QListWidget()
        ListFingers(self.lines)
        self.lines.setAccessibleName(self.tr("What changed"))
        self.lines.setWordWrap(True)
        self.lines.setItemDelegate(_Wrapped(self.lines))
        self.lines.setIconSize(QSize(20, 20) * text_scale())
        self.lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.lines.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.lines.setMinimumHeight(120)
        self.lines.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.lines.currentItemChanged.connect(self._choose)
        self.lines.itemClicked.connect(self._choose)
        self.nothing = label("", "", wrapped=True)
        self.marks = MarkKey()
        self.key = KeyView()
        keys = QWidget()
        inner = column(keys, margin=0)
        for widget in (label(self.tr("Key"), "panelTitle"), self.marks, self.key):
            inner.addWidget(widget)
        inner.addStretch(1)
        area = rolled(keys)
        outer = column(self, margin=12)
        outer.addWidget(self.title)
        outer.addWidget(self.nothing)
        outer.addWidget(self.lines, 3)
        outer.addWidget(area, 2)

    def show_change(self, times: tuple[Time, ...]) -> None:
        """Tell what changed from the first to the last of some times; a chosen line stays so, if it is there still."""
        chosen = self.lines.currentItem()
        about = str(chosen.data(_ELEMENT)) if chosen is not None else ""
        self.setFixedWidth(column_width(self.window()))
        time = times[-1] if times else None
        self.lines.blockSignals(True)
        self.lines.clear()
        for change in time.changed if time is not None else ():
            assert time is not None
            self._add(change, time)
        self.lines.blockSignals(False)
        self.mark(about)
        self.lines.setVisible(self.lines.count() > 0)
        self.nothing.setVisible(self.lines.count() == 0)
        self.nothing.setText(self._nothing(times))
        self.marks.show_time(time)
        if time is not None:
            used = frozenset().union(*(one.scene.used for one in times))
            self.key.show_key(replace(time.scene, used=used), text_scale())

    def mark(self, element: str) -> None:
        """Choose the first line about somebody, without telling of it."""
        self.lines.blockSignals(True)
        found = (self.lines.item(row) for row in range(self.lines.count()))
        item = next((one for one in found if element and one.data(_ELEMENT) == element), None)
        if item is None:
            self.lines.setCurrentRow(-1)
        else:
            self.lines.setCurrentItem(item)
        self.lines.blockSignals(False)

    def _add(self, change: Change, time: Time) -> None:
        words = in_words(change, time.copy, lambda text: translate("changes", text))
        item = QListWidgetItem(icon(_ICONS.get(change.kind.value, "circle-dot")), words)
        item.setData(_ELEMENT, ElementId(change.element))
        self.lines.addItem(item)

    def _nothing(self, times: tuple[Time, ...]) -> str:
        if len(times) < 2:
            return self.tr("This is the first day we kept.") if times else ""
        return self.tr("Nothing is different between these two days.")

    def _choose(self, item: QListWidgetItem | None) -> None:
        self.chosen.emit(str(item.data(_ELEMENT)) if item is not None else "")


def _said(text: str) -> str:
    return translate("notation", text)
