from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ecomap.ui.dialogs.specimen import Specimen
from tests.ui.conftest import LEFT, Sitting


def leafed(sitting: Sitting) -> list[tuple[str, str]]:
    """Open the page from the table of actions, leaf through with the mouse, and return titles and words."""
    seen: list[tuple[str, str]] = []

    def leaf(question: QWidget) -> None:
        assert isinstance(question, Specimen)
        while True:
            assert not question.page.grab().isNull()
            seen.append((question.page.accessibleName(), question.page.accessibleDescription()))
            if not question.after.isEnabled():
                break
            QTest.mouseClick(question.after, LEFT)
        QTest.mouseClick(question.before, LEFT)
        assert question.page.accessibleName() == seen[-2][0]
        QTest.keyClick(question, Qt.Key.Key_Escape)

    sitting.answer(leaf)
    sitting.window.shelf["specimen"].trigger()
    return seen


def test_together_the_young_persons_words_and_nothing_clinical(ellie: Sitting) -> None:
    seen = leafed(ellie)
    assert [title for title, _ in seen] == [
        "Default: symbols and badges",
        "Default: lines",
        "Default: the ecomap",
        "Default: the ecomap, in grey",
    ]
    told = " ".join(words for _, words in seen)
    assert "born sleeping" in told and "went out" in told
    assert not [word for word in ("cut off", "not allowed", "restricted", "deceased", "pregnancy") if word in told]


def test_the_coordinator_sees_all_of_it_in_the_house_style_of_the_map(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.window.shelf["style-uk_services"].trigger()
    seen = leafed(ellie)
    assert [title.split(":")[0] for title, _ in seen] == ["UK children's services"] * 5
    assert "cut off, repaired" in seen[2][1] and "not allowed" in seen[0][1]


def test_the_notation_is_chosen_by_the_coordinator_alone_and_undone_in_one_step(ellie: Sitting) -> None:
    shelf = ellie.window.shelf
    assert not shelf["style-mcgoldrick_2020"].isVisible() and not shelf["marks-gentle"].isEnabled()
    ellie.window.seats.show_coordinator()
    assert shelf["style-default"].isChecked() and shelf["marks-clinical"].isChecked()
    shelf["style-mcgoldrick_2020"].trigger()
    shelf["marks-gentle"].trigger()
    papers = ellie.workspace.editor.settled.papers
    assert (papers.house_style, papers.gentle) == ("mcgoldrick_2020", True)
    assert ellie.workspace.scene().manner.house_style == "mcgoldrick_2020"
    assert shelf["style-mcgoldrick_2020"].isChecked() and shelf["marks-gentle"].isChecked()
    shelf["lost-shown"].trigger()
    assert ellie.workspace.editor.settled.papers.lost_babies and shelf["lost-shown"].isChecked()
    shelf["undo"].trigger()
    assert shelf["lost-hidden"].isChecked()
    shelf["undo"].trigger()
    assert shelf["marks-clinical"].isChecked() and not ellie.workspace.editor.settled.papers.gentle
