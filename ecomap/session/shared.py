"""What both may see, whoever sits at the window: for a second screen, and for the coordinator to look at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ecomap.model.copies import Copy
from ecomap.model.diagram import Seat
from ecomap.render.compose import Scene
from ecomap.session.background import Deliver
from ecomap.session.parts import Part
from ecomap.session.scenes import Scenes, Wanted
from ecomap.signal import Signal

if TYPE_CHECKING:
    from ecomap.session.workspace import Workspace


class Shared:
    """The drawing of the Together copy, as it is; what the coordinator alone sees or does leaves it as it is.

    While both look it is the very scene on screen. While the coordinator looks alone it is drawn on its own, and only
    when something changed that both may see.
    """

    def __init__(self, workspace: Workspace, deliver: Deliver | None = None) -> None:
        """Start with what both see now."""
        self.changed: Signal[Scene] = Signal()
        self._workspace = workspace
        self._view = workspace.view
        self._scenes = Scenes(self._take, deliver)
        self._drawn: tuple[Wanted, Part] | None = None
        self._scene: Scene | None = None
        self._stops: tuple[Callable[[], None], ...] = (
            workspace.scene_changed.connect(lambda _: self.follow()),
            workspace.editor.changed.connect(lambda _: self.follow()),
        )

    @property
    def copy(self) -> Copy:
        """What both may see of the map."""
        return self._workspace.copy_for(Seat.TOGETHER)

    def scene(self) -> Scene:
        """Return the drawing, at once; `changed` tells of any better one."""
        if self._scene is None:
            self.follow()
        assert self._scene is not None
        return self._scene

    def follow(self) -> None:
        """Look whether anything changed that both may see."""
        workspace = self._workspace
        if workspace.seat is Seat.TOGETHER:
            self._view = workspace.view
            scene, self._drawn = workspace.scene(), (workspace.wanted(), workspace.part)
        elif workspace.editor.previewing and self._scene is not None:
            return
        else:
            scene = self._own()
        if scene is not self._scene:
            self._scene = scene
            self.changed.emit(scene)

    def close(self) -> None:
        """Follow no more, and end the threads."""
        for stop in self._stops:
            stop()
        self._scenes.close()

    def _own(self) -> Scene:
        """Return the drawing while the coordinator looks alone: the one there was, if it still holds."""
        workspace = self._workspace
        wanted, part = workspace.wanted_for(Seat.TOGETHER, self._view), workspace.part_for(Seat.TOGETHER, self._view)
        if self._scene is not None and self._drawn is not None and self._drawn[0].looks_like(wanted):
            return self._scene
        self._drawn = (wanted, part)
        known = workspace.scenes.known(wanted)
        scene = known if known is not None else self._scenes.scene(wanted)
        return workspace.seen_as(scene, part)

    def _take(self, wanted: Wanted, scene: Scene) -> None:
        """Show what was drawn in the background, if it is still what is to be seen."""
        if self._drawn is not None and self._drawn[0] is wanted and self._workspace.seat is Seat.COORDINATOR:
            self._scene = self._workspace.seen_as(scene, self._drawn[1])
            self.changed.emit(self._scene)
