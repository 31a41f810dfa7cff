"""Who can open a map: a service's key is added, opens the map alone, and is taken away again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget

from ecomap.session.workspace import Workspace
from ecomap.store.errors import WrongKey
from ecomap.store.identity import new_identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map, previous
from ecomap.store.service_keys import ServiceKey, key_file, services_of, with_service
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import NewPassphrase, Unlock
from ecomap.ui.dialogs.service_key import AskServiceKey
from ecomap.ui.dialogs.ways_in import WaysIn
from tests.ui.conftest import LEFT, Sitting

SECRET, OTHER = "correct horse battery", "four other words here"
SAFE = new_identity()
KENT = ServiceKey("Kent Lifelong Links", SAFE.recipient)


@pytest.fixture
def kept(sitting: Sitting, tmp_path: Path) -> Sitting:
    made = Workspace.new("Ellie", deliver=sitting.window.courier.deliver, manner=sitting.window.looks.manner())
    made.save_as(tmp_path / "map.ecomap", Passphrase(SECRET))
    sitting.window.show_map(made)
    sitting.wait_for(sitting.is_foreseen)
    sitting.window.seats.show_coordinator()
    return sitting


def path_of(sitting: Sitting) -> Path:
    path = sitting.workspace.path
    assert path is not None
    return path


def press(button: QWidget | None) -> None:
    assert button is not None and button.isVisible() and button.isEnabled()
    QTest.mouseClick(button, LEFT)


def know(question: QWidget, text: str = SECRET) -> None:
    assert isinstance(question, Unlock | NewPassphrase)
    question.field.setText(text)
    press(question.yes)


def words_in(question: QWidget) -> list[str]:
    return [one.text() for one in question.findChildren(QLabel) if one.isVisible()]


def test_a_services_key_is_added_and_opens_the_map_alone(kept: Sitting) -> None:
    seen: list[list[str]] = []

    def show(question: QWidget) -> None:
        assert isinstance(question, WaysIn)
        kept.answer(name_it)
        press(question.add)
        seen.append(words_in(question))
        press(question.yes)

    def name_it(question: QWidget) -> None:
        assert isinstance(question, AskServiceKey)
        QTest.keyClicks(question.label, "Kent Lifelong Links")
        question.key.setText(SAFE.text)
        press(question.yes)
        assert "secret half" in question.problem.text() and question.key.text() == ""
        question.key.setText("age1 is not all of it")
        press(question.yes)
        assert "no key" in question.problem.text()
        question.key.setText(SAFE.recipient.text)
        kept.answer(know)
        press(question.yes)

    kept.answer(show)
    kept.window.shelf["ways-in"].trigger()
    assert {"Passphrase", "Recovery code", "Kent Lifelong Links", KENT.short} <= set(seen[0])
    opened = open_map(path_of(kept), SAFE)
    assert services_of(opened.keys) == (KENT,)
    kept.type_line("mum Sarah")
    kept.workspace.save()
    assert "Sarah" in {one.name.text for one in open_map(path_of(kept), SAFE).document.people.values()}


def test_a_key_that_is_taken_away_opens_it_no_more(kept: Sitting) -> None:
    kept.workspace.filing.change_keys(lambda keys: with_service(keys, KENT))
    kept.workspace.save()
    own = open_map(path_of(kept), SAFE).keys.identity
    said: list[str] = []

    def show(question: QWidget) -> None:
        assert isinstance(question, WaysIn)
        gone = next(one for one in question.findChildren(QPushButton) if one.accessibleName().startswith("Take away"))
        kept.answer(go_on)
        press(gone)
        assert KENT.label not in words_in(question)
        press(question.yes)

    def go_on(question: QWidget) -> None:
        assert isinstance(question, Question)
        said.extend(words_in(question))
        kept.answer(wrong_then_right)
        press(question.yes)

    def wrong_then_right(question: QWidget) -> None:
        assert isinstance(question, Unlock) and not question.key_file.isVisible()
        know(question, SAFE.text)  # the key itself is not enough: the passphrase is sealed anew
        assert question.problem.isVisible()
        know(question)

    kept.answer(show)
    kept.window.shelf["ways-in"].trigger()
    assert any("still open with it" in one for one in said)
    assert not any("Somebody else" in one for one in said)
    for shut_out in (SAFE, own):
        with pytest.raises(WrongKey):
            open_map(path_of(kept), shut_out)
    assert services_of(open_map(path_of(kept), Passphrase(SECRET)).keys) == ()
    assert not previous(path_of(kept)).exists()
    kept.type_line("mum Sarah")
    kept.workspace.save()  # it goes on being kept there
    assert "Sarah" in {one.name.text for one in open_map(path_of(kept), Passphrase(SECRET)).document.people.values()}


def test_a_new_map_is_given_our_services_key_and_says_so(kept: Sitting) -> None:
    def take(question: QWidget) -> None:
        assert isinstance(question, AskServiceKey)
        question.label.setText(KENT.label)
        question.key.setText(SAFE.recipient.text)
        press(question.yes)

    kept.answer(take)
    kept.window.shelf["our-service-key"].trigger()
    assert kept.window.looks.preferences.services == (KENT,)

    def chosen(question: QWidget) -> None:
        assert any(KENT.label in one for one in words_in(question))
        kept.answer(written)
        know(question, OTHER)

    def written(question: QWidget) -> None:
        question.written.setChecked(True)  # type: ignore[attr-defined]
        question.accept()  # type: ignore[attr-defined]

    assert kept.window.files.close_map()
    kept.answer(chosen)
    kept.window.files.start_new("Noor")
    assert open_map(path_of(kept), SAFE).document == open_map(path_of(kept), Passphrase(OTHER)).document
    kept.answer(lambda question: question.done(2))  # type: ignore[attr-defined]
    kept.window.shelf["our-service-key"].trigger()
    assert not kept.window.looks.preferences.services


def test_a_map_saved_under_another_passphrase_has_new_keys_and_its_services_still(
    kept: Sitting, tmp_path: Path
) -> None:
    kept.workspace.filing.change_keys(lambda keys: with_service(keys, KENT))
    before = kept.workspace.keys
    kept.workspace.save_as(tmp_path / "second.ecomap", Passphrase(OTHER))
    opened = open_map(tmp_path / "second.ecomap", SAFE)
    assert before is not None and opened.keys.identity != before.identity
    assert services_of(opened.keys) == (KENT,)


def test_a_key_file_opens_a_map(kept: Sitting, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.workspace.filing.change_keys(lambda keys: with_service(keys, KENT))
    path = path_of(kept)
    assert kept.window.files.close_map()
    (tmp_path / "safe.txt").write_text(key_file(SAFE), encoding="ascii")
    (tmp_path / "other.txt").write_text("no key at all", encoding="ascii")
    chosen = iter(("other.txt", "safe.txt"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / next(chosen)), ""))

    def take(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        press(question.key_file)
        assert "no key" in question.problem.text()
        press(question.key_file)

    kept.answer(take)
    assert kept.window.files.open(path)
    assert "Ellie" in kept.names()
