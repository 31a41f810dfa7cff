"""Looking at some of the ecomap alone, with a real mouse and real keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.edit.ties import set_flow
from ecomap.model.contact import ContactKind
from ecomap.model.diagram import Seat, View
from ecomap.model.focus import Others, Scope
from ecomap.model.naming import called
from ecomap.model.network import Flow
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.picking import Picker
from ecomap.ui.people.model import ASIDE
from ecomap.ui.show_menu import ShowMenu
from tests.ui.conftest import LEFT, NO_KEYS, Sitting

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def around(ellie: Sitting) -> Sitting:
    """Ellie's ecomap, laid out, with the keys on it."""
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    ellie.page.canvas.setFocus()
    return ellie


def read_out(sitting: Sitting) -> set[str]:
    """Return whom a screen reader finds on the canvas, and does not call faded."""
    interface = QAccessible.queryAccessibleInterface(sitting.page.canvas)
    children = [interface.child(at) for at in range(interface.childCount())]
    shown = sitting.workspace.editor.shown
    known = {called(shown, one) for one in (*shown.people, *shown.places)}
    told = {one.text(QAccessible.Text.Name): one.text(QAccessible.Text.Description) for one in children}
    return {name for name, words in told.items() if name in known and not words.endswith("faded")}


def drawn(sitting: Sitting) -> set[str]:
    shown = sitting.workspace.editor.shown
    return {called(shown, one) for one in shown.people if one in sitting.page.canvas.stage.drawn}


def bar(sitting: Sitting) -> str:
    told = sitting.page.focus_bar
    return "" if told.isHidden() else told.accessibleName()


def places(sitting: Sitting) -> dict[str, tuple[float, float]]:
    stage = sitting.page.canvas.stage
    return {key: (item.pos().x(), item.pos().y()) for key, item in stage.drawn.items()}


def test_a_key_shows_who_i_am_in_touch_with_and_esc_everybody_again(around: Sitting) -> None:
    before, document = places(around), around.workspace.editor.settled
    around.key(Qt.Key.Key_T, ALT)
    assert bar(around) == "Showing: people I'm in touch with (17 of 28)"
    assert around.workspace.view is View.ECOMAP
    assert {"Zofia", "Kelly"} <= read_out(around)
    assert read_out(around).isdisjoint({"Marcus", "Hannah"})
    assert "Marcus" in drawn(around), "they stand back"
    around.page.canvas.stage.finish()
    marcus, zofia = (around.page.canvas.stage.drawn[around.who(name)] for name in ("Marcus", "Zofia"))
    assert marcus.opacity() < 0.7 and zofia.opacity() == 1.0
    assert places(around) == before
    assert around.window.shelf["show-touch"].isChecked()
    around.key(Qt.Key.Key_Escape)
    around.page.canvas.stage.finish()
    assert bar(around) == ""
    assert marcus.opacity() == 1.0
    assert places(around) == before
    assert around.window.shelf["show-all"].isChecked()
    assert around.workspace.editor.settled is document and not around.workspace.editor.history.past


def test_the_button_on_the_bar_hides_the_others_and_that_is_remembered(around: Sitting) -> None:
    before = places(around)
    around.window.shelf["show-touch"].trigger()
    button = around.page.focus_bar.turn
    assert button.isVisible() and button.accessibleName() == "Hide the others"
    assert button.height() >= 44
    QTest.mouseClick(button, LEFT)
    around.page.canvas.stage.finish()
    assert "Marcus" not in drawn(around)
    assert places(around).items() <= before.items()
    assert button.accessibleName() == "Show the others, faded"
    preferences = around.window.looks.preferences
    assert preferences.others.value == "go"
    assert around.window.shelf["others-go"].isChecked()
    around.page.canvas.setFocus()
    around.key(Qt.Key.Key_F, ALT)
    around.page.canvas.stage.finish()
    assert "Marcus" in drawn(around)
    assert preferences.others.value == "fade"


