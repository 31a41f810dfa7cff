"""What the computer asks of every program: how large text is to be, and whether things may move.

Qt tells of dark colours and of high contrast (`theme.chosen_palette`), not of these two: where the system keeps
them is read here. macOS and GNOME tell nobody who does not link to them that less motion is wanted; there, the
settings of the program say it.
"""

from __future__ import annotations

import sys
from pathlib import Path

from platformdirs import user_config_path
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase

_USUAL = {"win32": 9.0, "darwin": 13.0}
"""The size of the system's own type where nobody has changed it, in points."""
_USUAL_ELSEWHERE = 11.0
_WINDOWS_TEXT = r"HKEY_CURRENT_USER\Software\Microsoft\Accessibility"
_WINDOWS_ANIMATION = 0x1042
"""SPI_GETCLIENTAREAANIMATION: "Show animations in Windows"."""


def text_scale() -> float:
    """Return how much larger than usual the system's own text is, 1 to 2, in steps of a twentieth."""
    if sys.platform == "win32":
        asked = _number(QSettings(_WINDOWS_TEXT, QSettings.Format.NativeFormat).value("TextScaleFactor"), 100.0) / 100
    else:
        size = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
        asked = size / _USUAL.get(sys.platform, _USUAL_ELSEWHERE)
    return min(max(round(asked * 20) / 20, 1.0), 2.0)


def less_motion(settings: Path | None = None) -> bool:
    """Say whether the system asks for less motion; `settings`: the folder of the desktop's own settings (KDE's)."""
    if sys.platform == "win32":
        return not _windows_animates()
    folder = settings if settings is not None else user_config_path()
    desktop = folder / "kdeglobals"
    if not desktop.is_file():
        return False
    kept = QSettings(str(desktop), QSettings.Format.IniFormat)
    return _number(kept.value("KDE/AnimationDurationFactor"), 1.0) == 0.0


def _number(kept: object, otherwise: float) -> float:
    try:
        return float(str(kept))
    except ValueError:
        return otherwise


def _windows_animates() -> bool:
    import ctypes  # there is no windll elsewhere

    wanted = ctypes.c_int(1)
    windows = getattr(ctypes, "windll", None)
    if windows is not None:
        windows.user32.SystemParametersInfoW(_WINDOWS_ANIMATION, 0, ctypes.byref(wanted), 0)
    return bool(wanted.value)
