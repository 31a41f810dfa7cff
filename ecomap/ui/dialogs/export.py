"""Print and give away: for whom, what is in it, how it will look; the safest copy is what is offered first."""

from __future__ import annotations

import datetime
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ecomap.model.copies import NOTHING_WITHHELD, Audience, Copy, Withheld, copy_for, with_then, withheld
from ecomap.model.diagram import Seat, View
from ecomap.model.focus import Scope
from ecomap.model.households import households_of
from ecomap.model.moments import last_time
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.papers import NoSuchPaper
from ecomap.papers.checking import TellsTooMuch, prepared
from ecomap.render.drawing import Book
from ecomap.session.background import Latest
from ecomap.session.workspace import Workspace
from ecomap.store.errors import NotSaved
from ecomap.ui import exporting
from ecomap.ui.courier import Courier
from ecomap.ui.dialogs.frame import GAP, MARGIN, fit_on_screen, size_on_screen, wide
from ecomap.ui.dialogs.office_files import OfficeFiles
from ecomap.ui.dialogs.paper_choices import WAYS, PaperChoices, keep, kept_for
from ecomap.ui.dialogs.preview import Preview
from ecomap.ui.dialogs.progress_line import ProgressLine, line_of_place
from ecomap.ui.dialogs.too_much import told_too_much
from ecomap.ui.exporting import Wanted
from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.preferences import Preferences
from ecomap.ui.show_choices import focus_words
from ecomap.ui.tick import OneOf, Tick
from ecomap.ui.top_bar import flowed
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, column, label, text_scale

