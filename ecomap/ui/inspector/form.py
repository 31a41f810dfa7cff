"""One field of a form: its title, its widget, and what is known besides."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind
from ecomap.render.look import Palette
from ecomap.ui.icons import icon
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.inspector.writing import Line, Lines
from ecomap.ui.key_view import sample_icon
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Choice, button, column, label, pane

QUIET = 800
"""After how long without another letter what was written goes into the map, in milliseconds."""


class FieldForm(QWidget):
    """A field about one element. What is written is told when there is quiet, and when the field is left."""

    written = Signal(object, str)
    """The field, and its new value."""

    def __init__(self, field: Field, palette: Palette) -> None:
        super().__init__()
        self.field = field
        self._value = ""
        self._about: ElementId | None = None
        self._refused: str | None = None
        self._unfinished = self._telling = False
        self._palette = palette
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._tell_unfinished)
        self.title = label(translate("inspector", field.title), "sectionTitle")
        self.beside = label("", "quiet")
        self.below = label("", "quiet", wrapped=True)
        self.problem = label("", "problem", wrapped=True)
        heading = QHBoxLayout()
        heading.addWidget(self.title)
        heading.addStretch(1)
        heading.addWidget(self.beside)
        self._column = column(self, margin=0, spacing=4)
        self._column.addLayout(heading)
        self.widget = self._made()
        self.widget.setAccessibleName(self.title.text())
        for widget in (self.widget, self.below, self.problem):
            self._column.addWidget(widget)
        self.problem.hide()

    def show_value(self, document: Document, element: ElementId) -> None:
        """Show what is known of an element; what was refused stays until it is mended, or the element is another."""
        known = self.field.read(document, element)
        changed = element != self._about or (known != self._value and not self._telling)
        if element != self._about:
            self.complain("")
        self._about, self._value = element, known
        self.beside.setText(self.field.beside(document, element))
        below = self.field.below(document, element)
        self.below.setText(below)
        self.below.setVisible(bool(below))
        match self.widget:
            case Line() | Lines() as written:
                if written.text() not in (known, self._refused) and (changed or not written.hasFocus()):
                    written.setText(self._value)
            case QComboBox() as choice:
                choice.setCurrentIndex(max(choice.findData(self._value), 0))
                self._tone(choice)
            case _ if self.field.shape is Shape.SEGMENTS:
                for made in self._segments.buttons():
                    made.setChecked(made.property("value") == self._value)

    def complain(self, words: str) -> None:
        """Say what is wrong with what was written; nothing, if nothing is, or if it is still being written."""
        if words and self._unfinished:
            return
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
        self._refused = self.widget.text() if words and isinstance(self.widget, Line | Lines) else None
        if self.widget.property("wrong") != bool(words):
            self.widget.setProperty("wrong", bool(words))
            self.widget.style().unpolish(self.widget)
            self.widget.style().polish(self.widget)

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self._quiet.stop()
        self._value, self._about, self._refused = "", None, None
        for words in (self.beside, self.below, self.problem):
            words.clear()
        match self.widget:
            case QLineEdit() | QPlainTextEdit() | QComboBox() as widget:
                widget.blockSignals(True)
                widget.clear()

    def finish(self) -> None:
        """Tell what is written now, before the form shows somebody else, or the map is put away."""
        self._quiet.stop()
        if isinstance(self.widget, Line | Lines):
            self._tell(self.widget.text())

    def _tell(self, value: str) -> None:
        """Tell a new value; of one that was refused, or is the old one again, there is nothing to tell."""
        if value == self._refused:
            return
        self.complain("")
        if value != self._value:
            self._telling = True
            try:
                self.written.emit(self.field, value)
            finally:
                self._telling = False

    def _tell_unfinished(self) -> None:
        """Tell what is written so far; half a date is not complained of."""
        self._unfinished = True
        try:
            if isinstance(self.widget, Line | Lines):
                self._tell(self.widget.text())
        finally:
            self._unfinished = False

    def _put_back(self) -> None:
        """Show again what the map knows."""
        self._quiet.stop()
        self.complain("")
        if isinstance(self.widget, Line | Lines):
            self.widget.setText(self._value)

    def _made_written(self, made: Line | Lines) -> QWidget:
        made.setPlaceholderText(translate("inspector", self.field.hint))
        made.done.connect(self.finish)
        made.written.connect(self._quiet.start)
        made.put_back.connect(self._put_back)
        return made

    def _made(self) -> QWidget:
        match self.field.shape:
            case Shape.LINE:
                return self._made_written(Line())
            case Shape.LINES:
                return self._made_written(Lines())
            case Shape.CHOICE:
                return self._made_choice()
            case Shape.SEGMENTS:
                return self._made_segments()

    def _made_choice(self) -> QComboBox:
        choice = Choice()
        choice.setIconSize(QSize(44, 20) if self._is_line() else QSize(20, 20))
        if not self.field.complete and not any(option.value in ("", "unknown") for option in self.field.options):
            choice.addItem(self.tr("not known"), "")
        for option in self.field.options:
            choice.addItem(translate("notation", option.words), option.value)
            self._picture(choice, option)
        choice.activated.connect(lambda at: self._tell(str(choice.itemData(at))) if choice.itemData(at) else None)
        choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return choice

    def _is_line(self) -> bool:
        return any(option.picture and not isinstance(option.picture, BadgeKind) for option in self.field.options)

    def _picture(self, choice: QComboBox, option: Option) -> None:
        at = choice.count() - 1
        if isinstance(option.picture, BadgeKind):
            choice.setItemIcon(at, icon(option.picture.icon))
        elif option.picture is not None:
            choice.setItemIcon(at, sample_icon(option.picture, self._palette, QSize(44, 20), self.devicePixelRatioF()))

    def _tone(self, choice: QComboBox) -> None:
        """Colour the field by what is chosen; the word and the icon say the same."""
        tone = next((one.tone for one in self.field.options if one.value == choice.currentData()), "")
        if choice.property("tone") != tone:
            choice.setProperty("tone", tone)
            choice.style().unpolish(choice)
            choice.style().polish(choice)

    def _made_segments(self) -> QWidget:
        made = pane("segmentRow")
        row = QHBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._segments = QButtonGroup(made)
        for option in self.field.options:
            segment = button(translate("inspector", option.words))
            segment.setCheckable(True)
            segment.setProperty("value", option.value)
            segment.clicked.connect(lambda _=False, value=option.value: self.written.emit(self.field, value))
            self._segments.addButton(segment)
            row.addWidget(segment, 1)
        return made
