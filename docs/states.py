"""What the window shows, state by state: how each is reached from the one before, and left again."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from make_screenshots import choose, open_sample, settle, then_and_now, wait
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.dialogs.waiting import Waiting
from ecomap.ui.room import Part
from ecomap.ui.seats.idle import SECOND
from ecomap.ui.tour.steps import STEPS
from ecomap.ui.window import MapWindow

_WORDS = "tinsel lady barge stocking"


@dataclass(frozen=True, slots=True)
class State:
    """Something the window shows: how it is reached from the state before, and left again."""

    name: str
    reach: Callable[[MapWindow], object]
    leave: Callable[[MapWindow], object] = lambda _: None
    opens: bool = False
    """Reaching it opens a dialog or a menu, and comes back when that is closed."""


def _sample(window: MapWindow, name: str, view: str = "ecomap", who: str = "") -> None:
    open_sample(window, name)
    window.shelf[view].trigger()
    if who:
        choose(window, who)


def _coordinator(window: MapWindow, view: str, who: str = "") -> None:
    window.seats.show_coordinator()
    window.shelf[view].trigger()
    if who:
        choose(window, who)


def _trigger(name: str, window: MapWindow) -> None:
    window.shelf[name].trigger()


def _type(line: str, window: MapWindow) -> None:
    if window.page is not None:
        box = window.page.bar.name_box
        box.setFocus()
        QTest.keyClicks(box, line)


def _clear(window: MapWindow) -> None:
    if window.page is not None:
        window.page.bar.name_box.clear()
        window.page.canvas.setFocus()


def _menu(name: str, window: MapWindow) -> None:
    page = window.page
    if page is not None:
        menu = window.shelf.menu(name, page)
        menu.exec(page.mapToGlobal(page.rect().topLeft()))


def _leave_records(window: MapWindow) -> None:
    if window.page is not None:
        window.page.instead.leave()


def _leave_then_now(window: MapWindow) -> None:
    if window.page is not None:
        window.page.instead.leave()


def _refuse(window: MapWindow) -> None:
    window.notice.tell("Somebody cannot be their own parent. Nothing was changed.")


def _opened(names: str) -> Iterator[State]:
    for name in names.split():
        yield State(name, partial(_trigger, name), opens=True)


def _who(window: MapWindow, name: str) -> ElementId:
    """Return somebody on the open map, by what they are called there."""
    shown = _open_map(window).copy.shown
    return next(one for one in (*shown.people, *shown.places) if called(shown, one) == name)


def _open_map(window: MapWindow) -> Workspace:
    assert window.workspace is not None, "no map is open"
    return window.workspace


def _select(names: Iterable[str], window: MapWindow) -> None:
    _open_map(window).editor.select(frozenset(_who(window, name) for name in names))


def _select_line(window: MapWindow) -> None:
    """Select the line between the young person and somebody."""
    workspace, kelly = _open_map(window), _who(window, "Kelly")
    shown = workspace.copy.shown
    tie = next(one for one, tie in shown.ties.items() if kelly in (tie.a, tie.b))
    workspace.editor.select({tie})


def _select_household(window: MapWindow) -> None:
    workspace = _open_map(window)
    workspace.editor.select({next(iter(workspace.copy.shown.households))})


def _paste_picture(window: MapWindow) -> None:
    """Paste a picture for whoever is selected: it is asked for which part is kept."""
    found = QMimeData()
    found.setUrls([QUrl.fromLocalFile(str(Path(__file__).parent.parent / "tests" / "render" / "flower.jpg"))])
    QGuiApplication.clipboard().setMimeData(found)
    choose(window, "Mair")
    window.pictures.paste()
    wait(lambda: QApplication.activeModalWidget() is None and not window.pictures.is_busy)


def _merge(window: MapWindow) -> None:
    _select(("Mair", "Bethan"), window)
    window.joiner.merge()


def _find(words: str, window: MapWindow) -> None:
    window.shelf["find"].trigger()
    if window.page is not None:
        QTest.keyClicks(window.page.people.find_box, words)


def _find_no_more(window: MapWindow) -> None:
    if window.page is not None:
        window.page.people.find_box.clear()
        window.page.canvas.setFocus()


def _tell_way(window: MapWindow) -> None:
    if window.page is not None:
        window.page.showing.tell_way(_open_map(window).copy.shown.young_person, _who(window, "Tomos"))


def _end_way(window: MapWindow) -> None:
    if window.page is not None:
        window.page.showing.end_way()


def _drag(window: MapWindow) -> None:
    """Take somebody half way to another ring, and hold them there."""
    page = window.page
    middle = page.canvas.person_middle(_who(window, "Olwen")) if page is not None else None
    if page is not None and middle is not None:
        on, start = page.canvas.viewport(), middle.toPoint()
        QTest.mousePress(on, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            QTest.mouseMove(on, start + QPoint(8 * step, 4 * step))


def _drop(window: MapWindow) -> None:
    if window.page is not None:
        QTest.keyClick(window.page.canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(window.page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def _frame(window: MapWindow) -> None:
    """Draw a frame round some people, and hold it."""
    if window.page is not None:
        on = window.page.canvas.viewport()
        start, end = QPoint(6, 6), QPoint(on.width() // 2, on.height() * 2 // 3)
        QTest.mousePress(on, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            QTest.mouseMove(on, start + (end - start) * step / 8)


def _let_frame_go(window: MapWindow) -> None:
    if window.page is not None:
        QTest.mouseRelease(window.page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
        QTest.keyClick(window.page.canvas, Qt.Key.Key_Escape)


def _close_help(window: MapWindow) -> None:
    if window.guide.opened is not None:
        window.guide.opened.close()
    window.activateWindow()


def _tour(steps: int, window: MapWindow) -> None:
    """Be shown round, so many steps on."""
    window.tour.start()
    for _ in range(steps):
        if window.tour.card is not None:
            window.tour.card.next.click()


def _open_part(part: Part, window: MapWindow) -> None:
    """Open what is folded over the map, if it is."""
    if window.page is not None and window.page.folding.is_folded(part):
        window.page.folding.bring(part)


def _close_part(window: MapWindow) -> None:
    if window.page is not None:
        window.page.folding.close()


def _open_what_is_none(window: MapWindow) -> None:
    """Open a file that is no map."""
    path = window.looks.preferences.folder / "holiday.ecomap"
    path.write_text("This is no map.", encoding="utf-8")
    window.files.open(path, _WORDS)


def _keep(window: MapWindow) -> None:
    folder = Path(tempfile.mkdtemp(dir=window.looks.preferences.folder))
    _open_map(window).save_as(folder / "ellie.ecomap", Passphrase(_WORDS))
    window.seats.stop_here()


def _type_wrongly(window: MapWindow) -> None:
    window.lock_page.field.setText("tinsel lady")
    window.lock_page.open.click()


def _ask_passphrase(window: MapWindow) -> None:
    window.looks.preferences.ask_passphrase = True
    window.shelf["coordinator"].trigger()


def _warn(window: MapWindow) -> None:
    window.seats.idle.nearly.emit(8 * SECOND)


def _warn_no_more(window: MapWindow) -> None:
    window.seats.idle.nearly.emit(0)


def _tidy(window: MapWindow) -> None:
    window.shelf["tidy-all"].trigger()
    settle(1.0)


def _leave_tidy(window: MapWindow) -> None:
    if window.page is not None and window.page.tidying.open:
        window.page.tidying.answer(False)
    window.notice.hide()


BOOKS = ("journey", "gathering", "promises", "this-map")

STATES = (
    State("start", lambda _: None),
    State("new-map", lambda window: window.files.start_new("Jo"), opens=True),
    State("empty", lambda window: window.notice.hide()),
    State("first-line", partial(_type, "mum Sarah, dad Tom, sister Ella 9, brother Max"), _clear),
    State("small", lambda window: _sample(window, "idris", who="Musa")),
    State("together", lambda window: _sample(window, "ellie", who="Mair")),
    State("name-box", partial(_type, "mum's brother Lee 34, best friend Amal, old teacher Mr Lowe"), _clear),
    State("notice", _refuse, lambda window: window.notice.hide()),
    *(State(f"menu-{name}", partial(_menu, name), opens=True) for name in ("Map", "Edit", "Add", "Look", "Show")),
    *(State(f"menu-together-{name}", partial(_menu, name), opens=True) for name in ("Line", "In touch", "Window")),
    *_opened("commands settings shortcuts print save-as sticker family-form split"),
    State("crop", _paste_picture, opens=True),
    State("merge", _merge, opens=True),
    State("find", partial(_find, "ma"), _find_no_more),
    State("find-nobody", partial(_find, "zzz"), _find_no_more),
    State("related", _tell_way, _end_way),
    State("drag", _drag, _drop),
    State("tidy", _tidy, _leave_tidy),
    State("frame", _frame, _let_frame_go),
    State("help", partial(_trigger, "help"), _close_help),
    *(State(f"tour-{at + 1}", partial(_tour, at), lambda window: window.tour.leave()) for at in range(len(STEPS))),
    State("waiting", lambda window: Waiting(window, "Opening Ellie's map ...", can_stop=True).exec(), opens=True),
    State("list-open", partial(_open_part, Part.LIST), _close_part),
    State("column-open", partial(_open_part, Part.COLUMN), _close_part),
    State("several", partial(_select, ("Mair", "Kelly", "Tomos"))),
    State("line", _select_line),
    State("second-window", lambda window: window.screens.toggle(), lambda window: window.screens.toggle()),
    State("no-map", _open_what_is_none, lambda window: window.notice.hide()),
    *(State(f"together-{book}", partial(_trigger, book), _leave_records) for book in BOOKS),
    State("table", partial(_trigger, "list-table"), partial(_trigger, "list-table")),
    State("together-tree", lambda window: _sample(window, "ellie", "family-tree", "Mair")),
    State("in-touch", partial(_trigger, "show-touch"), partial(_trigger, "show-all")),
    State("coordinator-tree", lambda window: _coordinator(window, "family-tree", "Kelly")),
    State("coordinator-ecomap", lambda window: _coordinator(window, "ecomap", "Kelly")),
    *(State(f"menu-coordinator-{name}", partial(_menu, name), opens=True) for name in ("Look", "In touch")),
    State("coordinator-table", partial(_trigger, "list-table"), partial(_trigger, "list-table")),
    State("seen-together", partial(_trigger, "seen-together"), partial(_trigger, "seen-together")),
    *(State(f"coordinator-{book}", partial(_trigger, book), _leave_records) for book in BOOKS),
    *(
        State(f"coordinator-{name}", partial(_trigger, name), opens=True)
        for name in ("settings", "shortcuts", "commands")
    ),
    State("coordinator-column-open", partial(_open_part, Part.COLUMN), _close_part),
    State("coordinator-key-open", partial(_open_part, Part.KEY), _close_part),
    State("coordinator-help", partial(_trigger, "help"), _close_help),
    State("coordinator-line", _select_line),
    State("coordinator-several", partial(_select, ("Mair", "Kelly", "Tomos"))),
    State("coordinator-household", _select_household),
    State("coordinator-idle", _warn, _warn_no_more),
    State("then-and-now", then_and_now, _leave_then_now),
    State("many", lambda window: _sample(window, "kai")),
    State("many-tree", lambda window: _sample(window, "kai", "family-tree")),
    State("large-selected", partial(_select, ("Kai",))),
    State("paused", lambda window: window.seats.stop_here(), lambda window: window.seats.lift_curtain()),
    State("hidden", lambda window: window.seats.hide_all(), lambda window: window.seats.lift_curtain()),
    State("kept", _keep, lambda window: window.seats.lift_curtain()),
    State("passphrase", _ask_passphrase, opens=True),
    State("locked", lambda window: window.locker.lock()),
    State("locked-refused", _type_wrongly),
)
