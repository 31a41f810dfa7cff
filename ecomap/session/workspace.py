"""An open map: the editor, who is looking at which view, the scene on screen, and the file it is kept in."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

from ecomap.edit.arrange import keep_places
from ecomap.edit.phrases import Understanding
from ecomap.model.copies import Copy
from ecomap.model.deeds import deed_between
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document, new_document
from ecomap.model.focus import Focus, Others, Scope
from ecomap.model.households import households_of
from ecomap.model.person import ElementId
from ecomap.render.compose import Manner, Scene
from ecomap.render.look import LIGHT
from ecomap.session.background import Deliver
from ecomap.session.editor import Change, Editor
from ecomap.session.filing import Elsewhere, Filing
from ecomap.session.finding import find
from ecomap.session.lines import Line, Lines
from ecomap.session.looking import LOOKING, Eyes, Looking
from ecomap.session.parts import Part, Parts, seen_on
from ecomap.session.polish import Polish, is_fresh
from ecomap.session.saving import SaveState
from ecomap.session.scenes import Scenes, Wanted
from ecomap.session.then_now import ThenNow, ended
from ecomap.session.tidying import Tidying
from ecomap.session.tools.landing import Landing
from ecomap.session.uniting import Kept
from ecomap.signal import Signal
from ecomap.store.identity import Identity
from ecomap.store.keys import MapKeys, Passphrase
from ecomap.store.recovery import Recoverable, recovery_folder
from ecomap.store.service_keys import ServiceKey


class Workspace:
    """One open map. Opens in the Together view; everything changes through its editor."""

    def __init__(
        self,
        document: Document,
        *,
        kept: Kept | None = None,
        deliver: Deliver | None = None,
        recovery: Path | None = None,
        manner: Manner | None = None,
    ) -> None:
        """Open a document, kept in a file or nowhere yet.

        `deliver` has something called on the window's thread; without it, layouts are worked out at once. Recovery
        copies go to this user's own folder, unless another is given.
        """
        self._eyes = Eyes()
        self._view, self._manner = View.ECOMAP, manner or Manner(palette=LIGHT)
        self._manners: dict[Manner, Manner] = {}
        self.editor = Editor(document, lambda shown: self._eyes.copy(shown, self.seat).shown)
        self.scene_changed: Signal[Scene] = Signal()
        self.looking_changed: Signal[Looking] = Signal()
        self.landed: Signal[Landing] = Signal()
        self._path: Path | None = None
        self.read_only = False
        """A newer program made the map: it can be looked at and saved nowhere."""
        self.others = Others.FADE
        """What becomes of those whom a focus on the ecomap does not mean."""
        self.filing = Filing(self.editor, kept, recovery or recovery_folder(), deliver or _at_once)
        self.saved_changed: Signal[SaveState] = self.filing.changed
        self.scenes = Scenes(self._take_scene, deliver)
        self.lines = Lines()
        self._parts = Parts()
        self.polish = Polish(deliver)
        self.tidying: Tidying = Tidying(self, deliver)
        self.then_now: ThenNow = ThenNow(self, deliver)
        self._drawn: Scene | None = None
        self.editor.changed.connect(self._redraw)
        self.editor.committed.connect(self._keep)

    @classmethod
    def new(
        cls,
        name: str = "",
        *,
        deliver: Deliver | None = None,
        recovery: Path | None = None,
        manner: Manner | None = None,
    ) -> Workspace:
        """Open an empty map; it is kept nowhere until it is saved under a name and a passphrase."""
        return cls(new_document(name), deliver=deliver, recovery=recovery, manner=manner)

    @classmethod
    def from_sample(
        cls,
        document: Document,
        *,
        deliver: Deliver | None = None,
        recovery: Path | None = None,
        manner: Manner | None = None,
    ) -> Workspace:
        """Open a sample to play with; it is kept nowhere until it is saved under a name and a passphrase."""
        return cls(document, deliver=deliver, recovery=recovery, manner=manner)

    @classmethod
    def open(
        cls,
        path: Path,
        unlock: Passphrase | Identity,
        *,
        deliver: Deliver | None = None,
        recovery: Path | None = None,
        manner: Manner | None = None,
    ) -> Workspace:
        """Open a map's file; raise a kind of `CannotOpen`.

        A recovery copy opens the map it is a copy of, and takes up the work in it as one step.
        """
        found = find(path, unlock)
        workspace = cls(found.document, kept=found.kept, deliver=deliver, recovery=recovery, manner=manner)
        workspace.filing.book.take(found.log)
        workspace.read_only, workspace._path = found.read_only, path if found.read_only else None
        if found.rescued is not None:
            workspace.take_up(found.rescued)
        return workspace

    @property
    def path(self) -> Path | None:
        """Where the map is kept, if anywhere; of a map that can only be looked at, where it lies."""
        return self._path if (kept := self.filing.kept) is None else kept.path

    @property
    def keys(self) -> MapKeys | None:
        """What the map is sealed with, if it is kept anywhere."""
        return self.filing.keys

    @property
    def save_state(self) -> SaveState:
        """How the map stands to its file."""
        return self.filing.state

    @property
    def seat(self) -> Seat:
        """Who is looking."""
        return self.editor.seat

    @property
    def looking(self) -> Looking:
        """What who is looking may see and do."""
        return LOOKING[self.seat]

    @property
    def view(self) -> View:
        """Which of the two drawings is on screen."""
        return self._view

    @property
    def manner(self) -> Manner:
        """How the drawing is made: in the notation of the map."""
        return self.manner_for(self.seat)

    def manner_for(self, seat: Seat) -> Manner:
        """Return how drawings are made for a seat; the same manner is always the very same object."""
        papers, clinical = self.editor.shown.papers, LOOKING[seat].clinical
        suited = replace(self._manner, house_style=papers.house_style, clinical=clinical, gentle=papers.gentle)
        return self._manners.setdefault(suited, suited)

    @property
    def copy(self) -> Copy:
        """What who is looking may see of the map: all that may be drawn, listed, found or named."""
        return self.copy_for(self.seat)

    def copy_for(self, seat: Seat) -> Copy:
        """Return what a seat may see of the map, whoever looks just now."""
        return self._eyes.copy(self.editor.shown, seat)

    @property
    def part(self) -> Part:
        """What is shown of the drawing on screen: the whole, or whom the focus means, without folded branches."""
        return self.part_for(self.seat, self._view)

    def part_for(self, seat: Seat, view: View) -> Part:
        """Return what is shown of a drawing, whoever looks just now."""
        copy, on = self._eyes.copy(self.editor.shown, seat), self._diagram(seat, view)
        return self._parts.part(copy, on, self._parts.focus(on, copy))

    def focus_on(self, focus: Focus | None) -> bool:
        """Look at a part of the drawing, or at all of it; nothing in the map changes.

        Say whether that shows anybody: a focus that means nobody but the young person is not taken.
        """
        copy, on = self.copy, self._diagram()
        if focus is not None and not _shows_anybody(self._parts.part(copy, on, focus)):
            return False
        before = self._parts.focus(on, copy)
        if focus != before:
            self._parts.set_focus(on, focus)
            if Scope.HOME in (one.scope for one in (before, focus) if one is not None):
                self._parts.set_home(self.seat, focus.of if focus is not None else None)
            self._redraw()
        return True

    def let_others(self, others: Others) -> None:
        """Let those whom a focus on the ecomap does not mean stand back, or go."""
        if others is not self.others:
            self.others = others
            self._redraw()

    def show_home(self, home: ElementId | None) -> bool:
        """Put a household in the middle of the ecomap, or the young person again (None); nothing in the map changes.

        Say whether that shows anybody: a home of which nobody may be seen is not taken.
        """
        if home is not None and home not in households_of(self.copy):
            return False
        if home is not None:
            self.show(View.ECOMAP)
        self.tidying.leave()
        self._parts.set_home(self.seat, home)
        self._redraw()
        return True

    def tidy_part(self) -> None:
        """Lay out anew what the focus shows, or who is about a home; the whole drawing stays as it is."""
        self._parts.lay_out_anew(self._diagram(), self.part.home)
        self._redraw()

    def sit(self, seat: Seat) -> None:
        """Let somebody else look: both people, or the coordinator alone. A preview is dropped."""
        if seat is self.seat:
            return
        self.tidying.leave()
        self.editor.preview(None)
        self.editor.seat = seat
        self.editor.select(self.editor.selection)
        self.looking_changed.emit(self.looking)
        self._redraw()

    def show(self, view: View) -> None:
        """Show the other drawing."""
        if view is not self._view:
            self.tidying.leave()
            self._view = view
            self._redraw()

    def dress(self, manner: Manner) -> None:
        """Draw in another manner: palette, sizes, shape. Its notation is the map's, clinical for who may see that."""
        if manner != self.manner:
            self._manner = manner
            self._redraw()

    def scene(self) -> Scene:
        """Return the scene of what is on screen, as it is seen: at once, and laid out in full soon after."""
        return self.seen_as(self.whole_scene(), self.part)

    def seen_as(self, scene: Scene, part: Part) -> Scene:
        """Return a scene as it is seen where a part of it is looked at."""
        return self._parts.seen(scene, part, self.others)

    def whole_scene(self) -> Scene:
        """Return the scene of all of it, as it is laid out."""
        wanted = self.wanted()
        scene = self.scenes.scene(wanted)
        if wanted.lasting and self.scenes.is_full and not _as_drawn(wanted.diagram, scene):
            self._settle(wanted, scene)
            return self.scenes.scene(self.wanted())
        return scene

    def understand(self, text: str) -> Understanding:
        """Read a line of the name box, for the one person selected or the young person; knows only who is seen."""
        return self.lines.read(self.line(text))

    def line(self, text: str) -> Line:
        """Return a line of the name box with all that its meaning rests on now."""
        shown, document = self.copy.shown, self.editor.settled
        chosen = [one for one in self.editor.selection if one in shown.people]
        everybody, seen = (one.people.keys() | one.places.keys() for one in (document, shown))
        anchor = chosen[0] if len(chosen) == 1 else None
        return Line(text=text, document=document, anchor=anchor, on=self.copy.on, unseen=everybody - seen)

    def left_over(self) -> tuple[Recoverable, ...]:
        """Return recovery copies of this map from a program that did not end well, the newest first: ask on opening."""
        return self.filing.left_over()

    def take_up(self, copy: Recoverable) -> None:
        """Take up the work in a recovery copy, as one step; raise a kind of `CannotOpen`."""
        self.filing.take_up(copy)

    def save(self) -> None:
        """Save now; raise `NotSaved`. A map kept nowhere needs `save_as`."""
        self.filing.save()

    def save_as(
        self,
        path: Path,
        passphrase: Passphrase | None = None,
        *,
        replacing: bool = False,
        services: Iterable[ServiceKey] = (),
    ) -> Identity | None:
        """Keep the map in another file from now on; return its new recovery code, if it has one, to be shown once.

        Raise `PassphraseTooShort` or `NotSaved`; then all is as it was. Takes half a second or more.
        """
        return self.filing.save_as(path, passphrase, replacing=replacing, services=services)

    def write_elsewhere(
        self,
        path: Path,
        passphrase: Passphrase | None = None,
        *,
        replacing: bool = False,
        services: Iterable[ServiceKey] = (),
    ) -> Elsewhere:
        """Write the map to another file without keeping it there yet, from any thread; raise as `save_as`."""
        return self.filing.write_elsewhere(path, passphrase, replacing=replacing, services=services)

    def move_to(self, written: Elsewhere) -> Identity | None:
        """Keep the map where it was written, from now on; return its new recovery code, if it has one."""
        return self.filing.move_to(written)

    def end_session(self) -> None:
        """Keep a moment of how the map is, if anything was done, and anything is otherwise than at the last moment."""
        if not self.read_only and ended(self.editor):
            self.filing.keep(self.editor.settled)

    def close(self) -> None:
        """Save what is not saved yet, and end all threads."""
        self.polish.close()
        self.tidying.close()
        self.then_now.close()
        self.scenes.close()
        self.filing.close()

    def wanted(self) -> Wanted:
        """Return what is to be on screen."""
        return self.wanted_for(self.seat, self._view)

    def wanted_for(self, seat: Seat, view: View) -> Wanted:
        """Return what would be on screen of a drawing, whoever looks just now."""
        on, part = self._diagram(seat, view), self.part_for(seat, view)
        diagram, close_up = self._parts.diagram(part, on)
        return Wanted(
            copy=part.copy,
            diagram=diagram,
            manner=self.manner_for(seat),
            lasting=not self.editor.previewing,
            focus=part.focus if on.view is View.FAMILY_TREE else None,
            close_up=close_up,
            home=part.home,
        )

    def _diagram(self, seat: Seat | None = None, view: View | None = None) -> Diagram:
        """Return a drawing, or the one on screen, with the places of everybody who may be seen."""
        seat, view, document = seat or self.seat, view or self._view, self.editor.shown
        return seen_on(document.diagram(view, seat), self._eyes.copy(document, seat))

    def _redraw(self, _change: Change | None = None) -> None:
        """Tell who listens of the scene that is to be on screen now."""
        scene = self.scene()
        if scene is not self._drawn:
            self._drawn = scene
            self.scene_changed.emit(scene)
        self.polish_on()

    def polish_on(self) -> None:
        """Search on for a better drawing, if the one on screen was just laid out anew; else for none."""
        if not self.editor.previewing:
            self.polish.look_at(self.wanted(), self.whole_scene(), self._settle_better)
        elif self.tidying.proposal is None:
            self.polish.stop()

    def _keep(self, change: Change) -> None:
        """Have a step saved, and a recovery copy of it written."""
        self.polish.forget()
        self.filing.take_step(change.after, change.deed or deed_between(change.before, change.after))

    def _take_scene(self, wanted: Wanted, scene: Scene) -> None:
        """Show a scene that was made in the background; where it is laid out in full, remember everybody's place."""
        if not scene.hasty:
            self._settle(wanted, scene)
        self._redraw()

    def _settle(self, wanted: Wanted, scene: Scene) -> None:
        """Remember where a full layout put everybody; with folded branches, only who had no place yet."""
        document, on = self.editor.settled, wanted.diagram
        copy = self._eyes.copy(document, self.seat)
        whole = seen_on(document.diagram(on.view, on.seat), copy)
        part = self._parts.part(copy, whole, wanted.focus)
        if part.copy is not wanted.copy or whole.mode is not on.mode:
            return
        if wanted.focus is not None:
            self._parts.settle(on, wanted.focus, scene.places)
            return
        if wanted.home is not None:
            self._parts.stand_around(whole, wanted.home, scene.places)
            return
        places = scene.places
        if part.branches:
            places = {**scene.places, **whole.places}
            self._parts.move_aside(replace(whole, places=places), part, scene.places)
        elif is_fresh(on):
            self.polish.note(wanted.drawing)
        self.editor.settle(keep_places(document, on.view, on.seat, places, scene.ghost_places))
        self.filing.take_places()

    def _settle_better(self, wanted: Wanted, scene: Scene) -> None:
        """Take a better drawing of what nobody has changed since it was laid out."""
        self.scenes.offer(wanted, scene)
        self._settle(wanted, scene)


def _shows_anybody(part: Part) -> bool:
    """Say whether a focus shows anybody but the young person."""
    return not part.meant <= {part.copy.shown.young_person}


def _as_drawn(diagram: Diagram, scene: Scene) -> bool:
    """Say whether a drawing's places are those of a scene."""
    stood = {(one.person, one.beside): one.place for one in diagram.ghosts}
    return diagram.places == scene.places and all(stood.get(one) == at for one, at in scene.ghost_places.items())


def _at_once(call: Callable[[], None]) -> None:
    """Call something here and now."""
    call()
