"""Photographs every state of the window in every look: `python docs/make_states.py FOLDER [LOOK ...]`.

For eyes, not for the README: a folder for each look (`light-100-1366x768`), in it a picture of each state, and a sheet
of all of them in small. A look that is named alone is the only one made.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from make_screenshots import settle
from PIL import Image
from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog
from states import STATES, State

from ecomap.render.look import PALETTES
from ecomap.ui.app import application, make_window
from ecomap.ui.window import MapWindow

SIZES = ((1366, 768), (1920, 1080), (800, 1280))
SCALES = (1.0, 2.0)
_ALONE = "--alone"
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


def main(folder: Path, names: list[str]) -> None:
    """Photograph all states in all looks, or in those that are named, each on a screen of its size."""
    for look in LOOKS:
        if not names or look.name in names:
            with tempfile.TemporaryDirectory() as home:
                here = os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={_screen(look, Path(home))}"}
                command = [sys.executable, __file__, str(folder), look.name, _ALONE]
                subprocess.run(command, env=here | {"XDG_DATA_HOME": home}, check=True)


def photograph(name: str, folder: Path) -> None:
    """Photograph all states in one look, on the screen there is."""
    application()
    look = next(one for one in LOOKS if one.name == name)
    _photograph(look, folder / name, Path(os.environ["XDG_DATA_HOME"]))


def _screen(look: Look, home: Path) -> Path:
    """Write down, for Qt, a screen as large as the window: dialogs are no larger than the screen."""
    width, height = look.size
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    path = home / "screens.json"
    path.write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    return path


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
        settle(0.6)
        if (opened := QApplication.activeModalWidget()) is not None:
            state.then(opened)
        settle(0.6)
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
        at = one.mapToGlobal(one.rect().topLeft()) - frame.topLeft()
        painter.drawPixmap(at, one.grab())
        if one.isModal():  # the system's frame, which is not painted without a screen
            painter.setPen(Qt.GlobalColor.gray)
            painter.drawRect(QRect(at, one.size()))
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
    for at, small in enumerate(pictures):
        sheet.paste(small, (at % _ACROSS * (_SMALL + 8), at // _ACROSS * (high + 8)))
    return sheet


if __name__ == "__main__":
    if sys.argv[-1] == _ALONE:
        photograph(sys.argv[2], Path(sys.argv[1]))
        os._exit(0)  # all is written; Qt may die when Python takes its windows apart in any order
    else:
        main(Path(sys.argv[1]), sys.argv[2:])
