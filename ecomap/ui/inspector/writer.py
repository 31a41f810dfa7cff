"""What the inspector is told goes into the open map: what is written in one field is one step, however often told."""

from __future__ import annotations

from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.history import Step
from ecomap.session.workspace import Workspace
from ecomap.ui.inspector.field import Field
from ecomap.ui.inspector.relations import line_words
from ecomap.ui.translation import translate


class Writer:
    """Writes the fields of whoever is selected, and knows which step it is still writing at."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._at: tuple[ElementId, Field] | None = None
        self._step: Step | None = None

    def write(self, element: ElementId, field: Field, value: str) -> None:
        """Write a value of a field; raise `NotADate` or `RuleBroken` for what cannot be, and change nothing.

        Nothing is written about somebody whom those who look may not see.
        """
        editor = self._workspace.editor
        document, seen = editor.settled, editor.seen
        tables = (seen.people, seen.places, seen.couples, seen.parentages, seen.households, seen.bonds)
        if not any(element in table for table in tables):
            return
        after = field.write(document, element, value)
        if field.read(after, element) == field.read(document, element):
            return
        words = translate("inspector", "{who}: {what}")
        what = translate("inspector", field.title).lower()
        past = editor.history.past
        goes_on = self._at == (element, field) and bool(past) and past[-1] is self._step
        editor.commit(after, words.format(who=_about(seen, element), what=what), further=goes_on)
        self._at, self._step = (element, field), editor.history.past[-1]


def _about(seen: Document, element: ElementId) -> str:
    """Return whom a step is about, as whoever looks may read it."""
    if element in seen.people or element in seen.places:
        return called(seen, element)
    return line_words(seen, element, clinical=False)[0]
