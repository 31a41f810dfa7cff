"""The window: start page, open map or curtain. What it can do stands in the table of actions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QRect, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ecomap.edit.entries import NotOnTheMap
from ecomap.edit.uniting import CannotUnite
from ecomap.model.deeds import Deed
from ecomap.model.diagram import Seat
from ecomap.model.rules import RuleBroken
from ecomap.session.workspace import Workspace
from ecomap.store.errors import CannotOpen, NotSaved, PassphraseTooShort
from ecomap.ui import keeping
from ecomap.ui.actions import Action
from ecomap.ui.carrying import Carrier
from ecomap.ui.courier import Courier
from ecomap.ui.doubling import Doubler
from ecomap.ui.files import Files
from ecomap.ui.finding import Finder
from ecomap.ui.foresight import Foresight
from ecomap.ui.help.guide import Guide
from ecomap.ui.joining import Joiner
from ecomap.ui.keyboard_room import KeyboardRoom
from ecomap.ui.looks import Looks
from ecomap.ui.map_page import MapPage
from ecomap.ui.notice import About, Notice
from ecomap.ui.openings import Openings
from ecomap.ui.patience import Stopped
from ecomap.ui.people.rows import Listed
from ecomap.ui.pictures.taking import Pictures
from ecomap.ui.preferences import Preferences
from ecomap.ui.reading import step
from ecomap.ui.relating import Relations
from ecomap.ui.remembering import Remembering
from ecomap.ui.seats.covering import close_over
from ecomap.ui.seats.curtain import Curtain
from ecomap.ui.seats.lock_page import LockPage
from ecomap.ui.seats.locking import Locker
from ecomap.ui.seats.screens import Screens
from ecomap.ui.seats.seats import Seats
from ecomap.ui.shelf import Shelf
from ecomap.ui.start_page import StartPage
from ecomap.ui.tour.tour import Tour
from ecomap.ui.uniting import Uniter

Result = TypeVar("Result")

SETTLING = 600
"""How long after a map was opened the other drawings are worked out, in milliseconds."""
SIZE = (1280, 800)
"""The size of the window the first time, in pixels."""
FRAME = 40
"""The height the system's frame takes, in pixels: not known before the window is shown."""