_WIDE, _HIGH = 980, 820
_CHOICES, _TOLD = 320, 200
"""The widths of the choices beside the pages, where no word needs more, and of what is told at the foot, in pixels."""
"""The size in which all choices are in sight, in pixels; a lower screen has a lower dialog."""
_SCROLL_BAR = 14


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
        self._name = called(workspace.copy.shown, workspace.copy.shown.young_person)
        self.audiences = QButtonGroup(self)
        self.contents = label("", "", wrapped=True)
        self.paper = PaperChoices(self)
        self._way, self._hurried = WAYS[0], False
        self.part = Tick(self.tr("The map: only what is shown"))
        self.part_told = label("", "quiet", wrapped=True)
        self.papers: dict[str, Tick] = {}
        self.preview = Preview()
        self.told = label("", "quiet", wrapped=True)
        self.place = label("", "quiet", wrapped=True)
        self.where = button(self.tr("Where ..."), "", icon("folder-open"), self.ask_where)
        self.show_it = button(self.tr("Show it"), "", icon("eye"), self._show_made)
        self.made: Path | None = None
        self._papers_box = QVBoxLayout()
        self._courier = Courier(self)
        self.progress = ProgressLine(instead_of=(self.place, self.where))
        self.progress.stopped.connect(self._stop)
        self._stopped = threading.Event()
        self._outdated = threading.Event()
        self._maker: Latest[tuple[Book, Withheld]] = Latest("preview", self._show, self._fail, self._courier.deliver)
        self._writer: Latest[Path] = Latest("export", self._made, self._fail, self._courier.deliver)
        self.finished.connect(lambda _: self._outdated.set())  # so that nothing has to be waited for
        self.finished.connect(self._maker.close)
        self.finished.connect(self._writer.close)
        self.finished.connect(self.progress.leave)
        self.finished.connect(self.deleteLater)
        self._arrange()
        self._offer(Audience.YOUNG_PERSON)

    def make_pdf(self) -> None:
        """Write the pages as one PDF into the folder last used, and say where it is."""
        book, wanted, away = self.book, self.wanted, self.away
        if book is None or wanted is None or not book.pages:
            return
        path = self.preferences.folder / f"{exporting.file_stem(wanted)}.pdf"
        stopped = self._stopped = threading.Event()
        self._keep("pdf")
        self._begin(self.tr("Making the PDF ..."))
        self._writer.ask(lambda: exporting.write_pdf(book, wanted, path, away, stopped.is_set))

    def ask_where(self) -> None:
        """Ask for the folder that PDFs go to, and remember it."""
        folder = QFileDialog.getExistingDirectory(self, self.tr("Where to put the PDF"), str(self.preferences.folder))
        if folder:
            self.preferences.folder = Path(folder)
            self._show_place()

    def make_picture(self) -> None:
        """Write the pages as pictures, where asked."""
        if self.book is None or self.wanted is None or not self.book.pages:
            return
        suggested = str(self.preferences.folder / exporting.file_stem(self.wanted))
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Picture"), f"{suggested}.svg", "SVG (*.svg);;PNG (*.png)"
        )
        if name:
            pages, path = self.book.pages, Path(name)
            if path.suffix.lower() not in (".svg", ".png"):
                path = exporting.free_path(path.with_name(f"{path.name}.{'png' if 'png' in kind else 'svg'}"))
            made: list[Path] = []
            self._keep("picture")
            self._begin(self.tr("Making the pictures ..."), len(pages))
            written = map(made.append, exporting.pictures(pages, path, self.away))
            self.progress.go_through(written, lambda: self._made(made[0]), self._fail)

    def print_pages(self) -> None:
        """Print the pages, after the system has asked on which printer."""
        if self.book is None or not self.book.pages:
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setCreator("Ecomap")
        printer.setDocName(exporting.file_stem(self.wanted) if self.wanted else "")
        if QPrintDialog(printer, self).exec() == QDialog.DialogCode.Accepted:
            self._keep("print")
            self._begin(self.tr("Printing ..."), len(self.book.pages))
            self.progress.go_through(exporting.printing(self.book, printer, self.away), self.accept, self._fail)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the pages go out the way they last went as soon as they are there, for whoever presses Enter before."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.progress.isVisible() and self.book is None:
            self._hurried = True
        super().keyPressEvent(event)

    def _keep(self, way: str) -> None:
        """Offer this again, the next time papers are made for the same audience."""
        self._way = way
        if self.wanted is not None:
            keep(self.preferences, self.wanted, way)

    def offer_files(self) -> None:
        """Offer spreadsheets, documents and a calendar file for the same reader."""
        audience = self.wanted.copy.audience if self.wanted is not None else Audience.YOUNG_PERSON
        OfficeFiles(self, self.workspace, self.preferences, audience).exec()

    def _begin(self, words: str, pages: int = 0) -> None:
        """Say what is being done, and let it be stopped."""
        self._switch(False)
        self.told.setText(words)
        self.progress.begin(words, pages)

    def _stop(self, pages: int) -> None:
        """Leave what is being made; what was made before stays."""
        self._stopped.set()
        self._outdated.set()
        self._maker.drop()
        self._writer.drop()
        made = self.tr("Stopped. What was made before stays: {count} pages.").format(count=pages)
        self.told.setText(made if pages else self.tr("Stopped. Nothing was written."))
        self._switch(self.book is not None and bool(self.book.pages))

    def refresh(self) -> None:
        """Make the pages anew, of what is ticked."""
        if self.wanted is None:
            return
        self._outdated.set()
        keys = tuple(key for key, box in self.papers.items() if box.isChecked())
        self.paper.offer_turn(any(key in keys for key in exporting.MAPS.values()))
        self.wanted = replace(
            self.paper.chosen(self.wanted),
            keys=keys,
            home=self._wanted_home(self.wanted.copy),
            **self._wanted_part(self.wanted.copy),
        )
        wanted, document = self.wanted, self._document
        self._switch(False)
        self.show_it.hide()
        if keys:
            outdated = self._outdated = threading.Event()
            self._begin(self.tr("Making the pages ..."))
            self._maker.ask(
                lambda: (
                    exporting.assembled(wanted, self._reporting(outdated)),
                    prepared(withheld(document, wanted.copy)),
                )
            )
        else:
            self.told.setText(self.tr("Nothing is ticked."))
            self._maker.drop()
            self.progress.end()

    def _reporting(self, outdated: threading.Event) -> Callable[[int, int], None]:
        """Return what the making of pages tells how far it is: the bar goes on, or it ends as nobody waits for it."""

        def report(made: int, of: int) -> None:
            if outdated.is_set():
                raise exporting.NotWanted
            self._courier.deliver(lambda: None if outdated.is_set() else self.progress.reach(made, of))

        return report

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
        self._offer_part()
        self.refresh()

    def _ticked(self, audience: Audience, offered: Sequence[str]) -> set[str]:
        """Choose as the last time for this audience, and return what is ticked; at first, the drawing on screen."""
        kept = kept_for(self.preferences, audience)
        self.paper.take(kept)
        self._way = kept.way
        if not self._first and any(key in kept.keys for key in offered):
            return set(kept.keys)
        if audience in (Audience.GUESTS, Audience.COORDINATOR):
            return set(offered)
        return {self._first or exporting.MAPS[self.workspace.view]}

    def _offer_part(self) -> None:
        """Offer what is shown of the drawing, where it is only a part, and say so in words; or say it is whole.

        An ecomap comes out as it is seen, unless that is not wanted.
        """
        focus, folded = self.workspace.part.focus, self.workspace.part.branches
        view = self.workspace.view
        map_key = exporting.MAPS[view]
        self.part.setChecked(view is View.ECOMAP and focus is not None)
        self.part.setVisible(focus is not None and map_key in self.papers)
        whole = self.tr("On paper everybody is there, whatever is folded away on the screen.")
        if focus is not None:
            whole = self.tr("On screen: {what}. Unless you tick this, the map on paper shows everybody.").format(
                what=focus_words(self.workspace.copy, focus, view)
            )
        self.part_told.setText(whole)
        self.part_told.setVisible(map_key in self.papers and (focus is not None or bool(folded)))

    def _wanted_home(self, copy: Copy) -> ElementId | None:
        """Return the home in the middle of the ecomap, as on screen, if the reader of this copy may know it."""
        part = self.workspace.part
        whole = part.focus is not None and part.focus.scope is Scope.HOME and not self.part.isChecked()
        return part.home if part.home in households_of(copy) and not whole else None

    def _wanted_part(self, copy: Copy) -> dict[str, Any]:
        """Return which part is wanted, and its words as the reader of this copy may know them."""
        focus = self.workspace.part.focus if self.part.isChecked() and not self.part.isHidden() else None
        known = copy.shown.people.keys() | households_of(copy).keys()
        if focus is None or (focus.of is not None and focus.of not in known):
            return {"part": None, "part_words": ""}
        view = self.workspace.view
        words = focus_words(copy, focus, view)
        return {"part": focus, "part_on": view, "part_words": words, "others": self.workspace.others}

    def _show(self, made: tuple[Book, Withheld]) -> None:
        self.progress.end()
        first = self.book is None
        book, self.away = made
        self.book = book
        self.preview.show_book(book)
        pages = len(book.pages)
        counted = self.tr("One page") if pages == 1 else self.tr("{count} pages").format(count=pages)
        if self.wanted is not None:
            self.paper.tell(book, self.wanted)
        self.told.setText(counted if pages else self.tr("There is nothing to print here yet."))
        self._switch(bool(pages))
        if first and pages:
            self._lead_out()

    def _lead_out(self) -> None:
        """Let Enter do what was done the last time; do it, where Enter was pressed before the pages were there."""
        way = self.ways_out[WAYS.index(self._way)]
        way.setDefault(True)
        way.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._hurried:
            self._hurried = False
            way.click()

    def _made(self, path: Path) -> None:
        self.progress.end()
        self.made = path
        self.told.setText(self.tr("Made: {name}").format(name=path.name))
        self.show_it.show()
        self._switch(True)

    def _show_made(self) -> None:
        """Open what was made with whatever this system opens such files with."""
        if self.made is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.made)))

    def _show_place(self) -> None:
        self.place.setText(self.tr("A PDF goes to: {folder}").format(folder=self.preferences.folder))

    def _fail(self, error: Exception) -> None:
        """Say what could not be made or written; nothing of the map was changed."""
        self.progress.end()
        self._switch(self.book is not None and isinstance(error, NotSaved))
        if isinstance(error, NotSaved):
            reason = translate("store", error.reason.value)
            self.told.setText(self.tr("It was not written. {why} Choose another place.").format(why=reason))
        elif isinstance(error, TellsTooMuch):
            self.told.setText(told_too_much(error))
        elif isinstance(error, NoSuchPaper):
            self.told.setText(self.tr("It could not be made: {why}").format(why=error))
        else:
            self.told.setText(self.tr("These pages could not be made. The map is as it was. Try fewer papers at once."))
            raise error

    def _switch(self, ready: bool) -> None:
        for made in self.ways_out:
            made.setEnabled(ready)

    def _arrange(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(label(self.tr("Who is it for?"), "panelTitle"))
        for audience, words in exporting.AUDIENCES.items():
            private = audience in (Audience.COORDINATOR, Audience.FILE)
            if private and self.workspace.seat is Seat.TOGETHER:
                continue
            choice = OneOf(translate("exporting", words).format(name=self._name))
            choice.setChecked(audience is Audience.YOUNG_PERSON)
            choice.clicked.connect(lambda _=False, audience=audience: self._offer(audience))
            self.audiences.addButton(choice)
            left.addWidget(choice)
        left.addWidget(self.contents)
        left.addSpacing(8)
        left.addWidget(label(self.tr("Which papers?"), "panelTitle"))
        left.addLayout(self._papers_box)
        left.addSpacing(8)
        left.addLayout(self.paper.lines())
        left.addWidget(self.part)
        left.addWidget(self.part_told)
        left.addStretch(1)
        self.paper.changed.connect(self.refresh)
        self.part.toggled.connect(self.refresh)
        side = QWidget()
        side.setLayout(left)
        left.setContentsMargins(0, 0, 0, 0)
        side.setFixedWidth(max(_CHOICES, self.paper.wide, *(wide(each) for each in self.audiences.buttons())))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(_rolled(side))
        row.addWidget(self.preview, 1)
        outer = column(self, margin=MARGIN, spacing=16)
        outer.addLayout(row, 1)
        outer.addLayout(line_of_place(self.progress, self.place, self.show_it, self.where))
        self._show_place()
        outer.addLayout(self._feet())
        fit_on_screen(self, self._wide, min(_HIGH, round(self.screen().availableGeometry().height() * 0.9)))

    @property
    def _wide(self) -> int:
        """How wide the dialog is where the screen has the room: in large text the pages keep theirs, too."""
        return round(_WIDE * (1 + (text_scale() - 1) / 2))

    def _feet(self) -> QVBoxLayout:
        """Return what is told and done at the foot: in one row, or where that has too little room in several."""
        pdf = button(self.tr("Make a PDF"), "primary", icon("file-down", ON_ACCENT), self.make_pdf)
        pdf.setDefault(True)
        printed = button(self.tr("Print ..."), "", icon("printer"), self.print_pages)
        picture = button(self.tr("Picture ..."), "", icon("image"), self.make_picture)
        others = button(self.tr("Other files ..."), "", icon("file-text"), self.offer_files)
        self.ways_out = (pdf, printed, picture)
        for made in (*self.ways_out, others):
            made.setMinimumHeight(44)
        room = size_on_screen(self, self._wide, 0).width() - 2 * MARGIN
        buttons: list[QWidget] = [button(self.tr("Close"), "", None, self.reject), others, picture, printed, pdf]
        beside = sum(map(wide, buttons)) + _TOLD <= room
        rows: list[list[QWidget]] = [[self.told, *buttons]] if beside else [[self.told], *flowed(buttons, wide, room)]
        feet = QVBoxLayout()
        feet.setSpacing(8)
        for parts in rows:
            row = QHBoxLayout()
            row.setSpacing(GAP)
            if self.told not in parts:
                row.addStretch(1)
            for part in parts:
                row.addWidget(part, 1 if part is self.told else 0)
            feet.addLayout(row)
        pdf.setFocus(Qt.FocusReason.OtherFocusReason)
        return feet


def _rolled(choices: QWidget) -> QScrollArea:
    """Return a column of choices that scrolls where a screen is too low for it; the keys bring each into sight."""
    area = QScrollArea()
    area.setWidget(choices)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFixedWidth(choices.width() + _SCROLL_BAR)
    return area
