"""A day at the window with a map of people of unlikely names, in a home of its own, without any network.

Run by test_residue.py: `first` ends the program hard with work that is in no file yet, `then` takes that up again.
"""

import datetime
import hashlib
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QBuffer, QIODevice, Qt, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from ecomap.edit.moments import keep_moment
from ecomap.edit.people import show_picture
from ecomap.model.copies import Audience
from ecomap.model.document import StoredPicture
from ecomap.model.naming import called
from ecomap.papers import names
from ecomap.session import saving
from ecomap.session.saving import Saving
from ecomap.ui.app import application, make_window
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.office_files import OfficeFiles
from ecomap.ui.dialogs.passphrase import NewPassphrase, Unlock
from ecomap.ui.dialogs.recovery_code import RecoveryCode
from ecomap.ui.mishaps import Mishaps
from ecomap.ui.window import MapWindow
from ecomap.ui.window_first import put_window_first

SECRET = "wombat ladder piano"
NETWORK = 77
_PATIENCE = 120.0


def main(day: str, maps: Path, exports: Path) -> None:
    sys.addaudithook(forbid_network)
    put_window_first(application())
    window = make_window()
    Mishaps(window).listen()
    window.looks.preferences.motion = False
    window.looks.preferences.folder = maps
    window.show()
    window.activateWindow()
    {"first": first_day, "then": then}[day](window, maps, exports)


def forbid_network(event: str, _: object) -> None:
    if event.startswith("socket."):
        sys.stderr.write(f"the network was asked for: {event}\n")
        os._exit(NETWORK)


def first_day(window: MapWindow, maps: Path, exports: Path) -> None:
    answer_questions(window)
    QTest.keyClicks(window.start.name, "Zyxwandria")
    QTest.keyClick(window.start.name, Qt.Key.Key_Return)
    until(lambda: window.workspace is not None and window.workspace.path is not None)
    type_line(window, "mum Quillfeatherine, uncle Bramblewicke")
    workspace, page = window.workspace, window.page
    assert workspace is not None and page is not None
    editor = workspace.editor
    who = next(one for one in editor.settled.people if "Quill" in called(editor.settled, one))
    editor.commit(show_picture(editor.settled, who, photo(), allowed=True), "A photo")
    editor.commit(keep_moment(editor.settled, datetime.date(2026, 5, 1), "before Bramblewicke left"), "A day")
    editor.select({who})
    for action in ("copy", "paste", "undo", "history", "family-tree", "then-now", "list", "second-window", "ring-1"):
        window.shelf[action].trigger()
    page.instead.leave()
    QTest.keyClicks(page.people.find_box, "Bramblewicke")
    window.looks.next_palette()
    until(lambda: workspace.save_state.saving is Saving.SAVED)
    give_away(window, exports)
    window.locker.lock()
    until(window.lock_page.isVisible)
    QTest.keyClicks(window.lock_page.field, SECRET)
    QTest.keyClick(window.lock_page.field, Qt.Key.Key_Return)
    until(lambda: window.page is not None)
    assert no_sockets(), "a socket is open"
    vars(saving).update(QUIET=600.0, AT_MOST=600.0)  # it is ended before this is saved
    type_line(window, "friend Wolfgangetta")
    assert window.workspace is not None
    until(lambda: any(recovery().glob("*.ecomap")))
    sys.stdout.write("ended\n")
    sys.stdout.flush()
    os._exit(9)


def then(window: MapWindow, maps: Path, exports: Path) -> None:
    answer_questions(window)
    assert window.files.rescued(), "what was not in the file waits"
    window.files.recover(0)
    until(lambda: window.openings.drawn)
    workspace = window.workspace
    assert workspace is not None
    people = {called(workspace.editor.settled, one) for one in workspace.editor.settled.people}
    assert {"Zyxwandria", "Quillfeatherine", "Bramblewicke", "Wolfgangetta"} <= people, people
    type_line(window, "aunt Peregrinella")
    assert no_sockets(), "a socket is open"
    window.close()
    sys.stdout.write("closed\n")


def give_away(window: MapWindow, exports: Path) -> None:
    """Make a PDF and a document, into the folder for what is given away."""
    workspace, preferences = window.workspace, window.looks.preferences
    assert workspace is not None
    before, preferences.folder = preferences.folder, exports
    papers = Export(window, workspace, preferences, first=names(Audience.YOUNG_PERSON)[0].key)
    papers.show()
    until(papers.ways_out[0].isEnabled)
    QTest.mouseClick(papers.ways_out[0], Qt.MouseButton.LeftButton)
    until(lambda: any(exports.glob("*.pdf")) and papers.ways_out[0].isEnabled())
    papers.reject()
    office = OfficeFiles(window, workspace, preferences)
    office.show()
    QTest.mouseClick(office.files["plan.docx"], Qt.MouseButton.LeftButton)
    until(lambda: any(exports.glob("*.docx")) or "was not written" in told(office.told))
    office.reject()
    preferences.folder = before


def told(label: QLabel) -> str:
    return label.text()


def answer_questions(window: MapWindow) -> None:
    """Answer every question about passphrases that opens, for as long as the program runs."""
    question = QApplication.activeModalWidget()
    if isinstance(question, NewPassphrase | Unlock) and question.isVisible():
        question.field.setText(SECRET)
        question.accept()
    elif isinstance(question, RecoveryCode):
        question.written.setChecked(True)
        question.accept()
    QTimer.singleShot(50, window, lambda: answer_questions(window))


def type_line(window: MapWindow, line: str) -> None:
    page, workspace = window.page, window.workspace
    assert page is not None and workspace is not None
    box, before = page.bar.name_box, workspace.editor.settled
    box.setFocus()
    QTest.keyClicks(box, line)
    QTest.keyClick(box, Qt.Key.Key_Return)
    until(lambda: workspace.editor.settled is not before)


def photo() -> StoredPicture:
    """A picture that is found again wherever it lies, if it lies there in the open."""
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    for at in range(64 * 64):
        level = hashlib.sha256(b"%d" % at).digest()
        image.setPixelColor(at % 64, at // 64, QColor(level[0], level[1], level[2]))
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(held, "PNG")  # type: ignore[call-overload]
    return StoredPicture(mime="image/png", content=bytes(held.data().data()))


def recovery() -> Path:
    return Path(os.environ["XDG_DATA_HOME"]) / "ecomap" / "recovery"


def no_sockets() -> bool:
    """Say whether the process has no socket open, whoever opened it; true where the system does not tell."""
    held = Path("/proc/self/fd")
    if not held.exists():
        return True
    return not any(os.readlink(one).startswith("socket:") for one in held.iterdir() if one.is_symlink())


def until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not true():
        assert time.monotonic() < end, "it never came to be"
        QApplication.processEvents()
        time.sleep(0.005)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
