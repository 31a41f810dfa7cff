from __future__ import annotations

from ecomap.model.diagram import Seat
from ecomap.model.document import new_document
from ecomap.session.history import History


def test_a_history_goes_back_and_forth_and_never_beyond_its_ends() -> None:
    first, second, third = new_document("1"), new_document("2"), new_document("3")
    history = History(first).then(second, "Two").then(third, "Three", Seat.COORDINATOR)
    back = history.undo()
    assert (back.present, [step.words for step in back.past]) == (second, ["Two"])
    assert [(step.words, step.seat) for step in back.future] == [("Three", Seat.COORDINATOR)]
    assert back.redo() == history
    assert back.undo().undo().present is first
    assert history.redo() is history


def test_the_same_document_is_no_step_and_settling_is_none_either() -> None:
    first, placed = new_document("1"), new_document("placed")
    history = History(first)
    assert history.then(first, "Nothing") is history
    assert history.settled(first) is history
    assert history.settled(placed) == History(placed)


def test_a_step_that_goes_further_is_one_step_still() -> None:
    first, second, third = new_document("1"), new_document("2"), new_document("3")
    history = History(first).then(second, "Two").further(third)
    assert history.present is third
    assert history.undo().present is first
    assert history.undo().redo().present is third
    assert History(first).further(second) == History(first)
