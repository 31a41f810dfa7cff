"""The drawing that both may see, to be looked at only: it can be moved and made larger, and nothing else."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtWidgets import QWidget

from ecomap.model.copies import Audience
from ecomap.model.naming import called
from ecomap.render.compose import Scene
from ecomap.render.compose.outline import outline
from ecomap.ui.canvas.stage import Stage
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.people.rows import listed
from ecomap.ui.theme import qt_colour


class NotForBoth(ValueError):
    """A drawing for the file was about to be shown where both look."""


class SharedPicture(Panorama):
    """Shows scenes of the young person's copy, one after the other; of any other, none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Stage(), parent)
        self.motion = True
        """Whether things glide."""
        self.setObjectName("sharedPicture")
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.timeout.connect(self._describe)
        self.hold_space(True)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; raise `NotForBoth` for one that both may not see."""
        if scene.copy.audience is not Audience.YOUNG_PERSON:
            raise NotForBoth("Only the young person's copy is shown where both look.")
        before = self.stage.shown
        if before is scene:
            return
        first = before is None or before.view is not scene.view
        self.setBackgroundBrush(qt_colour(scene.manner.palette.paper))
        glide = self.motion and not first and self.isVisible()
        self.stage.show_scene(scene, listed(scene.copy).groups, glide)
        self._name(called(scene.copy.shown, scene.copy.shown.young_person))
        self._told.start()
        if first:
            self.fit()
        else:
            self.follow()

    def forget(self) -> None:
        """Show nothing, and keep nothing of what was shown."""
        self._told.stop()
        before = self.stage
        self.turn_to(Stage())
        before.deleteLater()
        self._name("")
        self.setAccessibleDescription("")
        self.viewport().update()

    def _name(self, words: str) -> None:
        """Be called so, and the part of it that takes the keys, too."""
        for one in (self, self.viewport()):
            one.setAccessibleName(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to move the picture."""
        self.start_pan(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the picture along."""
        self.continue_pan(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave it where it is."""
        self.end_pan()
        self.hold_space(True)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take a quick second press as any other."""
        self.mousePressEvent(event)

    def _describe(self) -> None:
        """Tell a screen reader what is drawn, once the window has had its turn; nobody else asks."""
        if self.stage.shown is not None and QAccessible.isActive():
            self.setAccessibleDescription(outline(self.stage.shown))
