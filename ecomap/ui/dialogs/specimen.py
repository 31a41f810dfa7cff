"""All symbols and lines of a house style, page by page, as they are printed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from ecomap.model.copies import Audience
from ecomap.render import specimen, to_qt
from ecomap.render.drawing import Book, Drawing
from ecomap.render.look import Palette
from ecomap.render.notation import HouseStyle
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.canvas.view import FULL
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, label, text_scale

HEIGHT = 560
"""How high the page is seen at least, in pixels."""
_EDGE = 80
"""What margins and scroll bar take of the width, in pixels."""


class Page(QWidget):
    """One page, as wide as on paper at a size of text of 100 %."""

    def __init__(self) -> None:
        super().__init__()
        self._page: Drawing | None = None
        self._figures: tuple[to_qt.Prepared, ...] = ()
        self._pixels = FULL * text_scale()

    def fit(self, width: int) -> None:
        """Be no wider than so many pixels."""
        if self._page is not None:
            self._pixels = min(self._pixels, width / self._page.box.width)
            self.show_page(self._page)

    def show_page(self, page: Drawing) -> None:
        """Show a page."""
        self._page = page
        self._figures = tuple(to_qt.prepared(figure) for figure in page.figures)
        self.setFixedSize(round(page.box.width * self._pixels), round(page.box.height * self._pixels))
        self.setAccessibleName(page.title)
        self.setAccessibleDescription(", ".join(specimen.told(page)))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page on its paper."""
        if self._page is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(self.rect()), to_qt.colour(self._page.paper))
        painter.scale(self._pixels, self._pixels)
        for figure in self._figures:
            figure.paint(painter)


class Specimen(Question):
    """Leafs through the pages; those that an audience may not see are not among them."""

    help_page = "lines"

    def __init__(self, parent: QWidget | None, style: HouseStyle, palette: Palette, audience: Audience) -> None:
        super().__init__(parent, "", width=640)
        self.heading.setText(self.tr("All symbols and lines"))
        self.book: Book = specimen.pages_of(style, palette, audience, lambda text: translate("notation", text))
        self.at = 0
        self.page = Page()
        area = QScrollArea()
        area.setWidget(self.page)
        AreaFingers(area)
        area.setAccessibleName(self.tr("All symbols and lines"))
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setMinimumHeight(min(HEIGHT, self.screen().availableGeometry().height() // 2))
        self.body.addWidget(area)
        self._area = area
        self.before = button(self.tr("Page before"), "", None, lambda: self.leaf(-1))
        self.after = button(self.tr("Next page"), "", None, lambda: self.leaf(1))
        self.where = label("", "quiet")
        row = QHBoxLayout()
        for widget in (self.before, self.where, self.after):
            row.addWidget(widget)
        row.addStretch(1)
        self.body.addLayout(row)
        self.end(self.tr("Close"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()
        self.leaf(0)
        room = parent.width() if parent is not None else self.screen().availableGeometry().width()
        self.page.fit(room - _EDGE)
        self.setMinimumWidth(self.page.width() + _EDGE)
        self.open_up()

    def leaf(self, by: int) -> None:
        """Go on by some pages, or back."""
        self.at = min(max(self.at + by, 0), len(self.book.pages) - 1)
        self.page.show_page(self.book.pages[self.at])
        self._area.verticalScrollBar().setValue(0)
        self.before.setEnabled(self.at > 0)
        self.after.setEnabled(self.at < len(self.book.pages) - 1)
        self.where.setText(self.tr("{at} of {count}").format(at=self.at + 1, count=len(self.book.pages)))
