from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from ecomap.ui.courier import Courier


def test_what_is_delivered_is_called_later(qtbot: QtBot) -> None:
    called: list[str] = []
    courier = Courier()
    courier.deliver(lambda: called.append("first"))
    courier.deliver(lambda: called.append("second"))
    assert called == []
    qtbot.waitUntil(lambda: called == ["first", "second"])


def test_nobody_is_told_whose_window_is_gone(qtbot: QtBot) -> None:
    called: list[str] = []
    courier = Courier()
    courier.deleteLater()
    QCoreApplication.sendPostedEvents(courier, QEvent.Type.DeferredDelete)
    courier.deliver(lambda: called.append("late"))
    QCoreApplication.processEvents()
    assert called == []
