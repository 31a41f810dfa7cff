"""A map taken away for good: its file, and whatever lies beside it or waits to be recovered."""

from __future__ import annotations

import contextlib
from pathlib import Path

from ecomap.store.earlier import earlier_folder, earlier_of
from ecomap.store.errors import NotSaved
from ecomap.store.files import remove
from ecomap.store.keys import MapKeys
from ecomap.store.maps import previous
from ecomap.store.presence import marks_of
from ecomap.store.recovery import waiting_for


def destroy(path: Path, keys: MapKeys, recovery: Path) -> tuple[Path, ...]:
    """Take a map away, with all earlier states and copies that are known; return what could not be taken away.

    The map's own file goes last: as long as anything else is there, whoever looks for the map finds it, and can try
    again. What was sealed is not written over: on today's disks that would promise more than it does. Copies elsewhere
    (backups, syncing services, other names) are out of reach.
    """
    left = []
    copies = [copy.path for copy in waiting_for(recovery, path, keys)]
    copies += [state.path for state in earlier_of(earlier_folder(recovery), path, keys)]
    for one in (*copies, previous(path), *marks_of(path)):
        if not _is_gone(one):
            left.append(one)
    if left or not _is_gone(path):
        left.append(path)
    return tuple(left)


def _is_gone(path: Path) -> bool:
    """Take a file away, with what a killed writer left beside it; say whether nothing of it is there any more."""
    with contextlib.suppress(NotSaved):
        remove(path)
    return not path.exists()
