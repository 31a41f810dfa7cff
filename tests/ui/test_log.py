"""The log of changes on screen: for the coordinator alone; what is done is there, and what leaves the program."""

from __future__ import annotations

import csv
import datetime
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

from ecomap.model.copies import Audience
from ecomap.model.deeds import Deed
from ecomap.model.log import MOST, Log, Logged
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.office_files import OfficeFiles
from ecomap.ui.dialogs.settings import SettingsPage
from ecomap.ui.log.dialog import LogOfChanges
from ecomap.ui.log.table import DAY, WHAT, WHO
from ecomap.ui.log.words import DEEDS
from tests.ui.conftest import LEFT, Sitting

SECRET = "correct horse battery"


@pytest.fixture
def kept(sitting: Sitting, tmp_path: Path) -> Sitting:
    """A map in a file, in which Sam is written down."""
    sitting.window.looks.preferences.log_name = "Sam"
    sitting.window.looks.preferences.folder = tmp_path
    made = Workspace.new("Ellie", deliver=sitting.window.courier.deliver, manner=sitting.window.looks.manner())
    made.save_as(tmp_path / "map.ecomap", Passphrase(SECRET))
    sitting.window.show_map(made)
    sitting.type_line("mum Sarah")
    return sitting


def in_file(sitting: Sitting) -> dict[str, int]:
    """Return how often each thing was done, as the file says."""
    assert sitting.workspace.path is not None
    log = open_map(sitting.workspace.path, Passphrase(SECRET)).log
    assert {line.who for line in log} <= {"Sam"}
    return {line.deed: line.times for line in log}


def look(sitting: Sitting, act: Callable[[LogOfChanges], object]) -> None:
    """Open the log, do something there, and close it."""

    def done(question: QWidget) -> None:
        assert isinstance(question, LogOfChanges)
        act(question)
        assert question.yes is not None
        QTest.mouseClick(question.yes, LEFT)

    sitting.come_back()
    sitting.answer(done)
    sitting.window.shelf["log"].trigger()
    sitting.come_back()


def seen(question: LogOfChanges, column: int = WHAT) -> list[str]:
    rows = question.rows
    return [str(rows.index(row, column).data() or "") for row in range(rows.rowCount())]


def test_what_is_done_is_in_the_file_and_on_screen(kept: Sitting) -> None:
    kept.window.shelf["save"].trigger()
    assert in_file(kept) == {"opened": 1, "added": 1}
    kept.window.shelf["undo"].trigger()
    kept.window.shelf["save"].trigger()
    assert in_file(kept) == {"opened": 1, "added": 1, "undone": 1}
    path = kept.workspace.path
    assert path is not None
    kept.window.show_start()
    opened = Workspace.open(path, Passphrase(SECRET), deliver=kept.window.courier.deliver)
    kept.window.show_map(opened)
    kept.window.seats.show_coordinator()
    found: list[list[str]] = []
    look(kept, lambda question: found.extend((seen(question), seen(question, WHO))))
    assert set(found[0]) == {DEEDS[Deed.OPENED], DEEDS[Deed.ADDED], DEEDS[Deed.UNDONE]}
    assert set(found[1]) == {"Sam"}


def test_papers_that_leave_are_noted_with_for_whom(kept: Sitting) -> None:
    def write(question: QWidget) -> None:
        assert isinstance(question, Export)
        kept.wait_for(lambda: question.out.ready)
        QTest.mouseClick(question.out.pdf, LEFT)
        kept.wait_for(lambda: bool(question.show_it.isVisible()))
        question.reject()

    kept.answer(write)
    kept.window.shelf["print"].trigger()
    (line,) = [one for one in kept.workspace.filing.book.log if one.kind is Deed.EXPORTED]
    assert (line.whom, line.papers) == (Audience.YOUNG_PERSON.value, ("map-ecomap",))

    def make_file(question: QWidget) -> None:
        assert isinstance(question, OfficeFiles)
        key, button = next(iter(question.files.items()))
        QTest.mouseClick(button, LEFT)
        kept.wait_for(lambda: question.made is not None or bool(question.told.text()))
        kept.wait_for(button.isEnabled)
        made.append((key, question.made is not None))
        question.reject()

    made: list[tuple[str, bool]] = []
    kept.answer(make_file)
    kept.window.shelf["office-files"].trigger()
    papers = [one.papers for one in kept.workspace.filing.book.log if one.kind is Deed.EXPORTED]
    assert papers[1:] == [(key,) for key, there in made if there]
    kept.window.shelf["save"].trigger()
    assert "exported" in in_file(kept)


