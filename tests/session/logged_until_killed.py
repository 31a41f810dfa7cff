"""Edits an open map until it is killed, and prints how many edits are safe: in the file, or in a recovery copy.

Run by test_log_book.py as `python logged_until_killed.py MAP RECOVERY-FOLDER`, with the map's key on standard input.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from ecomap.edit.people import add_place
from ecomap.model.document import new_id
from ecomap.model.network import Place
from ecomap.session.workspace import Workspace
from ecomap.store.errors import CannotOpen
from ecomap.store.identity import Identity, read_identity
from ecomap.store.maps import open_map
from ecomap.store.recovery import waiting


def main(path: Path, recovery: Path) -> None:
    key = read_identity(sys.stdin.readline().strip())
    workspace = Workspace.open(path, key, deliver=lambda call: None, recovery=recovery)
    editor = workspace.editor
    for edit in itertools.count(1):
        editor.commit(add_place(editor.settled, Place(id=new_id(), name=f"Place {edit}")), "Add")
        while True:
            # a copy goes once the file holds what it holds
            if any(_holds(one, key, edit) for one in (*(copy.path for copy in waiting(recovery)), path)):
                break
        sys.stdout.write(f"{edit}\n")
        sys.stdout.flush()


def _holds(path: Path, key: Identity, edit: int) -> bool:
    """Say whether a file is there and holds so many edits."""
    try:
        return len(open_map(path, key).document.places) == edit
    except CannotOpen:
        return False


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
