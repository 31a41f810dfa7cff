import pytest
from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from ecomap.edit.restrict import restrict
from ecomap.model.diagram import Seat, View
from ecomap.model.document import new_id
from ecomap.model.naming import called
from ecomap.model.restriction import Restriction
from ecomap.ui.dialogs.picking import Picker
from tests.ui.conftest import LEFT, NO_KEYS, Sitting
from tests.ui.test_sizes import SIZES, cut, show_at

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def tree(ellie: Sitting) -> Sitting:
    """Ellie's family tree, laid out."""
    ellie.window.shelf["family-tree"].trigger()
    ellie.wait_for(lambda: len(ellie.page.canvas.stage.order) > 20 and not ellie.workspace.scene().hasty)
    ellie.page.canvas.setFocus()
    return ellie


def drawn(sitting: Sitting) -> set[str]:
    shown = sitting.workspace.editor.shown
    return {called(shown, one) for one in sitting.page.canvas.stage.order if one in shown.people}


def all_words(sitting: Sitting) -> str:
    page = sitting.page
    return " ".join(bar.accessibleName() for bar in (page.focus_bar, page.way_bar) if not bar.isHidden())


def select(sitting: Sitting, *names: str) -> None:
    sitting.workspace.editor.select(sitting.who(name) for name in names)


def chip(sitting: Sitting, name: str) -> QPoint:
    canvas = sitting.page.canvas
    item = canvas.stage.drawn[f"fold:{sitting.who(name)}"]
    canvas.reveal(item.pos())
    return canvas.mapFromScene(item.mapRectToScene(item.body)).boundingRect().center()


def test_a_key_shows_mums_side_says_so_and_esc_brings_everybody_back_where_they_were(tree: Sitting) -> None:
    before = dict(tree.workspace.scene().places)
    tree.key(Qt.Key.Key_M, ALT)
    assert {"Carys", "Tomos"} <= drawn(tree)
    assert drawn(tree).isdisjoint({"Yvonne", "Jaden"})
    meant = tree.workspace.part.meant
    assert all_words(tree) == f"Showing: mum's side ({len(meant)} of {len(before)})"
    assert tree.window.shelf["show-mum"].isChecked()
    tree.key(Qt.Key.Key_Escape)
    assert tree.page.focus_bar.isHidden()
    assert tree.workspace.scene().places == before
    assert tree.window.shelf["show-all"].isChecked()


def test_esc_lets_go_of_who_is_selected_first(tree: Sitting) -> None:
    tree.key(Qt.Key.Key_M, ALT)
    tree.click("Ellie")
    tree.key(Qt.Key.Key_Escape)
    assert not tree.workspace.editor.selection
    assert not tree.page.focus_bar.isHidden()
    tree.key(Qt.Key.Key_Escape)
    assert tree.page.focus_bar.isHidden()


def test_one_click_shows_everybody_again(tree: Sitting) -> None:
    tree.window.shelf["show-dad"].trigger()
    assert "Carys" not in drawn(tree)
    QTest.mouseClick(tree.page.focus_bar.back, LEFT)
    assert "Carys" in drawn(tree)


def test_steps_go_from_who_is_selected(tree: Sitting) -> None:
    select(tree, "Carys")
    tree.key(Qt.Key.Key_1, ALT)
    assert {"Carys", "Tomos", "Delroy", "Rhys", "Mair"} <= drawn(tree)
    assert "1 step from Carys" in all_words(tree)
    assert "Marcus" in drawn(tree), "who links Ellie to her mum's family stays, and stands back"
    assert tree.page.canvas.stage.drawn[tree.who("Marcus")].opacity() < 0.7
    assert tree.page.canvas.stage.drawn[tree.who("Tomos")].opacity() == 1.0


