"""Screen readers everywhere else: the second window, pages of records, the questions; names, roles and states."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QWidget

from ecomap.model.naming import called
from ecomap.ui.seats.second_window import SecondWindow
from tests.ui.conftest import Sitting
from tests.ui.test_accessible import faults
from tests.ui.walked import walk

BOOKS = ("journey", "gathering", "promises", "this-map")
QUESTIONS = ("family-form", "save-as", "print", "settings", "specimen", "commands")


@pytest.fixture(autouse=True)
def read_aloud() -> None:
    QAccessible.setActive(True)


def wrong_states(within: QWidget) -> list[str]:
    """Return what would be told otherwise than it is: switched off, ticked, secret, or where the keys are."""
    found = []
    for met in walk(within):
        about = met.it.object()
        if not isinstance(about, QWidget) or met.role in ("Client", "Window", "Dialog"):
            continue
        said = {"disabled": not about.isEnabled()}
        if isinstance(about, QAbstractButton):
            said["checkable"] = about.isCheckable()
            said["checked"] = about.isCheckable() and about.isChecked()
        if isinstance(about, QLineEdit):
            said["passwordEdit"] = about.echoMode() is not QLineEdit.EchoMode.Normal
        said["focused"] = about.hasFocus() or (met.says("focused") and about.isAncestorOf(focus()))
        found += [f"{met.role} {met.name}: {state}" for state, holds in said.items() if met.says(state) is not holds]
    return found


def focus() -> QWidget:
    return QApplication.focusWidget() or QWidget()


def private_words(sitting: Sitting) -> set[str]:
    """Return what only the file may hold: whole names, notes, private facts of people kept for it."""
    whole, seen = sitting.workspace.editor.settled, sitting.workspace.copy.shown
    hidden = [one for one in whole.people if one not in seen.people]
    words = {called(whole, one) for one in hidden}
    for person in whole.people.values():
        words |= {one for _, one in person.private.others} | {person.private.health, person.private.offences}
    words |= {one.reason for one in whole.restrictions.values()}
    shown = {called(seen, one) for one in (*seen.people, *seen.places)}
    return {one for one in words if len(one) > 3 and one not in shown}


def told(within: QWidget) -> str:
    return "\n".join(f"{met.name}\n{met.description}" for met in walk(within))


@pytest.fixture
def second(ellie: Sitting) -> Iterator[SecondWindow]:
    ellie.window.shelf["second-window"].trigger()
    shown = ellie.window.screens.second
    assert shown is not None
    ellie.wait_for(lambda: shown.picture.stage.shown is not None and not shown.picture.stage.shown.hasty)
    yield shown
    ellie.window.screens.close()


def test_the_second_window_is_heard_and_tells_nothing_private(second: SecondWindow, ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Darren")})
    QApplication.processEvents()
    assert faults(second) == [] and wrong_states(second) == []
    private = private_words(ellie)
    ellie.window.seats.show_together()
    assert private_words(ellie), "there is something to hide"
    heard = told(second)
    assert "Mair" in heard
    assert [one for one in private | private_words(ellie) if one in heard] == []


@pytest.mark.parametrize("seat", ["together", "coordinator"])
@pytest.mark.parametrize("book", BOOKS)
def test_every_page_of_records_is_heard(ellie: Sitting, book: str, seat: str) -> None:
    if seat == "coordinator":
        ellie.window.seats.show_coordinator()
    action = ellie.window.shelf[book]
    if not action.isVisible():
        assert seat == "together", "the coordinator opens them all"
        return
    action.trigger()
    records = ellie.page.records
    ellie.wait_for(records.isVisible)
    for at in range(records.list.count()):
        records.list.setCurrentRow(at)
        QApplication.processEvents()
        assert faults(records) == [], records.list.item(at).text()
        assert wrong_states(records) == [], records.list.item(at).text()
        if seat == "together":
            assert [one for one in private_words(ellie) if one in told(ellie.window)] == []


@pytest.mark.parametrize("name", QUESTIONS)
def test_every_question_is_heard_as_it_is(ellie: Sitting, name: str) -> None:
    found: list[list[str]] = []

    def look(question: QWidget) -> None:
        QApplication.processEvents()
        private = [one for one in private_words(ellie) if one in told(question)]
        found.extend((faults(question), wrong_states(question), private))
        assert isinstance(question, QDialog)
        question.reject()

    ellie.answer(look)
    ellie.window.shelf[name].trigger()
    assert found == [[], [], []]


def test_nothing_private_is_told_in_together(ellie: Sitting) -> None:
    private = private_words(ellie)
    assert "Darren Cole" in private or any("Darren" in one for one in private)
    for name in ("ecomap", "family-tree", "list-table", "history"):
        ellie.window.shelf[name].trigger()
        QApplication.processEvents()
        assert [one for one in private if one in told(ellie.window)] == [], name


def nameless(field: QLineEdit) -> None:
    field.setAccessibleName("")
    field.setPlaceholderText("")


PLANTED: dict[str, Callable[[QLineEdit], object]] = {
    "a private word": lambda field: field.setAccessibleName("Darren Cole"),
    "no name": nameless,
}


@pytest.mark.parametrize("fault", PLANTED)
def test_the_walk_hears_what_is_planted(ellie: Sitting, fault: str) -> None:
    PLANTED[fault](ellie.page.people.find_box)
    heard = [one for one in private_words(ellie) if one in told(ellie.window)]
    assert heard or faults(ellie.window)
