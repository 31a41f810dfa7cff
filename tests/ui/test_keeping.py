"""A map that was never kept gets a file, a passphrase and a recovery code, through the real questions."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ecomap.session.workspace import Workspace
from ecomap.store.identity import new_identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.ui import keeping
from ecomap.ui.dialogs.passphrase import NewPassphrase
from ecomap.ui.dialogs.recovery_code import HIDDEN, RecoveryCode, in_groups, sheet
from ecomap.ui.window import MapWindow


@pytest.fixture
def qt_dialogs(qapp: QApplication) -> None:
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)


def answering(answers: dict[type[QDialog], Callable[[QDialog], None]]) -> QTimer:
    """Answer each question as it comes up, from within its own loop of events."""
    timer = QTimer()

    def answer() -> None:
        shown = QApplication.activeModalWidget()
        for kind, how in answers.items():
            if isinstance(shown, kind):
                how(shown)

    timer.timeout.connect(answer)
    timer.start(50)
    return timer


def test_a_map_is_kept_where_it_was_asked_to_be(
    window: MapWindow, qtbot: QtBot, qt_dialogs: None, tmp_path: Path
) -> None:
    chosen: list[str] = []

    def passphrase(question: QDialog) -> None:
        assert isinstance(question, NewPassphrase)
        chosen.append(question.passphrase)
        question.accept()

    def place(question: QDialog) -> None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # as the window's own loop does
        name = question.findChild(QLineEdit)
        assert name is not None
        name.setText(str(tmp_path / "kept.ecomap"))
        question.accept()

    def code(question: QDialog) -> None:
        assert isinstance(question, RecoveryCode)
        question.written.setChecked(True)
        question.accept()

    timer = answering({NewPassphrase: passphrase, QFileDialog: place, RecoveryCode: code})
    workspace = Workspace.new("Anna")
    kept: list[Path | None] = []
    QTimer.singleShot(0, lambda: kept.append(keeping.keep(window, workspace, tmp_path)))
    qtbot.waitUntil(lambda: bool(kept))
    timer.stop()
    assert kept == [tmp_path / "kept.ecomap"]
    assert open_map(tmp_path / "kept.ecomap", Passphrase(chosen[0])).document.people
    workspace.close()


def test_escape_covers_the_recovery_code_and_does_not_throw_it_away(window: MapWindow, qtbot: QtBot) -> None:
    question = RecoveryCode(window, "AGE-SECRET-KEY-1")
    question.open()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert question.isVisible()
    assert question.code.text() == HIDDEN
    question.close()
    assert question.isVisible()
    question.shown.setChecked(True)
    assert question.code.text() == "AGE-SECRET-KEY-1"
    question.written.setChecked(True)
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert not question.isVisible()


def test_hiding_the_map_hides_the_recovery_code(window: MapWindow) -> None:
    question = RecoveryCode(window, "AGE-SECRET-KEY-1")
    question.open()
    window.close_questions()
    assert question.code.text() == HIDDEN
    question.written.setChecked(True)
    question.accept()


def test_the_recovery_code_is_read_off_in_groups_and_opens_typed_so(window: MapWindow, tmp_path: Path) -> None:
    identity = new_identity()
    assert keeping.key_of(in_groups(identity.text).replace("\n", " ").lower()) == identity
    assert all(len(group) <= 4 for line in in_groups(identity.text).splitlines()[1:] for group in line.split())
    question = RecoveryCode(window, identity.text)
    question.open()
    question.copy.click()
    assert QApplication.clipboard().text() == identity.text
    QApplication.clipboard().clear()
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "code.pdf"))
    question.print_on(printer)
    assert (tmp_path / "code.pdf").read_bytes().startswith(b"%PDF")
    assert in_groups(identity.text) in sheet(identity.text, datetime.date(2026, 6, 1)).toPlainText()
    QTest.keyClick(question, Qt.Key.Key_Escape)
    assert not question.copy.isEnabled() and not question.print.isEnabled()
    question.written.setChecked(True)
    question.accept()


def test_a_name_without_its_ending_takes_no_other_maps_place(tmp_path: Path) -> None:
    (tmp_path / "ours.ecomap").write_bytes(b"another map")
    assert keeping.with_ending(tmp_path / "ours") == tmp_path / "ours (2).ecomap"
    assert keeping.with_ending(tmp_path / "new") == tmp_path / "new.ecomap"
    assert keeping.with_ending(tmp_path / "ours.ecomap") == tmp_path / "ours.ecomap"


def test_return_presses_the_button_that_has_the_focus(window: MapWindow) -> None:
    pressed: list[str] = []
    window.start.open_wanted.disconnect()
    window.start.open_wanted.connect(lambda: pressed.append("open"))
    window.start.open.setFocus()
    QTest.keyClick(window.start.open, Qt.Key.Key_Return)
    assert pressed == ["open"]
