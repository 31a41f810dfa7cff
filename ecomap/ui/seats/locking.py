"""Locking the open map: kept first, then gone from the window, until somebody has its passphrase."""

from __future__ import annotations

import gc
import sys
import weakref
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QTimer

from ecomap.model.diagram import View
from ecomap.session.workspace import Workspace
from ecomap.store import errors
from ecomap.ui import keeping
from ecomap.ui.notice import About
from ecomap.ui.patience import Stopped, patiently

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage
    from ecomap.ui.window import MapWindow

_LATER, _TIMES = 250, 20
"""A locked map is forgotten at once; what still holds it then is waited for so long, in milliseconds, so often."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """Where the window stood when its map was locked; nothing that is in the map."""

    path: Path
    view: View
    fitted: bool
    zoom: float
    middle: QPointF


class Locker(QObject):
    """Locks the open map, and opens it again where it was."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._stood: Standing | None = None

    def lock(self) -> None:
        """Lock the open map; of one that is kept nowhere, or cannot be saved now, say so instead."""
        workspace, page = self._window.workspace, self._window.page
        if workspace is None or page is None:
            return
        path = workspace.path
        if path is None:
            words = self.tr("This map is not kept anywhere yet, so it cannot be locked.")
            self._window.seats.show_together()
            self._window.notice.tell(words, self.tr("Keep it ..."), self._window.files.save_as, about=About.KEEPING)
        elif self._is_kept(workspace, page):
            self._take_away(_standing(path, workspace, page), weakref.ref(workspace))

    def lock_unattended(self) -> None:
        """Lock the open map because nobody is there; one that cannot be locked is covered."""
        workspace = self._window.workspace
        self._window.seats.hide_all()
        if workspace is not None and workspace.path is not None:
            self.lock()

    def unlock(self, text: str) -> None:
        """Open the map again where it was, if this is its passphrase or its recovery code."""
        stood, window = self._stood, self._window
        if stood is None:
            return
        key, manner = keeping.key_of(text), window.looks.manner()
        try:
            work = partial(Workspace.open, stood.path, key, deliver=window.courier.deliver, manner=manner)
            made = patiently(work, keeping.opening(), left=Workspace.close)
            made.show(stood.view)
            patiently(made.scene, keeping.opening(), left=lambda _: made.close())
        except (errors.CannotOpen, Stopped) as problem:
            window.lock_page.refuse(keeping.words_for(problem))
            return
        if made.keys is not None:
            window.remembering.come_in(made.keys, wanted=None)
        window.lock_page.ask()  # nothing of what was typed stays in it
        window.files.show(made)
        if window.page is not None and not stood.fitted:
            window.page.canvas.look_at(stood.middle, stood.zoom)

    def leave(self) -> None:
        """Leave the locked map where it is, and go to the start page."""
        self._window.show_start()

    def forget(self) -> None:
        """Another map is opened, or none: what is locked stays so, and is opened like any other."""
        self._stood = None

    def _is_kept(self, workspace: Workspace, page: MapPage) -> bool:
        """Save all there is; say whether it is saved. If not, the map stays, covered, and says so when it is seen."""
        page.finish()
        if workspace.read_only:
            return True
        workspace.end_session()
        try:
            kept = keeping.saved(workspace)
        except errors.NotSaved:
            kept = False
        if not kept:
            self._window.seats.hide_all()
        return kept

    def _take_away(self, stood: Standing, held: weakref.ref[Workspace]) -> None:
        """Cover everything, then let go of the map and of whatever was worked out from it."""
        window = self._window
        window.seats.hide_all()
        if window.workspace is not None:
            window.remembering.lock(window.workspace.keys)
        window.stack.setCurrentWidget(window.lock_page)
        window.lock_page.repaint()
        window.let_go()
        self._stood = stood
        window.notice.forget()
        window.seats.residue.empty_clipboard(whose="anybody")
        window.adjust()
        window.lock_page.ask()
        # once the page is gone, which may be on its way through its own button still
        QTimer.singleShot(0, self, lambda: self._forget(held, _TIMES))

    def _forget(self, held: weakref.ref[Workspace], times: int) -> None:
        """Forget the map; again a little later, as long as something that ends slowly still holds it."""
        forget_drawings()
        if held() is not None and times:
            QTimer.singleShot(_LATER, self, lambda: self._forget(held, times - 1))


def forget_drawings() -> None:
    """Empty whatever remembers what was worked out from a map, as far as Python can be told to forget."""
    for name, module in list(sys.modules.items()):
        if name.partition(".")[0] == "ecomap":
            for found in list(vars(module).values()):
                if callable(empty := getattr(found, "cache_clear", None)):
                    empty()
    gc.collect()


def _standing(path: Path, workspace: Workspace, page: MapPage) -> Standing:
    """Return where the window stands now."""
    canvas = page.canvas
    middle = canvas.mapToScene(canvas.viewport().rect().center())
    return Standing(path=path, view=workspace.view, fitted=canvas.fitted, zoom=canvas.transform().m11(), middle=middle)
