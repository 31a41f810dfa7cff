import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from ecomap.edit.arrange import keep_places, place
from ecomap.geometry import Point
from ecomap.layout import genogram
from ecomap.model.diagram import Diagram, Seat, SiblingOrder, View
from ecomap.render.compose import drawing
from ecomap.render.to_svg import svg
from ecomap.session import proposals
from ecomap.session.tidying import Progress
from ecomap.ui.preferences import Preferences
from tests.ui.conftest import LEFT, Sitting

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TREE = (View.FAMILY_TREE, Seat.TOGETHER)


def untidy(sitting: Sitting) -> None:
    """Show the family tree, everybody but Ellie too far apart, and Mair where she was put by hand."""
    sitting.window.shelf["family-tree"].trigger()
    workspace = sitting.workspace
    sitting.wait_for(lambda: len(workspace.scene().places) > 20 and not workspace.scene().hasty)
    places = {one: at.times(1.25) for one, at in workspace.scene().places.items()}
    document = keep_places(workspace.editor.settled, *TREE, places)
    mair = sitting.who("Mair")
    workspace.editor.commit(place(document, *TREE, {mair: places[mair].plus(Point(4.0, 0.0))}), "Move Mair")
    sitting.wait_for(lambda: not workspace.scene().hasty)
    sitting.page.canvas.fit()
    sitting.page.canvas.setFocus()


def shown(sitting: Sitting) -> None:
    """Ask for a tidy by its keys, and wait until it is shown."""
    sitting.key(Qt.Key.Key_T, CTRL)
    sitting.wait_for(lambda: sitting.workspace.tidying.progress is Progress.SHOWN)


def diagram(sitting: Sitting) -> Diagram:
    return sitting.workspace.editor.settled.diagram(*TREE)


def picture(sitting: Sitting) -> str:
    return svg(drawing(sitting.workspace.scene()))


def test_a_tidy_is_shown_first_and_enter_keeps_it_as_one_step(ellie: Sitting) -> None:
    untidy(ellie)
    before, mair, steps = diagram(ellie), ellie.who("Mair"), len(ellie.workspace.editor.history.past)
    shown(ellie)
    bar, canvas = ellie.page.tidying.bar, ellie.page.canvas
    assert bar.isVisible() and "28 people would move" in bar.words.text()
    assert diagram(ellie) is before, "nothing is changed yet"
    assert len(canvas.stage.former.ways) == 28 and canvas.stage.former.isVisible()
    assert QApplication.focusWidget() is bar.keep
    ellie.key(Qt.Key.Key_Return)
    assert not bar.isVisible() and not canvas.stage.former.isVisible()
    assert diagram(ellie).places != before.places
    assert diagram(ellie).places[mair] == before.places[mair], "placed by hand"
    assert [step.words for step in ellie.workspace.editor.history.past[steps:]] == ["Tidy"]
    assert QApplication.focusWidget() is canvas


def test_esc_leaves_everything_as_it_was_to_the_last_digit(ellie: Sitting) -> None:
    untidy(ellie)
    before, drawn = ellie.workspace.editor.settled, picture(ellie)
    shown(ellie)
    assert picture(ellie) != drawn
    ellie.key(Qt.Key.Key_Escape)
    assert ellie.workspace.editor.settled is before and picture(ellie) == drawn
    assert not ellie.page.tidying.bar.isVisible()


def test_enter_and_esc_answer_also_with_the_keys_on_the_canvas(ellie: Sitting) -> None:
    untidy(ellie)
    ellie.workspace.editor.select({ellie.who("Mair")})
    for key, kept in ((Qt.Key.Key_Escape, False), (Qt.Key.Key_Return, True)):
        before = diagram(ellie)
        ellie.page.canvas.setFocus()
        shown(ellie)
        ellie.page.canvas.setFocus()
        ellie.key(key)
        assert (diagram(ellie) is not before) is kept
        assert not ellie.page.canvas.name_field.isVisible(), "Enter renames nobody"
        assert ellie.workspace.editor.selection, "Esc answers, and takes nothing else back"


def test_before_and_after_can_be_seen_in_turn(ellie: Sitting) -> None:
    untidy(ellie)
    drawn = picture(ellie)
    shown(ellie)
    after, bar = picture(ellie), ellie.page.tidying.bar
    QTest.mouseClick(bar.before, LEFT)
    assert picture(ellie) == drawn and not ellie.page.canvas.stage.former.isVisible()
    QTest.mouseClick(bar.after, LEFT)
    assert picture(ellie) == after and ellie.page.canvas.stage.former.isVisible()
    QTest.mouseClick(bar.before, LEFT)
    QTest.mouseClick(bar.keep, LEFT)
    assert picture(ellie) == after and not ellie.page.tidying.open


def test_undo_of_a_kept_tidy_restores_the_very_drawing(ellie: Sitting) -> None:
    untidy(ellie)
    drawn = picture(ellie)
    shown(ellie)
    ellie.key(Qt.Key.Key_Return)
    ellie.key(Qt.Key.Key_Z, CTRL)
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    assert picture(ellie) == drawn


