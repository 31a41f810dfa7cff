"""A map destroyed for good: asked for by the coordinator, with the passphrase, and what is out of reach is said."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from ecomap.edit.journey import set_eligibility
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.store.maps import previous
from ecomap.store.recovery import recovery_folder, waiting
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import Unlock
from tests.ui.conftest import LEFT, Sitting

SECRET = "correct horse battery"


@pytest.fixture
def kept(sitting: Sitting, tmp_path: Path) -> Sitting:
    made = Workspace.new("Ellie", deliver=sitting.window.courier.deliver, manner=sitting.window.looks.manner())
    (tmp_path / "maps").mkdir()
    made.save_as(tmp_path / "maps" / "map.ecomap", Passphrase(SECRET))
    sitting.window.show_map(made)
    sitting.type_line("mum Sarah")
    sitting.window.shelf["save"].trigger()
    return sitting


def press(button: QWidget | None) -> None:
    assert button is not None
    QTest.mouseClick(button, LEFT)


def ask(kept: Sitting, answer: str) -> list[str]:
    """Ask for it, know the passphrase, and give an answer; return what was said before."""
    said: list[str] = []

    def decide(question: QWidget) -> None:
        assert isinstance(question, Question)
        said.extend(one.text() for one in question.findChildren(QLabel))
        press(question.yes if answer == "yes" else question.no)

    def know(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        kept.answer(decide)
        question.field.setText(SECRET)
        press(question.yes)

    kept.answer(know)
    kept.window.shelf["destroy"].trigger()
    return said


def test_the_map_is_gone_from_the_screen_and_the_disk(kept: Sitting) -> None:
    path = kept.workspace.path
    assert path is not None and path.exists() and previous(path).exists()
    kept.window.seats.show_coordinator()
    said = " ".join(ask(kept, "yes"))
    assert path.name in said and "Out of reach" in said
    assert kept.window.workspace is None and kept.window.start.isVisible()
    assert list(path.parent.iterdir()) == [] and waiting(recovery_folder()) == ()
    assert kept.window.notice.words.text() == "The map is destroyed."


def test_whoever_thinks_again_keeps_all_of_it(kept: Sitting) -> None:
    path = kept.workspace.path
    assert path is not None
    kept.window.seats.show_coordinator()
    ask(kept, "no")
    assert path.exists() and previous(path).exists()
    assert "Sarah" in kept.names()


def test_it_cannot_be_asked_for_together(kept: Sitting) -> None:
    assert not kept.window.shelf["destroy"].isEnabled()
    kept.window.seats.show_coordinator()
    assert kept.window.shelf["destroy"].isEnabled()


@pytest.mark.parametrize(("days", "told"), [(-1, True), (0, False), (1, False)])
def test_after_the_day_until_which_it_is_kept_the_coordinator_is_told(kept: Sitting, days: int, told: bool) -> None:
    editor = kept.workspace.editor
    until = datetime.date.today() + datetime.timedelta(days)
    editor.commit(set_eligibility(editor.settled, keep_until=until), "until")
    assert "was to be kept" not in kept.window.notice.words.text()
    kept.window.seats.show_coordinator()
    assert ("was to be kept" in kept.window.notice.words.text()) is told
    kept.window.seats.show_together()
    assert "was to be kept" not in kept.window.notice.words.text()
