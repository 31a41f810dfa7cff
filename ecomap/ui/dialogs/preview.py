"""Pages as they will come out: painted by the same code as on paper."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from ecomap.render import to_qt
from ecomap.render.drawing import Book, Drawing
from ecomap.ui.area_fingers import AreaFingers

_EDGE = QColor(140, 136, 150)
_MARGIN = 16


class Page(QWidget):
    """One page. What is painted is prepared when the page first comes into sight."""

    def __init__(self, drawing: Drawing, width: int, *, edge: bool = True) -> None:
        super().__init__()
        self._drawing = drawing
        self._edge = edge
        self._scale = width / drawing.box.width
        self._figures: tuple[to_qt.Prepared, ...] | None = None
        self.setFixedSize(width, round(drawing.box.height * self._scale))
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.outline)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on its paper."""
        if self._figures is None:
            self._figures = tuple(to_qt.prepared(figure) for figure in self._drawing.figures)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), to_qt.colour(self._drawing.paper))
        painter.save()
        painter.scale(self._scale, self._scale)
        painter.translate(-self._drawing.box.left, -self._drawing.box.top)
        for figure in self._figures:
            figure.paint(painter)
        painter.restore()
        if self._edge:
            painter.setPen(_EDGE)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))


class Preview(QScrollArea):
    """The pages of a book, one below the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        AreaFingers(self)
        self.setAccessibleName(self.tr("Pages"))
        self.setMinimumSize(220, 280)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_book(self, book: Book, room: int = 0) -> None:
        """Show the pages of a book, the widest so wide in pixels; 0: as wide as there is room."""
        content = QWidget()
        pages = QVBoxLayout(content)
        pages.setSpacing(_MARGIN)
        widest = max((page.box.width for page in book.pages), default=1.0)
        room = room or self.viewport().width() - 2 * _MARGIN
        for page in book.pages:
            share = page.box.width / widest
            pages.addWidget(Page(page, round(room * share)), 0, Qt.AlignmentFlag.AlignHCenter)
        pages.addStretch(1)
        self.setWidget(content)
