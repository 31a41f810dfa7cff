"""What can go wrong with a file. Every message is one plain sentence that a person can act on."""

from __future__ import annotations

import errno
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ecomap.store.files import Fingerprint


class CannotOpen(Exception):
    """A file cannot be opened as a map; what exactly is wrong is said by the kinds below."""


class WrongPassphrase(CannotOpen):
    """The passphrase opens nothing here."""


class WrongKey(CannotOpen):
    """The recovery code (or another key) opens nothing here."""


class Damaged(CannotOpen):
    """The file was cut short or altered."""


class NotAMap(CannotOpen):
    """The file is something else, or says something no map can say."""


class TooLarge(CannotOpen):
    """The file asks for more room or work than any map needs."""


class MadeByNewer(CannotOpen):
    """The file was made by a newer Ecomap, in a form that this one cannot even show."""


class Unreachable(CannotOpen):
    """The file is not there, or may not be read."""


class PassphraseTooShort(ValueError):
    """A passphrase for a new map has fewer than the twelve characters it needs."""


class Reason(Enum):
    """Why something could not be saved; the value is the sentence for the screen."""

    DISK_FULL = "There is no room left on the disk."
    NO_PERMISSION = "This folder or file may not be written to."
    FOLDER_GONE = "The folder is not there any more."
    IN_USE = "Another program is holding the file."
    CHANGED = "The file was changed by somebody else since it was opened."
    EXISTS = "There is already a file of this name."
    NEWER = "The map was made by a newer Ecomap and can only be looked at here."
    TOO_LARGE = "The map is larger than 64 MB; pictures can be left out or made smaller."
    NOT_CONFIRMED = "The disk did not confirm that it kept what was written."
    UNREADABLE = "The map could not be read back as it was written."
    DEVICE = "The disk or network reported a fault."


_BY_NUMBER = {
    errno.ENOSPC: Reason.DISK_FULL,
    errno.EDQUOT: Reason.DISK_FULL,
    errno.EFBIG: Reason.DISK_FULL,
    errno.EACCES: Reason.NO_PERMISSION,
    errno.EPERM: Reason.NO_PERMISSION,
    errno.EROFS: Reason.NO_PERMISSION,
    errno.ENOENT: Reason.FOLDER_GONE,
    errno.ENOTDIR: Reason.FOLDER_GONE,
    errno.EBUSY: Reason.IN_USE,
}


def reason_of(error: OSError) -> Reason:
    """Return what a system's error means for somebody who wanted to save."""
    return _BY_NUMBER.get(error.errno or 0, Reason.DEVICE)


class NotSaved(Exception):
    """Nothing was saved: the file at the path is what it was before.

    One exception: where `standing` is given, that content took the file's place, but the disk did not confirm that
    it will stay; a second attempt to save starts from there.
    """

    def __init__(self, path: Path, reason: Reason, standing: Fingerprint | None = None) -> None:
        """Say where saving failed, and why."""
        super().__init__(f"Not saved: {reason.value} ({path.name})")
        self.path = path
        self.reason = reason
        self.standing = standing
