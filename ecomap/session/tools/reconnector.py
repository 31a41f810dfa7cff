"""Take the end of a line from one person to another."""

from __future__ import annotations

from collections.abc import Callable

from ecomap.edit.reconnecting import LineEnd, beside_whom, reconnect
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.rules import RuleBroken
from ecomap.session.editor import Editor
from ecomap.session.tools.pointer import Pointer

Deed = Callable[[LineEnd, ElementId], object]
"""Lets an end of a line go to somebody, as one step."""


class Reconnector:
    """Drags an end of a line; it goes there for good when it is let go on somebody it can go to.

    A line of the ecomap is seen there at once. Lines of family would move people about under the hand: of these only
    where they would end is shown.
    """

    def __init__(self, editor: Editor, at: LineEnd, deed: Deed) -> None:
        """Move this end of a line of this map; what is done at the end is the deed's."""
        self._editor, self._at, self._deed = editor, at, deed
        self._seen: Document | None = None

    def press(self, pointer: Pointer) -> None:
        """Begin."""
        self._seen = self._editor.seen

    def drag(self, pointer: Pointer) -> None:
        """Show a line of the ecomap where it would go."""
        settled = self._editor.settled
        if self._at.line in settled.ties:
            self._editor.preview(self._moved(settled, pointer.over) if self.takes(pointer.over) else None)

    def takes(self, over: ElementId | None) -> bool:
        """Say whether the end can go to somebody."""
        if over is None or self._seen is None or over in self._at.who:
            return False
        try:
            self._moved(self._seen, over)
        except RuleBroken:
            return False
        return True

    def release(self, pointer: Pointer) -> None:
        """Let it go to who is there; on nobody, leave no trace."""
        self.cancel()
        if pointer.over is not None and pointer.over not in self._at.who:
            self._deed(self._at, pointer.over)

    def cancel(self) -> None:
        """Leave no trace."""
        self._editor.preview(None)

    def _moved(self, document: Document, over: ElementId | None) -> Document:
        """Return a document on which the end is at somebody."""
        if over is None or self._seen is None:
            return document
        return reconnect(document, self._at, over, beside_whom(self._seen, self._at, over))
