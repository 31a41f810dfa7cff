"""Files for other programs: made by mouse and keys, for a reader that is named, with nobody's name on them."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QRadioButton, QWidget

from ecomap.edit.gathering import plan_gathering
from ecomap.model.copies import Audience
from ecomap.papers import office_papers
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.office_files import OfficeFiles
from tests.ui.conftest import LEFT, Sitting


@pytest.fixture
def files(ellie: Sitting) -> Iterator[OfficeFiles]:
    """The files of Ellie's map, for the coordinator to choose from."""
    ellie.window.seats.show_coordinator()
    opened = OfficeFiles(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    opened.show()
    yield opened
    opened.reject()


def offered_for(files: OfficeFiles, words: str) -> None:
    (choice,) = (one for one in files.readers.buttons() if words in one.text())
    QTest.mouseClick(choice, LEFT)


@pytest.mark.parametrize(
    ("words", "audience"),
    [
        ("For Ellie", Audience.YOUNG_PERSON),
        ("guests", Audience.GUESTS),
        ("list", Audience.COORDINATOR),
        ("File copy", Audience.FILE),
    ],
)
def test_every_file_is_made_by_a_press_and_found_again(
    files: OfficeFiles, ellie: Sitting, tmp_path: Path, words: str, audience: Audience
) -> None:
    offered_for(files, words)
    assert tuple(files.files) == tuple(one.key for one in office_papers(audience))
    for key, made in files.files.items():
        before = set(tmp_path.iterdir())
        QTest.mouseClick(made, LEFT)
        ellie.wait_for(lambda: files.show_it.isVisible())
        (path,) = set(tmp_path.iterdir()) - before
        assert path.suffix == Path(key).suffix and Path(key).stem in path.stem
        assert "ellie" not in path.name.lower() and path.name in files.told.text()
        assert path.read_bytes()
        (paper,) = (one for one in office_papers(audience) if one.key == key)
        assert made.accessibleDescription() == paper.purpose and paper.title in made.text()


def test_the_safest_reader_is_offered_first_and_in_together_view_no_other_than_these(ellie: Sitting) -> None:
    opened = OfficeFiles(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    choices = [one.text() for one in opened.findChildren(QRadioButton)]
    assert choices == ["For Ellie", "For guests of the gathering"]
    assert [one.isChecked() for one in opened.readers.buttons()] == [True, False]
    assert "No addresses" in opened.contents.text()
    assert "invitation-list.xlsx" not in opened.files
    opened.reject()


def test_a_file_never_takes_the_place_of_another(files: OfficeFiles, ellie: Sitting, tmp_path: Path) -> None:
    for count in (1, 2):
        QTest.mouseClick(files.files["plan.docx"], LEFT)
        ellie.wait_for(files.files["plan.docx"].isEnabled)
        assert len(list(tmp_path.glob("*plan*.docx"))) == count
    first, second = sorted(tmp_path.glob("*plan*.docx"), key=lambda one: len(one.name))
    assert second.stem == f"{first.stem} (2)" and first.read_bytes() == second.read_bytes()


def test_what_is_missing_is_said_in_words_and_nothing_is_written(ellie: Sitting, tmp_path: Path) -> None:
    ellie.workspace.editor.commit(plan_gathering(ellie.workspace.editor.settled, on=""), "no day")
    opened = OfficeFiles(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    opened.show()
    made = opened.files["gathering.ics"]
    QTest.mouseClick(made, LEFT)
    ellie.wait_for(lambda: "not known yet" in opened.told.text())
    assert "15 August 2026" in opened.told.text() and made.isEnabled() and not opened.show_it.isVisible()
    assert list(tmp_path.glob("*.ics")) == []
    opened.reject()


def test_what_cannot_be_written_is_told(files: OfficeFiles, ellie: Sitting, tmp_path: Path) -> None:
    (tmp_path / ".2026-06-01-plan.docx.saving").mkdir()  # where the file is written before it is put in place
    QTest.mouseClick(files.files["plan.docx"], LEFT)
    ellie.wait_for(lambda: "It was not written." in files.told.text())
    assert "Choose another place." in files.told.text() and list(tmp_path.glob("*.docx")) == []


class Viewer(QObject):
    """Stands for the program that opens files on this computer."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def test_what_was_made_can_be_looked_at(files: OfficeFiles, ellie: Sitting) -> None:
    files.files["gathering.ics"].setFocus()
    QTest.keyClick(files.files["gathering.ics"], Qt.Key.Key_Return)
    ellie.wait_for(files.show_it.isVisible)
    assert files.focusWidget() is files.files["gathering.ics"], "the keys stay where they were"
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "open")  # type: ignore[arg-type]  # bytes are refused
    QTest.mouseClick(files.show_it, LEFT)
    QDesktopServices.unsetUrlHandler("file")
    assert viewer.opened == [files.made]


def test_where_papers_are_given_away_the_same_readers_files_are_a_press_away(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    export = Export(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    export.show()
    (choice,) = (one for one in export.findChildren(QRadioButton) if "list" in one.text())
    QTest.mouseClick(choice, LEFT)
    (others,) = (one for one in export.findChildren(QPushButton) if "Other files" in one.text())
    found: list[str] = []

    def look(question: QWidget) -> None:
        assert isinstance(question, OfficeFiles)
        found.extend(question.files)
        question.reject()

    ellie.answer(look)
    QTest.mouseClick(others, LEFT)
    assert found == [one.key for one in office_papers(Audience.COORDINATOR)]
    export.reject()


def test_the_keys_open_the_files_for_other_programs(ellie: Sitting) -> None:
    found: list[str] = []

    def look(question: QWidget) -> None:
        assert isinstance(question, OfficeFiles)
        found.append(question.heading.text())
        question.reject()

    ellie.answer(look)
    QTest.keyClick(ellie.window, Qt.Key.Key_O, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert found == ["Files for other programs"]
