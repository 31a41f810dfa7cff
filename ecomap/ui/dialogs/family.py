"""Everything about somebody that belongs to a family tree, to be filled in together or alone; nothing compulsory."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from ecomap.model.dates import NotADate
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.session.editor import Change
from ecomap.session.workspace import Workspace
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.fields import family_sections
from ecomap.ui.inspector.form import FieldForm
from ecomap.ui.inspector.forms import Forms
from ecomap.ui.inspector.line_words import line_words
from ecomap.ui.inspector.writer import Writer

HEIGHT = 480
"""How high the fields are seen at least, in pixels."""


class FamilyFacts(Question):
    """The fields of one person, home or line; what is written is in the map at once, and undone as anywhere."""

    help_page = "family-tree"

    def __init__(self, parent: QWidget | None, workspace: Workspace, about: ElementId) -> None:
        super().__init__(parent, "", width=560)
        self._workspace, self._about = workspace, about
        self._writer = Writer(workspace)
        self.fields = Forms()
        self.fields.written.connect(self._write)
        self.fields.dress(workspace.manner.palette)
        area = QScrollArea()
        area.setWidget(self.fields)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        AreaFingers(area)
        area.setMinimumHeight(HEIGHT)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(area)
        self.end(self.tr("Done"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()
        self._stop: Callable[[], None] = workspace.editor.changed.connect(self._follow)
        self.finished.connect(self._leave)
        self._show()

    @property
    def forms(self) -> list[FieldForm]:
        """The fields, from the top."""
        return self.fields.forms

    def _follow(self, change: Change) -> None:
        self._show()

    def _show(self) -> None:
        """Show what is known now; sections are made anew only where there are others."""
        document, clinical = self._workspace.copy.shown, self._workspace.looking.clinical
        asked = family_sections(document, self._about, clinical=clinical)
        if not asked:
            self.reject()
            return
        self.heading.setText(_heading(document, self._about, clinical=clinical))
        self.fields.ask(asked)
        self.fields.show_values(document, self._about)

    def _write(self, field: Field, value: str) -> None:
        try:
            self._writer.write((self._about,), field, value)
        except (NotADate, RuleBroken) as problem:
            self.fields.complain(field, problem)

    def _leave(self) -> None:
        self.fields.finish()
        self._stop()


def _heading(document: Document, about: ElementId, *, clinical: bool) -> str:
    if about in document.people:
        return called(document, about)
    return line_words(document, about, clinical=clinical)[0]
