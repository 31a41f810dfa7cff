"""A map destroyed for good: by the coordinator alone, who knows its passphrase and has read what cannot be reached."""

from __future__ import annotations

import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ecomap.model.diagram import Seat
from ecomap.store.destroying import destroy
from ecomap.store.recovery import recovery_folder
from ecomap.ui import keeping
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.notice import About
from ecomap.ui.passphrases import knows
from ecomap.ui.patience import patiently
from ecomap.ui.translation import QT_TRANSLATE_NOOP, day_in_words, translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

_GOES = QT_TRANSLATE_NOOP(
    "destroying",
    "These go: the file {name}, the copy beside it, its earlier states, and what waits here to be recovered.",
)
_STAYS = QT_TRANSLATE_NOOP(
    "destroying",
    "Out of reach are copies on other computers and sticks, backups, what a syncing program or the drive itself still "
    "keeps, and every paper and file that was given away. Papers are not sealed.",
)
_FIRST = QT_TRANSLATE_NOOP("destroying", "Has the young person all they want to keep? Give them their book first.")


def destroy_map(window: MapWindow) -> None:
    """Ask for the passphrase, say what goes and what stays, and destroy the open map."""
    workspace = window.workspace
    if workspace is None or workspace.read_only:
        return
    path, keys = workspace.path, workspace.keys
    if path is None or keys is None:
        window.notice.tell(translate("destroying", "This map is kept nowhere. Close it, and it is gone."))
        return
    title = translate("destroying", "Destroy this map?")
    if not knows(window, keys, title, translate("destroying", "Go on")):
        return
    question = Question(window, title)
    for words in (_GOES, _STAYS, _FIRST):
        question.explain(translate("destroying", words).format(name=path.name))
    question.end(translate("destroying", "Destroy it for good"), translate("destroying", "Keep it"), "trash-2")
    if question.yes is not None and question.no is not None:
        question.yes.setAutoDefault(False)
        question.yes.setDefault(False)
        question.no.setDefault(True)
        question.no.setFocus()
    if question.exec() != QDialog.DialogCode.Accepted:
        return
    window.show_start()
    window.remembering.destroy(keys)
    left = patiently(partial(destroy, path, keys, recovery_folder()), keeping.saving())
    if left:
        names = ", ".join(one.name for one in left)
        words = translate("destroying", "Not all of it could be taken away: {names}. Take it away by hand.")
        window.notice.tell(words.format(names=names))
    else:
        window.notice.tell(translate("destroying", "The map is destroyed."))


def tell_if_due(window: MapWindow) -> None:
    """Say to the coordinator that the day is over until which the service keeps a map."""
    workspace = window.workspace
    if workspace is None or workspace.seat is not Seat.COORDINATOR:
        return
    until = workspace.editor.settled.eligibility.keep_until
    if until is not None and until < datetime.date.today():
        day = day_in_words(until)
        words = translate("destroying", "This map was to be kept until {day}.").format(day=day)
        deed = translate("destroying", "Destroy it ...")
        window.notice.tell(words, deed, partial(destroy_map, window), about=About.ONCE)
