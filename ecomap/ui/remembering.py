"""Maps remembered on this computer, through the system's own key store: asked, kept and forgotten, never waited for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer

from ecomap.session.remembering import Answer, KeyStore, Told
from ecomap.store.keys import MapKeys
from ecomap.ui.patience import SOON

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Asked:
    """What the key store is asked, and its answer once there is one; who asked goes on without it after a little."""

    def __init__(self, send: Callable[[Told], None]) -> None:
        self.answer: Answer | None = None
        self._then: Callable[[Answer], object] | None = None
        self._loop = QEventLoop()
        send(self._take)

    def soon(self) -> Answer | None:
        """Return the answer, waiting a little; meanwhile nothing can be pressed. None: there is none yet."""
        if self.answer is None:
            QTimer.singleShot(SOON, self._loop, self._loop.quit)
            self._loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        return self.answer

    def then(self, do: Callable[[Answer], object]) -> None:
        """Do something with the answer, now or when it comes."""
        if self.answer is not None:
            do(self.answer)
        else:
            self._then = do

    def drop(self) -> None:
        """Nobody wants to know any more."""
        self._then = None

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        then, self._then = self._then, None
        self._loop.quit()
        if then is not None:
            then(answer)


class Remembering(QObject):
    """What the window has to do with the system's key store."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = KeyStore(window.courier.deliver)

    def look(self) -> Asked:
        """Ask whether this computer has a key store."""
        return Asked(self._store.look)

    def ask(self, path: Path) -> Asked:
        """Ask what is remembered of a map's file."""
        return Asked(lambda told: self._store.ask(path, told))

    def ask_of(self, keys: MapKeys) -> Asked:
        """Ask what is remembered of an open map."""
        return Asked(lambda told: self._store.ask_of(keys, told))

    def come_in(self, keys: MapKeys, *, wanted: bool | None) -> None:
        """Somebody knew a way into a map: remember it if that is wanted, or else no longer.

        Where nobody was asked (None), what was remembered before it was locked is remembered again.
        """
        if wanted is None:
            self._store.give_back(keys)
        elif wanted:
            self._store.remember(keys, self._tell_refused)
        else:
            self._store.forget(keys, _nothing)

    def renew(self, before: MapKeys, now: MapKeys, *, wanted: bool | None = None) -> None:
        """A map has other keys: remember those if it is wanted, or (None) if the old ones were remembered."""
        if wanted is None:
            self._store.follow(before, now, _nothing)
            return
        self._store.forget(before, _nothing)
        if wanted:
            self._store.remember(now, self._tell_refused)

    def lock(self, keys: MapKeys | None) -> None:
        """A map is locked: until somebody knows a way in, nothing that is remembered opens it."""
        if keys is not None:
            self._store.set_aside(keys)

    def destroy(self, keys: MapKeys) -> None:
        """A map is destroyed: nothing of it stays in the key store."""
        self._store.forget(keys, _nothing)

    def forget(self) -> None:
        """Forget the open map on this computer, and say what came of it."""
        workspace = self._window.workspace
        if workspace is None or workspace.keys is None:
            self._window.notice.tell(self.tr("This map is kept nowhere yet, so nothing of it is remembered."))
            return
        self._window.notice.tell(self.tr("Asking the key store of this computer ..."))
        self._store.forget(workspace.keys, self._tell_forgotten)

    def words_for(self, answer: Answer) -> str:
        """Return how an open map stands to this computer's key store."""
        if not answer.there:
            return self.tr(
                "This computer has no key store of its own that Ecomap can use. So nothing is remembered here, and the "
                "map is always asked for."
            )
        if not answer.done:
            return self.tr("The key store of this computer is locked, or does not answer. The map opens all the same.")
        if answer.remembered.wanted:
            return self.tr("It opens here without being asked for, for whoever is at this computer under your name.")
        return self.tr("Nothing is remembered here: the map is always asked for.")

    def _tell_refused(self, answer: Answer) -> None:
        if not answer.done:
            self._window.notice.tell(
                self.tr("The key store of this computer did not take it. The map opens as it did, with its passphrase.")
            )

    def _tell_forgotten(self, answer: Answer) -> None:
        if not answer.done:
            words = self.words_for(answer)
        elif answer.was:
            words = self.tr("Forgotten. From now on this map is asked for on this computer, too.")
        else:
            words = self.tr("Nothing of this map was remembered on this computer.")
        self._window.notice.tell(words)


def _nothing(_: Answer) -> None:
    """Nobody has to be told."""
