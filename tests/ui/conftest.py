import os
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner
from ecomap.resource import resource
from ecomap.session.history import History
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode
from ecomap.ui.app import make_window
from ecomap.ui.dialogs.picking import Picker
from ecomap.ui.dialogs.waiting import Waiting
from ecomap.ui.map_page import MapPage
from ecomap.ui.preferences import Preferences
from ecomap.ui.window import MapWindow

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # what the offscreen platform cannot do (size hints, raising, grabbing), nothing here needs
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


@pytest.fixture(autouse=True)
def unhurried(qapp: QApplication) -> Iterator[None]:
    """No finger is taken for one that stays because a busy machine takes long from one touch to the next."""
    hints = qapp.styleHints()
    before = hints.mousePressAndHoldInterval()
    hints.setMousePressAndHoldInterval(600_000)
    yield
    hints.setMousePressAndHoldInterval(before)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    kept = Preferences(tmp_path / "settings")
    kept.motion = False
    kept.palette = "light"
    kept.folder = tmp_path
    return kept


@pytest.fixture
def window(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MapWindow]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    made = make_window(tmp_path / "settings")
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    QAccessible.setActive(False)
    made.let_go()
    made.close()
    made.deleteLater()
    # now, and not while the next window has just been given the focus
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)
    QApplication.processEvents()


def in_front(question: QWidget) -> None:
    """Let a question have the keys: the window behind may have been asked to come to the front, too, and come late."""
    QApplication.processEvents()
    if not question.isActiveWindow():
        question.activateWindow()
        assert QTest.qWaitForWindowActive(question)


