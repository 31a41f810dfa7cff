import gc

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
