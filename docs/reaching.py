"""How the states in `states.py` are reached, and left again: what somebody does to see them."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from make_screenshots import choose, open_sample, settle, wait
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QScrollArea, QWidget

from ecomap.model.naming import called
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.dialogs.commands import Commands
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.shortcuts import Shortcuts
from ecomap.ui.room import Part
from ecomap.ui.seats.idle import SECOND
from ecomap.ui.window import MapWindow

WORDS = "tinsel lady barge stocking"


def sample(window: MapWindow, name: str, view: str = "ecomap", who: str = "") -> None:
    """Open a sample in one of its views, with somebody selected."""
    open_sample(window, name)
    window.shelf[view].trigger()
    if who:
        choose(window, who)


def coordinator(window: MapWindow, view: str, who: str = "") -> None:
    """Look as the coordinator, with somebody selected."""
    window.seats.show_coordinator()
    window.shelf[view].trigger()
    if who:
        choose(window, who)


def trigger(name: str, window: MapWindow) -> None:
    """Do an action."""
    window.shelf[name].trigger()


def type_line(line: str, window: MapWindow) -> None:
    """Type a line into the name box."""
    if window.page is not None:
        box = window.page.bar.name_box
        box.setFocus()
        QTest.keyClicks(box, line)


def clear(window: MapWindow) -> None:
    """Leave the name box empty."""
    if window.page is not None:
        window.page.bar.name_box.clear()
        window.page.canvas.setFocus()


def menu(name: str, window: MapWindow) -> None:
    """Open a menu of the window."""
    page = window.page
    if page is not None:
        menu = window.shelf.menu(name, page)
        menu.exec(page.mapToGlobal(page.rect().topLeft()))


def leave_for_map(window: MapWindow) -> None:
    """Show the map again."""
    if window.page is not None:
        window.page.instead.leave()


def refuse(window: MapWindow) -> None:
    """Say that something cannot be."""
    window.notice.tell("Somebody cannot be their own parent. Nothing was changed.")


def who(window: MapWindow, name: str) -> ElementId:
    """Return somebody on the open map, by what they are called there."""
    shown = open_map(window).copy.shown
    return next(one for one in (*shown.people, *shown.places) if called(shown, one) == name)


def open_map(window: MapWindow) -> Workspace:
    """Return the map that is open."""
    assert window.workspace is not None, "no map is open"
    return window.workspace


def select(names: Iterable[str], window: MapWindow) -> None:
    """Select people, by what they are called."""
    open_map(window).editor.select(frozenset(who(window, name) for name in names))


def select_line(window: MapWindow) -> None:
    """Select the line between the young person and somebody."""
    workspace, kelly = open_map(window), who(window, "Kelly")
    shown = workspace.copy.shown
    tie = next(one for one, tie in shown.ties.items() if kelly in (tie.a, tie.b))
    workspace.editor.select({tie})


def select_household(window: MapWindow) -> None:
    """Select a home."""
    workspace = open_map(window)
    workspace.editor.select({next(iter(workspace.copy.shown.households))})


def paste_picture(window: MapWindow) -> None:
    """Paste a picture for whoever is selected: it is asked for which part is kept."""
    found = QMimeData()
    found.setUrls([QUrl.fromLocalFile(str(Path(__file__).parent.parent / "tests" / "render" / "flower.jpg"))])
    QGuiApplication.clipboard().setMimeData(found)
    choose(window, "Mair")
    window.pictures.paste()
    wait(lambda: not window.pictures.patience.isActive())


def merge(window: MapWindow) -> None:
    """Ask whether two are the same."""
    select(("Mair", "Bethan"), window)
    window.joiner.merge()


def find(words: str, window: MapWindow) -> None:
    """Look for somebody."""
    window.shelf["find"].trigger()
    if window.page is not None:
        QTest.keyClicks(window.page.people.find_box, words)


def find_no_more(window: MapWindow) -> None:
    """List everybody again."""
    if window.page is not None:
        window.page.people.find_box.clear()
        window.page.canvas.setFocus()


def tell_way(window: MapWindow) -> None:
    """Say how two are related."""
    if window.page is not None:
        window.page.showing.tell_way(open_map(window).copy.shown.young_person, who(window, "Tomos"))


def end_way(window: MapWindow) -> None:
    """Show everybody again."""
    if window.page is not None:
        window.page.showing.end_way()


def drag(window: MapWindow) -> None:
    """Take somebody half way to another ring, and hold them there."""
    page = window.page
    middle = page.canvas.person_middle(who(window, "Olwen")) if page is not None else None
    if page is not None and middle is not None:
        on, start = page.canvas.viewport(), middle.toPoint()
        QTest.mousePress(on, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            QTest.mouseMove(on, start + QPoint(8 * step, 4 * step))


def drop(window: MapWindow) -> None:
    """Let whoever is dragged be where they were."""
    if window.page is not None:
        QTest.keyClick(window.page.canvas, Qt.Key.Key_Escape)
        QTest.mouseRelease(window.page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(4, 4))


def frame(window: MapWindow) -> None:
    """Draw a frame round some people, and hold it."""
    if window.page is not None:
        on = window.page.canvas.viewport()
        start, end = QPoint(6, 6), QPoint(on.width() // 2, on.height() * 2 // 3)
        QTest.mousePress(on, Qt.MouseButton.LeftButton, pos=start)
        for step in range(1, 9):
            QTest.mouseMove(on, start + (end - start) * step / 8)


def let_frame_go(window: MapWindow) -> None:
    """Take nobody into the frame."""
    if window.page is not None:
        QTest.mouseRelease(window.page.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(6, 6))
        QTest.keyClick(window.page.canvas, Qt.Key.Key_Escape)


def close_help(window: MapWindow) -> None:
    """Close the help."""
    if window.guide.opened is not None:
        window.guide.opened.close()
    window.activateWindow()


def tour(steps: int, window: MapWindow) -> None:
    """Be shown round, so many steps on."""
    window.tour.start()
    for _ in range(steps):
        if window.tour.card is not None:
            window.tour.card.next.click()


def open_part(part: Part, window: MapWindow) -> None:
    """Open what is folded over the map, if it is."""
    if window.page is not None and window.page.folding.is_folded(part):
        window.page.folding.bring(part)


def close_part(window: MapWindow) -> None:
    """Close what lies over the map."""
    if window.page is not None:
        window.page.folding.close()


def open_what_is_none(window: MapWindow) -> None:
    """Open a file that is no map."""
    path = window.looks.preferences.folder / "holiday.ecomap"
    path.write_text("This is no map.", encoding="utf-8")
    window.files.open(path, WORDS)


def keep(window: MapWindow) -> None:
    """Keep the map in a file, and stop."""
    folder = Path(tempfile.mkdtemp(dir=window.looks.preferences.folder))
    open_map(window).save_as(folder / "ellie.ecomap", Passphrase(WORDS))
    window.seats.stop_here()


def type_wrongly(window: MapWindow) -> None:
    """Type another passphrase than that of the map."""
    window.lock_page.field.setText("tinsel lady")
    window.lock_page.open.click()


def ask_passphrase(window: MapWindow) -> None:
    """Let Coordinator view ask for the passphrase."""
    window.looks.preferences.ask_passphrase = True
    window.shelf["coordinator"].trigger()


def warn(window: MapWindow) -> None:
    """Say that Coordinator view is about to end."""
    window.seats.idle.nearly.emit(8 * SECOND)


def warn_no_more(window: MapWindow) -> None:
    """Let it go on."""
    window.seats.idle.nearly.emit(0)


def tidy(window: MapWindow) -> None:
    """Let everything be tidied."""
    window.shelf["tidy-all"].trigger()
    settle(1.0)


def leave_tidy(window: MapWindow) -> None:
    """Leave everything as it was."""
    if window.page is not None and window.page.tidying.open:
        window.page.tidying.answer(False)
    window.notice.hide()


def menu_about(window: MapWindow) -> None:
    """Open the menu of who is selected."""
    page = window.page
    if page is not None:
        page.menus.about_selection("Add family").exec(page.mapToGlobal(page.rect().topLeft()))


def write_name(window: MapWindow) -> None:
    """Let a name be written on the map."""
    select(("Mair",), window)
    window.shelf["rename"].trigger()


def leave_field(window: MapWindow) -> None:
    """Leave a name as it was."""
    if window.page is not None:
        QTest.keyClick(window.page.canvas.name_field, Qt.Key.Key_Escape)


def offer(window: MapWindow) -> None:
    """Say something long, with something to be done about it."""
    window.notice.tell(
        "Kelly is on mum's side, and now closer to Ellie than before. Put Kelly in People who help?",
        "Put Kelly in People who help",
        lambda: None,
    )


def fold(name: str, window: MapWindow) -> None:
    """Fold a branch away on somebody."""
    select((name,), window)
    window.shelf["fold"].trigger()


def write_page(window: MapWindow) -> None:
    """Show the young person's pages, the second of them in hand."""
    window.shelf["my-pages"].trigger()
    settle(1.0)
    if window.page is not None:
        window.page.instead.pages.show_page("all-about-me")
    settle(1.0)