class Sitting:
    """Somebody at the window, with a mouse and a keyboard."""

    def __init__(self, window: MapWindow, qtbot: QtBot) -> None:
        self.window = window
        self.qtbot = qtbot

    @property
    def page(self) -> MapPage:
        assert self.window.page is not None
        return self.window.page

    @property
    def workspace(self) -> Workspace:
        assert self.window.workspace is not None
        return self.window.workspace

    def who(self, name: str) -> ElementId:
        shown = self.workspace.editor.shown
        return next(one for one in (*shown.people, *shown.places) if called(shown, one) == name)

    def names(self) -> set[str]:
        shown = self.workspace.editor.shown
        return {called(shown, one) for one in (*shown.people, *shown.places)}

    def type_line(self, text: str) -> None:
        box = self.page.bar.name_box
        box.setFocus()
        QTest.keyClicks(box, text)
        QTest.keyClick(box, Qt.Key.Key_Return)

    def at(self, name: str) -> QPoint:
        middle = self.page.canvas.person_middle(self.who(name))
        assert middle is not None, f"{name} is not drawn"
        return middle.toPoint()

    def click(self, name: str, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        QTest.mouseClick(self.page.canvas.viewport(), LEFT, keys, self.at(name))

    def key(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, keys)

    def drag(self, start: QPoint, end: QPoint, widget: QWidget | None = None) -> None:
        on = widget or self.page.canvas.viewport()
        QTest.mousePress(on, LEFT, NO_KEYS, start)
        for share in (0.2, 0.5, 0.8, 1.0):
            QTest.mouseMove(on, (QPointF(start) + QPointF(end - start) * share).toPoint())
        QTest.mouseRelease(on, LEFT, NO_KEYS, end)

    def answer(self, act: Callable[[QWidget], object], *, waiting: bool = False) -> None:
        """Do something in the question that is about to open; what is only waited for is none, unless it is meant."""

        before = QApplication.activeModalWidget()

        def when_open() -> None:
            question = QApplication.activeModalWidget()
            # on a busy machine it has the keys only a while after it is seen
            passing = isinstance(question, Waiting) and not waiting
            if question is None or question is before or passing or not question.isActiveWindow():
                QTimer.singleShot(20, self.window, when_open)
            else:
                # not before its own loop runs: a question answered while it opens would never end
                QTimer.singleShot(50, question, lambda: done(question))

        def done(question: QWidget) -> None:
            try:
                act(question)
            except BaseException:
                question.close()
                raise

        QTimer.singleShot(0, self.window, when_open)

    def pick(self, *texts: str) -> None:
        """Answer the questions whom to pick that open, one after the other, by typing and Return."""

        def answered(question: QWidget) -> None:
            assert isinstance(question, Picker)
            QTest.keyClicks(question.line, texts[0])
            if texts[1:]:
                self.pick(*texts[1:])
            QTest.keyClick(question.line, Qt.Key.Key_Return)

        self.answer(answered)

    def come_back(self) -> None:
        """Have the window in front again after a question: asked for once more while it is, it would go behind one."""
        if not self.window.isActiveWindow():
            self.window.activateWindow()
            self.wait_for(self.window.isActiveWindow)

    def is_foreseen(self) -> bool:
        """Whether every drawing has its places, also one nobody has looked at yet: nothing comes by itself any more."""
        settled = self.workspace.editor.settled
        return all(settled.diagram(view, seat).places for view in View for seat in Seat)

    def find_room(self) -> None:
        """Let every part of the window take its room: style, sizes that follow from it, rows that follow from those."""
        for _ in range(4):
            QApplication.processEvents()

    def wait_for(self, true: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(true, timeout=30_000)


@pytest.fixture
def sitting(window: MapWindow, qtbot: QtBot) -> Sitting:
    return Sitting(window, qtbot)


@pytest.fixture(scope="session")
def told_of_sam() -> dict[Manner, History]:
    """All steps by which the map of Sam was made in a window: a value, made once a manner."""
    return {}


@pytest.fixture
def sam(sitting: Sitting, told_of_sam: dict[Manner, History]) -> Sitting:
    """A new map of Sam, kept nowhere, with five people placed in rings."""
    window, manner = sitting.window, sitting.window.looks.manner()
    if (done := told_of_sam.get(manner)) is not None:
        workspace = Workspace(done.present, deliver=window.courier.deliver, manner=manner)
        workspace.editor.history = done
        window.show_map(workspace)
        sitting.page.canvas.setFocus()
        sitting.wait_for(sitting.is_foreseen)
        sitting.find_room()
        return sitting
    window.show_map(Workspace.new("Sam", deliver=window.courier.deliver, manner=manner))
    sitting.type_line("mum Sarah, dad Tom, sister Ella 9, brother Max, best friend Filmon")
    for name, ring in (("Sarah", Qt.Key.Key_1), ("Tom", Qt.Key.Key_2), ("Ella", Qt.Key.Key_1)):
        sitting.workspace.editor.select({sitting.who(name)})
        sitting.page.canvas.setFocus()
        sitting.key(ring)
    sitting.workspace.editor.select(())
    sitting.wait_for(sitting.is_foreseen)
    told_of_sam[manner] = sitting.workspace.editor.history
    return sitting


@pytest.fixture(scope="session")
def foreseen() -> dict[Manner, Document]:
    """The sample map of Ellie as a window leaves it that has laid out every drawing: a value, made once a manner."""
    return {}


def show_ellie(sitting: Sitting, document: Document) -> Sitting:
    """Open the sample of Ellie, and wait until every drawing is laid out."""
    window = sitting.window
    window.show_map(Workspace.from_sample(document, deliver=window.courier.deliver, manner=window.looks.manner()))
    sitting.wait_for(lambda: len(sitting.page.canvas.stage.order) > 20 and sitting.is_foreseen())
    sitting.find_room()
    return sitting


@pytest.fixture
def shipped(sitting: Sitting) -> Sitting:
    """The sample map of Ellie as it is shipped: this window lays out every drawing of it, and betters them."""
    return show_ellie(sitting, decode(resource("samples/ellie.json").read_bytes()))


@pytest.fixture
def ellie(sitting: Sitting, foreseen: dict[Manner, Document]) -> Sitting:
    """The sample map of Ellie, with things in it that only the file may hold, and a place for everybody."""
    manner = sitting.window.looks.manner()
    show_ellie(sitting, foreseen.get(manner) or decode(resource("samples/ellie.json").read_bytes()))
    foreseen.setdefault(manner, sitting.workspace.editor.settled)
    return sitting