def test_the_menu_beside_the_views_shows_a_part_and_opens_by_a_key(tree: Sitting) -> None:
    menu = tree.page.side.part.menu()
    assert menu is not None
    names = [action.objectName() for action in menu.actions()]
    assert names[:4] == ["show-all", "show-mum", "show-dad", "show-lived"]
    found: list[bool] = []

    def look() -> None:
        popup = QApplication.activePopupWidget()
        found.append(popup is menu)
        if popup is not None:
            popup.close()

    QTimer.singleShot(100, tree.window, look)
    tree.key(Qt.Key.Key_3, CTRL)
    tree.wait_for(lambda: bool(found))
    assert found == [True]


def test_a_part_can_be_asked_for_from_the_other_drawing(ellie: Sitting) -> None:
    ellie.window.shelf["show-mum"].trigger()
    assert ellie.workspace.view is View.FAMILY_TREE
    assert ellie.workspace.part.focus is not None


def test_somebody_found_outside_the_part_is_shown_and_it_is_said(tree: Sitting) -> None:
    tree.window.shelf["show-mum"].trigger()
    tree.page.people.chosen.emit(frozenset({tree.who("Yvonne")}))
    assert "Yvonne" in drawn(tree)
    assert tree.workspace.editor.selection == {tree.who("Yvonne")}
    assert "Yvonne" in tree.window.notice.words.text()


def test_somebody_added_outside_the_part_is_shown(tree: Sitting) -> None:
    tree.window.shelf["show-mum"].trigger()
    tree.type_line("dad's brother Wes")
    tree.wait_for(lambda: "Wes" in drawn(tree))
    assert tree.workspace.part.focus is None
    assert "added" in tree.window.notice.words.text()


def test_nobody_is_dragged_in_a_part_and_it_says_why(tree: Sitting) -> None:
    tree.window.shelf["show-mum"].trigger()
    document, at = tree.workspace.editor.settled, tree.at("Carys")
    tree.drag(at, at + QPoint(60, 40))
    assert tree.workspace.editor.settled is document
    assert "Show everybody first" in tree.window.notice.words.text()
    tree.window.notice.forget()
    tree.click("Carys")
    tree.key(Qt.Key.Key_Left, ALT)
    assert tree.workspace.editor.settled is document
    assert tree.window.notice.isVisible()


def test_tidy_in_a_part_is_no_step(tree: Sitting) -> None:
    tree.window.shelf["show-mum"].trigger()
    tree.window.shelf["tidy"].trigger()
    assert not tree.workspace.editor.history.past
    assert tree.workspace.part.focus is not None


def test_a_branch_is_folded_by_a_key_and_unfolded_by_a_click_on_its_chip(tree: Sitting) -> None:
    select(tree, "Carys")
    tree.key(Qt.Key.Key_B, CTRL)
    tree.wait_for(lambda: "Tomos" not in drawn(tree) and f"fold:{tree.who('Carys')}" in tree.page.canvas.stage.drawn)
    assert tree.workspace.editor.undoable is not None
    assert "Carys" in tree.workspace.editor.undoable.words
    assert any(row.name == "Tomos" for group in tree.page.people.model.groups for row in group.rows)
    tree.workspace.editor.select(())
    QTest.mouseClick(tree.page.canvas.viewport(), LEFT, NO_KEYS, chip(tree, "Carys"))
    tree.wait_for(lambda: "Tomos" in drawn(tree))
    assert tree.workspace.editor.history.past, "unfolding is a step, too"


def test_a_way_is_told_with_all_of_it_in_sight(ellie: Sitting) -> None:
    canvas = ellie.page.canvas
    for width, height, scale in ((800, 1280, 1.0), (1024, 700, 2.0)):
        show_at(ellie, width, height, scale)
        ellie.page.showing.tell_way(ellie.workspace.copy.shown.young_person, ellie.who("Tomos"))
        ellie.wait_for(lambda: not canvas.stage.way_box.isNull())
        way = canvas.mapFromScene(canvas.stage.way_box).boundingRect()
        assert canvas.viewport().rect().contains(way)
        ellie.page.showing.end_way()


