"""The second window and the look at what the young person sees: both fed by what both may see, and by nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QScreen

from ecomap.render.compose import Scene
from ecomap.session.shared import Shared
from ecomap.ui.seats.peek_page import PeekPage
from ecomap.ui.seats.second_window import SecondWindow

if TYPE_CHECKING:
    from ecomap.session.workspace import Workspace
    from ecomap.ui.window import MapWindow

HOLD = 400


class Screens(QObject):
    """Opens and closes the second window, and lets it follow the map a turn after the first window does."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self.second: SecondWindow | None = None
        self.peek = PeekPage()
        self.peek.left.connect(self.leave_peek)
        self.hold = HOLD
        """How long the key is held, at least, by whoever looks only as long as they hold it; in milliseconds."""
        self._held = QElapsedTimer()
        self._shared: Shared | None = None
        self._stop: Callable[[], None] = lambda: None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._show)

    def toggle(self) -> None:
        """Open the second window, on another screen if there is one; or close it."""
        if self.second is not None:
            self.second.close()
            return
        second = self.second = SecondWindow()
        second.closed.connect(self._let_go_of_window)
        self.follow_map(self._window.workspace)
        self.uncover()
        screen = self._other_screen()
        if screen is None:
            second.show()
        else:
            second.setGeometry(screen.geometry())
            second.showFullScreen()

    def toggle_peek(self) -> None:
        """Show the coordinator what the young person sees, in the place of the map; or the map again."""
        window, shared = self._window, self.shared()
        if self.is_peeking:
            self.leave_peek()
        elif shared is not None and window.stack.currentWidget() is window.page:
            window.close_questions()
            window.stack.setCurrentWidget(self.peek)
            self._held.start()
            self._show_peek()
            self.peek.picture.setFocus(Qt.FocusReason.OtherFocusReason)
            window.adjust()

    def let_go_of_key(self) -> None:
        """The key was let go: if it was held, that was the end of looking; if it was only pressed, Esc ends it."""
        held = self._held.isValid() and self._held.elapsed() >= self.hold
        self._held.invalidate()
        if held:
            self.leave_peek()

    def leave_peek(self) -> None:
        """Show the map again, if what the young person sees stands in its place."""
        if self.is_peeking:
            self._window.show_page()
            self.peek.forget()

    @property
    def is_peeking(self) -> bool:
        """Whether what the young person sees stands in the place of the map."""
        return self._window.stack.currentWidget() is self.peek

    def shared(self) -> Shared | None:
        """Return what both may see of the open map."""
        workspace = self._window.workspace
        if self._shared is None and workspace is not None:
            shared = self._shared = Shared(workspace, self._window.courier.deliver)
            self._stop = shared.changed.connect(self._follow)
        return self._shared

    def follow_map(self, workspace: Workspace | None) -> None:
        """Follow another map from now on, or none."""
        self._stop()
        self._stop = lambda: None
        if self._shared is not None:
            self._shared.close()
            self._shared = None
        self._soon.stop()
        if workspace is None:
            if self.second is not None:
                self.second.forget()
        elif self.second is not None:
            self.shared()
            self._show()

    def cover(self, words: str) -> None:
        """Cover the second window, if it is open."""
        if self.second is not None:
            self.second.show_cover(words)

    def uncover(self) -> None:
        """Take the cover off, if there is a map that is not covered."""
        shown = self._window.page is not None and self._window.stack.currentWidget() is self._window.page
        if self.second is not None and shown:
            self._show()
            self.second.show_picture()

    def dress(self, motion: bool) -> None:
        """Let things glide in the second window, or jump."""
        if self.second is not None:
            self.second.picture.motion = motion

    def close(self) -> None:
        """Close the second window with the first."""
        if self.second is not None:
            self.second.close()

    def _follow(self, scene: Scene) -> None:
        """Show it soon: the first window comes first."""
        self._soon.start()

    def _show(self) -> None:
        if self.second is not None and (shared := self.shared()) is not None:
            self.second.show_scene(shared.scene())
        if self.is_peeking:
            self._show_peek()

    def _show_peek(self) -> None:
        if (shared := self.shared()) is not None:
            self.peek.show_scene(shared.scene(), self._window.looks.preferences.text_scale)

    def _let_go_of_window(self) -> None:
        second, self.second = self.second, None
        if second is not None:
            second.deleteLater()
        self.follow_map(self._window.workspace)

    def _other_screen(self) -> QScreen | None:
        """Return a screen that the first window is not on, if there is one."""
        here = self._window.screen()
        return next((one for one in QGuiApplication.screens() if one is not here), None)
