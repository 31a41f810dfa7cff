"""The mode of the ecomap: by how close they are, or by who knows whom."""

from __future__ import annotations

from ecomap.edit import arrange
from ecomap.model.diagram import Mode, View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate

STEPS = {
    Mode.RINGS: QT_TRANSLATE_NOOP("history", "My people: how close"),
    Mode.FREE: QT_TRANSLATE_NOOP("history", "My people: who knows whom"),
}
"""What a change of the mode is called among the steps."""


def set_mode(workspace: Workspace, mode: Mode) -> None:
    """Place people on the ecomap by another rule; where they stood in each mode is not forgotten."""
    after = arrange.set_mode(workspace.editor.settled, workspace.seat, mode)
    workspace.editor.commit(after, translate("history", STEPS[mode]))


def is_free(workspace: Workspace) -> bool:
    """Say whether the drawing on screen is an ecomap on which a place says nothing of closeness."""
    return workspace.view is View.ECOMAP and workspace.wanted().diagram.mode is Mode.FREE


def not_here(workspace: Workspace, element: ElementId) -> str:
    """Return why somebody who waits cannot be placed on a free drawing, and what can be done instead."""
    words = translate("arranging", "Here, places do not say how close. Pick {name} and press 1, 2 or 3.")
    return words.format(name=called(workspace.copy.shown, element))