def test_the_next_map_opens_with_what_was_chosen(around: Sitting) -> None:
    around.window.looks.preferences.others = Others.GO
    around.window.files.open_sample("idris")
    assert around.workspace.others is Others.GO


def test_who_stands_back_is_not_picked_by_a_click_but_by_the_list(around: Sitting) -> None:
    around.key(Qt.Key.Key_T, ALT)
    around.page.canvas.stage.finish()
    around.click("Marcus")
    assert not around.workspace.editor.selection
    around.drag(around.at("Marcus"), around.at("Marcus") + QPoint(40, 30))
    assert not around.workspace.editor.history.past
    around.click("Zofia")
    assert around.workspace.editor.selection == {around.who("Zofia")}
    around.page.people.chosen.emit(frozenset({around.who("Marcus")}))
    assert around.workspace.editor.selection == {around.who("Marcus")}
    assert around.workspace.part.focus is not None, "they can be seen where they are"


def test_who_is_hidden_and_looked_for_is_shown_again_and_it_is_said(around: Sitting) -> None:
    around.window.shelf["others-go"].trigger()
    around.window.shelf["show-touch"].trigger()
    around.page.people.chosen.emit(frozenset({around.who("Marcus")}))
    assert around.workspace.part.focus is None
    assert "Marcus" in around.window.notice.words.text()
    assert around.workspace.editor.selection == {around.who("Marcus")}


def test_who_is_out_of_sight_is_not_selected_any_more(around: Sitting) -> None:
    around.workspace.editor.select({around.who("Marcus"), around.who("Zofia")})
    around.window.shelf["show-touch"].trigger()
    assert around.workspace.editor.selection == {around.who("Zofia")}
    around.key(Qt.Key.Key_A, CTRL)
    assert around.who("Marcus") not in around.workspace.editor.selection


def test_the_keys_walk_past_who_stands_back(around: Sitting) -> None:
    around.key(Qt.Key.Key_T, ALT)
    seen: set[str] = set()
    for _ in range(40):
        around.key(Qt.Key.Key_Right)
        seen |= around.workspace.editor.selection
    assert around.who("Zofia") in seen and around.who("Marcus") not in seen


def test_somebody_added_waits_for_a_place_and_ends_nothing(around: Sitting) -> None:
    around.key(Qt.Key.Key_T, ALT)
    around.type_line("friend Wes")
    around.wait_for(lambda: "Wes" in around.names())
    assert around.workspace.part.focus is not None


def test_somebody_who_waited_and_is_placed_out_of_sight_is_shown_and_it_is_said(around: Sitting) -> None:
    around.key(Qt.Key.Key_P, ALT)
    around.workspace.editor.select({around.who("Leanne")})
    around.page.canvas.setFocus()
    around.key(Qt.Key.Key_2)
    around.wait_for(lambda: around.workspace.part.focus is None)
    assert "added" in around.window.notice.words.text()


def test_a_double_click_on_empty_paper_adds_somebody_whom_one_can_name(around: Sitting) -> None:
    around.window.shelf["others-go"].trigger()
    around.window.shelf["show-touch"].trigger()
    around.page.canvas.fit()
    corner = QPoint(30, 30)
    assert around.page.canvas.stage.element_at(around.page.canvas.mapToScene(corner)) is None
    QTest.mouseDClick(around.page.canvas.viewport(), LEFT, NO_KEYS, corner)
    assert around.page.canvas.name_field.isVisible()
    assert around.workspace.part.focus is None


def test_a_change_of_contact_takes_somebody_in(around: Sitting) -> None:
    around.window.shelf["show-touch"].trigger()
    around.workspace.editor.select({around.who("Marcus")})
    around.window.shelf[f"contact-{ContactKind.PHONE.value}"].trigger()
    assert "(18 of 28)" in bar(around)
    assert "Marcus" in read_out(around)


