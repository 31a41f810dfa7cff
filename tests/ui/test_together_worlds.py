"""Two maps that differ only in what both may not see are the same window, whatever the coordinator did meanwhile."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ecomap.model.document import Document
from ecomap.resource import resource
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode
from ecomap.ui.app import make_window
from ecomap.ui.canvas.stage import Stage
from ecomap.ui.canvas.view import Panorama
from ecomap.ui.preferences import Preferences
from ecomap.ui.window import MapWindow
from tests.papers.test_two_worlds import STRANGER, a_stranger, another_story
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_seats import in_model

CONTROL = Qt.KeyboardModifier.ControlModifier
STATES = ("focused", "selected", "disabled", "invisible", "checked", "readOnly")
KINDS = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)


def heard(interface: QAccessibleInterface | None, depth: int = 0) -> Iterator[tuple[object, ...]]:
    """Yield all that a screen reader is told: role, state, words and place of something, and of all in it."""
    if interface is None or not interface.isValid() or depth > 30:
        return
    state = interface.state()
    flags = tuple(bool(getattr(state, name)) for name in STATES)
    place = None if state.invisible else interface.rect().getRect()  # what is hidden is laid out once it is shown
    yield depth, interface.role(), flags, tuple(map(interface.text, KINDS)), place
    for at in range(interface.childCount()):
        yield from heard(interface.child(at), depth + 1)


def words(widget: QWidget) -> tuple[str, ...]:
    """Return every word a widget shows, says or keeps ready, seen or not."""
    found = [widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.windowTitle()]
    found += [widget.accessibleName(), widget.accessibleDescription()]
    if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
        found.append(widget.text())
    if isinstance(widget, QLineEdit):
        found.append(f"undo {widget.isUndoAvailable()}")
    if isinstance(widget, QPlainTextEdit):
        found.append(widget.toPlainText())
    if isinstance(widget, QMenu):
        found.append(widget.title())
    for action in widget.actions():
        found += [action.text(), action.toolTip(), action.statusTip(), f"{action.isEnabled()} {action.isVisible()}"]
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        found += in_model(widget.model(), QModelIndex())
    return tuple(found)


def figures(stage: Stage) -> list[tuple[object, ...]]:
    """Return everything on a stage: what, where, how present."""
    return [(key, item.pos().toTuple(), round(item.opacity(), 3)) for key, item in stage.drawn.items()]


def come_to_rest(here: Sitting) -> None:
    """Wait until what is bettered in the background is done with, and the buttons below the map have their places."""
    here.wait_for(lambda: here.is_foreseen() and not here.workspace.polish.is_working)
    stage, before = here.page.canvas.stage, None
    for _ in range(40):
        now = figures(stage)
        if now == before and not here.page.foot.soon.isActive():
            break
        before = now
        here.qtbot.wait(150)


def everything(window: QWidget) -> list[object]:
    """Return all there is of a window: the tree of widgets, what is heard, what is drawn, what can be pasted."""
    found: list[object] = []
    for widget in (window, *window.findChildren(QWidget)):
        place = widget.geometry().getRect() if widget.isVisible() else None
        found.append((type(widget).__name__, widget.objectName(), widget.isVisible(), place, words(widget)))
        if isinstance(widget, Panorama) and widget.isVisible():
            found += figures(widget.stage)
            found.append([value.toTuple() for value in (widget.mapToScene(0, 0), widget.mapToScene(100, 100))])
    found += list(heard(QAccessible.queryAccessibleInterface(window)))
    found.append(QGuiApplication.clipboard().text())
    return found


def one_world(document: Document) -> Document:
    return a_stranger(document, name="Zebedee Quillfeather")


def other_world(document: Document) -> Document:
    """The same, and everything that is hidden is otherwise."""
    made = another_story(a_stranger(document, name="Bo"))
    person = replace(made.people[STRANGER], note="another note", relation="long lost")
    return replace(made, people={**made.people, STRANGER: person})


Opens = Callable[[Callable[[Document], Document]], Sitting]
Script = Callable[[Sitting], None]


def nothing(here: Sitting) -> None:
    """Only look."""


def go_there_and_back(here: Sitting) -> None:
    here.window.seats.show_coordinator()
    here.page.bar.name_box.setFocus()
    QApplication.processEvents()
    here.window.seats.show_together()


def leave_words_behind(here: Sitting) -> None:
    """Type in every field, and have it half done when Coordinator view ends."""
    here.window.shelf["family-tree"].trigger()
    here.window.seats.show_coordinator()
    here.wait_for(lambda: STRANGER in here.page.canvas.stage.drawn)
    name = here.workspace.editor.shown.people[STRANGER].name.text
    here.page.people.find_box.setFocus()
    QTest.keyClicks(here.page.people.find_box, name)
    QTest.keyClicks(here.page.bar.name_box, f"{name}'s mum Joy")
    here.workspace.editor.select({STRANGER})
    QGuiApplication.clipboard().setText(name)
    here.page.canvas.rename(STRANGER)
    assert here.page.canvas.name_field.text() == name
    here.window.notice.tell(f"{name} is here.", f"Show {name}", lambda: None)
    here.window.seats.show_together()


def change_what_is_hidden(here: Sitting) -> None:
    """Edit as the coordinator, with the list of steps open, and come back by the banner's button."""
    here.type_line("best friend Joska")
    here.window.shelf["history"].trigger()
    here.window.seats.show_coordinator()
    here.workspace.editor.select({STRANGER})
    here.page.canvas.setFocus()
    here.key(Qt.Key.Key_3)
    here.key(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(here.window, Qt.Key.Key_Z, CONTROL)
    QTest.mouseClick(here.page.banner.together_button, LEFT)
    before = here.workspace.editor.settled
    here.page.canvas.setFocus()
    for key in (Qt.Key.Key_Z, Qt.Key.Key_Y):  # neither takes back, or again, what was done alone
        QTest.keyClick(here.window, key, CONTROL)
    assert here.workspace.editor.settled is before


def hide_and_go_on(here: Sitting) -> None:
    """Hide with a menu open over somebody hidden, look at what the young person sees, and go on."""
    here.window.seats.show_coordinator()
    here.workspace.editor.select({STRANGER})
    here.page.menus.about_selection("menu").popup(here.page.mapToGlobal(here.page.rect().center()))
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_F9)
    assert here.window.curtain.isVisible()
    QTest.mouseClick(here.window.curtain.go_on, LEFT)
    here.window.seats.show_coordinator()
    here.window.screens.toggle_peek()
    here.window.seats.show_together()


