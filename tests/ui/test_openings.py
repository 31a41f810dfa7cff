"""A map that cannot be drawn: the program goes on without it, says so, and whatever of it can be opened is offered."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from ecomap.edit.moments import keep_moment
from ecomap.model.document import Document, new_document
from ecomap.model.person import ElementId
from ecomap.store.keys import MapKeys, Passphrase, new_keys
from ecomap.store.maps import previous, save_map
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import Unlock
from ecomap.ui.dialogs.picking import Picker
from tests.ui.conftest import LEFT, Sitting

SECRET = "wombat ladder piano"
DAY = datetime.date(2026, 5, 1)


@pytest.fixture(scope="module")
def keys() -> MapKeys:
    return new_keys(Passphrase(SECRET), work=4)[0]


def undrawable(good: Document) -> Document:
    """A map of nobody: every layout of it raises an error; on a day before, it was a good one."""
    return replace(keep_moment(good, DAY, "before the move"), young_person=ElementId("nobody"))


@pytest.fixture
def bad(tmp_path: Path, keys: MapKeys) -> Path:
    """A map that cannot be drawn; the copy beside it can."""
    path, good = tmp_path / "Quetzal Pryce.ecomap", new_document("Noor")
    seen = save_map(path, good, keys, expected=None)
    save_map(path, undrawable(good), keys, expected=seen)
    return path


def marks(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "share" / "ecomap" / "starts"
    return list(folder.iterdir()) if folder.exists() else []


def press(question: QWidget, words: str) -> None:
    (found,) = (one for one in question.findChildren(QPushButton) if words in one.text())
    QTest.mouseClick(found, LEFT)


def type_passphrase(question: QWidget) -> None:
    assert isinstance(question, Unlock)
    question.field.setText(SECRET)
    QTest.keyClick(question.field, Qt.Key.Key_Return)


def test_a_map_that_cannot_be_drawn_leaves_the_window_and_itself_as_they_were(
    sitting: Sitting, bad: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before, window = bad.read_bytes(), sitting.window
    assert not window.files.open(bad, SECRET)
    assert window.start.isVisible() and window.workspace is None
    assert window.notice.isVisible()
    assert window.notice.words.text() == "This map cannot be drawn. It was left as it is."
    assert "KeyError" in capsys.readouterr().err and bad.read_bytes() == before
    sitting.wait_for(lambda: not list(bad.parent.glob(".*.open")))

    def copy(question: QWidget) -> None:
        sitting.answer(type_passphrase)
        press(question, "Open the copy of")

    sitting.answer(copy)
    QTest.mouseClick(window.notice.deed, LEFT)
    assert sitting.names() == {"Noor"} and sitting.workspace.path is None
    assert bad.read_bytes() == before


def test_another_map_stays_open_while_one_cannot_be_drawn(sam: Sitting, bad: Path) -> None:
    assert not sam.window.files.open(bad, SECRET)
    assert "Filmon" in sam.names() and sam.page.isVisible()


def test_after_two_failed_starts_it_is_not_opened_until_somebody_says_so(
    sitting: Sitting, bad: Path, tmp_path: Path
) -> None:
    for _ in range(2):
        assert not sitting.window.files.open(bad, SECRET)
    (mark,) = marks(tmp_path)
    assert mark.read_bytes() == b"2"
    told: list[str] = []

    def leave(question: QWidget) -> None:
        assert isinstance(question, Question) and question.no is not None
        told.extend(one.text() for one in question.findChildren(QLabel))
        QTest.mouseClick(question.no, LEFT)

    sitting.answer(leave)
    assert not sitting.window.files.open(bad, SECRET)
    assert "could not be drawn the last two times" in told[0] and "nothing of it is lost" in told[1]
    assert sitting.window.start.isVisible() and not any("Noor" in one or "Quetzal" in one for one in told)


def test_a_day_that_was_kept_is_opened_instead_and_nothing_is_written_over(
    sitting: Sitting, bad: Path, tmp_path: Path
) -> None:
    before = bad.read_bytes()
    sitting.window.files.open(bad, SECRET)

    def which(question: QWidget) -> None:
        assert isinstance(question, Picker)
        shown = [question.found.item(row).text() for row in range(question.found.count())]
        assert shown == ["1 May 2026"], "names of days are not told before it is known who sits there"
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    def unlock(question: QWidget) -> None:
        sitting.answer(which)
        type_passphrase(question)

    def day(question: QWidget) -> None:
        sitting.answer(unlock)
        press(question, "Open a day we kept")

    sitting.answer(day)
    QTest.mouseClick(sitting.window.notice.deed, LEFT)
    assert sitting.names() == {"Noor"} and sitting.workspace.path is None
    assert bad.read_bytes() == before


def test_a_map_that_was_drawn_leaves_no_mark(sitting: Sitting, bad: Path, tmp_path: Path) -> None:
    good = previous(bad)
    sitting.window.files.open(good, SECRET)
    sitting.page.canvas.viewport().repaint()
    QApplication.processEvents()
    assert len(marks(tmp_path)) == 1, "until all of it is drawn, not only what is seen first"
    sitting.wait_for(lambda: marks(tmp_path) == [])
    sitting.window.files.open(good, SECRET)
    sitting.window.close()
    assert marks(tmp_path) == [], "nor one that was closed before"


def test_an_error_before_a_map_is_drawn_is_a_start_that_failed(sitting: Sitting, bad: Path, tmp_path: Path) -> None:
    sitting.window.files.open(previous(bad), SECRET)
    sitting.window.openings.spoil()
    sitting.window.close()
    assert [one.read_bytes() for one in marks(tmp_path)] == [b"1"]


def started(how: str, path: Path, folder: Path) -> tuple[int, list[dict[str, object]]]:
    """Start the program on a map, in a process of its own; return how it ended, and what it told."""
    environment = dict(os.environ, XDG_DATA_HOME=str(folder / "share"), QT_QPA_PLATFORM="offscreen")
    program = Path(__file__).with_name("ended_while_drawing.py")
    command = [sys.executable, str(program), how, str(path), SECRET, str(folder)]
    ended = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120, check=False)
    return ended.returncode, [json.loads(line) for line in ended.stdout.splitlines()]


def test_a_program_that_a_map_ends_twice_starts_without_it_the_third_time(tmp_path: Path, keys: MapKeys) -> None:
    path = tmp_path / "Quetzal Pryce.ecomap"
    save_map(path, new_document("Noor"), keys, expected=None)
    assert started("end", path, tmp_path) == (86, [])
    assert started("end", path, tmp_path) == (86, [])
    ended, (told, drawn) = started("again", path, tmp_path)
    assert ended == 0 and told["start"] and not told["map"]
    assert "could not be drawn the last two times" in str(told["asked"]) and "Try again" in str(told["asked"])
    assert drawn == {"map": True} and marks(tmp_path) == [], "once it was drawn, it is opened as ever"


def test_what_is_marked_on_the_disk_does_not_name_the_map(sitting: Sitting, bad: Path, tmp_path: Path) -> None:
    sitting.window.files.open(bad, SECRET)
    (mark,) = marks(tmp_path)
    assert bad.stem not in str(mark) and mark.read_bytes() == b"1"
