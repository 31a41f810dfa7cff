"""Earlier states of a map, kept by themselves on this computer for who made a mistake and saw it late.

Each is a sealed map file in the user's own folder, opened by the map's own key or its recovery code, and by no
passphrase: so another passphrase shuts out whoever knew the one before. Names tell the time, and no map.
"""

from __future__ import annotations

import datetime
import re
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from ecomap.model.document import Document
from ecomap.store.errors import CannotOpen, NotSaved, reason_of
from ecomap.store.files import remove, write_safely
from ecomap.store.keys import RECOVERY, MapKeys
from ecomap.store.maps import open_map, seal_map
from ecomap.store.recovery import tag_of
from ecomap.store.thinning import staying

_NAME = re.compile(r"([0-9a-f]{32})-(\d{8}T\d{6})Z\.ecomap")
_TIME = "%Y%m%dT%H%M%S"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A state of a map, and when it was saved, in UTC."""

    path: Path
    at: datetime.datetime


def earlier_folder(recovery: Path) -> Path:
    """Return where earlier states are kept: beside the recovery copies."""
    return recovery / "earlier"


def earlier_of(folder: Path, map_path: Path, keys: MapKeys) -> tuple[Earlier, ...]:
    """Return the earlier states of a map that are there, the latest first."""
    return tuple(reversed(_by_map(folder).get(tag_of(map_path, keys), [])))


def keep_earlier(folder: Path, map_path: Path, document: Document, keys: MapKeys, at: datetime.datetime) -> None:
    """Keep how a map was at a time; raise `NotSaved`."""
    path = folder / f"{tag_of(map_path, keys)}-{at.astimezone(datetime.UTC).strftime(_TIME)}Z.ecomap"
    slots = {name: slot for name, slot in keys.slots.items() if name.startswith(RECOVERY)}
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise NotSaved(path, reason_of(error)) from error
    write_safely(path, seal_map(path, document, replace(keys, slots=slots)))


def renew(folder: Path, map_path: Path, was: MapKeys, keys: MapKeys) -> None:
    """Seal the earlier states of a map to its new keys; what cannot be read or written stays as it is.

    Whoever had the old keys could open them, and under these nobody would find them, not even to destroy them.
    """
    for one in earlier_of(folder, map_path, was):
        with suppress(CannotOpen, NotSaved):
            keep_earlier(folder, map_path, read_earlier(one, was), keys, one.at)
            remove(one.path)


def read_earlier(earlier: Earlier, keys: MapKeys) -> Document:
    """Return how the map was; raise a kind of `CannotOpen`."""
    return open_map(earlier.path, keys.identity).document


def thin(folder: Path, now: datetime.datetime) -> None:
    """Take away the states that need not stay, of every map; what cannot be taken away goes another time."""
    for states in _by_map(folder).values():
        kept = staying((one.at for one in states), now)
        for one in states:
            if one.at not in kept:
                with suppress(NotSaved):
                    remove(one.path)


def _by_map(folder: Path) -> dict[str, list[Earlier]]:
    """Return all states by the digest that stands for a map, the earliest first."""
    found: dict[str, list[Earlier]] = {}
    for path in sorted(folder.glob("*.ecomap")):
        match = _NAME.fullmatch(path.name)
        if match is not None:
            with suppress(ValueError):  # no day at all, "20269999T000000"
                at = datetime.datetime.strptime(match[2], _TIME).replace(tzinfo=datetime.UTC)
                found.setdefault(match[1], []).append(Earlier(path, at))
    return found
