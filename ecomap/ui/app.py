"""The application: opens the window on the start page, or on a map."""

from __future__ import annotations

import signal
import threading
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from ecomap.ui import theme, translation
from ecomap.ui.canvas.access import Interfaces
from ecomap.ui.focus_ring import FocusRing
from ecomap.ui.mishaps import Mishaps
from ecomap.ui.preferences import Preferences
from ecomap.ui.window import MapWindow
from ecomap.ui.window_first import put_window_first


def application(arguments: list[str] | None = None) -> QApplication:
    """Return the running application, or a new one: fonts loaded, translated, the canvas open to screen readers."""
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    made = QApplication(arguments or ["ecomap"])
    made.setApplicationName("ecomap")
    made.setApplicationDisplayName("Ecomap")
    made.setStyle("fusion")
    made.setAttribute(Qt.ApplicationAttribute.AA_DontShowIconsInMenus, False)
    theme.load_fonts()
    translation.install(made)
    made.setProperty("interfaces", _installed())
    FocusRing(made)
    return made


def make_window(settings_folder: Path | None = None) -> MapWindow:
    """Return the window on its start page, not shown yet; needs an application."""
    window = MapWindow(Preferences(settings_folder))
    window.show_start()
    return window


def open_window(map_path: Path | None, passphrase: str | None = None, settings_folder: Path | None = None) -> int:
    """Open the window, on a map if one is given; return the exit status once it is closed."""
    running = application()
    put_window_first(running)
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    window = make_window(settings_folder)
    Mishaps(window).listen()
    window.show()
    if map_path is not None:
        QTimer.singleShot(0, window, lambda: window.files.open(map_path, passphrase))
    QTimer.singleShot(500, window, _warm)
    return running.exec()


def _installed() -> Interfaces:
    interfaces = Interfaces()
    interfaces.install()
    return interfaces


def _warm() -> None:
    """Load in the background what the first page, export or print would wait for."""
    threading.Thread(target=_load_exporters, name="warm", daemon=True).start()


def _load_exporters() -> None:
    # heavy (every paper, reportlab, pikepdf), and not needed for the first picture
    import ecomap.papers
    import ecomap.render.to_pdf  # noqa: F401
