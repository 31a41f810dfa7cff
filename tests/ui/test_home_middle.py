import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from ecomap.edit.households import make_household
from ecomap.model.diagram import Seat, View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.picking import Picker
from tests.ui.conftest import LEFT, Sitting

CTRL = Qt.KeyboardModifier.ControlModifier
SUE_AND_PETES = ElementId("b-household-065")


@pytest.fixture
def home(ellie: Sitting) -> Sitting:
    """Ellie's ecomap, laid out, with her home in the middle."""
    ellie.wait_for(lambda: len(ellie.page.canvas.stage.order) > 20 and not ellie.workspace.scene().hasty)
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_4, CTRL)
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    return ellie


def chosen(sitting: Sitting) -> set[str]:
    shown = sitting.workspace.editor.shown
    return {called(shown, one) for one in sitting.workspace.editor.selection}


def test_a_key_puts_the_home_in_the_middle_says_so_and_esc_brings_the_very_same_map_back(ellie: Sitting) -> None:
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    ellie.page.canvas.setFocus()
    document, before = ellie.workspace.editor.settled, dict(ellie.workspace.scene().places)
    ellie.key(Qt.Key.Key_4, CTRL)
    scene = ellie.workspace.scene()
    assert scene.home == SUE_AND_PETES
    assert {ellie.who(name) for name in ("Sue", "Pete", "Robin")} <= scene.fixed
    assert ellie.page.home_bar.accessibleName() == "In the middle: Sue and Pete's"
    ellie.key(Qt.Key.Key_Escape)
    assert ellie.page.home_bar.isHidden()
    assert ellie.workspace.scene().home is None
    assert ellie.workspace.scene().places == before
    assert ellie.workspace.editor.settled is document


def test_the_same_key_and_the_button_take_it_out_again(home: Sitting) -> None:
    home.key(Qt.Key.Key_4, CTRL)
    assert home.workspace.part.home is None
    home.key(Qt.Key.Key_4, CTRL)
    QTest.mouseClick(home.page.home_bar.back, LEFT)
    assert home.workspace.part.home is None


def test_from_the_family_tree_it_leads_to_the_ecomap(ellie: Sitting) -> None:
    ellie.window.shelf["family-tree"].trigger()
    ellie.window.shelf["home-middle"].trigger()
    assert ellie.workspace.view is View.ECOMAP
    assert ellie.workspace.part.home == SUE_AND_PETES


def test_everybody_of_the_home_is_walked_through_by_keys_named_and_selected(home: Sitting) -> None:
    canvas = home.page.canvas
    assert {home.who(name) for name in ("Ellie", "Sue", "Pete", "Robin")} <= set(canvas.stage.order)
    home.click("Sue")
    assert chosen(home) == {"Sue"}
    assert canvas.stage.drawn[home.who("Sue")].name.startswith("Sue")
    canvas.step_focus(1)
    assert chosen(home) not in (set(), {"Sue"})


def test_a_double_click_renames_somebody_in_the_home(home: Sitting) -> None:
    QTest.mouseDClick(home.page.canvas.viewport(), LEFT, pos=home.at("Pete"))
    assert home.page.canvas.name_field.isVisible()
    home.page.canvas.name_field.setText("Petey")
    QTest.keyClick(home.page.canvas.name_field, Qt.Key.Key_Return)
    assert home.workspace.scene().home == SUE_AND_PETES
    assert home.page.canvas.stage.drawn[home.who("Petey")].name.startswith("Petey")


def test_who_is_in_the_home_is_not_dragged_and_it_is_said_why(home: Sitting) -> None:
    said: list[str] = []
    home.page.refused.connect(said.append)
    document, before = home.workspace.editor.settled, dict(home.workspace.scene().places)
    start = home.at("Sue")
    home.drag(start, start + QPoint(120, 90))
    assert home.workspace.editor.settled is document
    assert home.workspace.scene().places == before
    assert said == ["Sue is drawn in the home in the middle, and stays there."]


def test_who_is_around_the_home_is_dragged_and_stays_there_without_it_too(home: Sitting) -> None:
    start = home.at("Hannah")
    home.drag(start, start + QPoint(25, 10))
    scene = home.workspace.scene()
    there, hannah = scene.places[home.who("Hannah")], home.who("Hannah")
    middle = home.page.canvas.mapToScene(start + QPoint(25, 10))
    assert QPointF(there.x - middle.x(), there.y - middle.y()).manhattanLength() < 2.0
    assert scene.home == SUE_AND_PETES
    home.key(Qt.Key.Key_4, CTRL)
    assert home.workspace.scene().places[hannah] == there


def test_somebody_added_while_a_home_is_in_the_middle_is_there_without_it_too(home: Sitting) -> None:
    home.type_line("friend Amy")
    amy = home.who("Amy")
    home.page.canvas.setFocus()
    home.workspace.editor.select({amy})
    home.key(Qt.Key.Key_2)
    assert amy in home.workspace.scene().places
    assert home.workspace.part.home == SUE_AND_PETES
    home.key(Qt.Key.Key_4, CTRL)
    home.wait_for(lambda: not home.workspace.scene().hasty)
    assert amy in home.workspace.scene().places


def test_of_two_homes_one_is_picked(ellie: Sitting) -> None:
    editor = ellie.workspace.editor
    editor.commit(make_household(editor.settled, (ellie.who("Ellie"), ellie.who("Mair")), "Weekends"), "a second home")
    ellie.answer(lambda question: _pick(question, "Weekends"))
    ellie.window.shelf["home-middle"].trigger()
    ellie.wait_for(lambda: ellie.workspace.part.home is not None)
    home = ellie.workspace.copy.shown.households[ellie.workspace.part.home or ElementId("")]
    assert home.name == "Weekends"


def _pick(question: object, words: str) -> None:
    assert isinstance(question, Picker)
    question.line.setText(words)
    QTest.keyClick(question.line, Qt.Key.Key_Return)


def test_without_a_home_it_is_said_how_to_make_one(sam: Sitting) -> None:
    said: list[str] = []
    sam.page.refused.connect(said.append)
    sam.window.shelf["home-middle"].trigger()
    assert said == ["There is no home yet. Select who lives together: H makes one."]
    assert sam.workspace.part.home is None


def test_each_seat_has_its_own_middle(home: Sitting) -> None:
    home.workspace.sit(Seat.COORDINATOR)
    assert home.workspace.part.home is None
    home.workspace.sit(Seat.TOGETHER)
    assert home.workspace.part.home == SUE_AND_PETES


def test_tidying_places_who_is_around_the_home_anew_and_changes_nothing_in_the_map(home: Sitting) -> None:
    document = home.workspace.editor.settled
    home.key(Qt.Key.Key_T, CTRL)
    assert home.workspace.scene().home == SUE_AND_PETES
    assert home.workspace.editor.settled is document


def test_paper_follows_the_screen(home: Sitting) -> None:
    export = Export(home.window, home.workspace, home.window.looks.preferences)
    export.show()
    assert _wanted(export) == SUE_AND_PETES
    home.wait_for(lambda: export.book is not None and bool(export.book.pages))
    assert export.book is not None
    assert export.book.pages[0].title == "Ellie: People around Sue and Pete's"
    home.workspace.show_home(None)
    export.refresh()
    assert _wanted(export) is None
    export.reject()


def _wanted(export: Export) -> ElementId | None:
    assert export.wanted is not None
    return export.wanted.home
