"""Another passphrase for the open map: whoever asks for it has to know the one it has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ecomap.session.workspace import Workspace
from ecomap.store.errors import WrongPassphrase
from ecomap.store.keys import MapKeys, Passphrase, opens
from ecomap.ui import keeping
from ecomap.ui.dialogs.passphrase import NewPassphrase, Unlock
from ecomap.ui.patience import Stopped, patiently
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


def change_passphrase(window: MapWindow) -> None:
    """Ask for the passphrase the map has, then for another; a map that is kept nowhere yet is given its first."""
    workspace = window.workspace
    if workspace is None or workspace.read_only:
        return
    if workspace.keys is None:
        window.files.save_as()
    else:
        title = translate("keeping", "Which passphrase does it have now?")
        if knows(window, workspace.keys, title, translate("keeping", "Go on")):
            _ask_new(window, workspace)


def knows(window: MapWindow, keys: MapKeys, title: str, yes: str) -> bool:
    """Ask for the passphrase or the recovery code of the open map; say whether somebody knew it."""

    def tried(text: str) -> str:
        try:
            known = patiently(lambda: opens(keys, keeping.key_of(text)), keeping.opening(), left=lambda _: None)
        except Stopped as stopped:
            return keeping.words_for(stopped)
        return "" if known else keeping.words_for(WrongPassphrase())

    asked = Unlock(window, tried)
    asked.ask_for(title, yes)
    return asked.exec() == QDialog.DialogCode.Accepted


def _ask_new(window: MapWindow, workspace: Workspace) -> None:
    question = NewPassphrase(window)
    if question.exec() != QDialog.DialogCode.Accepted:
        return
    passphrase = Passphrase(question.passphrase)
    done = window.attempt(lambda: patiently(lambda: _changed(workspace, passphrase), keeping.saving()))
    if done:
        window.notice.tell(
            translate(
                "keeping",
                "The new passphrase opens the map now, and the recovery code, as before. Copies of the file that lie "
                "elsewhere still open with the old one.",
            )
        )


def _changed(workspace: Workspace, passphrase: Passphrase) -> bool:
    workspace.filing.change_passphrase(passphrase)
    return True
