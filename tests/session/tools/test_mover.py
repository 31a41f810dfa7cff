from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from ecomap.edit.standing import set_closeness
from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.session.tools import Mover, Pointer
from ecomap.session.tools.landing import Ground, Landing, ring_at, sector_at
from ecomap.session.workspace import Workspace

Open = Callable[..., Workspace]


def called(document: Document, name: str) -> ElementId:
    return next(one.id for one in document.people.values() if one.name.text == name)


def middle(workspace: Workspace, sector: str) -> Point:
    """Return a place in the middle of a part of the ecomap."""
    layout = workspace.scene().layout
    assert isinstance(layout, NetworkLayout)
    part, ring = layout.sectors[sector], layout.rings[-1]
    angle = (part.start + part.end) / 2
    return Point(ring.across * math.cos(angle), ring.down * math.sin(angle)).times(0.7)


@pytest.fixture
def workspace(open_map: Open, family: Document) -> Workspace:
    """Ellie's ecomap, everybody in the second ring but Tom, who is not placed."""
    for one in (*family.people, *family.places):
        if one not in (family.young_person, called(family, "Tom")):
            family = set_closeness(family, one, 2)
    return open_map(family)


def drag(workspace: Workspace, who: ElementId, *to: Point) -> Mover:
    mover = Mover(workspace)
    at = workspace.scene().places.get(who, Point(500, 500))
    mover.press(Pointer(at, over=who))
    for point in to:
        mover.drag(Pointer(point))
    return mover


def test_escape_leaves_no_trace(workspace: Workspace) -> None:
    workspace.scene()
    start = workspace.editor.settled
    mover = drag(workspace, called(start, "Sarah"), Point(30, 40), Point(50, 50))
    assert workspace.editor.shown is not start
    mover.cancel()
    assert workspace.editor.shown is start
    mover.release(Pointer(Point(50, 50)))
    assert workspace.editor.settled is start
    assert not workspace.editor.history.past


def test_many_drags_are_one_step_by_the_whole_way(workspace: Workspace) -> None:
    workspace.show(View.FAMILY_TREE)
    sarah = called(workspace.editor.settled, "Sarah")
    start = workspace.scene().places[sarah]
    mover = drag(workspace, sarah, *(start.plus(Point(n, n)) for n in range(1, 20)))
    mover.release(Pointer(start.plus(Point(40, 3))))
    diagram = workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert diagram.places[sarah] == start.plus(Point(40, 3))
    assert diagram.pinned == {sarah}
    assert [step.words for step in workspace.editor.history.past] == ["Move Sarah"]


def test_a_press_without_a_drag_moves_nothing(workspace: Workspace) -> None:
    sarah = called(workspace.editor.settled, "Sarah")
    at = workspace.scene().places[sarah]
    before = workspace.editor.settled
    drag(workspace, sarah).release(Pointer(at))
    assert workspace.editor.settled is before


def test_on_the_ecomap_nearer_is_closer(workspace: Workspace) -> None:
    sarah = called(workspace.editor.settled, "Sarah")
    at = workspace.scene().places[sarah]
    workspace.editor.select([sarah])
    drag(workspace, sarah, at.times(0.1)).release(Pointer(at.times(0.1)))
    assert workspace.editor.settled.standing(sarah).ring == 1
    assert workspace.editor.settled.people[sarah].sector == ""
    assert len(workspace.editor.history.past) == 1


def test_dropped_in_another_part_they_stand_there_and_it_is_only_offered(workspace: Workspace) -> None:
    document = workspace.editor.settled
    sarah, zofia = called(document, "Sarah"), called(document, "Zofia")
    landings: list[Landing] = []
    workspace.landed.connect(landings.append)
    to = workspace.scene().places[zofia]
    drag(workspace, sarah, to).release(Pointer(to))
    after = workspace.editor.settled
    assert after.people[sarah] is document.people[sarah]
    assert after.diagram(View.ECOMAP, Seat.TOGETHER).pinned == {sarah}
    assert workspace.scene().places[sarah].distance(to) < 1e-6
    assert [(one.crossed, one.sector) for one in landings] == [((sarah,), "friends")]


