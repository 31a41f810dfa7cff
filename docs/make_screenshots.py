"""Makes the pictures of the README from the sample maps: `python docs/make_screenshots.py [FOLDER]`.

Nothing is drawn by hand: the window is opened without a screen, at 1366 × 768, and photographed.
"""

from __future__ import annotations

import datetime
import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.edit.moments import keep_moment
from ecomap.edit.people import rename
from ecomap.edit.remove import remove
from ecomap.edit.standing import set_closeness, set_contact
from ecomap.edit.ties import feel
from ecomap.edit.uniting import unite
from ecomap.model.changes import changes, in_words
from ecomap.model.contact import ContactKind
from ecomap.model.copies.then import copy_then
from ecomap.model.document import Document, Moment, new_id
from ecomap.model.naming import called
from ecomap.model.network import Strength
from ecomap.ui.app import application, make_window
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.united import UnitedForm, askable
from ecomap.ui.window import MapWindow

SIZE = (1366, 768)
FOLDER = Path(__file__).parent / "screenshots"
_COLOURS = 127
THEN = datetime.date(2025, 9, 1)
TODAY = datetime.date(2026, 6, 1)


def main(folder: Path) -> None:
    """Make all pictures."""
    folder.mkdir(parents=True, exist_ok=True)
    application()
    with tempfile.TemporaryDirectory() as home:
        os.environ["XDG_DATA_HOME"] = home
        window = make_window(Path(home))
        window.looks.preferences.motion = False
        window.looks.preferences.palette = "light"
        window.looks.preferences.folder = Path(home)
        window.looks.dress()
        window.resize(*SIZE)
        window.show()
        window.activateWindow()
        take(window, folder / "start.png")
        together(window, folder)
        then_and_now(window)
        take(window, folder / "then-and-now.png")
        coordinator(window, folder)
        my_pages(window, folder)
        put_together(window, folder)
        dark(window, folder)
        window.let_go()


def together(window: MapWindow, folder: Path) -> None:
    """The two views as both people see them; the first map, and what comes out on paper."""
    open_sample(window, "idris")
    choose(window, "Musa")
    take(window, folder / "together-small.png")
    open_sample(window, "ellie")
    window.shelf["fit"].trigger()
    choose(window, "Mair")
    take(window, folder / "together-ecomap.png")
    views(window, folder)
    window.shelf["family-tree"].trigger()
    take(window, folder / "together-tree.png")
    parts(window, folder)
    box = window.page.bar.name_box if window.page is not None else None
    if box is not None:
        box.setFocus()
        QTest.keyClicks(box, "mum's brother Lee 34, best friend Amal")
        take(window, folder / "name-box.png")
        box.clear()
    if window.workspace is not None:
        window.shelf["ecomap"].trigger()
        export = Export(window, window.workspace, window.looks.preferences)
        export.show()
        wait(lambda: export.book is not None and bool(export.book.pages))
        take(export, folder / "export.png")
        export.reject()


def views(window: MapWindow, folder: Path) -> None:
    """The same ecomap in other ways: nobody of it moves for good."""
    for on, off, name in (
        ("show-touch", "show-all", "in-touch"),
        ("home-middle", "home-middle", "home"),
        ("mode-free", "mode-rings", "who-knows-whom"),
    ):
        window.shelf[on].trigger()
        settle(1.5)
        window.shelf["fit"].trigger()
        take(window, folder / f"{name}.png")
        window.shelf[off].trigger()
    settle(1.0)


def then_and_now(window: MapWindow) -> None:
    """A day kept nine months ago, made up, beside today."""
    open_sample(window, "ellie")
    if window.workspace is None:
        return
    editor = window.workspace.editor
    editor.commit(with_past(editor.settled), "a day is kept")
    window.shelf["then-now"].trigger()
    settle(2.5)


def my_pages(window: MapWindow, folder: Path) -> None:
    """The young person's pages, one of them in hand."""
    open_sample(window, "ellie")
    window.shelf["my-pages"].trigger()
    settle(1.0)
    if window.page is not None:
        window.page.instead.pages.show_page("all-about-me")
        settle(1.5)
        take(window, folder / "my-pages.png")
        window.page.instead.leave()


def put_together(window: MapWindow, folder: Path) -> None:
    """What two people did to one map, made up: one calls Mum's mum otherwise, and moves somebody closer."""
    open_sample(window, "ellie")
    window.seats.show_coordinator()
    if window.workspace is None:
        return
    was = window.workspace.editor.settled
    mair, rhys, sue = (next(one for one in was.people if called(was, one) == name) for name in ("Mair", "Rhys", "Sue"))
    here = set_contact(rename(was, mair, "Nain Mair"), rhys, ContactKind.PHONE, TODAY)
    there = set_contact(rename(was, mair, "Nan Mair"), rhys, ContactKind.LETTERBOX, TODAY)
    met = unite(was, here, set_closeness(there, sue, 1, TODAY))
    window.workspace.editor.commit(met.document, "put together")
    before = Moment(id=new_id(), on=TODAY, was=here)
    copy = window.workspace.copy
    came = changes(copy_then(met.document, before, copy.audience), copy)
    form = UnitedForm(window, copy, [in_words(one, copy) for one in came], askable(copy, met.clashes))
    form.show()
    settle(0.5)
    take(form, folder / "put-together.png")
    form.reject()


