"""The page "My pages": the young person's papers chosen, ordered, dressed and written; what is seen will be printed.

All of it is made of the young person's copy, whoever looks. The words are typed beside the page and not on it: type
of 11 points on a page as wide as the window lets it be is too small to write in, and would not grow with the size of
text that is asked for. What is pressed on the page has the keys at once, and is marked there while it is written.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ecomap import papers
from ecomap.edit import sheets
from ecomap.edit.sheets import TitleTooLong
from ecomap.model.copies import Copy, with_then
from ecomap.model.diagram import Seat
from ecomap.model.document import Document
from ecomap.model.moments import last_time
from ecomap.papers import NoSuchPaper, PaperOptions, my_book
from ecomap.papers.my_book import Report
from ecomap.papers.story import FIELDS, cover, then_and_now
from ecomap.papers.styles import STYLES
from ecomap.render.drawing import Book, Drawing
from ecomap.render.look import LIGHT, Palette
from ecomap.session.background import Latest
from ecomap.session.workspace import Workspace
from ecomap.ui.courier import Courier
from ecomap.ui.deeds import pages as deeds
from ecomap.ui.icons import ON_ACCENT, icon
from ecomap.ui.pages.list import Row
from ecomap.ui.pages.room import WRITE, Room
from ecomap.ui.shelf import Shelf
from ecomap.ui.translation import translate
from ecomap.ui.widgets import button, column, label

_TYPED, _SLOW = 300, 400
"""Milliseconds after the last letter in which the page follows; and after which it is said that one is made."""
_BETWEEN = 16
Asked = tuple[Copy, str, Mapping[str, str]]
"""Of which copy, which page, with which words that are not in the map yet."""


class NotWanted(Exception):
    """Nobody waits for this page any more."""


class MyPages(QWidget):
    """Shows what the young person wants of their papers, and takes what they choose and write."""

    left = Signal()
    """Back to the map."""
    refused = Signal(str)
    """Something could not be done: why, in words."""

    def __init__(self, workspace: Workspace, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.workspace = workspace
        self.key = cover.NAME
        """The page that is looked at."""
        self._scale, self._palette = 1.0, LIGHT
        self._asked: Asked | None = None
        self._covers_of: tuple[object, ...] = ()
        self._outdated = threading.Event()
        self._courier = Courier(self)
        self._maker: Latest[Book] = Latest("page", self._take, self._fail, self._courier.deliver)
        self._dresser: Latest[Mapping[str, Drawing]] = Latest(
            "covers", self._take_covers, self._fail, self._courier.deliver
        )
        self.title = label(self.tr("My pages"), "large")
        self.back = button(self.tr("Back to the map"), "", icon("arrow-left"), self.left.emit)
        self.give = button(self.tr("Print or save"), "primary", icon("printer", ON_ACCENT), shelf["print"].trigger)
        self.room = Room()
        self.list, self.shown = self.room.list, self.room.shown
        self.writing, self.dressing = self.room.writing, self.room.dressing
        self._typed, self._slow = QTimer(self), QTimer(self)
        self._arrange()
        self._connect()
        self._stops = (
            workspace.editor.changed.connect(lambda _: self._follow()),
            workspace.looking_changed.connect(lambda _: self._follow()),
        )
        self.hide()

    def let_go(self) -> None:
        """Stop listening to the workspace, and making pages."""
        for stop in self._stops:
            stop()
        self._outdated.set()
        self._maker.close(0)
        self._dresser.close(0)

    def dress(self, palette: Palette, scale: float) -> None:
        """Take a palette and a size of text."""
        self._palette, self._scale = palette, scale
        self.list.dress(palette, scale)
        self.dressing.dress(palette)
        self._fit()

    def open(self) -> None:
        """Show the pages, where they were last looked at."""
        self.show()
        self._fit()
        self._refresh()
        self.room.show_list()

    def leave(self) -> None:
        """Go, and keep nothing that was shown."""
        self.finish()
        self.hide()
        self._outdated.set()
        self._maker.drop()
        self._dresser.drop()
        self._asked, self._covers_of = None, ()
        self._slow.stop()
        self.shown.forget()
        self.writing.forget()
        self.dressing.show_covers({})
        self.list.show_rows((), "")

    def finish(self) -> None:
        """Take over what is still being written."""
        self.writing.finish()

    def printed(self) -> str:
        """Return which paper is meant by printing just now; "": this page is not open."""
        if self.isHidden():
            return ""
        self.finish()
        return self.key if self._row().inside else my_book.NAME

    def show_page(self, key: str) -> None:
        """Look at another page."""
        if key != self.key:
            self.finish()
            self.key = key
            self._refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the parts stand beside each other where they have room."""
        super().resizeEvent(event)
        self._fit()

    @property
    def _copy(self) -> Copy:
        """The young person's own copy."""
        return self.workspace.copy_for(Seat.TOGETHER)

    def _rows(self) -> tuple[Row, ...]:
        """Return the book and its pages in their order, the cover first, as it is in the book."""
        copy, document = self._copy, self.workspace.editor.settled
        out, compared = copy.shown.papers.left_out, last_time(document) is not None
        book = Row(my_book.NAME, cover.book_title(copy), fixed=True, whole=True)
        found = [
            Row(one.key, translate("papers", one.title), one.key not in out, one.key == cover.NAME)
            for one in papers.sheets_of(copy)
            if compared or one.key != then_and_now.NAME
        ]
        return (book, *sorted(found, key=lambda row: not row.fixed))

    def _row(self) -> Row:
        """Return the page that is looked at."""
        rows = self.list.rows or self._rows()
        return next((row for row in rows if row.key == self.key), rows[0])

    def _follow(self) -> None:
        """Follow a change of the map."""
        if not self.isHidden() and not self.workspace.editor.previewing:
            self._refresh()

    def _refresh(self) -> None:
        """Show everything as the young person's copy has it now."""
        copy, rows = self._copy, self._rows()
        if all(row.key != self.key for row in rows):
            self.key = cover.NAME
        self.list.show_rows(rows, self.key)
        row, at = self._row(), self.list.currentRow()
        self.room.up.setEnabled(self.list.may_stand(at, at - 1))
        self.room.down.setEnabled(self.list.may_stand(at, at + 1))
        self.room.tick.setEnabled(not row.whole)
        words = self.tr("Leave it out") if row.inside else self.tr("Take it in")
        self.room.tick.setText(f" {words}")
        self.room.tick.setAccessibleName(words)
        self.room.tick.setIcon(icon("eye-off" if row.inside else "eye"))
        fields = FIELDS.get(self.key, ())
        self.writing.ask(fields, self._note(row))
        self.writing.show_texts({one.key: deeds.written(copy.shown, self.key, one.key) for one in fields})
        self.dressing.show_choices(copy.shown)
        self._fit()
        self._ask_page()
        self._ask_covers(copy)

    def _note(self, row: Row) -> str:
        """Return what is said above the fields of a page."""
        if row.whole:
            return self.tr("This is your whole book: every page with a tick, in your order.")
        said = "" if row.inside else self.tr("This page is left out of your book. What you wrote on it stays.")
        if not FIELDS.get(row.key):
            drawn = self.tr("This page is drawn from your map. Change the map, and it changes too.")
            said = f"{said}\n\n{drawn}".strip()
        return said

    def _ask_page(self) -> None:
        """Have the page made as it is now, with the words that are typed on it."""
        asked = (self._copy, self.key, dict(self.writing.pending()))
        if asked == self._asked:
            return
        if self._asked is None or self._asked[1] != self.key:
            self._slow.start()
        self._asked = asked
        self._outdated.set()
        outdated = self._outdated = threading.Event()
        self._maker.ask(partial(_made, asked, self.workspace.editor.settled, _until(outdated)))

    def _ask_covers(self, copy: Copy) -> None:
        """Have the cover made in every style, where anything that is on it changed."""
        seen, choices = copy.shown, copy.shown.papers
        on_it = (choices.colour, choices.cover, cover.book_title(copy), seen.sheets.get(cover.NAME))
        of = (*on_it, seen.people[seen.young_person], copy.on)
        if of != self._covers_of:
            self._covers_of = of
            self._dresser.ask(partial(_covers, copy))

    def _take(self, book: Book) -> None:
        """Show a page that was made."""
        self._slow.stop()
        if self.isHidden():
            return
        self.shown.tell("" if book.pages else self.tr("There is nothing on this page yet."))
        self.shown.show_book(book, [one.key for one in FIELDS.get(self.key, ())])

    def _take_covers(self, covers: Mapping[str, Drawing]) -> None:
        if not self.isHidden():
            self.dressing.show_covers(covers)

    def _fail(self, error: Exception) -> None:
        """Say what could not be made; nothing of the map was changed."""
        if isinstance(error, NotWanted):
            return
        self._slow.stop()
        if isinstance(error, NoSuchPaper):
            self.shown.tell(self.tr("It could not be made: {why}").format(why=error))
            return
        self.shown.tell(self.tr("This page could not be made. The map is as it was."))
        raise error

    def _tick(self, key: str) -> None:
        row = next(row for row in self.list.rows if row.key == key)
        (deeds.leave_out if row.inside else deeds.take_in)(self.workspace, key, row.title)

    def _name(self) -> None:
        """Let the name of the page be typed in the list."""
        self.room.show_list()
        self.list.rename()

    def _rename(self, key: str, title: str) -> None:
        row = next(row for row in self.list.rows if row.key == key)
        try:
            deeds.call_page(self.workspace, key, row.title, title)
        except TitleTooLong as problem:
            self.refused.emit(str(problem))

    def _place(self, key: str, to: int) -> None:
        """Let a page stand as another row."""
        rows = self.list.rows
        others = [row.key for row in rows if row.key != key]
        before = others[to] if to < len(others) else ""
        order = [row.key for row in rows if not row.whole]
        title = next(row.title for row in rows if row.key == key)
        self.key = key
        deeds.move_page(self.workspace, key, title, before, order)

    def _write(self, field: str, text: str) -> None:
        deeds.write(self.workspace, self.key, self._row().title, field, text)

    def _write_in(self, field: str = "") -> None:
        """Let a field of the page be written."""
        self._go(WRITE)
        self.writing.write_in(field)

    def _go(self, way: str) -> None:
        self.room.go(way)
        self._fit()

    def _fit(self) -> None:
        """Share the room out; where it is short the title goes, then the words beside the icon."""
        self.room.fit(self._scale)
        for titled, worded in ((True, True), (False, True), (False, False)):
            self.title.setVisible(titled)
            self.back.setText(f" {self.back.accessibleName()}" if worded else "")
            self.back.setToolTip("" if worded else self.back.accessibleName())
            parts = [self.back, self.give, *([self.title] if titled else [])]
            if sum(part.sizeHint().width() + _BETWEEN for part in parts) <= self.width() - 2 * _BETWEEN:
                break

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for made in (self.back, self.give):
            made.setMinimumHeight(44)
        head.addWidget(self.back)
        head.addWidget(self.title)
        head.addStretch(1)
        head.addWidget(self.give)
        whole = column(self, margin=16, spacing=12)
        whole.addLayout(head)
        whole.addWidget(self.room, 1)
        for timer, wait in ((self._typed, _TYPED), (self._slow, _SLOW)):
            timer.setSingleShot(True)
            timer.setInterval(wait)

    def _connect(self) -> None:
        self.list.meant.connect(self.show_page)
        self.list.ticked.connect(self._tick)
        self.list.renamed.connect(self._rename)
        self.list.placed.connect(self._place)
        self.list.write_wanted.connect(self._write_in)
        self.room.up.clicked.connect(lambda: self.list.move_by(-1))
        self.room.down.clicked.connect(lambda: self.list.move_by(1))
        self.room.name.clicked.connect(self._name)
        self.room.tick.clicked.connect(lambda: self._tick(self.key))
        for way, made in self.room.ways.items():
            made.clicked.connect(partial(self._go, way))
        self.writing.written.connect(self._write)
        self.writing.going_on.connect(self._typed.start)
        self.writing.entered.connect(self.shown.mark)
        self.writing.left.connect(self.left)
        self.shown.pressed.connect(self._write_in)
        self._typed.timeout.connect(self._ask_page)
        self._slow.timeout.connect(lambda: self.shown.tell(self.tr("Making the page ...")))
        self.dressing.style_chosen.connect(lambda key: deeds.take_style(self.workspace, key))
        self.dressing.colour_chosen.connect(lambda key: deeds.lead_with(self.workspace, key))
        self.dressing.cover_chosen.connect(lambda key: deeds.put_on_cover(self.workspace, key))


def _until(outdated: threading.Event) -> Report:
    """Return what ends the making of a page that nobody waits for any more."""

    def report(_made: int, _of: int) -> None:
        if outdated.is_set():
            raise NotWanted

    return report


def _made(asked: Asked, document: Document, report: Report) -> Book:
    """Return a page with the words that are typed on it; may take seconds."""
    copy, key, typed = asked
    shown = copy.shown
    for field, text in typed.items():
        shown = sheets.write(shown, key, field, text)
    copy = copy if shown is copy.shown else replace(copy, shown=shown)
    then = last_time(document) if key in (my_book.NAME, then_and_now.NAME) else None
    copy = with_then(copy, document, then) if then is not None else copy
    return papers.make(copy, key, PaperOptions(), report)


def _covers(copy: Copy) -> Mapping[str, Drawing]:
    """Return the cover in every style."""
    return {key: papers.make(copy, cover.NAME, PaperOptions(style=key)).pages[0] for key in STYLES}
