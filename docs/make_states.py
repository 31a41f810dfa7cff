"""Photographs every state of the window in every look: `python docs/make_states.py FOLDER [LOOK ...]`.

For eyes, not for the README: a folder for each look (`light-100-1366x768`), in it a picture of each state, and a sheet
of all of them in small. A look that is named alone is the only one made.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from make_screenshots import choose, open_sample, settle, then_and_now
from PIL import Image
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from ecomap.render.look import PALETTES
from ecomap.ui.app import application, make_window
from ecomap.ui.window import MapWindow

SIZES = ((1366, 768), (1920, 1080), (800, 1280))
SCALES = (1.0, 2.0)
_ACROSS = 4
_SMALL = 480


@dataclass(frozen=True, slots=True)
class Look:
    """One way the window can look."""

    palette: str
    scale: float
    size: tuple[int, int]

    @property
    def name(self) -> str:
        """The folder of its pictures."""
        return f"{self.palette}-{self.scale * 100:.0f}-{self.size[0]}x{self.size[1]}"


LOOKS = tuple(Look(palette, scale, size) for size in SIZES for scale in SCALES for palette in PALETTES)


@dataclass(frozen=True, slots=True)
class State:
    """Something the window shows: how it is reached from the state before, and left again."""

    name: str
    reach: Callable[[MapWindow], object]
    leave: Callable[[MapWindow], object] = lambda _: None
    opens: bool = False
    """Reaching it opens a dialog or a menu, and comes back when that is closed."""


def main(folder: Path, names: list[str]) -> None:
    """Photograph all states in all looks, or in those that are named."""
    application()
    for look in LOOKS:
        if not names or look.name in names:
            with tempfile.TemporaryDirectory() as home:
                os.environ["XDG_DATA_HOME"] = home
                _photograph(look, folder / look.name, Path(home))


def _photograph(look: Look, folder: Path, home: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    window = make_window(home)
    kept = window.looks.preferences
    kept.motion, kept.palette, kept.text_scale, kept.folder = False, look.palette, look.scale, home
    window.looks.dress()
    window.resize(*look.size)
    window.show()
    window.activateWindow()
    made = []
    for state in STATES:
        path = folder / f"{state.name.lower().replace(' ', '-')}.png"
        (_open_and_take if state.opens else _reach_and_take)(window, state, path)
        state.leave(window)
        made.append(path)
    window.let_go()
    window.deleteLater()
    settle(0.2)
    _sheet(made).save(folder / "all.png")


def _reach_and_take(window: MapWindow, state: State, path: Path) -> None:
    state.reach(window)
    settle(0.7)
    _all_that_is_seen(window).save(str(path))


def _open_and_take(window: MapWindow, state: State, path: Path) -> None:
    """Photograph what opens while it is open, and close it."""

    def look() -> None:
        if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
            return
        timer.stop()
        settle(0.9)
        _all_that_is_seen(window).save(str(path))
        while (opened := QApplication.activePopupWidget() or QApplication.activeModalWidget()) is not None:
            opened.reject() if isinstance(opened, QDialog) else opened.close()

    timer = QTimer(window)
    timer.timeout.connect(look)
    timer.start(50)
    state.reach(window)
    settle(1.5)
    timer.stop()


def _all_that_is_seen(window: MapWindow) -> QPixmap:
    """Return the window with what is open over it, where it is open."""
    windows = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not window]
    frame = QRect(window.mapToGlobal(window.rect().topLeft()), window.size())
    for one in windows:
        frame = frame.united(QRect(one.mapToGlobal(one.rect().topLeft()), one.size()))
    seen = QPixmap(frame.size())
    seen.fill(Qt.GlobalColor.gray)
    painter = QPainter(seen)
    for one in (window, *windows):
        painter.drawPixmap(one.mapToGlobal(one.rect().topLeft()) - frame.topLeft(), one.grab())
    painter.end()
    return seen


def _sheet(paths: list[Path]) -> Image.Image:
    """Return all pictures in small, row by row."""
    pictures = []
    for path in (one for one in paths if one.exists()):
        with Image.open(path) as picture:
            small = picture.convert("RGB").resize((_SMALL, _SMALL * picture.height // picture.width))
        pictures.append(small)
    high = max(one.height for one in pictures)
    sheet = Image.new("RGB", (_ACROSS * (_SMALL + 8), -(-len(pictures) // _ACROSS) * (high + 8)), "white")
    for at, picture in enumerate(pictures):
        sheet.paste(picture, (at % _ACROSS * (_SMALL + 8), at // _ACROSS * (high + 8)))
    return sheet


def _sample(window: MapWindow, name: str, view: str = "ecomap", who: str = "") -> None:
    open_sample(window, name)
    window.shelf[view].trigger()
    if who:
        choose(window, who)


def _coordinator(window: MapWindow, view: str, who: str = "") -> None:
    window.seats.show_coordinator()
    window.shelf[view].trigger()
    if who:
        choose(window, who)


def _trigger(name: str, window: MapWindow) -> None:
    window.shelf[name].trigger()


def _type(line: str, window: MapWindow) -> None:
    if window.page is not None:
        box = window.page.bar.name_box
        box.setFocus()
        QTest.keyClicks(box, line)


def _clear(window: MapWindow) -> None:
    if window.page is not None:
        window.page.bar.name_box.clear()
        window.page.canvas.setFocus()


def _menu(name: str, window: MapWindow) -> None:
    page = window.page
    if page is not None:
        menu = window.shelf.menu(name, page)
        menu.exec(page.mapToGlobal(page.rect().topLeft()))


def _leave_records(window: MapWindow) -> None:
    if window.page is not None:
        window.page.leave_records()


def _leave_then_now(window: MapWindow) -> None:
    if window.page is not None:
        window.page.leave_then_now()


def _refuse(window: MapWindow) -> None:
    window.notice.tell("Somebody cannot be their own parent. Nothing was changed.")


def _opened(names: str) -> Iterator[State]:
    for name in names.split():
        yield State(name, partial(_trigger, name), opens=True)


STATES = (
    State("start", lambda _: None),
    State("new-map", lambda window: window.files.start_new("Jo"), opens=True),
    State("empty", lambda window: window.notice.hide()),
    State("first-line", partial(_type, "mum Sarah, dad Tom, sister Ella 9, brother Max"), _clear),
    State("small", lambda window: _sample(window, "idris", who="Musa")),
    State("together", lambda window: _sample(window, "ellie", who="Mair")),
    State("name-box", partial(_type, "mum's brother Lee 34, best friend Amal, old teacher Mr Lowe"), _clear),
    State("notice", _refuse, lambda window: window.notice.hide()),
    *(State(f"menu-{name}", partial(_menu, name), opens=True) for name in ("Map", "Edit", "Add", "Look", "Show")),
    *_opened("commands settings shortcuts print save-as picture sticker family-form split"),
    State("table", partial(_trigger, "list-table"), partial(_trigger, "list-table")),
    State("together-tree", lambda window: _sample(window, "ellie", "family-tree", "Mair")),
    State("in-touch", partial(_trigger, "show-touch"), partial(_trigger, "show-all")),
    State("coordinator-tree", lambda window: _coordinator(window, "family-tree", "Kelly")),
    State("coordinator-ecomap", lambda window: _coordinator(window, "ecomap", "Kelly")),
    *(State(f"menu-coordinator-{name}", partial(_menu, name), opens=True) for name in ("Look", "In touch")),
    State("coordinator-table", partial(_trigger, "list-table"), partial(_trigger, "list-table")),
    State("seen-together", partial(_trigger, "seen-together"), partial(_trigger, "seen-together")),
    *(
        State(f"coordinator-{book}", partial(_trigger, book), _leave_records)
        for book in ("journey", "gathering", "promises", "this-map")
    ),
    State("then-and-now", then_and_now, _leave_then_now),
    State("many", lambda window: _sample(window, "kai")),
    State("many-tree", lambda window: _sample(window, "kai", "family-tree")),
    State("paused", lambda window: window.seats.stop_here(), lambda window: window.seats.lift_curtain()),
    State("hidden", lambda window: window.seats.hide_all(), lambda window: window.seats.lift_curtain()),
)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
