"""What papers are printed on: size, turn, grey, large print, cream; kept for each audience until the next time."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout

from ecomap.model.copies import Audience
from ecomap.papers import sheet
from ecomap.papers.dressing import SMALL_BOOKLET
from ecomap.papers.maps import LANDSCAPE, PORTRAIT
from ecomap.papers.printed import BOOKLETS, loose, opens_upwards
from ecomap.render.compose import PAPERS
from ecomap.render.drawing import Book
from ecomap.ui.exporting import Wanted
from ecomap.ui.preferences import Preferences
from ecomap.ui.tick import Tick
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import Choice, label, text_scale

SHEETS = {
    "": QT_TRANSLATE_NOOP("exporting", "its own size"),
    "a5": QT_TRANSLATE_NOOP("exporting", "A5"),
    "a4": QT_TRANSLATE_NOOP("exporting", "A4"),
    "a3": QT_TRANSLATE_NOOP("exporting", "A3"),
    "a2": QT_TRANSLATE_NOOP("exporting", "A2"),
    "a5-booklet": QT_TRANSLATE_NOOP("exporting", "A5 booklet, folded from A4"),
    "a4-booklet": QT_TRANSLATE_NOOP("exporting", "A4 booklet, folded from A3"),
    "poster": QT_TRANSLATE_NOOP("exporting", "Poster of A4 sheets"),
}
"""What can be printed on, as it is called on screen."""
TURNS = {
    LANDSCAPE: QT_TRANSLATE_NOOP("exporting", "on its side"),
    PORTRAIT: QT_TRANSLATE_NOOP("exporting", "upright"),
}
_GAP, _ARROW = 8, 48
"""What is between a choice and its name, and what its edges and its arrow take at 100 %, in pixels."""
WAYS = ("pdf", "print", "picture")
"""How pages leave the window; the first is offered first."""

_BOOKLET = QT_TRANSLATE_NOOP("exporting", "Print on both sides, turned over the short edge, then fold.")
_SMALL = QT_TRANSLATE_NOOP("exporting", "On A5 the text is small. With large print it is as large as on A4.")
_UPWARDS = QT_TRANSLATE_NOOP("exporting", "The booklet opens upwards.")
_NOT_LARGE = QT_TRANSLATE_NOOP("exporting", "A5 pages have no room for large print: choose the A4 booklet for it.")
_LAID_IN = QT_TRANSLATE_NOOP("exporting", "Too large for this booklet, so on larger sheets laid in: {titles}.")
_NONE_FITS = QT_TRANSLATE_NOOP("exporting", "None of these pages fits in a booklet of this size: choose A4.")
_POSTER = QT_TRANSLATE_NOOP("exporting", "Print at 100 %. The first sheet shows how the others go together.")
_A3 = QT_TRANSLATE_NOOP("exporting", "A drawing needs A3 paper to be read. On A4 it comes in pieces to put together.")
_LARGER = QT_TRANSLATE_NOOP(
    "exporting", "The map is large: a poster, put together from A4 sheets, or A3 is easier to print."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """How papers were last made for one audience."""

    keys: tuple[str, ...] = ()
    sheet: str = ""
    turn: str = LANDSCAPE
    grey: bool = False
    large: bool = False
    cream: bool = False
    way: str = WAYS[0]


def kept_for(preferences: Preferences, audience: Audience) -> Kept:
    """Return how papers were last made for an audience; what was kept and is not known any more is as at first."""
    found = preferences.paper.get(audience.value)
    if not isinstance(found, dict):
        return Kept()
    keys, at_first = found.get("keys"), Kept()
    words = {
        "sheet": (found.get("sheet"), SHEETS),
        "turn": (found.get("turn"), TURNS),
        "way": (found.get("way"), WAYS),
    }
    known = {name: word for name, (word, there) in words.items() if isinstance(word, str) and word in there}
    return Kept(
        keys=tuple(map(str, keys)) if isinstance(keys, list) else (),
        sheet=known.get("sheet", at_first.sheet),
        turn=known.get("turn", at_first.turn),
        way=known.get("way", at_first.way),
        grey=found.get("grey") is True,
        large=found.get("large") is True,
        cream=found.get("cream") is True,
    )


def keep(preferences: Preferences, wanted: Wanted, way: str) -> None:
    """Keep how papers were made, and how they left the window: kinds and sizes, nothing of the map."""
    made = {
        "keys": list(wanted.keys),
        "sheet": wanted.paper,
        "turn": wanted.turn,
        "grey": wanted.grey,
        "large": wanted.large,
        "cream": wanted.cream,
        "way": way,
    }
    preferences.paper = {**preferences.paper, wanted.copy.audience.value: made}


class PaperChoices(QObject):
    """The choices themselves, and what there is to know of them."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.sheet, self.turn = Choice(), Choice()
        self.sheet.setAccessibleName(translate("exporting", "Size of the sheet"))
        self.turn.setAccessibleName(translate("exporting", "How a map lies on the sheet"))
        for choice, words in ((self.sheet, SHEETS), (self.turn, TURNS)):
            for key, text in words.items():
                choice.addItem(translate("exporting", text), key)
            choice.activated.connect(self._changed)
        self.grey = Tick(translate("exporting", "Grey"))
        self.large = Tick(translate("exporting", "Large print"))
        self.cream = Tick(translate("exporting", "On cream paper"))
        self._names = label(translate("exporting", "Paper")), label(translate("exporting", "The map"))
        self.told = label("", "quiet", wrapped=True)
        self.told.hide()
        for tick in self._ticks:
            tick.toggled.connect(self._changed)

    def wide(self, room: int) -> int:
        """Return how wide the choices are if none of their words is cut, in pixels: no wider than there is room."""
        return min(self._name + _GAP + self._field if self._beside(room) else self._field, room)

    @property
    def _name(self) -> int:
        return max(name.sizeHint().width() for name in self._names)

    @property
    def _field(self) -> int:
        """How wide the longest answer is, with the arrow beside it, in pixels."""
        words = [choice.itemText(at) for choice in self._choices for at in range(choice.count())]
        return max(map(self.sheet.fontMetrics().horizontalAdvance, words)) + round(_ARROW * text_scale())

    def _beside(self, room: int) -> bool:
        """Say whether there is room for the answers beside what is asked; else they stand below it."""
        return self._name + _GAP + self._field <= room

    @property
    def _choices(self) -> tuple[Choice, ...]:
        return self.sheet, self.turn

    @property
    def _ticks(self) -> tuple[Tick, ...]:
        return self.grey, self.large, self.cream

    def _changed(self) -> None:
        self.changed.emit()

    def lines(self, room: int) -> QVBoxLayout:
        """Return the choices, one below the other, in a room of so many pixels."""
        lines, choices, kinds = QVBoxLayout(), QGridLayout(), QHBoxLayout()
        lines.setSpacing(8)
        beside = self._beside(room)
        choices.setColumnStretch(1 if beside else 0, 1)
        choices.setHorizontalSpacing(_GAP)
        for row, (name, choice) in enumerate(zip(self._names, self._choices, strict=True)):
            choices.addWidget(name, row if beside else 2 * row, 0)
            choices.addWidget(choice, *((row, 1) if beside else (2 * row + 1, 0)))
        lines.addLayout(choices)
        for tick in (self.grey, self.large):
            kinds.addWidget(tick)
        kinds.addStretch(1)
        lines.addLayout(kinds)
        lines.addWidget(self.cream)
        lines.addWidget(self.told)
        return lines

    def take(self, kept: Kept) -> None:
        """Choose what was chosen the last time; nobody is told."""
        self.blockSignals(True)
        self.sheet.setCurrentIndex(max(self.sheet.findData(kept.sheet), 0))
        self.turn.setCurrentIndex(max(self.turn.findData(kept.turn), 0))
        self.grey.setChecked(kept.grey)
        self.large.setChecked(kept.large)
        self.cream.setChecked(kept.cream)
        self.blockSignals(False)

    def offer_turn(self, has_map: bool) -> None:
        """Ask how a map lies only where there is one."""
        self.turn.setVisible(has_map)
        self._names[1].setVisible(has_map)

    def tell(self, book: Book, wanted: Wanted) -> None:
        """Say what is good to know before these pages are printed; mostly nothing."""
        words = advice(book, wanted)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def chosen(self, wanted: Wanted) -> Wanted:
        """Return what is wanted, on the paper that is chosen."""
        return replace(
            wanted,
            paper=str(self.sheet.currentData()),
            turn=str(self.turn.currentData()),
            grey=self.grey.isChecked(),
            large=self.large.isChecked(),
            cream=self.cream.isChecked(),
        )


