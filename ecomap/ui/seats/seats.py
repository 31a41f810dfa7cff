"""Who is looking: both, or the coordinator alone; and the curtain over everything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ecomap.model.diagram import Seat
from ecomap.session.saving import Saving
from ecomap.ui import keeping
from ecomap.ui.destroying import tell_if_due
from ecomap.ui.dialogs.frame import asked
from ecomap.ui.notice import About
from ecomap.ui.passphrases import knows
from ecomap.ui.seats.asleep import Asleep
from ecomap.ui.seats.covering import is_covered
from ecomap.ui.seats.idle import SECOND, Idle
from ecomap.ui.seats.residue import Residue
from ecomap.ui.seats.soon import Soon
from ecomap.ui.seats.touches import Touches

if TYPE_CHECKING:
    from ecomap.ui.shelf import Shelf
    from ecomap.ui.window import MapWindow

QUIET, TOLD = 120 * SECOND, 10 * SECOND
"""Coordinator view ends after so long without a touch, and says so so long before; in milliseconds."""
LOCKS_AFTER, LOCK_TOLD = 15 * 60 * SECOND, 30 * SECOND
"""The same for locking the map."""


class Seats(QObject):
    """Together is what opens; Coordinator is one deliberate act away, and ends by itself."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self.touches = Touches(self)
        self.idle = Idle(self, self.touches, QUIET, TOLD)
        self.unattended = Idle(self, self.touches, LOCKS_AFTER, LOCK_TOLD)
        self.asleep = Asleep(self)
        self.asleep.woke.connect(lambda: self._window.locker.lock_unattended())
        self.soon = Soon(window, self.touches.touched.emit)
        self.residue = Residue(self)
        self.idle.nearly.connect(lambda left: self._warn(self.tr("Going back to Together in {seconds} s."), left))
        self.unattended.nearly.connect(lambda left: self._warn(self.tr("Locking the map in {seconds} s."), left))

    def hear(self, shelf: Shelf) -> None:
        """Hear the keys that hide everything also in dialogs and menus, and when the key of a look is let go."""
        self.touches.hear_everywhere(shelf["hide"], lambda: is_covered(self._window))
        shelf["seen-together"].setAutoRepeat(False)
        self.touches.let_go.connect(self._window.screens.let_go_of_key)

    def begin(self) -> None:
        """A map was opened: from now on it is noticed when nobody is there."""
        self.touches.listen()
        self.unattended.watch(self._window.locker.lock_unattended)
        self.asleep.watch()

    def end(self) -> None:
        """The map is closed: keep nothing of it."""
        self.idle.stop()
        self.unattended.stop()
        self.asleep.stop()
        self.touches.stop()
        self.residue.forget()

    def ask_coordinator(self) -> None:
        """Ask before private things are shown: the way in by keyboard."""
        workspace = self._window.workspace
        if workspace is None or workspace.seat is Seat.COORDINATOR:
            return
        if self._asks_passphrase:
            self.show_coordinator()
            return
        title = self.tr("Go to Coordinator view?")
        explained = self.tr("Private notes and decisions can be seen there. Is nobody else looking?")
        if asked(self._window, title, explained, self.tr("Go there"), self.tr("Stay here"), "lock"):
            self._show_private()

    def show_coordinator(self) -> None:
        """Show what is the coordinator's own, until they go back or two minutes pass without a touch."""
        if not self._asks_passphrase or self._knows_passphrase():
            self._show_private()

    def show_together(self) -> None:
        """Show what both may see, and close whatever question is open over it."""
        self.idle.stop()
        self._window.close_questions()
        self._window.screens.leave_peek()
        self._window.carrier.forget(Seat.COORDINATOR)
        self._sit(Seat.TOGETHER)

    def toggle_passphrase(self) -> None:
        """Ask for the map's passphrase before Coordinator view, from now on, or no longer."""
        preferences = self._window.looks.preferences
        preferences.ask_passphrase = not preferences.ask_passphrase
        on = self.tr("From now on Coordinator view asks for the passphrase of the map.")
        off = self.tr("Coordinator view asks for no passphrase.")
        self._window.notice.tell(on if preferences.ask_passphrase else off)

    def hide_all(self) -> None:
        """Cover everything at once."""
        self._window.curtain.hidden()
        self._cover()

    def stop_here(self) -> None:
        """Stop for today: everything stays as it is, and is kept."""
        window, workspace = self._window, self._window.workspace
        if window.page is not None:
            window.page.finish()
        if workspace is not None:
            workspace.end_session()
        if workspace is not None and workspace.path is not None and not workspace.read_only:
            window.attempt(lambda: keeping.saved(workspace))
        window.curtain.stopped(self._unkept(), can_lock=workspace is not None and workspace.path is not None)
        self._cover()

    def lift_curtain(self) -> None:
        """Show the map again, in Together view, and say again if it could not be saved."""
        self._window.show_page()
        self._window.screens.uncover()
        if self._window.workspace is not None:
            self._window.files.tell_saved(self._window.workspace.save_state)

    @property
    def _asks_passphrase(self) -> bool:
        """Whether Coordinator view is behind the passphrase; a map that is kept nowhere has none."""
        workspace = self._window.workspace
        wanted = self._window.looks.preferences.ask_passphrase
        return wanted and workspace is not None and workspace.keys is not None and workspace.seat is Seat.TOGETHER

    def _knows_passphrase(self) -> bool:
        """Ask for the passphrase of the open map; say whether somebody has it."""
        workspace = self._window.workspace
        sealed = workspace.keys if workspace is not None else None
        if sealed is None:
            return True
        return knows(self._window, sealed, self.tr("Go to Coordinator view?"), self.tr("Go there"))

    def _show_private(self) -> None:
        self._sit(Seat.COORDINATOR)
        self.idle.watch(self.show_together)
        tell_if_due(self._window)

    def _unkept(self) -> str:
        """Return why a map is not all in its file, in words; nothing if it is."""
        workspace = self._window.workspace
        if workspace is None or workspace.read_only:
            return ""
        state = workspace.save_state
        if state.saving is Saving.FAILED and state.failure is not None:
            return keeping.words_for(state.failure)
        return self.tr("This map is not kept anywhere yet.") if workspace.path is None else ""

    def _warn(self, words: str, left: int) -> None:
        """Say what happens soon, or nothing any more."""
        self.soon.tell(words.format(seconds=-(-left // SECOND)) if left else "")

    def _cover(self) -> None:
        """Cover the window and the second one first, whatever has to be put in order below."""
        self._window.notice.forget()
        self._window.screens.cover(self._window.curtain.title.text())
        self._window.carrier.forget()
        self._window.show_curtain()
        self.show_together()

    def _sit(self, seat: Seat) -> None:
        """Let somebody else look; what is still being written, and what was told, belongs to who sat there."""
        page, workspace = self._window.page, self._window.workspace
        if page is not None:
            page.finish()
        for about in (About.ONCE, About.REFUSED, About.BORDER):
            self._window.notice.over(about)
        if workspace is None or page is None:
            return
        if workspace.seat is not seat:
            self.residue.take(page, workspace.seat)
            workspace.sit(seat)
            self.residue.give(page, seat)
        self._window.adjust()