SCRIPTS = (nothing, go_there_and_back, leave_words_behind, change_what_is_hidden, hide_and_go_on)


World = Callable[[Document], Document]


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path, preferences: Preferences, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opens]:
    """Open a world in a window of its own."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    sample = decode(resource("samples/idris.json").read_bytes())
    windows: list[MapWindow] = []

    def open_world(world: World) -> Sitting:
        close()
        QGuiApplication.clipboard().clear()
        window = make_window(tmp_path / "settings")
        windows.append(window)
        window.resize(1366, 768)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        deliver, manner = window.courier.deliver, window.looks.manner()
        window.show_map(Workspace.from_sample(world(sample), deliver=deliver, manner=manner))
        qtbot.waitUntil(lambda: window.page is not None and len(window.page.canvas.stage.order) > 5)
        here = Sitting(window, qtbot)
        here.wait_for(here.is_foreseen)
        return here

    def close() -> None:
        for window in windows:
            window.let_go()
            window.close()
            window.deleteLater()
            QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete)
        windows.clear()

    yield open_world
    close()


@pytest.mark.parametrize("script", SCRIPTS)
def test_the_window_is_the_same_in_both_worlds(qapp: QApplication, opened: Opens, script: Script) -> None:
    QAccessible.setActive(True)
    seen = []
    for world in (one_world, other_world):
        here = opened(world)
        here.page.canvas.setFocus()
        script(here)
        here.window.screens.toggle()
        come_to_rest(here)
        second = here.window.screens.second
        assert second is not None
        seen.append([*everything(here.window), *everything(second)])
    one, other = seen
    assert [(left, right) for left, right in zip(one, other, strict=False) if left != right] == []
    assert len(one) == len(other)


def test_the_walk_tells_the_worlds_apart_where_they_may_be_seen(qapp: QApplication, opened: Opens) -> None:
    seen = []
    for world in (one_world, other_world):
        here = opened(world)
        here.window.seats.show_coordinator()
        seen.append(everything(here.window))
    assert seen[0] != seen[1]
