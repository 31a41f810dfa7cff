from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.model.contact import ContactKind
from ecomap.model.diagram import Seat, View
from ecomap.model.kinship import kin
from ecomap.model.network import Strength
from ecomap.session.workspace import Workspace
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.passphrase import NewPassphrase
from ecomap.ui.dialogs.picking import Picker
from ecomap.ui.dialogs.recovery_code import RecoveryCode
from ecomap.ui.shelf import keys
from tests.ui.conftest import LEFT, Sitting

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


def test_a_map_is_made_from_the_start_page_and_kept_before_anything_is_in_it(sitting: Sitting) -> None:
    seen: list[str] = []

    def keep_code(question: QWidget) -> None:
        assert isinstance(question, RecoveryCode)
        seen.append(question.code.text())
        assert question.yes is not None
        assert not question.yes.isEnabled(), "the code must be kept first"
        box = question.written
        QTest.mouseClick(box, LEFT, pos=QPoint(12, box.height() // 2))
        QTest.mouseClick(question.yes, LEFT)

    def take_suggestion(question: QWidget) -> None:
        assert isinstance(question, NewPassphrase)
        assert len(question.passphrase.split()) == 4
        sitting.answer(keep_code)
        QTest.keyClick(question.field, Qt.Key.Key_Return)

    sitting.answer(take_suggestion)
    name = sitting.window.start.name
    assert QApplication.focusWidget() is name
    QTest.keyClicks(name, "Sam")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert seen and seen[0].lower().startswith("age-secret-key")
    assert sitting.workspace.path is not None
    assert sitting.workspace.path.exists()
    assert "Sam" not in sitting.workspace.path.name
    sitting.wait_for(lambda: QApplication.focusWidget() is sitting.page.bar.name_box)
    assert sitting.workspace.seat is Seat.TOGETHER


def test_a_family_is_typed_in_one_line_and_said_before_enter(sam: Sitting) -> None:
    assert {"Sam", "Sarah", "Tom", "Ella", "Max", "Filmon"} <= sam.names()
    box = sam.page.bar.name_box
    box.setFocus()
    QTest.keyClicks(box, "nan (mum's mum) Jean")
    sam.wait_for(lambda: box.understood.isVisible() and "Jean" in box.understood.text())
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert not box.understood.isVisible()
    assert "Jean" not in sam.names()


def test_the_name_box_keeps_the_focus_after_enter(sam: Sitting) -> None:
    sam.type_line("auntie Jo")
    assert QApplication.focusWidget() is sam.page.bar.name_box


def test_strength_and_contact_are_one_key_each(sam: Sitting) -> None:
    sam.click("Sarah")
    sam.key(Qt.Key.Key_Equal)
    sam.key(Qt.Key.Key_N)
    tie = sam.workspace.editor.settled.tie_to(sam.who("Sarah"))
    assert tie is not None and tie.strength is Strength.STRONG
    contact = sam.workspace.editor.settled.standing(sam.who("Sarah")).contact_now
    assert contact is not None and contact.kind is ContactKind.NONE


def test_strength_is_set_by_mouse_from_the_line_menu(sam: Sitting) -> None:
    sam.click("Tom")
    menu = sam.page.menus.line
    menu.popup(sam.page.mapToGlobal(QPoint(300, 300)))
    action = sam.window.shelf["strength-weak"]
    QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    tie = sam.workspace.editor.settled.tie_to(sam.who("Tom"))
    assert tie is not None and tie.strength is Strength.WEAK


def test_dragging_somebody_pins_them_where_they_are_dropped(sam: Sitting) -> None:
    sam.window.shelf["family-tree"].trigger()
    start = sam.at("Max")
    sam.drag(start, start + QPoint(90, 40))
    diagram = sam.workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert sam.who("Max") in diagram.pinned
    assert (sam.at("Max") - (start + QPoint(90, 40))).manhattanLength() < 6


def test_dragging_nearer_the_middle_sets_closeness(sam: Sitting) -> None:
    middle, start = sam.at("Sam"), sam.at("Tom")
    assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == 2
    sam.drag(start, middle + (start - middle) * 0.35)
    assert sam.workspace.editor.settled.standing(sam.who("Tom")).ring == 1


def test_a_drag_ended_by_escape_leaves_no_trace(sam: Sitting) -> None:
    before = sam.workspace.editor.settled
    canvas, start = sam.page.canvas, sam.at("Tom")
    QTest.mousePress(canvas.viewport(), LEFT, pos=start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(60, 10))
    QTest.mouseMove(canvas.viewport(), start + QPoint(90, 30))
    assert sam.workspace.editor.previewing
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, pos=start + QPoint(90, 30))
    assert sam.workspace.editor.settled is before
    assert not sam.workspace.editor.previewing


def test_a_line_is_drawn_from_the_handle_to_somebody_else(sam: Sitting) -> None:
    sam.click("Sarah")
    handle = sam.page.canvas.handle()
    assert handle is not None
    sam.drag(handle.toPoint(), sam.at("Ella"))
    ends = {frozenset((tie.a, tie.b)) for tie in sam.workspace.editor.settled.ties.values()}
    assert frozenset((sam.who("Sarah"), sam.who("Ella"))) in ends


def test_a_line_is_drawn_by_key_and_name(sam: Sitting) -> None:
    def pick(question: QWidget) -> None:
        assert isinstance(question, Picker)
        QTest.keyClicks(question.line, "film")
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    sam.click("Sarah")
    sam.answer(pick)
    sam.key(Qt.Key.Key_J)
    ends = {frozenset((tie.a, tie.b)) for tie in sam.workspace.editor.settled.ties.values()}
    assert frozenset((sam.who("Sarah"), sam.who("Filmon"))) in ends


def test_a_marquee_selects_who_stands_in_it(sam: Sitting) -> None:
    canvas = sam.page.canvas
    sam.drag(QPoint(4, 4), QPoint(canvas.viewport().width() - 4, canvas.viewport().height() - 4))
    assert {sam.who("Sarah"), sam.who("Tom"), sam.who("Ella")} <= sam.workspace.editor.selection


def test_a_mum_is_added_by_one_key_and_named_in_place(sam: Sitting) -> None:
    sam.click("Sarah")
    sam.window.shelf["family-tree"].trigger()
    sam.page.canvas.setFocus()
    sam.key(Qt.Key.Key_M)
    field = sam.page.canvas.name_field
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "Jean")
    QTest.keyClick(field, Qt.Key.Key_Return)
    family = kin(sam.workspace.editor.settled)
    assert family.own_parents(sam.who("Sarah")) == (sam.who("Jean"),)
    assert sam.workspace.editor.selection == {sam.who("Sarah")}, "the next key is about the same person"


