import gc

from ecomap.edit.people import rename
from ecomap.model.diagram import Seat, View
from ecomap.ui.window import SETTLING
from tests.ui.conftest import Sitting


def test_all_four_drawings_are_worked_out_before_anybody_asks(ellie: Sitting) -> None:
    def drawn() -> bool:
        document = ellie.workspace.editor.settled
        return all(document.diagram(view, seat).places for view in View for seat in Seat)

    ellie.wait_for(drawn)
    assert ellie.workspace.editor.history.past == (), "and nobody has to undo that"
    together = ellie.workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert ellie.who("Darren") not in together.places


def test_a_map_that_is_closed_before_anybody_looked_ahead_is_let_alone(ellie: Sitting) -> None:
    for name in ("idris", "ellie"):
        ellie.window.files.open_sample(name)
        gc.collect()
    ellie.qtbot.wait(SETTLING + 300)
    assert ellie.window.workspace is not None


def test_a_list_that_was_foreseen_has_what_changed_until_it_is_looked_at(ellie: Sitting) -> None:
    document = ellie.workspace.editor.settled
    ellie.wait_for(lambda: bool(ellie.workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.COORDINATOR).places))
    someone = next(one for one in document.people if one != document.young_person)
    ellie.workspace.editor.commit(rename(ellie.workspace.editor.settled, someone, "Quite Another"), "name")
    ellie.workspace.sit(Seat.COORDINATOR)
    rows = {row.id: row for group in ellie.page.people.lists.model.groups for row in group.rows}
    assert rows[someone].name == "Quite Another"
    assert len(rows) == len(ellie.workspace.copy.shown.people) + len(ellie.workspace.copy.shown.places) - 1
