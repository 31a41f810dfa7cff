from __future__ import annotations

from ecomap.geometry import Point
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.session.workspace import Workspace
from ecomap.ui.canvas.dropping import add_here, drop


def parents() -> Workspace:
    workspace = Workspace.new("Sam")
    workspace.editor.commit(workspace.understand("mum Sarah, dad Tom").apply(workspace.editor.settled), "both")
    return workspace


def who(workspace: Workspace, name: str) -> ElementId:
    shown = workspace.editor.shown
    return next(one for one in shown.people if called(shown, one) == name)


def test_somebody_dropped_in_keeps_their_part_of_the_map_while_it_is_not_drawn() -> None:
    workspace = parents()
    sarah, tom = who(workspace, "Sarah"), who(workspace, "Tom")
    drop(workspace, sarah, Point(20, 0))
    own = sector_of(workspace.editor.settled, tom)
    assert own and own != sector_of(workspace.editor.settled, sarah)
    drop(workspace, tom, Point(0, 40))
    assert sector_of(workspace.editor.settled, tom) == own
    assert tom not in workspace.editor.settled.diagram(workspace.view, workspace.seat).pinned
    assert len(workspace.editor.history.past) == 3
    workspace.close()


def test_somebody_new_stands_where_they_were_put() -> None:
    workspace = parents()
    drop(workspace, who(workspace, "Sarah"), Point(20, 0))
    added = add_here(workspace, Point(0, 40))
    diagram = workspace.editor.settled.diagram(workspace.view, workspace.seat)
    assert diagram.places[added] == Point(0, 40) and added in diagram.pinned
    workspace.close()
