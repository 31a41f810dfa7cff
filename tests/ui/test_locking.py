"""Locking the open map, by hand and because nobody is there."""

import gc
import shutil
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.person import Person
from ecomap.session.saving import Saving
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.ui.seats.asleep import TICK
from ecomap.ui.seats.seats import LOCK_TOLD
from tests.ui.conftest import LEFT, Sitting
from tests.ui.walked import walk

SECRET = "correct horse battery"
LOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Kept(Sitting):
    """A sitting with a map that is kept, and its recovery code."""

    code = ""
    path = Path()


@pytest.fixture
def kept(sitting: Sitting, tmp_path: Path) -> Kept:
    here = Kept(sitting.window, sitting.qtbot)
    made = Workspace.new("Zebedee", deliver=here.window.courier.deliver, manner=here.window.looks.manner())
    here.path = tmp_path / "stick" / "map.ecomap"
    here.path.parent.mkdir()
    code = made.save_as(here.path, Passphrase(SECRET))
    assert code is not None
    here.code = code.text
    here.window.show_map(made)
    here.type_line("mum Quintessa, dad Tom")
    return here


def lock(sitting: Sitting) -> None:
    QTest.keyClick(sitting.window, Qt.Key.Key_L, LOCK)


def unlock(sitting: Sitting, text: str) -> None:
    field = sitting.window.lock_page.field
    sitting.come_back()  # opening may have taken so long that a question said so
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def alive(document: str) -> list[object]:
    """Return what is in memory still of a map, or of its people."""
    gc.collect()
    everything = gc.get_objects()
    maps = [one for one in everything if isinstance(one, Document) and one.id == document]
    people = [one for one in everything if isinstance(one, Person) and one.name.text in ("Zebedee", "Quintessa")]
    return [*maps, *people]


def test_a_locked_map_is_kept_and_gone_until_its_passphrase_is_typed(kept: Kept) -> None:
    kept.window.shelf["family-tree"].trigger()
    kept.window.seats.show_coordinator()
    document, held = kept.workspace.editor.settled.id, weakref.ref(kept.workspace)
    assert alive(document)
    lock(kept)
    assert kept.window.workspace is None and kept.window.page is None
    assert kept.window.lock_page.isVisible()
    assert "Quintessa" in {one.name.text for one in open_map(kept.path, Passphrase(SECRET)).document.people.values()}
    kept.wait_for(lambda: held() is None)
    assert alive(document) == []
    unlock(kept, "wrong horse battery")
    assert kept.window.lock_page.problem.text() and kept.window.page is None
    unlock(kept, SECRET)  # what was wrong is selected, and written over
    assert "Quintessa" in kept.names()
    assert kept.workspace.seat is Seat.TOGETHER
    assert kept.workspace.view is View.FAMILY_TREE
    assert kept.window.lock_page.field.text() == ""
    assert kept.workspace.editor.undoable is None


def test_a_locked_map_is_gone_though_a_screen_reader_has_read_it(kept: Kept) -> None:
    QAccessible.setActive(True)
    assert any("Quintessa" in met.name for met in walk(kept.window))
    document, held = kept.workspace.editor.settled.id, weakref.ref(kept.workspace)
    lock(kept)
    kept.wait_for(lambda: held() is None)
    assert alive(document) == []


def test_the_recovery_code_opens_a_locked_map_and_the_same_part_is_in_sight(kept: Kept) -> None:
    canvas = kept.page.canvas
    canvas.zoom_by(1.7)
    seen = canvas.transform().m11(), canvas.mapToScene(canvas.viewport().rect().center())
    lock(kept)
    unlock(kept, kept.code)
    canvas = kept.page.canvas
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    assert canvas.transform().m11() == pytest.approx(seen[0])
    assert (middle - seen[1]).manhattanLength() < 1.0


def test_a_map_kept_nowhere_cannot_be_locked_and_says_what_to_do(sam: Sitting) -> None:
    lock(sam)
    notice = sam.window.notice
    assert sam.window.page is not None and sam.page.isVisible()
    assert notice.isVisible() and "cannot be locked" in notice.words.text()
    assert notice.deed.isVisible() and notice.deed.text()


