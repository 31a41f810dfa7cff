import gc
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ecomap.ui.window_first import GIVES_WAY, put_window_first


@pytest.fixture
def as_before() -> Iterator[None]:
    threshold, interval = gc.get_threshold(), sys.getswitchinterval()
    yield
    gc.set_threshold(*threshold)
    gc.unfreeze()
    sys.setswitchinterval(interval)


class _Ring:
    """Something that only a look through the memory gives back."""

    def __init__(self, told: list[str]) -> None:
        self.own, self._told = self, told

    def __del__(self) -> None:
        self._told.append("gone")


@pytest.mark.usefixtures("as_before")
def test_memory_is_tidied_as_a_whole_only_once_nobody_looks(qapp: QApplication) -> None:
    put_window_first(qapp)
    assert sys.getswitchinterval() == pytest.approx(GIVES_WAY)
    assert gc.get_threshold()[2] > 1_000_000
    told: list[str] = []
    _Ring(told)
    gc.collect(1)
    gc.disable()
    _Ring(told)
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert told == ["gone"]
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationInactive)
    gc.enable()
    assert told == ["gone", "gone"]
