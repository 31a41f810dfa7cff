"""The narrow list and the map: finding, walking, writing, by mouse and by keys."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from ecomap.model.diagram import Seat
from ecomap.model.naming import called
from tests.ui.conftest import LEFT, Sitting

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


def ringed(sitting: Sitting) -> set[str]:
    shown = sitting.workspace.editor.shown
    drawn = sitting.page.canvas.stage.drawn
    people = (*shown.people, *shown.places)
    return {called(shown, one) for one in people if one in drawn and drawn[one].lit}


def selected(sitting: Sitting) -> set[str]:
    return {called(sitting.workspace.editor.shown, one) for one in sitting.workspace.editor.selection}


def test_who_is_found_is_ringed_and_gone_through_by_keys(ellie: Sitting) -> None:
    panel = ellie.page.people
    QTest.keyClick(ellie.window, Key.Key_F, CTRL)
    assert QApplication.focusWidget() is panel.find_box
    QTest.keyClicks(panel.find_box, "lost touch")
    found = [called(ellie.workspace.editor.shown, one) for one in panel.sought]
    assert found[:2] == ["Bethan", "Marcus"] and ringed(ellie) == set(found)
    assert panel.told.text() == f"{len(found)} of 33"
    ellie.key(Key.Key_Return)
    assert selected(ellie) == {"Bethan"} and QApplication.focusWidget() is panel.find_box
    assert panel.told.text() == f"1 of {len(found)}: Bethan"
    ellie.page.canvas.setFocus()
    ellie.key(Key.Key_F3)
    assert selected(ellie) == {"Marcus"}
    ellie.key(Key.Key_F3, SHIFT)
    ellie.key(Key.Key_F3, SHIFT)
    assert selected(ellie) == {found[-1]}
    middle = ellie.page.canvas.person_middle(next(iter(ellie.workspace.editor.selection)))
    assert middle is not None and ellie.page.canvas.viewport().rect().contains(middle.toPoint())
    QTest.mouseClick(panel.all, LEFT)
    assert ringed(ellie) == set() and len(panel.lists.people) == 33 and not panel.told.isVisible()


def test_nobody_found_is_said_in_words(ellie: Sitting) -> None:
    panel = ellie.page.people
    QTest.keyClick(ellie.window, Key.Key_F3)
    assert QApplication.focusWidget() is panel.find_box, "there is nothing to go on with yet"
    QTest.keyClicks(panel.find_box, "xyzzy")
    assert panel.told.text() == "Nobody found for “xyzzy”" and panel.told.isVisible()
    before = selected(ellie)
    ellie.key(Key.Key_F3)
    assert selected(ellie) == before
    ellie.key(Key.Key_Escape)
    assert panel.find_box.text() == ""
    assert panel.lists.people
    ellie.key(Key.Key_Escape)
    assert QApplication.focusWidget() is ellie.page.canvas


def test_who_is_found_and_not_drawn_is_said(ellie: Sitting) -> None:
    panel = ellie.page.people
    ellie.window.shelf["family-tree"].trigger()
    panel.find_box.setText("zofia")
    ellie.page.beside.go_to_found(1)
    assert panel.told.text() == "1 of 1: Zofia, not in this drawing"


def test_together_finds_nobody_who_is_for_the_file_alone(ellie: Sitting) -> None:
    panel = ellie.page.people
    panel.find_box.setText("darren")
    assert not panel.lists.people
    assert panel.told.text().startswith("Nobody found")
    ellie.workspace.sit(Seat.COORDINATOR)
    panel.find_box.setText("darren")
    assert panel.lists.people == (ellie.who("Darren"),)
    ellie.workspace.sit(Seat.TOGETHER)
    assert not panel.told.isVisible()
    assert "darren" not in f"{panel.find_box.text()} {panel.told.text()}".lower(), "no word is kept"


def test_the_list_is_walked_by_keys_alone(ellie: Sitting) -> None:
    panel, tree = ellie.page.people, ellie.page.people.tree
    QTest.keyClick(ellie.window, Key.Key_F, CTRL)
    ellie.key(Key.Key_Down)
    assert QApplication.focusWidget() is tree and selected(ellie) == {"Kelly"}
    ellie.key(Key.Key_Down)
    ellie.key(Key.Key_Down, SHIFT)
    assert selected(ellie) == {"Mair", "Gwyn"}
    ellie.key(Key.Key_End)
    last = panel.lists.people[-1]
    assert ellie.workspace.editor.selection == {last}
    QTest.keyClicks(tree, "Su")
    assert selected(ellie) == {"Sue"}
    tree.letters.forget()
    ellie.key(Key.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit) and field.text() == "Sue", "the name as it was written"
    QTest.keyClicks(field, "Susan")
    QTest.keyClick(field, Key.Key_Return)
    assert selected(ellie) == {"Susan"} and QApplication.focusWidget() is tree


def test_after_delete_the_keys_go_on_from_there(ellie: Sitting) -> None:
    tree, people = ellie.page.people.tree, ellie.page.people.lists.people
    tree.setFocus()
    tree.setCurrentIndex(ellie.page.people.model.index_of(ellie.who("Rhys")))
    next_one = people[people.index(ellie.who("Rhys")) + 1]
    ellie.key(Key.Key_Delete)
    assert "Rhys" not in ellie.names()
    assert tree.currentIndex() == ellie.page.people.model.index_of(next_one)
    ellie.key(Key.Key_Up)
    assert ellie.workspace.editor.selection == {people[people.index(next_one) - 2]}


def test_all_means_those_who_are_listed(ellie: Sitting) -> None:
    panel = ellie.page.people
    panel.find_box.setText("lost touch")
    panel.tree.setFocus()
    ellie.key(Key.Key_A, CTRL)
    assert ellie.workspace.editor.selection == set(panel.sought)


def test_the_list_folds_away_also_as_a_table(ellie: Sitting) -> None:
    ellie.page.beside.turn()
    QTest.keyClick(ellie.window, Key.Key_F7)
    assert ellie.page.people.isHidden() and ellie.page.canvas.isVisible()
    ellie.page.beside.turn()
    assert ellie.page.people.table.isVisible()
    ellie.page.beside.turn()
    assert ellie.page.people.isHidden(), "as folded as it was"


def test_in_a_small_window_the_list_comes_only_while_somebody_is_looked_for(ellie: Sitting) -> None:
    panel = ellie.page.people
    ellie.window.resize(800, 1000)
    ellie.wait_for(panel.isHidden)
    QTest.keyClick(ellie.window, Key.Key_F, CTRL)
    assert panel.isVisible()
    QTest.keyClicks(panel.find_box, "sue")
    ellie.key(Key.Key_Return)
    assert selected(ellie) == {"Sue"}
    ellie.key(Key.Key_Escape)
    ellie.key(Key.Key_Escape)
    assert panel.isHidden() and QApplication.focusWidget() is ellie.page.canvas


def test_no_name_of_the_list_reaches_the_clipboard(ellie: Sitting) -> None:
    QGuiApplication.clipboard().clear()
    for wide in (False, True):
        ellie.page.beside.turn(wide=wide)
        view = ellie.page.people.lists.view
        view.setFocus()
        ellie.workspace.editor.select({ellie.who("Kelly")})
        QTest.keyClick(view, Key.Key_C, CTRL)
        assert "Kelly" not in QGuiApplication.clipboard().text()
