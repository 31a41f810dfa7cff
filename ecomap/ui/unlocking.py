"""Opening a sealed map: by what this computer remembers, or by asking for a way in until one opens it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ecomap.render.compose import Manner
from ecomap.session.background import Deliver
from ecomap.session.remembering import Answer
from ecomap.session.workspace import Workspace
from ecomap.store import errors
from ecomap.store.identity import Identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.ui import keeping
from ecomap.ui.dialogs.passphrase import Unlock
from ecomap.ui.dialogs.remember_choice import RememberChoice
from ecomap.ui.patience import Stopped, patiently
from ecomap.ui.remembering import Asked
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


def unlocked(window: MapWindow, path: Path, given: str | None = None) -> Workspace | None:
    """Open a sealed map by what was given, or what is remembered, or by asking; None if nobody has a way in.

    Raise a kind of `CannotOpen` for a file that nothing opens.
    """
    here = _Unlocking(window, path)
    if given is not None and not here.attempt(keeping.key_of(given)):
        return here.come_in(None)
    asked = window.remembering.ask(path)
    answer = asked.soon()
    key = answer.remembered.key if answer is not None else None
    if key is not None and not here.attempt(key):
        return here.opened
    return here.ask(asked)


class _Unlocking:
    """One sealed file, tried until something opens it."""

    def __init__(self, window: MapWindow, path: Path) -> None:
        self._window, self._path = window, path
        self._problem: errors.CannotOpen | None = None
        self.opened: Workspace | None = None

    def attempt(self, key: Passphrase | Identity) -> str:
        """Try a way in; return why it opens nothing. Raise a kind of `CannotOpen` if nothing can."""
        work = partial(_open_sealed, self._path, key, self._window.courier.deliver, self._window.looks.manner())
        try:
            self.opened = patiently(work, keeping.opening(), left=Workspace.close)
        except (errors.WrongPassphrase, errors.WrongKey, Stopped) as wrong:
            return keeping.words_for(wrong)
        return ""

    def ask(self, asked: Asked) -> Workspace | None:
        """Ask for a way in; what the key store says late opens the map, too."""
        question, choice = Unlock(self._window, self._try), RememberChoice()
        if self._path.suffix == keeping.SUFFIX:
            question.body.addWidget(choice)
        if asked.answer is None:
            question.wait(translate("remembering", "The key store of this computer is being asked, too."))
        asked.then(partial(self._take, question, choice))
        try:
            accepted = question.exec() == QDialog.DialogCode.Accepted
        finally:
            asked.drop()
        if self._problem is not None:
            raise self._problem
        return self.come_in(choice.wanted) if accepted and not question.opened_itself else self.opened

    def come_in(self, wanted: bool | None) -> Workspace | None:
        """Return the map, opened by who knew a way in: it is remembered or not, as was wanted."""
        keys = self.opened.keys if self.opened is not None else None
        if keys is not None:
            self._window.remembering.come_in(keys, wanted=wanted)
        return self.opened

    def _try(self, text: str) -> str:
        """Try what was typed; a file that nothing opens ends the question, and is told of after it."""
        try:
            return self.attempt(keeping.key_of(text))
        except errors.CannotOpen as problem:
            self._problem = problem
            return ""

    def _take(self, question: Unlock, choice: RememberChoice, answer: Answer) -> None:
        """Take the answer of the key store while the question is open."""
        question.wait("")
        choice.take(answer)
        if answer.remembered.key is not None and self.opened is None:
            question.open_by(answer.remembered.key.text)


def _open_sealed(path: Path, unlock: Passphrase | Identity, deliver: Deliver, manner: Manner) -> Workspace:
    """Open a sealed map; the copy beside one opens as a new map, so that no copy is ever written over."""
    if path.suffix != keeping.COPY:
        return Workspace.open(path, unlock, deliver=deliver, manner=manner)
    opened = open_map(path, unlock)
    made = Workspace.from_sample(opened.document, deliver=deliver, manner=manner)
    made.filing.book.take(opened.log)
    made.read_only = opened.read_only
    return made
