"""Choosing a sticker and a colour for who is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog

from ecomap.model.naming import called
from ecomap.model.sectors import sector_of
from ecomap.ui import deeds
from ecomap.ui.deeds import pictures as picture_deeds
from ecomap.ui.notice import About
from ecomap.ui.pictures.sticker_form import StickerForm
from ecomap.ui.translation import translate

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow


def choose_sticker(window: MapWindow) -> None:
    """Ask which sticker and colour the one selected has; a place or a group has the colour of its part."""
    workspace = window.workspace
    if workspace is None:
        return
    chosen = deeds.chosen(workspace)
    if len(chosen) != 1:
        window.notice.tell(translate("pictures", "Choose one person or place first."), about=About.REFUSED)
        return
    (element,) = chosen
    shown = workspace.copy.shown
    person = shown.people.get(element)
    sticker, colour = (person.portrait.sticker, person.portrait.colour) if person else (shown.places[element].icon, "")
    sector = sector_of(shown, element)
    group = next((one.colour for one in shown.sectors if one.id == sector and one.colour), sector)
    palette, who = workspace.manner.palette, called(shown, element)
    form = StickerForm(window, who, sticker, colour, group, palette, coloured=person is not None)
    if form.exec() == QDialog.DialogCode.Accepted:
        window.do(lambda here: picture_deeds.decorate(here, element, form.sticker, form.colour))
