import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from ecomap.model.diagram import Seat, View
from ecomap.model.sectors import sector_of
from ecomap.session.tools.landing import Ground
from ecomap.ui.canvas.overlay import Word
from tests.ui.conftest import LEFT, NO_KEYS, Sitting

ALT, SHIFT, CTRL = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)


@pytest.fixture
def laid(ellie: Sitting) -> Sitting:
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    ellie.page.canvas.fit()
    return ellie


def sector(sitting: Sitting, name: str) -> str:
    return sector_of(sitting.workspace.editor.settled, sitting.who(name))


def ring(sitting: Sitting, name: str) -> int | None:
    return sitting.workspace.editor.settled.standing(sitting.who(name)).ring


def beside(sitting: Sitting, name: str) -> QPoint:
    """A place beside somebody, a little further out."""
    canvas = sitting.page.canvas
    middle = canvas.person_middle(sitting.workspace.editor.shown.young_person)
    assert middle is not None
    there = QPointF(sitting.at(name))
    return (there + (there - middle) * 0.12).toPoint()


def told(sitting: Sitting) -> str:
    """Return what is told, if it is more than what was told before: that the map is kept nowhere."""
    words = sitting.window.notice.words.text()
    return "" if words == "This map is not kept anywhere yet." else words


def button(sitting: Sitting) -> QPushButton:
    found = sitting.window.notice.deed
    assert found.isVisible()
    return found


def into_friends(sitting: Sitting) -> None:
    sitting.drag(sitting.at("Mason"), beside(sitting, "Zofia"))


def test_across_a_border_they_stand_there_and_their_part_is_offered(laid: Sitting) -> None:
    before = sector(laid, "Mason")
    into_friends(laid)
    assert sector(laid, "Mason") == before
    assert laid.who("Mason") in laid.workspace.editor.settled.diagram(View.ECOMAP, Seat.TOGETHER).pinned
    assert told(laid).endswith("Put Mason in Friends?")
    assert button(laid).text() == "Put Mason in Friends"


def test_the_button_takes_the_offer_as_a_step_of_its_own(laid: Sitting) -> None:
    before = sector(laid, "Mason")
    into_friends(laid)
    QTest.mouseClick(button(laid), LEFT)
    assert sector(laid, "Mason") == "friends"
    assert told(laid) == ""
    laid.window.shelf["undo"].trigger()
    assert sector(laid, "Mason") == before
    assert laid.workspace.editor.undoable is not None


def test_enter_on_the_canvas_takes_it_and_opens_nothing_else(laid: Sitting) -> None:
    into_friends(laid)
    laid.page.canvas.setFocus()
    laid.key(Qt.Key.Key_Return)
    assert sector(laid, "Mason") == "friends"
    assert not laid.page.canvas.name_field.isVisible()
    assert not laid.page.border_offer.is_open


@pytest.mark.parametrize("leaving", ["escape", "press", "press on them", "undo", "another key", "view"])
def test_anything_else_leaves_it(laid: Sitting, leaving: str) -> None:
    before = sector(laid, "Mason")
    into_friends(laid)
    laid.page.canvas.setFocus()
    there = laid.workspace.scene().places[laid.who("Mason")]
    match leaving:
        case "escape":
            laid.key(Qt.Key.Key_Escape)
        case "press":
            laid.click("Gwyn")
        case "press on them":
            laid.click("Mason")
        case "undo":
            laid.key(Qt.Key.Key_Z, CTRL)
        case "another key":
            laid.key(Qt.Key.Key_Right)
        case "view":
            laid.window.seats.show_coordinator()
    assert not laid.page.border_offer.is_open
    assert told(laid) == ""
    if leaving in ("escape", "press", "press on them"):
        assert laid.workspace.scene().places[laid.who("Mason")] == there
    laid.page.canvas.setFocus()
    laid.key(Qt.Key.Key_Return)
    assert sector(laid, "Mason") == before


