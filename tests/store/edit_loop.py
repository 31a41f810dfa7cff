"""Edits a map until it is killed: keeps a recovery copy of each edit, saves now and then, prints what is safe.

Run by test_recovery.py as `python edit_loop.py MAP RECOVERY-FOLDER KEY`.
"""

from __future__ import annotations

import itertools
import sys
from dataclasses import replace
from pathlib import Path

from ecomap.store.identity import read_identity
from ecomap.store.maps import open_map, save_map
from ecomap.store.recovery import RecoveryKeeper


def main(map_path: Path, folder: Path, key: str) -> None:
    opened = open_map(map_path, read_identity(key))
    document, standing = opened.document, opened.fingerprint
    keeper = RecoveryKeeper(folder, map_path, opened.keys)
    for edit in itertools.count(1):
        document = replace(document, title=str(edit))
        keeper.keep(document)
        keeper.flush()
        sys.stdout.write(f"{edit}\n")
        sys.stdout.flush()
        if edit % 5 == 0:
            standing = save_map(map_path, document, opened.keys, expected=standing)
            keeper.settle(document)


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3])
