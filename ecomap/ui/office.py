"""From a copy to a file that another program opens. Only copies come in here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePath

from ecomap.model.copies import Copy
from ecomap.papers import OfficePaper
from ecomap.store.files import write_safely
from ecomap.ui.exporting import NotWanted, Wanted, file_stem, free_path


def write_file(
    paper: OfficePaper,
    copy: Copy,
    folder: Path,
    is_stopped: Callable[[], bool] = lambda: False,
    write: Callable[[Path, bytes], object] = write_safely,
) -> Path:
    """Write one office paper of a copy where no file is yet, whole or not at all, and return where it is.

    Raise `NotReady` if something is missing for it, `NotSaved`, or `NotWanted` if it is stopped before it is written.
    May take half a second.
    """
    content = paper.content(copy)
    if is_stopped():
        raise NotWanted
    stem = file_stem(Wanted(copy=copy, keys=(PurePath(paper.key).stem,)))
    place = free_path(folder / f"{stem}{paper.suffix}")
    write(place, content)
    return place
