"""Bytes on a disk: written whole or not at all, read with a limit, recognised again later."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import stat
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ecomap.store.errors import NotSaved, Reason, TooLarge, Unreachable, reason_of

LARGEST_FILE = 64 * 1024 * 1024
"""Bytes; nothing larger is read, and therefore nothing larger is written."""

_OWNER_ONLY, _WRITABLE = 0o600, 0o222
_HELD = (5, 32, 33)
"""Windows' numbers for a file that a scanner or a sync client holds: access denied, sharing and lock violation."""
_PATIENCE = 10.0
_FIRST_WAIT, _GROWTH = 0.01, 1.3
"""Seconds to wait for such a program: each wait longer than the one before, no more than ten in all."""
_NO_FOLDER_SYNC = (errno.EINVAL, errno.ENOTSUP, errno.EBADF, errno.ENOSYS)
"""What file systems answer that cannot sync a folder, and need not."""


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """Tells whether a file is still the one that was read or written."""

    size: int
    sha256: bytes


def fingerprint(content: bytes) -> Fingerprint:
    """Return the fingerprint of a file's content."""
    return Fingerprint(len(content), hashlib.sha256(content).digest())


def read_limited(path: Path) -> bytes:
    """Return a file's content; raise `Unreachable`, or `TooLarge` before more than the limit is read."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise Unreachable(f"{path.name} cannot be read: {error.strerror or error}.") from error
    if len(content) > LARGEST_FILE:
        raise TooLarge(f"{path.name} is larger than 64 MB.")
    return content


def write_safely(path: Path, content: bytes) -> Fingerprint:
    """Put a file in the place of another, whole; raise `NotSaved`, and then the other is untouched.

    Written beside it under a fixed name, synced, read back and compared, put in place in one step, and the folder
    synced. A file left over from a writer that was killed is taken away first.
    """
    if len(content) > LARGEST_FILE:
        raise NotSaved(path, Reason.TOO_LARGE)
    target = Path(os.path.realpath(path))
    beside = _beside(target)
    wanted = fingerprint(content)
    try:
        _write_beside(beside, target, content)
        if fingerprint(_read_back(beside)) != wanted:
            raise _error(errno.EIO)
        _put_in_place(beside, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise NotSaved(path, reason_of(error)) from error
    try:
        _sync_folder(target.parent)
    except OSError as error:
        raise NotSaved(path, Reason.NOT_CONFIRMED, standing=wanted) from error
    return wanted


def remove(path: Path) -> None:
    """Take a file away, with what a killed writer left beside it; raise `NotSaved` if that is refused."""
    try:
        path.unlink(missing_ok=True)
        _beside(path).unlink(missing_ok=True)
    except OSError as error:
        raise NotSaved(path, reason_of(error)) from error


def _error(number: int) -> OSError:
    """Return the error that the system would give."""
    return OSError(number, os.strerror(number))


def _beside(target: Path) -> Path:
    """Return where a file is written before it takes the other's place: always the same name, so that none add up."""
    return target.with_name(f".{target.name}.saving")


def _write_beside(beside: Path, target: Path, content: bytes) -> None:
    """Write a new file that only its owner may read, or whoever may read the one it replaces; and sync it."""
    mode = _mode(target)
    if not mode & _WRITABLE:
        raise _error(errno.EACCES)
    beside.unlink(missing_ok=True)
    only_new = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(beside, only_new, _OWNER_ONLY)
    try:
        rest = memoryview(content)
        while rest:
            written = os.write(descriptor, rest)
            if not written:
                raise _error(errno.EIO)
            rest = rest[written:]
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    os.chmod(beside, mode)


def _mode(target: Path) -> int:
    """Return who may read and write a file; of one that is not there yet, its owner alone."""
    try:
        return stat.S_IMODE(os.stat(target).st_mode)
    except FileNotFoundError:
        return _OWNER_ONLY


def _read_back(path: Path) -> bytes:
    """Return what the file system says was written."""
    with path.open("rb") as file:
        return file.read()


def _put_in_place(beside: Path, target: Path) -> None:
    """Rename over the old file, waiting for programs that hold it (Windows only: elsewhere nobody can)."""
    waits = _waits()
    while _is_held(beside, target):
        wait = next(waits, None)
        if wait is None:
            raise _error(errno.EBUSY)
        time.sleep(wait)


def _is_held(beside: Path, target: Path) -> bool:
    """Rename over the old file, or say that another program holds it."""
    try:
        os.replace(beside, target)
    except PermissionError as error:
        if getattr(error, "winerror", None) not in _HELD:
            raise
        return True
    return False


def _waits() -> Iterator[float]:
    """Yield growing waits, up to ten seconds in all."""
    waited, wait = 0.0, _FIRST_WAIT
    while waited + wait <= _PATIENCE:
        yield wait
        waited += wait
        wait *= _GROWTH


def _sync_folder(folder: Path) -> None:
    """Make the renaming last (POSIX; Windows opens no folder, and has no name for it)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _NO_FOLDER_SYNC:
            raise
    finally:
        os.close(descriptor)
