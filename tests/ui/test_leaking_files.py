"""A faulty paper that says more than its copy holds: whatever is made of it is gone from the disk, and that is said."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QWidget

from ecomap.edit.people import show_picture
from ecomap.model.copies import Audience, Copy
from ecomap.model.document import StoredPicture
from ecomap.papers import office, story
from ecomap.papers.office.document import blank, finished, say
from ecomap.papers.paper import Paper
from ecomap.render.drawing import Drawing
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.office_files import OfficeFiles
from tests.papers.opened.places import JPEG, page
from tests.ui.conftest import LEFT, Sitting

NAME = "Ellie Pryce and Nan"
"""Ellie's surname is not on her papers."""
SEEN = "must not see"


@pytest.fixture(autouse=True)
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of their own for what programs put down for a moment."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


@pytest.fixture
def made(tmp_path: Path, ellie: Sitting) -> Callable[[], set[Path]]:
    """Every file that has come to be on the disk since the test began."""
    before = set(tmp_path.rglob("*"))
    return lambda: {one for one in tmp_path.rglob("*") if one.is_file()} - before


def faulty(monkeypatch: pytest.MonkeyPatch, *pages: Drawing) -> str:
    """Put a fault into the program: a paper that shows what it was never given. Return its name."""
    papers = tuple(replace(one, pages=lambda *_: pages) if one.key == "homes" else one for one in story.PAPERS)
    assert all(isinstance(one, Paper) for one in papers)
    monkeypatch.setattr("ecomap.papers._PAPERS", {Audience.YOUNG_PERSON: papers})
    return "homes"


@pytest.fixture
def export(ellie: Sitting) -> Iterator[Callable[[str], Export]]:
    """Open the dialog with one paper ticked."""
    shown: list[Export] = []

    def opened(first: str) -> Export:
        dialog = Export(ellie.window, ellie.workspace, ellie.window.looks.preferences, first=first)
        dialog.show()
        shown.append(dialog)
        ellie.wait_for(lambda: dialog.ways_out[0].isEnabled())
        return dialog

    yield opened
    for one in shown:
        one.reject()


def test_a_leaking_pdf_is_gone_and_that_is_said(
    export: Callable[[str], Export],
    made: Callable[[], set[Path]],
    ellie: Sitting,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    dialog = export(faulty(monkeypatch, page("Nan"), page(NAME)))
    QTest.mouseClick(dialog.ways_out[0], LEFT)
    ellie.wait_for(lambda: SEEN in dialog.told.text())
    assert "was deleted" in dialog.told.text() and "Pryce" not in dialog.told.text()
    assert dialog.told.isVisible() and not dialog.show_it.isVisible()
    assert made() == set()


def choosing(ellie: Sitting, name: Path) -> None:
    """Have the system's question where to put a picture answered."""

    def choose(question: QWidget) -> None:
        assert isinstance(question, QFileDialog)
        field = question.findChild(QLineEdit)
        assert field is not None
        field.setText(str(name))
        question.accept()

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, True)
    ellie.answer(choose)


@pytest.mark.parametrize("kind", ["svg", "png"])
@pytest.mark.parametrize("shown", ["a name", "a photo"])
def test_no_picture_is_left_of_pages_of_which_one_leaks(
    kind: str,
    shown: str,
    export: Callable[[str], Export],
    made: Callable[[], set[Path]],
    ellie: Sitting,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if shown == "a photo":
        document = ellie.workspace.editor.settled
        photo = StoredPicture(mime="image/jpeg", content=JPEG)
        ellie.workspace.editor.commit(show_picture(document, document.young_person, photo, allowed=False), "A photo")
    leaking = page(NAME) if shown == "a name" else page("Nan", picture=JPEG)
    dialog = export(faulty(monkeypatch, page("Nan"), leaking))
    before = made()
    choosing(ellie, tmp_path / f"ours.{kind}")
    QTest.mouseClick(dialog.ways_out[2], LEFT)
    ellie.wait_for(lambda: SEEN in dialog.told.text())
    assert "was deleted" in dialog.told.text() and not dialog.show_it.isVisible()
    assert {one for one in made() - before if one.suffix in (".svg", ".png", ".saving")} == set()


def test_a_file_that_cannot_be_checked_is_gone_and_nothing_worse_is_said_of_it(
    made: Callable[[], set[Path]], ellie: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    plans = [one for one in office.PAPERS[Audience.YOUNG_PERSON] if one.key == "plan.docx"]
    broken = (replace(plans[0], content=lambda _: b"no document"),)
    monkeypatch.setattr("ecomap.papers.office.PAPERS", {Audience.YOUNG_PERSON: broken})
    opened = OfficeFiles(ellie.window, ellie.workspace, ellie.window.looks.preferences)
    opened.show()
    QTest.mouseClick(opened.files["plan.docx"], LEFT)
    ellie.wait_for(lambda: "could not be opened again" in opened.told.text())
    assert "was deleted" in opened.told.text() and SEEN not in opened.told.text()
    assert made() == set()
    opened.reject()


@pytest.mark.parametrize("where", ["alone", "from the papers"])
def test_a_leaking_office_file_is_gone_and_that_is_said(
    where: str,
    export: Callable[[str], Export],
    made: Callable[[], set[Path]],
    ellie: Sitting,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def content(copy: Copy) -> bytes:
        document = blank("Plan", "")
        say(document, NAME)
        return finished(document, "Plan", copy.on)

    plans = tuple(
        replace(one, content=content) if one.key == "plan.docx" else one for one in office.PAPERS[Audience.YOUNG_PERSON]
    )
    monkeypatch.setattr("ecomap.papers.office.PAPERS", {Audience.YOUNG_PERSON: plans})

    def press(dialog: QWidget) -> None:
        assert isinstance(dialog, OfficeFiles)
        QTest.mouseClick(dialog.files["plan.docx"], LEFT)
        ellie.wait_for(lambda: SEEN in dialog.told.text())
        assert "was deleted" in dialog.told.text() and "Pryce" not in dialog.told.text()
        assert dialog.told.isVisible() and not dialog.show_it.isVisible()
        assert dialog.files["plan.docx"].isEnabled(), "what went wrong can be tried again"
        dialog.reject()

    if where == "alone":
        opened = OfficeFiles(ellie.window, ellie.workspace, ellie.window.looks.preferences)
        opened.show()
        press(opened)
    else:
        papers = export("homes")
        (others,) = (one for one in papers.findChildren(QPushButton) if "Other files" in one.text())
        ellie.answer(press)
        QTest.mouseClick(others, LEFT)
    assert made() == set()
