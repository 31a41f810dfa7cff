"""Whether a map on paper shows only what is shown on screen, and in which words that is asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject

from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.focus import Focus, Scope
from ecomap.model.households import households_of
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.exporting import Wanted
from ecomap.ui.show_choices import focus_words
from ecomap.ui.tick import Tick
from ecomap.ui.widgets import label


class PartChoice(QObject):
    """A tick, there where only a part is shown on screen, and what is told of it."""

    def __init__(self, parent: QObject, workspace: Workspace) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.tick = Tick(self.tr("The map: only what is shown"))
        self.told = label("", "quiet", wrapped=True)

    def offer(self, has_map: bool) -> None:
        """Offer what is shown of the drawing, where it is only a part, and say so in words; or say it is whole.

        An ecomap comes out as it is seen, unless that is not wanted.
        """
        focus, folded = self.workspace.part.focus, self.workspace.part.branches
        view = self.workspace.view
        self.tick.setChecked(view is View.ECOMAP and focus is not None)
        self.tick.setVisible(focus is not None and has_map)
        whole = self.tr("On paper everybody is there, whatever is folded away on the screen.")
        if focus is not None:
            whole = self.tr("On screen: {what}. Unless you tick this, the map on paper shows everybody.").format(
                what=focus_words(self.workspace.copy, focus, view)
            )
        self.told.setText(whole)
        self.told.setVisible(has_map and (focus is not None or bool(folded)))

    def chosen(self, wanted: Wanted) -> Wanted:
        """Return what is wanted, with the part and the home on screen, as the reader of this copy may know them."""
        wanted = replace(wanted, home=self._home(wanted.copy), part=None, part_words="")
        focus = self._focus(wanted.copy)
        if focus is None:
            return wanted
        view = self.workspace.view
        words = focus_words(wanted.copy, focus, view)
        return replace(wanted, part=focus, part_on=view, part_words=words, others=self.workspace.others)

    def _home(self, copy: Copy) -> ElementId | None:
        """Return the home in the middle of the ecomap, as on screen, if the reader of this copy may know it."""
        part = self.workspace.part
        whole = part.focus is not None and part.focus.scope is Scope.HOME and not self.tick.isChecked()
        return part.home if part.home in households_of(copy) and not whole else None

    def _focus(self, copy: Copy) -> Focus | None:
        """Return whom the map is to show, if only a part is wanted, and the reader of this copy may know of whom."""
        focus = self.workspace.part.focus if self.tick.isChecked() and not self.tick.isHidden() else None
        known = copy.shown.people.keys() | households_of(copy).keys()
        return None if focus is None or (focus.of is not None and focus.of not in known) else focus
