"""Opening, keeping and rescuing maps: the questions asked on the way, and what is said when something fails."""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from ecomap.edit.uniting import CannotUnite
from ecomap.model.diagram import Seat
from ecomap.render.compose import Manner
from ecomap.session.background import Deliver
from ecomap.session.filing import Elsewhere
from ecomap.session.workspace import Workspace
from ecomap.store import errors
from ecomap.store.codec import decode_whole, is_newer
from ecomap.store.files import read_limited
from ecomap.store.identity import Identity, NotAKey, read_identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import previous
from ecomap.store.service_keys import ServiceKey, services_of
from ecomap.ui.dialogs.passphrase import NewPassphrase
from ecomap.ui.patience import Stopped, patiently
from ecomap.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

SUFFIX = ".ecomap"
OPEN_FORM = ".json"
"""The ending of a map that is not sealed, as samples are."""
COPY = ".bak"
"""What the ending of the copy beside a map adds to its name."""


_ELSEWHERE = QT_TRANSLATE_NOOP("keeping", "Keep it in another place.")
_AGAIN = QT_TRANSLATE_NOOP("keeping", "It is tried again by itself; or keep it in another place.")
_REMEDIES = {
    errors.Reason.DISK_FULL: QT_TRANSLATE_NOOP("keeping", "Make room, or keep it in another place."),
    errors.Reason.NO_PERMISSION: _ELSEWHERE,
    errors.Reason.FOLDER_GONE: QT_TRANSLATE_NOOP("keeping", "Put the stick in again, or keep it in another place."),
    errors.Reason.IN_USE: _AGAIN,
    errors.Reason.CHANGED: QT_TRANSLATE_NOOP("keeping", "Keep yours beside it, and compare the two."),
    errors.Reason.EXISTS: QT_TRANSLATE_NOOP("keeping", "Choose another name."),
    errors.Reason.NEWER: QT_TRANSLATE_NOOP("keeping", "Ask for the newer Ecomap."),
    errors.Reason.TOO_LARGE: QT_TRANSLATE_NOOP("keeping", "Take some pictures away, and save again."),
    errors.Reason.NOT_CONFIRMED: _AGAIN,
    errors.Reason.UNREADABLE: _ELSEWHERE,
    errors.Reason.DEVICE: _AGAIN,
}
"""What can be done where a map could not be saved."""


def when(moment: datetime.datetime) -> str:
    """Return a moment as this system writes it, shortly."""
    form = QLocale.FormatType.ShortFormat
    return QLocale().toString(moment.astimezone(), form)  # type: ignore[call-overload, no-any-return]


def words_for(problem: Exception) -> str:
    """Return what went wrong with a file, in words a person can act on."""
    say = QCoreApplication.translate
    match problem:
        case errors.WrongPassphrase() | errors.WrongKey():
            return say("keeping", "That does not open this map. Look for capital letters and spaces, and try again.")
        case errors.PassphraseTooShort():
            return say("keeping", "That passphrase is too short. Nothing was changed. Four words make a good one.")
        case errors.Damaged():
            return say(
                "keeping",
                "This file was cut short or altered. It was left as it is. Look for an older copy of it.",
            )
        case errors.TooLarge():
            return say("keeping", "This file is far larger than any map. It was not opened. Is it the right file?")
        case errors.MadeByNewer():
            return say(
                "keeping",
                "This map was made by a newer Ecomap. It was left as it is. Please open it with that one.",
            )
        case errors.Unreachable():
            return say(
                "keeping",
                "The file is not there, or may not be read. Is the stick in, or the shared drive there?",
            )
        case errors.CannotOpen():
            return say("keeping", "This file is not a map. It was left as it is. Is it the right file?")
        case errors.NotSaved():
            kept = say("keeping", "Not saved; your work is kept here.")
            return " ".join((kept, say("store", problem.reason.value), say("keeping", _REMEDIES[problem.reason])))
        case CannotUnite():
            return say("keeping", "These two cannot be put together. Both are left as they are.")
        case Stopped():
            return say("keeping", "Stopped. Nothing was changed.")
    return str(problem)


def opening() -> str:
    """Return what is said while a map is opened."""
    return QCoreApplication.translate("keeping", "Opening the map ...")


def saving() -> str:
    """Return what is said while a map is saved."""
    return QCoreApplication.translate("keeping", "Keeping the map ...")


def key_of(text: str) -> Passphrase | Identity:
    """Return what somebody typed as a key: a recovery code or a service's key if it reads as one, else a passphrase.

    Of a key file that is pasted as one line, the key is what stands last in it.
    """
    for words in (text, text.split()[-1] if text.split() else ""):
        try:
            return read_identity(words)
        except NotAKey:
            continue
    return Passphrase(text)


