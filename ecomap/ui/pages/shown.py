"""The page as it will print, in the width there is; what is pressed on it can be written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.geometry import Box, Point
from ecomap.render.drawing import Book, Drawing, Figure
from ecomap.render.look import CREAM
from ecomap.ui.dialogs.preview import Page, Preview
from ecomap.ui.theme import qt_colour
from ecomap.ui.widgets import label

_SOON = 60
"""Milliseconds after the last change of width in which the pages are made as wide as they can be."""
_AROUND, _MARGIN, _NARROWEST = 6, 16, 160
"""What is between a field and the mark round it; round pages; and the least width of a page, in pixels."""
_BROAD, _ROUND = 6.0, 8.0
"""How broad a mark is with its edges, and how round its corners."""


class Mark(QWidget):
    """A line round what is written: seen on any page, pale or dark, whatever the palette of the window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("written")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line, between two of the paper's colour."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = QRectF(self.rect()).adjusted(_BROAD, _BROAD, -_BROAD, -_BROAD)
        for colour, width in ((CREAM.paper, _BROAD), (CREAM.accent, _BROAD / 2)):
            painter.setPen(QPen(qt_colour(colour), width))
            painter.drawRoundedRect(inner, _ROUND, _ROUND)
        painter.end()


class Shown(QWidget):
    """Shows the pages of a book, and which part of them is being written."""

    pressed = Signal(str)
    """A field was pressed where it stands on a page; the first, on a page that does not say where they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.preview = Preview()
        self.told = label("", "hint", wrapped=True)
        self.told.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.told.hide()
        self._book: Book | None = None
        self._fields: tuple[str, ...] = ()
        self._written = ""
        self._whole = False
        self._mark = Mark(self)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.told)
        whole.addWidget(self.preview, 1)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON)
        self._soon.timeout.connect(self._lay_out)
        self.preview.viewport().installEventFilter(self)

    @property
    def book(self) -> Book | None:
        """What is shown."""
        return self._book

    def show_book(self, book: Book, fields: Iterable[str]) -> None:
        """Show the pages of a book, on which these fields can be written; they are seen where others were."""
        self._book, self._fields = book, tuple(fields)
        self._lay_out()

    def fit_whole(self, whole: bool) -> None:
        """Show pages so large that a whole one is in sight, or as wide as there is room."""
        if whole is not self._whole:
            self._whole = whole
            self._soon.start()

    def forget(self) -> None:
        """Show nothing, and keep nothing."""
        self._book, self._fields, self._written = None, (), ""
        self._put_mark_away()
        self.preview.setWidget(QWidget())
        self.told.clear()

    def tell(self, words: str) -> None:
        """Say something above the pages; "": nothing."""
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def mark(self, field: str) -> None:
        """Mark where on the page a field stands, and bring it into sight; "": nowhere."""
        self._written = field
        self._show_mark(reveal=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the width there is, and what is pressed on a page."""
        if watched is self.preview.viewport():
            if event.type() is QEvent.Type.Resize and self._book is not None:
                self._soon.start()
        elif event.type() is QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._press(watched, event.position())
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        """Show the pages anew where they were looked at."""
        if self._book is None:
            return
        bar = self.preview.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self._put_mark_away()
        self.preview.show_book(self._book, self._room(self._book))
        for page in self._pages():
            page.installEventFilter(self)
            if self._fields:
                page.setCursor(Qt.CursorShape.IBeamCursor)
        content = self.preview.widget()
        if content is not None:
            content.resize(self.preview.viewport().width(), content.sizeHint().height())
        bar.setValue(round(share * bar.maximum()))
        self._show_mark(reveal=False)

    def _room(self, book: Book) -> int:
        """Return how wide the widest page is to be, in pixels; 0: as wide as there is room."""
        if not self._whole or not book.pages:
            return 0
        wide, high = self.preview.viewport().width() - 2 * _MARGIN, self.preview.viewport().height() - 2 * _MARGIN
        widest = max(one.box.width for one in book.pages)
        highest = max(one.box.height for one in book.pages)
        return max(min(wide, round(high * widest / highest)), _NARROWEST)

    def _pages(self) -> list[Page]:
        content = self.preview.widget()
        return content.findChildren(Page) if content is not None else []

    def _press(self, watched: QObject, at: QPointF) -> None:
        """Tell which field stands where a page was pressed."""
        for page, drawing in zip(self._pages(), self._book.pages if self._book else (), strict=False):
            if page is watched:
                scale = drawing.box.width / page.width()
                here = Point(drawing.box.left + at.x() * scale, drawing.box.top + at.y() * scale)
                found = places(drawing, self._fields)
                field = next((field for field, box in found.items() if box.holds(here)), None)
                if field is not None or (self._fields and not found):
                    self.pressed.emit(field or self._fields[0])
                return

    def _show_mark(self, *, reveal: bool) -> None:
        """Show the mark where the field that is written stands."""
        self._put_mark_away()
        for page, drawing in zip(self._pages(), self._book.pages if self._book else (), strict=False):
            box = places(drawing, self._fields).get(self._written)
            if box is not None:
                scale = page.width() / drawing.box.width
                left, top = (box.left - drawing.box.left) * scale, (box.top - drawing.box.top) * scale
                place = QRectF(left, top, box.width * scale, box.height * scale).toRect()
                self._mark.setParent(page)
                self._mark.setGeometry(place.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND).intersected(page.rect()))
                self._mark.show()
                content = self.preview.widget()
                if reveal and content is not None:
                    middle = self._mark.mapTo(content, self._mark.rect().center())
                    self.preview.ensureVisible(middle.x(), middle.y(), 40, self._mark.height() // 2 + 24)
                return

    def _put_mark_away(self) -> None:
        """Take the mark off its page, which is about to go."""
        self._mark.hide()
        self._mark.setParent(self)


def places(drawing: Drawing, fields: Iterable[str]) -> Mapping[str, Box]:
    """Return where on a page each field stands: its card, or else all that is drawn of it."""
    wanted, found = tuple(fields), dict[str, Box]()
    card: Box | None = None
    for figure in drawing.figures:
        if figure.key == "card":
            card = figure.box
        for field in _named(figure, wanted):
            whole = card if card is not None and card.holds(figure.box.centre) else figure.box
            found[field] = Box.holding((found[field], whole)) if field in found else whole
    return found


def _named(figure: Figure, fields: Iterable[str]) -> Iterator[str]:
    """Yield the field that a figure is of: its key, or one of its path, begins with it."""
    keys = [figure.key, *(key for _, key in figure.meaning.path)]
    yield from (one for one in fields if any(key == one or key.startswith(f"{one} ") for key in keys))
