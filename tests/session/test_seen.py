"""An ecomap looked at in another way: nothing of the map changes, nobody moves, and nothing hidden shows."""

from collections.abc import Callable

import pytest

from ecomap.edit.arrange import place
from ecomap.edit.people import rename
from ecomap.edit.remove import remove
from ecomap.edit.restrict import restrict
from ecomap.geometry import Point
from ecomap.model.diagram import Seat, View
from ecomap.model.document import new_document, new_id
from ecomap.model.focus import AROUND, Focus, Others, Scope
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.resource import resource
from ecomap.session.proposals import Tidy
from ecomap.session.tools import Marquee, Pointer
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode

OpenMap = Callable[..., Workspace]
TOUCH = Focus(scope=Scope.TOUCH)
PLAIN = [Focus(scope=scope) for scope in AROUND if scope is not Scope.HOME]


def opened(open_map: OpenMap, name: str) -> Workspace:
    return open_map(decode(resource(f"samples/{name}.json").read_bytes()))


@pytest.fixture
def ellie(open_map: OpenMap) -> Workspace:
    return opened(open_map, "ellie")


def who(workspace: Workspace, name: str) -> ElementId:
    document = workspace.editor.shown
    return next(one for one in document.people if called(document, one) == name)


@pytest.mark.parametrize("seat", Seat)
@pytest.mark.parametrize("name", ["idris", "ellie", "kai"])
def test_in_every_view_of_every_seat_places_are_those_of_the_whole_and_the_map_is_the_same(
    open_map: OpenMap, name: str, seat: Seat
) -> None:
    workspace = opened(open_map, name)
    workspace.sit(seat)
    before = workspace.scene()
    document = workspace.editor.settled
    for focus in PLAIN:
        for others in Others:
            workspace.let_others(others)
            taken = workspace.focus_on(focus)
            scene = workspace.scene()
            assert taken is (scene.focus == focus)
            assert all(before.places[key] == at for key, at in scene.places.items())
            assert scene.layout is before.layout
    assert workspace.editor.settled is document
    assert not workspace.editor.history.past
    workspace.focus_on(None)
    assert workspace.scene() is before, "the very drawing of before"


def test_of_all_who_have_a_place_it_is_told_how_many_are_meant(ellie: Workspace) -> None:
    ellie.focus_on(TOUCH)
    part = ellie.part
    assert (len(part.meant), part.whole) == (17, 28)
    assert part.meant.isdisjoint(part.aside) and len(part.meant | part.aside) == 28
    assert part.shows(who(ellie, "Zofia")) and not part.shows(who(ellie, "Marcus"))


def test_each_seat_and_each_drawing_has_its_own(ellie: Workspace) -> None:
    ellie.focus_on(TOUCH)
    ellie.show(View.FAMILY_TREE)
    assert ellie.part.focus is None
    ellie.focus_on(Focus(scope=Scope.MUM))
    ellie.sit(Seat.COORDINATOR)
    assert ellie.part.focus is None
    ellie.sit(Seat.TOGETHER)
    assert ellie.part.focus == Focus(scope=Scope.MUM)
    ellie.show(View.ECOMAP)
    assert ellie.part.focus == TOUCH


def test_what_would_show_nobody_is_not_taken(open_map: OpenMap) -> None:
    workspace = open_map(new_document("Sam"))
    for focus in (*PLAIN, Focus(scope=Scope.HOME, of=ElementId("nowhere"))):
        assert not workspace.focus_on(focus)
        assert workspace.part.focus is None


def test_an_edit_while_only_some_are_shown_is_an_edit_of_the_whole(ellie: Workspace) -> None:
    ellie.let_others(Others.GO)
    ellie.focus_on(TOUCH)
    zofia, whole = who(ellie, "Zofia"), ellie.whole_scene().places
    ellie.editor.commit(rename(ellie.editor.settled, zofia, "Zosia"), "Rename")
    assert ellie.scene().focus == TOUCH
    assert any("Zosia" in placed.figure.meaning.alternative for placed in ellie.scene().layers)
    assert ellie.editor.settled.diagram(View.ECOMAP, Seat.TOGETHER).places.keys() >= whole.keys() - {
        ellie.editor.settled.young_person
    }, "nobody has lost their place"


def test_tidy_while_some_are_gone_tidies_the_whole(ellie: Workspace) -> None:
    ellie.let_others(Others.GO)
    ellie.focus_on(TOUCH)
    moved = place(ellie.editor.settled, View.ECOMAP, Seat.TOGETHER, {who(ellie, "Zofia"): Point(5.0, 60.0)})
    ellie.editor.commit(moved, "Move")
    ellie.tidying.begin(Tidy(words="Tidy", everything=True))
    assert ellie.tidying.proposal is not None
    assert who(ellie, "Marcus") in ellie.tidying.proposal.before.places, "as everybody stood, not only who is seen"
    ellie.tidying.keep()
    places = ellie.editor.settled.diagram(View.ECOMAP, Seat.TOGETHER).places
    assert who(ellie, "Marcus") in places and who(ellie, "Zofia") in places


def test_a_frame_takes_hold_of_nobody_who_stands_back(ellie: Workspace) -> None:
    ellie.focus_on(TOUCH)
    frame = Marquee(ellie.editor, ellie.scene)
    frame.press(Pointer(Point(-1000.0, -1000.0)))
    frame.release(Pointer(Point(1000.0, 1000.0)))
    assert ellie.editor.selection == ellie.part.meant | {ellie.editor.settled.young_person}


def test_whom_a_seat_may_not_see_changes_nothing_of_what_it_sees(open_map: OpenMap) -> None:
    first = opened(open_map, "ellie")
    zofia = who(first, "Zofia")
    kept, gone = (opened(open_map, "ellie") for _ in range(2))
    kept.editor.commit(restrict(kept.editor.settled, Restriction(id=new_id(), about=zofia)), "Keep")
    gone.editor.commit(remove(gone.editor.settled, (zofia,)), "Remove")
    for focus in PLAIN:
        for others in Others:
            seen = []
            for workspace in (kept, gone):
                workspace.let_others(others)
                workspace.focus_on(focus)
                part, scene = workspace.part, workspace.scene()
                figures = [placed.figure for placed in scene.layers]
                seen.append((figures, scene.places, scene.faint, scene.used, part.meant, part.aside, part.whole))
            assert seen[0] == seen[1]


def test_a_home_is_looked_at_as_long_as_it_is_there_for_that_seat(ellie: Workspace) -> None:
    homes = {home.name: key for key, home in ellie.copy.shown.households.items()}
    focus = Focus(scope=Scope.HOME, of=homes["Nan's"])
    assert ellie.focus_on(focus)
    assert {called(ellie.copy.shown, one) for one in ellie.part.meant} >= {"Mair", "Biscuit"}
    assert ellie.wanted().home == homes["Nan's"]
    assert ellie.editor.settled is not None and not ellie.editor.history.past
    ellie.focus_on(TOUCH)
    assert ellie.wanted().home is None
    ellie.focus_on(focus)
    for name in ("Mair", "Biscuit"):
        kept = Restriction(id=new_id(), about=who(ellie, name))
        ellie.editor.commit(restrict(ellie.editor.settled, kept), "Keep")
    assert ellie.part.focus is None, "nobody of that home may be seen any more"
