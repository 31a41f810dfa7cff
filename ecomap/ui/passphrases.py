"""Another passphrase for the open map: whoever asks for it has to know the one it has."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ecomap.model.deeds import Deed
from ecomap.model.diagram import Seat
from ecomap.session.workspace import Workspace
from ecomap.store.errors import WrongPassphrase
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase, opens, with_passphrase
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
    """Ask for the passphrase or another way into the open map; say whether somebody knew one."""
    return _known(window, keys, title, yes, keeping.key_of) is not None


def asked_passphrase(window: MapWindow, keys: MapKeys, title: str, yes: str) -> Passphrase | None:
    """Ask for the passphrase of the open map, and nothing else; return it, None if nobody knew it."""
    known = _known(window, keys, title, yes, Passphrase)
    return known if isinstance(known, Passphrase) else None


def _known(
    window: MapWindow, keys: MapKeys, title: str, yes: str, read: Callable[[str], Passphrase | Identity]
) -> Passphrase | Identity | None:
    """Ask until what is typed opens the map; return it, None if nobody knew anything."""
    found: list[Passphrase | Identity] = []

    def tried(text: str) -> str:
        key = read(text)
        try:
            known = patiently(lambda: opens(keys, key), keeping.opening(), left=lambda _: None)
        except Stopped as stopped:
            return keeping.words_for(stopped)
        if known:
            found.append(key)
        return "" if known else keeping.words_for(WrongPassphrase())

    asked = Unlock(window, tried, only_passphrase=read is Passphrase)
    asked.ask_for(title, yes)
    return found[0] if asked.exec() == QDialog.DialogCode.Accepted else None


def _ask_new(window: MapWindow, workspace: Workspace) -> None:
    question, before = NewPassphrase(window), workspace.keys
    assert before is not None  # the map is kept somewhere
    asked = window.remembering.ask_of(before)
    if workspace.seat is Seat.COORDINATOR:
        asked.then(question.remember.take)
    accepted = question.exec() == QDialog.DialogCode.Accepted
    asked.drop()
    if not accepted:
        return
    passphrase, wanted = Passphrase(question.passphrase), question.remember.wanted
    if change_keys(window, workspace, lambda keys: with_passphrase(keys, passphrase), Deed.PASSPHRASE, wanted=wanted):
        window.notice.tell(
            translate(
                "keeping",
                "The new passphrase opens the map now, and the recovery code, as before. Copies of the file that lie "
                "elsewhere still open with the old one.",
            )
        )


def change_keys(
    window: MapWindow,
    workspace: Workspace,
    change: Callable[[MapKeys], MapKeys],
    deed: Deed,
    *,
    wanted: bool | None = None,
) -> bool:
    """Keep the open map under other keys, and let this computer remember those; say whether that was done.

    It remembers them if that is `wanted`, or (None) if it remembered the old ones.
    """
    before = workspace.keys

    def changed() -> bool:
        workspace.filing.change_keys(change, deed)
        return True

    done = window.attempt(lambda: patiently(changed, keeping.saving())) is not None
    now = workspace.keys
    if before is not None and now is not None and now.slots != before.slots:
        window.remembering.renew(before, now, wanted=wanted)
    return done
