"""The page of a book: its subjects, the entries of one as a table, and the form of the entry that is meant."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomap.model.dates import NotADate
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.render.look import LIGHT, Palette
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.picking import Choice, pick
from ecomap.ui.icons import icon
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.form import FieldForm
from ecomap.ui.inspector.writer import Writer
from ecomap.ui.records.body import Body
from ecomap.ui.records.subject import Book, Pick, Subject, said
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, column, label


class RecordsPage(QWidget):
    """Entries of the open map in words; what is shown is the copy of whoever looks, and nothing else."""

    left = Signal()
    """Back to the map."""
    refused = Signal(str)
    """Something could not be done: why, in words."""

    def __init__(self, workspace: Workspace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recordsPage")
        self.setProperty("large", False)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workspace = workspace
        self.book: Book | None = None
        self.subject: Subject | None = None
        self._entry: ElementId | None = None
        self._meant: dict[str, ElementId] = {}
        self._scale, self._palette = 1.0, LIGHT
        self._writer = Writer(workspace)
        self.title = label("", "large", wrapped=True)
        self.back = button(self.tr("Back to the map"), "", icon("arrow-left"), self.left.emit)
        self.body = Body()
        self.list, self.table, self.fields = self.body.list, self.body.table, self.body.fields
        self.note, self.warning, self.empty = self.body.note, self.body.warning, self.body.empty
        self.add, self.remove = self.body.add, self.body.remove
        self._arrange()
        self._connect()
        self._stops = (
            workspace.editor.changed.connect(lambda _: self._follow()),
            workspace.looking_changed.connect(lambda _: self._sit()),
        )
        self.hide()

    @property
    def forms(self) -> list[FieldForm]:
        """The fields of the entry that is meant."""
        return self.fields.forms

    def let_go(self) -> None:
        """Stop listening to the workspace."""
        for stop in self._stops:
            stop()

    def dress(self, palette: Palette, scale: float) -> None:
        """Take a palette and a size of text."""
        self._palette, self._scale = palette, scale
        self._fit()
        self.fields.dress(palette)

    def open(self, book: Book) -> bool:
        """Show a book, at the subject that was last shown of it; say whether who looks may open it."""
        self.finish()
        subjects = book.open_to(clinical=self._clinical)
        if not subjects:
            return False
        self.book = book
        self.show()
        self._fill(subjects)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def leave(self) -> None:
        """Go, and keep nothing that was shown."""
        self.finish()
        self.hide()
        self.book = self.subject = self._entry = None
        self.list.clear()
        for words in (self.title, self.note, self.warning, self.empty):
            words.clear()
        self.table.forget()
        self.fields.forget()

    def finish(self) -> None:
        """Take over what is still being written."""
        self.fields.finish()

    def show_subject(self, subject: Subject) -> None:
        """Show the entries of a subject, the first meant unless another was."""
        if subject is self.subject:
            return
        self.finish()
        self.subject = subject
        self._entry = self._meant.get(subject.key)
        self._refresh()

    def show_entry(self, entry: ElementId) -> None:
        """Ask about another entry."""
        self.finish()
        self._entry = entry
        self._refresh()

    def add_entry(self) -> None:
        """Add an entry, after asking whom it is about where that has to be known."""
        if self.subject is not None and self.subject.add is not None:
            self.finish()
            self._ask(self.subject, self.subject.picks, ())

    def remove_entry(self) -> None:
        """Take the entry away that is meant; undo brings it back."""
        subject, entry = self.subject, self._entry
        if subject is None or subject.remove is None or entry is None or self.remove.isHidden():
            return
        self.finish()
        seen = self.workspace.copy.shown
        entries = subject.entries(seen) if subject.entries else ()
        at = entries.index(entry) if entry in entries else 0
        words = translate("records", "Take away: {what}").format(what=self._called(seen, subject, entry))
        try:
            after = subject.remove(self.workspace.editor.settled, entry)
        except RuleBroken as broken:
            self.refused.emit(str(broken))
            return
        left = [one for one in entries if one != entry]
        self._entry = left[min(at, len(left) - 1)] if left else None
        self.workspace.editor.commit(after, words)
        (self.table if left else self.add).setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let table and form stand beside each other where both have room."""
        super().resizeEvent(event)
        self._fit()

    @property
    def _clinical(self) -> bool:
        return self.workspace.looking.clinical

    def _sit(self) -> None:
        """Show what whoever looks now may open, or go where that is nothing."""
        if self.isHidden() or self.book is None:
            return
        self.fields.forget()
        self.table.forget()
        subjects = self.book.open_to(clinical=self._clinical)
        if not subjects:
            self.left.emit()
            return
        self.subject = None
        self._fill(subjects)

    def _follow(self) -> None:
        """Follow a change of the map."""
        if not self.isHidden() and not self.workspace.editor.previewing:
            self._refresh()

    def _fill(self, subjects: tuple[Subject, ...]) -> None:
        """List the subjects there are for whoever looks."""
        assert self.book is not None
        own = not self._clinical
        self._enlarge(own)
        self.title.setText(translate("records", self.book.own if own else self.book.title))
        wanted = self._meant.get(f"book {self.book.key}", "")
        at = next((at for at, one in enumerate(subjects) if one.key == wanted), 0)
        self.list.show_subjects(subjects, at, own=own)
        self.subject = None
        self.show_subject(subjects[at])

    def _enlarge(self, large: bool) -> None:
        """Take the large type of Together view, or the smaller one."""
        if self.property("large") is large:
            return
        self.setProperty("large", large)
        for widget in (self, *self.findChildren(QWidget)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)

    def _choose(self, at: int) -> None:
        if self.book is not None and at >= 0:
            subject = self.book.open_to(clinical=self._clinical)[at]
            self._meant[f"book {self.book.key}"] = ElementId(subject.key)
            self.show_subject(subject)

    def _refresh(self) -> None:
        """Show the subject as the copy of whoever looks has it."""
        subject, seen = self.subject, self.workspace.copy.shown
        if subject is None:
            return
        own = not self._clinical
        entries = subject.entries(seen) if subject.entries else (seen.young_person,)
        if self._entry not in entries:
            self._entry = entries[0] if entries else None
        if self._entry is not None:
            self._meant[subject.key] = self._entry
        note = translate("records", subject.own_note if own else subject.note)
        warning = "" if own else "\n".join(subject.warnings(seen))
        empty = "" if entries else translate("records", subject.empty)
        for words, said_now in ((self.note, note), (self.warning, warning), (self.empty, empty)):
            words.setText(said_now)
            words.setVisible(bool(said_now))
        self._show_table(subject, seen, changes=subject.own_changes or not own)
        asked = subject.own_sections if own and subject.own_sections else subject.sections
        self.fields.ask(asked(seen, self._entry) if self._entry is not None else ())
        if self._entry is not None:
            self.fields.show_values(seen, self._entry)
        self._fit()

    def _show_table(self, subject: Subject, seen: Document, *, changes: bool) -> None:
        listed = subject.entries is not None
        self.table.setVisible(listed and not self.empty.text())
        if listed:
            self.table.show_entries(subject, seen, self._entry)
        else:
            self.table.forget()
        self.add.setVisible(listed and changes and subject.add is not None)
        self.add.setText(translate("records", subject.one))
        self.add.setAccessibleName(self.add.text())
        self.remove.setVisible(listed and changes and subject.remove is not None and self._entry is not None)
        self.table.offered = (not self.remove.isHidden(), "" if self.add.isHidden() else self.add.text())
        self.body.buttons.setVisible(not self.add.isHidden() or not self.remove.isHidden())

    def _ask(self, subject: Subject, picks: tuple[Pick, ...], picked: tuple[ElementId, ...]) -> None:
        """Ask for whom an entry is about, one after the other; then add it."""
        if not picks:
            self._add(subject, picked)
            return
        first, *others = picks
        offered = [
            Choice(translate("notation", one.words), one.value)
            for one in first.offered(self.workspace.copy.shown)
            if one.value not in picked
        ]
        if not offered:
            self.refused.emit(self.tr("There is nobody to choose from. Add people to the map first."))
            return
        title = translate("records", first.question)
        pick(self.window(), title, offered, lambda one: self._ask(subject, tuple(others), (*picked, ElementId(one))))

    def _add(self, subject: Subject, picked: tuple[ElementId, ...]) -> None:
        if subject.add is None or subject is not self.subject:
            return
        try:
            after, self._entry = subject.add(self.workspace.editor.settled, picked)
        except RuleBroken as broken:
            self.refused.emit(str(broken))
            return
        self.workspace.editor.commit(after, translate("records", subject.one))
        self._refresh()
        self._write_in()

    def _write_in(self) -> None:
        """Let the first field of the entry be written in."""
        stops = [stop for form in self.forms for stop in form.stops()]
        if stops:
            stops[0].setFocus(Qt.FocusReason.TabFocusReason)  # what stands there is selected, to be written over

    def _write(self, field: Field, value: str) -> None:
        """Write what the form was told; what cannot be is said at the field, and nothing is changed."""
        subject, entry = self.subject, self._entry
        if subject is None or entry is None:
            return
        try:
            self._writer.write((entry,), field, value, self._called(self.workspace.copy.shown, subject, entry))
        except (NotADate, RuleBroken) as problem:
            self.fields.complain(field, problem)

    def _called(self, seen: Document, subject: Subject, entry: ElementId) -> str:
        """Return what an entry is called in the history, as whoever looks may read it."""
        name = said(subject.columns[0], seen, entry) if subject.columns else ""
        return name or translate("records", subject.title if self._clinical else subject.own)

    def _fit(self) -> None:
        """Share the width out."""
        self.body.fit(self._scale, single=self.subject is not None and self.subject.entries is None)

    def _arrange(self) -> None:
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.back)
        whole = column(self, margin=16, spacing=12)
        whole.addLayout(heading)
        whole.addWidget(self.body, 1)

    def _connect(self) -> None:
        self.add.clicked.connect(lambda: self.add_entry())
        self.remove.clicked.connect(lambda: self.remove_entry())
        self.list.currentRowChanged.connect(self._choose)
        self.table.chosen.connect(lambda entry: self.show_entry(ElementId(entry)))
        self.table.edit_wanted.connect(self._write_in)
        self.table.removal_wanted.connect(self.remove_entry)
        self.table.addition_wanted.connect(self.add_entry)
        self.fields.written.connect(self._write)