def with_past(now: Document) -> Document:
    """Return the sample Ellie with a day kept nine months ago, made up: fewer people, some farther away or weaker."""
    by_name = {person.name.text: key for key, person in now.people.items()}
    then = remove(now, [by_name[one] for one in ("Zofia Nowak", "Jaden Bailey", "Chantelle Ward")])
    for name, ring in (("Mair Pryce", 2), ("Carys Simms", 3), ("Robin", 3), ("Biscuit", 2)):
        then = set_closeness(then, by_name[name], ring, THEN)
    then = feel(feel(then, by_name["Sue Hartley"], Strength.WEAK, THEN), by_name["Tomos Simms"], Strength.WEAK, THEN)
    return replace(now, moments=keep_moment(then, THEN).moments)


def parts(window: MapWindow, folder: Path) -> None:
    """One side of the family alone, and how two people are related."""
    window.shelf["show-mum"].trigger()
    take(window, folder / "one-side.png")
    window.shelf["show-all"].trigger()
    if window.page is not None and window.workspace is not None:
        shown = window.workspace.copy.shown
        tomos = next(one for one in shown.people if called(shown, one) == "Tomos")
        window.page.showing.tell_way(shown.young_person, tomos)
        take(window, folder / "related.png")
        window.page.showing.end_way()


def coordinator(window: MapWindow, folder: Path) -> None:
    """The two views as the coordinator sees them, with the inspector."""
    open_sample(window, "ellie")
    window.seats.show_coordinator()
    window.shelf["family-tree"].trigger()
    choose(window, "Kelly")
    take(window, folder / "coordinator-tree.png")
    window.shelf["ecomap"].trigger()
    choose(window, "Kelly")
    take(window, folder / "coordinator-ecomap.png")
    for name, shot in (("list-table", "people-table"), ("gathering", "gathering")):
        window.shelf[name].trigger()
        take(window, folder / f"{shot}.png")
        if window.page is not None:
            window.page.beside.turn(wide=False)
    window.seats.show_together()


def dark(window: MapWindow, folder: Path) -> None:
    """The dark palette."""
    window.looks.preferences.palette = "dark"
    window.looks.dress()
    open_sample(window, "ellie")
    window.shelf["fit"].trigger()
    take(window, folder / "dark.png")


def open_sample(window: MapWindow, name: str) -> None:
    """Open a sample and wait until it is laid out in full."""
    window.files.open_sample(name)
    settle(1.5)
    window.notice.hide()


def choose(window: MapWindow, name: str) -> None:
    """Select somebody, as a click would."""
    settle(0.6)
    workspace, page = window.workspace, window.page
    if workspace is None or page is None:
        return
    shown = workspace.copy.shown
    who = next(one for one in shown.people if called(shown, one) == name)
    middle = page.canvas.person_middle(who)
    if middle is not None:
        QTest.mouseClick(page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=middle.toPoint())
        QTest.mouseMove(page.canvas.viewport(), QPoint(2, 2))


def take(widget: QWidget, path: Path) -> None:
    """Photograph a widget into a small file: colours of a drawing are few, and the rare ones count."""
    settle(0.6)
    widget.grab().save(str(path))
    with Image.open(path) as picture:
        few = in_few_colours(picture.convert("RGB"))
    few.save(path, optimize=True)


def in_few_colours(picture: Image.Image) -> Image.Image:
    """Return a picture in its most frequent colours and some that cover the rest, each pixel in the nearest."""
    pixels, places = np.unique(np.asarray(picture).reshape(-1, 3), axis=0, return_inverse=True)
    frequent = pixels[np.argsort(-np.bincount(places.ravel()), kind="stable")[:_COLOURS]]
    covering = picture.quantize(_COLOURS, method=Image.Quantize.MAXCOVERAGE).getpalette() or []
    palette = np.concatenate([frequent, np.array(covering[: 3 * _COLOURS]).reshape(-1, 3)]).astype(np.int64)
    nearest = ((pixels[:, None, :].astype(np.int64) - palette) ** 2).sum(axis=2).argmin(axis=1).astype(np.uint8)
    few = Image.fromarray(nearest[places.ravel()].reshape(picture.height, picture.width), mode="P")
    few.putpalette(palette.astype(np.uint8).tobytes())
    return few


def settle(seconds: float) -> None:
    """Let the window work for a while."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)


def wait(true: Callable[[], bool], seconds: float = 30.0) -> None:
    """Let the window work until something is true."""
    end = time.monotonic() + seconds
    while not true() and time.monotonic() < end:
        settle(0.05)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
