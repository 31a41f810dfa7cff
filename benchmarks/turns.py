"""What keeps the window waiting: python benchmarks/turns.py [PEOPLE ...] [--profile WORDS]   (86, 300 and 2000 people).

A session at a real window, step by step. Every turn of the event loop is timed, and what a step itself does before
the loop has its turn; those over 50 ms are shown, with the thread's own work in them. Budget: none.
"""

from __future__ import annotations

import cProfile
import os
import pstats
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from benchmarks.figures import show
from benchmarks.maps import plausible
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.focus import Focus, Scope
from ecomap.model.network import Strength
from ecomap.model.person import ElementId
from ecomap.resource import resource
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode
from ecomap.ui import deeds, exporting
from ecomap.ui.app import application, make_window
from ecomap.ui.deeds.kin import Kin
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.settings import SettingsPage
from ecomap.ui.dialogs.shortcuts import Shortcuts
from ecomap.ui.map_page import MapPage
from ecomap.ui.window import MapWindow
from ecomap.ui.window_first import put_window_first

LONGEST = 50.0
"""Milliseconds that the window may be kept waiting."""
STILL, PATIENCE = 0.15, 25.0
"""Seconds without work after which the next step is taken; seconds after which it is taken all the same."""
NAMED = 300
"""So many people are typed, or pasted, in one line."""

Step = tuple[str, Callable[[], object]]


@dataclass(slots=True)
class Watch:
    """Times what is done on the window's thread."""

    profiled: str = ""
    rows: list[tuple[str, str, str, str]] = field(default_factory=list)
    worst: float = 0.0
    turns: int = 0

    def take(self, name: str, deed: Callable[[], object], settled: Callable[[], bool]) -> None:
        """Do something, then let the window work until there is nothing more to do."""
        self._time(name, "at once", deed)
        start = busy = time.perf_counter()
        while (now := time.perf_counter()) - start < PATIENCE:
            if self._time(name, "later", QApplication.processEvents) > 1.0 or not settled():
                busy = now
            elif now - busy > STILL:
                return
            time.sleep(0.002)

    def _time(self, name: str, when: str, deed: Callable[[], object]) -> float:
        """Do something, and write down what took too long; return how long it took, in milliseconds."""
        profile = cProfile.Profile(time.thread_time) if self.profiled and re.search(self.profiled, name) else None
        worked, start = time.thread_time(), time.perf_counter()
        profile.runcall(deed) if profile else deed()
        passed, own = (time.perf_counter() - start) * 1000, (time.thread_time() - worked) * 1000
        self.turns += 1
        self.worst = max(self.worst, own)
        if passed > LONGEST:
            self.rows.append((name, when, f"{own:.0f}", f"{passed:.0f}"))
            sys.stderr.write(f"{name}, {when}: {own:.0f} of {passed:.0f}\n")
            if profile:
                sys.stdout.write(f"\n{name}, {when}: {own:.0f} ms\n")
                pstats.Stats(profile).sort_stats("cumulative").print_stats(70)
        return passed


def main() -> None:
    """Go through a session with maps of the sizes asked for."""
    os.environ["XDG_DATA_HOME"] = tempfile.mkdtemp()
    put_window_first(application())
    profiled = sys.argv[sys.argv.index("--profile") + 1] if "--profile" in sys.argv else ""
    for people in [int(one) for one in sys.argv[1:] if one.isdigit()] or [86, 300, 2000]:
        watch = Watch(profiled)
        _session(_map(people), watch)
        title = f"{people} people: {len(watch.rows)} of {watch.turns} turns over {LONGEST:.0f} ms"
        show(f"{title}; most own work {watch.worst:.0f} ms", ("step", "when", "own work", "clock"), watch.rows)


def _map(people: int) -> Document:
    """Return the sample, which has 86 people and everything in it, or a map of so many."""
    return decode(resource("samples/ellie.json").read_bytes()) if people == 86 else plausible(people)