def test_undo_takes_back_what_is_only_shown_and_no_step(ellie: Sitting) -> None:
    untidy(ellie)
    past = ellie.workspace.editor.history.past
    shown(ellie)
    ellie.key(Qt.Key.Key_Z, CTRL)
    assert not ellie.page.tidying.open and ellie.workspace.editor.history.past is past


def test_whoever_is_dragged_meanwhile_is_dragged_from_where_they_stood(ellie: Sitting) -> None:
    untidy(ellie)
    sue = ellie.who("Sue")
    there = ellie.at("Sue")
    at = diagram(ellie).places[sue]
    shown(ellie)
    assert ellie.workspace.scene().places[sue] != at
    ellie.page.tidying.bar.sides.setFocus()
    assert ellie.page.canvas.rect().contains(there)
    ellie.drag(there, there + QPoint(60, 0))
    assert not ellie.page.tidying.open
    assert sue in diagram(ellie).pinned
    moved = diagram(ellie).places[sue].minus(at)
    assert moved.x > 0 and abs(moved.y) < 0.5
    assert [step.words for step in ellie.workspace.editor.history.past][-1] == "Move Sue"


def test_who_types_meanwhile_adds_somebody_and_leaves_the_tidy(ellie: Sitting) -> None:
    untidy(ellie)
    shown(ellie)
    ellie.type_line("cousin Ty")
    assert not ellie.page.tidying.open and not ellie.page.tidying.bar.isVisible()
    assert "Ty" in ellie.names()
    assert "Tidy" not in [step.words for step in ellie.workspace.editor.history.past]


def test_looking_closer_leaves_a_tidy_shown_and_another_drawing_does_not(ellie: Sitting) -> None:
    untidy(ellie)
    shown(ellie)
    for name in ("zoom-in", "fit", "palette", "list"):
        ellie.window.shelf[name].trigger()
        assert ellie.page.tidying.open, name
    ellie.window.shelf["ecomap"].trigger()
    assert not ellie.page.tidying.open and not ellie.workspace.editor.previewing


def test_tidy_everything_says_whom_it_moves_though_they_were_placed_by_hand(ellie: Sitting) -> None:
    untidy(ellie)
    ellie.key(Qt.Key.Key_T, CTRL | SHIFT)
    ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
    assert "you placed by hand: Mair." in ellie.page.tidying.bar.words.text()
    ellie.key(Qt.Key.Key_Return)
    assert diagram(ellie).pinned == frozenset()


def test_where_nobody_would_move_that_is_said(ellie: Sitting) -> None:
    untidy(ellie)
    shown(ellie)
    ellie.key(Qt.Key.Key_Return)
    ellie.key(Qt.Key.Key_T, CTRL)
    ellie.wait_for(lambda: "nobody would move" in ellie.window.notice.words.text())
    assert not ellie.page.tidying.open


def test_the_order_of_brothers_and_sisters_is_chosen_on_the_family_tree_alone(ellie: Sitting) -> None:
    shelf = ellie.window.shelf
    names = {order: f"order-{order.value}" for order in SiblingOrder}
    assert not any(shelf[name].isEnabled() for name in names.values())
    untidy(ellie)
    assert all(shelf[name].isEnabled() for name in names.values())
    assert shelf[names[SiblingOrder.SUITED]].isChecked()
    shelf[names[SiblingOrder.STRICT]].trigger()
    ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
    assert shelf[names[SiblingOrder.STRICT]].isChecked(), "what is shown"
    ellie.key(Qt.Key.Key_Escape)
    assert shelf[names[SiblingOrder.SUITED]].isChecked(), "what holds"
    shelf[names[SiblingOrder.STRICT]].trigger()
    ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
    ellie.key(Qt.Key.Key_Return)
    assert diagram(ellie).order is SiblingOrder.STRICT
    ellie.key(Qt.Key.Key_Z, CTRL)
    assert diagram(ellie).order is SiblingOrder.SUITED and shelf[names[SiblingOrder.SUITED]].isChecked()


def test_graphviz_draws_once_and_one_undo_takes_it_back(ellie: Sitting) -> None:
    untidy(ellie)
    drawn = picture(ellie)
    assert not ellie.window.shelf["drawn-neato"].isEnabled(), "for ecomaps"
    ellie.window.shelf["drawn-dot"].trigger()
    ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
    assert ellie.page.tidying.bar.words.text().startswith("Drawn by Graphviz dot:")
    ellie.key(Qt.Key.Key_Return)
    assert picture(ellie) != drawn
    ellie.key(Qt.Key.Key_Z, CTRL)
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    assert picture(ellie) == drawn


