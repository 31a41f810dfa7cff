from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

from ecomap.edit.people import add_place
from ecomap.model.contact import ContactKind, DecisionKind
from ecomap.model.diagram import Seat
from ecomap.model.network import Place
from ecomap.model.person import ElementId, Life
from ecomap.ui.inspector.form import QUIET, FieldForm
from tests.ui.conftest import LEFT, Sitting


def form(sitting: Sitting, title: str) -> FieldForm:
    return next(one for one in sitting.page.inspector.forms if one.field.title == title)


def unfold(sitting: Sitting, *keys: str) -> None:
    """Open what is folded away, by its heading."""
    for key in keys or tuple(sitting.page.inspector.fields.chapters):
        heading = sitting.page.inspector.fields.chapters[key]
        if not heading.isChecked():
            QTest.mouseClick(heading, LEFT)


def inspect(sitting: Sitting, name: str) -> None:
    sitting.window.seats.show_coordinator()
    sitting.workspace.editor.select({sitting.who(name)})
    unfold(sitting)


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


def test_whether_somebody_is_paid_to_be_there_is_a_row_of_two_and_one_step(ellie: Sitting) -> None:
    inspect(ellie, "Robin")
    segments = form(ellie, "Paid to be there").widget.findChildren(QPushButton)
    assert [one.isChecked() for one in segments] == [True, False]
    QTest.mouseClick(segments[1], LEFT)
    assert ellie.workspace.editor.settled.people[ellie.who("Robin")].paid
    assert len(ellie.workspace.editor.history.past) == 1
    ellie.window.shelf["show-paid"].trigger()
    assert ellie.who("Robin") in ellie.workspace.part.meant


