"""Back to how the map was: three clicks from the open map, one step, and undo brings back what was there before."""

from __future__ import annotations

import datetime
import os
import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from ecomap.model.deeds import Deed
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.dialogs.earlier import EarlierTimes
from tests.ui.conftest import LEFT, Sitting

SECRET = "correct horse battery"


@pytest.fixture
def yesterday(sitting: Sitting, tmp_path: Path) -> Sitting:
    """A map with somebody on it, that was saved yesterday and is open again."""
    path = tmp_path / "map.ecomap"
    made = Workspace.new("Ellie", deliver=sitting.window.courier.deliver, manner=sitting.window.looks.manner())
    made.save_as(path, Passphrase(SECRET))
    sitting.window.show_map(made)
    sitting.type_line("mum Sarah")
    sitting.window.show_start()
    ago = datetime.datetime.now().timestamp() - 24 * 3600
    os.utime(path, (ago, ago))
    opened = Workspace.open(path, Passphrase(SECRET), deliver=sitting.window.courier.deliver)
    sitting.window.show_map(opened)
    return sitting


def lose(sitting: Sitting) -> None:
    """Take somebody off the map by mistake, and have that saved."""
    sitting.workspace.editor.select({sitting.who("Sarah")})
    sitting.window.shelf["remove"].trigger()
    sitting.window.shelf["save"].trigger()
    assert "Sarah" not in sitting.names()


def kept_days(sitting: Sitting) -> list[str]:
    return [one.title for one in sitting.workspace.editor.settled.moments.values()]


class Mouse:
    """Clicks, and counts them."""

    def __init__(self) -> None:
        self.clicks = 0

    def click(self, on: QWidget, at: QPoint) -> None:
        self.clicks += 1
        QTest.mouseClick(on, LEFT, pos=at)


def press_time(mouse: Mouse, question: QWidget, row: int) -> None:
    assert isinstance(question, EarlierTimes)
    item = question.list.item(row)
    assert item.text().startswith("Yesterday")
    mouse.click(question.list.viewport(), question.list.visualItemRect(item).center())


def test_three_clicks_bring_back_what_was_lost_and_undo_takes_that_back(yesterday: Sitting) -> None:
    lose(yesterday)
    mouse, window = Mouse(), yesterday.window

    def choose() -> None:
        """Move to the part of the menu, which opens of itself, and press the action in it."""
        whole = window.page.bar.more.menu() if window.page is not None else None
        edit = next((one for one in whole.actions() if one.text() == "Edit"), None) if whole is not None else None
        inner = edit.menu() if edit is not None else None
        if isinstance(inner, QMenu) and inner.isVisible():
            yesterday.answer(lambda question: press_time(mouse, question, 0))
            mouse.click(inner, inner.actionGeometry(window.shelf["earlier"]).center())
            return
        if whole is not None and edit is not None and whole.isVisible():
            QTest.mouseMove(whole, whole.actionGeometry(edit).center() + QPoint(0, random.choice((0, 1))))
        QTimer.singleShot(50, window, choose)

    yesterday.come_back()
    QTimer.singleShot(0, window, choose)
    more = yesterday.page.bar.more
    mouse.click(more, more.rect().center())
    yesterday.wait_for(lambda: "Sarah" in yesterday.names())
    assert mouse.clicks == 3
    assert "Before going back" in kept_days(yesterday)
    assert yesterday.workspace.filing.book.log[-1].kind is Deed.WENT_BACK
    yesterday.come_back()
    window.shelf["undo"].trigger()
    assert "Sarah" not in yesterday.names() and "Before going back" not in kept_days(yesterday)


def test_what_is_as_it_was_stays_and_is_said(yesterday: Sitting) -> None:
    lose(yesterday)
    yesterday.window.shelf["undo"].trigger()
    steps = len(yesterday.workspace.editor.history.past)
    yesterday.answer(lambda question: press_time(Mouse(), question, 0))
    yesterday.window.shelf["earlier"].trigger()
    assert len(yesterday.workspace.editor.history.past) == steps
    assert "Nothing is otherwise" in yesterday.window.notice.words.text()


def test_where_nothing_is_earlier_that_is_said_and_the_days_we_kept_are_near(sam: Sitting) -> None:
    def go_on(question: QWidget) -> None:
        assert isinstance(question, EarlierTimes)
        assert not question.list.isVisible() and question.list.count() == 0
        QTest.mouseClick(question.days, LEFT)

    sam.answer(go_on)
    sam.window.shelf["earlier"].trigger()
    assert sam.page.instead.then_now.isVisible()