def copy_beside(path: Path) -> Path | None:
    """Return the copy of a map as it was before it was last saved, if there is one."""
    copy = previous(path)
    return copy if path.suffix == SUFFIX and copy.is_file() else None


def written(path: Path) -> datetime.datetime:
    """Return when a file was last written."""
    return datetime.datetime.fromtimestamp(path.stat().st_mtime).astimezone()


def from_open_form(path: Path, deliver: Deliver, manner: Manner) -> Workspace:
    """Open a map's open form (.json) as a new map; one of a newer program can only be looked at.

    Raise a kind of `CannotOpen`.
    """
    document, log = patiently(lambda: decode_whole(read_limited(path)), opening(), left=lambda _: None)
    made = Workspace.from_sample(document, deliver=deliver, manner=manner)
    made.filing.book.take(log)
    made.read_only = is_newer(document)
    return made


def chosen_file(parent: QWidget, folder: Path) -> Path | None:
    """Let a map be chosen; None for none."""
    say = QCoreApplication.translate
    maps = say("keeping", "Maps (*.ecomap *.ecomap.bak *.json)")
    name, _ = QFileDialog.getOpenFileName(parent, say("keeping", "Open a map"), str(folder), maps)
    return Path(name) if name else None


def free_name(folder: Path, on: datetime.date | None = None) -> Path:
    """Return a name no file has yet: a kind and a date, never anybody's name."""
    stem = f"Map {(on or datetime.date.today()).isoformat()}"
    candidates = (folder / f"{stem}{f' ({count})' if count else ''}{SUFFIX}" for count in range(1000))
    return next(one for one in candidates if not one.exists())


def keep(
    window: MapWindow, workspace: Workspace, folder: Path, ask_where: bool = True, services: Iterable[ServiceKey] = ()
) -> Path | None:
    """Give a map a file and a passphrase, and show its recovery code once; None if somebody changed their mind.

    One that had no file opens by the services' keys, too, that are given. Raise `NotSaved`.
    """
    named = services if workspace.keys is None else services_of(workspace.keys)
    question, asked = NewPassphrase(window, named), window.remembering.look()
    if workspace is not window.workspace or workspace.seat is Seat.COORDINATOR:
        asked.then(question.remember.take)
    accepted = question.exec() == QDialog.DialogCode.Accepted
    asked.drop()
    if not accepted:
        return None
    # before another question is asked: a closed one forgets its words
    passphrase, wanted = Passphrase(question.passphrase), question.remember.wanted
    path = asked_path(window, free_name(folder)) if ask_where else free_name(folder)
    if path is None:
        return None
    code = moved(workspace, path, passphrase, services)
    if wanted and workspace.keys is not None:
        window.remembering.come_in(workspace.keys, wanted=True)
    if code is not None:
        # loads printing, which the first window must not wait for
        from ecomap.ui.dialogs.recovery_code import RecoveryCode

        RecoveryCode(window, code.text).exec()
    return path


def moved(
    workspace: Workspace, path: Path, passphrase: Passphrase | None = None, services: Iterable[ServiceKey] = ()
) -> Identity | None:
    """Keep a map in another file, and return its new recovery code; raise `NotSaved`, or `Stopped` if it is stopped.

    Then it is kept as it was, and the file is gone again. One that was there before is not stopped: what it held
    would be lost.
    """
    replacing = path.exists()
    left = None if replacing else Elsewhere.take_back
    write = partial(workspace.write_elsewhere, path, passphrase, replacing=replacing, services=tuple(services))
    written = patiently(write, saving(), left)
    return workspace.move_to(written)


def saved(workspace: Workspace) -> bool:
    """Save a map where it is kept; raise `NotSaved`. Say whether it is saved: who does not wait has it saved later."""
    try:
        # what is stopped is the waiting: the file is written whole or not at all, and nothing of the map is lost
        patiently(workspace.save, saving(), left=lambda _: None)
    except Stopped:
        return False
    return True


def asked_path(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to keep a map; None for nowhere."""
    say = QCoreApplication.translate
    name, _ = QFileDialog.getSaveFileName(
        parent, say("keeping", "Where to keep the map"), str(suggested), say("keeping", "Maps (*.ecomap)")
    )
    if not name:
        return None
    return with_ending(Path(name))


def with_ending(path: Path) -> Path:
    """Return where a map is kept that was given a name without its ending: where no file is that nobody was asked of.

    With the ending, the system's own question has been answered already.
    """
    if path.suffix == SUFFIX:
        return path
    names = (path.with_name(f"{path.name}{f' ({count})' if count > 1 else ''}{SUFFIX}") for count in range(1, 1000))
    return next(one for one in names if not one.exists())