def test_the_icon_of_a_place_is_chosen_by_eye_and_drawn(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    place = Place(id=ElementId("hall"), name="The hall")
    ellie.workspace.editor.commit(add_place(ellie.workspace.editor.settled, place), "")
    ellie.workspace.editor.select({place.id})
    unfold(ellie)
    choice = form(ellie, "Icon").widget
    assert isinstance(choice, QComboBox) and choice.currentData() == "map-pin"
    assert all(not choice.itemIcon(at).isNull() and choice.itemText(at) for at in range(choice.count()))
    at = choice.findData("mosque")
    choice.setCurrentIndex(at)
    choice.activated.emit(at)
    assert ellie.workspace.editor.settled.places[place.id].icon == "mosque"


def test_what_is_being_written_is_kept_when_somebody_else_is_selected(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    line = form(ellie, "Phone").widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    QTest.keyClicks(line, "07700 900123")
    ellie.workspace.editor.select({ellie.who("Mair")})
    assert ellie.workspace.editor.settled.people[ellie.who("Marcus")].reach.phone == "07700 900123"
    assert ellie.page.inspector.name.text() == "Mair Pryce"


def write(sitting: Sitting, title: str, text: str) -> FieldForm:
    asked = form(sitting, title)
    line = asked.widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text) if text else QTest.keyClick(line, Qt.Key.Key_Delete)
    return asked


def test_what_is_no_date_is_told_and_stays_to_be_mended_or_put_back(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    line = form(ellie, "Born").widget
    assert isinstance(line, QLineEdit)
    before = line.text()
    for nonsense in ("31/02/2020", "9999-99-99", "-5", "next year sometime"):
        born = write(ellie, "Born", nonsense)
        ellie.page.canvas.setFocus()
        ellie.page.show_scene(ellie.workspace.scene())
        ellie.wait_for(born.problem.isVisible)
        assert "not a date" in born.problem.text()
        assert line.text() == nonsense and line.property("wrong")
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Escape)
    assert line.text() == before
    assert not born.problem.isVisible() and not line.property("wrong")


def test_nobody_dies_before_they_are_born_or_has_been_seen_tomorrow(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    marcus = ellie.who("Marcus")
    write(ellie, "Born", "1980")
    write(ellie, "Died", "1950")
    ellie.page.canvas.setFocus()
    assert "cannot be right" in form(ellie, "Died").problem.text()
    write(ellie, "Born", "2999")
    ellie.page.canvas.setFocus()
    assert "still to come" in form(ellie, "Born").problem.text()
    person = ellie.workspace.editor.settled.people[marcus]
    assert person.born is not None and person.born.year == 1980 and person.died is None


def test_a_death_taken_away_takes_back_what_it_said_of_contact(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    marcus = ellie.who("Marcus")
    before = ellie.workspace.editor.settled.standing(marcus).contact_now
    write(ellie, "Died", "2019")
    ellie.page.canvas.setFocus()
    now = ellie.workspace.editor.settled.standing(marcus).contact_now
    assert now is not None and now.kind is ContactKind.DIED
    write(ellie, "Died", "")
    ellie.page.canvas.setFocus()
    assert ellie.workspace.editor.settled.standing(marcus).contact_now == before
    assert ellie.workspace.editor.settled.people[marcus].life is Life.LIVING


def test_what_is_written_goes_into_the_map_when_there_is_quiet_and_is_one_step(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    marcus, editor = ellie.who("Marcus"), ellie.workspace.editor
    steps = len(editor.history.past)
    before = editor.settled.people[marcus].reach.phone
    write(ellie, "Phone", "07700")
    assert len(editor.history.past) == steps
    ellie.wait_for(lambda: editor.settled.people[marcus].reach.phone == "07700")
    line = form(ellie, "Phone").widget
    QTest.keyClicks(line, " 900123")
    ellie.wait_for(lambda: editor.settled.people[marcus].reach.phone == "07700 900123")
    assert len(editor.history.past) == steps + 1
    editor.undo()
    assert editor.settled.people[marcus].reach.phone == before
    assert isinstance(line, QLineEdit) and line.text() == before
    write(ellie, "Email", "m@example.org")
    ellie.page.canvas.setFocus()
    write(ellie, "Phone", "1")
    ellie.page.canvas.setFocus()
    assert len(editor.history.past) == steps + 2


def test_half_a_date_is_not_complained_of_while_it_is_written(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    born = write(ellie, "Born", "about 198")
    QTest.qWait(QUIET + 100)
    assert not born.problem.text()
    ellie.page.canvas.setFocus()
    assert born.problem.text()


def test_names_carry_nothing_unseen(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    marcus = ellie.who("Marcus")
    line = form(ellie, "Name").widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText("a\u202egnp.exe")
    ellie.page.canvas.setFocus()
    assert ellie.workspace.editor.settled.people[marcus].name.text == "agnp.exe"


def test_what_is_written_of_somebody_hidden_is_a_step_of_the_coordinator(ellie: Sitting) -> None:
    inspect(ellie, "Darren")
    darren = ellie.who("Darren")
    write(ellie, "Phone", "07700 900123")
    ellie.window.seats.show_together()
    step = ellie.workspace.editor.history.past[-1]
    assert ellie.workspace.editor.settled.people[darren].reach.phone == "07700 900123"
    assert step.seat is Seat.COORDINATOR


def choose(sitting: Sitting, title: str, value: str) -> FieldForm:
    """Open the list with the keyboard, and go to a value."""
    asked = form(sitting, title)
    choice = asked.widget
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    at = choice.findData(value)
    assert at >= 0
    for _ in range(abs(at - choice.currentIndex())):
        QTest.keyClick(choice, Qt.Key.Key_Down if at > choice.currentIndex() else Qt.Key.Key_Up)
    return asked


def test_the_first_things_come_first_and_what_folds_stays_open_from_one_to_the_next(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Kelly")})
    first = ["Contact now", "Wish", "Decision", "Closeness", "Line", "Notes"]
    assert [one.field.title for one in ellie.page.inspector.forms] == first
    assert [one.widget.accessibleName() for one in ellie.page.inspector.forms] == first
    heading = ellie.page.inspector.fields.chapters["reach"]
    heading.setFocus()
    QTest.keyClick(heading, Qt.Key.Key_Return)
    assert form(ellie, "Phone").isVisible() and heading.accessibleDescription() == "open"
    ellie.workspace.editor.select({ellie.who("Mair")})
    assert form(ellie, "Phone").isVisible()
    ellie.window.show_map(ellie.workspace.from_sample(ellie.workspace.editor.settled))
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Mair")})
    assert form(ellie, "Phone").isVisible()
    QTest.mouseClick(ellie.page.inspector.fields.chapters["reach"], LEFT)
    assert [one.field.title for one in ellie.page.inspector.forms] == first


def test_the_keyboard_walks_through_what_was_opened_later_in_the_order_it_stands(ellie: Sitting) -> None:
    inspect(ellie, "Kelly")
    stops = [stop for one in ellie.page.inspector.forms for stop in one.stops()]
    form(ellie, "Contact now").widget.setFocus()
    walked = []
    for _ in range(12):
        ellie.key(Qt.Key.Key_Tab)
        walked.append(QApplication.focusWidget())
    reached = [one for one in walked if one in stops]
    assert reached == sorted(reached, key=stops.index) and len(reached) >= 4


def test_what_was_understood_of_a_date_is_said_under_the_field(ellie: Sitting) -> None:
    inspect(ellie, "Marcus")
    marcus = ellie.who("Marcus")
    for typed, words, kept in (
        ("14/3/09", "Saturday, 14 March 2009", "14 March 2009"),
        ("before 1990", "before 1990: no nearer", "before 1990"),
        ("spring 1987", "spring 1987", "spring 1987"),
        ("38", "about 1988", "about 1988"),
    ):
        born = write(ellie, "Born", typed)
        assert born.meant.isVisible() and words in born.meant.text()
        QTest.keyClick(born.widget, Qt.Key.Key_Return)
        date = ellie.workspace.editor.settled.people[marcus].born
        assert date is not None and date.words() == kept
    ellie.page.canvas.setFocus()
    assert isinstance(born.widget, QLineEdit) and born.widget.text() == "about 1988" and not born.meant.isVisible()


def test_several_are_written_at_once_and_what_differs_is_various(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    three = {ellie.who(name) for name in ("Kelly", "Marcus", "Mair")}
    editor.select(three)
    choice = form(ellie, "Decision").widget
    assert isinstance(choice, QComboBox) and choice.currentIndex() == -1 and choice.placeholderText() == "various"
    notes = form(ellie, "Notes").widget
    assert isinstance(notes, QPlainTextEdit) and not notes.toPlainText() and notes.placeholderText() == "various"
    before = editor.settled
    ellie.page.canvas.setFocus()
    assert editor.settled is before
    steps = len(editor.history.past)
    QTest.mouseClick(form(ellie, "Closeness").widget.findChildren(QPushButton)[1], LEFT)
    assert {editor.settled.standing(one).ring for one in three} == {2}
    assert len(editor.history.past) == steps + 1
    unfold(ellie, "who")
    assert {one.field.title for one in ellie.page.inspector.forms}.isdisjoint({"Name", "Born", "Died"})
    write(ellie, "Languages", "Welsh, English")
    ellie.page.canvas.setFocus()
    assert {editor.settled.people[one].languages for one in three} == {("Welsh", "English")}
    editor.undo()
    editor.undo()
    assert editor.settled.standings == before.standings


def test_a_line_between_two_has_its_own_fields(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    tie = ellie.workspace.editor.settled.tie_to(ellie.who("Kelly"))
    assert tie is not None
    ellie.workspace.editor.select({tie.id})
    write(ellie, "Like this since", "about 2020")
    ellie.page.canvas.setFocus()
    flow = form(ellie, "Who gives").widget
    assert isinstance(flow, QComboBox)
    assert {flow.itemText(at) for at in range(flow.count())} >= {"Ellie Pryce gives", "Kelly Pryce gives", "both give"}
    choose(ellie, "Who gives", "both")
    after = ellie.workspace.editor.settled.ties[tie.id]
    assert after.flow.value == "both" and after.feelings[-1].since is not None
    assert after.strength is tie.strength and len(after.feelings) == len(tie.feelings)


def test_with_nothing_selected_the_map_itself_is_asked_about(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    write(ellie, "The day it shows", "spring 2025")
    ellie.page.canvas.setFocus()
    assert "Write it whole" in form(ellie, "The day it shows").problem.text()
    write(ellie, "The day it shows", "3/5/2025")
    ellie.page.canvas.setFocus()
    assert editor.settled.on is not None and editor.settled.on.isoformat() == "2025-05-03"
    write(ellie, "Languages they read", "Tigrinya, English")
    ellie.page.canvas.setFocus()
    assert editor.settled.languages == ("ti", "en")
    write(ellie, "Languages they read", "Elvish")
    ellie.page.canvas.setFocus()
    assert "Elvish" in form(ellie, "Languages they read").problem.text() and editor.settled.languages == ("ti", "en")
    choose(ellie, "Lines and symbols", "uk_services")
    assert editor.settled.papers.house_style == "uk_services"


def test_who_may_see_somebody_is_said_in_words_and_single_facts_are_kept_back(ellie: Sitting) -> None:
    inspect(ellie, "Carys")
    carys, editor = ellie.who("Carys"), ellie.workspace.editor
    assert "On every copy" in form(ellie, "Kept from").below.text()
    choose(ellie, "Kept from", "me_and_worker")
    kept = form(ellie, "Kept from")
    assert "Not for guests" in kept.below.text() and kept.widget.accessibleDescription() == kept.below.text()
    write(ellie, "On whose word", "Ellie")
    ellie.page.canvas.setFocus()
    (restriction,) = (one for one in editor.settled.restrictions.values() if one.about == carys)
    assert (restriction.reserve.value, restriction.source) == ("me_and_worker", "Ellie")
    single = form(ellie, "Single facts for the file copy only")
    add = single.widget.findChild(QComboBox)
    assert add is not None
    at = add.findData("born")
    add.setFocus()
    for _ in range(at + 1):
        QTest.keyClick(add, Qt.Key.Key_Down)
        if add.currentData() == "born":
            break
    assert "born" in {one.fact for one in editor.settled.restrictions.values() if one.about == carys}
    choose(ellie, "Kept from", "none")
    assert {one.fact for one in editor.settled.restrictions.values() if one.about == carys} >= {"born"}
    assert all(one.fact for one in editor.settled.restrictions.values() if one.about == carys)


def test_somebody_is_invited_from_the_inspector_and_whoever_may_not_come_is_not(ellie: Sitting) -> None:
    inspect(ellie, "Darren")
    darren, editor = ellie.who("Darren"), ellie.workspace.editor
    invited = form(ellie, "Invited")
    QTest.mouseClick(invited.widget.findChildren(QPushButton)[1], LEFT)
    assert invited.problem.text() and "Cannot be invited" in invited.below.text()
    assert all(one.person != darren for one in editor.settled.invitations.values())
    assert [one.isChecked() for one in invited.widget.findChildren(QPushButton)] == [True, False]


def test_what_stands_below_a_field_has_its_room_whoever_was_selected_before(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    home = next(iter(ellie.workspace.copy.shown.households))
    for chosen in ({ellie.who("Kelly")}, {ellie.who("Mair"), ellie.who("Kelly")}, {home}, {ellie.who("Kelly")}):
        editor.select(chosen)
        ellie.qtbot.wait(50)
    form = ellie.page.inspector.forms[0]
    assert form.below.isVisible() and form.below.text()
    ellie.wait_for(lambda: form.height() >= form.sizeHint().height())
    assert form.below.geometry().top() >= form.widget.geometry().bottom()
