import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from benchmarks.maps import plausible
from ecomap.model.document import new_document
from ecomap.session.saving import Saving
from ecomap.session.workspace import Workspace
from ecomap.store.codec import encode
from ecomap.store.keys import Passphrase
from ecomap.store.maps import previous
from ecomap.store.recovery import RecoveryKeeper
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import Unlock
from ecomap.ui.files import LARGE
from tests.ui.conftest import LEFT, Sitting

SECRET = "wombat ladder piano"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "kept.ecomap"
    workspace = Workspace.new("Noor", recovery=tmp_path / "recovery")
    workspace.save_as(path, Passphrase(SECRET))
    workspace.close()
    return path


def test_a_locked_map_asks_until_the_passphrase_opens_it(sitting: Sitting, kept: Path) -> None:
    def unlock(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        QTest.keyClicks(question.field, "not the right one")
        QTest.keyClick(question.field, Qt.Key.Key_Return)
        assert question.problem.text()
        question.field.setText(SECRET)
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    sitting.answer(unlock)
    assert sitting.window.files.open(kept)
    assert sitting.page.bar.name.text() == "Noor"


def test_a_passphrase_that_was_given_is_not_asked_for(sitting: Sitting, kept: Path) -> None:
    assert sitting.window.files.open(kept, SECRET)
    assert sitting.names() == {"Noor"}


def test_a_file_that_is_no_map_is_refused_in_words(sitting: Sitting, tmp_path: Path) -> None:
    broken = tmp_path / "broken.ecomap"
    broken.write_bytes(b"not a map at all")
    assert not sitting.window.files.open(broken, SECRET)
    assert sitting.window.notice.isVisible()
    assert sitting.window.start.isVisible()


def test_an_edit_is_saved_by_itself(sitting: Sitting, kept: Path) -> None:
    sitting.window.files.open(kept, SECRET)
    before = kept.read_bytes()
    sitting.type_line("mum Amal")
    sitting.wait_for(lambda: kept.read_bytes() != before)
    sitting.wait_for(lambda: "kept" in sitting.page.side.saved.text())


def test_a_map_kept_nowhere_is_asked_about_before_it_is_closed(sam: Sitting) -> None:
    asked: list[str] = []

    def back(question: QWidget) -> None:
        assert isinstance(question, Question) and question.no is not None
        asked.append(question.heading.text())
        QTest.mouseClick(question.no, LEFT)

    sam.answer(back)
    sam.window.shelf["close"].trigger()
    assert asked
    assert not sam.window.start.isVisible()

    def away(question: QWidget) -> None:
        throw = next(one for one in question.findChildren(QPushButton) if "Throw" in one.text())
        QTest.mouseClick(throw, LEFT)

    sam.answer(away)
    sam.window.shelf["close"].trigger()
    assert sam.window.start.isVisible()


@pytest.fixture
def killed(tmp_path: Path) -> Path:
    """A map whose last step is in a recovery copy alone."""
    recovery, path = tmp_path / "share" / "ecomap" / "recovery", tmp_path / "gone.ecomap"
    workspace = Workspace.new("Noor", recovery=recovery)
    workspace.save_as(path, Passphrase(SECRET))
    assert workspace.keys is not None
    amal = workspace.understand("mum Amal").apply(workspace.editor.settled)
    keeper = RecoveryKeeper(recovery, path, workspace.keys)
    keeper.keep(amal)
    keeper.flush()
    workspace.close()
    return path


def test_rescued_work_is_offered_on_the_start_page_and_comes_back(sitting: Sitting, killed: Path) -> None:
    window = sitting.window
    window.show_start()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    offers = [one for one in window.start.findChildren(QPushButton) if "worked on" in one.text()]
    assert len(offers) == 1
    assert "Noor" not in offers[0].text() and "gone" not in offers[0].text()

    def unlock(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        question.field.setText(SECRET)
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    sitting.answer(unlock)
    QTest.mouseClick(offers[0], LEFT)
    assert sitting.names() == {"Noor", "Amal"}
    assert sitting.workspace.path == killed


def test_work_left_from_last_time_is_offered_when_the_map_is_opened(sitting: Sitting, killed: Path) -> None:
    sitting.window.files.open(killed, SECRET)
    assert sitting.names() == {"Noor"}
    notice = sitting.window.notice
    assert notice.isVisible()
    QTest.mouseClick(notice.deed, LEFT)
    assert sitting.names() == {"Noor", "Amal"}


def test_closing_after_a_failed_save_asks_in_words(sitting: Sitting, kept: Path, tmp_path: Path) -> None:
    sitting.window.files.open(kept, SECRET)
    folder = kept.parent / "elsewhere"
    sitting.workspace.save_as(folder_made(folder) / "map.ecomap")
    shutil.rmtree(folder)
    sitting.type_line("mum Amal")
    sitting.wait_for(lambda: sitting.workspace.save_state.saving is Saving.FAILED)
    asked: list[str] = []

    def back(question: QWidget) -> None:
        assert isinstance(question, Question) and question.no is not None
        asked.append(question.heading.text())
        QTest.mouseClick(question.no, LEFT)

    sitting.answer(back)
    sitting.window.close()
    assert sitting.window.isVisible()
    assert "not there any more" in asked[0]

    def leave(question: QWidget) -> None:
        QTest.mouseClick(next(one for one in question.findChildren(QPushButton) if "Leave" in one.text()), LEFT)

    sitting.answer(leave)
    sitting.window.shelf["close"].trigger()
    assert sitting.window.start.isVisible()
    assert not sitting.window.notice.isVisible()
    assert len(sitting.window.files.rescued()) == 1


def folder_made(folder: Path) -> Path:
    folder.mkdir()
    return folder


def test_what_is_said_of_keeping_goes_once_it_is_not_true_any_more(sitting: Sitting, kept: Path) -> None:
    sitting.window.files.open(kept, SECRET)
    folder = folder_made(kept.parent / "elsewhere")
    sitting.workspace.save_as(folder / "map.ecomap")
    folder.rename(kept.parent / "away")
    sitting.type_line("mum Amal")
    sitting.wait_for(sitting.window.notice.isVisible)
    assert "Not saved" in sitting.window.notice.words.text()
    (kept.parent / "away").rename(folder)
    sitting.window.shelf["save"].trigger()
    sitting.wait_for(lambda: not sitting.window.notice.isVisible())
    assert sitting.window.files.may_close()


def test_a_map_kept_after_all_is_not_said_to_be_kept_nowhere(sam: Sitting, tmp_path: Path) -> None:
    assert sam.window.notice.isVisible()
    sam.workspace.save_as(tmp_path / "sam.ecomap", Passphrase(SECRET))
    sam.wait_for(lambda: not sam.window.notice.isVisible())


def test_a_damaged_map_offers_the_copy_beside_it_which_is_never_written_over(sitting: Sitting, kept: Path) -> None:
    sitting.window.files.open(kept, SECRET)
    sitting.type_line("mum Amal")
    sitting.window.shelf["save"].trigger()
    copy = previous(kept)
    sitting.wait_for(copy.is_file)
    sitting.window.show_start()
    content = copy.read_bytes()
    kept.write_bytes(kept.read_bytes()[:-200])
    assert not sitting.window.files.open(kept, SECRET)
    assert "copy of" in sitting.window.notice.deed.text()
    QTest.mouseClick(sitting.window.notice.deed, LEFT)
    assert "Noor" in sitting.names()
    assert sitting.workspace.path is None
    sitting.type_line("brother Max")
    sitting.window.let_go()
    assert copy.read_bytes() == content


def test_a_newer_open_form_is_told_and_only_looked_at(sitting: Sitting, tmp_path: Path) -> None:
    newer = tmp_path / "newer.json"
    tree = json.loads(encode(new_document("Noor")))
    newer.write_text(json.dumps({**tree, "format": 99}), encoding="utf-8")
    assert sitting.window.files.open(newer)
    assert sitting.workspace.read_only
    assert "newer" in sitting.window.notice.words.text()


def test_a_new_map_is_of_a_name_without_anything_unseen(sitting: Sitting) -> None:
    sitting.answer(lambda question: question.close())
    sitting.window.files.start_new("No\u202eor\x07")
    assert sitting.names() == {"Noor"}


def test_the_window_remembers_how_it_looked_and_nobodys_name(sam: Sitting, tmp_path: Path) -> None:
    sam.window.shelf["palette"].trigger()
    sam.window.looks.preferences.folder = tmp_path
    sam.window.looks.preferences.geometry = sam.window.saveGeometry()
    sam.window.looks.preferences._kept.sync()
    written = (tmp_path / "settings" / "window.ini").read_text(encoding="utf-8")
    assert "palette=cream" in written
    assert "Sarah" not in written and "Sam" not in written


def test_of_a_very_large_map_a_part_is_offered_and_is_there_at_once(sitting: Sitting, tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    path.write_bytes(encode(plausible(LARGE)))
    assert sitting.window.files.open(path)
    notice = sitting.window.notice
    assert notice.words.text() == f"There are {LARGE} people in this map."
    assert notice.deed.text() == "Show 3 steps from Robin"
    QTest.mouseClick(notice.deed, Qt.MouseButton.LeftButton)
    sitting.wait_for(lambda: 20 < len(sitting.page.canvas.stage.order) < 100)
    assert "3 steps from Robin" in sitting.page.focus_bar.words.text()


def test_of_a_map_of_some_people_no_part_is_offered(sitting: Sitting, tmp_path: Path) -> None:
    path = tmp_path / "small.json"
    path.write_bytes(encode(plausible(LARGE - 1)))
    assert sitting.window.files.open(path)
    assert "people in this map" not in sitting.window.notice.words.text()
