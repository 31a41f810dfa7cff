"""The window as a screen reader walks it, in every state: everything has a name, a role, and its turn."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget

from tests.ui.conftest import Sitting
from tests.ui.walked import Met, line, walk

GOLDEN = Path(__file__).parents[1] / "golden" / "ellie-window-heard.txt"

CONTROLS = {
    "Button",
    "ButtonMenu",
    "CheckBox",
    "RadioButton",
    "EditableText",
    "ComboBox",
    "Slider",
    "SpinBox",
    "List",
    "Tree",
    "Table",
}


def name_of(met: Met) -> str:
    """Return what a control is called; a list to open has its choice as its name on some systems."""
    about = met.it.object()
    return about.accessibleName() if met.role == "ComboBox" and isinstance(about, QWidget) else met.name


def faults(within: QWidget) -> list[str]:
    """Return what a screen reader could not make sense of.

    A sign inside a field is for the eye alone; cells of a table may be empty.
    """
    found = []
    for met in walk(within):
        name, about = name_of(met).strip(), met.it.object()
        kind = type(about).__name__
        sign = isinstance(about, QToolButton) and isinstance(about.parent(), QLineEdit) and not met.says("focusable")
        needed = met.role in CONTROLS or (met.says("focusable") and met.role != "TreeItem")
        if needed and not sign and (not name or name == kind):
            found.append(f"{met.role} {kind} {about.objectName() if about else ''}: {met.description!r}")
    return found


def coordinator(sitting: Sitting, view: str) -> None:
    sitting.window.seats.show_coordinator()
    sitting.window.shelf[view].trigger()
    sitting.workspace.editor.select({sitting.who("Kelly")})
    sitting.qtbot.wait(300)


def then_and_now(sitting: Sitting) -> None:
    sitting.window.shelf["then-now"].trigger()
    sitting.qtbot.wait(300)


STATES: dict[str, Callable[[Sitting], object]] = {
    "together": lambda sitting: None,
    "together tree": lambda sitting: sitting.window.shelf["family-tree"].trigger(),
    "somebody selected": lambda sitting: sitting.click("Mair"),
    "name box": lambda sitting: sitting.page.bar.name_box.setText("mum's brother Lee 34"),
    "history": lambda sitting: sitting.window.shelf["history"].trigger(),
    "table of people": lambda sitting: sitting.window.shelf["list-table"].trigger(),
    "a part": lambda sitting: sitting.window.shelf["show-touch"].trigger(),
    "tidy": lambda sitting: sitting.window.shelf["tidy"].trigger(),
    "coordinator ecomap": partial(coordinator, view="ecomap"),
    "coordinator tree": partial(coordinator, view="family-tree"),
    "then and now": then_and_now,
    "curtain": lambda sitting: sitting.window.seats.hide_all(),
    "paused": lambda sitting: sitting.window.seats.stop_here(),
}


@pytest.mark.parametrize("state", STATES)
def test_everything_has_a_name(ellie: Sitting, state: str) -> None:
    QAccessible.setActive(True)
    STATES[state](ellie)
    QApplication.processEvents()
    assert faults(ellie.window) == []


def test_everything_on_the_start_page_has_a_name(sitting: Sitting) -> None:
    assert faults(sitting.window) == []


@pytest.mark.parametrize(
    "name", ["commands", "settings", "shortcuts", "print", "office-files", "specimen", "family-facts"]
)
def test_everything_in_a_dialog_has_a_name(ellie: Sitting, name: str) -> None:
    QAccessible.setActive(True)
    if name == "family-facts":
        coordinator(ellie, "family-tree")
    found: list[str] = []

    def look(question: QWidget) -> None:
        QApplication.processEvents()
        found.extend(faults(question))
        assert isinstance(question, QDialog)
        question.reject()

    ellie.answer(look)
    ellie.window.shelf[name].trigger()
    assert found == []


def test_the_window_is_heard_as_it_was_read_by_eye(ellie: Sitting) -> None:
    """RENEW_GOLDEN=1 writes it anew: read the difference. Rows of the list have a test of their own."""
    told = [met for met in walk(ellie.window) if met.role not in ("TreeItem", "ScrollBar")]
    heard = "".join(f"{words}\n" for met in told if len((words := line(met)).split(":", 1)) == 2)
    if os.environ.get("RENEW_GOLDEN"):
        GOLDEN.write_text(heard, encoding="utf-8")
    assert heard == GOLDEN.read_text(encoding="utf-8")


def test_parts_of_the_window_are_heard_in_the_order_they_stand_in(ellie: Sitting) -> None:
    page = ellie.page
    order = [met.it.object() for met in walk(ellie.window)]
    parts = [page.bar, page.people, page.canvas, page.foot, page.side, ellie.window.notice]
    assert [one for one in order if one in parts] == parts
    bar = [one for one in order if one in (page.bar.name_box, page.bar.more, page.bar.seats)]
    assert bar == [page.bar.name_box, page.bar.seats, page.bar.more]
    assert order.index(page.people.title) < order.index(page.people.find_box) < order.index(page.people.tree)


def test_what_is_told_is_announced(ellie: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            told.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    ellie.window.notice.tell("Nothing was lost.")
    assert told == ["Nothing was lost."]
    box = ellie.page.bar.name_box
    box.setFocus()
    box.setText("best friend Amal")
    ellie.wait_for(lambda: any("Amal" in one for one in told))


def test_shortcuts_of_buttons_are_told(ellie: Sitting) -> None:
    said = {met.name: met.description for met in walk(ellie.page.bar)}
    assert "Ctrl+P" in said["Print"]
    assert "Ctrl+T" in said["Tidy"]