def see_pages(export: QWidget) -> None:
    """Wait until the pages are there."""
    if isinstance(export, Export):
        wait(lambda: export.book is not None and bool(export.book.pages))


def find_command(question: QWidget) -> None:
    """Look for a command by words."""
    if isinstance(question, Commands):
        QTest.keyClicks(question.line, "line")


def find_no_command(question: QWidget) -> None:
    """Look for what nobody can do."""
    if isinstance(question, Commands):
        question.line.clear()
        QTest.keyClicks(question.line, "qqqq")


def press_keys(page: QWidget) -> None:
    """Ask for other keys of a command."""
    if isinstance(page, Shortcuts):
        page.choose("find")
        page.change.click()


def press_taken_keys(page: QWidget) -> None:
    """Give a command the keys of another."""
    press_keys(page)
    if isinstance(page, Shortcuts):
        QTest.keyClick(page.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def choose_poster(export: QWidget) -> None:
    """Choose other paper, and see what comes of it."""
    if isinstance(export, Export):
        export.paper.sheet.setCurrentIndex(export.paper.sheet.findData("poster"))
        export.paper.large.setChecked(True)
        export.refresh()
        wait(lambda: export.book is not None and bool(export.book.pages))
        for area in export.findChildren(QScrollArea):
            if area.isAncestorOf(export.paper.sheet):
                area.ensureWidgetVisible(export.paper.large, 0, 200)


def make_pdf(export: QWidget) -> None:
    """Make the pages, and say where they are."""
    if isinstance(export, Export):
        wait(lambda: export.book is not None and bool(export.book.pages))
        export.out.make_pdf()
        wait(export.out.show_it.isVisible)


def choose_last_reader(export: QWidget) -> None:
    """Choose whoever is offered last: the guests, or the council's file."""
    if isinstance(export, Export):
        export.audiences.buttons()[-1].click()
        wait(lambda: export.book is not None and bool(export.book.pages))


def leave_errand(window: MapWindow) -> None:
    """Press nowhere: nobody moves."""
    if window.page is not None:
        window.page.errands.leave()


def menu_about_kelly(window: MapWindow) -> None:
    """Open the menu of somebody, in Coordinator view."""
    select(("Kelly",), window)
    menu_about(window)


def family_facts(window: MapWindow) -> None:
    """Show everything about somebody that belongs to a family tree."""
    select(("Kelly",), window)
    window.shelf["family-facts"].trigger()


def one_after_other(window: MapWindow) -> None:
    """Look at one day after the other, once they are drawn."""
    window.shelf["one-after-other"].trigger()
    settle(2.0)
