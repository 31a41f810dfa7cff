"""Taking everything away that lies over the window or beside it: dialogs, menus, tool tips."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QDialog, QToolTip

_MOST = 16
"""So many menus at most lie over each other."""


def close_over() -> None:
    """Close every dialog and menu of the program, whoever opened it."""
    QToolTip.hideText()
    for _ in range(_MOST):
        popup = QApplication.activePopupWidget()
        if popup is None:
            break
        popup.close()
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()


def is_covered(window: object) -> bool:
    """Say whether something lies over a window that takes its keys."""
    active = QApplication.activeWindow()
    over = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    return over is not None or (active is not None and active is not window)
