import threading

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
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


def test_a_window_may_go_while_another_thread_speaks(qtbot: QtBot) -> None:
    def speak(courier: Courier, begun: threading.Event) -> None:
        begun.set()
        for _ in range(30):
            courier.deliver(lambda: None)

    for _ in range(400):
        window, begun = QObject(), threading.Event()
        thread = threading.Thread(target=speak, args=(Courier(window), begun))
        thread.start()
        begun.wait()
        shiboken6.delete(window)  # without its door, the courier ended the program here
        thread.join()
    QCoreApplication.processEvents()