def advice(book: Book, wanted: Wanted) -> str:
    """Return what is good to know before these pages are printed, in words; mostly nothing."""
    laid_in = sheet.listing(dict.fromkeys(page.title for page in loose(book)))
    return " ".join(translate("exporting", words).format(titles=laid_in) for words in _advice(book, wanted))


def _advice(book: Book, wanted: Wanted) -> Iterable[str]:
    if wanted.paper in BOOKLETS:
        yield from _of_a_booklet(book, wanted)
    if wanted.paper == "a5" and not wanted.large:
        yield _SMALL
    if wanted.paper == "poster":
        yield _POSTER
    widest = max((min(page.box.width, page.box.height) for page in book.pages), default=0.0)
    if not wanted.paper and widest > PAPERS["a3"].width + 1.0:
        yield _LARGER
    elif not wanted.paper and widest > PAPERS["a4"].width + 1.0:
        yield _A3


def _of_a_booklet(book: Book, wanted: Wanted) -> Iterable[str]:
    """Yield how a booklet is printed and folded, and which pages are not in it."""
    apart = loose(book)
    if len(apart) == len(book.pages):
        yield _NONE_FITS
        return
    yield _BOOKLET
    if opens_upwards(book):
        yield _UPWARDS
    if apart:
        yield _LAID_IN
    if wanted.paper == SMALL_BOOKLET and wanted.large:
        yield _NOT_LARGE
