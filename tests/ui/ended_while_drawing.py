"""Starts the program on a map as `ecomap MAP` does; ends hard in the middle of drawing, or tells what is on screen."""

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ecomap.session import scenes
from ecomap.ui import app
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.window import MapWindow

NOTHING_DRAWN = 86


def main(how: str, path: Path, passphrase: str, folder: Path) -> None:
    if how == "end":
        # what a fault in a library of layout or painting comes to: nothing is caught, nothing is told
        vars(scenes)["compose"] = lambda *_: os._exit(NOTHING_DRAWN)
    made = app.make_window

    def watched(settings: Path | None = None) -> MapWindow:
        window = made(settings)
        QTimer.singleShot(20, window, lambda: tell(window, how))
        return window

    vars(app)["make_window"] = watched
    app.open_window(path, passphrase, folder / "settings")


def tell(window: MapWindow, how: str) -> None:
    """Tell what is on screen, once that is the map or a question; have it tried again; close at the end."""
    question = QApplication.activeModalWidget()
    if isinstance(question, Question) and question.yes is not None:
        told = {"start": window.start.isVisible(), "map": window.workspace is not None, "asked": words_in(question)}
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()
        question.yes.click()
    elif window.page is not None and window.openings.drawn:
        sys.stdout.write(json.dumps({"map": True}) + "\n")
        sys.stdout.flush()
        window.close()
        return
    QTimer.singleShot(20, window, lambda: tell(window, how))


def words_in(question: QWidget) -> str:
    labels, buttons = question.findChildren(QLabel), question.findChildren(QPushButton)
    return "\n".join([*(one.text() for one in labels), *(one.text() for one in buttons)])


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), sys.argv[3], Path(sys.argv[4]))
