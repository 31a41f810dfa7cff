"""Select everything in a frame."""

from __future__ import annotations

from collections.abc import Callable

from ecomap.geometry import Box, Point
from ecomap.model.person import ElementId
from ecomap.render.compose import Scene
from ecomap.session.editor import Editor
from ecomap.session.tools.pointer import Pointer


class Marquee:
    """Drags a frame; whoever stands in it is selected, beside who was if the key for more is held."""

    def __init__(self, editor: Editor, scene: Callable[[], Scene]) -> None:
        """Select things of this map, on the scene that is on screen."""
        self._editor, self._scene = editor, scene
        self._start: Point | None = None
        self._before: frozenset[ElementId] = frozenset()
        self._kept: frozenset[ElementId] = frozenset()

    def press(self, pointer: Pointer) -> None:
        """Begin the frame."""
        self._start, self._before = pointer.at, self._editor.selection
        self._kept = self._before if pointer.more else frozenset()

    def drag(self, pointer: Pointer) -> None:
        """Select who stands in the frame now."""
        if self._start is not None:
            frame = Box.of_points((self._start, pointer.at))
            inside = (one for one, at in self._scene().clear.items() if frame.holds(at))
            self._editor.select(self._kept.union(inside))

    def release(self, pointer: Pointer) -> None:
        """Leave it at that."""
        self.drag(pointer)
        self._start = None

    def cancel(self) -> None:
        """Select who was selected before."""
        self._start = None
        self._editor.select(self._before)
