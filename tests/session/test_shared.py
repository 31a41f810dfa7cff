"""What both may see, whoever sits at the window."""

from collections.abc import Callable

import pytest

from ecomap.edit.people import rename
from ecomap.edit.restrict import restrict
from ecomap.model.copies import Audience
from ecomap.model.diagram import Seat, View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.render.compose import Scene
from ecomap.resource import resource
from ecomap.session.shared import Shared
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode

OpenMap = Callable[..., Workspace]


@pytest.fixture
def ellie(open_map: OpenMap) -> Workspace:
    return open_map(decode(resource("samples/ellie.json").read_bytes()))


def who(workspace: Workspace, name: str) -> ElementId:
    document = workspace.editor.shown
    return next(one for one in document.people if called(document, one) == name)


def test_together_it_is_the_very_scene_on_screen(ellie: Workspace) -> None:
    shared = Shared(ellie)
    assert shared.scene() is ellie.scene()
    ellie.show(View.FAMILY_TREE)
    assert shared.scene() is ellie.scene()


def test_what_the_coordinator_alone_sees_and_does_leaves_it_as_it_is(ellie: Workspace) -> None:
    shared = Shared(ellie)
    before, told = shared.scene(), list[Scene]()
    shared.changed.connect(told.append)
    ellie.sit(Seat.COORDINATOR)
    ellie.show(View.FAMILY_TREE)
    settled = ellie.editor.settled
    mair, darren = who(ellie, "Mair"), who(ellie, "Darren")
    ellie.editor.preview(rename(settled, mair, "M"))
    ellie.editor.preview(None)
    ellie.editor.commit(rename(settled, darren, "Someone else"), "rename")
    kept = Restriction(id=ElementId("kept"), about=darren, fact="born")
    ellie.editor.commit(restrict(ellie.editor.settled, kept), "restrict")
    assert told == []
    ellie.show(View.ECOMAP)
    ellie.sit(Seat.TOGETHER)
    assert shared.scene().places == before.places


def test_what_both_may_see_is_followed_also_while_the_coordinator_looks_alone(ellie: Workspace) -> None:
    shared = Shared(ellie)
    shared.scene()
    ellie.sit(Seat.COORDINATOR)
    ellie.editor.commit(rename(ellie.editor.settled, who(ellie, "Mair"), "Nan Mair"), "rename")
    scene = shared.scene()
    assert scene.copy.audience is Audience.YOUNG_PERSON
    assert "Nan Mair" in {one.name.text for one in scene.copy.shown.people.values()}
    hidden = Restriction(id=ElementId("kept"), about=who(ellie, "Nan Mair"))
    ellie.editor.commit(restrict(ellie.editor.settled, hidden), "restrict")
    assert "Nan Mair" not in {one.name.text for one in shared.scene().copy.shown.people.values()}
    shared.close()
    told: list[Scene] = []
    shared.changed.connect(told.append)
    ellie.editor.undo()
    assert told == []


def test_it_can_begin_while_the_coordinator_looks(ellie: Workspace) -> None:
    together = ellie.scene()
    ellie.sit(Seat.COORDINATOR)
    scene = Shared(ellie).scene()
    assert scene.copy.audience is Audience.YOUNG_PERSON
    assert scene.places == together.places
    assert not any(standing.decisions for standing in scene.copy.shown.standings.values())
