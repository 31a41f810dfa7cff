import gc

from ecomap.edit.people import rename
from ecomap.model.diagram import Seat, View
from ecomap.resource import resource
from ecomap.session.workspace import Workspace
from ecomap.store.codec import decode
from ecomap.ui.people.rows import listed
from ecomap.ui.window import SETTLING
from tests.ui.conftest import Sitting


def test_all_four_drawings_are_worked_out_before_anybody_asks(shipped: Sitting) -> None:
    def drawn() -> bool:
        document = shipped.workspace.editor.settled
        return all(document.diagram(view, seat).places for view in View for seat in Seat)

    shipped.wait_for(drawn)
    assert shipped.workspace.editor.history.past == (), "and nobody has to undo that"
    together = shipped.workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert shipped.who("Darren") not in together.places


def test_a_map_that_is_closed_before_anybody_looked_ahead_is_let_alone(shipped: Sitting) -> None:
    for name in ("idris", "ellie"):
        shipped.window.files.open_sample(name)
        gc.collect()
    shipped.qtbot.wait(SETTLING + 300)
    assert shipped.window.workspace is not None


def test_a_list_that_was_foreseen_has_what_changed_until_it_is_looked_at(shipped: Sitting) -> None:
    document = shipped.workspace.editor.settled
    shipped.wait_for(lambda: bool(shipped.workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.COORDINATOR).places))
    someone = next(one for one in document.people if one != document.young_person)
    shipped.workspace.editor.commit(rename(shipped.workspace.editor.settled, someone, "Quite Another"), "name")
    shipped.workspace.sit(Seat.COORDINATOR)
    rows = {row.id: row for group in shipped.page.people.lists.model.groups for row in group.rows}
    assert rows[someone].name == "Quite Another"
    assert len(rows) == len(shipped.workspace.copy.shown.people) + len(shipped.workspace.copy.shown.places) - 1


def test_a_list_made_before_the_map_is_shown_is_the_one_that_is_seen(sitting: Sitting) -> None:
    window = sitting.window
    document = decode(resource("samples/ellie.json").read_bytes())
    workspace = Workspace.from_sample(document, deliver=window.courier.deliver, manner=window.looks.manner())
    people = listed(workspace.copy)
    window.show_map(workspace, people)
    sitting.wait_for(lambda: len(sitting.page.canvas.stage.order) > 20)
    seen = [row for group in sitting.page.people.lists.model.groups for row in group.rows]
    made = [row for group in people.groups for row in group.rows]
    assert len(seen) == len(made) > 20
    assert all(one is other for one, other in zip(seen, made, strict=True)), "none is made again"