def test_a_chip_can_be_met_by_a_fingertip_and_takes_no_press_from_whom_it_hangs_on(tree: Sitting) -> None:
    canvas, carys = tree.page.canvas, tree.who("Carys")

    def folded() -> bool:
        return any(item.is_chip for item in canvas.stage.drawn.values())

    for away in (QPoint(0, 21), QPoint(21, 0), QPoint(-21, 0)):
        tree.workspace.editor.select({carys})
        tree.window.shelf["fold"].trigger()
        tree.wait_for(folded)
        tree.workspace.editor.select(())
        tree.click("Carys")
        assert folded() and tree.workspace.editor.selection == {carys}
        tree.workspace.editor.select(())
        QTest.mouseClick(canvas.viewport(), LEFT, NO_KEYS, chip(tree, "Carys") + away)
        tree.wait_for(lambda: not folded())


def test_the_keys_reach_the_chip_and_enter_unfolds_it(tree: Sitting) -> None:
    select(tree, "Carys")
    tree.key(Qt.Key.Key_B, CTRL)
    canvas = tree.page.canvas
    tree.wait_for(lambda: f"fold:{tree.who('Carys')}" in canvas.stage.order)
    tree.key(Qt.Key.Key_Right)
    assert canvas.chip_focused() == tree.who("Carys")
    interface = QAccessible.queryAccessibleInterface(canvas)
    spoken = [interface.child(at).text(QAccessible.Text.Name) for at in range(interface.childCount())]
    assert "and 3 more" in spoken
    tree.key(Qt.Key.Key_Return)
    tree.wait_for(lambda: "Tomos" in drawn(tree))


def test_folding_again_unfolds_and_undo_takes_it_back(tree: Sitting) -> None:
    select(tree, "Carys")
    tree.key(Qt.Key.Key_B, CTRL)
    tree.key(Qt.Key.Key_B, CTRL)
    assert "Tomos" in drawn(tree)
    tree.key(Qt.Key.Key_Z, CTRL)
    tree.wait_for(lambda: "Tomos" not in drawn(tree))


def test_where_there_is_no_branch_it_says_so(tree: Sitting) -> None:
    select(tree, "Tomos")
    tree.key(Qt.Key.Key_B, CTRL)
    assert "no branch" in tree.window.notice.words.text()
    assert not tree.workspace.editor.history.past


def test_somebody_found_who_is_folded_away_can_be_unfolded(tree: Sitting) -> None:
    select(tree, "Carys")
    tree.key(Qt.Key.Key_B, CTRL)
    tree.page.people.chosen.emit(frozenset({tree.who("Tomos")}))
    assert tree.window.notice.words.text() == "Tomos is folded away at Carys."
    QTest.mouseClick(tree.window.notice.deed, LEFT)
    tree.wait_for(lambda: "Tomos" in drawn(tree))


def test_how_two_are_related_is_said_and_the_way_is_lit(tree: Sitting) -> None:
    select(tree, "Ellie", "Tomos")
    tree.key(Qt.Key.Key_J, CTRL)
    assert all_words(tree) == (
        "Tomos is your cousin: mum's sister Carys's son. Ellie → Kelly (mum) → Carys (sister) → Tomos (son)"
    )
    stage = tree.page.canvas.stage
    lit = {key for key, item in stage.drawn.items() if item.lit}
    assert lit == {tree.who(name) for name in ("Ellie", "Kelly", "Carys", "Tomos")}
    assert stage.drawn[tree.who("Carys")].opacity() == 1.0
    assert 0.5 <= stage.drawn[tree.who("Nia")].opacity() <= 0.62
    assert tree.window.focusWidget() is tree.page.way_bar.back
    tree.key(Qt.Key.Key_Escape)
    assert tree.page.way_bar.isHidden()
    assert not any(item.lit or item.opacity() < 1 for item in stage.drawn.values())


