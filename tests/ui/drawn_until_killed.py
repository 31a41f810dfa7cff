"""Makes a map in a real window by keys and mouse, telling what is on it after each step, until it is killed."""

import json
import os
import sys
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ecomap.model.naming import called
from ecomap.ui.app import application, make_window
from ecomap.ui.dialogs.passphrase import NewPassphrase
from ecomap.ui.dialogs.recovery_code import RecoveryCode


def main(folder: Path, passphrase: str) -> None:
    app = application()
    window = make_window(folder / "settings")
    window.looks.preferences.motion = False
    window.looks.preferences.folder = folder
    window.show()

    def keep() -> None:
        question = app.activeModalWidget()
        if question is None:
            QTimer.singleShot(20, window, keep)
        elif isinstance(question, NewPassphrase):
            field = question.field
            field.setText(passphrase)
            QTimer.singleShot(50, window, lambda: QTest.keyClick(field, Qt.Key.Key_Return))
            QTimer.singleShot(400, window, keep)
        elif isinstance(question, RecoveryCode):
            question.accept()
        else:  # it is being kept
            QTimer.singleShot(20, window, keep)

    QTimer.singleShot(0, window, keep)
    QTest.keyClicks(window.start.name, "Sam")
    QTest.keyClick(window.start.name, Qt.Key.Key_Return)
    workspace, page = window.workspace, window.page
    assert workspace is not None and page is not None and workspace.path is not None

    def tell() -> None:
        document = workspace.editor.settled
        people = {called(document, one): document.standing(one).ring for one in document.people}
        sys.stdout.write(json.dumps({"path": str(workspace.path), "people": people, "ties": len(document.ties)}) + "\n")
        sys.stdout.flush()

    box, canvas = page.bar.name_box, page.canvas
    for number in range(1000):
        box.setFocus()
        QTest.keyClicks(box, f"friend Friend{number}")
        QTest.keyClick(box, Qt.Key.Key_Return)
        app.processEvents()
        newest = list(workspace.editor.settled.people)[-1]
        workspace.editor.select({newest})
        canvas.setFocus()
        QTest.keyClick(canvas, Qt.Key.Key_0 + 1 + number % 3)
        QTest.keyClick(canvas, Qt.Key.Key_Equal)
        app.processEvents()
        middle, at = canvas.viewport().rect().center(), canvas.person_middle(newest)
        if at is not None:
            drag(canvas.viewport(), at.toPoint(), (at * 0.6 + QPointF(middle) * 0.4).toPoint())
        app.processEvents()
        tell()


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(widget, (start + end) / 2)
    QTest.mouseMove(widget, end)
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
