from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton

from ecomap.model.contact import DecisionKind
from ecomap.ui.inspector.form import FieldForm
from tests.ui.conftest import LEFT, Sitting


def form(sitting: Sitting, title: str) -> FieldForm:
    return next(one for one in sitting.page.inspector.forms if one.field.title == title)


def inspect(sitting: Sitting, name: str) -> None:
    sitting.window.seats.show_coordinator()
    sitting.workspace.editor.select({sitting.who(name)})


def test_a_decision_is_one_step(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    steps = len(ellie.workspace.editor.history.past)
    choice = form(ellie, "Decision").widget
    assert isinstance(choice, QComboBox)
    at = choice.findData("not_allowed")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    decision = ellie.workspace.editor.settled.standing(ellie.who("Marcus")).decision
    assert decision is not None and decision.kind is DecisionKind.NOT_ALLOWED
    assert len(ellie.workspace.editor.history.past) == steps + 1
    assert choice.property("tone") == "care"


def test_dates_are_read_as_people_write_them_and_refused_in_words(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    born = form(ellie, "Born")
    line = born.widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "about 1987")
    QTest.keyClick(line, Qt.Key.Key_Return)
    person = ellie.workspace.editor.settled.people[ellie.who("Marcus")]
    assert person.born is not None and person.born.words() == "about 1987"
    line.selectAll()
    QTest.keyClicks(line, "when the moon was full")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert born.problem.text()
    assert ellie.workspace.editor.settled.people[ellie.who("Marcus")] == person


def test_closeness_is_a_row_of_buttons(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    segments = form(ellie, "Closeness").widget.findChildren(QPushButton)
    QTest.mouseClick(segments[2], LEFT)
    assert ellie.workspace.editor.settled.standing(ellie.who("Marcus")).ring == 3


def test_what_is_being_written_is_kept_when_somebody_else_is_selected(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    line = form(ellie, "Phone").widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "07700 900123")
    ellie.workspace.editor.select({ellie.who("Mair")})
    assert ellie.workspace.editor.settled.people[ellie.who("Marcus")].reach.phone == "07700 900123"
    assert ellie.page.inspector.name.text() == "Mair Pryce"