def test_a_map_that_cannot_be_saved_is_covered_and_not_thrown_away(kept: Kept) -> None:
    kept.wait_for(lambda: kept.workspace.save_state.saving is Saving.SAVED)
    shutil.rmtree(kept.path.parent)
    kept.type_line("uncle Lee")
    lock(kept)
    assert kept.window.curtain.isVisible()
    assert kept.window.workspace is not None
    QTest.mouseClick(kept.window.curtain.go_on, LEFT)
    assert "Lee" in kept.names()
    assert kept.window.notice.isVisible()


def test_it_locks_by_itself_and_says_so_before_and_a_key_keeps_it_open(kept: Kept) -> None:
    unattended = kept.window.seats.unattended
    unattended.quiet, unattended.told = 60_000, 59_990
    unattended.stay()
    kept.wait_for(lambda: kept.window.seats.soon.word is not None)
    word = kept.window.seats.soon.word
    assert word is not None and word.isVisible() and "Locking" in word.accessibleName()
    QTest.keyClick(kept.page.canvas, Qt.Key.Key_Shift)
    assert kept.window.seats.soon.word is None
    unattended.wait_for(150)
    kept.wait_for(lambda: kept.window.page is None)
    assert kept.window.lock_page.isVisible()


@pytest.mark.parametrize("stops", [True, False], ids=["a clock that stops in sleep", "one that does not"])
def test_a_computer_that_slept_wakes_to_a_locked_map_and_nothing_is_lost(kept: Kept, stops: bool) -> None:
    asleep, day, running = kept.window.seats.asleep, [1_000_000.0], [50.0]
    asleep.clocks = (lambda: day[0], lambda: running[0])
    asleep.watch()
    for _ in range(100):
        day[0] += TICK
        running[0] += TICK
        asleep.look()
    assert kept.page.isVisible(), "as long as no time is missing, it stays open"
    kept.type_line("uncle Lee")
    day[0] += 3600
    running[0] += 0 if stops else 3600
    asleep.look()
    assert kept.window.page is None and kept.window.lock_page.isVisible()
    assert not any("Quintessa" in met.name for met in walk(kept.window))
    assert "Lee" in {one.name.text for one in open_map(kept.path, Passphrase(SECRET)).document.people.values()}


def test_it_says_so_half_a_minute_before_it_locks(kept: Kept) -> None:
    assert LOCK_TOLD == 30_000 and kept.window.seats.unattended.told == LOCK_TOLD


def test_an_open_question_does_not_keep_it_from_locking(kept: Kept) -> None:
    unattended = kept.window.seats.unattended

    def wait(question: object) -> None:
        unattended.wait_for(50)

    kept.answer(wait)
    kept.window.finder.show_commands()
    kept.wait_for(lambda: kept.window.lock_page.isVisible())
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]


def test_a_map_kept_nowhere_is_covered_when_nobody_is_there(sam: Sitting) -> None:
    unattended = sam.window.seats.unattended
    unattended.wait_for(50)
    sam.wait_for(sam.window.curtain.isVisible)
    assert sam.window.workspace is not None


def test_another_map_can_be_opened_while_one_is_locked(kept: Kept) -> None:
    lock(kept)
    QTest.mouseClick(kept.window.lock_page.leave, LEFT)
    assert kept.window.start.isVisible()
    assert not kept.window.lock_page.isVisible()
    kept.window.files.open(kept.path, SECRET)
    lock(kept)
    kept.window.files.open_sample("idris")
    assert not kept.window.lock_page.isVisible()
    assert kept.page.isVisible()


def test_stopping_here_offers_the_lock_and_says_what_is_not_kept(kept: Kept) -> None:
    kept.window.shelf["stop"].trigger()
    curtain = kept.window.curtain
    assert curtain.lock.isVisible() and not curtain.problem.isVisible()
    QTest.mouseClick(curtain.lock, LEFT)
    assert kept.window.lock_page.isVisible()


def test_stopping_here_with_a_map_kept_nowhere_says_so(sam: Sitting) -> None:
    sam.window.shelf["stop"].trigger()
    curtain = sam.window.curtain
    assert not curtain.lock.isVisible()
    assert curtain.problem.isVisible() and "not kept" in curtain.problem.text()
