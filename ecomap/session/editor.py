"""The one way to change a map: preview, commit, undo, redo, select; and settle, for what is worked out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from ecomap.model.deeds import Deed
from ecomap.model.diagram import Seat
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.session.history import History, Step
from ecomap.signal import Signal


@dataclass(frozen=True, slots=True)
class Change:
    """What is shown was one document and is another."""

    before: Document
    after: Document
    words: str = ""
    """What was done, if a step was taken or taken back; empty for a preview."""
    deed: Deed | None = None
    """What kind of step it was, where before and after do not tell."""


def _everything(document: Document) -> Document:
    """See all of a document."""
    return document


class Editor:
    """Holds a history and a selection, and tells who listens when what is shown is another object."""

    def __init__(self, document: Document, sees: Callable[[Document], Document] = _everything) -> None:
        """Start with a document and nothing done to it; `sees` says what of a document can be selected."""
        self.history = History(document)
        self.selection: frozenset[ElementId] = frozenset()
        self.seat = Seat.TOGETHER
        """Who is looking: steps made by the coordinator alone are not taken back, nor named, while both look."""
        self.changed: Signal[Change] = Signal()
        self.committed: Signal[Change] = Signal()
        """Only for steps: commit, undo, redo. What is kept on disk follows these."""
        self.selection_changed: Signal[frozenset[ElementId]] = Signal()
        self._sees = sees
        self._preview: Document | None = None

    @property
    def settled(self) -> Document:
        """The document without any preview: what is saved."""
        return self.history.present

    @property
    def shown(self) -> Document:
        """The document as it is to be drawn: the preview, while there is one."""
        return self.settled if self._preview is None else self._preview

    @property
    def seen(self) -> Document:
        """What of the shown document whoever looks may see: what words for a step are made from."""
        return self._sees(self.shown)

    @property
    def previewing(self) -> bool:
        """Whether what is shown is a preview."""
        return self._preview is not None

    @property
    def undoable(self) -> Step | None:
        """The step undo takes back, if there is one that may be seen."""
        return self._open(self.history.past[-1:])

    @property
    def redoable(self) -> Step | None:
        """The step redo takes again, if there is one that may be seen."""
        return self._open(self.history.future[:1])

    def preview(self, document: Document | None) -> None:
        """Show a document for a while, without a step; None drops it."""
        before = self.shown
        self._preview = None if document is self.settled else document
        self._tell(before, "")

    def commit(self, document: Document, words: str, *, further: bool = False, deed: Deed | None = None) -> None:
        """Make a document the present, as one step; the very same document takes none.

        With `further` it is the last step that goes on: one undo takes back both. The log of the map is told what
        kind of step it is, where before and after do not tell.
        """
        goes_on = further and self.undoable is not None
        history = self.history.further(document) if goes_on else self.history.then(document, words, self.seat)
        self._go(history, words, deed)

    def undo(self) -> None:
        """Take back the last step; without one that may be seen, nothing happens."""
        if step := self.undoable:
            self._go(self.history.undo(), step.words, Deed.UNDONE)

    def redo(self) -> None:
        """Take the last undone step again; without one that may be seen, nothing happens."""
        if step := self.redoable:
            self._go(self.history.redo(), step.words, Deed.REDONE)

    def select(self, elements: Iterable[ElementId]) -> None:
        """Select exactly these, as far as they are there and can be seen."""
        selected = _present(self.seen, elements)
        if selected != self.selection:
            self.selection = selected
            self.selection_changed.emit(selected)

    def settle(self, document: Document) -> None:
        """Take places worked out in the background into the present, without a step in the history."""
        before = self.shown
        self.history = self.history.settled(document)
        self._tell(before, "")

    def settle_everywhere(self, change: Callable[[Document], Document]) -> None:
        """Take something that is no step into the present and into all that undo and redo lead to."""
        before = self.shown
        self.history = self.history.everywhere(change)
        self._tell(before, "")

    def _open(self, steps: tuple[Step, ...]) -> Step | None:
        """Return a step, if there is one and whoever looks may see it."""
        hidden = any(step.seat is Seat.COORDINATOR and self.seat is Seat.TOGETHER for step in steps)
        return None if hidden or not steps else steps[0]

    def _go(self, history: History, words: str, deed: Deed | None) -> None:
        """Go to another point of a history, dropping any preview."""
        shown, settled = self.shown, self.settled
        self.history, self._preview = history, None
        if self.settled is not settled:
            # first of all, it is kept: whatever may go wrong in drawing it
            self.committed.emit(Change(settled, self.settled, words, deed))
        self._tell(shown, words)

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
