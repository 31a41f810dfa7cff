"""Waiting: nothing freezes, what takes long says so, and can be stopped where that does no harm."""

import threading

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QProgressBar, QWidget

from ecomap.store import errors
from ecomap.ui import keeping
from ecomap.ui.dialogs.waiting import Waiting
from ecomap.ui.patience import Stopped, patiently
from tests.ui.conftest import LEFT, Sitting


def test_what_takes_long_says_what_it_is_until_it_is_done(sitting: Sitting) -> None:
    over = threading.Event()
    seen: list[str] = []

    def look(question: QWidget) -> None:
        assert isinstance(question, Waiting)
        seen.append(question.heading.text())
        assert question.findChildren(QProgressBar)
        assert not question.stop.isVisible()
        QTest.keyClick(question, Qt.Key.Key_Escape)
        assert question.isVisible(), "what does harm when stopped is not stopped"
        over.set()

    sitting.answer(look, waiting=True)
    assert patiently(lambda: over.wait(60), "Keeping the map ...")
    assert seen == ["Keeping the map ..."]
    assert QApplication.activeModalWidget() is None


def test_who_does_not_want_to_wait_stops_it_and_what_comes_after_all_is_put_away(sitting: Sitting) -> None:
    over, left = threading.Event(), threading.Event()
    put_away: list[str] = []

    def work() -> str:
        over.wait(60)
        return "a map"

    def put(made: str) -> None:
        put_away.append(made)
        left.set()

    def stop(question: QWidget) -> None:
        assert isinstance(question, Waiting)
        QTest.mouseClick(question.stop, LEFT)

    sitting.answer(stop, waiting=True)
    with pytest.raises(Stopped):
        patiently(work, "Opening the map ...", left=put)
    assert put_away == []
    over.set()
    assert left.wait(60)
    assert put_away == ["a map"]
    assert QApplication.overrideCursor() is None


def test_what_is_quick_or_goes_wrong_is_told_as_if_nobody_had_waited() -> None:
    assert patiently(lambda: 7, "Keeping the map ...") == 7
    with pytest.raises(errors.Damaged):
        patiently(_broken, "Opening the map ...")


def _broken() -> None:
    raise errors.Damaged


@pytest.mark.parametrize("reason", list(errors.Reason), ids=lambda reason: reason.name)
def test_what_could_not_be_saved_says_what_is_kept_and_what_to_do(
    tmp_path_factory: pytest.TempPathFactory, reason: errors.Reason
) -> None:
    words = keeping.words_for(errors.NotSaved(tmp_path_factory.getbasetemp() / "x", reason))
    assert words.startswith("Not saved; your work is kept here.")
    assert reason.value in words
    assert len(words) > len("Not saved; your work is kept here.") + len(reason.value) + 8


KINDS = list(errors.CannotOpen.__subclasses__())


@pytest.mark.parametrize("kind", [*KINDS, errors.CannotOpen, errors.PassphraseTooShort, Stopped])
def test_every_error_has_words_of_its_own_that_say_what_stays_or_what_to_do(kind: type[Exception]) -> None:
    words = keeping.words_for(kind("internal words"))
    assert "internal" not in words
    assert any(each in words for each in ("try again", "as it is", "not opened", "Nothing was changed", "Is the stick"))
