from ecomap.model.diagram import Seat, View
from tests.ui.conftest import Sitting


def test_all_four_drawings_are_worked_out_before_anybody_asks(ellie: Sitting) -> None:
    def drawn() -> bool:
        document = ellie.workspace.editor.settled
        return all(document.diagram(view, seat).places for view in View for seat in Seat)

    ellie.wait_for(drawn)
    assert ellie.workspace.editor.history.past == (), "and nobody has to undo that"
    together = ellie.workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert ellie.who("Darren") not in together.places


def test_tidy_keeps_who_was_placed_by_hand(ellie: Sitting) -> None:
    mair = ellie.who("Mair")
    ellie.workspace.editor.select({mair})
    ellie.page.canvas.setFocus()
    ellie.window.shelf["move-right-far"].trigger()
    place = ellie.workspace.scene().places[mair]
    ellie.window.shelf["tidy"].trigger()
    assert ellie.workspace.scene().places[mair] == place
    assert ellie.workspace.editor.history.past[-1].words == "Tidy"
