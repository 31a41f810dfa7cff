"""Entries made one or two, lines that go to somebody else, homes, copies: by mouse and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.edit.families import couple_of, parentages_of
from ecomap.edit.restrict import restrict
from ecomap.edit.ties import tie_between
from ecomap.model.contact import ContactKind, WishKind
from ecomap.model.diagram import View
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.network import Strength
from ecomap.model.person import ElementId
from ecomap.model.restriction import Restriction
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.home import HomeQuestion
from ecomap.ui.dialogs.merging import MergeForm
from ecomap.ui.dialogs.picking import Picker
from ecomap.ui.dialogs.relatives import RelativesForm
from ecomap.ui.dialogs.splitting import SplitForm
from tests.ui.conftest import LEFT, NO_KEYS, Sitting

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def document(sitting: Sitting) -> Document:
    return sitting.workspace.editor.settled


def steps(sitting: Sitting) -> int:
    return len(sitting.workspace.editor.history.past)


def select(sitting: Sitting, *names: str) -> None:
    sitting.workspace.editor.select({sitting.who(name) for name in names})
    sitting.page.canvas.setFocus()


def back(sitting: Sitting) -> None:
    """Go on with the map after a question: without a window manager, nobody else brings the window back."""
    sitting.window.activateWindow()
    sitting.wait_for(sitting.window.isActiveWindow)
    sitting.page.canvas.setFocus()


# two entries of one person


def test_two_entries_become_one_person_by_one_key_and_enter(sam: Sitting) -> None:
    sam.type_line("uncle Lee")
    sam.type_line("friend Leroy")
    select(sam, "Lee", "Leroy")
    before = steps(sam)
    asked: list[str] = []

    def answered(question: QWidget) -> None:
        assert isinstance(question, MergeForm)
        asked.extend(question.asked)
        leroy = question.asked["name.text"].answers[sam.who("Leroy")]
        QTest.mouseClick(leroy, LEFT)
        assert question.yes is not None
        QTest.keyClick(question.yes, Qt.Key.Key_Return)

    sam.answer(answered)
    sam.key(Qt.Key.Key_M, CTRL)
    assert "name.text" in asked and "Lee" not in sam.names() and steps(sam) == before + 1
    who = sam.who("Leroy")
    assert ("also called", "Lee") in document(sam).people[who].private.others
    assert parentages_of(document(sam), who) or document(sam).sibships, "the uncle's place in the family stays"
    assert sam.workspace.editor.selection == {who}
    back(sam)
    sam.key(Qt.Key.Key_Z, CTRL)
    assert {"Lee", "Leroy"} <= sam.names()


def test_two_entries_of_one_place_become_one_and_undo_brings_both_back(sam: Sitting) -> None:
    sam.type_line("boxing club")
    sam.type_line("The gym club")
    club, gym = (sam.who(name) for name in sorted(called(document(sam), one) for one in document(sam).places))
    select(sam, called(document(sam), club))
    before, start = steps(sam), document(sam)
    asked: list[str] = []

    def answered(question: QWidget) -> None:
        assert isinstance(question, MergeForm)
        asked.append(question.heading.text())
        QTest.mouseClick(question.asked["name"].answers[gym], LEFT)
        assert question.yes is not None
        QTest.mouseClick(question.yes, LEFT)

    def picked(question: QWidget) -> None:
        assert isinstance(question, Picker)
        offered = [question.found.item(at).text() for at in range(question.found.count())]
        assert len(offered) == 1, "people are no places"
        sam.answer(answered)
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    sam.answer(picked)
    sam.key(Qt.Key.Key_M, CTRL)
    assert asked and steps(sam) == before + 1
    (left,) = document(sam).places
    assert called(document(sam), left) == called(start, gym)
    assert sam.workspace.editor.selection == {left}
    assert sam.workspace.editor.history.past[-1].words.endswith("one and the same")
    back(sam)
    sam.key(Qt.Key.Key_Z, CTRL)
    assert document(sam).places == start.places and document(sam).ties == start.ties


def test_a_person_and_a_place_are_not_the_same(sam: Sitting) -> None:
    sam.type_line("boxing club")
    sam.workspace.editor.select({*document(sam).places, sam.who("Tom")})
    sam.page.canvas.setFocus()
    before = steps(sam)
    sam.key(Qt.Key.Key_M, CTRL)
    assert "same person or place" in sam.window.notice.words.text()
    assert steps(sam) == before


def test_who_is_the_same_is_found_by_name_and_what_cannot_be_is_said(sam: Sitting) -> None:
    sam.type_line("friend Fil")
    select(sam, "Fil")

    def agreed(question: QWidget) -> None:
        assert isinstance(question, MergeForm) and question.yes is not None
        QTest.keyClick(question.yes, Qt.Key.Key_Return)

    def found(question: QWidget) -> None:
        assert isinstance(question, Picker)
        QTest.keyClicks(question.line, "Filmon")
        sam.answer(agreed)
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    sam.answer(found)
    sam.window.shelf["merge"].trigger()
    assert "Fil" not in sam.names() and "Filmon" in sam.names()
    select(sam, "Sarah", "Tom")
    sam.window.shelf["merge"].trigger()
    assert "both parents of" in sam.window.notice.words.text()
    assert {"Sarah", "Tom"} <= sam.names()


def test_two_worlds_are_asked_the_same_together(ellie: Sitting) -> None:
    """Nothing hidden about either shows in the form: a hidden number or note asks nothing, and stands nowhere."""
    one, two = ellie.who("Rhys"), ellie.who("Carys")
    seen: list[str] = []

    def read(question: QWidget) -> None:
        assert isinstance(question, MergeForm)
        seen.append(
            "\n".join([*question.asked, *(text.text() for text in question.findChildren(type(question.heading)))])
        )
        question.reject()

    for hidden in (False, True):
        if hidden:
            from dataclasses import replace

            from ecomap.edit.entries import put
            from ecomap.model.person import PrivateFacts, Reach

            known = [document(ellie).people[who] for who in (one, two)]
            private = [PrivateFacts(health="Asthma", former_name="Ann"), PrivateFacts(offences="Theft")]
            changed = [
                replace(person, private=facts, reach=Reach(phone=f"0777 {at}"), note=f"Secret {at}")
                for at, (person, facts) in enumerate(zip(known, private, strict=True))
            ]
            ellie.workspace.editor.commit(put(document(ellie), *changed), "Hidden")
        ellie.workspace.editor.select({one, two})
        ellie.answer(read)
        ellie.window.shelf["merge"].trigger()
    assert len(seen) == 2 and seen[0] == seen[1]
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({one, two})
    ellie.answer(read)
    ellie.window.shelf["merge"].trigger()
    assert "reach.phone" in seen[2], "in the file, they are asked about"


# one entry of two people


def test_one_entry_becomes_two_people(sam: Sitting) -> None:
    sam.type_line("uncle Lee")
    select(sam, "Lee")
    before = steps(sam)

    def answered(question: QWidget) -> None:
        assert isinstance(question, SplitForm) and question.yes is not None
        assert not question.yes.isEnabled(), "the second needs a name"
        QTest.keyClicks(question.second, "Ray")
        first = next(iter(question.facts.values()))
        assert [made.text() for made in first.answers.values()] == ["Lee", "Ray", "both"]
        QTest.keyClick(question.second, Qt.Key.Key_Return)

    sam.answer(answered)
    sam.key(Qt.Key.Key_M, CTRL | SHIFT)
    assert steps(sam) == before + 1
    lee, ray = sam.who("Lee"), sam.who("Ray")
    assert sam.workspace.editor.selection == {lee, ray}
    people = document(sam).people
    assert people[ray].relation == people[lee].relation


# a line that goes to the wrong one


def test_the_end_of_a_line_is_dragged_to_somebody_else(sam: Sitting) -> None:
    select(sam, "Sarah")
    sam.key(Qt.Key.Key_Equal)
    me = document(sam).young_person
    tie = tie_between(document(sam), me, sam.who("Sarah"))
    assert tie is not None
    sam.workspace.editor.select({tie.id})
    canvas, before = sam.page.canvas, steps(sam)
    ends = {held.end.who[0]: at for held, at in canvas.ends()}
    assert set(ends) == {me, sam.who("Sarah")}
    start, end = ends[sam.who("Sarah")].toPoint(), sam.at("Tom")
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEYS, start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (end - start) * share)
    assert tie_between(sam.workspace.editor.shown, me, sam.who("Tom")), "it is seen where it would go"
    assert steps(sam) == before
    QTest.mouseRelease(canvas.viewport(), LEFT, NO_KEYS, end)
    moved = tie_between(document(sam), me, sam.who("Tom"))
    assert moved is not None and moved.id == tie.id and moved.strength is Strength.STRONG and steps(sam) == before + 1
    assert sam.workspace.editor.selection == {tie.id}
    start = next(at for held, at in canvas.ends() if held.end.who[0] == sam.who("Tom")).toPoint()
    QTest.mousePress(canvas.viewport(), LEFT, NO_KEYS, start)
    for share in (0.3, 0.7, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (sam.at("Ella") - start) * share)
    sam.key(Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), LEFT, NO_KEYS, sam.at("Ella"))
    assert tie_between(document(sam), me, sam.who("Tom")) and steps(sam) == before + 1


def test_by_clicks_alone_an_end_is_clicked_and_who_instead_is_typed(sam: Sitting) -> None:
    select(sam, "Sarah")
    sam.key(Qt.Key.Key_Equal)
    me = document(sam).young_person
    tie = tie_between(document(sam), me, sam.who("Sarah"))
    assert tie is not None
    sam.workspace.editor.select({tie.id})
    at = next(at for held, at in sam.page.canvas.ends() if held.end.who[0] != me)
    sam.pick("Filmon")
    QTest.mouseClick(sam.page.canvas.viewport(), LEFT, NO_KEYS, at.toPoint())
    assert tie_between(document(sam), me, sam.who("Filmon"))


def test_a_child_under_the_wrong_parents_by_keys(sam: Sitting) -> None:
    sam.type_line("uncle Lee, auntie Bee")
    select(sam, "Lee", "Bee")
    sam.window.shelf["partners"].trigger()
    assert couple_of(document(sam), sam.who("Lee"), sam.who("Bee"))
    select(sam, "Max")
    sam.pick("Parents", "Lee")
    sam.key(Qt.Key.Key_J, SHIFT)
    assert set(parentages_of(document(sam), sam.who("Max"))[0].parents) == {sam.who("Lee"), sam.who("Bee")}
    back(sam)
    select(sam, "Ella")
    sam.pick("only tom", "Lee")
    sam.key(Qt.Key.Key_J, SHIFT)
    assert set(parentages_of(document(sam), sam.who("Ella"))[0].parents) == {sam.who("Sarah"), sam.who("Lee")}


def test_a_childs_line_is_dragged_to_other_parents_on_the_family_tree(sam: Sitting) -> None:
    sam.type_line("uncle Lee, auntie Bee")
    select(sam, "Lee", "Bee")
    sam.key(Qt.Key.Key_P)
    assert couple_of(document(sam), sam.who("Lee"), sam.who("Bee"))
    sam.window.seats.show_coordinator()
    sam.workspace.show(View.FAMILY_TREE)
    sam.page.canvas.fit()
    (line,) = parentages_of(document(sam), sam.who("Max"))
    sam.workspace.editor.select({line.id})
    held = {held.end.who: at.toPoint() for held, at in sam.page.canvas.ends()}
    sam.drag(held[line.parents], sam.at("Bee"))
    assert set(parentages_of(document(sam), sam.who("Max"))[0].parents) == {sam.who("Lee"), sam.who("Bee")}
    sam.workspace.editor.select({line.id})
    held = {held.end.who: at.toPoint() for held, at in sam.page.canvas.ends()}
    before = steps(sam)
    sam.drag(held[sam.who("Max"),], sam.at("Lee"))
    assert steps(sam) == before and "their own parent" in sam.window.notice.words.text()


# who lives together


def frame(sitting: Sitting, *names: str) -> tuple[QPoint, QPoint]:
    """Return the corners of a frame about some people."""
    at = [sitting.at(name) for name in names]
    left, right = min(one.x() for one in at) - 30, max(one.x() for one in at) + 30
    top, bottom = min(one.y() for one in at) - 30, max(one.y() for one in at) + 30
    return QPoint(left, top), QPoint(right, bottom)


def homes(sitting: Sitting) -> list[set[str]]:
    shown = document(sitting)
    return [{called(shown, one) for one in home.members} for home in shown.households.values() if home.until is None]


def test_a_frame_and_one_key_are_a_home_and_the_key_again_names_it(sam: Sitting) -> None:
    sam.workspace.show(View.FAMILY_TREE)
    sam.page.canvas.fit()
    canvas = sam.page.canvas
    family = ("Sarah", "Tom", "Sam", "Ella", "Max")
    sam.drag(*frame(sam, *family))
    before = steps(sam)
    sam.key(Qt.Key.Key_H)
    assert homes(sam) == [set(family)] and steps(sam) == before + 1

    def named(question: QWidget) -> None:
        assert isinstance(question, HomeQuestion)
        QTest.keyClicks(question.line, "Mum and Dad's")
        QTest.keyClick(question.line, Qt.Key.Key_Return)

    canvas.setFocus()
    sam.answer(named)
    sam.key(Qt.Key.Key_H)
    assert [home.name for home in document(sam).households.values()] == ["Mum and Dad's"]


def test_some_of_a_home_move_out_and_it_stays_known_that_they_lived_there(sam: Sitting) -> None:
    select(sam, "Sarah", "Tom", "Sam", "Ella")
    sam.key(Qt.Key.Key_H)
    select(sam, "Tom")
    sam.key(Qt.Key.Key_H)
    assert homes(sam) == [{"Sarah", "Sam", "Ella"}]
    assert len(document(sam).households) == 2 and "Tom: moved out" in sam.window.notice.words.text()
    select(sam, "Sam", "Filmon")
    sam.key(Qt.Key.Key_H)
    assert homes(sam) == [{"Sarah", "Sam", "Ella"}, {"Sam", "Filmon"}], "a young person may have two homes"
    select(sam, "Sarah", "Sam", "Ella", "Max")
    sam.key(Qt.Key.Key_H)
    assert homes(sam) == [{"Sarah", "Sam", "Ella", "Max"}, {"Sam", "Filmon"}], "who comes to a home moves in"
    select(sam, "Ella", "Max")
    sam.key(Qt.Key.Key_H)
    assert {"Sarah", "Sam"} in homes(sam)
    QTest.mouseClick(sam.window.notice.deed, LEFT)
    assert {"Sarah", "Sam", "Ella", "Max"} in homes(sam) and {"Ella", "Max"} in homes(sam)


def test_a_home_ends_for_all_of_it(sam: Sitting) -> None:
    select(sam, "Sarah", "Sam")
    sam.key(Qt.Key.Key_H)

    def ended(question: QWidget) -> None:
        assert isinstance(question, HomeQuestion)
        question.done(2)

    sam.answer(ended)
    sam.key(Qt.Key.Key_H)
    assert homes(sam) == [] and len(document(sam).households) == 1


# copies


@pytest.fixture
def clipboard() -> str:
    board = QApplication.clipboard()
    board.setText("what somebody else copied")
    return "what somebody else copied"


def test_people_are_copied_to_another_map_and_no_word_reaches_other_programs(
    sam: Sitting, clipboard: str, tmp_path: Path
) -> None:
    select(sam, "Sarah", "Tom", "Ella")
    sam.key(Qt.Key.Key_C, CTRL)
    window = sam.window
    window.show_map(Workspace.new("Kai", deliver=window.courier.deliver, manner=window.looks.manner()))
    sam.page.canvas.setFocus()
    sam.key(Qt.Key.Key_V, CTRL)
    assert {"Sarah", "Tom", "Ella"} <= sam.names()
    (line,) = parentages_of(document(sam), sam.who("Ella"))
    assert set(line.parents) == {sam.who("Sarah"), sam.who("Tom")}
    assert sam.workspace.editor.selection == {sam.who(name) for name in ("Sarah", "Tom", "Ella")} and steps(sam) == 1
    board = QApplication.clipboard()
    assert board.text() == clipboard and board.mimeData().formats() == ["text/plain"]


def test_in_the_list_too_nothing_reaches_other_programs(sam: Sitting, clipboard: str) -> None:
    tree = sam.page.people.tree
    for names in (("Sarah",), ()):
        sam.workspace.editor.select({sam.who(name) for name in names})
        tree.setFocus()
        sam.key(Qt.Key.Key_C, CTRL)
        assert QApplication.clipboard().text() == clipboard
    assert sam.window.carrier.carries


def test_cut_out_and_put_down_again(sam: Sitting) -> None:
    select(sam, "Sam", "Ella", "Max")
    before = steps(sam)
    sam.key(Qt.Key.Key_X, CTRL)
    assert not {"Ella", "Max"} & sam.names() and "Sam" in sam.names() and steps(sam) == before + 1
    sam.key(Qt.Key.Key_V, CTRL)
    assert {"Ella", "Max"} <= sam.names() and steps(sam) == before + 2
    sam.key(Qt.Key.Key_V, CTRL)
    everybody = [called(document(sam), one) for one in document(sam).people]
    assert everybody.count("Ella") == 2, "again is a double"


def test_what_was_copied_is_forgotten_when_it_is_hidden(sam: Sitting) -> None:
    for hide in (sam.window.seats.hide_all, sam.window.seats.stop_here):
        select(sam, "Ella")
        sam.key(Qt.Key.Key_C, CTRL)
        carried = [sam.window.carrier.carries]
        hide()
        assert [*carried, sam.window.carrier.carries] == [True, False]
        sam.window.seats.lift_curtain()


def test_what_was_copied_by_the_coordinator_is_put_down_there_alone(ellie: Sitting) -> None:
    hidden = restrict(document(ellie), Restriction(id=ElementId("r"), about=ellie.who("Simone")))
    ellie.workspace.editor.commit(hidden, "Hidden")
    window = ellie.window
    window.seats.show_coordinator()
    select(ellie, "Simone", "Mair")
    ellie.key(Qt.Key.Key_C, CTRL)
    window.show_map(Workspace.new("Kai", deliver=window.courier.deliver, manner=window.looks.manner()))
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_V, CTRL)
    assert "Mair" not in ellie.names() and "Coordinator view" in window.notice.words.text()
    window.seats.show_coordinator()
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_V, CTRL)
    assert {"Mair", "Simone"} <= ellie.names()
    assert (
        ellie.who("Simone")
        not in ellie.workspace._eyes.copy(document(ellie), ellie.workspace.seat.TOGETHER).shown.people
    )
    window.seats.show_together()
    assert not window.carrier.carries


# several at once


def test_several_are_picked_and_everything_is_done_to_all_of_them_as_one_step(sam: Sitting) -> None:
    canvas = sam.page.canvas
    sam.click("Sarah")
    sam.click("Tom", CTRL)
    sam.click("Ella", SHIFT)
    three = {sam.who(name) for name in ("Sarah", "Tom", "Ella")}
    assert sam.workspace.editor.selection == three
    canvas.setFocus()
    before = steps(sam)
    sam.key(Qt.Key.Key_Equal)
    sam.key(Qt.Key.Key_R)
    sam.key(Qt.Key.Key_M, SHIFT)
    sam.key(Qt.Key.Key_2)
    assert steps(sam) == before + 4
    for one in three:
        standing, tie = document(sam).standing(one), document(sam).tie_to(one)
        assert tie is not None and tie.strength is Strength.STRONG
        assert standing.contact_now is not None and standing.contact_now.kind is ContactKind.PHONE
        assert standing.wish is not None and standing.wish.kind is WishKind.MORE and standing.ring == 2
    sam.key(Qt.Key.Key_Delete)
    assert not {"Sarah", "Tom", "Ella"} & sam.names() and steps(sam) == before + 5
    sam.key(Qt.Key.Key_Z, CTRL)
    sam.key(Qt.Key.Key_A, CTRL)
    assert three < sam.workspace.editor.selection


def test_several_are_joined_to_one(sam: Sitting) -> None:
    select(sam, "Ella", "Max", "Tom")
    before = steps(sam)
    sam.pick("Filmon")
    sam.key(Qt.Key.Key_J)
    assert all(tie_between(document(sam), sam.who(name), sam.who("Filmon")) for name in ("Ella", "Max", "Tom"))
    assert steps(sam) == before + 1 and len(sam.workspace.editor.selection) == 3
    back(sam)
    select(sam, "Ella", "Max")
    sam.key(Qt.Key.Key_J)
    assert tie_between(document(sam), sam.who("Ella"), sam.who("Max")), "two who are selected are joined at once"


def test_kin_keys_mean_all_who_are_selected(sam: Sitting) -> None:
    select(sam, "Sarah", "Filmon")
    sam.key(Qt.Key.Key_P)
    assert couple_of(document(sam), sam.who("Sarah"), sam.who("Filmon"))
    select(sam, "Sarah", "Filmon")
    sam.key(Qt.Key.Key_C)
    QTest.keyClicks(sam.page.canvas.name_field, "Jo")
    sam.key(Qt.Key.Key_Return)
    assert set(parentages_of(document(sam), sam.who("Jo"))[0].parents) == {sam.who("Sarah"), sam.who("Filmon")}
    assert sam.workspace.editor.selection == {sam.who("Sarah"), sam.who("Filmon")}, "another child can follow"
    select(sam, "Ella", "Max")
    sam.key(Qt.Key.Key_S)
    QTest.keyClicks(sam.page.canvas.name_field, "Mia")
    sam.key(Qt.Key.Key_Return)
    assert set(parentages_of(document(sam), sam.who("Mia"))[0].parents) == {sam.who("Sarah"), sam.who("Tom")}
    select(sam, "Ella", "Filmon")
    sam.key(Qt.Key.Key_B)
    assert "same parents" in sam.window.notice.words.text()


# what a family costs


def test_a_family_by_the_form_costs_five(sitting: Sitting) -> None:
    window = sitting.window
    window.show_map(Workspace.new("Sam", deliver=window.courier.deliver, manner=window.looks.manner()))
    costs = []

    def cost(widget: QWidget, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        costs.append(key)
        QTest.keyClick(widget, key, keys)

    def written(question: QWidget) -> None:
        assert isinstance(question, RelativesForm)
        for name, key in (("Sarah", Qt.Key.Key_Tab), ("Tom", Qt.Key.Key_Tab), ("Ella 9", Qt.Key.Key_Tab)):
            focused = QApplication.focusWidget()
            assert focused is not None
            QTest.keyClicks(focused, name)
            cost(focused, key)
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClicks(focused, "Max")
        assert "Sarah" in question.told.text() and "Max" in question.told.text()
        cost(focused, Qt.Key.Key_Return)

    focused = QApplication.focusWidget()
    assert focused is window.page.bar.name_box  # type: ignore[union-attr]
    sitting.answer(written)
    cost(focused, Qt.Key.Key_A, CTRL | SHIFT)
    assert sitting.names() == {"Sam", "Sarah", "Tom", "Ella", "Max"} and len(costs) <= 5
    assert len(parentages_of(document(sitting), sitting.who("Max"))[0].parents) == 2 and steps(sitting) == 1


def test_a_family_by_the_form_of_somebody_else(sam: Sitting) -> None:
    select(sam, "Sarah")

    def written(question: QWidget) -> None:
        assert isinstance(question, RelativesForm)
        QTest.keyClicks(question.lines["mum"], "Jean")
        QTest.keyClicks(question.lines["brother"], "Lee, Ray")
        QTest.keyClick(question.lines["brother"], Qt.Key.Key_Return)

    sam.answer(written)
    sam.window.shelf["family-form"].trigger()
    family = document(sam)
    assert parentages_of(family, sam.who("Sarah"))[0].parents == (sam.who("Jean"),)
    assert {parentages_of(family, sam.who(name))[0].parents for name in ("Lee", "Ray")} == {(sam.who("Jean"),)}


def test_a_family_by_kin_keys_costs_eight(sitting: Sitting) -> None:
    window = sitting.window
    window.show_map(Workspace.new("Sam", deliver=window.courier.deliver, manner=window.looks.manner()))
    sitting.page.canvas.setFocus()
    costs = 0
    for key, name in (
        (Qt.Key.Key_M, "Sarah"),
        (Qt.Key.Key_F, "Tom"),
        (Qt.Key.Key_S, "Ella"),
        (Qt.Key.Key_B, "Max"),
    ):
        sitting.key(key)
        QTest.keyClicks(sitting.page.canvas.name_field, name)
        sitting.key(Qt.Key.Key_Return)
        costs += 2
    assert sitting.names() == {"Sam", "Sarah", "Tom", "Ella", "Max"} and costs <= 8
    assert len(parentages_of(document(sitting), sitting.who("Max"))[0].parents) == 2
