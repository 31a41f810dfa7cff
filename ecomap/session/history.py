"""A line of documents: what is now, what was before, what was taken back; each step with words for it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from ecomap.model.diagram import Seat
from ecomap.model.document import Document


@dataclass(frozen=True, slots=True)
class Step:
    """One change, as it can be taken back: the document on its other side, what the change was, who was looking."""

    document: Document
    words: str
    """"Add Lee": what a menu says after "Undo"."""
    seat: Seat = Seat.TOGETHER


@dataclass(frozen=True, slots=True)
class History:
    """The present, the steps back from it (nearest last) and the steps forward (nearest first)."""

    present: Document
    past: tuple[Step, ...] = ()
    future: tuple[Step, ...] = ()

    def then(self, document: Document, words: str, seat: Seat = Seat.TOGETHER) -> History:
        """Return the history one step on; what was taken back before is gone."""
        if document is self.present:
            return self
        return History(document, (*self.past, Step(self.present, words, seat)))

    def further(self, document: Document) -> History:
        """Return the history with its last step gone further, as one step still: undo takes back all of it."""
        return replace(self, present=document, future=()) if self.past else self

    def undo(self) -> History:
        """Return the history one step back, or itself at the beginning."""
        if not self.past:
            return self
        step = self.past[-1]
        return History(step.document, self.past[:-1], (replace(step, document=self.present), *self.future))

    def redo(self) -> History:
        """Return the history one step forward again, or itself at the end."""
        if not self.future:
            return self
        step = self.future[0]
        return History(step.document, (*self.past, replace(step, document=self.present)), self.future[1:])

    def everywhere(self, change: Callable[[Document], Document]) -> History:
        """Return the history with something done to the document of every step: no step of anybody's takes it back."""
        past = tuple(replace(step, document=change(step.document)) for step in self.past)
        future = tuple(replace(step, document=change(step.document)) for step in self.future)
        return History(change(self.present), past, future)

    def settled(self, document: Document) -> History:
        """Return the history with the present replaced: something worked out, that is no step of anybody's."""
        return self if document is self.present else replace(self, present=document)