def test_on_high_contrast_nothing_stands_back(tree: Sitting) -> None:
    tree.window.looks.preferences.palette = "high contrast"
    tree.window.looks.dress()
    tree.wait_for(lambda: not tree.workspace.scene().hasty)
    select(tree, "Ellie", "Tomos")
    tree.window.shelf["related"].trigger()
    assert all(item.opacity() == 1.0 for item in tree.page.canvas.stage.drawn.values())


def test_of_one_the_other_is_found_by_name(tree: Sitting) -> None:
    select(tree, "Tomos")

    def choose(question: object) -> None:
        assert isinstance(question, Picker)
        QTest.keyClicks(question.line, "kelly")
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    tree.answer(choose)
    tree.window.shelf["related"].trigger()
    assert "Kelly is Tomos's aunt: mum's sister." in all_words(tree)
    QTest.mouseClick(tree.page.way_bar.back, LEFT)
    assert tree.page.way_bar.isHidden()


def test_who_is_not_family_is_told_of_otherwise(tree: Sitting) -> None:
    tree.page.showing.tell_way(tree.who("Ellie"), tree.who("Zofia"))
    assert all_words(tree) == "Zofia is not family, but you two know each other. Ellie → Zofia (a line)"
    assert tree.workspace.view is View.ECOMAP


def test_the_way_is_over_when_the_family_changes(tree: Sitting) -> None:
    tree.page.showing.tell_way(tree.who("Ellie"), tree.who("Tomos"))
    tree.type_line("mum's brother Wes")
    tree.wait_for(lambda: tree.page.way_bar.isHidden())


def names_in(menu: QMenu) -> list[str]:
    """Return what a menu offers, and the menus in it."""
    inner = [one for one in (action.menu() for action in menu.actions()) if isinstance(one, QMenu)]
    return [action.objectName() for action in menu.actions()] + [name for one in inner for name in names_in(one)]


def test_the_list_offers_it_in_its_own_menu(tree: Sitting) -> None:
    select(tree, "Ellie", "Tomos")
    opened: list[QPoint] = []
    tree.page.people.menu_wanted.connect(opened.append)
    found: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        if isinstance(menu, QMenu):
            found.extend(names_in(menu))
            menu.close()

    QTimer.singleShot(100, tree.window, look)
    tree.page.people.tree.customContextMenuRequested.emit(QPoint(10, 10))
    tree.wait_for(lambda: bool(found))
    assert opened
    assert {"related", "fold", "fold-above"} <= set(found)


def test_together_never_hints_at_anybody_kept_from_it(tree: Sitting) -> None:
    carys = tree.who("Carys")
    after = restrict(tree.workspace.editor.settled, Restriction(id=new_id(), about=carys))
    tree.workspace.editor.commit(after, "Keep")
    tree.workspace.sit(Seat.COORDINATOR)
    tree.wait_for(lambda: "Carys" in drawn(tree))
    tree.page.showing.tell_way(tree.who("Ellie"), tree.who("Tomos"))
    assert "Carys" in all_words(tree)
    tree.page.showing.tell_way(tree.who("Ellie"), tree.who("Kelly"))
    tree.workspace.sit(Seat.TOGETHER)
    assert tree.page.way_bar.isHidden()
    assert "Carys" not in tree.page.way_bar.words.text() + tree.page.way_bar.more.text()
    tree.workspace.sit(Seat.COORDINATOR)
    tree.page.showing.tell_way(tree.who("Ellie"), tree.who("Tomos"))
    tree.workspace.sit(Seat.TOGETHER)
    assert tree.page.way_bar.isHidden()
    tree.page.showing.tell_way(tree.who("Ellie"), tree.who("Tomos"))
    assert "Carys" not in all_words(tree)
    tree.page.showing.end_way()
    tree.window.shelf["show-mum"].trigger()
    assert carys not in tree.workspace.part.copy.shown.people