class MapWindow(QMainWindow):
    """One window, at most one open map."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.workspace: Workspace | None = None
        self.page: MapPage | None = None
        self.courier = Courier(self)
        self.looks: Looks = Looks(self, preferences)
        self.seats: Seats = Seats(self)
        self.locker: Locker = Locker(self)
        self.screens: Screens = Screens(self)
        self.remembering: Remembering = Remembering(self)
        self.files: Files = Files(self)
        self.openings: Openings = Openings(self)
        self.finder: Finder = Finder(self)
        self.relations: Relations = Relations(self)
        self.joiner: Joiner = Joiner(self)
        self.uniter: Uniter = Uniter(self)
        self.carrier: Carrier = Carrier(self)
        self.doubler: Doubler = Doubler(self)
        self.guide: Guide = Guide(self)
        self.tour: Tour = Tour(self)
        self.pictures: Pictures = Pictures(self)
        self.shelf = Shelf(self)
        self.seats.hear(self.shelf)
        self.start = StartPage()
        self.curtain = Curtain()
        self.lock_page = LockPage()
        self.notice = Notice()
        self.stack = QStackedWidget()
        for page in (self.start, self.curtain, self.lock_page, self.screens.peek):
            self.stack.addWidget(page)
        self._chapters: set[str] = set()
        """Which parts of the forms are open, for as long as the program runs."""
        self._stop_saved: Callable[[], None] = lambda: None
        self._foresight: Foresight | None = None
        self._arrange()
        self.start.new_wanted.connect(self.files.start_new)
        self.start.open_wanted.connect(self.files.choose)
        self.start.sample_wanted.connect(self.files.open_sample)
        self.start.recover_wanted.connect(self.files.recover)
        self.start.tour_wanted.connect(self.tour.start)
        self.start.help_wanted.connect(self.guide.show_help)
        self.curtain.lifted.connect(self.seats.lift_curtain)
        self.curtain.lock_wanted.connect(self.locker.lock)
        self.lock_page.entered.connect(self.locker.unlock)
        self.lock_page.left.connect(self.locker.leave)
        self.looks.dress()
        self.looks.settle()
        self.adjust()

    def do(self, deed: Callable[[Workspace], object]) -> None:
        """Do something to the open map; what cannot be is said, and nothing is changed."""
        workspace = self.workspace
        if workspace is not None:
            self.attempt(lambda: deed(workspace))

    def on_page(self, deed: Callable[[MapPage], object]) -> None:
        """Do something on the page of the open map."""
        page = self.page
        if page is not None:
            self.attempt(lambda: deed(page))

    def run(self, action: Action) -> None:
        """Do what an action does; a tidy that is only shown so far is left first, unless the action says no."""
        page = self.page
        if page is not None and page.tidying.open and action.leaves_first:
            page.tidying.answer(False)
        if action.leaves_first:
            self.notice.over(About.REFUSED)
        action.run(self)

    def attempt(self, deed: Callable[[], Result]) -> Result | None:
        """Do something that the map's rules, or a file, may refuse; say so if they do."""
        try:
            return deed()
        except (RuleBroken, NotOnTheMap, CannotOpen, CannotUnite, NotSaved, PassphraseTooShort, Stopped) as refused:
            self.notice.tell(keeping.words_for(refused))
            return None

    def show_map(self, workspace: Workspace, people: Listed | None = None) -> None:
        """Open a map, in Together view; with the list of its people, if that was made before."""
        self.let_go()
        self.workspace = workspace
        preferences = self.looks.preferences
        self.page = MapPage(workspace, self.shelf, preferences.text_scale)
        if people is not None:
            self.page.foresee_list(workspace.seat, people)
        self.page.inspector.fields.opened = self.page.records.fields.opened = self._chapters
        self.looks.settle()
        if workspace.path is not None:
            workspace.filing.book.note(Deed.OPENED)
        self.page.showing.others_chosen.connect(lambda others: setattr(preferences, "others", others))
        self.page.folding.begin(preferences.folded)
        self.page.folding.by_hand_changed.connect(lambda parts: setattr(preferences, "folded", parts))
        self.page.refused.connect(partial(self.notice.tell, about=About.REFUSED))
        self.page.tidying.tidied.connect(self.doubler.hint)
        self.page.offered.connect(self.notice.tell)
        self.page.canvas.end_clicked.connect(self.joiner.reconnect_end)
        self.page.canvas.hand.asks_kin = self.relations.ask_kin
        self.page.border_offer.told.connect(partial(self.notice.tell, about=About.BORDER))
        self.page.border_offer.over.connect(lambda: self.notice.over(About.BORDER))
        self.page.bar.seats.coordinator_wanted.connect(self.seats.show_coordinator)
        self.pictures.hang(self.page)
        self.page.bar.seats.hint_wanted.connect(partial(self.notice.tell, about=About.REFUSED))
        self.stack.addWidget(self.page)
        self._stop_saved = workspace.saved_changed.connect(self.files.tell_saved)
        self.uniter.follow(workspace)
        self.show_page()
        self.page.dress(self.looks.palette, preferences.text_scale)
        self.activateWindow()
        self.openings.follow(self.page, workspace)
        self.page.begin()
        self.files.tell_saved(workspace.save_state)
        self.seats.begin()
        self.screens.follow_map(workspace)
        self.screens.uncover()
        foresight = self._foresight = Foresight(
            workspace, self.courier.deliver, self.page.foresee_list, self.openings.take_foresight
        )
        # a timer holds no more than a weak grip on a method's object, and would call one that is gone
        QTimer.singleShot(SETTLING, self, lambda: foresight.go_on())

    def show_start(self) -> None:
        """Show the start page, with what was rescued."""
        self.let_go()
        self.start.show_rescued(self.files.rescued_words())
        self.start.offer_tour(first=not self.looks.preferences.tour_seen)
        self.stack.setCurrentWidget(self.start)
        self.start.take_focus()
        self.adjust()

    def show_page(self) -> None:
        """Show the open map, or the start page without one."""
        self.stack.setCurrentWidget(self.page or self.start)
        self.adjust()
        if self.page is not None:
            self.page.canvas.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_curtain(self) -> None:
        """Cover everything: painted now, and not when there is time."""
        self.stack.setCurrentWidget(self.curtain)
        self.close_questions()
        self.stack.repaint()
        self.curtain.go_on.setFocus(Qt.FocusReason.OtherFocusReason)
        self.adjust()

    def close_questions(self) -> None:
        """Close every dialog and menu that is open over the map."""
        close_over()

    def adjust(self) -> None:
        """Switch on the actions that make sense now."""
        shown = self.workspace is not None and self.stack.currentWidget() is self.page
        selected = self.workspace is not None and bool(self.workspace.editor.selection)
        coordinator = self.workspace is not None and self.workspace.seat is Seat.COORDINATOR
        view = self.workspace.view if self.workspace is not None and shown else None
        unable = self.page.unable if self.page is not None and shown else frozenset[str]()
        self.shelf.adjust(view, selected, coordinator, unable)
        for name in ("hide", "together", "lock"):
            self.shelf[name].setEnabled(shown or self.screens.is_peeking)
        if self.page is not None and shown:
            self.page.adjust()

    def let_go(self) -> None:
        """Close the open map: what is not saved yet is saved first."""
        self.tour.leave()
        self._stop_saved()
        self._stop_saved = lambda: None
        self.seats.end()
        self.locker.forget()
        self.notice.forget()
        self.doubler.give_up()
        self.uniter.leave()
        self.pictures.give_up()
        if self._foresight is not None:
            self._foresight.close()
            self._foresight = None
        if self.page is not None:
            self.page.let_go()
            self.stack.removeWidget(self.page)
            self.page.deleteLater()
        if self.workspace is not None:
            self.workspace.end_session()
            self.workspace.close()
            self.openings.over()
        self.page = self.workspace = None
        self.screens.follow_map(None)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through the window by Tab as it is read."""
        return step(self, forward=forward)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep everything, and remember how the window looked."""
        if not self.files.may_close():
            event.ignore()
            return
        self.looks.preferences.geometry = self.saveGeometry()
        self.let_go()
        self.pictures.close()
        self.screens.close()
        event.accept()

    def _arrange(self) -> None:
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.notice)
        whole.setMinimumSize(1, 1)  # a keyboard on the screen may leave it less room than it would have
        self.keyboard_room = KeyboardRoom(self, column, self._follow_room)
        self.setCentralWidget(whole)
        self.setWindowTitle("Ecomap")
        self.setMinimumSize(800, 560)
        self.resize(*SIZE)
        geometry = self.looks.preferences.geometry
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        if not self.isFullScreen() and not self.isMaximized():
            self._fit_on_screen(self.screen().availableGeometry())

    def _follow_room(self) -> None:
        """Let a name that is being written stay in sight while a keyboard comes or goes."""
        if self.page is not None:
            self.page.canvas.keep_name_in_sight()

    def _fit_on_screen(self, room: QRect) -> None:
        """Be no larger than the screen, with the frame that the system puts round the window."""
        self.resize(self.size().boundedTo(QSize(room.width(), room.height() - FRAME)))
        if not room.contains(self.frameGeometry()):
            self.move(room.topLeft())
