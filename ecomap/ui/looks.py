"""How the window looks: colours, size of text, motion, panels; remembered from one time to the next."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QFileDialog

from ecomap.layout.graphviz import engines
from ecomap.render import look
from ecomap.render.compose import Manner
from ecomap.store.presence import account
from ecomap.ui import keymap, theme
from ecomap.ui.actions import ACTIONS
from ecomap.ui.manners import canvas_shape, on_screen
from ecomap.ui.preferences import TEXT_SCALES, Preferences
from ecomap.ui.room import Part

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


class Looks(QObject):
    """Changes one thing of the look at a time, and dresses the window anew."""

    def __init__(self, window: MapWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self.preferences = preferences
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_system)
        self._asked = hints.accessibility()
        self._asked.contrastPreferenceChanged.connect(self.follow_system)

    @property
    def palette(self) -> look.Palette:
        """The palette of the window and of the drawing."""
        return theme.chosen_palette(self.preferences.palette)

    def manner(self) -> Manner:
        """Return how a map is drawn when it opens: as wide or high as the window is."""
        window = self._window.size()
        return on_screen(self.palette, canvas_shape(window.width(), window.height()))

    def next_palette(self) -> None:
        """Take the next palette: light, cream, dark, high contrast."""
        names = list(look.PALETTES)
        at = names.index(self.palette.name)
        self.preferences.palette = names[(at + 1) % len(names)]
        self.dress()
        self._window.notice.tell(self.tr("Colours: {name}").format(name=self.tr(self.palette.name)))

    def next_text_scale(self) -> None:
        """Take the next size of text."""
        larger = [scale for scale in TEXT_SCALES if scale > self.preferences.text_scale]
        self.preferences.text_scale = larger[0] if larger else TEXT_SCALES[0]
        self.dress()

    def toggle_motion(self) -> None:
        """Let things glide to their places, or jump."""
        self.preferences.motion = not self.preferences.motion
        self.settle()
        on, off = self.tr("Things glide to their places."), self.tr("Things jump to their places.")
        self._window.notice.tell(on if self.preferences.motion else off)

    def toggle_single_keys(self) -> None:
        """Let single letters do something, or nothing."""
        self.preferences.single_keys = not self.preferences.single_keys
        self.settle()
        on, off = self.tr("Single keys are on."), self.tr("Single keys are off.")
        self._window.notice.tell(on if self.preferences.single_keys else off)

    @property
    def changed_keys(self) -> keymap.Changes:
        """The keys that are others than at first; what was kept and means nothing today, is not among them."""
        return keymap.understood(ACTIONS, self.preferences.keys)

    def change_keys(self, changes: keymap.Changes) -> None:
        """Let actions have other keys than at first, at once and from now on."""
        self.preferences.keys = dict(changes)
        self.settle()

    def settle(self) -> None:
        """Let the window do what the preferences say, whatever has changed of them; `dress` is for how it looks."""
        preferences, page, workspace = self.preferences, self._window.page, self._window.workspace
        keys = keymap.worked_out(ACTIONS, self.changed_keys)
        self._window.shelf.take_keys(keys, single=preferences.single_keys)
        self._window.shelf.name_engines(preferences.graphviz)
        self._window.seats.idle.wait_for(preferences.quiet * 1000)
        self._window.screens.dress(preferences.motion)
        if page is not None and workspace is not None:
            workspace.filing.book.who = preferences.log_name or account()
            page.canvas.motion = preferences.motion
            if preferences.others is not workspace.others:
                page.showing.let_others(preferences.others)
            page.adjust()

    def follow_system(self) -> None:
        """Take on what the system asks for now, where the preferences leave it to the system."""
        if not self.preferences.palette:
            self.dress()

    def toggle_list(self) -> None:
        """Fold the people list away, or bring it back."""
        page = self._window.page
        if page is not None and page.folding.is_folded(Part.LIST):
            page.folding.toggle(Part.LIST)
            return
        if page is not None:
            page.beside.fold(not page.people.isHidden())
        else:
            self.preferences.folded ^= {Part.LIST}

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def choose_graphviz(self) -> None:
        """Let the Graphviz program be chosen that other drawings are made with; none chosen: whatever there is."""
        words = self.tr("Where Graphviz is: its program is called dot")
        start = self.preferences.graphviz or Path.home()
        name, _ = QFileDialog.getOpenFileName(self._window, words, str(start))
        self.preferences.graphviz = Path(name) if name else None
        self._window.shelf.name_engines(self.preferences.graphviz)
        found = engines(self.preferences.graphviz)
        told = self.tr("Graphviz is asked there first.") if name else self.tr("Whatever Graphviz there is, is asked.")
        self._window.notice.tell(told if found else self.tr("There is no Graphviz on this computer. It is not needed."))

    def dress(self) -> None:
        """Give the application and the open map the chosen look."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            with self._window.seats.touches.deaf():
                theme.dress(application, self.preferences)
        self._window.start.welcome.dress(self.palette)
        if self._window.page is not None:
            self._window.page.dress(self.palette, self.preferences.text_scale)