@pytest.mark.parametrize(("width", "height", "scale"), [*SIZES, (800, 1280, 2.0)])
def test_no_word_is_cut_while_a_part_is_seen(tree: Sitting, width: int, height: int, scale: float) -> None:
    show_at(tree, width, height, scale)
    page = tree.page
    tree.window.shelf["show-lived"].trigger()
    for _ in range(4):
        QApplication.processEvents()
    assert cut(page.bar) == []
    assert cut(page.focus_bar) == []
    boxes = [one.geometry() for one in (page.bar.name_box, page.bar.views, page.bar.more)]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    words = page.focus_bar.words
    assert words.heightForWidth(words.width()) <= words.height()
    page.showing.tell_way(tree.who("Ellie"), tree.who("Tomos"))
    for _ in range(4):
        QApplication.processEvents()
    assert cut(page.way_bar) == []
    assert words.text() == "", "only one of the two bars is there"


def test_in_a_low_window_the_buttons_at_the_foot_make_way_for_the_part(tree: Sitting) -> None:
    show_at(tree, 800, 600, 2.0)
    assert tree.page.foot.isVisible()
    tree.window.shelf["show-dad"].trigger()
    for _ in range(4):
        QApplication.processEvents()
    assert not tree.page.foot.isVisible()
    assert tree.page.canvas.height() > 100
    tree.window.shelf["show-all"].trigger()
    assert tree.page.foot.isVisible()


def test_from_afar_names_are_painted_in_a_size_that_can_be_read(tree: Sitting) -> None:
    canvas = tree.page.canvas
    canvas.fit()
    canvas.zoom_by(0.1)
    assert canvas.transform().m11() < 0.5
    tree.workspace.editor.select(())
    nobody = tree.page.canvas.viewport().grab().toImage()
    select(tree, "Tomos")
    somebody = tree.page.canvas.viewport().grab().toImage()
    at = tree.at("Tomos")
    below = QRect(at.x() - 25, at.y() + 5, 50, 18)
    ink = [
        sum(
            image.pixelColor(x, y).lightness() < 110
            for x in range(below.left(), below.right())
            for y in range(below.top(), below.bottom())
        )
        for image in (nobody, somebody)
    ]
    assert ink[1] > 40, "a name of 13 pixels"
    far = tree.page.canvas.stage.drawn[tree.who("Nia")]
    assert far.boundingRect().height() * canvas.transform().m11() < 20


def test_a_part_that_would_show_nobody_is_not_taken_and_it_says_so(sam: Sitting) -> None:
    sam.window.shelf["show-touch"].trigger()
    assert "nobody" in sam.window.notice.words.text()
    assert sam.workspace.view is View.ECOMAP
    assert sam.page.focus_bar.isHidden()


def test_the_way_is_told_on_the_drawing_at_hand_and_goes_along_to_the_other(tree: Sitting) -> None:
    tree.window.shelf["ecomap"].trigger()
    select(tree, "Ellie", "Tomos")
    tree.key(Qt.Key.Key_J, CTRL)
    assert tree.workspace.view is View.ECOMAP
    on_way = {tree.who(name) for name in ("Ellie", "Kelly", "Carys", "Tomos")}
    assert {key for key, item in tree.page.canvas.stage.drawn.items() if item.lit} == on_way
    tree.window.shelf["family-tree"].trigger()
    assert "Tomos is your cousin" in all_words(tree)
    assert {key for key, item in tree.page.canvas.stage.drawn.items() if item.lit} == on_way


def test_who_is_not_on_the_tree_is_linked_on_the_ecomap(tree: Sitting) -> None:
    select(tree, "Zofia", "Hannah")
    tree.window.shelf["related"].trigger()
    assert "both know you" in all_words(tree)
    tree.window.shelf["ecomap"].trigger()
    lit = {key for key, item in tree.page.canvas.stage.drawn.items() if item.lit}
    assert lit == {tree.who(name) for name in ("Zofia", "Ellie", "Hannah")}
