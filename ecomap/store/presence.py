"""Who has a map open: a small file beside it for each program, that says who and since when, and is gone with it.

It keeps nobody out. It holds the names of the account and the computer, and nothing of the map; a program that was
killed leaves one behind, which counts for no more than a few minutes.
"""

from __future__ import annotations

import contextlib
import datetime
import getpass
import json
import os
import platform
import secrets
import threading
import time
from dataclasses import dataclass
from pathlib import Path

BEAT = 60.0
"""Seconds after which a program says again that it is there."""
FRESH = 5 * BEAT
"""Seconds after which nobody believes it any more: clocks of two computers, and shared drives, may be behind."""
_MOST = 4096
"""Bytes of such a file that are read: it is whoever's may write there."""
_LONGEST = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Present:
    """Somebody who has the map open."""

    who: str
    """The account's name, "" if nobody knows it."""
    where: str
    """The computer's name."""
    since: datetime.datetime | None


def account() -> str:
    """Return what the computer calls whoever sits at it; "" where nobody knows."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no such variable, and no such entry of the system's
        return ""


class Presence:
    """Says that the map is open here, for as long as it is; where that cannot be written, nothing is said."""

    def __init__(self, path: Path) -> None:
        """Say so of the map at a path."""
        self._path = path
        self._mark = _folder(path) / f"{_prefix(path)}{secrets.token_hex(8)}{_SUFFIX}"
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._stay, name="presence", daemon=True)
        self._thread.start()

    def others(self) -> tuple[Present, ...]:
        """Return who else has the map open now."""
        return others_at(self._path, but=self._mark)

    def close(self) -> None:
        """Say it no more."""
        self._over.set()
        self._thread.join()

    def _stay(self) -> None:
        with contextlib.suppress(OSError):
            descriptor = os.open(self._mark, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
            with os.fdopen(descriptor, "wb") as file:
                file.write(json.dumps(_here()).encode())
            while not self._over.wait(BEAT):
                os.utime(self._mark)
        with contextlib.suppress(OSError):
            self._mark.unlink()


def others_at(path: Path, *, but: Path | None = None) -> tuple[Present, ...]:
    """Return who else has a map open, the longest first; what a killed program left long ago is taken away."""
    found = []
    for mark in marks_of(path):
        if mark == but:
            continue
        with contextlib.suppress(OSError):
            if time.time() - mark.stat().st_mtime > FRESH:
                mark.unlink()
            else:
                with mark.open("rb") as file:
                    found.append(_read(file.read(_MOST)))
    last = datetime.datetime.max.replace(tzinfo=datetime.UTC)
    return tuple(sorted(found, key=lambda one: one.since or last))


def marks_of(path: Path) -> tuple[Path, ...]:
    """Return the files in which programs say that they have a map open."""
    return tuple(_folder(path).glob(f"{_escaped(_prefix(path))}*{_SUFFIX}"))


_SUFFIX = ".open"


def _folder(path: Path) -> Path:
    return Path(os.path.realpath(path)).parent


def _prefix(path: Path) -> str:
    return f".{os.path.basename(os.path.realpath(path))}."


def _escaped(name: str) -> str:
    """Return a name as a pattern that means it: in names, brackets and stars are letters."""
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def _here() -> dict[str, str]:
    """Return what is said of this program."""
    now = datetime.datetime.now(datetime.UTC)
    return {"who": account(), "where": platform.node(), "since": now.isoformat(timespec="seconds")}


def _read(content: bytes) -> Present:
    """Read what a program said; what is not understood is left out: it could be anything."""
    try:
        told = json.loads(content)
        since = datetime.datetime.fromisoformat(told["since"])
        known = since if since.tzinfo is not None else None
        return Present(who=_line(told["who"]), where=_line(told["where"]), since=known)
    except (ValueError, KeyError, TypeError, RecursionError):
        return Present(who="", where="", since=None)


def _line(text: object) -> str:
    """Return a text as one short line of letters."""
    return "".join(letter for letter in str(text) if letter.isprintable())[:_LONGEST]
