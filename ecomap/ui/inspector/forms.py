"""The forms of several sections in one column: a chapter is made only once it is opened."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QWidget

from ecomap.model.dates import NotADate
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.render.look import LIGHT, Palette
from ecomap.ui.icons import icon
from ecomap.ui.inspector.field import Chapter, Field, Section
from ecomap.ui.inspector.form import FieldForm
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Button, button, column, empty, hair, label

CHEVRON = QSize(16, 16)
"""The size of the arrow beside the heading of a chapter: all of its words have room at any size of text."""
MOST_RESTING = 24
"""So many sections that are not asked now are kept, empty. Titles name people: what has one is not kept."""


@dataclass(frozen=True, eq=False)
class Block:
    """A section as it stands in the column."""

    section: Section
    widget: QWidget
    forms: tuple[FieldForm, ...]


class Forms(QWidget):
    """Asks what sections ask. Those that are asked again stay as they are: the keyboard stays where it was."""

    written = Signal(object, str)
    """A field, and what was written in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opened: set[str] = set()
        """The keys of the chapters that are open."""
        self.ruled = True
        """A thin line stands above the first section, too."""
        self._asked: tuple[Section, ...] = ()
        self._palette: Palette = LIGHT
        self._blocks: list[Block] = []
        self._resting: list[Block] = []
        """Empty and out of sight, until they are asked again: to make a form anew takes its time."""
        self._chapters: dict[str, Button] = {}
        self._shown: tuple[Document, tuple[ElementId, ...]] | None = None
        self._column = column(self, margin=0, spacing=12)

    @property
    def forms(self) -> list[FieldForm]:
        """The forms there are, from the top."""
        return [form for block in self._blocks for form in block.forms]

    @property
    def chapters(self) -> dict[str, Button]:
        """The headings that open and close what stands under them, by key."""
        return self._chapters

    def dress(self, palette: Palette) -> None:
        """Take a palette: forms with drawn lines are made anew."""
        if palette is not self._palette:
            self._palette = palette
            asked, self._asked = self._asked, ()
            self._drop(self._blocks + self._resting)
            self._blocks, self._resting = [], []
            self.ask(asked)

    def ask(self, asked: tuple[Section, ...]) -> None:
        """Ask what these sections ask."""
        if asked == self._asked:
            return
        self._asked = asked
        self._lay_out()

    def show_values(self, document: Document, *elements: ElementId) -> None:
        """Show what is known of an element, or of several."""
        self._shown = (document, elements)
        for form in self.forms:
            form.show_value(document, *elements)

    def finish(self) -> None:
        """Take over what is still being written."""
        for form in self.forms:
            form.finish()

    def forget(self) -> None:
        """Ask nothing, and keep no word of anybody: nothing private may lie hidden in a field."""
        self._shown = None
        for form in self.forms:
            form.forget()
        self.ask(())
        self._drop(self._resting)
        self._resting = []

    def complain(self, field: Field, problem: NotADate | RuleBroken) -> None:
        """Say at the field why a value cannot be."""
        for form in self.forms:
            if form.field is field:
                form.complain(refusal(problem))

    def open(self, key: str, is_open: bool = True) -> None:
        """Open what stands under a heading, or close it."""
        self.finish()
        (self.opened.add if is_open else self.opened.discard)(key)
        self._lay_out()
        if self._shown is not None:
            document, elements = self._shown
            self.show_values(document, *elements)

    def _lay_out(self) -> None:
        """Put everything into the column, from the top; what stands there already is not made again."""
        left, self._blocks = self._blocks + self._resting, []
        empty(self._column)
        loose = list(self.findChildren(QWidget, "hair", Qt.FindChildOption.FindDirectChildrenOnly))
        under: Chapter | None = None
        stops: list[QWidget] = []
        for section in self._asked:
            if (section.chapter is None or section.chapter != under) and (self.ruled or section is not self._asked[0]):
                self._column.addWidget(hair())
            if section.chapter is not None and section.chapter != under:
                stops.append(self._heading(section.chapter))
            under = section.chapter
            if under is None or under.key in self.opened:
                block = next((one for one in left if one.section == section), None) or self._block(section)
                left = [one for one in left if one is not block]
                self._blocks.append(block)
                self._column.addWidget(block.widget)
                block.widget.show()
                stops += [stop for form in block.forms for stop in form.stops()]
        self._column.addStretch(1)
        self._rest(left)
        self._drop_widgets(loose)
        self._forget_headings()
        for one, other in pairwise(stops):
            QWidget.setTabOrder(one, other)

    def _heading(self, chapter: Chapter) -> Button:
        """Return the heading of a chapter, in its place in the column."""
        if chapter.key not in self._chapters:
            made = button(translate("inspector", chapter.title), "chapter")
            made.icon_size = CHEVRON
            made.size_icon()
            made.setCheckable(True)
            made.clicked.connect(lambda is_open, key=chapter.key: self.open(key, is_open))
            self._chapters[chapter.key] = made
        made, is_open = self._chapters[chapter.key], chapter.key in self.opened
        made.setChecked(is_open)
        made.setIcon(icon("chevron-up" if is_open else "chevron-down"))
        made.setAccessibleDescription(translate("inspector", "open") if is_open else translate("inspector", "closed"))
        self._column.addWidget(made)
        made.show()
        return made

    def _forget_headings(self) -> None:
        """Let headings go under which nothing is asked any more."""
        there = {section.chapter.key for section in self._asked if section.chapter is not None}
        for key in [key for key in self._chapters if key not in there]:
            self._drop_widgets([self._chapters.pop(key)])

    def _block(self, section: Section) -> Block:
        widget = QWidget()
        inner = column(widget, margin=0, spacing=12)
        if section.title:
            inner.addWidget(label(translate("inspector", section.title), "panelTitle", wrapped=True))
        if section.note:
            inner.addWidget(label(translate("inspector", section.note), "quiet", wrapped=True))
        made = []
        for field in section.fields:
            form = FieldForm(field, self._palette)
            form.written.connect(self.written)
            made.append(form)
            inner.addWidget(form)
        return Block(section, widget, tuple(made))

    def _rest(self, blocks: list[Block]) -> None:
        """Empty blocks and keep the last of them for later."""
        for block in blocks:
            for form in block.forms:
                form.forget()
            block.widget.hide()
        kept = [block for block in blocks if not block.section.title][-MOST_RESTING:]
        self._drop([block for block in blocks if block not in kept])
        self._resting = kept

    def _drop(self, blocks: list[Block]) -> None:
        """Let blocks go, with what they showed."""
        for block in blocks:
            for form in block.forms:
                form.end()
            for words in block.widget.findChildren(QLabel):
                words.clear()
        self._drop_widgets([block.widget for block in blocks])

    def _drop_widgets(self, widgets: list[QWidget]) -> None:
        for widget in widgets:
            widget.hide()  # it goes later, but must not stand under another until then
            widget.deleteLater()


def refusal(problem: NotADate | RuleBroken) -> str:
    """Return why a value cannot be, in words somebody can act on."""
    if isinstance(problem, NotADate):
        return translate("inspector", "That is not a date. Try 2009, about 2009, May 2009, 3/5/2009.")
    return str(problem)
