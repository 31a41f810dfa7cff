"""How close, or who knows whom: there and back with mouse and keys, and nothing said by a place without rings."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from ecomap.geometry import Point
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.render.compose import drawing
from ecomap.render.to_svg import svg
from ecomap.session.tidying import Progress
from ecomap.ui.canvas.view import FULL
from ecomap.ui.manners import AT_A_GLANCE, READABLE
from tests.ui.conftest import LEFT, Sitting

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def diagram(sitting: Sitting) -> Diagram:
    return sitting.workspace.editor.settled.diagram(View.ECOMAP, Seat.TOGETHER)


def in_rings(document: Document) -> list[Diagram]:
    """Return what a map says of the places in the rings; the family tree may be laid out meanwhile."""
    return [one for one in document.diagrams if one.view is View.ECOMAP and one.seat is Seat.TOGETHER]


def standing(sitting: Sitting) -> Mapping[ElementId, Point]:
    """Return where everybody stands once all is laid out."""
    workspace = sitting.workspace
    sitting.wait_for(lambda: len(workspace.scene().places) > 10 and not workspace.scene().hasty)
    return dict(workspace.scene().places)


def picture(sitting: Sitting) -> str:
    return svg(drawing(sitting.workspace.scene()))


def press(sitting: Sitting, mode: Mode) -> None:
    """Press one of the two buttons."""
    QTest.mouseClick(sitting.page.side.mode.buttons[mode], LEFT)


def test_the_buttons_switch_there_and_back_and_everybody_stands_where_they_stood(ellie: Sitting) -> None:
    rings, before = standing(ellie), picture(ellie)
    assert any(placed.figure.key.startswith("petal:") for placed in ellie.workspace.scene().layers)
    press(ellie, Mode.FREE)
    free = standing(ellie)
    keys = {placed.figure.key for placed in ellie.workspace.scene().layers}
    assert not any(key.startswith(("ring:", "petal:", "sector:")) for key in keys)
    assert free.keys() == rings.keys() and free != rings
    assert ellie.window.shelf["mode-free"].isChecked()
    assert [mode for mode, made in ellie.page.side.mode.buttons.items() if made.isVisible()] == [Mode.RINGS]
    press(ellie, Mode.RINGS)
    assert standing(ellie) == rings and picture(ellie) == before
    press(ellie, Mode.FREE)
    assert standing(ellie) == free


def test_the_keys_switch_too_undo_takes_it_back_and_the_step_has_words(ellie: Sitting) -> None:
    standing(ellie)
    before = picture(ellie)
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_K, CTRL | SHIFT)
    standing(ellie)
    undoable = ellie.workspace.editor.undoable
    assert diagram(ellie).mode is Mode.FREE and undoable is not None and undoable.words == "My people: who knows whom"
    ellie.key(Qt.Key.Key_K, CTRL | SHIFT)
    assert ellie.workspace.editor.undoable is undoable, "nothing to change is no step"
    ellie.key(Qt.Key.Key_Z, CTRL)
    standing(ellie)
    assert diagram(ellie).mode is Mode.RINGS and picture(ellie) == before


def test_whoever_is_dragged_without_rings_is_moved_and_pinned_and_nothing_else_is_said(ellie: Sitting) -> None:
    standing(ellie)
    press(ellie, Mode.FREE)
    standing(ellie)
    before, mair = ellie.workspace.editor.settled, ellie.who("Mair")
    rings = in_rings(before)
    room = ellie.page.canvas.viewport().rect()
    ellie.drag(
        ellie.at("Mair"), room.topRight() + QPoint(-40, 60)
    )  # another ring and another sector, if there were any
    after = ellie.workspace.editor.settled
    assert mair in diagram(ellie).pinned
    assert after.standings == before.standings and after.people == before.people and in_rings(after) == rings
    placed = diagram(ellie).places[mair]
    assert standing(ellie)[mair] == placed
    ellie.key(Qt.Key.Key_Z, CTRL)
    assert standing(ellie) == dict(before.diagram(View.ECOMAP, Seat.TOGETHER).places)


def test_a_tidy_without_rings_is_shown_kept_or_left(ellie: Sitting) -> None:
    standing(ellie)
    press(ellie, Mode.FREE)
    tidy = standing(ellie)
    start = ellie.at("Mair")
    ellie.drag(start, start + QPoint(90, -120))
    moved = standing(ellie)
    ellie.page.canvas.setFocus()
    for answer, expected in ((Qt.Key.Key_Escape, moved), (Qt.Key.Key_Return, tidy)):
        ellie.key(Qt.Key.Key_T, CTRL | SHIFT)
        ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
        assert not ellie.workspace.editor.settled.diagram(View.ECOMAP, Seat.TOGETHER).pinned.isdisjoint(
            {ellie.who("Mair")}
        )
        ellie.key(answer)
        assert standing(ellie) == expected
    assert diagram(ellie).mode is Mode.FREE


@pytest.mark.parametrize("engine", ["neato", "fdp", "sfdp", "twopi"])
def test_graphviz_draws_without_rings_and_one_undo_takes_it_back(ellie: Sitting, engine: str) -> None:
    standing(ellie)
    press(ellie, Mode.FREE)
    own = standing(ellie)
    rings = in_rings(ellie.workspace.editor.settled)
    ellie.window.shelf[f"drawn-{engine}"].trigger()
    ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_Return)
    assert standing(ellie) != own and in_rings(ellie.workspace.editor.settled) == rings
    ellie.key(Qt.Key.Key_Z, CTRL)
    assert standing(ellie) == own


def test_each_seat_has_its_own_mode_and_the_coordinator_other_words(ellie: Sitting) -> None:
    press(ellie, Mode.FREE)
    assert ellie.window.shelf["mode-free"].text() == "Who knows whom"
    ellie.workspace.sit(Seat.COORDINATOR)
    standing(ellie)
    assert ellie.workspace.scene().layout.rings  # type: ignore[union-attr]
    assert ellie.window.shelf["mode-free"].text() == "Ecomap without rings: who knows whom"
    assert ellie.window.shelf["mode-rings"].isChecked()


def test_who_knows_whom_opens_with_everybody_in_sight_where_names_can_be_read(ellie: Sitting) -> None:
    ellie.workspace.sit(Seat.COORDINATOR)
    ellie.window.shelf["mode-free"].trigger()
    standing(ellie)
    canvas = ellie.page.canvas
    ellie.wait_for(lambda: canvas.viewport().rect().contains(canvas.mapFromScene(canvas.stage.box).boundingRect()))
    assert ellie.workspace.manner.name_text * 25.4 / 72 * canvas.zoom * FULL > READABLE * AT_A_GLANCE


def test_whoever_sees_all_sees_all_in_the_other_mode_too(ellie: Sitting) -> None:
    ellie.window.resize(900, 560)
    standing(ellie)
    canvas = ellie.page.canvas

    def all_in_sight() -> bool:
        return canvas.viewport().rect().contains(canvas.mapFromScene(canvas.stage.box).boundingRect())

    for mode in (Mode.FREE, Mode.RINGS):
        ellie.window.shelf["fit"].trigger()
        ellie.window.shelf[f"mode-{mode.value}"].trigger()
        standing(ellie)
        assert all_in_sight()


def test_who_waits_is_not_placed_where_a_place_says_nothing(ellie: Sitting) -> None:
    ellie.type_line("uncle Bob")
    press(ellie, Mode.FREE)
    standing(ellie)
    bob, said = ellie.who("Bob"), list[str]()
    assert bob in ellie.workspace.scene().waiting
    ellie.page.refused.connect(said.append)
    before = ellie.workspace.editor.settled
    ellie.page.canvas.dropped.emit(str(bob), Point(30.0, 30.0))
    assert ellie.workspace.editor.settled is before
    assert said == ["Here, places do not say how close. Pick Bob and press 1, 2 or 3."]
    ellie.page.side.chosen.emit(frozenset({bob}))
    ellie.key(Qt.Key.Key_2)
    assert bob in standing(ellie) and ellie.workspace.editor.settled.standing(bob).ring == 2
