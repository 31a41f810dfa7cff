"""What is said over the canvas while the map is empty, and where homes of a family tree have no outline."""

from __future__ import annotations

from ecomap.model.diagram import Seat
from ecomap.render.compose import Scene
from ecomap.session.workspace import Workspace
from ecomap.ui.arranging import is_free
from ecomap.ui.homes import unhoused
from ecomap.ui.translation import translate


def hint(workspace: Workspace, scene: Scene) -> str:
    """Return what helps with what is on screen; empty for nothing."""
    if len(scene.places) > 1:
        return "\n".join(unhoused(scene)) if workspace.seat is Seat.COORDINATOR else ""
    if not scene.waiting:
        return translate("MapPage", "Who is there? Type them above: mum Kelly, nan Mair, best friend Zofia")
    if is_free(workspace):
        return translate("MapPage", "Who is closest? Pick somebody on the right, and press 1, 2 or 3.")
    return translate("MapPage", "Who is closest? Drag somebody in from the right, or pick them and press 1, 2 or 3.")
