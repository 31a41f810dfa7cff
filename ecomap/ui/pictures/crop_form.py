"""The question which part of a picture is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomap.render.forms import Outline
from ecomap.render.look import Palette
from ecomap.ui.dialogs.frame import Question, fit_on_screen
from ecomap.ui.icons import icon
from ecomap.ui.pictures.crop import Crop, first_crop
from ecomap.ui.pictures.crop_view import CropView
from ecomap.ui.pictures.pixels import turned
from ecomap.ui.widgets import Choice, button, label, text_scale

ANOTHER, AWAY = 2, 3
"""The answers that are neither yes nor back: take another picture, take this one away."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What the question is about."""

    who: str
    outline: Outline
    """Of their symbol."""
    palette: Palette
    asks_leave: bool
    """Ask whether the picture may be seen by others than the coordinator; where both look, it may."""
    allowed: bool = True
    start: Crop | None = None
    """The part that is shown now, of a picture that is in the map already."""


class CropForm(Question):
    """Shows a picture under the outline of a symbol; every way to move it can be had by a single press, too."""

    help_page = "adding-people"

    def __init__(self, parent: QWidget | None, image: QImage, asked: Asked) -> None:
        super().__init__(parent, "", width=560)
        self.heading.setText(self.tr("Picture of {who}").format(who=asked.who))
        self.image = image
        self.turns = 0
        self.view = CropView(asked.outline, asked.palette)
        self.view.show_picture(image, asked.start or first_crop(image.width(), image.height()))
        self.start = self.view.crop
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self.view, 1)
        row.addLayout(self._moves())
        self.body.addLayout(row, 1)
        self.body.addWidget(label(self._kept_words(asked), "quiet", wrapped=True))
        self.leave = Choice()
        for words in (self.tr("Seen in Coordinator view and on the file copy"), self.tr("Seen by both, and on papers")):
            self.leave.addItem(words)
        self.leave.setCurrentIndex(int(asked.allowed))
        self.leave.setAccessibleName(self.tr("Who may see the picture"))
        self.leave.setVisible(asked.asks_leave)
        self.body.addWidget(self.leave)
        if asked.start is not None:
            self._offer_others()
        self.end(self.tr("Keep"), self.tr("Back"), "check")
        larger = max(text_scale(), 1.0)
        fit_on_screen(self, round(640 * larger), round(680 * larger))
        self.view.setFocus()

    @property
    def allowed(self) -> bool:
        """Whether the picture may be seen while both look, and on papers."""
        return self.leave.currentIndex() == 1

    @property
    def is_untouched(self) -> bool:
        """Whether what is shown is what was shown at first."""
        return self.view.crop == self.start and not self.turns

    def _kept_words(self, asked: Asked) -> str:
        if asked.start is not None:
            return self.tr("What was cut off before is not there any more. For more of it, take the picture again.")
        return self.tr(
            "Only what is inside the square is kept. The rest is thrown away, and so is where and when it was taken."
        )

    def _offer_others(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for words, name, answer in (
            (self.tr("Another picture ..."), "image", ANOTHER),
            (self.tr("Take it away"), "trash-2", AWAY),
        ):
            row.addWidget(button(words, "", icon(name), partial(self.done, answer)), 1)
        self.body.addLayout(row)

    def _moves(self) -> QVBoxLayout:
        """Return the buttons beside the picture: closer, farther, the four ways, a quarter turn."""
        made = QVBoxLayout()
        made.setSpacing(8)
        made.addStretch(1)
        made.addWidget(self._repeating(self.tr("Closer"), "zoom-in", lambda: self.view.zoom(1)))
        made.addWidget(self._repeating(self.tr("Farther"), "zoom-out", lambda: self.view.zoom(-1)))
        made.addSpacing(8)
        pad = QGridLayout()
        pad.setSpacing(4)
        for words, name, way, place in (
            (self.tr("Move the picture up"), "chevron-up", (0, 1), (0, 1)),
            (self.tr("Move the picture left"), "chevron-left", (1, 0), (1, 0)),
            (self.tr("Move the picture right"), "chevron-right", (-1, 0), (1, 2)),
            (self.tr("Move the picture down"), "chevron-down", (0, -1), (2, 1)),
        ):
            moving = self._repeating("", name, partial(self.view.step, *way))
            moving.setAccessibleName(words)
            moving.setToolTip(words)
            moving.setFixedWidth(44)
            pad.addWidget(moving, *place)
        made.addLayout(pad)
        made.addSpacing(8)
        turn = button(self.tr("Turn"), "", icon("refresh-cw"), self._turn)
        turn.setMinimumHeight(44)
        made.addWidget(turn)
        made.addStretch(1)
        return made

    def _repeating(self, words: str, name: str, pressed: Callable[[], object]) -> QWidget:
        made = button(words, "", icon(name), pressed)
        made.setMinimumHeight(44)
        made.setAutoRepeat(True)
        return made

    def _turn(self) -> None:
        """Turn the picture by a quarter, and begin again in its middle."""
        self.image, self.turns = turned(self.image), (self.turns + 1) % 4
        self.view.show_picture(self.image, first_crop(self.image.width(), self.image.height()))
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
