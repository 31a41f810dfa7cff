from __future__ import annotations

from collections.abc import Callable

from ecomap.edit.restrict import restrict
from ecomap.model.diagram import Seat
from ecomap.model.document import Document, new_id
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.session.workspace import Workspace

Open = Callable[..., Workspace]


def called(document: Document, name: str) -> ElementId:
    return next(one.id for one in document.people.values() if one.name.text == name)


def test_a_line_that_was_explained_is_not_read_again(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    explained = workspace.understand("uncle Lee, aunt May")
    assert workspace.understand("uncle Lee, aunt May") is explained
    assert workspace.understand("uncle Lee, aunt Mary") is not explained


def test_a_line_means_something_else_about_somebody_else_or_after_a_change(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    of_ellie = workspace.understand("her brother Lee")
    workspace.editor.select([called(family, "Sarah")])
    of_sarah = workspace.understand("her brother Lee")
    assert of_sarah.sentence != of_ellie.sentence
    workspace.editor.commit(of_sarah.apply(workspace.editor.settled), "Lee")
    assert "Adds" not in workspace.understand("her brother Lee").sentence


def test_nothing_that_one_seat_was_told_is_told_to_the_other(open_map: Open, family: Document) -> None:
    workspace = open_map(restrict(family, Restriction(id=new_id(), about=called(family, "Sue"))))
    workspace.sit(Seat.COORDINATOR)
    known = workspace.understand("Sue 40").sentence
    workspace.sit(Seat.TOGETHER)
    assert workspace.understand("Sue 40").sentence != known
