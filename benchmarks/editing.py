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
from functools import partial
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication

from benchmarks.figures import resident, show, spread, timed
from benchmarks.maps import plausible
from ecomap.edit.arrange import move
from ecomap.edit.families import add_child
from ecomap.edit.people import rename
from ecomap.edit.ties import feel
from ecomap.geometry import Point
from ecomap.model.diagram import Seat, View
from ecomap.model.focus import Focus, Scope
from ecomap.model.network import Strength
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.session.workspace import Workspace
from ecomap.ui.app import application, make_window
from ecomap.ui.window import MapWindow
from ecomap.ui.window_first import put_window_first

EDITS = 9
PATIENCE, BETWEEN = 30.0, 0.5
"""Seconds a full layout may take after a view is shown, and between two edits, before the next thing is done."""

Edit = Callable[[int], None]
"""Does something to the map for the n-th time."""
Row = tuple[str, ...]


def main() -> None:
    """Measure maps of the sizes asked for."""
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    put_window_first(application())
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
    rows: list[Row] = [("opening", *_own(_painted, window, window.show_map, workspace))]
    for view in View:
        rows.append((f"{view.value}: shown", *_own(_painted, window, workspace.show, view)))
        rows.append((f"{view.value}: full layout after", *_once(_settled(workspace))))
        for name, edit in _edits(workspace):
            profile = cProfile.Profile(time.thread_time) if profiled else None
            passed, worked = zip(*_times(window, workspace, edit, profile), strict=True)
            rows.append((f"{view.value}: {name}", spread(worked)[0], spread(worked)[2], *spread(passed)))
            if profile:
                sys.stdout.write(f"\n{people} people, {view.value}: {name}\n")
                pstats.Stats(profile).sort_stats("tottime").print_stats(16)
    rows += [(name, *_own(_painted, window, deed, None)) for name, deed in _sights(window, workspace)]
    rows.append(("memory, MB", *_once(resident())))
    show(f"{people} people, milliseconds", ("what", "own work", "at most", "clock", "95 %", "most"), rows)
    window.let_go()
    window.close()


def _once(figure: float) -> Row:
    """Return the cells of something that is measured once."""
    return "", "", f"{figure:.0f}", "", ""


def _own(deed: Callable[..., object], *given: object) -> Row:
    """Return the cells of something that is done once: this thread's own work, and the clock."""
    worked = time.thread_time()
    passed = timed(deed, *given)
    return f"{(time.thread_time() - worked) * 1000:.0f}", "", f"{passed:.0f}", "", ""


def _sights(window: MapWindow, workspace: Workspace) -> Iterator[tuple[str, Callable[[object], object]]]:
    """Yield what only changes what is in sight: its name, and how it is done."""
    assert window.page is not None
    canvas, editor = window.page.canvas, workspace.editor
    someone = next(iter(editor.settled.parentages.values())).parents[0]
    _settled(workspace)
    yield "selecting somebody", lambda _: editor.select({someone})
    yield "panning", lambda _: canvas.pan(QPointF(40.0, 30.0))
    yield "zooming", lambda _: canvas.zoom_by(1.1)
    yield "zooming, all that can be in sight", lambda _: canvas.zoom_by(0.01)
    for name, view in (("back to the other view", View.ECOMAP), ("and again", View.FAMILY_TREE)):
        yield name, partial(_shown, workspace, view)
        _settled(workspace)
    workspace.show(View.ECOMAP)
    _settled(workspace)
    for focus in (Focus(scope=Scope.TOUCH), Focus(scope=Scope.CIRCLES), None):
        name = focus.scope.value if focus is not None else "everybody again"
        yield f"ecomap: {name}", partial(_focused, workspace, focus)
        _settled(workspace)
    yield "entering Coordinator", lambda _: workspace.sit(Seat.COORDINATOR)


def _shown(workspace: Workspace, view: View, _: object) -> None:
    workspace.show(view)


def _focused(workspace: Workspace, focus: Focus | None, _: object) -> None:
    workspace.focus_on(focus)


def _edits(workspace: Workspace) -> Iterator[tuple[str, Edit]]:
    """Yield what is done: its name, and how it is done."""
    editor, view = workspace.editor, workspace.view
    someone = next(iter(editor.settled.parentages.values())).parents[0]

    def drag(number: int) -> None:
        editor.preview(move(editor.settled, view, workspace.seat, [someone], Point(2.0 * (number + 1), 1.0)))

    def name(number: int) -> None:
        editor.preview(None)
        editor.commit(rename(editor.settled, someone, f"Person {number}"), "name")

    def strength(number: int) -> None:
        editor.commit(feel(editor.settled, someone, list(Strength)[number % 3]), "strength")

    def add(number: int) -> None:
        key = ElementId(f"new-{view.value}-{number}")
        child = Person(id=key, name=Name(text=f"New {number}"), side=Side.MUM)
        editor.commit(add_child(editor.settled, someone, child), "child")

    yield from (("step of a drag", drag), ("name", name), ("strength", strength), ("add a child", add))


def _times(
    window: MapWindow, workspace: Workspace, edit: Edit, profile: cProfile.Profile | None
) -> Iterator[tuple[float, float]]:
    """Yield how long each edit takes until it is painted: on the clock, and of this thread's own work; milliseconds."""
    for number in range(EDITS):
        worked = time.thread_time()
        if profile:
            profile.enable()
        passed = timed(_painted, window, edit, number)
        if profile:
            profile.disable()
        yield passed, (time.thread_time() - worked) * 1000
        _settled(workspace, BETWEEN)


def _painted(window: MapWindow, deed: Callable[[Any], object], given: object) -> None:
    """Do something, and paint what it changed."""
    deed(given)
    _paint(window)


def _paint(window: MapWindow) -> None:
    """Paint now what would be painted next: what changed, and no more."""
    if window.page is not None:
        QApplication.sendPostedEvents()


def _settled(workspace: Workspace, patience: float = PATIENCE) -> float:
    """Wait until everything is laid out in full; return how long that took, in milliseconds."""
    start = time.perf_counter()
    while not workspace.editor.previewing and not workspace.scenes.is_full and time.perf_counter() - start < patience:
        QApplication.processEvents()
        time.sleep(0.002)
    QApplication.processEvents()
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