def test_together_there_is_nothing_of_it(ellie: Sitting) -> None:
    (action,) = [one for one in ACTIONS if one.name == "log"]
    shelf = ellie.window.shelf
    assert action.coordinator and not shelf[action.name].isVisible() and not shelf[action.name].isEnabled()
    ellie.window.run(action)
    assert not ellie.window.findChildren(LogOfChanges)


def lines() -> Log:
    """Return what two people did on two days."""
    at = datetime.datetime.now(datetime.UTC).replace(hour=12, minute=0, second=0, microsecond=0)
    plain = Logged(id="1", who="Mo", at=at - datetime.timedelta(days=2), deed=Deed.ADDED.value)
    return (
        plain,
        replace(plain, id="2", at=plain.at + datetime.timedelta(hours=1), deed=Deed.INVITED.value, times=3),
        replace(plain, id="3", who="=Sam", at=at, deed=Deed.PRINTED.value, whom="guests", papers=("unheard-of",)),
        replace(plain, id="4", who="=Sam", at=at, deed=Deed.EXPORTED.value, whom="file", papers=("log",)),
    )


def test_the_list_is_narrowed_by_keys_and_read_by_day(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.filing.book.take(lines())

    def narrow(question: LogOfChanges) -> None:
        assert question.focusWidget() is question.table
        days = seen(question, DAY)
        assert [bool(day) for day in days] == [True, False, True, False]
        heard = question.rows.index(1, DAY).data(Qt.ItemDataRole.AccessibleTextRole)
        assert heard == days[0]
        QTest.keyClick(question.table, Qt.Key.Key_Down)
        assert seen(question)[1] in question.chosen.text() and heard in question.chosen.text()
        question.kinds.setFocus()
        QTest.keyClick(question.kinds, Qt.Key.Key_Down)
        assert len(seen(question)) == 2 and "2 of 4" in question.told.text()
        QTest.keyClick(question.kinds, Qt.Key.Key_Up)
        question.people.setFocus()
        QTest.keyClick(question.people, Qt.Key.Key_End)
        assert seen(question, WHO) == ["Mo", "Mo"]
        assert seen(question)[0] == f"{DEEDS[Deed.INVITED]} (3 times)"
        ellie.workspace.filing.book.note(Deed.ADDED)
        assert seen(question, WHO) == ["Mo", "Mo"], "what is narrowed stays so"

    look(ellie, narrow)


def test_it_is_written_for_the_file_without_a_formula_and_that_is_noted(ellie: Sitting, tmp_path: Path) -> None:
    ellie.window.seats.show_coordinator()
    ellie.window.looks.preferences.folder = tmp_path
    ellie.workspace.filing.book.take(lines())
    look(ellie, lambda question: QTest.mouseClick(question.taking, LEFT))
    (path,) = tmp_path.glob("*FILE-COPY-log.csv")
    rows = list(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 5 and {row[1] for row in rows[1:]} == {"'=Sam", "Mo"}
    assert any("unheard-of" in row[2] for row in rows)
    last = ellie.workspace.filing.book.log[-1]
    assert (last.kind, last.whom, last.papers) == (Deed.EXPORTED, Audience.FILE.value, ("log",))


def test_a_full_log_is_there_at_once(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.filing.book.take(tuple(replace(lines()[0], id=f"{number}") for number in range(MOST)))
    counted: list[int] = []
    look(ellie, lambda question: counted.append(question.rows.rowCount()))
    assert counted == [MOST]


def test_the_name_in_the_log_is_a_setting(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()

    def write(question: QWidget) -> None:
        assert isinstance(question, SettingsPage)
        field = question.fields["log_name"]
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.clear()
        QTest.keyClicks(field, "Sam Okafor")
        assert question.yes is not None
        QTest.mouseClick(question.yes, LEFT)

    ellie.answer(write)
    ellie.window.shelf["settings"].trigger()
    ellie.workspace.filing.book.note(Deed.ADDED)
    assert ellie.workspace.filing.book.log[-1].who == "Sam Okafor"