def test_without_graphviz_the_entries_say_so_and_nothing_is_changed(
    ellie: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    untidy(ellie)
    before = ellie.workspace.editor.settled
    monkeypatch.setenv("PATH", "")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    ellie.window.shelf.name_engines(None)
    entry = ellie.window.shelf["drawn-dot"]
    assert entry.text() == "Graphviz dot (there is no Graphviz here)"
    entry.trigger()
    ellie.wait_for(lambda: not ellie.page.tidying.open)
    assert "There is no Graphviz on this computer" in ellie.window.notice.words.text()
    assert ellie.workspace.editor.settled is before


def test_the_graphviz_of_the_settings_is_asked_and_remembered(
    ellie: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / "dot"
    program.write_text("#!/bin/sh\nexit 3\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: (str(program), ""))
    ellie.window.shelf["graphviz"].trigger()
    assert ellie.window.looks.preferences.graphviz == program
    assert Preferences(tmp_path / "settings").graphviz == program
    untidy(ellie)
    before = ellie.workspace.editor.settled
    ellie.window.shelf["drawn-dot"].trigger()
    ellie.wait_for(lambda: not ellie.page.tidying.open)
    assert "Graphviz could not draw this" in ellie.window.notice.words.text()
    assert ellie.workspace.editor.settled is before
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *asked: ("", ""))
    ellie.window.shelf["graphviz"].trigger()
    assert ellie.window.looks.preferences.graphviz is None


def test_what_takes_long_says_so_and_can_be_stopped(ellie: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    untidy(ellie)
    monkeypatch.setattr("ecomap.session.tidying.MANY", 0)
    going, whole = threading.Event(), proposals.proposed

    def slow(*what: Any) -> Any:
        going.wait(20)
        return whole(*what)

    monkeypatch.setattr("ecomap.session.tidying.proposed", slow)
    before, bar = ellie.workspace.editor.settled, ellie.page.tidying.bar
    ellie.key(Qt.Key.Key_T, CTRL)
    assert not bar.isVisible(), "what is over in an instant is not worth a word"
    ellie.wait_for(bar.isVisible)
    assert bar.progress.isVisible() and not bar.keep.isVisible()
    QTest.mouseClick(bar.cancel, LEFT)
    assert not bar.isVisible() and not ellie.page.tidying.open
    going.set()
    ellie.qtbot.wait(300)
    here = (View.FAMILY_TREE, Seat.TOGETHER)
    assert ellie.workspace.editor.settled.diagram(*here) == before.diagram(*here)
    assert not ellie.workspace.editor.previewing


def test_a_search_that_takes_a_while_says_so_in_a_corner_and_can_be_stopped(
    shipped: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    stopped = threading.Event()

    def endless(pedigree: Any, layout: Any, spacing: Any, stop: Callable[[], bool]) -> None:
        while not stop():
            time.sleep(0.01)
        stopped.set()

    monkeypatch.setattr(genogram, "better", endless)
    word, canvas = shipped.page.tidying.word, shipped.page.canvas
    shipped.window.shelf["family-tree"].trigger()
    assert not word.isVisible()
    shipped.wait_for(word.isVisible)
    assert canvas.viewport().rect().contains(word.geometry())
    QTest.mouseClick(word.stop, LEFT)
    assert not word.isVisible()
    shipped.wait_for(stopped.is_set)


def has_room(part: QWidget, bar: QWidget) -> bool:
    """Say whether a button has all the room that its words need, within its bar."""
    needed = part.minimumSizeHint()
    large = part.width() >= needed.width() and part.height() >= min(needed.height(), 40) - 8
    return large and bar.rect().contains(part.mapTo(bar, part.rect().bottomRight()))


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (800, 720)])
def test_no_word_of_the_question_is_cut(ellie: Sitting, scale: float, size: tuple[int, int]) -> None:
    untidy(ellie)
    ellie.window.looks.preferences.text_scale = scale
    ellie.window.looks.dress()
    ellie.window.resize(*size)
    ellie.key(Qt.Key.Key_T, CTRL | SHIFT)
    ellie.wait_for(lambda: ellie.workspace.tidying.progress is Progress.SHOWN)
    bar = ellie.page.tidying.bar

    def cut() -> list[str]:
        return [part.text() for part in (bar.before, bar.after, bar.leave, bar.keep) if not has_room(part, bar)]

    ellie.wait_for(lambda: cut() == [])
    ellie.wait_for(lambda: bar.words.height() >= bar.words.heightForWidth(bar.words.width()))
    assert not ellie.page.foot.isVisible(), "it stands where the buttons at the foot stood"


def test_a_map_can_be_closed_while_a_tidy_is_worked_out_or_shown(
    ellie: Sitting, monkeypatch: pytest.MonkeyPatch
) -> None:
    untidy(ellie)
    shown(ellie)
    monkeypatch.setattr("ecomap.session.tidying.MANY", 0)
    ellie.window.shelf["tidy-all"].trigger()
    ellie.window.show_start()
    assert ellie.window.page is None


def test_adding_and_undoing_restores_the_very_drawing(ellie: Sitting) -> None:
    untidy(ellie)
    drawn, order = picture(ellie), ellie.page.canvas.stage.order
    ellie.type_line("mum's brother Lee 34")
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    assert [one for one in ellie.page.canvas.stage.order if one in order] == list(order)
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_Z, CTRL)
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    assert picture(ellie) == drawn
    ellie.workspace.editor.select({ellie.who("Kelly")})
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_Delete)
    assert "Kelly" not in ellie.names()
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    ellie.key(Qt.Key.Key_Z, CTRL)
    ellie.wait_for(lambda: not ellie.workspace.scene().hasty)
    assert picture(ellie) == drawn
