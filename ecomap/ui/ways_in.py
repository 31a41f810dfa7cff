"""Who can open the open map, as the coordinator sees and changes it; and our service's key for new maps."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ecomap.model.deeds import Deed
from ecomap.session.workspace import Workspace
from ecomap.store.errors import WrongPassphrase
from ecomap.store.keys import MapKeys, Passphrase, opens
from ecomap.store.service_keys import ServiceKey, services_of, strangers, with_service, without_service
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.service_key import NONE, AskServiceKey
from ecomap.ui.dialogs.ways_in import WaysIn
from ecomap.ui.passphrases import asked_passphrase, change_keys, knows
from ecomap.ui.patience import patiently
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


def show_ways_in(window: MapWindow) -> None:
    """Show who can open the open map."""
    workspace = window.workspace
    if workspace is None or workspace.read_only:
        return
    if workspace.keys is None:
        words = translate(
            "ways in", "This map is kept nowhere yet. Once it has a passphrase, it says here who can open it."
        )
        window.notice.tell(words, translate("ways in", "Keep it ..."), window.files.save_as)
        return
    _Shown(window, workspace, workspace.keys).exec()


def forget_here(window: MapWindow) -> None:
    """Forget the open map on this computer."""
    window.remembering.forget()


def choose_our_key(window: MapWindow) -> None:
    """Ask for the key of our service, which new maps are given."""
    preferences = window.looks.preferences
    known = next(iter(preferences.services), None)
    title = translate("ways in", "The key of our service")
    question = AskServiceKey(window, title, translate("ways in", "Take this key"), known)
    answer = question.exec()
    if answer == NONE:
        preferences.services = ()
        window.notice.tell(translate("ways in", "New maps are given no key of a service from now on."))
    elif answer == QDialog.DialogCode.Accepted and question.found is not None:
        preferences.services = (question.found,)
        words = translate(
            "ways in",
            "New maps are given this key from now on. To those there are already, it is added under Who can open this "
            "map.",
        )
        window.notice.tell(words)


class _Shown:
    """The dialog, and what it changes in the map."""

    def __init__(self, window: MapWindow, workspace: Workspace, keys: MapKeys) -> None:
        self._window, self._workspace, self._keys = window, workspace, keys
        self._dialog = WaysIn(window, self._add, self._take_away)
        self._dialog.forget.clicked.connect(self._forget)

    def exec(self) -> None:
        """Show it until it is closed."""
        self._show()
        self._ask()
        self._dialog.exec()
        self._asked.drop()

    def _ask(self) -> None:
        """Ask how this computer stands to the map, and show it once that is known."""
        self._dialog.here.setText(translate("ways in", "Asking the key store of this computer ..."))
        self._asked = asked = self._window.remembering.ask_of(self._keys)
        asked.then(lambda answer: self._dialog.show_here(self._window.remembering.words_for(answer), answer))

    def _show(self) -> None:
        self._keys = self._workspace.keys or self._keys
        self._dialog.show_ways(self._keys)

    def _forget(self) -> None:
        self._dialog.forget.hide()
        self._window.remembering.forget()
        self._asked.drop()
        self._ask()  # which is done once that is

    def _add(self) -> None:
        """Ask for a service's key and for a way into the map, and let that key open it."""
        title, yes = translate("ways in", "The key of a service"), translate("ways in", "Add it ...")
        question = AskServiceKey(self._window, title, yes)
        if question.exec() != QDialog.DialogCode.Accepted or question.found is None:
            return
        service = question.found
        if any(one.recipient == service.recipient for one in services_of(self._keys)):
            self._window.notice.tell(translate("ways in", "This key opens the map already."))
            return
        named = translate("ways in", "Let {name} open this map?").format(name=service.label or service.short)
        if not knows(self._window, self._keys, named, translate("ways in", "Add it")):
            return
        if change_keys(self._window, self._workspace, lambda keys: with_service(keys, service), Deed.KEYS):
            self._window.notice.tell(translate("ways in", "The key of the service opens this map now, too."))
        self._show()

    def _take_away(self, service: ServiceKey) -> None:
        """Say what goes and what stays, ask for the passphrase, and let a service's key open the map no more."""
        name = service.label or service.short
        title = translate("ways in", "Take away: {name}?").format(name=name)
        if not self._may_take_away(title):
            return
        passphrase = asked_passphrase(self._window, self._keys, title, translate("ways in", "Take it away"))
        if passphrase is None:
            return
        change = partial(_without, service=service, passphrase=passphrase)
        if change_keys(self._window, self._workspace, change, Deed.KEYS):
            words = translate("ways in", "The key opens this map no more. Older copies of the file still open with it.")
            self._window.notice.tell(words)
        self._show()

    def _may_take_away(self, title: str) -> bool:
        question = Question(self._window, title)
        question.explain(
            translate(
                "ways in",
                "From now on this key does not open the map. Copies of the file that were made before still open with "
                "it, as they were: backups, sticks, e-mails.",
            )
        )
        question.explain(
            translate(
                "ways in",
                "The map gets a new key of its own, so the passphrase is asked for. The recovery code stays.",
            )
        )
        if others := patiently(self._workspace.filing.others_now):
            who = ", ".join(sorted({one.who for one in others}))
            words = translate(
                "ways in",
                "Somebody else has this map open: {who}. Ask them to close it first. What they do meanwhile would be "
                "kept in a copy beside it.",
            )
            question.explain(words.format(who=who))
        if strangers(self._keys):
            question.explain(translate("ways in", "The key that a newer Ecomap added goes, too."))
        question.end(translate("ways in", "Go on ..."), translate("ways in", "Leave it"), "trash-2")
        return question.exec() == QDialog.DialogCode.Accepted


def _without(keys: MapKeys, service: ServiceKey, passphrase: Passphrase) -> MapKeys:
    """Return the keys without a service's; raise `WrongPassphrase` if somebody changed the passphrase meanwhile."""
    if not opens(keys, passphrase):
        raise WrongPassphrase("The passphrase was changed meanwhile.")
    return without_service(keys, service.recipient, passphrase)
