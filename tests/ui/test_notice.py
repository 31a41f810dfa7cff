"""What is told at the foot of the window: one message at a time, and that a map is kept nowhere is not forgotten."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ecomap.ui.notice import About, Notice
from tests.ui.conftest import LEFT

NOWHERE = "This map is not kept anywhere yet."


@pytest.fixture
def notice(qtbot: QtBot) -> Notice:
    made = Notice()
    qtbot.addWidget(made)
    return made


def close(notice: Notice) -> None:
    button = next(one for one in notice.findChildren(QPushButton) if one.accessibleName() == "Close")
    QTest.mouseClick(button, LEFT)


@pytest.mark.parametrize("about", [About.ONCE, About.REFUSED, About.BORDER])
def test_how_the_map_is_kept_is_told_again_after_what_came_between(notice: Notice, about: About) -> None:
    taken: list[str] = []
    notice.tell(NOWHERE, "Keep it ...", lambda: taken.append("kept"), about=About.KEEPING)
    notice.tell("Mum could belong to School.", "Put her there", lambda: taken.append("put"), about=about)
    assert notice.words.text() == "Mum could belong to School."
    notice.over(about)
    assert notice.isVisible() and notice.words.text() == NOWHERE
    notice.tell("Again.", "Do", lambda: taken.append("done"), about=about)
    QTest.mouseClick(notice.deed, LEFT)
    assert taken == ["done"] and notice.words.text() == NOWHERE
    QTest.mouseClick(notice.deed, LEFT)
    assert taken == ["done", "kept"] and notice.isHidden()


def test_what_is_not_true_any_more_does_not_come_back(notice: Notice) -> None:
    notice.tell(NOWHERE, about=About.KEEPING)
    notice.tell("Choose one person.")
    notice.over(About.KEEPING)
    assert notice.words.text() == "Choose one person."
    close(notice)
    assert notice.isHidden() and notice.words.text() == ""


def test_closed_is_closed_one_message_at_a_time(notice: Notice) -> None:
    notice.tell(NOWHERE, about=About.KEEPING)
    notice.tell("Choose one person.")
    close(notice)
    assert notice.words.text() == NOWHERE
    close(notice)
    assert notice.isHidden() and notice.words.text() == notice.deed.text() == ""


def test_nothing_is_left_of_what_is_forgotten(notice: Notice) -> None:
    notice.tell(NOWHERE, "Keep it ...", about=About.KEEPING)
    notice.tell("Mum was copied.", "Put down")
    notice.forget()
    assert notice.isHidden() and notice.words.text() == notice.deed.text() == notice.deed.accessibleName() == ""
    notice.over(About.ONCE)
    assert notice.isHidden()
