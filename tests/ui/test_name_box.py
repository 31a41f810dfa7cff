from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.ui.name_box import AT_ONCE, NameBox
from tests.ui.conftest import Sitting

CTRL = Qt.KeyboardModifier.ControlModifier


def ready(sitting: Sitting) -> NameBox:
    box: NameBox = sitting.page.bar.name_box
    box.setFocus()
    return box


def test_up_brings_back_what_was_typed_and_down_what_was_begun(sam: Sitting) -> None:
    box = ready(sam)
    sam.type_line("nan Mair, dog Rex")
    sam.type_line("auntie Jo")
    sam.type_line("uncle Al")
    QTest.keyClicks(box, "ne")
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == "uncle Al"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == "auntie Jo"
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == "nan Mair, dog Rex"
    for _ in range(9):
        QTest.keyClick(box, Qt.Key.Key_Up)
    first = box.text()
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == first, "before the first line there is none"
    for _ in range(9):
        QTest.keyClick(box, Qt.Key.Key_Down)
    assert box.text() == "ne"
    assert QApplication.focusWidget() is box


def test_esc_empties_the_line_and_then_goes_to_the_map_and_up_brings_the_line_back(sam: Sitting) -> None:
    box = ready(sam)
    before = sam.workspace.editor.settled
    QTest.keyClicks(box, "nan Jean")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert (box.text(), QApplication.focusWidget()) == ("", box)
    QTest.keyClick(box, Qt.Key.Key_Up)
    assert box.text() == "nan Jean"
    QTest.keyClick(box, Qt.Key.Key_Escape)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is sam.page.canvas
    assert sam.workspace.editor.settled is before


def test_what_was_typed_in_coordinator_view_does_not_come_back_in_together_view(ellie: Sitting) -> None:
    box = ready(ellie)
    ellie.window.seats.show_coordinator()
    ready(ellie)
    ellie.type_line("mum's cousin Qazzi")
    QTest.keyClicks(box, "mum's ex Wexby")
    ellie.window.seats.show_together()
    ready(ellie)
    assert box.text() == ""
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Up):
        QTest.keyClick(box, key)
        assert box.text() == ""
    QTest.keyClicks(box, "x")
    for _ in range(3):
        QTest.keyClick(box, Qt.Key.Key_Z, CTRL)
    assert box.text() in ("", "x")


def test_the_sentence_is_described_and_read_aloud(sam: Sitting) -> None:
    box = ready(sam)
    spoken: list[str] = []
    box.spoken.connect(spoken.append)
    QTest.keyClicks(box, "nan (mum's mum) Jean")
    assert box.accessibleDescription() == "Adds Jean, nan (mum's mum)."
    sam.wait_for(lambda: spoken == ["Adds Jean, nan (mum's mum)."])
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert spoken[1:] == ["Adds Jean, nan (mum's mum)."]
    assert "for example" in box.accessibleDescription()


def test_a_line_that_changes_nothing_says_so_and_is_no_step(sam: Sitting) -> None:
    steps = len(sam.workspace.editor.history.past)
    sam.type_line("mum Sarah")
    assert sam.window.notice.isVisible()
    assert len(sam.workspace.editor.history.past) == steps


def test_a_step_is_called_by_what_it_did_not_by_what_was_unclear(sam: Sitting) -> None:
    sam.type_line("Kelly's mum Jean")
    assert sam.workspace.editor.history.past[-1].words == "Adds Jean, Kelly's mum."


def test_rows_of_a_pasted_list_stay_rows(sam: Sitting) -> None:
    box = ready(sam)
    QGuiApplication.clipboard().setText("- brothers Tim, Ned\n- Zed\n\n3. friend Bo")
    QTest.keyClick(box, Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()
    QTest.keyClick(box, Qt.Key.Key_Return)
    people = {one.name.text: one.relation for one in sam.workspace.editor.settled.people.values()}
    assert {name: people[name] for name in ("Tim", "Ned", "Zed", "Bo")} == {
        "Tim": "brother",
        "Ned": "brother",
        "Zed": "",
        "Bo": "friend",
    }


def test_a_very_long_list_is_explained_when_the_keys_are_still(sam: Sitting) -> None:
    box = ready(sam)
    box.setText("; ".join(f"friend Name{number} Longname" for number in range(90)))
    assert len(box.text()) > AT_ONCE
    sam.wait_for(lambda: "more, friends" in box.understood.text())


def test_a_very_long_list_is_taken_as_one_step_though_nobody_waited_for_its_sentence(sam: Sitting) -> None:
    box, before = ready(sam), sam.workspace.editor.settled
    box.setText("; ".join(f"friend Name{number} Longname" for number in range(90)))
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert len(sam.workspace.editor.settled.people) == len(before.people) + 90
    assert box.text() == ""
    sam.page.undo()
    assert sam.workspace.editor.settled.people == before.people


def test_a_long_list_that_was_emptied_meanwhile_is_not_explained_any_more(sam: Sitting) -> None:
    box = ready(sam)
    many = "; ".join(f"friend Name{number} Longname" for number in range(90))
    box.long_written.emit(many)
    box.setText("mum's sister Gwen")
    said = box.understood.text()
    again = "; ".join(f"friend Other{number} Longname" for number in range(90))
    box.setText(again)
    sam.wait_for(lambda: "Other" in box.understood.text())
    assert "Gwen" in said


def test_the_sentence_is_whole_or_ends_in_dots_at_twice_the_text_on_a_small_window(sam: Sitting) -> None:
    sam.window.looks.preferences.text_scale = 2.0
    sam.window.looks.dress()
    sam.window.resize(800, 600)
    for _ in range(4):
        QApplication.processEvents()
    box, card = ready(sam), sam.page.bar.name_box.understood
    lines = {"Kelly's mum Jean": True, ", ".join(f"coach {n} Longname {ord(n)}" for n in "ABCDEFGHIJ"): False}
    for line, is_whole in lines.items():
        box.setText(line)
        corner = card.mapTo(sam.window, QPoint(0, 0))
        assert corner.x() >= 0
        assert corner.x() + card.width() <= sam.window.width()
        assert corner.y() + card.height() <= sam.window.height()
        assert card.heightForWidth(card.width()) <= card.height()
        assert card.text().endswith("…") is not is_whole
        assert not box.accessibleDescription().endswith("…")
