"""Saving that takes long can be stopped, and nothing is lost: a file is whole or gone, the map kept as it was."""

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.model.naming import called
from ecomap.session.saving import Saving
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.ui import keeping
from ecomap.ui.dialogs.waiting import Waiting
from ecomap.ui.patience import Stopped
from tests.ui.conftest import LEFT, Sitting

SECRET = Passphrase("wombat ladder piano")


class SlowDisk:
    """Holds up whoever has written a map, until it is let go: a disk that takes its time to say that all is there."""

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        self.asked, self.answers = threading.Event(), threading.Event()
        self._deliver = deliver

    def deliver(self, told: Callable[[], None]) -> None:
        if threading.current_thread() is not threading.main_thread():
            self.asked.set()
            self.answers.wait(60)
        self._deliver(told)


@pytest.fixture
def disk(sitting: Sitting) -> SlowDisk:
    return SlowDisk(sitting.window.courier.deliver)


def names_in(path: Path) -> set[str]:
    document = open_map(path, SECRET).document
    return {called(document, one) for one in document.people}


def kept(workspace: Workspace) -> tuple[Path | None, Saving]:
    return workspace.path, workspace.save_state.saving


def stop_once_written(sitting: Sitting, disk: SlowDisk) -> None:
    """Stop what is waited for, when the file is there and only the disk has not answered."""

    def stop(question: QWidget) -> None:
        assert isinstance(question, Waiting)
        assert question.stop.isVisible()
        sitting.wait_for(disk.asked.is_set)
        QTest.mouseClick(question.stop, LEFT)

    sitting.answer(stop, waiting=True)


def test_a_new_file_that_is_stopped_is_gone_and_the_map_is_kept_nowhere(
    sitting: Sitting, disk: SlowDisk, tmp_path: Path
) -> None:
    path, workspace = tmp_path / "new.ecomap", Workspace.new("Anna", deliver=disk.deliver, recovery=tmp_path / "saved")
    stop_once_written(sitting, disk)
    with pytest.raises(Stopped):
        keeping.moved(workspace, path, SECRET)
    assert kept(workspace) == (None, Saving.NOWHERE) and path.exists()
    disk.answers.set()
    sitting.wait_for(lambda: not path.exists())
    QApplication.processEvents()  # what was told of that file has come by now: it was told before that was gone
    assert kept(workspace) == (None, Saving.NOWHERE)
    keeping.moved(workspace, path, SECRET)
    assert kept(workspace) == (path, Saving.SAVED)
    assert names_in(path) == {"Anna"}
    workspace.close()


def test_a_file_that_was_there_before_is_not_stopped_half_way(sitting: Sitting, disk: SlowDisk, tmp_path: Path) -> None:
    path = tmp_path / "old.ecomap"
    first = Workspace.new("Before", recovery=tmp_path / "saved")
    first.save_as(path, SECRET)
    first.close()
    workspace = Workspace.new("Anna", deliver=disk.deliver, recovery=tmp_path / "saved")

    def try_to_stop(question: QWidget) -> None:
        assert isinstance(question, Waiting) and not question.stop.isVisible()
        QTest.keyClick(question, Qt.Key.Key_Escape)
        assert question.isVisible()
        disk.answers.set()

    sitting.answer(try_to_stop, waiting=True)
    keeping.moved(workspace, path, SECRET)
    assert names_in(path) == {"Anna"}
    workspace.close()


def kept_map(sitting: Sitting, disk: SlowDisk, path: Path) -> None:
    """Show a map that is kept, with a step that is not saved yet."""
    made = Workspace.new("Noor", recovery=path.parent / "saved")
    made.save_as(path, SECRET)
    made.close()
    sitting.window.show_map(Workspace.open(path, SECRET, deliver=disk.deliver, manner=sitting.window.looks.manner()))
    sitting.type_line("mum Amal")
    sitting.wait_for(lambda: sitting.workspace.save_state.saving is Saving.WAITING)


def test_who_does_not_wait_for_saving_has_it_saved_by_itself(sitting: Sitting, disk: SlowDisk, tmp_path: Path) -> None:
    path = tmp_path / "kept.ecomap"
    kept_map(sitting, disk, path)
    stop_once_written(sitting, disk)
    sitting.window.shelf["save"].trigger()
    assert sitting.window.notice.words.text().startswith("It is being saved by itself")
    disk.answers.set()
    sitting.wait_for(lambda: sitting.workspace.save_state.saving is Saving.SAVED)
    assert names_in(path) == {"Noor", "Amal"}
    sitting.wait_for(lambda: not sitting.window.notice.isVisible())


def test_a_map_that_is_not_saved_yet_is_not_closed(sitting: Sitting, disk: SlowDisk, tmp_path: Path) -> None:
    path = tmp_path / "kept.ecomap"
    kept_map(sitting, disk, path)
    stop_once_written(sitting, disk)
    sitting.window.shelf["close"].trigger()
    assert sitting.window.stack.currentWidget() is sitting.page
    assert sitting.names() == {"Noor", "Amal"}
    disk.answers.set()
    sitting.window.shelf["close"].trigger()
    sitting.wait_for(sitting.window.start.isVisible)
    assert names_in(path) == {"Noor", "Amal"}