def test_double_click_adds_somebody_where_the_pointer_is(sam: Sitting) -> None:
    before = sam.names()
    viewport = sam.page.canvas.viewport()
    QTest.mouseDClick(viewport, LEFT, pos=QPoint(viewport.width() // 4, viewport.height() // 4))
    field = sam.page.canvas.name_field
    QTest.keyClicks(field, "Coach")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert sam.names() - before == {"Coach"}
    assert sam.workspace.editor.settled.standing(sam.who("Coach")).ring


def test_f2_renames_and_escape_does_not(sam: Sitting) -> None:
    sam.click("Ella")
    sam.key(Qt.Key.Key_F2)
    field = sam.page.canvas.name_field
    QTest.keyClicks(field, "Nobody")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert "Ella" in sam.names()
    sam.key(Qt.Key.Key_F2)
    QTest.keyClicks(field, "Bella")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Bella" in sam.names()


def test_delete_takes_off_and_undo_brings_back(sam: Sitting) -> None:
    before = sam.workspace.editor.settled.people
    sam.click("Tom")
    sam.key(Qt.Key.Key_Delete)
    assert "Tom" not in sam.names()
    QTest.keyClick(sam.window, Qt.Key.Key_Z, CTRL)
    assert sam.workspace.editor.settled.people == before


def test_everything_can_be_undone_and_redone(sam: Sitting) -> None:
    last = sam.workspace.editor.settled
    steps = len(sam.workspace.editor.history.past)
    assert steps >= 4
    for _ in range(steps):
        QTest.keyClick(sam.window, Qt.Key.Key_Z, CTRL)
    assert sam.names() == {"Sam"}
    assert not sam.window.shelf["undo"].isEnabled()
    for _ in range(steps):
        QTest.keyClick(sam.window, Qt.Key.Key_Y, CTRL)
    assert sam.workspace.editor.settled.people == last.people
    assert sam.workspace.editor.settled.standings == last.standings


def test_a_click_in_the_history_goes_back_to_it(sam: Sitting) -> None:
    sam.window.shelf["history"].trigger()
    steps = sam.page.history.steps
    assert steps.count() == len(sam.workspace.editor.history.past) + 1
    last = steps.item(steps.count() - 1)
    QTest.mouseClick(steps.viewport(), LEFT, pos=steps.visualItemRect(last).center())
    assert sam.names() == {"Sam"}


def test_arrows_walk_and_alt_arrows_move(sam: Sitting) -> None:
    sam.page.canvas.setFocus()
    sam.key(Qt.Key.Key_Right)
    first = sam.workspace.editor.selection
    sam.key(Qt.Key.Key_Right)
    second = sam.workspace.editor.selection
    assert len(first) == len(second) == 1 and first != second
    one = next(iter(second))
    before = sam.workspace.scene().places[one]
    sam.key(Qt.Key.Key_Right, ALT | SHIFT)
    after = sam.workspace.editor.settled.diagram(View.ECOMAP, Seat.TOGETHER).places[one]
    assert round(after.x - before.x, 3) == 10.0
    assert after.y == before.y


def test_the_list_and_the_canvas_share_the_selection(sam: Sitting) -> None:
    sam.click("Sarah")
    tree, model = sam.page.people.tree, sam.page.people.model
    assert tree.selectionModel().isSelected(model.index_of(sam.who("Sarah")))
    place = tree.visualRect(model.index_of(sam.who("Filmon"))).center()
    QTest.mouseClick(tree.viewport(), LEFT, pos=place)
    assert sam.workspace.editor.selection == {sam.who("Filmon")}


def test_keys_work_in_the_list_as_on_the_canvas(sam: Sitting) -> None:
    tree, model = sam.page.people.tree, sam.page.people.model
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualRect(model.index_of(sam.who("Filmon"))).center())
    sam.key(Qt.Key.Key_2)
    assert sam.workspace.editor.settled.standing(sam.who("Filmon")).ring == 2


def test_the_find_box_narrows_the_list(sam: Sitting) -> None:
    QTest.keyClick(sam.window, Qt.Key.Key_F, CTRL)
    assert QApplication.focusWidget() is sam.page.people.find_box
    QTest.keyClicks(sam.page.people.find_box, "sar")
    assert [row.name for group in sam.page.people.model.groups for row in group.rows] == ["Sarah"]


def test_the_views_switch_by_key(sam: Sitting) -> None:
    for key, view in ((Qt.Key.Key_2, View.FAMILY_TREE), (Qt.Key.Key_1, View.ECOMAP)):
        QTest.keyClick(sam.window, key, CTRL)
        assert sam.workspace.view is view
        assert sam.window.shelf[view.value].isChecked()


def test_single_keys_can_be_switched_off(sam: Sitting) -> None:
    sam.window.shelf["single-keys"].trigger()
    sam.click("Sarah")
    sam.key(Qt.Key.Key_3)
    assert sam.workspace.editor.settled.standing(sam.who("Sarah")).ring == 1


def test_no_two_actions_share_a_key_where_both_are_heard() -> None:
    taken: dict[str, str] = {}
    for action in ACTIONS:
        for key in keys(action):
            assert key.toString() not in taken, f"{action.name} and {taken.get(key.toString())}: {key.toString()}"
            taken[key.toString()] = action.name


def test_what_the_rules_refuse_is_said_and_changes_nothing(sam: Sitting) -> None:
    before = sam.workspace.editor.settled
    sam.workspace.editor.select({sam.who("Sam")})
    sam.page.canvas.setFocus()
    sam.key(Qt.Key.Key_M)
    assert sam.workspace.editor.settled is before
    assert sam.window.notice.isVisible()
    assert sam.window.notice.words.text()


def test_a_second_map_takes_the_place_of_the_first(sam: Sitting) -> None:
    window = sam.window
    window.show_map(Workspace.new("Noor", deliver=window.courier.deliver, manner=window.looks.manner()))
    sam.wait_for(lambda: sam.page.bar.name.text() == "Noor")
    sam.type_line("mum Amal")
    assert not window.shelf["redo"].isEnabled()
    QTest.keyClick(window, Qt.Key.Key_Z, CTRL)
    assert sam.names() == {"Noor"}


def test_undo_right_after_a_typed_line_takes_it_back(sam: Sitting) -> None:
    before = sam.names()
    sam.type_line("auntie Jo, uncle Al")
    assert sam.names() > before
    box = sam.page.bar.name_box
    assert QApplication.focusWidget() is box
    QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert sam.names() == before
    QTest.keyClick(box, Qt.Key.Key_Y, CTRL)
    assert sam.names() > before


def test_a_pasted_list_becomes_one_line(sam: Sitting) -> None:
    QGuiApplication.clipboard().setText("auntie Jo\nuncle Al\n")
    box = sam.page.bar.name_box
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()
    assert box.text() == "auntie Jo; uncle Al"
