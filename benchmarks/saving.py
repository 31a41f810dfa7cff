"""How long the window waits while a map is saved: python benchmarks/saving.py   (500 and 2,000 people, 200 pictures).

At a real window, with nothing else to do: the longest time from one turn of the event loop to the next while a step is
written into a recovery copy and into the file, and while nothing is. Where the system tells (Linux), the time for which
other programs had the processor is taken off. Budget: 16 ms.
"""

from __future__ import annotations

import hashlib
import os
import random
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import show, spread
from benchmarks.maps import plausible
from ecomap.model.document import Document, StoredPicture
from ecomap.session.saving import Saving
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.app import application, make_window
from ecomap.ui.window import MapWindow
from ecomap.ui.window_first import put_window_first

RUNS = 9
PICTURES, LARGE = 200, 180_000
"""So many pictures of so many bytes: photographs of 1,600 pixels, as they are kept."""
QUIET, PATIENCE = 2.0, 120.0
"""Seconds for which nothing is saved; seconds in which a map must be drawn, or saved."""
_PAUSE = 0.001
_TOLD = Path("/proc/thread-self/schedstat")


def main() -> None:
    """Save maps of both sizes."""
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    put_window_first(application())
    for people in [int(one) for one in sys.argv[1:]] or [500, 2000]:
        measure(people)


def measure(people: int) -> None:
    """Show how long the window waits while a map is saved, and while it is not."""
    window = make_window(Path(tempfile.mkdtemp()))
    window.resize(1366, 768)
    window.show()
    document = with_pictures(plausible(people))
    workspace = Workspace.from_sample(document, deliver=window.courier.deliver, manner=window.looks.manner())
    workspace.save_as(path := Path(tempfile.mkdtemp()) / "map.ecomap", Passphrase("four plain words together"))
    window.show_map(workspace)
    _turns(lambda: window.openings.drawn and not _is_at_work(window))
    quiet = [_turns(_after(QUIET)) for _ in range(RUNS)]
    busy = [_saved(workspace, number) for number in range(RUNS)]
    rows = [(name, *spread(times)) for name, times in (("nothing is saved", quiet), ("a step is saved", busy))]
    rows.append(("file, MB", f"{path.stat().st_size / 1e6:.0f}", "", ""))
    show(
        f"The longest turn with {people} people and {PICTURES} pictures, ms", ("while", "median", "95 %", "most"), rows
    )
    window.let_go()
    window.close()


def with_pictures(document: Document) -> Document:
    """Return a map with pictures: what they show does not matter, for nobody looks at them here."""
    chance = random.Random(7)
    contents = [chance.randbytes(LARGE) for _ in range(PICTURES)]
    pictures = {hashlib.sha256(one).hexdigest(): StoredPicture(mime="image/jpeg", content=one) for one in contents}
    return replace(document, pictures=pictures)


def _saved(workspace: Workspace, number: int) -> float:
    """Have a step saved that changes nothing on screen; return the longest turn until it is in the file."""
    document, before = workspace.editor.settled, workspace.filing.kept
    workspace.filing.take_step(replace(document, title=f"Step {number}"))
    return _turns(lambda: workspace.filing.kept is not before and workspace.save_state.saving is Saving.SAVED)


def _is_at_work(window: MapWindow) -> bool:
    """Say whether drawings are laid out still."""
    workspace = window.workspace
    return workspace is not None and not workspace.scenes.is_full


def _after(seconds: float) -> Callable[[], bool]:
    end = time.perf_counter() + seconds
    return lambda: time.perf_counter() > end


def _turns(over: Callable[[], bool]) -> float:
    """Let the window work until something is true; return the longest turn in milliseconds."""
    longest, end = 0.0, time.perf_counter() + PATIENCE
    before, others = time.perf_counter(), _others()
    while not over() and before < end:
        QApplication.processEvents()
        time.sleep(_PAUSE)
        now, taken = time.perf_counter(), _others()
        longest = max(longest, now - before - (taken - others))
        before, others = now, taken
    return longest * 1000


def _others() -> float:
    """Return for how many seconds this thread waited for the processor in all; 0 where the system does not tell."""
    return int(_TOLD.read_text(encoding="ascii").split()[1]) / 1e9 if _TOLD.exists() else 0.0


if __name__ == "__main__":
    main()
