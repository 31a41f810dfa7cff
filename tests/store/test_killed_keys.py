"""The program is killed while a map is given other keys: it opens with the old ones, or with the new ones."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from ecomap.model.document import Document
from ecomap.store.errors import WrongPassphrase
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase
from ecomap.store.maps import OpenedMap, open_map, save_map

PHRASES = ("eight dry yellow kites", "seven old silver doors")


def test_a_map_opens_whenever_the_program_is_killed_while_its_keys_change(
    map_path: Path,
    keys_and_recovery: tuple[MapKeys, Identity],
    small: Document,
    often: Callable[[int, int], int],
    tally: Callable[[str, int], None],
) -> None:
    keys, code = keys_and_recovery
    kills, chance = often(8, 200), random.Random(11)
    for _ in range(kills):
        map_path.unlink(missing_ok=True)
        save_map(map_path, small, keys, expected=None)
        _kill_while_keys_change(map_path, keys, changes=chance.randrange(1, 6), after=chance.uniform(0, 0.02))
        (opened,) = _opened_by_either(map_path)
        assert opened.document == small
        assert open_map(map_path, code).keys == opened.keys, "the recovery code stays"
    tally("programs killed while a map was given other keys (SIGKILL)", kills)


def _opened_by_either(map_path: Path) -> list[OpenedMap]:
    """Return the map for each passphrase that opens it."""
    found = []
    for phrase in PHRASES:
        with suppress(WrongPassphrase):
            found.append(open_map(map_path, Passphrase(phrase)))
    return found


def _kill_while_keys_change(map_path: Path, keys: MapKeys, changes: int, after: float) -> None:
    """Run the loop, and kill it some seconds after so many changes, in the middle of one of the next."""
    command = [sys.executable, str(Path(__file__).with_name("key_loop.py")), str(map_path), keys.identity.text]
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen([*command, *PHRASES], stdout=subprocess.PIPE, env=environment) as loop:
        assert loop.stdout
        for turn in range(changes):
            assert loop.stdout.readline() == b"%d\n" % turn
        time.sleep(after)
        loop.kill()
        loop.stdout.read()
