"""Print and give away: for whom, what is in it, how it will look; the safest copy is what is offered first."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ecomap.model.copies import NOTHING_WITHHELD, Audience, Withheld, copy_for, with_then, withheld
from ecomap.model.deeds import Deed
from ecomap.model.moments import last_time
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.papers.checking import prepared
from ecomap.render.drawing import Book
from ecomap.session.background import Latest
from ecomap.session.workspace import Workspace
from ecomap.ui import exporting
from ecomap.ui.courier import Courier
from ecomap.ui.dialogs.frame import MARGIN, fit_on_screen, size_on_screen, wide
from ecomap.ui.dialogs.office_files import OfficeFiles
from ecomap.ui.dialogs.paper_choices import PaperChoices, kept_for
from ecomap.ui.dialogs.part_choice import PartChoice
from ecomap.ui.dialogs.preview import Preview
from ecomap.ui.dialogs.readers import readers
from ecomap.ui.dialogs.ways_out import Ready, WaysOut
from ecomap.ui.exporting import Wanted
from ecomap.ui.icons import icon
from ecomap.ui.preferences import Preferences
from ecomap.ui.rolled import SCROLL_BAR, rolled
from ecomap.ui.tick import Tick
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, column, label, text_scale

_WIDE, _HIGH = 980, 820
"""The size in which all choices are in sight, in pixels; a lower screen has a lower dialog."""
_BETWEEN = 24
"""What is free between the choices and the pages, in pixels."""
_CHOICES = 320
"""The width of the choices beside the pages, where no word needs more, in pixels."""


class Export(QDialog):
    """Shows the pages that will come out, and makes them."""

    help_page = "printing"

    def __init__(
        self,
        parent: QWidget,
        workspace: Workspace,
        preferences: Preferences,
        *,
        first: str = "",
        then: ElementId | None = None,
    ) -> None:
        """Offer what there is, the drawing on screen ticked, or the `first`; `then` is the day to compare now with."""
        super().__init__(parent)
        self._first, self._then = first, then
        self.setWindowTitle(self.tr("Ecomap"))
        self.workspace, self.preferences = workspace, preferences
        self.wanted: Wanted | None = None
        self.book: Book | None = None
        self.away = NOTHING_WITHHELD
        self.printed = ""
        """What there is to be told of pages that went to a printer."""
        self._name = called(workspace.copy.shown, workspace.copy.shown.young_person)
        self.audiences = QButtonGroup(self)
        self.contents = label("", "", wrapped=True)
        self.paper = PaperChoices(self)
        self._choice = PartChoice(self, workspace)
        self.part, self.part_told = self._choice.tick, self._choice.told
        self.papers: dict[str, Tick] = {}
        self.preview = Preview()
        self._papers_box = QVBoxLayout()
        self._courier = Courier(self)
        self.out = WaysOut(self, preferences, self._courier)
        self.out.left = self._note
        self.told, self.place, self.where = self.out.told, self.out.place, self.out.where
        self.show_it, self.progress = self.out.show_it, self.out.progress
        self._led, self._hurried = False, False
        self._outdated = threading.Event()
        self._maker: Latest[tuple[Book, Withheld]] = Latest("preview", self._show, self.out.fail, self._courier.deliver)
        self.finished.connect(lambda _: self._outdated.set())  # so that nothing has to be waited for
        self.finished.connect(self._maker.close)
        self.finished.connect(self.deleteLater)
        self.out.stopped.connect(self._stop)
        self.out.printed.connect(self._leave)
        self._arrange()
        self._offer(Audience.YOUNG_PERSON)

    @property
    def ways_out(self) -> tuple[QPushButton, ...]:
        """The buttons that let pages leave: PDF, print, picture."""
        return self.out.buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the pages go out the way they last went as soon as they are there, for whoever presses Enter before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.progress.isVisible() and not self._led:
            self._hurried = True
        super().keyPressEvent(event)

    def offer_files(self) -> None:
        """Offer spreadsheets, documents and a calendar file for the same reader."""
        audience = self.wanted.copy.audience if self.wanted is not None else Audience.YOUNG_PERSON
        OfficeFiles(self, self.workspace, self.preferences, audience).exec()

    def refresh(self) -> None:
        """Make the pages anew, of what is ticked; until they are there, nothing can leave."""
        if self.wanted is None:
            return
        self._outdated.set()
        keys = tuple(key for key, box in self.papers.items() if box.isChecked())
        self.paper.offer_turn(any(key in keys for key in exporting.MAPS.values()))
        self.wanted = self._choice.chosen(replace(self.paper.chosen(self.wanted), keys=keys))
        wanted, document = self.wanted, self._document
        if not keys:
            self._maker.drop()
            self._empty()
            self.out.offer(None, self.tr("Nothing is ticked."))
            return
        outdated = self._outdated = threading.Event()
        self.out.wait(self.tr("Making the pages ..."))
        self._maker.ask(
            lambda: (
                exporting.assembled(wanted, self._reporting(outdated)),
                prepared(withheld(document, wanted.copy)),
            )
        )

    def _reporting(self, outdated: threading.Event) -> Callable[[int, int], None]:
        """Return what the making of pages tells how far it is: the bar goes on, or it ends as nobody waits for it."""

        def report(made: int, of: int) -> None:
            if outdated.is_set():
                raise exporting.NotWanted
            self._courier.deliver(lambda: None if outdated.is_set() else self.progress.reach(made, of))

        return report

    def _stop(self) -> None:
        """Leave the pages that are being made; those of before are of other choices, and are not shown any more."""
        self._outdated.set()
        self._maker.drop()
        if not self.out.ready:
            self._empty()
            self.told.setText(self.tr("Stopped. Change a choice, and the pages are made."))

    def _empty(self) -> None:
        """Show no pages."""
        self.book = None
        self.preview.show_book(Book(title="", pages=()))

    def _note(self, wanted: Wanted, way: str) -> None:
        """Note in the log which papers left, and for whom; from any thread."""
        deed = Deed.PRINTED if way == "print" else Deed.EXPORTED
        self.workspace.filing.note_soon(deed, wanted.copy.audience.value, wanted.keys)

    def _leave(self, words: str) -> None:
        """All pages are on their way: there is nothing more to do here."""
        self.printed = words
        self.accept()

    def _offer(self, audience: Audience) -> None:
        """Offer the papers there are for an audience, all but the maps ticked."""
        document = self._document = self.workspace.editor.settled
        on = document.on or datetime.date.today()
        copy = copy_for(document, audience, on)
        then = document.moments.get(self._then) if self._then else last_time(document)
        copy = with_then(copy, document, then) if then is not None else copy
        self.wanted = Wanted(copy=copy, keys=())
        self.contents.setText(translate("exporting", exporting.CONTENTS[audience]).format(name=self._name))
        for box in self.papers.values():
            box.deleteLater()
        self.papers = {}
        offered = exporting.offered(copy)
        ticked = self._ticked(audience, [key for key, _ in offered])
        for key, title in offered:
            box = Tick(title)
            box.setChecked(key in ticked)
            box.toggled.connect(self.refresh)
            self.papers[key] = box
            self._papers_box.addWidget(box)
        self._choice.offer(exporting.MAPS[self.workspace.view] in self.papers)
        self.refresh()

    def _ticked(self, audience: Audience, offered: Sequence[str]) -> set[str]:
        """Choose as the last time for this audience, and return what is ticked; at first, the drawing on screen."""
        kept = kept_for(self.preferences, audience)
        self.paper.take(kept)
        self.out.way = kept.way
        if not self._first and any(key in kept.keys for key in offered):
            return set(kept.keys)
        if audience in (Audience.GUESTS, Audience.COORDINATOR):
            return set(offered)
        return {self._first or exporting.MAPS[self.workspace.view]}

    def _show(self, made: tuple[Book, Withheld]) -> None:
        book, self.away = made
        self.book = book
        self.preview.show_book(book)
        pages = len(book.pages)
        counted = self.tr("One page") if pages == 1 else self.tr("{count} pages").format(count=pages)
        if self.wanted is not None:
            self.paper.tell(book, self.wanted)
            words = counted if pages else self.tr("There is nothing to print here yet.")
            self.out.offer(Ready(book, self.wanted, self.away), words)
        if pages and not self._led:
            self._led, hurried = True, self._hurried
            self.out.lead_out(at_once=hurried)

    def _arrange(self) -> None:
        self.paper.changed.connect(self.refresh)
        self.part.toggled.connect(self.refresh)
        side = QWidget()
        beside = MARGIN * 2 + _BETWEEN + SCROLL_BAR + self.preview.minimumWidth()
        room = size_on_screen(self, self._wide, 0).width() - beside
        side.setLayout(self._choices(room))
        side.setFixedWidth(max(_CHOICES, self.paper.wide(room), *(wide(each) for each in self.audiences.buttons())))
        area = rolled(side)
        area.setFixedWidth(side.width() + SCROLL_BAR)
        row = QHBoxLayout()
        row.setSpacing(_BETWEEN)
        row.addWidget(area)
        row.addWidget(self.preview, 1)
        outer = column(self, margin=MARGIN, spacing=16)
        outer.addLayout(row, 1)
        others = button(self.tr("Other files ..."), "", icon("file-text"), self.offer_files)
        close = button(self.tr("Close"), "", None, self.reject)
        self.out.arrange(size_on_screen(self, self._wide, 0).width() - 2 * MARGIN, (close, others))
        outer.addWidget(self.out)
        self.out.pdf.setDefault(True)
        self.out.pdf.setFocus(Qt.FocusReason.OtherFocusReason)
        fit_on_screen(self, self._wide, min(_HIGH, round(self.screen().availableGeometry().height() * 0.9)))

    @property
    def _wide(self) -> int:
        """How wide the dialog is where the screen has the room: in large text the pages keep theirs, too."""
        return round(_WIDE * (1 + (text_scale() - 1) / 2))

    def _choices(self, room: int) -> QVBoxLayout:
        """Return what is asked, one below the other: for whom, which papers, on what; the private ones not Together."""
        choices = QVBoxLayout()
        choices.setContentsMargins(0, 0, 0, 0)
        choices.setSpacing(8)
        choices.addWidget(label(self.tr("Who is it for?"), "panelTitle"))
        for choice in readers(self.workspace.seat, self._name, Audience.YOUNG_PERSON, self._offer):
            self.audiences.addButton(choice)
            choices.addWidget(choice)
        choices.addWidget(self.contents)
        choices.addSpacing(8)
        choices.addWidget(label(self.tr("Which papers?"), "panelTitle"))
        choices.addLayout(self._papers_box)
        choices.addSpacing(8)
        choices.addLayout(self.paper.lines(room))
        choices.addWidget(self.part)
        choices.addWidget(self.part_told)
        choices.addStretch(1)
        return choices
