"""A day kept at the end of a session; and days compared for whoever looks, in the background."""

from __future__ import annotations

import datetime
from collections.abc import Callable

from ecomap.edit.arrange import set_mode
from ecomap.edit.moments import keep_moment
from ecomap.edit.phrases import understand
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness
from ecomap.layout.network import NetworkLayout
from ecomap.model.diagram import Mode, Seat
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.session.then_now import Compared
from ecomap.session.workspace import Workspace
from tests.session.conftest import Window

Open = Callable[..., Workspace]


def typed(workspace: Workspace, line: str) -> None:
    document = workspace.editor.settled
    workspace.editor.commit(understand(line, document).apply(document), line)


def listening(workspace: Workspace) -> list[Compared]:
    found: list[Compared] = []
    workspace.then_now.compared.connect(found.append)
    return found


def with_a_day(family: Document) -> tuple[Document, ElementId]:
    placed = set_closeness(family, list(family.people)[1], 1)
    document = keep_moment(placed, datetime.date(2026, 1, 12))
    return set_closeness(document, list(family.people)[2], 2), next(iter(document.moments))


def test_a_session_without_a_step_keeps_no_day(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.end_session()
    assert workspace.editor.settled is family


def test_a_day_is_kept_once_and_is_no_step(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    typed(workspace, "friend Jo")
    steps = len(workspace.editor.history.past)
    workspace.end_session()
    workspace.end_session()
    assert [one.by_itself for one in workspace.editor.settled.moments.values()] == [True]
    assert len(workspace.editor.history.past) == steps
    workspace.editor.undo()
    assert workspace.editor.settled.people == family.people and len(workspace.editor.settled.moments) == 1
    workspace.editor.redo()
    assert len(workspace.editor.settled.moments) == 1


def test_a_map_that_can_only_be_looked_at_keeps_none(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    typed(workspace, "friend Jo")
    workspace.read_only = True
    workspace.end_session()
    assert not workspace.editor.settled.moments


def test_days_are_compared_in_the_background_and_the_last_question_is_answered(
    open_map: Open, family: Document, window: Window
) -> None:
    document, moment = with_a_day(family)
    workspace = open_map(document, deliver=window.post)
    found = listening(workspace)
    workspace.then_now.ask((moment,))
    workspace.then_now.ask((moment, None))
    assert found == []
    window.run_until(lambda: bool(found))
    (compared,) = found
    assert compared.asked == (moment, None) and len(compared.times) == 2
    assert list(document.people)[2] in compared.times[1].scene.places


def test_what_was_asked_by_one_is_not_told_to_another(open_map: Open, family: Document, window: Window) -> None:
    document, moment = with_a_day(family)
    workspace = open_map(document, deliver=window.post)
    workspace.sit(Seat.COORDINATOR)
    found = listening(workspace)
    workspace.then_now.ask((moment, None))
    workspace.sit(Seat.TOGETHER)
    workspace.then_now.ask((moment,))
    window.run_until(lambda: bool(found))
    assert [one.asked for one in found] == [(moment,)]
    assert {one.audience for one in found} == {workspace.looking.audience}


def test_each_seat_sees_days_as_its_own_copy(open_map: Open, family: Document) -> None:
    document, moment = with_a_day(family)
    hidden = list(family.people)[1]
    workspace = open_map(restrict(document, Restriction(id=ElementId("r"), about=hidden)))
    found = listening(workspace)
    workspace.then_now.ask((moment, None))
    workspace.sit(Seat.COORDINATOR)
    workspace.then_now.ask((moment, None))
    together, coordinator = found
    assert all(hidden not in one.copy.shown.people for one in together.times)
    assert all(hidden in one.copy.shown.people for one in coordinator.times)


def test_in_another_shape_everybody_keeps_their_ring(open_map: Open, family: Document) -> None:
    document, moment = with_a_day(family)
    workspace = open_map(document)
    workspace.scene()
    found = listening(workspace)
    workspace.then_now.ask((moment, None))
    workspace.then_now.ask((moment, None), 0.8)
    wide, narrow = (one.times[1].scene for one in found)
    assert wide.places.keys() == narrow.places.keys()
    assert narrow.box.width / narrow.box.height < wide.box.width / wide.box.height


def test_then_and_now_are_drawn_in_rings_whatever_the_mode_of_the_map(open_map: Open, family: Document) -> None:
    document, moment = with_a_day(family)
    workspace = open_map(set_mode(document, Seat.TOGETHER, Mode.FREE))
    workspace.scene()
    found = listening(workspace)
    workspace.then_now.ask((moment, None))
    scenes = [one.scene.layout for one in found[0].times]
    assert all(isinstance(one, NetworkLayout) and one.rings for one in scenes)
