"""The people list as a table: by mouse and by keys, and the same map."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget

from ecomap.model.contact import ContactKind
from ecomap.model.dates import Precision
from ecomap.model.diagram import Seat, View
from ecomap.model.document import new_document
from ecomap.model.person import ElementId, Name, Person
from ecomap.session.workspace import Workspace
from ecomap.ui.people.table import PeopleTable
from tests.ui.conftest import LEFT, Sitting

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key
NO_CHANGE = QItemSelectionModel.SelectionFlag.NoUpdate


@pytest.fixture
def table(ellie: Sitting) -> PeopleTable:
    """Ellie's people as a table, by one key."""
    QTest.keyClick(ellie.window, Key.Key_F, CTRL | SHIFT)
    shown = ellie.page.people.table
    ellie.wait_for(shown.isVisible)
    return shown


def cell(table: PeopleTable, sitting: Sitting, name: str, key: str) -> QModelIndex:
    row = table.people.row_of(sitting.who(name))
    column = [one.key for one in table.people.columns].index(key)
    assert row is not None
    return table.people.index(row, column)


def go(table: PeopleTable, sitting: Sitting, name: str, key: str) -> QModelIndex:
    index = cell(table, sitting, name, key)
    table.setFocus()
    table.setCurrentIndex(index)
    return index


def column(table: PeopleTable, key: str) -> list[str]:
    at = [one.key for one in table.people.columns].index(key)
    return [str(table.people.index(row, at).data()) for row in range(table.people.rowCount())]


def field(table: PeopleTable) -> QLineEdit:
    shown = next(one for one in table.findChildren(QLineEdit) if one.isVisible())
    assert QApplication.focusWidget() is shown
    return shown


