"""The right column of Coordinator view: what is known of who is selected."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ecomap.model.copies import Copy
from ecomap.model.dates import NotADate
from ecomap.model.naming import full_name
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.render.look import LIGHT, Palette
from ecomap.ui.inspector.facts import years
from ecomap.ui.inspector.field import Field, Section
from ecomap.ui.inspector.fields import sections
from ecomap.ui.inspector.form import FieldForm
from ecomap.ui.inspector.relations import line_words
from ecomap.ui.people.rows import Row, row_of
from ecomap.ui.people.symbol import paint_symbol
from ecomap.ui.translation import translate
from ecomap.ui.widgets import column, hair, label

WIDTH = 290
MARGIN, SCROLL_BAR = 16, 12


class Inspector(QWidget):
    """Shows one person or place of the file copy at a time, in sections; nothing is compulsory."""

    written = Signal(str, object, str)
    """Something was written: about whom, which field, the new value. `complain` answers what cannot be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.palette_shown: Palette = LIGHT
        self.about: ElementId | None = None
        self.forms: list[FieldForm] = []
        self._asked: tuple[Section, ...] = ()
        self._scale = 1.0
        self.symbol = label("")
        self.name = label("", "panelTitle", wrapped=True)
        self.relation = label("", "quiet", wrapped=True)
        self.warning = label("", "problem", wrapped=True)
        self.nobody = label(self.tr("Select somebody to see what is known."), "quiet", wrapped=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.relation)
        heading = QHBoxLayout()
        heading.setSpacing(12)
        heading.addWidget(self.symbol)
        heading.addLayout(words, 1)
        self._content = QWidget()
        self._fields = column(self._content, margin=0, spacing=12)
        self._area = QScrollArea()
        self._area.setWidget(self._content)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = column(self, margin=MARGIN, spacing=12)
        outer.addLayout(heading)
        outer.addWidget(self.warning)
        outer.addWidget(self.nobody)
        outer.addWidget(self._area, 1)

    def dress(self, palette: Palette, scale: float) -> None:
        """Take the palette and the size of text: forms are made anew."""
        if palette is not self.palette_shown:
            self._asked = ()
        self.palette_shown, self._scale = palette, scale
        width = round(WIDTH * (1 + (scale - 1) * 0.6))
        self.setFixedWidth(width)
        self._content.setFixedWidth(width - 2 * MARGIN - SCROLL_BAR)

    def show_person(self, copy: Copy, element: ElementId | None, warning: str = "") -> None:
        """Show what is known of somebody, something or a line, and what the drawing could not; of nobody, a hint."""
        if element != self.about:
            self.finish()
        document = copy.shown
        asked = () if element is None else sections(document, element)
        known = bool(asked)
        self.about = element if known else None
        self.nobody.setVisible(not known)
        self._area.setVisible(known)
        for widget in (self.symbol, self.name, self.relation):
            widget.setVisible(known)
        self.warning.hide()
        if self.about is None:
            self._forget()
            return
        if asked is not self._asked and asked != self._asked:
            self._ask(asked)
        self._show_heading(copy, self.about, warning)
        for form in self.forms:
            form.show_value(document, self.about)

    def finish(self) -> None:
        """Take over what is still being written."""
        for form in self.forms:
            form.finish()

    def _show_heading(self, copy: Copy, element: ElementId, warning: str) -> None:
        self.warning.setText(warning)
        self.warning.setVisible(bool(warning))
        if element not in copy.shown.people and element not in copy.shown.places:
            who, what = line_words(copy.shown, element, clinical=True)
            self.name.setText(who)
            self.relation.setText(what)
            self.symbol.hide()
            return
        person = copy.shown.people.get(element)
        self.name.setText(full_name(copy.shown, element))
        parts = (person.relation, years(person, copy.on)) if person else ("",)
        self.relation.setText(" · ".join(part for part in parts if part))
        self.symbol.setPixmap(self._symbol(row_of(copy, element)))

    def _symbol(self, row: Row | None) -> QPixmap:
        side, ratio = 40, self.devicePixelRatioF()
        picture = QPixmap(round(side * ratio), round(side * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        letter, sector = (row.sticker, row.sector) if row else (self.name.text()[:1], "")
        paint_symbol(painter, QRectF(0, 0, side, side), letter, sector, self.palette_shown)
        painter.end()
        return picture

    def _forget(self) -> None:
        """Keep no word of anybody: nothing private may lie hidden in a field."""
        for words in (self.name, self.relation, self.warning):
            words.clear()
        for form in self.forms:
            form.forget()
        self._ask(())

    def _ask(self, asked: tuple[Section, ...]) -> None:
        """Make the forms of these sections."""
        self._asked = asked
        self.forms = []
        while (taken := self._fields.takeAt(0)) is not None:
            if (widget := taken.widget()) is not None:
                widget.deleteLater()
        for section in asked:
            self._fields.addWidget(hair())
            if section.title:
                self._fields.addWidget(label(translate("inspector", section.title), "panelTitle", wrapped=True))
            for field in section.fields:
                form = FieldForm(field, self.palette_shown)
                form.written.connect(self._tell)
                self.forms.append(form)
                self._fields.addWidget(form)
        self._fields.addStretch(1)

    def _tell(self, field: Field, value: str) -> None:
        """Try the new value: what cannot be is said at the field, and nothing is changed."""
        if self.about is not None:
            self.written.emit(self.about, field, value)

    def complain(self, field: Field, problem: NotADate | RuleBroken) -> None:
        """Say at the field why a value cannot be."""
        for form in self.forms:
            if form.field is field:
                form.complain(refusal(problem))


def refusal(problem: NotADate | RuleBroken) -> str:
    """Return why a value cannot be, in words somebody can act on."""
    if isinstance(problem, NotADate):
        return QCoreApplication.translate("Inspector", "That is not a date. Try 2009, about 2009, May 2009, 3/5/2009.")
    return str(problem)