def test_an_offer_holds_while_the_layout_is_still_being_worked_out(laid: Sitting) -> None:
    into_friends(laid)
    laid.wait_for(lambda: not laid.workspace.scene().hasty)
    assert laid.page.border_offer.is_open


def test_into_another_ring_they_are_closer_and_one_undo_takes_back_both(laid: Sitting) -> None:
    canvas = laid.page.canvas
    middle = canvas.person_middle(laid.workspace.editor.shown.young_person)
    assert middle is not None
    before = dict(laid.workspace.scene().places)
    start = laid.at("Callum")
    assert ring(laid, "Callum") == 2
    laid.drag(start, (middle + (QPointF(start) - middle) * 0.55).toPoint())
    assert ring(laid, "Callum") == 1
    assert told(laid) == "Callum is closer now."
    assert not laid.page.border_offer.is_open
    laid.window.shelf["undo"].trigger()
    assert ring(laid, "Callum") == 2
    assert laid.workspace.scene().places == before


def test_while_dragged_the_ground_is_lit_with_its_word_and_goes_out_at_the_end(laid: Sitting) -> None:
    canvas = laid.page.canvas
    start, end = laid.at("Mason"), beside(laid, "Zofia")
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEYS, start)
    QTest.mouseMove(canvas.viewport(), start + QPoint(30, 0))
    plain = canvas.grab().toImage()
    QTest.mouseMove(canvas.viewport(), end)
    assert canvas.stage.ground.isVisible()
    assert canvas.stage.ground.ground == Ground(1, "friends")
    assert canvas.grab().toImage() != plain
    word = canvas._overlay()
    assert isinstance(word, Word) and word.text == "closest"
    dragged = canvas.person_box(laid.who("Mason"))
    assert dragged is not None and not word.box.intersects(dragged), "it covers nobody's own name"
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not canvas.stage.ground.isVisible()
    assert not hasattr(canvas._overlay(), "text")
    QTest.mouseRelease(canvas.viewport(), LEFT, NO_KEYS, end)


def test_the_family_tree_has_no_ground(laid: Sitting) -> None:
    laid.window.shelf["family-tree"].trigger()
    laid.wait_for(lambda: not laid.workspace.scene().hasty and len(laid.page.canvas.stage.order) > 20)
    start = laid.at("Mason")
    QTest.mousePress(laid.page.canvas.viewport(), LEFT, NO_KEYS, start)
    QTest.mouseMove(laid.page.canvas.viewport(), start + QPoint(30, 0))
    assert not laid.page.canvas.stage.ground.isVisible()
    QTest.mouseRelease(laid.page.canvas.viewport(), LEFT, NO_KEYS, start + QPoint(30, 0))


def test_keys_cross_rings_and_borders_in_the_same_way(laid: Sitting) -> None:
    canvas = laid.page.canvas
    canvas.setFocus()
    laid.workspace.editor.select({laid.who("Callum")})
    for _ in range(40):
        laid.key(Qt.Key.Key_Left, ALT | SHIFT)
        if ring(laid, "Callum") == 1:
            break
    assert ring(laid, "Callum") == 1
    assert told(laid).startswith("Callum is closer now.")
    before = sector(laid, "Callum")
    for _ in range(40):
        laid.key(Qt.Key.Key_Down, ALT | SHIFT)
        if laid.page.border_offer.is_open:
            break
    assert laid.page.border_offer.is_open
    assert sector(laid, "Callum") == before
    laid.key(Qt.Key.Key_Return)
    assert sector(laid, "Callum") != before


def test_who_is_in_the_middle_is_not_moved_by_keys(laid: Sitting) -> None:
    laid.page.canvas.setFocus()
    document = laid.workspace.editor.settled
    laid.workspace.editor.select({document.young_person})
    laid.key(Qt.Key.Key_Left, ALT)
    assert laid.workspace.editor.settled is document
    assert told(laid) == "Who is in the middle stays there."
