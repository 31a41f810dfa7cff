"""Somebody else changes the file of the map on screen: both are put together, and what came is told."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

from ecomap.edit.people import add_person, rename
from ecomap.edit.restrict import restrict
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Reserve, Restriction
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map, save_map
from ecomap.ui.dialogs.united import UnitedForm
from tests.ui.conftest import LEFT, Sitting

SECRET = Passphrase("correct horse battery")
STRANGER = ElementId("stranger")


class Shared(Sitting):
    """A sitting with a map in a file that somebody else opens, too."""

    path = Path()

    def elsewhere(self, change: Callable[[Document], Document]) -> None:
        """Change the file, as somebody on another computer does."""
        keys = self.workspace.keys
        assert keys is not None
        found = open_map(self.path, keys.identity)
        save_map(self.path, change(found.document), keys, expected=found.fingerprint)

    def told(self) -> str:
        return self.window.notice.words.text()

    def keep(self) -> None:
        self.window.shelf["save"].trigger()
        self.wait_for(lambda: self.told().startswith("Somebody else changed this map, too."))


@pytest.fixture
def shared(sitting: Sitting, tmp_path: Path) -> Shared:
    here = Shared(sitting.window, sitting.qtbot)
    made = Workspace.new("Ellie", deliver=here.window.courier.deliver, manner=here.window.looks.manner())
    here.path = tmp_path / "map.ecomap"
    made.save_as(here.path, SECRET)
    here.window.show_map(made)
    here.type_line("mum Sarah, nan Jean")
    here.window.shelf["save"].trigger()
    here.wait_for(here.is_foreseen)
    return here


def with_lee(document: Document) -> Document:
    return add_person(document, Person(id=ElementId("lee"), name=Name(text="Lee")))


def nan_called(name: str, nan: ElementId) -> Callable[[Document], Document]:
    return lambda document: rename(with_lee(document), nan, name)


def words_in(widget: QWidget) -> str:
    return "\n".join(one.text() for one in widget.findChildren(QLabel))


def test_what_both_did_is_on_screen_and_in_the_file(shared: Shared) -> None:
    shared.elsewhere(with_lee)
    shared.type_line("best friend Dev")
    shared.keep()
    assert {"Ellie", "Sarah", "Jean", "Dev", "Lee"} <= shared.names()
    shared.window.shelf["save"].trigger()
    document = open_map(shared.path, SECRET).document
    assert {"Dev", "Lee"} <= {called(document, one) for one in document.people}


def test_of_two_names_the_other_can_be_taken(shared: Shared) -> None:
    nan = shared.who("Jean")
    shared.elsewhere(nan_called("Granny", nan))
    shared.workspace.editor.commit(rename(shared.workspace.editor.settled, nan, "Nan Jean"), "Name")
    shared.keep()
    assert "Nan Jean" in shared.names()

    def choose(question: QWidget) -> None:
        assert isinstance(question, UnitedForm)
        assert "Lee is new on my map." in words_in(question)
        ((_, asked),) = question.asked
        assert asked.title.text() == "Nan Jean: What are they called?"
        assert asked.value == "here"
        QTest.mouseClick(asked.answers["there"], LEFT)
        assert question.yes is not None
        QTest.mouseClick(question.yes, LEFT)

    shared.answer(choose)
    QTest.mouseClick(shared.window.notice.deed, LEFT)
    assert "Granny" in shared.names() and "Nan Jean" not in shared.names()
    shared.window.shelf["undo"].trigger()
    assert "Nan Jean" in shared.names()


def hidden_stranger(document: Document) -> Document:
    known = add_person(document, Person(id=STRANGER, name=Name(text="Zebedee")))
    return restrict(known, Restriction(id=new_id(), about=STRANGER, reserve=Reserve.FILE_ONLY))


@pytest.mark.parametrize("coordinator", [False, True])
def test_whoever_may_not_be_seen_is_told_to_the_coordinator_alone(shared: Shared, coordinator: bool) -> None:
    shared.elsewhere(hidden_stranger)
    if coordinator:
        shared.window.seats.show_coordinator()
    shared.type_line("best friend Dev")
    shared.keep()
    assert STRANGER in shared.workspace.editor.settled.people
    told: list[str] = []

    def read(question: QWidget) -> None:
        told.append(words_in(question))
        question.close()

    shared.answer(read)
    QTest.mouseClick(shared.window.notice.deed, LEFT)
    assert ("Zebedee" in told[0]) is coordinator


def test_the_coordinator_can_look_later_at_what_came_while_both_looked(shared: Shared) -> None:
    shared.elsewhere(hidden_stranger)
    shared.type_line("best friend Dev")
    shared.keep()
    shared.window.notice.close_it()
    told: list[str] = []

    def read(question: QWidget) -> None:
        told.append(words_in(question))
        question.close()

    for _ in range(2):  # as long as the coordinator has not looked, it is told again
        shared.window.seats.show_coordinator()
        assert shared.told().startswith("While both of you looked")
        shared.window.seats.show_together()
        assert "While both" not in shared.told()
    shared.window.seats.show_coordinator()
    shared.answer(read)
    QTest.mouseClick(shared.window.notice.deed, LEFT)
    assert "Zebedee" in told[0]
    shared.window.seats.show_together()
    shared.window.seats.show_coordinator()
    assert "While both" not in shared.told(), "it was looked at"


def test_a_clash_about_what_may_not_be_seen_is_asked_of_the_coordinator_alone(shared: Shared) -> None:
    nan = shared.who("Jean")

    def noted(note: str) -> Callable[[Document], Document]:
        return lambda document: replace(
            document, people={**document.people, nan: replace(document.people[nan], note=note)}
        )

    shared.elsewhere(noted("asked in May"))
    shared.workspace.editor.commit(noted("asked in June")(shared.workspace.editor.settled), "Note")
    shared.keep()
    asked: list[int] = []

    def count(question: QWidget) -> None:
        assert isinstance(question, UnitedForm)
        assert "asked in" not in words_in(question)
        asked.append(len(question.asked))
        question.close()

    shared.answer(count)
    QTest.mouseClick(shared.window.notice.deed, LEFT)
    assert asked == [0]


def test_a_file_that_is_another_map_by_now_is_left_and_that_is_said(shared: Shared) -> None:
    keys = shared.workspace.keys
    assert keys is not None
    found = open_map(shared.path, keys.identity)
    save_map(shared.path, replace(found.document, id="another"), keys, expected=found.fingerprint)
    shared.type_line("best friend Dev")
    shared.wait_for(lambda: "map (your copy).ecomap" in shared.told())
    yours = shared.path.with_name("map (your copy).ecomap")
    assert shared.workspace.path == yours
    assert "Dev" in {one.name.text for one in open_map(yours, SECRET).document.people.values()}
    assert open_map(shared.path, SECRET).document.id == "another"


def test_who_else_has_the_map_open_is_said(shared: Shared) -> None:
    told = {"who": "sam", "where": "OFFICE-7", "since": "2026-11-26T10:31:00+00:00"}
    (shared.path.parent / ".map.ecomap.0.open").write_text(json.dumps(told))
    shared.window.files.open(shared.path, SECRET.text)
    assert shared.told().startswith("sam (computer OFFICE-7) has this map open, too, since ")
    assert "10:31" in shared.told()


def test_another_copy_in_the_folder_is_found_and_put_together_by_one_press(shared: Shared) -> None:
    keys = shared.workspace.keys
    assert keys is not None
    conflicted = shared.path.with_name("map (conflicted copy).ecomap")
    save_map(conflicted, with_lee(open_map(shared.path, keys.identity).document), keys, expected=None)
    shared.window.files.open(shared.path, SECRET.text)
    shared.wait_for(lambda: conflicted.name in shared.told())
    assert "Lee" not in shared.names()
    QTest.mouseClick(shared.window.notice.deed, LEFT)
    assert "Lee" in shared.names()
    assert shared.told().startswith("Somebody else changed this map, too.")
    assert conflicted.exists()
