from __future__ import annotations

import pytest

from ecomap.edit.ties import connect, tie_between
from ecomap.geometry import ORIGIN
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.session.editor import Editor
from ecomap.session.tools import Connector, Pointer


@pytest.fixture
def two(family: Document) -> tuple[ElementId, ElementId]:
    """Two people who are not tied."""
    sarah, tom = (next(one.id for one in family.people.values() if one.name.text == name) for name in ("Sarah", "Tom"))
    return sarah, tom


def test_a_line_that_ends_on_somebody_is_there_and_selected(family: Document, two: tuple[ElementId, ElementId]) -> None:
    editor = Editor(family)
    connector = Connector(editor)
    connector.press(Pointer(ORIGIN, over=two[0]))
    connector.drag(Pointer(ORIGIN, over=two[1]))
    assert tie_between(editor.shown, *two) is not None
    assert tie_between(editor.settled, *two) is None
    connector.release(Pointer(ORIGIN, over=two[1]))
    tie = tie_between(editor.settled, *two)
    assert tie is not None and editor.selection == {tie.id}
    assert [step.words for step in editor.history.past] == ["Line between Sarah and Tom"]


@pytest.mark.parametrize("end", ["nobody", "itself", "cancelled"])
def test_a_line_that_ends_nowhere_leaves_no_trace(family: Document, two: tuple[ElementId, ElementId], end: str) -> None:
    editor = Editor(family)
    connector = Connector(editor)
    connector.press(Pointer(ORIGIN, over=two[0]))
    connector.drag(Pointer(ORIGIN, over=two[1]))
    if end == "cancelled":
        connector.cancel()
        connector.release(Pointer(ORIGIN, over=two[1]))
    else:
        connector.release(Pointer(ORIGIN, over=two[0] if end == "itself" else None))
    assert editor.shown is family
    assert not editor.history.past


def test_a_line_that_is_there_already_is_found_and_selected(family: Document, two: tuple[ElementId, ElementId]) -> None:
    tied = connect(family, *two)
    editor = Editor(tied)
    connector = Connector(editor)
    connector.press(Pointer(ORIGIN, over=two[1]))
    connector.release(Pointer(ORIGIN, over=two[0]))
    tie = tie_between(tied, *two)
    assert tie is not None and editor.selection == {tie.id}
    assert editor.settled is tied