def test_the_list_of_people_marks_who_is_not_shown(around: Sitting) -> None:
    around.window.shelf["show-touch"].trigger()
    model = around.page.people.model
    for name, aside in (("Marcus", True), ("Zofia", False), ("Jo", False)):
        index = model.index_of(around.who(name))
        assert bool(model.data(index, ASIDE)) is aside
        spoken = model.data(index, Qt.ItemDataRole.AccessibleDescriptionRole)
        assert ("not shown now" in spoken) is aside
    around.key(Qt.Key.Key_0, ALT)
    assert not model.data(model.index_of(around.who("Marcus")), ASIDE)


def test_the_list_beside_the_drawing_is_that_of_the_drawing_large_and_marked(around: Sitting) -> None:
    menu = around.page.side.part.menu()
    assert isinstance(menu, ShowMenu)

    def listed() -> list[str]:
        return [action.objectName() or action.text() for action in menu.actions() if not action.isSeparator()]

    assert listed()[:4] == ["show-all", "show-touch", "show-wishes", "show-support"]
    assert "Home: Nan's" in listed() and "show-mum" not in listed()
    around.window.shelf["show-wishes"].trigger()
    assert [one.objectName() for one in menu.actions() if one.isChecked()] == ["show-wishes", "others-fade"]
    menu.ensurePolished()
    assert menu.sizeHint().height() <= 680, "it has room on a screen of 700 pixels, too"
    for action in menu.actions():
        if not action.isSeparator():
            assert menu.actionGeometry(action).height() >= 44
            assert not action.icon().isNull() and action.text()
    around.window.shelf["family-tree"].trigger()
    assert "show-mum" in listed() and "show-wishes" not in listed()
    assert not around.window.shelf["others-go"].isEnabled()


def test_every_choice_is_in_the_palette_and_no_key_means_two_things() -> None:
    names = {one.name for one in ACTIONS}
    around = {scope.value for scope in Scope} - {"steps"}
    assert {f"show-{scope}" for scope in around} <= names
    keys = [key for one in ACTIONS for key in one.keys]
    assert len(keys) == len(set(keys))


def test_a_view_of_the_ecomap_can_be_asked_for_from_the_tree(around: Sitting) -> None:
    around.window.shelf["family-tree"].trigger()
    around.window.shelf["show-circles"].trigger()
    assert around.workspace.view is View.ECOMAP
    assert bar(around) == "Showing: my circles"
    assert not around.page.focus_bar.turn.isVisible(), "there is nobody else to hide"
    shown = around.page.canvas.stage.drawn.keys()
    assert not shown & around.workspace.copy.shown.ties.keys()


def test_who_supports_me_says_what_to_do_while_no_arrow_is_there(around: Sitting) -> None:
    around.window.shelf["show-support"].trigger()
    assert around.workspace.part.focus is None
    assert "I get" in around.window.notice.words.text()
    assert around.window.shelf["show-all"].isChecked()
    tie = around.workspace.editor.settled.tie_to(around.who("Zofia"))
    assert tie is not None
    flow = Flow.IN if tie.a == around.workspace.editor.settled.young_person else Flow.OUT
    around.workspace.editor.commit(set_flow(around.workspace.editor.settled, tie.id, flow), "Give")
    around.window.shelf["show-support"].trigger()
    assert read_out(around) == {"Ellie", "Zofia"}


def test_one_home_is_chosen_from_the_list_or_found_by_its_name(around: Sitting) -> None:
    menu = around.page.side.part.menu()
    assert menu is not None
    next(one for one in menu.actions() if one.text() == "Home: Nan's").trigger()
    assert bar(around).startswith("Showing: one home, Nan's")
    assert next(one for one in menu.actions() if one.text() == "Home: Nan's").isChecked()

    def choose(question: object) -> None:
        assert isinstance(question, Picker)
        QTest.keyClicks(question.line, "sue")
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    around.answer(choose)
    around.window.shelf["show-home"].trigger()
    assert bar(around).startswith("Showing: one home, Sue and Pete's")
    around.window.shelf["show-all"].trigger()
    assert bar(around) == ""