def test_back_in_their_own_part_nothing_is_offered(workspace: Workspace) -> None:
    document = workspace.editor.settled
    sarah, zofia = called(document, "Sarah"), called(document, "Zofia")
    to = workspace.scene().places[zofia]
    drag(workspace, sarah, to).release(Pointer(to))
    landings: list[Landing] = []
    workspace.landed.connect(landings.append)
    home = middle(workspace, "mum")
    drag(workspace, sarah, home).release(Pointer(home))
    assert [one.crossed for one in landings] == [()]


def test_another_ring_is_one_step_with_the_move_and_says_which_way(workspace: Workspace) -> None:
    document = workspace.editor.settled
    sarah = called(document, "Sarah")
    at = workspace.scene().places[sarah]
    drag(workspace, sarah, at.times(0.4)).release(Pointer(at.times(0.4)))
    near = workspace.scene().places[sarah]
    drag(workspace, sarah, near.times(6.0)).release(Pointer(near.times(6.0)))
    assert [step.words for step in workspace.editor.history.past] == [
        "Sarah is closer now",
        "Sarah is further away now",
    ]
    assert workspace.editor.settled.standing(sarah).ring == 3
    workspace.editor.undo()
    workspace.editor.undo()
    assert workspace.editor.settled.standing(sarah).ring == 2
    assert workspace.scene().places[sarah] == at
    assert not workspace.editor.history.past


def test_while_somebody_is_dragged_what_lies_under_them_is_known(workspace: Workspace) -> None:
    document = workspace.editor.settled
    sarah, zofia = called(document, "Sarah"), called(document, "Zofia")
    scene = workspace.scene()
    at, to = scene.places[sarah], scene.places[zofia]
    mover = drag(workspace, sarah, at.times(0.4))
    assert mover.ground == Ground(1, "")
    mover.drag(Pointer(to))
    assert mover.ground == Ground(2, "friends")
    mover.cancel()
    assert drag(workspace, sarah).ground == Ground(2, "")
    workspace.show(View.FAMILY_TREE)
    assert drag(workspace, sarah, Point(5, 5)).ground is None


def test_somebody_not_placed_yet_is_placed_by_dragging_them_in(workspace: Workspace) -> None:
    tom = called(workspace.editor.settled, "Tom")
    assert tom in workspace.scene().waiting
    to = workspace.scene().places[called(workspace.editor.settled, "Zofia")]
    mover = drag(workspace, tom, to)
    assert workspace.scene().places[tom].distance(to) < 1e-6
    mover.release(Pointer(to))
    assert workspace.editor.settled.standing(tom).ring is not None
    assert sector_of(workspace.editor.settled, tom) == "dad"


def test_nobody_is_moved_out_of_a_part_that_is_not_drawn_yet(workspace: Workspace) -> None:
    tom = called(workspace.editor.settled, "Tom")
    assert "dad" not in workspace.scene().layout.sectors  # type: ignore[union-attr]
    to = workspace.scene().places[called(workspace.editor.settled, "Sarah")]
    drag(workspace, tom, to).release(Pointer(to))
    after = workspace.editor.settled
    assert after.standing(tom).ring is not None
    assert sector_of(after, tom) == "dad"
    assert tom not in after.diagram(View.ECOMAP, Seat.TOGETHER).pinned
    assert sector_at(workspace.scene().layout, workspace.scene().places[tom]) == "dad"  # type: ignore[arg-type]


def test_the_young_person_stays_in_the_middle(workspace: Workspace) -> None:
    me = workspace.editor.settled.young_person
    drag(workspace, me, Point(50, 50)).release(Pointer(Point(50, 50)))
    assert not workspace.editor.history.past


def test_all_that_is_selected_moves_together(workspace: Workspace) -> None:
    workspace.show(View.FAMILY_TREE)
    document = workspace.editor.settled
    both = {called(document, "Sarah"), called(document, "Jean")}
    workspace.editor.select(both)
    before = workspace.scene().places
    sarah = called(document, "Sarah")
    drag(workspace, sarah).release(Pointer(before[sarah].plus(Point(5, 6))))
    placed = workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert {one: placed.places[one] for one in both} == {one: before[one].plus(Point(5, 6)) for one in both}
    assert workspace.editor.history.past[-1].words == "Move 2 people"


def test_rings_and_parts_are_where_they_are_drawn(workspace: Workspace) -> None:
    layout = workspace.scene().layout
    for one, at in workspace.scene().places.items():
        if one != workspace.editor.settled.young_person:
            assert ring_at(layout, at) == 2  # type: ignore[arg-type]
            assert sector_at(layout, at) != ""  # type: ignore[arg-type]
