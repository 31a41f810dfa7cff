"""Another passphrase for the open map, by whoever knows the one it has."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from ecomap.edit.people import rename
from ecomap.session.workspace import Workspace
from ecomap.store.errors import WrongPassphrase
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map, previous
from ecomap.ui.dialogs.passphrase import NewPassphrase, Unlock
from tests.ui.conftest import LEFT, Sitting

OLD, NEW = "correct horse battery", "four other words here"


@pytest.fixture
def kept(sitting: Sitting, tmp_path: Path) -> Sitting:
    made = Workspace.new("Ellie", deliver=sitting.window.courier.deliver, manner=sitting.window.looks.manner())
    made.save_as(tmp_path / "map.ecomap", Passphrase(OLD))
    sitting.window.show_map(made)
    sitting.wait_for(sitting.is_foreseen)
    return sitting


def path_of(sitting: Sitting) -> Path:
    path = sitting.workspace.path
    assert path is not None
    return path


def typed(question: QWidget, text: str) -> None:
    assert isinstance(question, Unlock | NewPassphrase)
    question.field.setText(text)
    assert question.yes is not None
    QTest.mouseClick(question.yes, LEFT)


def change(sitting: Sitting, old: str, new: str) -> None:
    def know(question: QWidget) -> None:
        sitting.answer(lambda second: typed(second, new))
        typed(question, old)

    sitting.answer(know)
    sitting.window.shelf["change-passphrase"].trigger()


def test_the_new_passphrase_opens_the_map_and_the_old_one_does_not(kept: Sitting) -> None:
    kept.type_line("mum Sarah")
    change(kept, OLD, NEW)
    kept.wait_for(lambda: kept.window.notice.words.text().startswith("The new passphrase opens the map now"))
    path = path_of(kept)
    assert "Sarah" in {one.name.text for one in open_map(path, Passphrase(NEW)).document.people.values()}
    with pytest.raises(WrongPassphrase):
        open_map(path, Passphrase(OLD))
    assert not previous(path).exists()  # the old one would open it


def test_whoever_does_not_know_the_old_one_changes_nothing(kept: Sitting) -> None:
    standing = path_of(kept).read_bytes()

    def wrong(question: QWidget) -> None:
        assert isinstance(question, Unlock)
        typed(question, "not the passphrase")
        assert question.problem.text()
        question.reject()

    kept.answer(wrong)
    kept.window.shelf["change-passphrase"].trigger()
    assert path_of(kept).read_bytes() == standing
    assert open_map(path_of(kept), Passphrase(OLD))


def test_what_somebody_else_changed_meanwhile_is_in_it(kept: Sitting) -> None:
    other = Workspace.open(path_of(kept), Passphrase(OLD), recovery=path_of(kept).parent / "theirs")
    other.editor.commit(rename(other.editor.settled, other.editor.settled.young_person, "Elin"), "Name")
    other.save()
    other.close()
    kept.type_line("mum Sarah")
    change(kept, OLD, NEW)
    kept.wait_for(lambda: "Elin" in kept.names())
    found = open_map(path_of(kept), Passphrase(NEW)).document
    assert {"Elin", "Sarah"} <= {one.name.text for one in found.people.values()}
