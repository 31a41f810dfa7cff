"""Draw a line from one person, place or group to another."""

from __future__ import annotations

from ecomap.edit.phrases import say
from ecomap.edit.ties import connect, tie_between
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.editor import Editor
from ecomap.session.tools.pointer import Pointer


class Connector:
    """Drags a line; it is there for good when it ends on somebody."""

    def __init__(self, editor: Editor) -> None:
        """Connect things of this map."""
        self._editor = editor
        self._start: ElementId | None = None

    def press(self, pointer: Pointer) -> None:
        """Begin at what lies there."""
        self._start = pointer.over

    def drag(self, pointer: Pointer) -> None:
        """Show the line while it ends on somebody else."""
        start, end = self._start, pointer.over
        if start is None:
            return
        settled = self._editor.settled
        self._editor.preview(None if end in (None, start) else connect(settled, start, end or start))

    def release(self, pointer: Pointer) -> None:
        """Make the line if it ends on somebody else, and select it; otherwise leave no trace."""
        start, end = self._start, pointer.over
        self.cancel()
        if start is None or end is None or end == start:
            return
        seen, after = self._editor.seen, connect(self._editor.settled, start, end)
        self._editor.commit(after, say("connects", a=called(seen, start), b=called(seen, end)))
        if tie := tie_between(after, start, end):
            self._editor.select({tie.id})

    def cancel(self) -> None:
        """Leave no trace."""
        self._start = None
        self._editor.preview(None)