def _session(document: Document, watch: Watch) -> None:
    """Open a map, go through everything with it, and close it."""
    window = make_window(Path(tempfile.mkdtemp()))
    window.resize(1366, 768)
    window.show()
    window.activateWindow()
    workspace = Workspace.from_sample(document, deliver=window.courier.deliver, manner=window.looks.manner())

    def settled() -> bool:
        return workspace.editor.previewing or workspace.scenes.is_full

    watch.take("open", lambda: window.show_map(workspace), settled)
    assert window.page is not None
    for steps in (_looking, _drawing, _typing, _leaving_through, _listing, _reading, _giving_away):
        for name, deed in steps(window, window.page, workspace):
            watch.take(name, deed, settled)
    watch.take("close", window.let_go, lambda: True)
    window.close()


def _looking(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield what is done to see other things."""
    for view in (View.FAMILY_TREE, View.ECOMAP):
        yield f"show {view.value}", partial(workspace.show, view)
    for number in (1, 2):
        for seat in (Seat.COORDINATOR, Seat.TOGETHER):
            yield f"sit: {seat.value} {number}", partial(workspace.sit, seat)
    for scope in (Scope.TOUCH, Scope.CIRCLES):
        yield f"focus {scope.value}", partial(workspace.focus_on, Focus(scope=scope))
    yield "focus everybody", lambda: workspace.focus_on(None)
    yield "zoom", lambda: page.canvas.zoom_by(1.5)
    yield "pan", lambda: page.canvas.pan(QPointF(140.0, 60.0))
    yield "zoom out", lambda: page.canvas.zoom_by(0.01)
    yield "fit", lambda: window.shelf["fit"].trigger()
    yield "hide", lambda: window.show_curtain()
    yield "lift", lambda: window.show_page()
    yield "another palette", lambda: window.looks.next_palette()
    yield "and another", lambda: window.looks.next_palette()


def _drawing(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield edits, on both drawings and at both seats."""
    someone = _someone(workspace)
    for seat in (Seat.TOGETHER, Seat.COORDINATOR):
        yield f"{seat.value}", partial(workspace.sit, seat)
        for view in View:
            where = f"{seat.value}, {view.value}"
            yield f"{where}: shown", partial(workspace.show, view)
            yield f"{where}: select", lambda: workspace.editor.select({someone})
            yield f"{where}: select nobody", lambda: workspace.editor.select(())
            yield f"{where}: select again", lambda: workspace.editor.select({someone})
            for number, strength in enumerate((Strength.STRONG, Strength.WEAK)):
                yield f"{where}: strength {number}", partial(deeds.set_strength, workspace, strength)
            for number in range(2):
                yield f"{where}: add a child {number}", lambda: page.add_kin(Kin.CHILD)
                yield f"{where}: name it {number}", lambda: QTest.keyClick(_keys(), Qt.Key.Key_Return)
            yield from _dragging(page, workspace, where)
            yield f"{where}: undo", page.undo
            yield f"{where}: redo", lambda: deeds.redo(workspace)


def _dragging(page: MapPage, workspace: Workspace, where: str) -> Iterator[Step]:
    """Yield a drag of somebody who is in sight, a movement at a time."""
    yield f"{where}: see them", lambda: page.canvas.show_person(_someone(workspace))
    middle = page.canvas.person_middle(_someone(workspace))
    if middle is None:
        return
    on, start = page.canvas.viewport(), middle.toPoint()
    keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    yield f"{where}: press", lambda: QTest.mousePress(on, left, keys, start)
    for step in range(1, 5):
        at = start + QPoint(step * 12, step * 8)
        yield f"{where}: drag {step}", partial(QTest.mouseMove, on, at)
    yield f"{where}: drop", lambda: QTest.mouseRelease(on, left, keys, start + QPoint(48, 32))


def _typing(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield what is written into the name box."""
    box = page.bar.name_box
    many = ", ".join(f"{kin} {name}" for kin, name in zip(["uncle", "aunt", "friend"] * NAMED, _names(), strict=False))
    yield "Together", lambda: workspace.sit(Seat.TOGETHER)
    yield "go to the name box", page.focus_name_box
    for letter in "nan Ida":
        yield f"type {letter}", partial(QTest.keyClicks, box, letter)
    yield "Enter", lambda: QTest.keyClick(box, Qt.Key.Key_Return)
    yield f"paste {NAMED} people", lambda: box.setText(many)
    yield "one letter more", lambda: QTest.keyClicks(box, "x")
    yield f"Enter for {NAMED} people", lambda: QTest.keyClick(box, Qt.Key.Key_Return)
    yield "undo them", page.undo


def _leaving_through(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield pages of entries, and back from them."""
    yield "Coordinator", lambda: workspace.sit(Seat.COORDINATOR)
    for name in ("journey", "gathering", "promises", "this-map"):
        for again in ("", " again"):
            yield f"page {name}{again}", window.shelf[name].trigger
            for row in range(1, page.records.list.count()):
                yield f"page {name}: subject {row}{again}", partial(page.records.list.setCurrentRow, row)
            yield f"leave {name}{again}", page.instead.leave


def _listing(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield what is done with the list of people, and with what is found in it."""
    yield "find", page.people.let_find
    for letter in "ada":
        yield f"find {letter}", partial(QTest.keyClicks, page.people.find_box, letter)
    yield "find nobody", page.people.show_all
    yield "table", lambda: page.people.take_form(wide=True)
    for column in range(4):
        yield f"sort {column}", partial(page.people.table.sortByColumn, column, Qt.SortOrder.AscendingOrder)
    yield "back to the list", lambda: page.people.take_form(wide=False)
    yield "dialog of shortcuts", lambda: _shown(Shortcuts(window))
    yield "dialog of settings", lambda: _shown(SettingsPage(window))
    yield "close them", window.close_questions


def _reading(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield what is only read."""
    yield "history", page.toggle_history
    yield "no history", page.toggle_history
    yield "help", lambda: window.guide.show_help()


def _giving_away(window: MapWindow, page: MapPage, workspace: Workspace) -> Iterator[Step]:
    """Yield pages before they are printed, and as pictures."""
    dialogs: list[Export] = []
    yield "print and give away", lambda: _open(window, workspace, dialogs)
    dialog = dialogs[0]
    ended = time.perf_counter() + PATIENCE
    while dialog.book is None and time.perf_counter() < ended:
        yield "making the pages", lambda: time.sleep(0.01)
    yield "scroll", lambda: dialog.preview.verticalScrollBar().setValue(400)
    book = dialog.book
    if book is not None:
        written = exporting.pictures(book.pages, Path(tempfile.mkdtemp()) / "page.png", dialog.away)
        dialog._begin("pictures", len(book.pages))
        yield "pictures", lambda: dialog.progress.go_through(written, lambda: None, lambda _: None)
    yield "close the pages", dialog.reject


def _shown(dialog: QDialog) -> None:
    dialog.show()


def _open(window: MapWindow, workspace: Workspace, dialogs: list[Export]) -> None:
    dialogs.append(Export(window, workspace, window.looks.preferences))
    dialogs[0].show()


def _someone(workspace: Workspace) -> ElementId:
    """Return a parent, whom both seats see."""
    return next(iter(workspace.editor.settled.parentages.values())).parents[0]


def _keys() -> QWidget:
    """Return where the keys are."""
    found = QApplication.focusWidget()
    assert found is not None
    return found


def _names() -> list[str]:
    return [f"{first}{second}" for first in _STARTS.split() for second in _ENDS.split()]


_STARTS = "Al Bel Cor Dan El Fin Gar Hel Is Jas Kel Lor Mar Nor Or Per Ros Sam Tam Vin"
_ENDS = "a an ar as eb en ia ie in is ka la na on ra"


if __name__ == "__main__":
    main()
