"""What the tests, and the program, take for granted about where they run."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject


def test_qt_gives_back_none_as_often_as_it_took_it() -> None:
    # PySide6 6.12.0 on Python 3.11 does not: after some 7,000 calls the interpreter dies. A green suite hides it.
    thing, before = QObject(), sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("x")
    assert sys.getrefcount(None) > before - 100


def test_the_tests_have_a_home_of_their_own() -> None:
    home = Path(os.environ["HOME"])
    assert home.name.startswith("ecomap-tests-")
    for folder in (
        platformdirs.user_data_path("ecomap"),
        platformdirs.user_config_path("ecomap"),
        platformdirs.user_cache_path("ecomap"),
        platformdirs.user_state_path("ecomap"),
    ):
        assert folder.is_relative_to(home), folder


def test_the_tests_need_no_screen() -> None:
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"
    assert "DISPLAY" not in os.environ
