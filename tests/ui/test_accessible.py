"""The window as a screen reader walks it, in every state: everything has a name, a role, and its turn."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget

from tests.ui.conftest import Sitting
from tests.ui.walked import Met, walk

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
    """Return what a screen reader could not make sense of; a sign inside a field is for the eye alone."""
    found = []
    for met in walk(within):
        name, about = name_of(met).strip(), met.it.object()
        kind = type(about).__name__
        sign = isinstance(about, QToolButton) and isinstance(about.parent(), QLineEdit) and not met.says("focusable")
        needed = (met.role in CONTROLS or met.says("focusable")) and not sign
        if needed and (not name or name == kind):
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


@pytest.mark.parametrize("name", ["commands", "settings", "shortcuts", "print", "specimen", "family-facts"])
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
