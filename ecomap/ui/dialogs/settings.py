"""The page of settings, made from the table: what is changed holds at once, and can be left again as it was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ecomap.layout.graphviz import engines
from ecomap.model.diagram import Seat
from ecomap.session.log_book import LONGEST
from ecomap.store.presence import account
from ecomap.ui.area_fingers import AreaFingers
from ecomap.ui.dialogs.frame import Question, fit_on_screen
from ecomap.ui.icons import icon
from ecomap.ui.settings import SETTINGS, Kind, Setting
from ecomap.ui.tick import Tick
from ecomap.ui.translation import translate
from ecomap.ui.widgets import ICON, Choice, button, label, text_scale

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

_AROUND = 9
"""What is about the settings where they scroll: the ring round what has the keys is not cut, in pixels."""


class SettingsPage(Question):
    """Shows every setting with what it is; the window behind shows at once what it does."""

    help_page = "settings"

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window, "", width=420)
        self._window = window
        self._preferences = window.looks.preferences
        self._before = self._preferences.kept()
        self.heading.setText(self.tr("Settings"))
        self.fields: dict[str, QWidget] = {}
        self.told = label("", "quiet", wrapped=True)
        made = {
            Kind.CHOICE: self._choice,
            Kind.STEPS: self._steps,
            Kind.SWITCH: self._switch,
            Kind.WORDS: self._words,
            Kind.FILE: self._file,
            Kind.FOLDER: self._file,
            Kind.PAGE: self._page,
        }
        coordinator = window.workspace is None or window.workspace.seat is Seat.COORDINATOR
        self._table = QWidget()
        self._grid = QVBoxLayout(self._table)
        self._grid.setContentsMargins(0, _AROUND, _AROUND, _AROUND)  # words begin where the heading does
        self._grid.setSpacing(16)
        for setting in SETTINGS:
            if coordinator or not setting.coordinator:
                self._grid.addLayout(self._row(setting, made[setting.kind](setting)))
        self._grid.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._table)
        area.setWidgetResizable(True)
        AreaFingers(area)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.body.addWidget(area, 1)
        self.body.addWidget(self.told)
        self.end(self.tr("Done"), self.tr("Leave it as it was"))
        self._fit()
        next(iter(self.fields.values())).setFocus()

    def reject(self) -> None:
        """Let everything be as it was when the page was opened."""
        self._preferences.take(self._before)
        self._window.looks.dress()
        self._window.looks.settle()
        super().reject()

    def _fit(self) -> None:
        """Be as large as the text needs, beside the middle of the window: what changes is seen there."""
        for one in self.findChildren(Choice):
            one.setIconSize(ICON * text_scale())
        fit_on_screen(self, round(560 * text_scale()), round(640 * text_scale()))
        place = self._window.mapToGlobal(self._window.rect().topRight())
        room = self.screen().availableGeometry()
        left = min(place.x(), room.right()) - self.width() - 24
        self.move(max(left, room.left()), max(min(place.y() + 64, room.bottom() - self.height() - 24), room.top()))

    def _keep(self, setting: Setting, value: object, name: str = "") -> None:
        """Let something be set, and show at once what it does."""
        name = name or setting.name
        if getattr(self._preferences, name) == value:
            return
        setattr(self._preferences, name, value)
        if setting.dresses:
            self._window.looks.dress()
            self._fit()
        self._window.looks.settle()

    def _row(self, setting: Setting, field: QWidget) -> QGridLayout:
        """Return words and field of a setting beside each other, below them what it is for."""
        words, explained = translate("settings", setting.words), translate("settings", setting.explained)
        named = self.fields.setdefault(setting.name, field)
        named.setAccessibleName(words if not named.accessibleName() else f"{words}: {named.accessibleName()}")
        named.setAccessibleDescription(explained)
        row = QGridLayout()
        row.setHorizontalSpacing(16)
        row.setVerticalSpacing(4)
        row.setColumnStretch(0, 2)
        row.setColumnStretch(1, 4)
        row.addWidget(label(words, "sectionTitle", wrapped=True), 0, 0)
        row.addWidget(field, 0, 1)
        if explained:
            row.addWidget(label(explained, "quiet", wrapped=True), 1, 0, 1, 2)
        return row

    def _choice(self, setting: Setting) -> QWidget:
        made = Choice()
        made.setAccessibleName(translate("settings", setting.words))
        values = [option.value for option in setting.options]
        for option in setting.options:
            made.addItem(icon(option.icon), translate("settings", option.words))
        now = getattr(self._preferences, setting.name)
        made.setCurrentIndex(values.index(now) if now in values else 0)
        made.currentIndexChanged.connect(lambda at: self._keep(setting, values[at]))
        return made

    def _steps(self, setting: Setting) -> QWidget:
        values = [float(str(option.value)) for option in setting.options]
        slider, shown = QSlider(Qt.Orientation.Horizontal), label("", "sectionTitle")
        slider.setRange(0, len(values) - 1)
        slider.setPageStep(1)
        slider.setObjectName("steps")
        slider.setTracking(False)  # the page itself grows: not while the pointer holds the slider
        follow = Tick(self.tr("As large as this computer asks"))

        def show(at: int) -> None:
            shown.setText(setting.options[at].words)
            slider.setAccessibleDescription(setting.options[at].words)

        def step(at: int) -> None:
            show(at)
            self._keep(setting, values[at])
            self._set_quietly(follow, getattr(self._preferences, setting.as_system))

        def leave_to_system(wanted: bool) -> None:
            self._keep(setting, wanted, setting.as_system)
            at = _nearest(values, getattr(self._preferences, setting.name))
            slider.blockSignals(True)
            slider.setValue(at)
            slider.blockSignals(False)
            show(at)

        at = _nearest(values, getattr(self._preferences, setting.name))
        slider.setValue(at)
        show(at)
        follow.setChecked(getattr(self._preferences, setting.as_system))
        slider.valueChanged.connect(step)
        slider.sliderMoved.connect(show)
        follow.toggled.connect(leave_to_system)
        self.fields[setting.name], self.fields[setting.as_system] = slider, follow
        whole = QWidget()
        grid = QGridLayout(whole)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(slider, 0, 0)
        grid.addWidget(shown, 0, 1)
        grid.addWidget(follow, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        return whole

    def _switch(self, setting: Setting) -> QWidget:
        made = Tick(self.tr("On"))
        made.setChecked(bool(getattr(self._preferences, setting.name)))
        made.toggled.connect(lambda wanted: self._keep(setting, wanted))
        return made

    def _words(self, setting: Setting) -> QWidget:
        made = QLineEdit(str(getattr(self._preferences, setting.name)))
        made.setMaxLength(LONGEST)
        made.setPlaceholderText(account())
        made.setMinimumHeight(44)
        made.textEdited.connect(lambda words: self._keep(setting, words.strip()))
        return made

    def _page(self, setting: Setting) -> QWidget:
        action = self._window.shelf[setting.name]
        return button(action.text(), "", action.icon(), action.trigger)

    def _file(self, setting: Setting) -> QWidget:
        whole = QWidget()
        row = QVBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        where = label("", "", wrapped=True)
        row.addWidget(where)
        buttons = QHBoxLayout()
        row.addLayout(buttons)

        def take(chosen: Path | None) -> None:
            self._keep(setting, chosen)
            show()

        def show() -> None:
            kept: Path | None = getattr(self._preferences, setting.name)
            where.setText(_breakable(kept) if kept is not None else self._without(setting))

        choose = button(self.tr("Choose ..."), "", icon("folder-open"), partial(self._ask_where, setting, take))
        buttons.addWidget(choose)
        if setting.kind is Kind.FILE:
            buttons.addWidget(button(self.tr("Whatever there is"), "", None, lambda: take(None)))
        buttons.addStretch(1)
        self.fields[setting.name] = choose
        show()
        return whole

    def _ask_where(self, setting: Setting, take: Callable[[Path | None], object]) -> None:
        """Let a file or folder be chosen."""
        words, kept = translate("settings", setting.words), getattr(self._preferences, setting.name)
        if setting.kind is Kind.FOLDER:
            chosen = QFileDialog.getExistingDirectory(self, words, str(kept))
        else:
            chosen, _ = QFileDialog.getOpenFileName(self, words, str(kept or Path.home()))
        if chosen:
            take(Path(chosen))

    def _without(self, setting: Setting) -> str:
        if setting.kind is Kind.FILE and not engines(None):
            return self.tr("There is none on this computer")
        return self.tr("Whatever there is on this computer")

    @staticmethod
    def _set_quietly(box: Tick, checked: bool) -> None:
        box.blockSignals(True)
        box.setChecked(checked)
        box.blockSignals(False)


def _nearest(values: list[float], value: float) -> int:
    return min(range(len(values)), key=lambda at: abs(values[at] - value))


def _breakable(path: Path) -> str:
    """Return a path that can be broken into lines where a folder ends."""
    return str(path).replace("/", "/\u200b").replace("\\", "\\\u200b")
