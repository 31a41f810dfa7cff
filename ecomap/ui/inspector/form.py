"""One field of a form: its title, its widget, and what is known besides."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.forms import BadgeKind
from ecomap.render.look import Palette
from ecomap.ui.icons import icon
from ecomap.ui.inspector.field import Field, Option, Shape
from ecomap.ui.key_view import sample_icon
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Choice, button, column, label, pane


class Lines(QPlainTextEdit):
    """Several lines of text, done when the field is left."""

    done = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(96)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the text is done."""
        super().focusOutEvent(event)
        self.done.emit()


class FieldForm(QWidget):
    """A field about one element. What is written is told once it is done: one step for undo."""

    written = Signal(object, str)
    """The field, and its new value."""

    def __init__(self, field: Field, palette: Palette) -> None:
        super().__init__()
        self.field = field
        self._value = ""
        self._palette = palette
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
        """Show what is known of an element."""
        self._value = self.field.read(document, element)
        self.beside.setText(self.field.beside(document, element))
        known = self.field.below(document, element)
        self.below.setText(known)
        self.below.setVisible(bool(known))
        self.complain("")
        match self.widget:
            case QLineEdit() as line if line.text() != self._value and not line.hasFocus():
                line.setText(self._value)
            case Lines() as lines if lines.toPlainText() != self._value and not lines.hasFocus():
                lines.setPlainText(self._value)
            case QComboBox() as choice:
                choice.setCurrentIndex(max(choice.findData(self._value), 0))
                self._tone(choice)
            case _ if self.field.shape is Shape.SEGMENTS:
                for made in self._segments.buttons():
                    made.setChecked(made.property("value") == self._value)

    def complain(self, words: str) -> None:
        """Say what is wrong with what was written; nothing, if nothing is."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))

    def forget(self) -> None:
        """Keep nothing of what was shown."""
        self._value = ""
        for words in (self.beside, self.below, self.problem):
            words.clear()
        match self.widget:
            case QLineEdit() | QPlainTextEdit() | QComboBox() as widget:
                widget.blockSignals(True)
                widget.clear()

    def finish(self) -> None:
        """Tell what is written now, before the form shows somebody else."""
        match self.widget:
            case QLineEdit() as line:
                self._tell(line.text())
            case Lines() as lines:
                self._tell(lines.toPlainText())

    def _tell(self, value: str) -> None:
        if value != self._value:
            self.written.emit(self.field, value)

    def _made(self) -> QWidget:
        match self.field.shape:
            case Shape.LINE:
                line = QLineEdit()
                line.setPlaceholderText(translate("inspector", self.field.hint))
                line.editingFinished.connect(lambda: self._tell(line.text()))
                return line
            case Shape.LINES:
                lines = Lines()
                lines.done.connect(lambda: self._tell(lines.toPlainText()))
                return lines
            case Shape.CHOICE:
                return self._made_choice()
            case Shape.SEGMENTS:
                return self._made_segments()

    def _made_choice(self) -> QComboBox:
        choice = Choice()
        choice.setIconSize(QSize(44, 20) if self._is_line() else QSize(20, 20))
        if not any(option.value in ("", "unknown") for option in self.field.options):
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
