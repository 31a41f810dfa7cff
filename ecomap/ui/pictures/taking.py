"""Pictures on their way into a map: chosen, dropped or pasted, read in the background, cut, and put into a symbol."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QDialog, QFileDialog, QProgressBar

from ecomap.exchange.picture_files import NotAPicture, Why
from ecomap.model.diagram import Seat
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.render.compose.people import person_kind
from ecomap.render.compose.sight import sights
from ecomap.session.background import Latest
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds
from ecomap.ui.deeds import pictures as picture_deeds
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.icons import icon
from ecomap.ui.notice import About
from ecomap.ui.pictures.carried import Carried, carried, pixels_of_carried
from ecomap.ui.pictures.crop import shown_part
from ecomap.ui.pictures.crop_form import ANOTHER, AWAY, Asked, CropForm
from ecomap.ui.pictures.drops import PictureDrops
from ecomap.ui.pictures.pixels import kept
from ecomap.ui.translation import QT_TRANSLATE_NOOP, translate
from ecomap.ui.widgets import button

if TYPE_CHECKING:
    from ecomap.ui.map_page import MapPage
    from ecomap.ui.window import MapWindow

PATIENCE = 300
"""After how long it is said that a picture is still being read, in milliseconds."""
_KINDS = ("jpg", "jpeg", "png", "webp", "gif", "bmp", "heic")
_CAMERA = ("Camera Roll", "Camera", "DCIM")
"""What the folder is called, in that of the pictures, into which pictures of cameras and phones are put."""

_REFUSED = {
    Why.NO_PICTURE: QT_TRANSLATE_NOOP("pictures", "This is not a picture we can read. Nothing was changed."),
    Why.DRAWING: QT_TRANSLATE_NOOP("pictures", "This is not a photograph but a drawing file. Nothing was changed."),
    Why.DAMAGED: QT_TRANSLATE_NOOP("pictures", "This picture is damaged or cut short. Nothing was changed."),
    Why.TOO_LARGE: QT_TRANSLATE_NOOP("pictures", "This picture is too large. Nothing was changed."),
    Why.UNREACHABLE: QT_TRANSLATE_NOOP("pictures", "The file is not there, or may not be read. Nothing was changed."),
    Why.HEIC: QT_TRANSLATE_NOOP(
        "pictures",
        "This picture is in the form HEIC, which cannot be read here. Save it as a JPEG, and try again. Nothing was"
        " changed.",
    ),
}


@dataclass(frozen=True, slots=True)
class _Wanted:
    """For whom a picture is read, on which map, and who was looking."""

    workspace: Workspace
    who: ElementId
    seat: Seat
    again: bool
    """It is theirs already, and is to be cut otherwise."""


class Pictures(QObject):
    """Takes one picture at a time; while it is read, the map can be worked on."""

    def __init__(self, window: MapWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: _Wanted | None = None
        self._reading: Latest[QImage] = Latest("pictures", self._show, self._refuse, window.courier.deliver)
        self._waiting: Question | None = None
        self.patience = QTimer(self)
        """Until it is said that a picture is still being read."""
        self.patience.setSingleShot(True)
        self.patience.setInterval(PATIENCE)
        self.patience.timeout.connect(self._tell_waiting)

    def hang(self, page: MapPage) -> None:
        """Let pictures be dropped and pasted on a page; people who were copied are put down first."""
        PictureDrops(page, self._take_dropped, self.paste, lambda: not self._window.carrier.carries)

    def open(self) -> None:
        """Show the picture of the one selected, to cut it otherwise; if there is none, choose one."""
        who, workspace = self._chosen(), self._window.workspace
        if who is None or workspace is None:
            return
        shown = workspace.copy.shown
        there = shown.pictures.get(shown.people[who].portrait.picture)
        if there is None:
            self._choose_for(who)
        else:
            self._read(there.content, who, again=True)

    def paste(self) -> None:
        """Take the picture on the clipboard for the one selected."""
        if (who := self._chosen()) is None:
            return
        found = carried(QGuiApplication.clipboard().mimeData())
        if found is None:
            self._tell(translate("pictures", "There is no picture to paste. Copy one first."))
        else:
            self._read(found, who)

    def take_away(self) -> None:
        """Take the picture of the one selected out of the map, if it may be seen by who looks."""
        who, workspace = self._chosen(), self._window.workspace
        if who is None or workspace is None:
            return
        if workspace.copy.shown.people[who].portrait.picture:
            self._window.do(lambda workspace: picture_deeds.take_picture_away(workspace, who))
        else:
            self._tell(translate("pictures", "There is no picture to take away."))

    def give_up(self) -> None:
        """Whatever is being read is not wanted any more."""
        self._reading.drop()
        self._over()

    def close(self) -> None:
        """End the thread; what it is at is not waited for."""
        self.give_up()
        self._reading.close(within=0.0)

    def _choose_for(self, who: ElementId) -> None:
        kinds = " ".join(f"*.{kind} *.{kind.upper()}" for kind in _KINDS)
        offered = (translate("pictures", "Pictures") + f" ({kinds})", translate("pictures", "All files") + " (*)")
        title, start = translate("pictures", "Choose a picture"), str(pictures_folder())
        name, _ = QFileDialog.getOpenFileName(self._window, title, start, ";;".join(offered))
        if name:
            self._read(Path(name), who)

    def _take_dropped(self, found: QMimeData, who: ElementId) -> None:
        content, workspace = carried(found), self._window.workspace
        if workspace is None:
            return
        workspace.editor.select({who})
        if content is None:
            self._refuse(NotAPicture(Why.NO_PICTURE))
        else:
            self._read(content, who)

    def _read(self, found: Carried, who: ElementId, again: bool = False) -> None:
        """Have a picture read for somebody, in the background."""
        workspace, page = self._window.workspace, self._window.page
        if workspace is not None and page is not None:
            if page.tidying.open:
                page.tidying.answer(False)  # what is only shown is left before anything is done, as by every action
            self._window.notice.over(About.REFUSED)
            self._wanted = _Wanted(workspace, who, workspace.seat, again)
            self.patience.start()
            self._reading.ask(lambda: pixels_of_carried(found))

    def _show(self, image: QImage) -> None:
        """Ask which part is kept, unless it is not the same map, seat and person any more."""
        wanted, window = self._over(), self._window
        if wanted is None or wanted.workspace is not window.workspace or wanted.seat is not wanted.workspace.seat:
            return
        if window.stack.currentWidget() is not window.page or wanted.who not in wanted.workspace.copy.shown.people:
            return
        form = CropForm(window, image, _asked(wanted, image))
        answer = form.exec()
        if answer == ANOTHER:
            self._choose_for(wanted.who)
        elif answer == AWAY:
            window.do(lambda workspace: picture_deeds.take_picture_away(workspace, wanted.who))
        elif answer == QDialog.DialogCode.Accepted:
            window.attempt(lambda: _keep(wanted, form))

    def _refuse(self, problem: Exception) -> None:
        """Say why a picture is not taken."""
        self._over()
        why = problem.why if isinstance(problem, NotAPicture) else Why.DAMAGED
        self._tell(translate("pictures", _REFUSED[why]))

    def _tell(self, words: str) -> None:
        self._window.notice.tell(words, about=About.REFUSED)

    def _over(self) -> _Wanted | None:
        """Return for whom a picture was read, and say no more that it is."""
        self.patience.stop()
        wanted, self._wanted = self._wanted, None
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.accept()
        return wanted

    def _tell_waiting(self) -> None:
        """Say that a picture is still being read, and let it be given up."""
        question = Question(self._window, translate("pictures", "Reading the picture ..."))
        bar = QProgressBar()
        bar.setRange(0, 0)
        bar.setTextVisible(False)
        bar.setAccessibleName(translate("pictures", "Reading the picture"))
        question.body.addWidget(bar)
        stop = button(translate("pictures", "Cancel"), "", icon("x"), question.reject)
        stop.setMinimumHeight(44)
        question.body.addWidget(stop)
        question.rejected.connect(self.give_up)
        self._waiting = question
        question.open()

    def _chosen(self) -> ElementId | None:
        """Return the one person selected; say what to do if it is nobody, or several."""
        workspace = self._window.workspace
        if workspace is None:
            return None
        selected = deeds.chosen(workspace)
        people = [one for one in selected if one in workspace.copy.shown.people]
        if len(selected) == 1 and people:
            return people[0]
        words = (
            translate("pictures", "A place or a group has a sticker, but no picture.")
            if selected and not people
            else translate("pictures", "Choose one person first.")
        )
        self._tell(words)
        return None


def pictures_folder() -> Path:
    """Return where this computer keeps what a camera or a phone took; else its pictures."""
    pictures = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation))
    camera = (pictures / name for name in _CAMERA)
    return next((folder for folder in camera if folder.is_dir()), pictures)


def _asked(wanted: _Wanted, image: QImage) -> Asked:
    """Return what the question about a picture is about."""
    workspace, shown = wanted.workspace, wanted.workspace.copy.shown
    portrait, coordinator = shown.people[wanted.who].portrait, wanted.seat is Seat.COORDINATOR
    sight = sights(workspace.copy, workspace.manner, workspace.view)[wanted.who]
    return Asked(
        who=called(shown, wanted.who),
        outline=person_kind(sight, workspace.manner).outline,
        palette=workspace.manner.palette,
        asks_leave=coordinator,
        allowed=portrait.allowed or not coordinator,
        start=shown_part(image.width(), image.height(), portrait.centre, portrait.zoom) if wanted.again else None,
    )


def _keep(wanted: _Wanted, form: CropForm) -> None:
    """Put the part that was chosen into the map; what was there, and left as it was, is not written anew."""
    allowed = form.allowed
    if wanted.again and form.is_untouched:
        picture_deeds.allow_picture(wanted.workspace, wanted.who, allowed)
    else:
        picture = kept(form.image, form.view.crop)
        picture_deeds.show_picture(wanted.workspace, wanted.who, picture, allowed=allowed)