def test_without_motion_all_is_there_at_once(around: Sitting) -> None:
    around.page.canvas.motion = False
    around.window.shelf["others-go"].trigger()
    around.window.shelf["show-touch"].trigger()
    stage = around.page.canvas.stage
    assert len([item for item in stage.items() if hasattr(item, "placed")]) == len(stage.drawn)
    assert all(item.opacity() == item.presence for item in stage.drawn.values())


def test_what_goes_fades_away_and_is_taken_off_in_the_end(around: Sitting) -> None:
    around.page.canvas.motion = True
    around.window.shelf["others-go"].trigger()
    around.window.shelf["show-touch"].trigger()
    stage = around.page.canvas.stage
    figures = [item for item in stage.items() if hasattr(item, "placed")]
    assert len(figures) > len(stage.drawn), "they are still on their way"
    stage.finish()
    assert len([item for item in stage.items() if hasattr(item, "placed")]) == len(stage.drawn)


def test_what_stands_back_does_so_little_by_little_and_comes_back_so(around: Sitting) -> None:
    around.page.canvas.motion = True
    marcus = around.page.canvas.stage.drawn[around.who("Marcus")]
    around.window.shelf["show-touch"].trigger()
    assert marcus.presence < 1.0 and marcus.opacity() > marcus.presence
    around.wait_for(lambda: marcus.opacity() == marcus.presence)
    around.window.shelf["show-all"].trigger()
    assert marcus.opacity() < 1.0
    around.wait_for(lambda: marcus.opacity() == 1.0)


def test_each_seat_looks_in_its_own_way_and_in_its_own_words(around: Sitting) -> None:
    around.window.shelf["show-touch"].trigger()
    around.window.seats.show_coordinator()
    around.wait_for(lambda: not around.workspace.scene().hasty)
    assert bar(around) == ""
    around.window.shelf["show-touch"].trigger()
    assert "people Ellie is in touch with" in bar(around)
    assert around.workspace.seat is Seat.COORDINATOR


def test_what_could_not_be_shown_is_told_until_something_else_is(around: Sitting) -> None:
    words = around.window.notice.words
    before = words.text()
    around.window.shelf["show-support"].trigger()
    told = words.text()
    assert told != before and around.window.notice.isVisible()
    around.window.shelf["zoom-in"].trigger()
    assert words.text() == told, "whoever only looks closer may still be reading"
    around.window.shelf["show-touch"].trigger()
    assert words.text() == before


def test_there_are_no_circles_without_rings_and_the_rings_are_offered(around: Sitting) -> None:
    around.window.shelf["mode-free"].trigger()
    around.window.shelf["show-circles"].trigger()
    assert bar(around) == "" and around.window.shelf["show-all"].isChecked()
    notice = around.window.notice
    assert "there are no circles" in notice.words.text() and notice.deed.text() == "How close"
    QTest.mouseClick(notice.deed, LEFT)
    assert bar(around) == "Showing: my circles" and around.window.shelf["mode-rings"].isChecked()
    around.window.shelf["mode-free"].trigger()
    assert bar(around) == "", "nothing is called circles that has none"
    around.window.shelf["mode-rings"].trigger()
    assert bar(around) == "Showing: my circles"


@pytest.mark.parametrize("name", ["show-touch", "show-paid", "show-apart"])
@pytest.mark.parametrize("seat", Seat)
def test_a_way_of_looking_shows_all_of_it_in_a_usual_window(around: Sitting, name: str, seat: Seat) -> None:
    if seat is Seat.COORDINATOR:
        around.window.seats.show_coordinator()
    else:
        around.window.resize(1024, 700)
    around.wait_for(lambda: not around.workspace.scene().hasty)
    around.window.shelf["others-go"].trigger()
    around.window.shelf[name].trigger()
    QApplication.processEvents()
    canvas = around.page.canvas
    boxes = [canvas.person_box(one) for one in around.workspace.part.meant]
    assert all(box is not None and canvas.viewport().rect().contains(box.toRect()) for box in boxes)
