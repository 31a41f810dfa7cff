"""The one way to change a map: preview, commit, undo, redo, select; and settle, for what is worked out."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.session.history import History
from ecomap.signal import Signal


@dataclass(frozen=True, slots=True)
class Change:
    """What is shown was one document and is another."""

    before: Document
    after: Document
    words: str = ""
    """What was done, if a step was taken or taken back; empty for a preview."""


class Editor:
    """Holds a history and a selection, and tells who listens when what is shown is another object."""

    def __init__(self, document: Document) -> None:
        """Start with a document and nothing done to it."""
        self.history = History(document)
        self.selection: frozenset[ElementId] = frozenset()
        self.changed: Signal[Change] = Signal()
        self.committed: Signal[Change] = Signal()
        """Only for steps: commit, undo, redo. What is kept on disk follows these."""
        self.selection_changed: Signal[frozenset[ElementId]] = Signal()
        self._preview: Document | None = None

    @property
    def settled(self) -> Document:
        """The document without any preview: what is saved."""
        return self.history.present

    @property
    def shown(self) -> Document:
        """The document as it is to be drawn: the preview, while there is one."""
        return self.settled if self._preview is None else self._preview

    def preview(self, document: Document | None) -> None:
        """Show a document for a while, without a step; None drops it."""
        before = self.shown
        self._preview = None if document is self.settled else document
        self._tell(before, "")

    def commit(self, document: Document, words: str) -> None:
        """Make a document the present, as one step; the very same document takes none."""
        self._go(self.history.then(document, words), words)

    def undo(self) -> None:
        """Take back the last step; without one, nothing happens."""
        words = self.history.past[-1].words if self.history.past else ""
        self._go(self.history.undo(), words)

    def redo(self) -> None:
        """Take the last undone step again; without one, nothing happens."""
        words = self.history.future[0].words if self.history.future else ""
        self._go(self.history.redo(), words)

    def select(self, elements: Iterable[ElementId]) -> None:
        """Select exactly these, as far as they are there."""
        selected = _present(self.shown, elements)
        if selected != self.selection:
            self.selection = selected
            self.selection_changed.emit(selected)

    def settle(self, document: Document) -> None:
        """Take places worked out in the background into the present, without a step in the history."""
        before = self.shown
        self.history = self.history.settled(document)
        self._tell(before, "")

    def _go(self, history: History, words: str) -> None:
        """Go to another point of a history, dropping any preview."""
        shown, settled = self.shown, self.settled
        self.history, self._preview = history, None
        self._tell(shown, words)
        if self.settled is not settled:
            self.committed.emit(Change(settled, self.settled, words))

    def _tell(self, before: Document, words: str) -> None:
        """Tell who listens, if what is shown is another object; and let go of what is there no more."""
        if self.shown is before:
            return
        self.changed.emit(Change(before, self.shown, words))
        self.select(self.selection)


def _present(document: Document, elements: Iterable[ElementId]) -> frozenset[ElementId]:
    """Return those of some elements that can be selected on a map: people, places, and the lines between them."""
    tables = (document.people, document.places, document.ties, document.bonds, document.couples)
    lines = (document.parentages, document.households)
    return frozenset(one for one in elements if any(one in table for table in (*tables, *lines)))
