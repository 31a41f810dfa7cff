from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ecomap.edit import sheets
from ecomap.edit.arrange import keep_places
from ecomap.edit.people import add_person, rename
from ecomap.edit.restrict import restrict
from ecomap.model.copies import Audience
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document, new_document, new_id
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Restriction
from ecomap.render.compose import Scene
from ecomap.session.saving import SaveState, Saving
from ecomap.session.workspace import Workspace
from ecomap.store.errors import NotSaved, PassphraseTooShort, Reason, WrongPassphrase
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map as read_map
from ecomap.store.recovery import waiting

PASSPHRASE = Passphrase("four random words here")
Open = Callable[..., Workspace]


def called(document: Document, name: str) -> ElementId:
    return next(one.id for one in document.people.values() if one.name.text == name)


def restricted(document: Document, name: str) -> Document:
    return restrict(document, Restriction(id=new_id(), about=called(document, name)))


def test_a_map_opens_together_on_the_ecomap(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    assert (workspace.seat, workspace.view) == (Seat.TOGETHER, View.ECOMAP)
    assert workspace.copy.audience is Audience.YOUNG_PERSON
    assert workspace.save_state == SaveState(Saving.NOWHERE)


def test_the_coordinator_alone_sees_the_file(open_map: Open, family: Document) -> None:
    workspace = open_map(restricted(family, "Sue"))
    sue = called(family, "Sue")
    workspace.show(View.FAMILY_TREE)
    assert sue not in workspace.scene().places
    workspace.sit(Seat.COORDINATOR)
    assert workspace.copy.audience is Audience.FILE
    assert sue in workspace.scene().places
    workspace.editor.select([sue])
    assert workspace.editor.selection == {sue}
    workspace.sit(Seat.TOGETHER)
    assert workspace.editor.selection == frozenset()
    assert sue not in workspace.scene().places


def test_together_nobody_can_select_whom_they_do_not_see(open_map: Open, family: Document) -> None:
    workspace = open_map(restricted(family, "Sue"))
    workspace.editor.select([called(family, "Sue"), called(family, "Tom")])
    assert workspace.editor.selection == {called(family, "Tom")}


def test_together_what_the_coordinator_did_alone_is_neither_named_nor_taken_back(
    open_map: Open, family: Document
) -> None:
    workspace = open_map(family)
    workspace.sit(Seat.COORDINATOR)
    workspace.editor.commit(restricted(family, "Sue"), "Sue: only in the file")
    workspace.sit(Seat.TOGETHER)
    assert workspace.editor.undoable is None
    before = workspace.editor.settled
    workspace.editor.undo()
    assert workspace.editor.settled is before
    workspace.sit(Seat.COORDINATOR)
    workspace.editor.undo()
    workspace.sit(Seat.TOGETHER)
    assert workspace.editor.redoable is None
    workspace.editor.redo()
    assert not workspace.editor.settled.restrictions


def test_the_drawing_is_clinical_in_the_coordinators_seat_alone(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    drawn = []
    for seat in (Seat.TOGETHER, Seat.COORDINATOR, Seat.TOGETHER):
        workspace.sit(seat)
        drawn.append((workspace.manner.clinical, workspace.scene().manner.clinical))
    assert drawn == [(False, False), (True, True), (False, False)]


def test_the_notation_on_screen_is_that_of_the_map(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.sit(Seat.COORDINATOR)
    chosen = sheets.choose(workspace.editor.settled, house_style="uk_services", gentle=True)
    workspace.editor.commit(chosen, "Lines and symbols")
    manner = workspace.scene().manner
    assert (manner.house_style, manner.death) == ("uk_services", "leaf")
    workspace.editor.undo()
    manner = workspace.scene().manner
    assert (manner.house_style, manner.death) == ("default", "cross")


def test_places_of_a_full_layout_are_kept_without_a_step(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.show(View.FAMILY_TREE)
    scene = workspace.scene()
    kept = workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER)
    assert dict(kept.places) == dict(scene.places)
    assert not workspace.editor.history.past
    assert workspace.scene() is scene


def test_every_new_scene_is_told_once(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    told: list[Scene] = []
    workspace.scene_changed.connect(told.append)
    workspace.editor.commit(rename(workspace.editor.settled, called(family, "Tom"), "Thomas"), "Rename")
    assert told and told[-1] is workspace.scene()
    assert len({id(scene) for scene in told}) == len(told)
    assert told[-1].copy is workspace.copy


def test_of_a_large_map_an_empty_sheet_is_shown_and_in_the_background_it_is_laid_out_in_full(
    open_map: Open, family: Document, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ecomap.session.scenes.FEW", 0)
    monkeypatch.setattr("ecomap.session.scenes.MANY", 0)
    workspace = open_map(family, deliver=window.post)
    workspace.show(View.FAMILY_TREE)
    assert workspace.scene().hasty and not workspace.scene().places
    window.run_until(lambda: bool(workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER).places))
    scene = workspace.scene()
    assert dict(workspace.editor.settled.diagram(View.FAMILY_TREE, Seat.TOGETHER).places) == dict(scene.places)
    assert scene.copy is workspace.copy


def test_a_full_layout_in_which_nobody_moves_is_shown_all_the_same(
    open_map: Open, family: Document, window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = open_map(family).scene().places
    for limit in ("FEW", "MANY", "DRAWN"):
        monkeypatch.setattr(f"ecomap.session.scenes.{limit}", 0)
    workspace = open_map(keep_places(family, View.ECOMAP, Seat.TOGETHER, places), deliver=window.post)
    told: list[Scene] = []
    workspace.scene_changed.connect(told.append)
    workspace.scene()
    window.run_until(lambda: bool(told) and not told[-1].hasty)
    assert dict(told[-1].places) == dict(places)
    assert told[-1] is workspace.scene()


def test_the_name_box_knows_nobody_who_is_not_seen(open_map: Open, family: Document) -> None:
    workspace = open_map(restricted(family, "Tom"))
    assert workspace.understand("dad Tom").sentence == "Adds Tom, dad."
    workspace.sit(Seat.COORDINATOR)
    assert workspace.understand("dad Tom").sentence == "Tom is on the map already."


def test_her_brother_is_the_brother_of_who_is_selected(open_map: Open, family: Document) -> None:
    workspace = open_map(family)
    workspace.editor.select([called(family, "Sue")])
    understanding = workspace.understand("her brother Lee")
    workspace.editor.commit(understanding.apply(workspace.editor.settled), understanding.sentence)
    (sibship,) = workspace.editor.settled.sibships.values()
    assert sibship.members[0] == called(family, "Sue")


def test_a_new_map_is_kept_under_a_passphrase_and_saves_itself_from_then_on(tmp_path: Path, window: Any) -> None:
    path = tmp_path / "map.ecomap"
    workspace = Workspace.new("Ellie", deliver=window.post, recovery=tmp_path / "recovery")
    states: list[SaveState] = []
    workspace.saved_changed.connect(states.append)
    code = workspace.save_as(path, PASSPHRASE)
    assert code is not None and workspace.path == path
    window.run_until(lambda: workspace.save_state.saving is Saving.SAVED)
    workspace.editor.commit(add_person(workspace.editor.settled, Person(id=new_id(), name=Name(text="Lee"))), "Add Lee")
    window.run_until(lambda: workspace.save_state.saving is Saving.WAITING)
    window.run_until(lambda: workspace.save_state.saving is Saving.SAVED, 3.0)
    for unlock in (PASSPHRASE, code):
        assert read_map(path, unlock).document.people.keys() == workspace.editor.settled.people.keys()
    workspace.close()
    assert not list((tmp_path / "recovery").glob("*"))


def test_what_was_done_last_is_in_the_file_after_closing(tmp_path: Path, family: Document) -> None:
    path = tmp_path / "map.ecomap"
    workspace = Workspace(family, recovery=tmp_path / "recovery")
    workspace.save_as(path, PASSPHRASE)
    workspace.editor.commit(rename(workspace.editor.settled, family.young_person, "Ellie P"), "Rename")
    last = workspace.editor.settled
    workspace.close()
    again = Workspace.open(path, PASSPHRASE, recovery=tmp_path / "recovery")
    assert again.editor.settled == last
    assert again.save_state == SaveState(Saving.SAVED)
    again.close()
    with pytest.raises(WrongPassphrase):
        Workspace.open(path, Passphrase("another passphrase"))


def test_looking_at_a_map_does_not_write_its_file(tmp_path: Path, family: Document) -> None:
    path = tmp_path / "map.ecomap"
    first = Workspace(family, recovery=tmp_path / "recovery")
    first.save_as(path, PASSPHRASE)
    first.close()
    before = path.read_bytes()
    workspace = Workspace.open(path, PASSPHRASE, recovery=tmp_path / "recovery")
    for view in (View.FAMILY_TREE, View.ECOMAP):
        workspace.show(view)
        workspace.scene()
    workspace.close()
    assert path.read_bytes() == before


def test_another_file_is_not_replaced_unless_that_is_asked_for(tmp_path: Path, open_map: Open) -> None:
    path = tmp_path / "map.ecomap"
    first = open_map(new_document("First"))
    first.save_as(path, PASSPHRASE)
    second = open_map(new_document("Second"))
    with pytest.raises(NotSaved) as refused:
        second.save_as(path, PASSPHRASE)
    assert refused.value.reason is Reason.EXISTS
    assert second.path is None
    second.save_as(path, PASSPHRASE, replacing=True)
    assert read_map(path, PASSPHRASE).document == second.editor.settled


def test_a_copy_elsewhere_keeps_the_keys_and_the_work_goes_on_there(
    tmp_path: Path, open_map: Open, family: Document
) -> None:
    workspace = open_map(family)
    with pytest.raises(PassphraseTooShort):
        workspace.save_as(tmp_path / "a.ecomap", Passphrase("short"))
    workspace.save_as(tmp_path / "a.ecomap", PASSPHRASE)
    assert workspace.save_as(tmp_path / "b.ecomap") is None
    workspace.editor.commit(rename(workspace.editor.settled, family.young_person, "Ellie P"), "Rename")
    workspace.save()
    names = [
        read_map(tmp_path / name, PASSPHRASE).document.people[family.young_person].name.text
        for name in ("a.ecomap", "b.ecomap")
    ]
    assert names == ["Ellie", "Ellie P"]


def test_a_recovery_copy_opens_its_map_and_takes_up_the_work_as_one_step(tmp_path: Path, family: Document) -> None:
    path, recovery = tmp_path / "map.ecomap", tmp_path / "recovery"
    workspace = Workspace(family, recovery=recovery)
    workspace.save_as(path, PASSPHRASE)
    saved = workspace.editor.settled
    before = path.read_bytes()
    workspace.editor.commit(rename(saved, family.young_person, "Ellie P"), "Rename")
    until(lambda: len(waiting(recovery)) == 1)
    copy = waiting(recovery)[0].path.read_bytes()
    workspace.close()
    # the program ended between the copy and the file
    path.write_bytes(before)
    left = recovery / "left.ecomap"
    left.write_bytes(copy)
    again = Workspace.open(left, PASSPHRASE, recovery=recovery)
    assert again.path == path
    assert [step.words for step in again.editor.history.past] == ["Take up rescued work"]
    assert again.editor.settled.people[family.young_person].name.text == "Ellie P"
    assert again.editor.history.past[0].document == saved
    again.close()
    assert read_map(path, PASSPHRASE).document.people[family.young_person].name.text == "Ellie P"
    assert not waiting(recovery)


def test_a_copy_of_a_map_that_cannot_be_read_is_opened_by_itself_and_writes_over_nothing(
    tmp_path: Path, family: Document
) -> None:
    path, recovery = tmp_path / "map.ecomap", tmp_path / "recovery"
    workspace = Workspace(family, recovery=recovery)
    workspace.save_as(path, PASSPHRASE)
    workspace.editor.commit(rename(workspace.editor.settled, family.young_person, "Ellie P"), "Rename")
    until(lambda: len(waiting(recovery)) == 1)
    copy = waiting(recovery)[0].path.read_bytes()
    workspace.close()
    path.write_bytes(b"not a map any more")
    (recovery / "left.ecomap").write_bytes(copy)
    again = Workspace.open(recovery / "left.ecomap", PASSPHRASE, recovery=recovery)
    assert again.path is None
    assert again.editor.settled.people[family.young_person].name.text == "Ellie P"
    again.close()
    assert path.read_bytes() == b"not a map any more"
    assert len(waiting(recovery)) == 1


def test_work_left_over_is_offered_when_its_map_is_opened(tmp_path: Path, family: Document) -> None:
    path, recovery = tmp_path / "map.ecomap", tmp_path / "recovery"
    first = Workspace(family, recovery=recovery)
    first.save_as(path, PASSPHRASE)
    first.editor.commit(rename(first.editor.settled, family.young_person, "Ellie P"), "Rename")
    until(lambda: len(waiting(recovery)) == 1)
    (left,) = first.left_over()
    copy, before = left.path.read_bytes(), path.read_bytes()
    first.close()
    path.write_bytes(before)
    left.path.write_bytes(copy)
    again = Workspace.open(path, PASSPHRASE, recovery=recovery)
    (offered,) = again.left_over()
    again.take_up(offered)
    assert again.editor.settled.people[family.young_person].name.text == "Ellie P"
    assert again.left_over() == ()
    again.close()


def until(done: Callable[[], bool]) -> None:
    end = time.monotonic() + 60
    while not done():
        assert time.monotonic() < end, "it never came to be"
        time.sleep(0.005)
