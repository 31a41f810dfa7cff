"""Starts on a map that began and did not end in its being drawn: counted, so that no map ends the program for ever.

A mark lies in the user's own folder from before a map is drawn until it is drawn. Its name is a digest of the map's
sealed keys, which stay the same however often it is saved, and whatever its file is called: it tells nothing of the
map to anybody, and can be made again from the file alone, before its passphrase is typed.
"""

from __future__ import annotations

import contextlib
import hashlib
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_data_path

from ecomap.store import archive
from ecomap.store.errors import CannotOpen, NotSaved
from ecomap.store.files import read_limited, remove, write_safely

ENOUGH = 2
"""After so many starts that failed, one after the other, a map is opened only if somebody says so."""
_MOST = 9
_SLOTS = "keys/"


def starts_folder() -> Path:
    """Return where this user's marks are kept."""
    return user_data_path("ecomap", appauthor=False) / "starts"


@dataclass(frozen=True, slots=True)
class Start:
    """A start on one map."""

    mark: Path | None
    """None: the file cannot be read, and nothing is said of it."""

    @property
    def failed(self) -> int:
        """How many starts on it failed, since the last that did not."""
        if self.mark is None:
            return 0
        try:
            return min(int(self.mark.read_bytes()[:2]), _MOST)
        except (OSError, ValueError):
            return 0

    def begin(self) -> None:
        """Count this one as failed, until it is over; where that cannot be written, nothing is said."""
        if self.mark is not None:
            with contextlib.suppress(NotSaved, OSError):
                self.mark.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                write_safely(self.mark, b"%d" % min(self.failed + 1, _MOST))

    def over(self) -> None:
        """Say that the map was drawn, or left in peace: it has failed no more."""
        if self.mark is not None:
            with contextlib.suppress(NotSaved):
                remove(self.mark)


def start_of(path: Path, folder: Path) -> Start:
    """Return a start on the map in a file; takes as long as reading it does, on any thread."""
    try:
        content = read_limited(path)
    except CannotOpen:
        return Start(None)
    return Start(folder / hashlib.sha256(_lasting(content) + path.suffix.encode()).hexdigest()[:32])


def _lasting(content: bytes) -> bytes:
    """Return what of a map's file is the same from one save to the next; of any other file, all of it."""
    try:
        members = archive.unpack(content)
    except CannotOpen:
        return content
    return b"".join(members[name] for name in sorted(members) if name.startswith(_SLOTS)) or content
