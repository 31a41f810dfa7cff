from __future__ import annotations

import sys
from pathlib import Path

import pytest

from ecomap.store.keys import Passphrase
from ecomap.ui.mishaps import Mishaps
from tests.ui.conftest import Sitting


def fail(sitting: Sitting) -> None:
    """Fail where nobody foresaw it."""
    try:
        raise RuntimeError("a closed question was read")
    except RuntimeError as error:
        Mishaps(sitting.window).tell(RuntimeError, error, error.__traceback__)


def test_an_error_nobody_foresaw_is_said_and_logged(
    sam: Sitting, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    sam.workspace.save_as(tmp_path / "sam.ecomap", Passphrase("wombat ladder piano"))
    sam.wait_for(lambda: not sam.window.notice.isVisible())
    fail(sam)
    sam.wait_for(sam.window.notice.isVisible)
    assert sam.window.notice.words.text() == "That did not work. Your map is kept."
    assert "a closed question was read" in capsys.readouterr().err


def test_no_map_is_said_to_be_kept_that_is_not(sam: Sitting) -> None:
    fail(sam)
    sam.wait_for(lambda: "did not work" in sam.window.notice.words.text())
    assert "kept" not in sam.window.notice.words.text()


def test_every_error_is_heard_of(sitting: Sitting, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    mishaps = Mishaps(sitting.window)
    mishaps.listen()
    assert sys.excepthook == mishaps.tell
