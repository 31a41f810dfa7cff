"""The young person's pages: chosen, ordered, dressed, written."""

from __future__ import annotations

from ecomap.ui.actions.action import Action
from ecomap.ui.translation import QT_TRANSLATE_NOOP

PAGES = (
    Action(
        name="my-pages",
        words=QT_TRANSLATE_NOOP("actions", "My pages"),
        clinical=QT_TRANSLATE_NOOP("actions", "The young person's pages: order, style, words"),
        run=lambda window: window.on_page(lambda page: page.instead.show_pages()),
        icon="notebook-pen",
        keys=("Ctrl+D",),
        menu="Look",
    ),
)
"""What will be on their paper."""
