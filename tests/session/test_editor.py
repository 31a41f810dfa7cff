from __future__ import annotations

import pytest

from ecomap.edit.people import add_person, rename
from ecomap.edit.remove import remove
from ecomap.model.document import new_document
from ecomap.model.person import ElementId, Name, Person
from ecomap.session.editor import Change, Editor

LEE = ElementId("lee")


def lee() -> Person:
    return Person(id=LEE, name=Name(text="Lee"))


def test_a_preview_is_shown_and_leaves_no_step() -> None:
    editor = Editor(new_document("Ellie"))
    start = editor.settled
    editor.preview(add_person(start, lee()))
    assert LEE in editor.shown.people
    assert editor.settled is start
    editor.preview(None)
    assert editor.shown is start
    assert not editor.history.past


def test_undoing_everything_gives_the_very_first_document_and_redoing_the_last() -> None:
    editor = Editor(new_document("Ellie"))
    start = editor.settled
    editor.commit(add_person(start, lee()), "Add Lee")
    editor.commit(rename(editor.settled, LEE, "Uncle Lee"), "Rename")
    last = editor.settled
    editor.undo()
    editor.undo()
    editor.undo()
    assert editor.settled is start
    editor.redo()
    editor.redo()
    editor.redo()
    assert editor.settled is last


def test_committing_the_same_document_is_no_step() -> None:
    editor = Editor(new_document("Ellie"))
    editor.commit(editor.settled, "Nothing")
    assert not editor.history.past


def test_a_new_step_after_undo_forgets_what_was_taken_back() -> None:
    editor = Editor(new_document("Ellie"))
    editor.commit(add_person(editor.settled, lee()), "Add Lee")
    editor.undo()
    editor.commit(rename(editor.settled, editor.settled.young_person, "Ellie P"), "Rename")
    assert not editor.history.future


def test_every_change_of_what_is_shown_is_told_once_and_nothing_else_is() -> None:
    editor = Editor(new_document("Ellie"))
    told: list[Change] = []
    editor.changed.connect(told.append)
    after = add_person(editor.settled, lee())
    editor.preview(after)
    editor.commit(after, "Add Lee")  # what is shown stays the same object
    editor.undo()
    editor.undo()
    assert [change.words for change in told] == ["", "Add Lee"]


def test_only_steps_are_told_as_committed() -> None:
    editor = Editor(new_document("Ellie"))
    steps: list[str] = []
    editor.committed.connect(lambda change: steps.append(change.words))
    after = add_person(editor.settled, lee())
    editor.preview(after)
    editor.commit(after, "Add Lee")
    editor.settle(rename(after, LEE, "Lee R"))
    editor.undo()
    assert steps == ["Add Lee", "Add Lee"]


def test_settling_takes_no_step_and_undo_goes_past_it() -> None:
    editor = Editor(new_document("Ellie"))
    start = editor.settled
    editor.commit(add_person(start, lee()), "Add Lee")
    placed = rename(editor.settled, LEE, "placed")
    editor.settle(placed)
    assert editor.shown is placed
    assert len(editor.history.past) == 1
    editor.undo()
    assert editor.shown is start


def test_what_is_no_longer_there_is_not_selected() -> None:
    editor = Editor(add_person(new_document("Ellie"), lee()))
    told: list[frozenset[ElementId]] = []
    editor.selection_changed.connect(told.append)
    editor.select([LEE, ElementId("nobody")])
    assert editor.selection == {LEE}
    editor.commit(remove(editor.settled, [LEE]), "Remove Lee")
    assert editor.selection == frozenset()
    assert told == [frozenset({LEE}), frozenset()]


def test_a_step_is_told_to_be_kept_even_if_drawing_it_fails() -> None:
    editor = Editor(new_document("Ellie"))
    kept: list[Change] = []

    def draw(_change: Change) -> None:
        raise ZeroDivisionError

    editor.changed.connect(draw)
    editor.committed.connect(kept.append)
    after = add_person(editor.settled, lee())
    with pytest.raises(ZeroDivisionError):
        editor.commit(after, "Add Lee")
    assert [change.after for change in kept] == [after]
