"""The right column of Coordinator view: what is known of who or what is selected, or of the map."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomap.model.copies import Copy
from ecomap.model.dates import NotADate
from ecomap.model.document import Document
from ecomap.model.naming import full_name
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.render.look import LIGHT, Palette
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.inspector.facts import years
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.fields import sections
from ecomap.ui.inspector.form import FieldForm
from ecomap.ui.inspector.forms import Forms
from ecomap.ui.inspector.line_words import line_words, name_all
from ecomap.ui.people.rows import row_of
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.widgets import column, label

WIDTH = 290
MARGIN, SCROLL_BAR = 16, 12
MOST_NAMES = 6
"""Of more selected people than these, only the number is said."""


class Inspector(QWidget):
    """Shows what is selected in sections; with nothing selected, the map itself. Nothing is compulsory."""

    written = Signal(object, object, str)
    """Something was written: about which elements, which field, the new value. `complain` answers what cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("What is known"))
        self.palette_shown: Palette = LIGHT
        self.about: tuple[ElementId, ...] | None = None
        self.symbol = label("")
        self.name = label("", "panelTitle", wrapped=True)
        self.relation = label("", "quiet", wrapped=True)
        self.warning = label("", "problem", wrapped=True)
        self.fields = Forms()
        self.fields.written.connect(self._tell)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.relation)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self.symbol)
        heading.addLayout(words, 1)
        self._area = QScrollArea()
        self._area.setWidget(self.fields)
        self._area.setWidgetResizable(True)
        AreaFingers(self._area)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = column(self, margin=MARGIN, spacing=12)
        outer.addLayout(heading)
        outer.addWidget(self.warning)
        outer.addWidget(self._area, 1)

    @property
    def forms(self) -> list[FieldForm]:
        """The fields that are open, from the top."""
        return self.fields.forms

    def dress(self, palette: Palette, scale: float) -> None:
        """Take the palette and the size of text."""
        self.palette_shown = palette
        width = round(WIDTH * (1 + (scale - 1) * 0.6))
        self.setFixedWidth(width)
        self.fields.setFixedWidth(width - 2 * MARGIN - SCROLL_BAR)
        self.fields.dress(palette)

    def show_selection(self, copy: Copy, selection: Iterable[ElementId], warning: str = "") -> None:
        """Show what is known of what is selected, and what the drawing could not; of nothing, the map."""
        document = copy.shown
        elements = _in_order(document, frozenset(selection))
        if elements != self.about:
            self.finish()
            self._area.verticalScrollBar().setValue(0)
        self.about = elements
        self.fields.ask(sections(document, *elements))
        self._show_heading(copy, elements, warning)
        self.fields.show_values(document, *(elements or (document.young_person,)))

    def show_nothing(self) -> None:
        """Keep no word of anybody: nothing private may lie hidden in a field."""
        self.finish()
        self.about = None
        for words in (self.name, self.relation, self.warning):
            words.clear()
        self.symbol.clear()
        self.fields.forget()

    def finish(self) -> None:
        """Take over what is still being written."""
        self.fields.finish()

    def complain(self, field: Field, problem: NotADate | RuleBroken) -> None:
        """Say at the field why a value cannot be."""
        self.fields.complain(field, problem)

    def _show_heading(self, copy: Copy, elements: tuple[ElementId, ...], warning: str) -> None:
        document = copy.shown
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        one = elements[0] if len(elements) == 1 else None
        person = document.people.get(one) if one is not None else None
        if not elements:
            name, what = self.tr("This map"), self.tr("Select somebody, or a line, to see what is known.")
        elif one is None:
            name = self.tr("{count} selected").format(count=len(elements))
            what = name_all(document, elements, clinical=True) if len(elements) <= MOST_NAMES else ""
        elif person is not None:
            name = full_name(document, one)
            what = " · ".join(part for part in (person.relation, years(person, copy.on)) if part)
        elif one in document.places:
            name, what = full_name(document, one), self.tr("A place or group")
        else:
            name, what = line_words(document, one, clinical=True)
        self.name.setText(name)
        self.relation.setText(what)
        self.relation.setVisible(bool(what))
        drawn = one is not None and (one in document.people or one in document.places)
        self.symbol.setVisible(drawn)
        if one is not None and drawn:
            self.symbol.setPixmap(self._symbol(copy, one))

    def _symbol(self, copy: Copy, element: ElementId) -> QPixmap:
        side, ratio = 40, self.devicePixelRatioF()
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        row = row_of(copy, element)
        inside = (row.sticker, row.sector) if row else (self.name.text()[:1], "")
        seen = row.picture if row else b""
        paint_symbol(painter, QRectF(0, 0, side, side), *inside, self.palette_shown, seen)
        painter.end()
        return picture

    def _tell(self, field: Field, value: str) -> None:
        """Try the new value: what cannot be is said at the field, and nothing is changed."""
        if self.about is not None:
            self.written.emit(self.about, field, value)


def _in_order(document: Document, selection: frozenset[ElementId]) -> tuple[ElementId, ...]:
    """Return what is selected, people first, in the order of naming."""
    tables = (document.people, document.places, document.ties, document.bonds)
    lines = (document.couples, document.parentages, document.households)
    return tuple(one for table in (*tables, *lines) for one in table if one in selection)
