"""One field of a form: its title, its widget, and what is known besides."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.look import Palette
from ecomap.ui.inspector.field import Field, Shape
from ecomap.ui.inspector.inputs import ChoiceInput, Segments, Several
from ecomap.ui.inspector.writing import Line, Lines
from ecomap.ui.translation import translate
from ecomap.ui.widgets import column, label, say_problem

QUIET = 800
"""After how long without another letter what was written goes into the map, in milliseconds."""


class FieldForm(QWidget):
    """A field about one element, or several. What is written is told when there is quiet, and when it is left."""

    written = Signal(object, str)
    """The field, and its new value."""

    def __init__(self, field: Field, palette: Palette) -> None:
        super().__init__()
        self.field = field
        self._value = ""
        self._about: tuple[ElementId, ...] = ()
        self._document: Document | None = None
        self._refused: str | None = None
        self._unfinished = self._telling = False
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET)
        self._quiet.timeout.connect(self._tell_unfinished)
        self.title = label(translate("inspector", field.title), "sectionTitle", wrapped=True)
        self.beside = label("", "quiet")
        self.below = label("", "quiet", wrapped=True)
        self.meant = label("", "quiet", wrapped=True)
        self.problem = label("", "problem", wrapped=True)
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.beside)
        self._column = column(self, margin=0, spacing=4)
        self._column.addLayout(heading)
        self.widget = self._made(palette)
        self.widget.setProperty("wrong", False)
        self.widget.setAccessibleName(self.title.text())
        for widget in (self.widget, self.meant, self.below, self.problem):
            self._column.addWidget(widget)
        for words in (self.meant, self.below, self.problem):
            words.hide()

    def show_value(self, document: Document, *elements: ElementId) -> None:
        """Show what is known; what was refused stays until it is mended, or the element is another.

        Of several elements it shows what is so of all; where they differ, that they do.
        """
        values = frozenset(self.field.read(document, one) for one in elements)
        known = next(iter(values)) if len(values) == 1 else ""
        changed = elements != self._about or (known != self._value and not self._telling)
        if elements != self._about:
            self.complain("")
        self._about, self._value, self._document = elements, known, document
        self._tell_besides(document)
        match self.widget:
            case Line() | Lines() as written:
                hint = translate("inspector", self.field.hint if len(values) == 1 else "various")
                written.setPlaceholderText(hint)
                if written.text() not in (known, self._refused) and (changed or not written.hasFocus()):
                    written.setText(known)
                self._say_meaning()
            case ChoiceInput() | Several() as choice:
                choice.offer(self.field.offered(document))
                choice.show_values(values)
            case Segments() as segments:
                segments.show_values(values)
            case QLabel() as words:
                words.setText(known)
                self.setVisible(bool(known))

    def complain(self, words: str) -> None:
        """Say what is wrong with what was written; nothing, if nothing is, or if it is still being written."""
        if words and self._unfinished:
            return
        if words != self.problem.text():
            say_problem(self.problem, words)
        self.problem.setVisible(bool(words))
        if words and not isinstance(self.widget, Line | Lines) and self._document is not None:
            self.show_value(self._document, *self._about)
        self._refused = self.widget.text() if words and isinstance(self.widget, Line | Lines) else None
        self.widget.setAccessibleDescription(words or self.below.text())
        if self.widget.property("wrong") != bool(words):
            self.widget.setProperty("wrong", bool(words))
            self.widget.style().unpolish(self.widget)
            self.widget.style().polish(self.widget)

    def forget(self) -> None:
        """Keep nothing of what was shown; the form can be about somebody else later."""
        self._quiet.stop()
        self.complain("")
        self._value, self._about, self._refused, self._document = "", (), None, None
        for words in (self.beside, self.below, self.meant):
            words.clear()
        self.widget.setAccessibleDescription("")
        match self.widget:
            case Line() | Lines() | QLabel() as widget:
                widget.setText("")
            case ChoiceInput() as choice:
                choice.offer(())
                choice.show_values(frozenset())
            case Several() as several:
                several.forget()
            case Segments() as segments:
                segments.show_values(frozenset())

    def end(self) -> None:
        """Keep nothing at all, not even what could be chosen: the form is about to go."""
        self.forget()
        self.title.clear()
        self.widget.setAccessibleName("")
        if isinstance(self.widget, ChoiceInput):
            self.widget.blockSignals(True)
            self.widget.clear()

    def finish(self) -> None:
        """Tell what is written now, before the form shows somebody else, or the map is put away."""
        self._quiet.stop()
        if isinstance(self.widget, Line | Lines) and self._about:
            self._tell(self.widget.text())

    def stops(self) -> Sequence[QWidget]:
        """Return what the keyboard stops at, in order."""
        match self.widget:
            case Segments() | Several() as several:
                return several.stops()
            case QLabel():
                return ()
            case widget:
                return (widget,)

    def _done(self) -> None:
        """Tell what was written; once it is left, show it as the map has it."""
        self.finish()
        written = self.widget
        if not isinstance(written, Line | Lines):
            return
        if self._refused is None and not written.hasFocus() and written.text() != self._value:
            written.setText(self._value)
        self._say_meaning()

    def _tell_besides(self, document: Document) -> None:
        """Say what is known besides, where it is the same of all."""
        for words, besides in ((self.beside, self.field.beside), (self.below, self.field.below)):
            said = {besides(document, one) for one in self._about}
            words.setText(said.pop() if len(said) == 1 else "")
            words.setVisible(bool(words.text()))
        if not self.problem.text():
            self.widget.setAccessibleDescription(self.below.text())

    def _say_meaning(self) -> None:
        """Say what a text is understood as, while it is written, or where something else stands there."""
        written = self.widget
        if not isinstance(written, Line | Lines) or self._document is None:
            return
        at_rest = written.text() == self._value and not written.hasFocus()
        words = "" if at_rest else self.field.meaning(self._document, written.text())
        self.meant.setText(words)
        self.meant.setVisible(bool(words))

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
        self._say_meaning()

    def _made_written(self, made: Line | Lines) -> QWidget:
        made.setPlaceholderText(translate("inspector", self.field.hint))
        made.done.connect(self._done)
        made.written.connect(self._quiet.start)
        made.written.connect(self._say_meaning)
        made.put_back.connect(self._put_back)
        return made

    def _made(self, palette: Palette) -> QWidget:
        match self.field.shape:
            case Shape.LINE:
                return self._made_written(Line())
            case Shape.LINES:
                return self._made_written(Lines())
            case Shape.WORDS:
                words = label("", "told", wrapped=True)
                words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                return words
            case Shape.CHOICE:
                choice = ChoiceInput(self.field, palette)
                choice.told.connect(self._tell)
                return choice
            case Shape.SEGMENTS:
                segments = Segments(self.field)
                segments.told.connect(lambda value: self.written.emit(self.field, value))
                return segments
            case Shape.SEVERAL:
                several = Several(self.field)
                several.told.connect(lambda value: self.written.emit(self.field, value))
                return several
