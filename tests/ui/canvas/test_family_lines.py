"""Lines of family drawn by hand: in the family tree it is asked what a line means, by mouse and by finger alike."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ecomap.edit.families import couple_of
from ecomap.edit.ties import tie_between
from ecomap.model.diagram import View
from ecomap.model.family import ChildKind
from ecomap.ui.dialogs.picking import Picker
from tests.ui.conftest import Sitting
from tests.ui.touching import swipe

Draw = Callable[[Sitting, QPoint, QPoint], object]


def by_mouse(sitting: Sitting, start: QPoint, end: QPoint) -> None:
    sitting.drag(start, end)


def by_finger(sitting: Sitting, start: QPoint, end: QPoint) -> None:
    swipe(sitting.page.canvas.viewport(), start, end)


def handle_of(sitting: Sitting, who: str) -> QPoint:
    sitting.workspace.editor.select({sitting.who(who)})
    found = sitting.page.canvas.handle()
    assert found is not None
    return found.toPoint()


def tree(sitting: Sitting, seat: str = "together") -> None:
    """Show a family tree in which Rose and Lee belong to nobody yet."""
    if seat == "coordinator":
        sitting.window.seats.show_coordinator()
    sitting.type_line("mum's sister Rose, dad's brother Lee")
    sitting.workspace.show(View.FAMILY_TREE)
    sitting.wait_for(lambda: sitting.page.canvas.person_middle(sitting.who("Lee")) is not None)
    sitting.page.canvas.fit()


def answers(sitting: Sitting, *words: str) -> list[str]:
    """Pick what holds these words in one question after the other; return what the last one offered."""
    offered: list[str] = []

    def answered(question: QWidget) -> None:
        assert isinstance(question, Picker)
        offered[:] = [question.found.item(at).text() for at in range(question.found.count())]
        if words[1:]:
            answers(sitting, *words[1:])
        QTest.keyClicks(question.line, words[0])
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    sitting.answer(answered)
    return offered


@pytest.mark.parametrize("draw", [by_mouse, by_finger])
@pytest.mark.parametrize("seat", ["together", "coordinator"])
def test_two_people_become_partners_by_drawing_a_line_between_them(sam: Sitting, seat: str, draw: Draw) -> None:
    tree(sam, seat)
    start, end = handle_of(sam, "Rose"), sam.at("Lee")
    offered = answers(sam, "partners")
    draw(sam, start, end)
    sam.wait_for(lambda: couple_of(sam.workspace.editor.settled, sam.who("Rose"), sam.who("Lee")) is not None)
    assert offered[2] == "Rose and Lee are partners"
    assert tie_between(sam.workspace.editor.settled, sam.who("Rose"), sam.who("Lee")) is None


def test_a_parent_is_drawn_and_then_in_which_way(sam: Sitting) -> None:
    tree(sam)
    before = len(sam.workspace.editor.history.past)
    start, end = handle_of(sam, "Sam"), sam.at("Rose")
    answers(sam, "Rose is a parent", "foster")
    by_mouse(sam, start, end)
    sam.wait_for(lambda: len(sam.workspace.editor.history.past) == before + 1)
    found = sam.workspace.editor.settled.parentages.values()
    assert [one.kind for one in found if one.parents == (sam.who("Rose"),) and one.child == sam.who("Sam")] == [
        ChildKind.FOSTER
    ]


def test_a_line_of_the_ecomap_is_still_to_be_had_there(sam: Sitting) -> None:
    tree(sam)
    start, end = handle_of(sam, "Rose"), sam.at("Lee")
    answers(sam, "only a line")
    by_mouse(sam, start, end)
    sam.wait_for(lambda: tie_between(sam.workspace.editor.settled, sam.who("Rose"), sam.who("Lee")) is not None)


def test_who_leaves_the_question_leaves_no_trace(sam: Sitting) -> None:
    tree(sam)
    before, done = sam.workspace.editor.settled, []
    start, end = handle_of(sam, "Rose"), sam.at("Lee")

    def leave(question: QWidget) -> None:
        done.append(question)
        QTest.keyClick(question, Qt.Key.Key_Escape)

    sam.answer(leave)
    by_mouse(sam, start, end)
    sam.wait_for(lambda: bool(done))
    assert sam.workspace.editor.settled is before and sam.workspace.editor.shown is before


def test_a_line_that_ends_on_nobody_asks_nothing(sam: Sitting) -> None:
    tree(sam)
    before = sam.workspace.editor.settled
    start = handle_of(sam, "Rose")
    asked: list[object] = []
    sam.page.canvas.hand.asks_kin = lambda start, end: asked.append((start, end))
    free = QPointF(sam.page.canvas.viewport().rect().bottomLeft()) + QPointF(30, -30)
    by_mouse(sam, start, free.toPoint())
    by_mouse(sam, handle_of(sam, "Rose"), sam.at("Rose"))
    assert asked == [] and sam.workspace.editor.shown is before


def test_the_same_question_comes_by_pressing_one_and_then_the_other(sam: Sitting) -> None:
    tree(sam)
    sam.workspace.editor.select({sam.who("Rose")})
    sam.window.shelf["connect-by-pressing"].trigger()
    answers(sam, "partners")
    sam.click("Lee")
    sam.wait_for(lambda: couple_of(sam.workspace.editor.settled, sam.who("Rose"), sam.who("Lee")) is not None)
