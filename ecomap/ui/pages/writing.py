"""What a page asks the young person to write: a title, a soft hint, and room for their words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ecomap.papers.story.fields import Field
from ecomap.ui.inspector.writing import Lines
from ecomap.ui.translation import translate
from ecomap.ui.widgets import column, label

_FEWEST, _MOST = 2, 9
"""The lines of a field that are in sight: it scrolls."""
_AROUND = 18


class WritingForm(QWidget):
    """Fields to write in; what is written is told once a field is left, and half done while it is typed."""

    written = Signal(str, str)
    """A field was left: its key, and what stands in it."""
    going_on = Signal()
    """Somebody types."""
    entered = Signal(str)
    """A field has the keys, by its key; "": none."""
    left = Signal()
    """Esc where nothing was written: away from here."""

    def __init__(self) -> None:
        super().__init__()
        self.note = label("", "hint", wrapped=True)
        self.fields: dict[str, Lines] = {}
        self._stands: dict[str, str] = {}
        self._asked: tuple[Field, ...] = ()
        whole = column(self, margin=0, spacing=8)
        whole.addWidget(self.note)
        self._body = QVBoxLayout()
        self._body.setSpacing(4)
        whole.addLayout(self._body)
        whole.addStretch(1)

    def ask(self, fields: Sequence[Field], note: str) -> None:
        """Ask for these, and nothing else; a note stands above them."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if self._asked == tuple(fields):
            return
        self.forget()
        self._asked = tuple(fields)
        for field in fields:
            self._body.addWidget(self._prompt(field))
            self._body.addWidget(self.fields[field.key])
            self._body.addSpacing(8)
        self.fit()

    def show_texts(self, texts: Mapping[str, str]) -> None:
        """Show what is written; a field that is typed in keeps what is typed."""
        for key, lines in self.fields.items():
            before, now = self._stands.get(key, ""), texts.get(key, "")
            self._stands[key] = now
            typed = lines.hasFocus() and lines.text() not in (before, now)
            if not typed and lines.text() != now:
                lines.setText(now)

    def pending(self) -> Mapping[str, str]:
        """Return what stands in the fields and is not in the map yet."""
        return {key: lines.text() for key, lines in self.fields.items() if lines.text() != self._stands.get(key, "")}

    def finish(self) -> None:
        """Tell what is still being written."""
        for key in self.pending():
            self._tell(key)

    def forget(self) -> None:
        """Ask for nothing, and keep no word."""
        self._asked, self._stands = (), {}
        gone = list(self.fields.values())
        self.fields = {}
        while (item := self._body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for lines in gone:
            lines.setText("")

    def write_in(self, key: str = "") -> bool:
        """Let a field be written in, the first unless another is meant; say whether there is one."""
        lines = self.fields.get(key) or next(iter(self.fields.values()), None)
        if lines is not None:
            lines.setFocus()
        return lines is not None

    def fit(self) -> None:
        """Give each field the lines it has on paper, as far as that is reasonable."""
        for field in self._asked:
            lines = self.fields[field.key]
            rows = min(max(field.lines, _FEWEST), _MOST)
            lines.setFixedHeight(max(rows * lines.fontMetrics().lineSpacing() + _AROUND, 44))

    def changeEvent(self, event: QEvent) -> None:
        """Follow another size of text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.fit()

    def _prompt(self, field: Field) -> QWidget:
        """Return the title above a field, and make that."""
        lines = self.fields[field.key] = Lines()
        title, hint = translate("papers", field.title), translate("papers", field.hint)
        lines.setAccessibleName(title)
        lines.setAccessibleDescription(hint)
        lines.setPlaceholderText(f"{hint} ..." if hint else "")
        lines.done.connect(lambda key=field.key: self._leave(key))
        lines.written.connect(self.going_on)
        lines.put_back.connect(lambda key=field.key: self._put_back(key))
        lines.entered.connect(lambda key=field.key: self.entered.emit(key))
        prompt = label(title, "sectionTitle", wrapped=True)
        prompt.setBuddy(lines)
        return prompt

    def _leave(self, key: str) -> None:
        self.entered.emit("")
        self._tell(key)

    def _tell(self, key: str) -> None:
        lines = self.fields.get(key)
        if lines is not None and lines.text() != self._stands.get(key, ""):
            self._stands[key] = lines.text()
            self.written.emit(key, lines.text())

    def _put_back(self, key: str) -> None:
        """Show what stood there before; where nothing was written since, go."""
        lines, before = self.fields[key], self._stands.get(key, "")
        if lines.text() == before:
            self.left.emit()
            return
        lines.setText(before)
        self.going_on.emit()
