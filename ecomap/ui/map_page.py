"""Everything of one open map: the bar, the list, the canvas, the columns; all of it fed by what may be seen now."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ecomap.model.diagram import Seat, SiblingOrder, View
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.compose import Scene
from ecomap.render.look import Palette
from ecomap.session.editor import Change
from ecomap.session.looking import Looking
from ecomap.session.tidying import Progress
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds, doubling
from ecomap.ui.border_offer import BorderOffer
from ecomap.ui.canvas.edges import Edges
from ecomap.ui.canvas.hand import Hand
from ecomap.ui.canvas.map_view import MapView
from ecomap.ui.deeds.kin import Kin, add_kin
from ecomap.ui.empty_map import hint
from ecomap.ui.errands import Errands
from ecomap.ui.fold_row import FoldRow
from ecomap.ui.folding import Folding
from ecomap.ui.hearing import Hearing
from ecomap.ui.history_panel import HistoryPanel
from ecomap.ui.home_middle import HomeMiddle
from ecomap.ui.homes import unhoused
from ecomap.ui.inspector.panel import Inspector
from ecomap.ui.instead import Instead
from ecomap.ui.key_strip import KeyStrip
from ecomap.ui.map_menus import MapMenus
from ecomap.ui.people.beside import ListBeside
from ecomap.ui.people.panel import PeoplePanel
from ecomap.ui.people.rows import Group, Listed, listed
from ecomap.ui.records.page import RecordsPage
from ecomap.ui.room import Part
from ecomap.ui.rounds import name_parts
from ecomap.ui.seats.banner import Banner
from ecomap.ui.seen_bar import SeenBar
from ecomap.ui.shelf import Shelf
from ecomap.ui.showing import Showing
from ecomap.ui.side_column import SideColumn
from ecomap.ui.spokes import REACH, FootBar, Spokes
from ecomap.ui.tidying import TidyTable
from ecomap.ui.top_bar import TopBar
from ecomap.ui.widgets import at_once, label, upright

LOWEST = 440
"""The height of the canvas below which, while a part is told of over it, the buttons at its foot make way."""
KEY_SHARE, UPRIGHT_SHARE = 5, 4
"""The key below the canvas takes at most this part of the height below the bar, in a window that stands upright the
other: there it has few columns, and the map has height to spare; it scrolls."""


class MapPage(QWidget):
    """The surface of a workspace."""

    refused = Signal(str)
    """Something could not be done: why, in words."""
    offered = Signal(str, str, object)
    """Something is said, with what can be done about it: words, words of the deed, the deed."""

    def __init__(self, workspace: Workspace, shelf: Shelf, scale: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("mapPage")
        self.workspace = workspace
        self.shelf = self._shelf = shelf
        self._scale = scale
        self._scene: Scene | None = None
        self._listed: dict[Seat, Listed] = {}
        """By who looks: back at their place, nobody is listed anew."""
        self.banner = Banner()
        self.bar: TopBar = TopBar(shelf)
        self.people: PeoplePanel = PeoplePanel()
        self.canvas: MapView = MapView(Hand(workspace))
        self.hint = label("", "hint", wrapped=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.focus_bar = SeenBar("focusBar", self.tr("Show everybody"))
        self.way_bar = SeenBar("wayBar", self.tr("Done"))
        self.home_bar = SeenBar("homeBar", self.tr("Take it out again"))
        self.errand_bar = SeenBar("errandBar", self.tr("Done"))
        self.tidying: TidyTable = TidyTable(workspace, self.canvas, self)
        self.foot = FootBar()
        self.fold_row = FoldRow(self.foot)
        self.side = SideColumn(shelf)
        self.inspector = Inspector()
        self.history = HistoryPanel()
        self.history.hide()
        self.history_asked = False
        """What we did is to be seen."""
        self.strip = KeyStrip()
        self.menus = MapMenus(shelf, self)
        self.spokes = Spokes(shelf, self.menus.line, self.menus.touch, self.canvas.viewport(), self.foot)
        self.body = self._body = QWidget()
        self.instead: Instead = Instead(workspace, shelf, self._body, self.canvas, self)
        self.records: RecordsPage = self.instead.records
        self.middle = QWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._arrange()
        self.folding: Folding = Folding(self, self.fold_row)
        self.showing: Showing = Showing(self)
        self.home_middle: HomeMiddle = HomeMiddle(self)
        self.border_offer: BorderOffer = BorderOffer(workspace, self.canvas, self)
        self.errands: Errands = Errands(self)
        self.edges = Edges(self.canvas, *(shelf[f"look-{way}"] for way in ("left", "right", "up", "down")))
        self.beside: ListBeside = ListBeside(self)
        shelf.hang(self.canvas, self.people.tree, self.people.table)
        self._connect()
        name_parts(self)
        self._stops = (
            workspace.scene_changed.connect(self._follow_scene),
            workspace.editor.selection_changed.connect(self._show_selection),
            workspace.editor.changed.connect(self._show_change),
            workspace.editor.committed.connect(self._show_step),
            workspace.looking_changed.connect(lambda _: self.showing.end_way()),
            workspace.looking_changed.connect(lambda _: self.errands.leave()),
            workspace.looking_changed.connect(self._show_looking),
            workspace.saved_changed.connect(self.side.show_saved),
            workspace.landed.connect(self.border_offer.follow_landing),
            workspace.tidying.changed.connect(self._show_tidying),
        )

    def let_go(self) -> None:
        """Stop listening to the workspace: the page is about to be closed."""
        self.tidying.let_go()
        self._hearing.let_go()
        self.instead.let_go()
        for stop in self._stops:
            stop()

    def dress(self, palette: Palette, scale: float) -> None:
        """Take a palette and a size of text, for the window and for the drawing."""
        self._scale = scale
        self.workspace.dress(replace(self.workspace.manner, palette=palette))
        self.menus.picture(palette)
        self.canvas.set_text_scale(scale)
        self.instead.refresh()
        self._show_looking(self.workspace.looking)

    def begin(self) -> None:
        """Show the map, with the name box ready."""
        self._show_looking(self.workspace.looking)
        self.side.show_saved(self.workspace.save_state)
        self.bar.name_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _follow_scene(self, scene: Scene) -> None:
        """Show another scene, unless whoever looks was given it already when they took their seat."""
        if scene is not self._scene:
            self.show_scene(scene)

    def show_scene(self, scene: Scene) -> None:
        """Show another scene, and everything that goes with it."""
        self._scene = scene
        seat = self.workspace.seat
        self._listed[seat] = listed(self.workspace.copy, self._listed.get(seat))
        people = self._listed[seat].groups
        self.canvas.show_scene(scene, people, self.workspace.seat)
        self.hint.setText(hint(self.workspace, scene))
        self.hint.setVisible(bool(self.hint.text()))
        self.people.show_groups(people, self.workspace.copy)
        self._show_columns(scene, people)
        self.showing.follow()
        self.home_middle.follow()
        self._show_selection(self.workspace.editor.selection)

    def foresee_list(self, seat: Seat, listed: Listed) -> None:
        """Keep the list of a seat at which nobody has looked yet: only what changes until then is listed anew."""
        self._listed.setdefault(seat, listed)

    def add_kin(self, kin: Kin) -> None:
        """Add family, and let their name be typed at once; then who was selected is so again."""
        back = self.workspace.editor.selection or {deeds.anchor(self.workspace)}
        added = add_kin(self.workspace, kin)
        if added is not None:
            self.workspace.editor.select({added})
            self.beside.name_in_place(added, lambda: self.canvas.rename(added, back))

    def take_line(self, text: str) -> None:
        """Do what a line of the name box says, as one step."""
        if told := deeds.do_line(self.workspace, text):
            self.refused.emit(told)
        self.bar.name_box.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_menu(self, at: QPoint) -> None:
        """Open the menu of what is selected."""
        self.menus.about_selection(self.tr("Add family")).popup(at)

    def undo(self) -> None:
        """Take back what was done last: what is only shown so far, or else the last step."""
        if self.tidying.open:
            self.tidying.answer(False)
        else:
            deeds.undo(self.workspace)

    def toggle_history(self) -> None:
        """Show what we did, or hide it again."""
        self.history_asked = self.history.isHidden()
        self.folding.show_history(self.history_asked)
        self.fit_in()
        self._show_history()

    def finish(self) -> None:
        """Take over what is still being written in a form."""
        self.inspector.finish()
        self.instead.finish()

    def focus_name_box(self) -> None:
        """Let people be added by typing."""
        self.bar.name_box.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def rename_chosen(self) -> None:
        """Let the name of who is selected be typed."""
        people = deeds.chosen(self.workspace)
        if (folded := self.canvas.chip_focused()) is not None:
            self.showing.unfold(folded)
        elif people:
            self.canvas.rename(people[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the people list away where it leaves the canvas too little room, and bring it back where it does not."""
        super().resizeEvent(event)
        self.fit_in()

    @property
    def is_together(self) -> bool:
        """Whether both people look."""
        return self.workspace.seat is Seat.TOGETHER

    def fit_in(self) -> None:
        """Share the width out: the canvas comes first."""
        self.beside.share_out()
        self.strip.set_room(self._key_room())
        self.fit_foot()

    def follow_soon(self) -> None:
        """Let the buttons round who is selected follow, once everything else has."""
        self._soon.start()

    def fit_foot(self) -> None:
        """Show the buttons at the foot of the canvas in Together view, where they leave it room."""
        told = [bar.sizeHint().height() for bar in self._told if not bar.isHidden()]
        left = self.height() - self.bar.height() - self.foot.sizeHint().height() - sum(told)
        asked = self.workspace.tidying.proposal is not None
        self.foot.setVisible(self.is_together and not asked and (not told or left >= LOWEST))

    def _key_room(self) -> int:
        """Return how high the key below the canvas may be, in pixels."""
        banner = 0 if self.banner.isHidden() else self.banner.height()
        below = (self.height() - banner - self.bar.height()) // (UPRIGHT_SHARE if upright(self) else KEY_SHARE)
        return self.folding.key_room(below)

    def _arrange(self) -> None:
        middle = self.below = QVBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addWidget(self.hint)
        self._told = (self.focus_bar, self.way_bar, self.home_bar, self.errand_bar)
        for told in self._told:
            middle.addWidget(told)
        middle.addWidget(self.canvas, 1)
        middle.addWidget(self.tidying.bar)
        middle.addWidget(self.fold_row)
        middle.addWidget(self.strip)
        row = self.beside_map = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.people)
        row.addWidget(self.middle, 1)
        self.columns = (self.people, self.middle, self.history, self.side, self.inspector)
        for widget in self.columns[2:]:
            row.addWidget(widget)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.banner)
        whole.addWidget(self.bar)
        whole.addWidget(self._body, 1)
        whole.addWidget(self.instead, 1)

    def _connect(self) -> None:
        self._hearing = Hearing(self)
        self.bar.name_box.left.connect(lambda: self.canvas.setFocus(Qt.FocusReason.OtherFocusReason))
        self.side.chosen.connect(self._pick_waiting)
        self.canvas.renamed.connect(lambda who, name: self.beside.rename(who, name))
        self.canvas.back_wanted.connect(self._step_out)
        self.canvas.menu_wanted.connect(self.show_menu)
        self.bar.name_box.textChanged.connect(lambda text: self.hint.setEnabled(not text))
        self.canvas.refused.connect(self.refused)
        self.tidying.told.connect(self.refused)
        self.instead.refused.connect(self.refused)
        for name in ("ecomap", "family-tree"):
            self._shelf[name].triggered.connect(self.instead.leave)
        self.canvas.moved.connect(self._soon.start)
        self._soon.timeout.connect(self._place_spokes)
        self.history.wanted.connect(lambda steps: deeds.go_back_to(self.workspace, steps))
        self.history.closed.connect(self.toggle_history)
        self.history.then_now_wanted.connect(self._shelf["then-now"].trigger)
        self.banner.hide_wanted.connect(self._shelf["hide"].trigger)
        self.banner.together_wanted.connect(self._shelf["together"].trigger)

    def _pick_waiting(self, chosen: frozenset[ElementId]) -> None:
        """Select somebody who waits for a place, and let 1, 2 and 3 place them."""
        self.workspace.editor.select(chosen)
        self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.errands.place(tuple(chosen))

    def _step_out(self) -> None:
        """Leave what is looked at, or Coordinator view, when there is nothing nearer to leave."""
        if self.folding.close():
            return
        if not self.showing.leave() and not self.home_middle.leave() and self.workspace.seat is Seat.COORDINATOR:
            self._shelf["together"].trigger()

    def _show_looking(self, looking: Looking) -> None:
        """Take the manner of who is looking."""
        seat = self.workspace.seat
        together = seat is Seat.TOGETHER
        palette = self.workspace.manner.palette
        with at_once(self, self._body):
            self.banner.setVisible(not together)
            self.foot.setVisible(together and self.workspace.tidying.proposal is None)
            self.people.dress(palette, self._scale, seat)
        self.inspector.dress(palette, self._scale)
        self.instead.dress(palette, self._scale)
        self.bar.dress(seat, self._scale)
        if together:
            self.inspector.show_nothing()
        self._show_history()
        self.fit_in()
        self.show_scene(self.workspace.scene())

    def _show_columns(self, scene: Scene, listed: tuple[Group, ...]) -> None:
        """Show whose map it is, on which day, and what is drawn."""
        name = called(scene.copy.shown, scene.copy.shown.young_person)
        unnamed = not scene.copy.shown.people[scene.copy.shown.young_person].name.text
        self.bar.show_name(self.tr("My map") if unnamed else name)
        day = f"{scene.copy.on.day} {scene.copy.on:%B %Y}"
        self.side.day.setText(day if unnamed else self.tr("{name}'s map, {day}").format(name=name, day=day))
        if self.workspace.seat is Seat.TOGETHER:
            self.side.show_scene(scene, listed, self._scale)
        else:
            self.strip.show_scene(scene, self._scale, self._key_room())

    def _show_selection(self, selection: frozenset[ElementId]) -> None:
        self.canvas.mark(selection)
        self.people.mark(selection)
        self.side.mark(selection)
        self.errands.follow_selection(selection)
        if self.workspace.seat is Seat.COORDINATOR:
            one = next(iter(selection)) if len(selection) == 1 else None
            homes = unhoused(self.workspace.scene(), one) if one is not None else ()
            self.inspector.show_selection(self.workspace.copy, selection, "\n".join(homes))
        view = self.workspace.view if self._on_top else None
        self._shelf.adjust(view, bool(selection), self.workspace.seat is Seat.COORDINATOR, self.unable)
        self.adjust()
        self._soon.start()

    def _show_tidying(self, progress: Progress) -> None:
        """Let the question stand where the buttons at the foot stood, so that the canvas stays as high as it was."""
        asked = self.workspace.tidying.proposal is not None
        self.foot.setVisible(self.workspace.seat is Seat.TOGETHER and not asked)
        self.adjust()

    def _show_change(self, change: Change) -> None:
        """Follow a change of the map that leaves the drawing as it is, too."""
        if not self.workspace.editor.previewing:
            self._list_history()
            self._show_selection(self.workspace.editor.selection)

    def _show_step(self, change: Change) -> None:
        """Follow a step once it is drawn: committed is told before that."""
        QTimer.singleShot(0, self, lambda: self.showing.follow_change(change))

    def _show_history(self) -> None:
        self._list_history()
        self.adjust()

    def _list_history(self) -> None:
        if not self.history.isHidden():
            self.history.show_history(self.workspace.editor.history, self.workspace.seat)

    @property
    def unable(self) -> frozenset[str]:
        """Which actions would make sense on this drawing, but cannot be done."""
        editor = self.workspace.editor
        able = {"undo": editor.undoable is not None or self.tidying.open, "redo": editor.redoable is not None}
        return doubling.unable(self.workspace) | {name for name, can in able.items() if not can}

    def choose_part(self) -> None:
        """Open the menu of what can be shown alone."""
        if self.is_together:
            self.folding.bring(Part.COLUMN)
        (self.side.part if self.is_together else self.bar.part).showMenu()

    def adjust(self) -> None:
        """Say which drawing is shown, and what undo and redo would do."""
        editor = self.workspace.editor
        unable = self.unable
        for name, step in (("undo", editor.undoable), ("redo", editor.redoable)):
            action = self._shelf[name]
            action.setEnabled(name not in unable and self._on_top)
            action.setToolTip(f"{action.text()}: {step.words}" if step else action.text())
        for name in unable:
            self._shelf[name].setEnabled(False)
        self._shelf[f"mode-{self.workspace.editor.shown.mode(View.ECOMAP, self.workspace.seat).value}"].setChecked(True)
        ordered = self.workspace.wanted().diagram.order
        for order in SiblingOrder:
            self._shelf[f"order-{order.value}"].setChecked(ordered is order)
        self.showing.mark(self._shelf, self.workspace.view)
        for name, view in (("ecomap", View.ECOMAP), ("family-tree", View.FAMILY_TREE)):
            self._shelf[name].setChecked(self.workspace.view is view)
        papers = editor.shown.papers
        self._shelf["lost-shown" if papers.lost_babies else "lost-hidden"].setChecked(True)
        self._shelf["marks-gentle" if papers.gentle else "marks-clinical"].setChecked(True)
        self._shelf[f"style-{self.workspace.manner.style.key}"].setChecked(True)

    @property
    def _on_top(self) -> bool:
        """Whether the map is what the window shows: under the curtain nothing can be done to it."""
        return self.isVisibleTo(self.window())

    def _place_spokes(self) -> None:
        """Put the buttons round who is selected, in Together view; in the other there is the inspector."""
        self.strip.set_room(self._key_room())
        selected = deeds.others_chosen(self.workspace)
        one = selected[0] if len(self.workspace.editor.selection) == 1 and selected else None
        middle = self.canvas.person_middle(one) if one else None
        if one is None or self.workspace.seat is not Seat.TOGETHER or middle is None or self.errands.is_open:
            self.spokes.hide()
            return
        centre = self.canvas.person_middle(self.workspace.editor.shown.young_person) or QPointF()
        taken = self.canvas.boxes_near(middle, REACH) + self.edges.boxes()
        words = self.tr("{who}: family, line and in touch are round the picture").format(
            who=called(self.workspace.copy.shown, one)
        )
        self.spokes.show(middle, centre, QRectF(self.canvas.viewport().rect()), taken, words)
