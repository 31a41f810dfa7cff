"""What the inspector is told goes into the open map: what is written in one field is one step, however often told."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ecomap.edit.entries import NotOnTheMap, find
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.history import Step
from ecomap.session.workspace import Workspace
from ecomap.ui.inspector.field import Field, Shape
from ecomap.ui.inspector.line_words import line_words
from ecomap.ui.translation import translate

_SENTENCES = re.compile(r"(?<=[.;!?\n])\s+")


class Writer:
    """Writes the fields of whoever is selected, and knows which step it is still writing at."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._at: tuple[tuple[ElementId, ...], Field] | None = None
        self._step: Step | None = None

    def write(self, elements: Iterable[ElementId], field: Field, value: str, about: str = "") -> None:
        """Write a value of a field; raise `NotADate` or `RuleBroken` for what cannot be, and change nothing.

        Nothing is written about somebody or something whom those who look may not see. `about` says what the step
        is about, where a name does not.
        """
        editor = self._workspace.editor
        document, seen = editor.settled, editor.seen
        written = tuple(one for one in elements if is_there(seen, one))
        after = document
        for one in written:
            after = field.write(after, one, _with_unseen(document, seen, one, field, value))
        if all(field.read(after, one) == field.read(document, one) for one in written):
            return
        words = translate("inspector", "{who}: {what}")
        what = translate("inspector", field.title).lower()
        past = editor.history.past
        goes_on = self._at == (written, field) and bool(past) and past[-1] is self._step
        editor.commit(after, words.format(who=about or whom(seen, written), what=what), further=goes_on)
        self._at, self._step = (written, field), editor.history.past[-1]


def is_there(seen: Document, element: ElementId) -> bool:
    """Say whether those who look may see an entry, a part of the day or a part of the map."""
    try:
        find(seen, element)
    except NotOnTheMap:
        parts = {*(one.id for one in seen.gathering.sessions), *(one.id for one in seen.sectors)}
        return element in parts
    return True


def whom(seen: Document, elements: tuple[ElementId, ...]) -> str:
    """Return whom a step is about, as whoever looks may read it."""
    if len(elements) != 1:
        return translate("history", "{count} people").format(count=len(elements))
    (element,) = elements
    if element in seen.people or element in seen.places:
        return called(seen, element)
    return line_words(seen, element, clinical=False)[0]


def _with_unseen(document: Document, seen: Document, element: ElementId, field: Field, value: str) -> str:
    """Return a text of a field with what of it those who look may not see."""
    if field.shape is not Shape.LINES or seen is document:
        return value
    return with_unseen(field.read(document, element), field.read(seen, element), value)


def with_unseen(whole: str, seen: str, written: str) -> str:
    """Return a text with those sentences of the whole that those who look may not see: none is lost."""
    known = {one.strip() for one in _SENTENCES.split(seen)}
    unseen = [one for part in _SENTENCES.split(whole) if (one := part.strip()) and one not in known]
    return "\n\n".join((written, *unseen)) if unseen else written
