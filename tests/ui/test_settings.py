"""The page of settings (Ctrl+,) and what the preferences keep, with real keys in a real window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QWidget

from ecomap.model.focus import Others
from ecomap.render import look
from ecomap.ui import system
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.settings import SettingsPage
from ecomap.ui.dialogs.shortcuts import Shortcuts
from ecomap.ui.preferences import Preferences
from ecomap.ui.settings import SETTINGS, Kind
from ecomap.ui.tick import Tick
from tests.ui.conftest import LEFT, Sitting, in_front

CTRL = Qt.KeyboardModifier.ControlModifier


def on_page(sitting: Sitting, act: Callable[[SettingsPage], object], then: Qt.Key | None) -> None:
    """Open the page by its key, do something there, and leave it by a key."""

    def done(question: QWidget) -> None:
        assert isinstance(question, SettingsPage)
        in_front(question)
        act(question)
        if then is not None:
            QTest.keyClick(question, then)

    sitting.come_back()
    sitting.answer(done)
    QTest.keyClick(sitting.window, Qt.Key.Key_Comma, CTRL)
    sitting.come_back()


def press(field: QWidget, *keys: Qt.Key) -> None:
    in_front(field.window())
    field.setFocus()
    for key in keys:
        QTest.keyClick(field, key)


def test_settings_hold_at_once_and_esc_leaves_all_as_it_was(ellie: Sitting) -> None:
    preferences = ellie.window.looks.preferences
    names = [setting.name for setting in SETTINGS if setting.kind is not Kind.PAGE]
    before = [getattr(preferences, name) for name in names]

    def change(page: SettingsPage) -> None:
        colours, text, follow = page.fields["palette"], page.fields["text_scale"], page.fields["text_as_system"]
        assert isinstance(colours, QComboBox) and isinstance(text, QSlider) and isinstance(follow, Tick)
        assert page.focusWidget() is colours
        press(colours, Qt.Key.Key_Down, Qt.Key.Key_Down)
        assert ellie.workspace.manner.palette is look.PALETTES["dark"]
        press(text, Qt.Key.Key_End)
        assert preferences.text_scale == 2.0
        assert ellie.page.font().pixelSize() == look.SCREEN_STEPS[0] * 2
        assert page.screen().availableGeometry().contains(page.geometry())
        assert not follow.isChecked()
        press(follow, Qt.Key.Key_Space)
        assert preferences.text_as_system and preferences.text_scale == system.text_scale()
        assert text.accessibleDescription() == f"{round(system.text_scale() * 100)} %"
        press(page.fields["motion_wanted"], Qt.Key.Key_Home, Qt.Key.Key_Down)
        assert ellie.page.canvas.motion
        press(page.fields["others"], Qt.Key.Key_Down)
        assert ellie.workspace.others is Others.GO
        press(page.fields["single_keys"], Qt.Key.Key_Space)
        assert ellie.window.shelf["ring-3"].shortcuts() == []

    on_page(ellie, change, Qt.Key.Key_Escape)
    assert [getattr(preferences, name) for name in names] == before
    assert ellie.workspace.manner.palette is look.LIGHT
    assert ellie.page.font().pixelSize() == look.SCREEN_STEPS[0]
    assert not ellie.page.canvas.motion
    assert ellie.workspace.others is Others.FADE
    assert ellie.window.shelf["ring-3"].shortcuts()


def test_what_is_done_with_is_kept_for_the_next_time(ellie: Sitting, tmp_path: Path) -> None:
    def change(page: SettingsPage) -> None:
        press(page.fields["palette"], Qt.Key.Key_Down)
        assert page.yes is not None
        QTest.mouseClick(page.yes, LEFT)

    on_page(ellie, change, None)
    assert Preferences(tmp_path / "settings").palette == "cream"


def test_coordinator_view_may_end_sooner_or_after_five_minutes_at_most(ellie: Sitting) -> None:
    seats = ellie.window.seats
    on_page(ellie, lambda page: page.fields.keys() >= {"palette"}, Qt.Key.Key_Escape)
    seats.show_coordinator()
    assert 110_000 < seats.idle.left <= 120_000

    def shorten(page: SettingsPage) -> None:
        press(page.fields["quiet"], Qt.Key.Key_Home)
        assert page.yes is not None
        QTest.mouseClick(page.yes, LEFT)

    on_page(ellie, shorten, None)
    QTest.mouseMove(ellie.page.canvas.viewport(), QPoint(20, 20))
    assert 0 < seats.idle.left <= 30_000
    preferences = ellie.window.looks.preferences
    preferences.quiet = 100_000
    assert preferences.quiet == 300


def test_what_is_the_coordinators_own_is_not_set_by_both(ellie: Sitting) -> None:
    shown: list[set[str]] = []
    on_page(ellie, lambda page: shown.append(set(page.fields)), Qt.Key.Key_Escape)
    ellie.window.seats.show_coordinator()
    on_page(ellie, lambda page: shown.append(set(page.fields)), Qt.Key.Key_Escape)
    assert shown[1] - shown[0] == {"quiet", "ask_passphrase", "our-service-key", "log_name"}


def test_shortcuts_open_from_the_settings(ellie: Sitting) -> None:
    opened: list[QWidget] = []

    def look_at(page: SettingsPage) -> None:
        def close(question: QWidget) -> None:
            assert isinstance(question, Shortcuts)
            opened.append(question)
            QTest.keyClick(question, Qt.Key.Key_Escape)

        ellie.answer(close)
        QTest.mouseClick(page.fields["shortcuts"], LEFT)

    on_page(ellie, look_at, Qt.Key.Key_Escape)
    assert opened


def test_every_setting_is_one_of_the_preferences_with_words_of_its_own(tmp_path: Path) -> None:
    preferences = Preferences(tmp_path)
    for setting in SETTINGS:
        if setting.kind is Kind.PAGE:
            assert setting.name in {one.name for one in ACTIONS}
        else:
            now = getattr(preferences, setting.name)
            values = [option.value for option in setting.options]
            assert not values or now in values, setting.name
    assert {option.value for option in SETTINGS[0].options} == {"", *look.PALETTES}
    words = [setting.words for setting in SETTINGS]
    assert len(set(words)) == len(words)


@pytest.mark.parametrize("kept", ["huge", "nan", "", "-3"])
def test_figures_that_are_none_do_no_harm(tmp_path: Path, kept: str) -> None:
    preferences = Preferences(tmp_path)
    preferences._kept.setValue("text_scale", kept)
    preferences._kept.setValue("quiet", kept)
    assert 1.0 <= preferences.text_scale <= 2.0
    assert 30 <= preferences.quiet <= 300


def test_less_motion_is_asked_for_by_the_desktop(tmp_path: Path, qapp: QApplication) -> None:
    assert not system.less_motion(tmp_path)
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=0\n", encoding="utf-8")
    assert system.less_motion(tmp_path)
    (tmp_path / "kdeglobals").write_text("[KDE]\nAnimationDurationFactor=1.5\n", encoding="utf-8")
    assert not system.less_motion(tmp_path)
