"""From an edit to the picture of it, in a real window: python benchmarks/editing.py [PEOPLE ...]   (300 and 2000).

Budgets: 16 ms at 300 people, 50 ms at 2,000; 400 MB at 2,000. Each edit is timed from the command to the end of a
repaint of the canvas, with the full layout that follows in the background left to finish in between.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from benchmarks.figures import resident, show, spread, timed
from benchmarks.maps import plausible
from ecomap.edit.arrange import move
from ecomap.edit.families import add_child
from ecomap.edit.people import rename
from ecomap.edit.ties import feel
from ecomap.geometry import Point
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.session.workspace import Workspace
from ecomap.ui.app import application, make_window
from ecomap.ui.window import MapWindow

EDITS = 15
PATIENCE, BETWEEN = 60.0, 1.0
"""Seconds a full layout may take after a view is shown, and between two edits, before the next thing is done."""

Edit = Callable[[int], Document]


def main() -> None:
    """Measure maps of the sizes asked for."""
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    application()
    profiled = "--profile" in sys.argv
    for people in [int(one) for one in sys.argv[1:] if one.isdigit()] or [300, 2000]:
        measure(people, profiled=profiled)


def measure(people: int, *, profiled: bool = False) -> None:
    """Show how long edits take on a map of so many people."""
    document = plausible(people)
    window = make_window(Path(tempfile.mkdtemp()))
    window.resize(1366, 768)
    window.show()
    deliver, manner = window.courier.deliver, window.looks.manner()
    workspace = Workspace.from_sample(document, deliver=deliver, manner=manner)
    opened = timed(lambda: (window.show_map(workspace), _paint(window)))
    rows = [("opening, ecomap", f"{opened:.0f}", "", "", "")]
    for view in View:
        shown = timed(lambda view=view: (workspace.show(view), _paint(window)))  # type: ignore[misc]
        settled = _settled(workspace)
        rows.append((f"{view.value}: shown", f"{shown:.0f}", "", "", ""))
        rows.append((f"{view.value}: full layout after", f"{settled:.0f}", "", "", ""))
        for name, edit in _edits(workspace):
            profile = cProfile.Profile()
            times = list(_times(window, workspace, edit, profile if profiled else None))
            passed, worked = zip(*times, strict=True)
            rows.append((f"{view.value}: {name}", *spread(passed), spread(worked)[0]))
            if profiled:
                sys.stdout.write(f"\n{people} people, {view.value}: {name}\n")
                pstats.Stats(profile).sort_stats("tottime").print_stats(14)
    rows.append(("memory, MB", f"{resident():.0f}", "", "", ""))
    show(f"{people} people, milliseconds", ("what", "median", "95 %", "most", "own work"), rows)
    window.let_go()
    window.close()


def _edits(workspace: Workspace) -> Iterator[tuple[str, Edit]]:
    """Yield what is done: its name, and the document after the n-th time."""
    editor = workspace.editor
    someone = next(iter(editor.settled.parentages.values())).parents[0]

    def dragged(number: int) -> Document:
        return move(editor.settled, workspace.view, workspace.seat, [someone], Point(2.0 * number, 1.0))

    def added(number: int) -> Document:
        person = Person(
            id=ElementId(f"new-{workspace.view.value}-{number}"), name=Name(text=f"New {number}"), side=Side.MUM
        )
        return add_child(editor.settled, someone, person)

    yield "step of a drag", dragged
    yield "name", lambda number: rename(editor.settled, someone, f"Person {number}")
    yield "strength", lambda number: feel(editor.settled, someone, list(Strength)[number % 3])
    yield "add a child", added


def _times(
    window: MapWindow, workspace: Workspace, edit: Edit, profile: cProfile.Profile | None
) -> Iterator[tuple[float, float]]:
    """Yield how long each edit takes until it is painted, on the clock and of this thread's own work, milliseconds.

    A drag is a preview, all else a step.
    """
    drag = edit.__name__ == "dragged"
    take = workspace.editor.preview if drag else (lambda document: workspace.editor.commit(document, "measured"))
    for number in range(EDITS):
        worked = time.thread_time()
        if profile:
            profile.enable()
        passed = timed(lambda number=number: (take(edit(number)), _paint(window)))  # type: ignore[misc]
        if profile:
            profile.disable()
        yield passed, (time.thread_time() - worked) * 1000
        if not drag:
            _settled(workspace, BETWEEN)
    workspace.editor.preview(None)


def _paint(window: MapWindow) -> None:
    """Paint now what would be painted next: what changed, and no more."""
    if window.page is not None:
        QApplication.sendPostedEvents()


def _settled(workspace: Workspace, patience: float = PATIENCE) -> float:
    """Wait until everything is laid out in full; return how long that took, in milliseconds."""
    start = time.perf_counter()
    while not workspace._scenes.is_full and time.perf_counter() - start < patience:
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
