"""What happens to files: new, open, samples, keep, close, rescue."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog

from ecomap.edit.written import one_line
from ecomap.model.focus import Focus, Scope
from ecomap.model.naming import called
from ecomap.resource import resource
from ecomap.session.saving import SaveState, Saving
from ecomap.session.workspace import Workspace
from ecomap.store import errors
from ecomap.store.recovery import Recoverable, recovery_folder, waiting
from ecomap.ui import keeping
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.notice import About
from ecomap.ui.patience import patiently
from ecomap.ui.people.rows import Listed, listed
from ecomap.ui.pictures.pixels import make_ready
from ecomap.ui.unlocking import unlocked

if TYPE_CHECKING:
    from ecomap.ui.window import MapWindow

LARGE = 300
"""Of a map of so many people, a part is offered when it opens."""
NEAR = 3
"""The part that is offered: so many steps from the young person."""
_LEAVE = 2
"""The answer that is neither yes nor back: leave the map as it is."""


class Files(QObject):
    """Opens maps in the window, and sees to it that none is lost on the way out."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window

    def rescued(self) -> tuple[Recoverable, ...]:
        """Return the work that waits from last time."""
        return waiting(recovery_folder())

    def rescued_words(self) -> list[str]:
        """Return when each rescued map was last worked on."""
        return [keeping.when(one.written) for one in self.rescued()]

    def ask_name(self) -> None:
        """Go back to the start page, where a new map begins with a name."""
        self.close_map()

    def start_new(self, name: str) -> None:
        """Start a new map of somebody, and ask for the passphrase it is kept with."""
        made = Workspace.new(one_line(name), deliver=self._window.courier.deliver, manner=self._window.looks.manner())
        preferences = self._window.looks.preferences
        folder, services = preferences.folder, preferences.services
        self._window.attempt(lambda: keeping.keep(self._window, made, folder, ask_where=False, services=services))
        self._window.show_map(made)

    def choose(self) -> None:
        """Choose a map and open it."""
        path = keeping.chosen_file(self._window, self._window.looks.preferences.folder)
        if path is not None and self.may_close():
            self._window.looks.preferences.folder = path.parent
            self.open(path)

    def open(self, path: Path, passphrase: str | None = None, *, anyway: bool = False) -> bool:
        """Open a sealed map, or an open form as a new map; say whether it is open now.

        One that ended the program before it was drawn, again and again, is opened only `anyway`.
        """
        if not self._window.openings.may_begin(path, passphrase, anyway=anyway):
            return False
        return self.show_opened(path, lambda: self._opened(path, passphrase))

    def show_opened(self, path: Path, opened: Callable[[], Workspace | None]) -> bool:
        """Show what comes of opening a file, if anything does, and say whether it is there; what goes wrong is said."""
        made, openings = None, self._window.openings
        try:
            made = self._window.attempt(lambda: self._made_ready(opened()))
            if made is not None:
                self.show(*made)
        except Exception as error:  # noqa: BLE001 - whatever is wrong with a map, the window stays, and says so
            if made is not None:
                openings.spoil()
                self._window.show_start()
            openings.fail(path, error)
            return False
        if made is None:
            openings.leave()
        return made is not None

    def _made_ready(self, workspace: Workspace | None) -> tuple[Workspace, Listed] | None:
        """Return an opened map and the list of its people, once all is worked out that its first painting needs.

        Raise `Stopped` if somebody does not wait for it.
        """
        if workspace is None:
            return None
        openings = self._window.openings

        def work() -> tuple[Workspace, Listed]:
            openings.begin()
            try:
                return workspace, _made_ready(workspace)
            except Exception:
                workspace.close()
                raise

        return patiently(work, keeping.opening(), lambda made: made[0].close())

    def show(self, made: Workspace, people: Listed | None = None) -> None:
        """Show a map that was opened, with the list of its people if that is there, and say what there is to say."""
        self._window.show_map(made, people)
        self._offer_part(made)
        self._window.uniter.tell_others(made)
        self._offer_left_over(made)
        if made.read_only:
            words = self.tr("This map was made by a newer Ecomap. It can be looked at here, and saved nowhere.")
            self._window.notice.tell(words, about=About.KEEPING)

    def _opened(self, path: Path, passphrase: str | None) -> Workspace | None:
        """Open a file; of one that cannot be read, the copy beside it is offered. Raise a kind of `CannotOpen`."""
        try:
            if path.suffix == keeping.OPEN_FORM:
                return keeping.from_open_form(path, self._window.courier.deliver, self._window.looks.manner())
            return unlocked(self._window, path, passphrase)
        except errors.CannotOpen as problem:
            copy = keeping.copy_beside(path)
            if copy is None or isinstance(problem, errors.MadeByNewer):
                raise
            words = self.tr("Open the copy of {when}").format(when=keeping.when(keeping.written(copy)))
            self._window.notice.tell(keeping.words_for(problem), words, lambda: self.open(copy, passphrase))
            return None

    def _offer_part(self, workspace: Workspace) -> None:
        """Of a very large family, offer the part round the young person, which is there at once."""
        shown = workspace.copy.shown
        if len(shown.people) < LARGE:
            return
        who = called(shown, shown.young_person)
        steps = Focus(scope=Scope.STEPS, of=shown.young_person, steps=NEAR)
        self._window.notice.tell(
            self.tr("There are {count} people in this map.").format(count=f"{len(shown.people):,}"),
            self.tr("Show {steps} steps from {who}").format(steps=NEAR, who=who),
            lambda: self._window.on_page(lambda page: page.showing.show(steps)),
        )

    def _offer_left_over(self, workspace: Workspace) -> None:
        """Say that there is work from last time that is not in the map, if there is."""
        left = workspace.left_over()
        if left:
            words = self.tr("There is work from last time that is not in this map yet.")
            newest = left[0]
            self._window.notice.tell(
                words,
                self.tr("Take it up"),
                lambda: self._window.do(lambda here: here.take_up(newest)),
                about=About.KEEPING,
            )

    def open_sample(self, name: str) -> None:
        """Open a sample to play with."""
        self.open(resource(f"samples/{name}.json"))

    def recover(self, at: int) -> None:
        """Open what was rescued from last time."""
        rescued = self.rescued()
        if at < len(rescued):
            self.open(rescued[at].path)

    def save(self) -> None:
        """Keep the map, asking where if it is kept nowhere yet."""
        workspace = self._settled()
        if workspace is None:
            return
        if workspace.path is None:
            self.save_as()
        else:
            self._window.attempt(lambda: self._save_here(workspace))

    def save_as(self) -> bool:
        """Keep the map in another file, under a passphrase of its own; say whether it is."""
        workspace = self._settled()
        if workspace is None:
            return False
        preferences = self._window.looks.preferences
        folder, services = preferences.folder, preferences.services
        path = self._window.attempt(lambda: keeping.keep(self._window, workspace, folder, services=services))
        if path is not None:
            self._window.looks.preferences.folder = path.parent
        return path is not None

    def show_export(self) -> None:
        """Show what can be printed or given away, for whom, and how it will look."""
        # loads the exporters, which the first window must not wait for
        from ecomap.ui.dialogs.export import Export

        workspace = self._settled()
        if workspace is not None:
            page = self._window.page
            first, then = page.instead.printed() if page is not None else ("", None)
            export = Export(self._window, workspace, self._window.looks.preferences, first=first, then=then)
            if export.exec() and self._window.workspace is workspace:
                self._window.notice.tell(export.printed)

    def show_office_files(self) -> None:
        """Show which files for other programs there are, for whom, and what each is for."""
        # loads the papers, which the first window must not wait for
        from ecomap.ui.dialogs.office_files import OfficeFiles

        workspace = self._settled()
        if workspace is not None:
            OfficeFiles(self._window, workspace, self._window.looks.preferences).exec()

    def close_map(self) -> bool:
        """Go back to the start page; say whether we did."""
        if not self.may_close():
            return False
        self._window.show_start()
        return True

    def may_close(self) -> bool:
        """Ask about a map that is not kept, or not all of it; say whether it may be closed."""
        workspace = self._settled()
        if workspace is None or workspace.read_only:
            return True
        workspace.end_session()
        if workspace.path is None:
            return not workspace.editor.history.past or self._may_leave_unkept()
        if workspace.save_state.saving is Saving.SAVED:
            return True
        try:
            return self._save_here(workspace)
        except errors.NotSaved as problem:
            return self._may_leave_unsaved(problem)

    def _save_here(self, workspace: Workspace) -> bool:
        """Save a map where it is kept; say whether it is. Who does not wait is told that it goes on by itself."""
        done = keeping.saved(workspace)
        if not done:
            self._window.notice.tell(self.tr("It is being saved by itself. Nothing is lost."), about=About.KEEPING)
        return done

    def tell_saved(self, state: SaveState) -> None:
        """Say when something could not be saved; what was kept, and what to do. What is mended is said no more."""
        if state.saving is Saving.FAILED and state.failure is not None:
            words = keeping.words_for(state.failure)
            self._window.notice.tell(words, self.tr("Keep it elsewhere ..."), self._keep_elsewhere, about=About.KEEPING)
        elif state.saving is Saving.SAVED:
            self._window.notice.over(About.KEEPING)
        elif state.saving is Saving.NOWHERE and (here := self._window.workspace) is not None and not here.read_only:
            words = self.tr("This map is not kept anywhere yet.")
            self._window.notice.tell(words, self.tr("Keep it ..."), self.save_as, about=About.KEEPING)

    def _settled(self) -> Workspace | None:
        """Return the open map with all in it that is still being written in a form."""
        if self._window.page is not None:
            self._window.page.finish()
        return self._window.workspace

    def _may_leave_unkept(self) -> bool:
        question = Question(self._window, self.tr("This map is not kept anywhere yet"))
        question.explain(self.tr("Keep it, or throw it away for good?"))
        question.offer(self.tr("Throw it away"), _LEAVE)
        question.end(self.tr("Keep it ..."), self.tr("Back to the map"), "save")
        answer = question.exec()
        return answer == _LEAVE or (answer == QDialog.DialogCode.Accepted and self.save_as())

    def _may_leave_unsaved(self, problem: errors.NotSaved) -> bool:
        why = QCoreApplication.translate("store", problem.reason.value)
        question = Question(self._window, self.tr("Not saved. {why}").format(why=why))
        question.explain(self.tr("Keep it elsewhere, or leave it: then it waits on the start page of this computer."))
        question.offer(self.tr("Leave: it waits on the start page"), _LEAVE)
        question.end(self.tr("Keep it elsewhere ..."), self.tr("Back to the map"), "save")
        answer = question.exec()
        return answer == _LEAVE or (answer == QDialog.DialogCode.Accepted and self._keep_elsewhere())

    def _keep_elsewhere(self) -> bool:
        """Keep the map in another file under the passphrase it has; say whether it is."""
        return bool(self._window.attempt(self._save_copy))

    def _save_copy(self) -> bool:
        """Ask where, and keep the map there; say whether it is. Raise `NotSaved`."""
        workspace = self._window.workspace
        if workspace is None:
            return False
        path = keeping.asked_path(self._window, keeping.free_name(self._window.looks.preferences.folder))
        if path is None:
            return False
        keeping.moved(workspace, path)
        return True


def _made_ready(workspace: Workspace) -> Listed:
    """Work out, before a map is shown, what its first painting needs: everybody's place and picture, and the list."""
    make_ready(workspace.editor.settled)
    workspace.scene()
    return listed(workspace.copy)
