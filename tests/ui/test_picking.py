"""Picking one of many by typing."""

from PySide6.QtTest import QTest

from ecomap.ui.dialogs.picking import Choice, Picker
from tests.ui.conftest import Sitting


def test_somebody_is_found_without_the_accents_of_their_name(sam: Sitting) -> None:
    picker = Picker(sam.window, "Who?", (Choice("Mair", "1"), Choice("Zoë", "2")))
    QTest.keyClicks(picker.line, "zoe")
    assert picker.found.count() == 1 and picker.picked == "2"