def pick(sitting: Sitting, words: str) -> None:
    """Pick from the short list that is open, by keys."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    offered = menu.actions()
    for _ in offered:
        if menu.activeAction() is None or menu.activeAction().text() != words:
            QTest.keyClick(menu, Key.Key_Down)
    assert menu.activeAction().text() == words
    QTest.keyClick(menu, Key.Key_Return)


def test_the_table_takes_the_place_of_the_map_and_folds_back(ellie: Sitting, table: PeopleTable) -> None:
    page = ellie.page
    assert not page.canvas.isVisible() and not page.side.isVisible()
    assert QApplication.focusWidget() is table
    assert table.people.rowCount() == len(page.people.lists.people) > 25
    QTest.mouseClick(page.people.turn, LEFT)
    assert page.canvas.isVisible() and page.people.tree.isVisible() and page.side.isVisible()
    QTest.mouseClick(page.people.turn, LEFT)
    assert table.isVisible()
    QTest.keyClick(ellie.window, Key.Key_2, CTRL)
    assert page.canvas.isVisible(), "who asks for the family tree sees it"
    assert ellie.workspace.view is View.FAMILY_TREE


def test_beside_a_table_there_is_the_map_where_there_is_room(ellie: Sitting, table: PeopleTable) -> None:
    ellie.window.resize(1920, 1000)
    ellie.wait_for(ellie.page.canvas.isVisible)
    assert table.isVisible() and table.horizontalScrollBar().maximum() == 0
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(cell(table, ellie, "Sue", "name")).center())
    item = ellie.page.canvas.stage.drawn[ellie.who("Sue")]
    assert item.chosen, "the map follows"


def test_words_and_choices_are_written_by_keys_one_step_each(ellie: Sitting, table: PeopleTable) -> None:
    steps = len(ellie.workspace.editor.history.past)
    go(table, ellie, "Zofia", "relation")
    ellie.key(Key.Key_F2)
    QTest.keyClicks(field(table), "oldest friend")
    QTest.keyClick(field(table), Key.Key_Return)
    assert QApplication.focusWidget() is table
    zofia = ellie.who("Zofia")
    assert ellie.workspace.editor.settled.people[zofia].relation == "oldest friend"
    go(table, ellie, "Zofia", "contact")
    ellie.key(Key.Key_Return)
    pick(ellie, "we've lost touch")
    contact = ellie.workspace.editor.settled.standing(zofia).contact_now
    assert contact is not None and contact.kind is ContactKind.NONE
    assert cell(table, ellie, "Zofia", "contact").data() == "lost touch"
    go(table, ellie, "Zofia", "closeness")
    ellie.key(Key.Key_Return)
    pick(ellie, "further away")
    assert ellie.workspace.editor.settled.standing(zofia).ring == 3
    assert len(ellie.workspace.editor.history.past) == steps + 3
    QTest.keyClick(ellie.window, Key.Key_Z, CTRL)
    assert ellie.workspace.editor.settled.standing(zofia).ring == 1


def test_the_mouse_writes_by_double_click(ellie: Sitting, table: PeopleTable) -> None:
    place = table.visualRect(cell(table, ellie, "Rhys", "name")).center()
    QTest.mouseClick(table.viewport(), LEFT, pos=place)
    QTest.mouseDClick(table.viewport(), LEFT, pos=place)
    assert field(table).text().startswith("Rhys")
    field(table).selectAll()
    QTest.keyClicks(field(table), "Rhys ap Gwyn")
    QTest.keyClick(field(table), Key.Key_Return)
    assert "Rhys" in ellie.names()
    rhys = ellie.who("Rhys")
    assert ellie.workspace.editor.settled.people[rhys].name.text == "Rhys ap Gwyn"
    assert ellie.workspace.editor.selection == {rhys}


def test_an_age_is_written_as_people_say_it_and_what_cannot_be_stays_to_be_mended(
    ellie: Sitting, table: PeopleTable
) -> None:
    before = ellie.workspace.editor.settled
    go(table, ellie, "Zofia", "age")
    ellie.key(Key.Key_Return)
    QTest.keyClicks(field(table), "soon")
    QTest.keyClick(field(table), Key.Key_Return)
    assert field(table).text() == "soon", "nothing is lost"
    assert "not a date" in ellie.window.notice.words.text()
    assert ellie.workspace.editor.settled is before
    field(table).selectAll()
    QTest.keyClicks(field(table), "15")
    QTest.keyClick(field(table), Key.Key_Return)
    born = ellie.workspace.editor.settled.people[ellie.who("Zofia")].born
    assert born is not None and (born.year, born.precision) == (2026 - 15, Precision.ABOUT)
    assert cell(table, ellie, "Zofia", "age").data() == "about 15"


def test_what_cannot_be_is_said_with_what_it_was_when_the_field_is_left(ellie: Sitting, table: PeopleTable) -> None:
    go(table, ellie, "Zofia", "age")
    ellie.key(Key.Key_Return)
    QTest.keyClicks(field(table), "soonish")
    ellie.page.people.find_box.setFocus()
    assert "“soonish” is not kept" in ellie.window.notice.words.text()


def test_tab_goes_on_to_the_next_cell_and_esc_puts_back(ellie: Sitting, table: PeopleTable) -> None:
    go(table, ellie, "Kelly", "name")
    ellie.key(Key.Key_F2)
    QTest.keyClick(field(table), Key.Key_Tab)
    assert table.people.columns[table.currentIndex().column()].key == "relation"
    QTest.keyClicks(field(table), "my mum")
    QTest.keyClick(field(table), Key.Key_Escape)
    assert ellie.workspace.editor.settled.people[ellie.who("Kelly")].relation == "mum"
    ellie.key(Key.Key_Tab)
    assert table.people.columns[table.currentIndex().column()].key == "closeness"
    ellie.key(Key.Key_Backtab, SHIFT)
    ellie.key(Key.Key_Backtab, SHIFT)
    assert table.currentIndex() == cell(table, ellie, "Kelly", "name")
    ellie.key(Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is not table, "before the first cell, Tab leaves"


def test_people_are_sorted_by_mouse_and_by_keys(ellie: Sitting, table: PeopleTable) -> None:
    headings, model = table.headings, table.people
    as_listed = column(table, "name")
    ages = [one.key for one in model.columns].index("age")
    at = QPoint(headings.sectionViewportPosition(ages) + 20, headings.height() // 2)
    QTest.mouseClick(headings.viewport(), LEFT, pos=at)
    by_age = [text for text in column(table, "age") if text.isdecimal() and len(text) < 4]
    assert by_age == sorted(by_age, key=int)
    assert column(table, "age")[-1] == "", "who is not known is last"
    QTest.mouseClick(headings.viewport(), LEFT, pos=at)
    by_age = [text for text in column(table, "age") if text.isdecimal() and len(text) < 4]
    assert by_age == sorted(by_age, key=int, reverse=True) and column(table, "age")[-1] == ""
    table.setFocus()
    table.setCurrentIndex(model.index(0, 0))
    ellie.key(Key.Key_Up)
    assert QApplication.focusWidget() is headings
    ellie.key(Key.Key_Return)
    names = column(table, "name")
    assert names == sorted(names) != as_listed
    assert model.headerData(0, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole) == "Name, sorted"
    ellie.key(Key.Key_Right)
    ellie.key(Key.Key_Right)
    ellie.key(Key.Key_Space)
    rings = [text for text in column(table, "closeness") if text]
    assert rings == sorted(rings, key=["closest", "close", "further away"].index)
    for _ in range(2):
        ellie.key(Key.Key_Space)
    assert column(table, "name") == as_listed, "a third time: as in the list"
    ellie.key(Key.Key_Down)
    assert QApplication.focusWidget() is table


def test_writing_in_a_sorted_column_moves_nobody_away(ellie: Sitting, table: PeopleTable) -> None:
    table.headings.turn(0)
    before = table.people.people
    table.people.setData(cell(table, ellie, "Angela", "name"), "Zula")
    assert table.people.people == before
    ellie.type_line("best friend Aaron")
    assert column(table, "name")[0] == "Aaron", "who is new stands where they belong"


def test_a_name_is_reached_by_its_letters_and_letters_are_commands_else(ellie: Sitting, table: PeopleTable) -> None:
    go(table, ellie, "Kelly", "age")
    QTest.keyClicks(table, "Zo")
    assert table.currentIndex() == cell(table, ellie, "Zofia", "age")
    contact = ellie.workspace.editor.settled.standing(ellie.who("Zofia")).contact_now
    assert contact is not None and contact.kind is not ContactKind.OVERNIGHT, "the o belongs to the name"
    table.letters.forget()
    ellie.workspace.editor.select({ellie.who("Zofia")})
    ellie.key(Key.Key_3)
    assert ellie.workspace.editor.settled.standing(ellie.who("Zofia")).ring == 3
    ellie.key(Key.Key_End, CTRL)
    assert table.currentIndex().row() == table.people.rowCount() - 1
    ellie.key(Key.Key_Home)
    assert table.currentIndex().column() == 0


def test_several_are_selected_and_taken_off_by_keys(ellie: Sitting, table: PeopleTable) -> None:
    table.setFocus()
    table.setCurrentIndex(table.people.index(0, 0))
    ellie.key(Key.Key_Down, SHIFT)
    first = set(table.people.people[:2])
    assert ellie.workspace.editor.selection == first
    ellie.key(Key.Key_Down, CTRL)
    ellie.key(Key.Key_Down, CTRL)
    ellie.key(Key.Key_Space, CTRL)
    assert ellie.workspace.editor.selection == first | {table.people.people[3]}
    stood = table.people.people
    ellie.key(Key.Key_Delete)
    assert table.people.people == (stood[2], *stood[4:])
    assert table.currentIndex().isValid() and QApplication.focusWidget() is table
    QTest.keyClick(ellie.window, Key.Key_Z, CTRL)
    assert table.people.people == stood


def test_what_is_picked_is_for_all_who_are_selected(ellie: Sitting, table: PeopleTable) -> None:
    who = {ellie.who(name) for name in ("Rhys", "Carys", "Zofia")}
    steps = len(ellie.workspace.editor.history.past)
    ellie.workspace.editor.select(who)
    table.selectionModel().setCurrentIndex(cell(table, ellie, "Rhys", "closeness"), NO_CHANGE)
    ellie.key(Key.Key_Return)
    pick(ellie, "further away")
    assert {ellie.workspace.editor.settled.standing(one).ring for one in who} == {3}
    assert len(ellie.workspace.editor.history.past) == steps + 1
    assert ellie.workspace.editor.history.past[-1].words == "3 people: how close"


def test_the_menu_of_who_is_selected_opens_by_key(ellie: Sitting, table: PeopleTable) -> None:
    table.setFocus()
    table.setCurrentIndex(table.people.index(0, 0))
    found: list[str] = []
    ellie.page.people.menu_wanted.disconnect(ellie.page.show_menu)
    ellie.page.people.menu_wanted.connect(lambda at: found.extend(map(str, ellie.workspace.editor.selection)))
    ellie.workspace.editor.select(())
    table.customContextMenuRequested.emit(QPoint(10, 10))
    assert found == [table.people.people[0]], "the one the keys are at"


def test_the_file_columns_are_in_coordinator_view_alone(ellie: Sitting, table: PeopleTable) -> None:
    together = [one.key for one in table.people.columns]
    young_people = set(table.people.people)
    ellie.page.people.find_box.setText("Darren")
    ellie.workspace.sit(Seat.COORDINATOR)
    assert ellie.page.people.find_box.text() == ""
    assert {"wish", "decision", "born", "paid"} <= {one.key for one in table.people.columns} - set(together)
    darren = ellie.who("Darren")
    assert darren in table.people.people
    assert cell(table, ellie, "Marcus", "contact").data() == "no contact"
    assert cell(table, ellie, "Darren", "name").data(Qt.ItemDataRole.AccessibleDescriptionRole) == "file only"
    ellie.workspace.editor.select({ellie.who("Marcus")})
    QTest.keyClick(ellie.window, Key.Key_R, CTRL)
    assert cell(table, ellie, "Marcus", "name").data(Qt.ItemDataRole.AccessibleDescriptionRole) == "file only"
    QTest.keyClick(ellie.window, Key.Key_Z, CTRL)
    assert not cell(table, ellie, "Marcus", "name").data(Qt.ItemDataRole.AccessibleDescriptionRole)
    go(table, ellie, "Marcus", "decision")
    ellie.key(Key.Key_Return)
    pick(ellie, "OK")
    ellie.page.people.find_box.setText("Darren")
    assert table.people.people == (darren,)
    assert ellie.page.people.told.text() == f"1 of {len(young_people) + 1}"
    assert ellie.page.inspector.isVisible() and not ellie.page.side.isVisible()
    ellie.workspace.sit(Seat.TOGETHER)
    assert not ellie.page.inspector.isVisible() and not ellie.page.side.isVisible()
    assert [one.key for one in table.people.columns] == together
    assert set(table.people.people) == young_people
    assert ellie.page.people.find_box.text() == "" and not ellie.page.people.find_box.isUndoAvailable()


def test_a_screen_reader_is_told_rows_columns_and_cells(ellie: Sitting, table: PeopleTable) -> None:
    ellie.workspace.editor.select({ellie.who("Kelly")})
    read = QAccessible.queryAccessibleInterface(table)
    assert read.role() is QAccessible.Role.Table
    said = [read.child(at) for at in range(read.childCount())]
    name = QAccessible.Text.Name
    columns = [one.text(name) for one in said if one.role() is QAccessible.Role.ColumnHeader]
    assert columns[:3] == ["Name", "Who they are", "How close"]
    rows = [one.text(name) for one in said if one.role() is QAccessible.Role.RowHeader]
    assert rows[0] == "Kelly" and len(rows) == table.people.rowCount()
    cells = [one for one in said if one.role() is QAccessible.Role.Cell]
    assert [one.text(name) for one in cells[:3]] == ["Kelly", "mum", "closest"]
    assert cells[0].state().selected and cells[0].state().selectable
    baby = cell(table, ellie, "Baby on the way", "line")
    assert baby.data(Qt.ItemDataRole.AccessibleTextRole) == "not known"


def test_new_family_is_named_in_the_table_where_it_covers_the_map(ellie: Sitting, table: PeopleTable) -> None:
    ellie.workspace.editor.select({ellie.who("Sue")})
    table.setFocus()
    ellie.key(Key.Key_B)
    QTest.keyClicks(field(table), "Barry")
    QTest.keyClick(field(table), Key.Key_Return)
    assert "Barry" in ellie.names()


def test_how_two_are_related_is_reached_from_the_table_and_drawn(ellie: Sitting, table: PeopleTable) -> None:
    ellie.workspace.editor.select({ellie.who("Kelly"), ellie.who("Tomos")})
    ellie.key(Key.Key_J, CTRL)
    assert ellie.page.canvas.isVisible() and ellie.page.way_bar.isVisible()
    assert "Tomos" in ellie.page.way_bar.words.text()


def test_two_thousand_people_are_rows_and_no_widgets(sitting: Sitting) -> None:
    window, document = sitting.window, new_document("Sam")
    crowd = {ElementId(f"p{at}"): Person(id=ElementId(f"p{at}"), name=Name(text=f"Ann{at}")) for at in range(2000)}
    document = replace(document, people={**document.people, **crowd})
    window.show_map(Workspace.from_sample(document, deliver=window.courier.deliver, manner=window.looks.manner()))
    few = len(sitting.page.people.findChildren(QWidget))
    sitting.page.beside.turn()
    table, panel = sitting.page.people.table, sitting.page.people
    assert table.people.rowCount() == 2000
    table.headings.turn(0)
    assert column(table, "name")[:3] == ["Ann0", "Ann1", "Ann2"], "numbers in names by their size"
    table.selectAll()
    assert len(sitting.workspace.editor.selection) == 2000
    assert table.selectionModel().selection().size() == 1, "one range, not one for each"
    panel.find_box.setText("ann199")
    assert (table.people.rowCount(), panel.told.text()) == (11, "11 of 2000")
    assert len(panel.findChildren(QWidget)) <= few + 2


def click(table: PeopleTable, index: QModelIndex) -> None:
    table.scrollTo(index)
    QTest.mouseClick(table.viewport(), LEFT, pos=table.visualRect(index).center())


def test_a_click_chooses_a_cell_and_another_writes_in_it(ellie: Sitting, table: PeopleTable) -> None:
    index = cell(table, ellie, "Zofia", "relation")
    click(table, index)
    QApplication.processEvents()
    assert QApplication.focusWidget() is table and table.currentIndex() == index
    click(table, index)
    ellie.wait_for(lambda: QApplication.focusWidget() is not table)
    QTest.keyClicks(field(table), "oldest friend")
    QTest.keyClick(field(table), Key.Key_Return)
    assert ellie.workspace.editor.settled.people[ellie.who("Zofia")].relation == "oldest friend"
    asked = cell(table, ellie, "Zofia", "closeness")
    click(table, asked)
    assert QApplication.activePopupWidget() is None
    click(table, asked)
    ellie.wait_for(lambda: QApplication.activePopupWidget() is not None)
    pick(ellie, "further away")
    assert ellie.workspace.editor.settled.standing(ellie.who("Zofia")).ring == 3


def test_a_click_that_brings_the_keys_or_means_several_writes_nothing(ellie: Sitting, table: PeopleTable) -> None:
    def nothing_is_written() -> bool:
        for _ in range(3):
            QApplication.processEvents()
        return QApplication.focusWidget() is table and not table.findChildren(QLineEdit)

    index = go(table, ellie, "Zofia", "relation")
    ellie.page.people.find_box.setFocus()
    click(table, index)
    assert nothing_is_written()
    ellie.workspace.editor.select({ellie.who("Zofia"), ellie.who("Rhys"), ellie.who("Kelly")})
    QTest.mouseClick(table.viewport(), LEFT, CTRL, table.visualRect(index).center())
    assert table.currentIndex() == index
    assert nothing_is_written()


def aside(ellie: Sitting, table: PeopleTable) -> None:
    """Scroll as far sideways as there is."""
    ellie.window.resize(800, 700)
    bar = table.horizontalScrollBar()
    ellie.wait_for(lambda: bar.maximum() > 60)
    table.setFocus()
    bar.setValue(bar.maximum())
    assert table.frozen.isVisible()


def test_names_stay_in_sight_sideways_and_a_press_on_one_means_the_row(ellie: Sitting, table: PeopleTable) -> None:
    assert not table.frozen.isVisible(), "nothing lies on the names themselves"
    ellie.workspace.sit(Seat.COORDINATOR)
    aside(ellie, table)
    bar = table.horizontalScrollBar()
    far, index = bar.value(), cell(table, ellie, "Zofia", "name")
    table.scrollTo(index.siblingAtColumn(table.people.columnCount() - 1))
    here = QPoint(table.frozen.width() // 2, table.visualRect(index).center().y())
    QTest.mouseClick(table.frozen, LEFT, pos=here)
    assert ellie.workspace.editor.selection == {ellie.who("Zofia")}
    assert bar.value() == far, "the columns stay where they are"
    assert table.currentIndex().row() == index.row() and table.currentIndex().column() > 0
    QTest.mouseClick(table.frozen, LEFT, SHIFT, here + QPoint(0, table.rowHeight(0)))
    assert len(ellie.workspace.editor.selection) == 2
    here = QPoint(here.x(), table.visualRect(cell(table, ellie, "Zofia", "name")).center().y())
    QTest.mouseDClick(table.frozen, LEFT, pos=here)
    assert field(table).text().startswith("Zofia")
    QTest.keyClick(field(table), Key.Key_Escape)
    assert not table.frozen.isVisible(), "the name itself is in sight"


def test_the_frozen_names_are_painted_as_the_column_is(ellie: Sitting, table: PeopleTable) -> None:
    ellie.window.resize(800, 700)
    ellie.workspace.sit(Seat.COORDINATOR)
    table.scrollTo(cell(table, ellie, "Zofia", "name"))
    QApplication.processEvents()
    wide = table.columnWidth(0)
    before = table.viewport().grab(table.viewport().rect().adjusted(0, 0, wide - table.viewport().width() - 2, 0))
    aside(ellie, table)
    now = table.frozen.grab(table.frozen.rect().adjusted(0, 0, -2, 0))
    assert now.toImage() == before.toImage()


def test_no_cell_is_left_below_the_names_and_their_heading_sorts(ellie: Sitting, table: PeopleTable) -> None:
    ellie.workspace.sit(Seat.COORDINATOR)
    aside(ellie, table)
    table.setCurrentIndex(table.people.index(0, table.people.columnCount() - 1))
    for _ in range(table.people.columnCount() - 2):
        ellie.key(Key.Key_Left)
        if table.frozen.isVisible():
            assert table.visualRect(table.currentIndex()).left() >= table.frozen.width()
    assert table.currentIndex().column() == 1
    aside(ellie, table)
    QTest.mouseClick(table.frozen.heading, LEFT)
    assert column(table, "name") == sorted(column(table, "name"))
