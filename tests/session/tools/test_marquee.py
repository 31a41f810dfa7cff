from __future__ import annotations

from collections.abc import Callable

from ecomap.geometry import Box, Point
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.session.tools import Marquee, Pointer
from ecomap.session.workspace import Workspace

Open = Callable[..., Workspace]


def test_a_frame_selects_who_stands_in_it_and_grows_and_shrinks(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    places = workspace.scene().places
    everybody = Box.of_points(places.values()).grown(1)
    marquee = Marquee(workspace.editor, workspace.scene)
    marquee.press(Pointer(Point(everybody.left, everybody.top)))
    marquee.drag(Pointer(Point(everybody.right, everybody.bottom)))
    assert workspace.editor.selection == frozenset(places)
    marquee.release(Pointer(Point(everybody.left + 0.5, everybody.top + 0.5)))
    assert workspace.editor.selection == frozenset()


def test_with_the_key_for_more_who_was_selected_stays_and_escape_brings_all_back(
    open_map: Open, family: Document
) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    places = workspace.scene().places
    first, second = list(places)[:2]
    workspace.editor.select([first])
    for more, expected in ((True, {first, second}), (False, {second})):
        marquee = Marquee(workspace.editor, workspace.scene)
        marquee.press(Pointer(places[second].plus(Point(-1, -1)), more=more))
        marquee.drag(Pointer(places[second].plus(Point(1, 1))))
        assert workspace.editor.selection == expected
        marquee.cancel()
        assert workspace.editor.selection == {first}
