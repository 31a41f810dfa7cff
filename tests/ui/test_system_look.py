"""The look follows the system while the program runs, where it is left to the system, and nowhere else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.render import look
from tests.ui.conftest import Sitting


class System:
    """What the system asks for: no test can switch the real one, so that Qt is answered for it."""

    def __init__(self) -> None:
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference
        self._hints = QGuiApplication.styleHints()

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def accessibility(self) -> "System":
        return self

    def asks_for(
        self, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference = Qt.ContrastPreference.NoPreference
    ) -> None:
        """Ask for something else, and say so as Qt does."""
        scheme_changed, contrast_changed = scheme is not self.scheme, contrast is not self.contrast
        self.scheme, self.contrast = scheme, contrast
        if scheme_changed:
            self._hints.colorSchemeChanged.emit(scheme)
        if contrast_changed:
            self._hints.accessibility().contrastPreferenceChanged.emit(contrast)
        QApplication.processEvents()


DARK, LIGHT = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
HIGH = Qt.ContrastPreference.HighContrast


@pytest.fixture
def system(ellie: Sitting, monkeypatch: pytest.MonkeyPatch) -> System:
    made = System()
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: made)
    return made


def paper(palette: look.Palette) -> QColor:
    return QColor(look.hexadecimal(palette.paper))


def corner(widget: QWidget) -> QColor:
    return widget.grab().toImage().pixelColor(10, 10)


def assert_all_is_in(palette: look.Palette, sitting: Sitting) -> None:
    assert sitting.workspace.manner.palette is palette
    assert sitting.window.palette().window().color() == paper(palette)
    sitting.wait_for(lambda: corner(sitting.page.canvas) == paper(palette))
    second = sitting.window.screens.second
    if second is not None:
        sitting.wait_for(lambda: corner(second.picture) == paper(palette))


def test_dark_and_high_contrast_are_followed_by_window_drawing_and_second_screen(
    ellie: Sitting, system: System
) -> None:
    ellie.window.looks.preferences.palette = ""
    ellie.window.looks.dress()
    ellie.window.shelf["second-window"].trigger()
    before = ellie.workspace.editor.settled
    assert_all_is_in(look.LIGHT, ellie)
    system.asks_for(DARK)
    assert_all_is_in(look.DARK, ellie)
    system.asks_for(DARK, HIGH)
    assert_all_is_in(look.HIGH_CONTRAST_DARK, ellie)
    system.asks_for(LIGHT, HIGH)
    assert_all_is_in(look.HIGH_CONTRAST, ellie)
    system.asks_for(LIGHT)
    assert_all_is_in(look.LIGHT, ellie)
    assert ellie.workspace.editor.settled is before, "nothing of the map is otherwise"
    ellie.window.screens.close()


def test_colours_that_somebody_chose_stay(ellie: Sitting, system: System) -> None:
    ellie.window.looks.preferences.palette = "cream"
    ellie.window.looks.dress()
    system.asks_for(DARK, HIGH)
    assert_all_is_in(look.CREAM, ellie)
