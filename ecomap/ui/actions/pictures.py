"""What is put into somebody's symbol: a picture, a sticker, another colour."""

from __future__ import annotations

from ecomap.ui.actions.action import Action, Needs
from ecomap.ui.pictures.decorating import choose_sticker
from ecomap.ui.translation import QT_TRANSLATE_NOOP

PICTURES = (
    Action(
        name="sticker",
        words=QT_TRANSLATE_NOOP("actions", "Choose a sticker ..."),
        clinical=QT_TRANSLATE_NOOP("actions", "Sticker and colour ..."),
        run=choose_sticker,
        icon="smile",
        keys=("Ctrl+Shift+J",),
        menu="Edit",
        needs=Needs.SELECTION,
    ),
    Action(
        name="picture",
        words=QT_TRANSLATE_NOOP("actions", "Picture ..."),
        run=lambda window: window.pictures.open(),
        icon="camera",
        keys=("Ctrl+Shift+I",),
        menu="Edit",
        needs=Needs.SELECTION,
    ),
    Action(
        name="picture-paste",
        words=QT_TRANSLATE_NOOP("actions", "Paste a picture"),
        run=lambda window: window.pictures.paste(),
        icon="image",
        menu="Edit",
        needs=Needs.SELECTION,
    ),
    Action(
        name="picture-away",
        words=QT_TRANSLATE_NOOP("actions", "Take the picture away"),
        icon="trash-2",
        run=lambda window: window.pictures.take_away(),
        menu="Edit",
        needs=Needs.SELECTION,
    ),
)
"""Into the symbol of who is selected."""
