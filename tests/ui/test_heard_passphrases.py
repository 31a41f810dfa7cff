"""What is heard where a passphrase is asked for, chosen, wrong, or its code shown: as it was read, and errors aloud."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.session.remembering import Answer
from ecomap.store.identity import Identity
from ecomap.store.keys import Passphrase, new_keys
from ecomap.store.remembering import Remembered
from ecomap.store.service_keys import ServiceKey, with_service
from ecomap.ui.dialogs.passphrase import NewPassphrase, Unlock
from ecomap.ui.dialogs.recovery_code import RecoveryCode
from ecomap.ui.dialogs.remember_choice import RememberChoice
from ecomap.ui.dialogs.service_key import AskServiceKey
from ecomap.ui.dialogs.ways_in import WaysIn
from ecomap.ui.seats.lock_page import LockPage
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_accessible import faults
from tests.ui.test_heard_everywhere import wrong_states
from tests.ui.walked import line, walk

SAFE = Identity(bytes(range(32)))
KENT = ServiceKey("Kent Lifelong Links", SAFE.recipient)
KEYS = with_service(new_keys(Passphrase("correct horse battery"), work=1)[0], KENT)
GOLDEN = Path(__file__).parents[1] / "golden" / "passphrases-heard.txt"
CODE = "AGE-SECRET-KEY-1QQPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L"
WRONG = "That does not open this map. Look for capital letters and spaces, and try again."


@pytest.fixture(autouse=True)
def read_aloud() -> None:
    QAccessible.setActive(True)


@pytest.fixture
def aloud(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is said aloud of itself."""
    said: list[str] = []

    def hear(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def new(sitting: Sitting) -> QWidget:
    return NewPassphrase(sitting.window)


def too_short(sitting: Sitting) -> QWidget:
    made = NewPassphrase(sitting.window)
    made.show()
    made.field.selectAll()
    QTest.keyClicks(made.field, "cat")
    return made


def locked(sitting: Sitting) -> QWidget:
    return Unlock(sitting.window, lambda text: WRONG)


def wrong(sitting: Sitting) -> QWidget:
    made = Unlock(sitting.window, lambda text: WRONG)
    made.show()
    QTest.keyClicks(made.field, "dog")
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    return made


def for_coordinator(sitting: Sitting) -> QWidget:
    made = Unlock(sitting.window, lambda text: "")
    made.ask_for("The passphrase of this map", "Go on")
    return made


def unlock_remembered(sitting: Sitting) -> QWidget:
    made, choice = Unlock(sitting.window, lambda text: ""), RememberChoice()
    made.body.addWidget(choice)
    choice.take(Answer(there=True, remembered=Remembered(None, wanted=True)))
    return made


def new_with_service(sitting: Sitting) -> QWidget:
    made = NewPassphrase(sitting.window, (KENT,))
    made.remember.take(Answer(there=True))
    return made


def ways_in(sitting: Sitting) -> QWidget:
    made, answer = WaysIn(sitting.window, lambda: None, lambda service: None), Answer(there=False, done=False)
    made.show_ways(KEYS)
    made.show_here(sitting.window.remembering.words_for(answer), answer)
    return made


def secret_half(sitting: Sitting) -> QWidget:
    made = AskServiceKey(sitting.window, "The key of a service", "Add it ...")
    made.key.setText(SAFE.text)
    made.show()
    QTest.keyClick(made.key, Qt.Key.Key_Return)
    return made


def lock_page(sitting: Sitting) -> QWidget:
    made = LockPage(sitting.window)
    made.ask()
    return made


def lock_page_wrong(sitting: Sitting) -> QWidget:
    made = LockPage(sitting.window)
    made.ask()
    made.show()
    QTest.mouseClick(made.open, LEFT)
    return made


def code(sitting: Sitting) -> QWidget:
    return RecoveryCode(sitting.window, CODE)


def code_covered(sitting: Sitting) -> QWidget:
    made = RecoveryCode(sitting.window, CODE)
    made.show()
    QTest.mouseClick(made.shown, LEFT, pos=made.shown.rect().center())
    return made


STATES: dict[str, Callable[[Sitting], QWidget]] = {
    one.__name__: one
    for one in (
        *(new, too_short, locked, wrong, for_coordinator, lock_page, lock_page_wrong, code, code_covered),
        *(unlock_remembered, new_with_service, ways_in, secret_half),
    )
}


def shown(sitting: Sitting, state: str) -> QWidget:
    made = STATES[state](sitting)
    made.show()
    QApplication.processEvents()
    return made


def gone(made: QWidget) -> None:
    made.hide()
    made.deleteLater()
    QApplication.processEvents()


@pytest.mark.parametrize("state", STATES)
def test_everything_has_its_name_and_its_state(sitting: Sitting, state: str) -> None:
    made = shown(sitting, state)
    assert faults(made) == [] and wrong_states(made) == []
    gone(made)


def test_they_are_heard_as_they_were_read_by_eye(sitting: Sitting) -> None:
    """RENEW_GOLDEN=1 writes it anew: read the difference."""
    heard = ""
    for state in STATES:
        made = shown(sitting, state)
        lines = [words for met in walk(made) if len((words := line(met)).split(":", 1)) == 2]
        heard += "\n".join((f"# {state.replace('_', ' ')}", *lines, "", ""))
        gone(made)
    if os.environ.get("RENEW_GOLDEN"):
        GOLDEN.write_text(heard, encoding="utf-8")
    assert heard == GOLDEN.read_text(encoding="utf-8")


def test_a_wrong_passphrase_is_said_aloud_every_time_and_at_its_field(sitting: Sitting, aloud: list[str]) -> None:
    made = wrong(sitting)
    assert isinstance(made, Unlock)
    assert aloud == [WRONG]
    assert made.field.accessibleDescription() == WRONG
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    assert aloud == [WRONG, WRONG]
    gone(made)


def test_too_short_is_said_once_and_no_more_when_it_is_long_enough(sitting: Sitting, aloud: list[str]) -> None:
    made = too_short(sitting)
    assert isinstance(made, NewPassphrase)
    assert len(aloud) == 1 and aloud[0].startswith("A little longer")
    assert made.field.accessibleDescription() == aloud[0]
    QTest.keyClicks(made.field, " and a very long ladder")
    assert made.field.accessibleDescription() == "" and len(aloud) == 1
    gone(made)


def test_a_locked_window_says_aloud_what_is_wrong_and_forgets_it_for_the_next(
    sitting: Sitting, aloud: list[str]
) -> None:
    made = LockPage(sitting.window)
    made.show()
    made.refuse(WRONG)
    assert aloud == [WRONG] and made.field.accessibleDescription() == WRONG
    made.ask()
    assert aloud == [WRONG] and made.field.accessibleDescription() == ""
    gone(made)


def test_the_code_itself_is_heard_and_not_when_it_is_covered(sitting: Sitting) -> None:
    made = RecoveryCode(sitting.window, CODE)
    made.show()
    heard = [met.name for met in walk(made)]
    assert any("QQPZ RY9X" in one for one in heard)
    made.shown.setChecked(False)
    covered = [met.name for met in walk(made)]
    assert not any("QQPZ" in one for one in covered)
    gone(made)
