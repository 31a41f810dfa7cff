"""A map remembered on this computer: opened without being asked for, asked for once it was locked, and forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.passphrase import NewPassphrase, Unlock
from ecomap.ui.dialogs.ways_in import WaysIn
from ecomap.ui.tick import Tick
from tests.key_stores import Locked, Slow, System, using
from tests.ui.conftest import LEFT, Sitting

SECRET, OTHER = "correct horse battery", "four other words here"


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    path = tmp_path / "map.ecomap"
    workspace = Workspace.new("Zebedee", recovery=tmp_path / "recovery")
    workspace.save_as(path, Passphrase(SECRET))
    workspace.close()
    return path


@pytest.fixture
def store() -> Iterator[System]:
    made = System()
    with using(made):
        yield made


def tick(question: Unlock | NewPassphrase) -> None:
    choice = question.findChild(QWidget, "remember")
    assert choice is not None and choice.isVisible()
    box = choice.findChildren(Tick)[0]
    QTest.mouseClick(box, LEFT, pos=box.rect().center())


def is_offered(question: QWidget) -> bool:
    choice = question.findChild(QWidget, "remember")
    return choice is not None and choice.isVisible()


def know(question: QWidget, text: str = SECRET) -> None:
    assert isinstance(question, Unlock | NewPassphrase)
    question.field.setText(text)
    assert question.yes is not None
    QTest.mouseClick(question.yes, LEFT)


def open_and_tick(sitting: Sitting, path: Path) -> None:
    def wanted(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        tick(question)
        know(question)

    sitting.answer(wanted)
    assert sitting.window.files.open(path)


def keys_in(store: System) -> list[str]:
    return [text for text in store.kept.values() if text.startswith("AGE-SECRET-KEY-")]


def test_a_map_is_remembered_changed_and_forgotten(
    sitting: Sitting, kept: Path, store: System, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    window = sitting.window
    open_and_tick(sitting, kept)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    assert window.files.close_map()
    assert window.files.open(kept)  # nobody is asked
    assert "Zebedee" in sitting.names()
    before = dict(store.kept)

    def change(question: QWidget) -> None:
        sitting.answer(lambda second: know(second, OTHER))
        know(question)

    sitting.answer(change)
    window.shelf["change-passphrase"].trigger()
    sitting.wait_for(lambda: len(store.kept) == 1 and store.kept.keys() != before.keys())
    assert window.files.close_map()
    assert window.files.open(kept)
    window.seats.show_coordinator()
    window.shelf["forget-here"].trigger()
    sitting.wait_for(lambda: not store.kept)
    sitting.wait_for(lambda: window.notice.words.text().startswith("Forgotten."))
    assert window.files.close_map()
    sitting.answer(lambda question: know(question, OTHER))
    assert window.files.open(kept)
    written = b"".join(one.read_bytes() for one in (tmp_path / "settings").rglob("*") if one.is_file())
    for text in (*before.values(), *(name for _, name in before)):
        assert text.encode() not in written and text not in caplog.text


def test_a_locked_map_asks_although_it_is_remembered_also_in_the_next_program(
    sitting: Sitting, kept: Path, store: System
) -> None:
    open_and_tick(sitting, kept)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    window = sitting.window
    window.locker.lock_unattended()
    assert window.lock_page.isVisible()
    sitting.wait_for(lambda: not keys_in(store))
    QTest.mouseClick(window.lock_page.leave, LEFT)  # to the start page, and opened from there
    asked: list[QWidget] = []

    def leave(question: QWidget) -> None:
        asked.append(question)
        assert isinstance(question, Unlock) and is_offered(question)
        question.reject()

    sitting.answer(leave)
    assert not window.files.open(kept) and len(asked) == 1
    store.kept = dict(store.kept)  # as the next program finds it: no key
    assert not keys_in(store) and store.kept
    sitting.answer(know)  # it is still ticked
    assert window.files.open(kept)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)


def test_unlocking_gives_back_what_was_remembered(sitting: Sitting, kept: Path, store: System) -> None:
    open_and_tick(sitting, kept)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    sitting.window.locker.lock()
    sitting.wait_for(lambda: not keys_in(store))
    field = sitting.window.lock_page.field
    field.setText(SECRET)
    QTest.keyClick(field, Qt.Key.Key_Return)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    assert "Zebedee" in sitting.names()


def test_without_a_key_store_nothing_is_offered_and_it_is_said_why(sitting: Sitting, kept: Path) -> None:
    def plain(question: QWidget) -> None:
        assert not is_offered(question)
        know(question)

    sitting.answer(plain)
    assert sitting.window.files.open(kept)
    sitting.window.seats.show_coordinator()
    sitting.window.shelf["forget-here"].trigger()
    sitting.wait_for(lambda: "no key store" in sitting.window.notice.words.text())


def test_a_store_that_is_locked_keeps_nobody_out(sitting: Sitting, kept: Path) -> None:
    def plain(question: QWidget) -> None:
        assert not is_offered(question)
        know(question)

    with using(Locked()):
        sitting.answer(plain)
        assert sitting.window.files.open(kept)
        sitting.window.seats.show_coordinator()
        sitting.window.shelf["forget-here"].trigger()
        sitting.wait_for(lambda: "locked" in sitting.window.notice.words.text())


def test_a_store_that_never_answers_keeps_nobody_out(sitting: Sitting, kept: Path) -> None:
    slow = Slow()
    with using(slow):
        sitting.answer(know)
        assert sitting.window.files.open(kept)
    slow.may_answer.set()


def test_a_store_that_answers_late_opens_the_map_before_anybody_typed(sitting: Sitting, kept: Path) -> None:
    slow = Slow()
    slow.may_answer.set()
    with using(slow):
        open_and_tick(sitting, kept)
        sitting.wait_for(lambda: len(keys_in(slow)) == 1)
        assert sitting.window.files.close_map()
        slow.may_answer.clear()

        def wait(question: QWidget) -> None:
            assert isinstance(question, Unlock) and question.waits.isVisible()
            slow.may_answer.set()

        sitting.answer(wait)
        assert sitting.window.files.open(kept)
        assert "Zebedee" in sitting.names()


def test_a_destroyed_map_is_forgotten(sitting: Sitting, kept: Path, store: System) -> None:
    open_and_tick(sitting, kept)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    sitting.window.seats.show_coordinator()

    def destroy(question: QWidget) -> None:
        sitting.answer(lambda second: QTest.mouseClick(second.yes, LEFT))  # type: ignore[attr-defined]
        know(question)

    sitting.answer(destroy)
    sitting.window.shelf["destroy"].trigger()
    assert not kept.exists()
    sitting.wait_for(lambda: not store.kept)


@pytest.mark.parametrize("refusing", [False, True])
def test_whether_it_is_forgotten_is_said_as_the_store_answers(
    sitting: Sitting, kept: Path, store: System, monkeypatch: pytest.MonkeyPatch, refusing: bool
) -> None:
    open_and_tick(sitting, kept)
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    sitting.window.seats.show_coordinator()

    def refuse(*_: str) -> None:
        raise RuntimeError("the store does not let go")

    def forget(dialog: QWidget) -> None:
        assert isinstance(dialog, WaysIn)
        sitting.wait_for(dialog.forget.isVisible)
        if refusing:
            monkeypatch.setattr(store, "delete_password", refuse)
        QTest.mouseClick(dialog.forget, LEFT)
        said = "without being asked" if refusing else "Nothing is remembered"
        sitting.wait_for(lambda: said in dialog.here.text())
        assert dialog.forget.isVisible() is refusing, "it can be tried again"
        dialog.accept()

    sitting.answer(forget)
    sitting.window.shelf["ways-in"].trigger()
    assert bool(keys_in(store)) is refusing


def test_in_together_view_nothing_of_it_is_offered(sitting: Sitting, kept: Path, store: System) -> None:
    sitting.window.files.open(kept, SECRET)
    for name in ("forget-here", "ways-in"):
        assert next(one for one in ACTIONS if one.name == name).coordinator
        assert not sitting.window.shelf[name].isVisible()

    def change(question: QWidget) -> None:
        sitting.answer(chosen)
        know(question)

    def chosen(question: QWidget) -> None:
        assert not is_offered(question)
        know(question, OTHER)

    sitting.answer(change)
    sitting.window.shelf["change-passphrase"].trigger()
    assert not store.kept


def test_a_new_map_is_remembered_if_that_is_wanted(sitting: Sitting, store: System) -> None:
    def chosen(question: QWidget) -> None:
        assert isinstance(question, NewPassphrase)
        tick(question)
        sitting.answer(written)
        know(question, OTHER)

    def written(question: QWidget) -> None:
        question.written.setChecked(True)  # type: ignore[attr-defined]
        question.accept()  # type: ignore[attr-defined]

    sitting.answer(chosen)
    sitting.window.files.start_new("Noor")
    path = sitting.workspace.path
    assert path is not None
    sitting.wait_for(lambda: len(keys_in(store)) == 1)
    assert sitting.window.files.close_map()
    assert sitting.window.files.open(path)
