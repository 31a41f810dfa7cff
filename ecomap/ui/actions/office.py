"""Files for other programs: spreadsheets, documents, a calendar file."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.translation import QT_TRANSLATE_NOOP

OFFICE = (
    Action(
        name="office-files",
        words=QT_TRANSLATE_NOOP("actions", "Files for other programs ..."),
        run=lambda window: window.files.show_office_files(),
        icon="file-text",
        keys=("Ctrl+Shift+O",),
        menu="Map",
    ),
)
