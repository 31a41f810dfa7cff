"""The whole scenario with one pointer that drags nothing, and with fingers alone."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.ui.conftest import LEFT, Sitting
from tests.ui.scenario.conftest import Watch, assert_all_is_kept
from tests.ui.scenario.pressed import Presser, draw, finish, start
from tests.ui.touching import TABLET, tap_soon


def click(widget: QWidget, at: QPoint) -> None:
    QTest.mouseClick(widget, LEFT, Qt.KeyboardModifier.NoModifier, at)


def test_everything_is_done_by_pressing_and_nothing_is_dragged(sitting: Sitting, tmp_path: Path, watch: Watch) -> None:
    presser = Presser(sitting, click)
    start(presser)
    draw(presser)
    finish(presser, tmp_path)
    assert_all_is_kept(tmp_path)
    assert QEvent.Type.MouseButtonPress in watch.kinds
    assert QEvent.Type.TouchBegin not in watch.kinds
    assert watch.dragged == 0


def test_everything_is_done_with_fingers_alone(sitting: Sitting, tmp_path: Path, watch: Watch) -> None:
    sitting.window.resize(*TABLET)
    presser = Presser(sitting, tap_soon)
    start(presser)
    draw(presser)
    finish(presser, tmp_path)
    assert_all_is_kept(tmp_path)
    assert QEvent.Type.TouchBegin in watch.kinds
    assert watch.dragged == 0
