import datetime
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidgetItem, QPushButton, QWidget

from ecomap.edit.moments import keep_moment
from ecomap.edit.people import add_person
from ecomap.edit.remove import remove
from ecomap.edit.restrict import restrict
from ecomap.edit.standing import set_closeness
from ecomap.model.diagram import Seat
from ecomap.model.document import Document
from ecomap.model.moments import in_time
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.model.restriction import Restriction
from ecomap.papers.story import then_and_now
from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.then_now.page import ThenNowPage
from ecomap.ui.then_now.picture import Picture
from tests.ui.conftest import LEFT, NO_KEYS, Sitting
from tests.ui.test_seats import everything_said

SECRET = "wombat ladder piano"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
FIRST, SECOND = datetime.date(2026, 1, 12), datetime.date(2026, 4, 20)


def line_of(question: QWidget) -> QLineEdit:
    found = question.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def of(document: Document, name: str) -> ElementId:
    return next(one for one in document.people if called(document, one) == name)


def with_past(document: Document) -> Document:
    """Return Ellie's map with two days before: in January no Sue, Zofia further out, and Tyler, who is gone now."""
    sue, zofia = of(document, "Sue"), of(document, "Zofia")
    spring = set_closeness(document, zofia, 2)
    winter = set_closeness(remove(spring, (sue,)), zofia, 3)
    tyler = Person(id=ElementId("tyler"), name=Name(text="Tyler"), side=Side.FRIEND)
    winter = set_closeness(add_person(winter, tyler), tyler.id, 2)
    first = keep_moment(winter, FIRST, "When we began").moments
    return replace(document, moments={**first, **keep_moment(spring, SECOND).moments})


@pytest.fixture
def past(ellie: Sitting) -> Sitting:
    """Ellie's map, with two days kept."""
    workspace = ellie.workspace
    workspace.editor.commit(with_past(workspace.editor.settled), "two days")
    return ellie


def page_of(sitting: Sitting) -> ThenNowPage:
    return sitting.page.then_now


def opened(sitting: Sitting, way: str = "then-now") -> ThenNowPage:
    """Open then and now, and wait until it is drawn."""
    sitting.window.shelf[way].trigger()
    page = page_of(sitting)
    shown = page.walk.picture if way == "one-after-other" else page.sides.now
    sitting.wait_for(lambda: shown.stage.shown is not None)
    return page


def choose_first_day(sitting: Sitting) -> ThenNowPage:
    """Compare the first day with now, chosen with the keyboard."""
    page = opened(sitting)
    page.sides.then_day.setFocus()
    QTest.keyClick(page.sides.then_day, Qt.Key.Key_Up)
    sitting.wait_for(lambda: page.sides.then.accessibleName().startswith("Then: When we began"))
    return page


def lines(page: ThenNowPage) -> list[str]:
    return [page.told.lines.item(row).text() for row in range(page.told.lines.count())]


def names(picture: Picture) -> set[str]:
    shown = picture.stage.shown
    return {called(shown.copy.shown, one) for one in shown.places} if shown is not None else set()


def on(picture: Picture, who: ElementId) -> QPoint:
    place = picture.stage.place(who)
    assert place is not None
    return picture.mapFromScene(QPointF(place.x, place.y))


def test_where_no_day_was_kept_a_kind_sentence_and_a_button_keep_one(sam: Sitting) -> None:
    sam.key(Qt.Key.Key_N, BOTH)
    page = page_of(sam)
    assert page.isVisible() and page.views.currentWidget() is page.empty
    assert QApplication.focusWidget() is page.empty_button

    def keep(question: QWidget) -> None:
        QTest.keyClicks(line_of(question), "before the summer")
        QTest.keyClick(question, Qt.Key.Key_Return)

    sam.answer(keep)
    QTest.keyClick(page.empty_button, Qt.Key.Key_Return)
    (kept,) = sam.workspace.editor.settled.moments.values()
    assert (kept.title, kept.by_itself, kept.on) == ("before the summer", False, datetime.date.today())
    sam.wait_for(lambda: page.sides.now.stage.shown is not None)
    assert "Nothing is different" in page.told.nothing.text()
    sam.window.shelf["undo"].trigger()
    assert not sam.workspace.editor.settled.moments and page.views.currentWidget() is page.empty


def test_every_line_of_what_changed_has_room_for_all_its_words(past: Sitting) -> None:
    page = choose_first_day(past)
    told = page.told.lines
    for more in range(28):
        words = "Things with Mum feel different now, and so on and on"[: 24 + more]
        told.addItem(QListWidgetItem(told.item(0).icon(), words))
    beside = told.iconSize().width() + 2 * 8 + 5 * 3  # the icon, what the style sheet keeps free, and the margins of Qt
    for width in range(1000, 1400, 100):
        past.window.resize(width, 768)
        told.doItemsLayout()
        for row in range(told.count()):
            place = told.visualItemRect(told.item(row))
            room = QRect(0, 0, place.width() - beside, 1000)
            needed = told.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap, told.item(row).text())
            assert needed.height() <= place.height() - 2 * 6, told.item(row).text()


def test_keeping_a_day_can_be_left(sam: Sitting) -> None:
    sam.answer(lambda question: QTest.keyClick(question, Qt.Key.Key_Escape))
    sam.key(Qt.Key.Key_K, BOTH)
    assert not sam.workspace.editor.settled.moments


def test_two_days_stand_side_by_side_on_one_layout(past: Sitting) -> None:
    page = choose_first_day(past)
    then, now = page.sides.then, page.sides.now
    past.wait_for(lambda: "Tyler" in names(then))
    assert "Sue" in names(now) - names(then) and "Tyler" in names(then) - names(now)
    zofia = past.who("Zofia")
    same = [one for one in then.stage.shown.places if one in now.stage.shown.places and one != zofia]  # type: ignore[union-attr]
    assert all(then.stage.place(one) == now.stage.place(one) for one in same)
    assert then.stage.place(zofia) != now.stage.place(zofia)
    assert {f"halo:{past.who('Sue')}", f"came:{zofia}"} <= now.stage.drawn.keys()
    assert "Zofia came closer." in lines(page) and "Tyler is not on my map now." in lines(page)
    assert page.told.marks.isVisible()
    assert "12 January 2026" in then.accessibleName() and "Zofia" in then.accessibleDescription()


def test_now_can_only_be_later_than_then(past: Sitting) -> None:
    page = choose_first_day(past)
    assert [page.sides.now_day.itemData(at) is None for at in range(page.sides.now_day.count())] == [False, True]
    page.sides.then_day.setFocus()
    QTest.keyClick(page.sides.then_day, Qt.Key.Key_Down)
    assert page.sides.now_day.count() == 1 and page.sides.now_day.currentData() is None


def test_two_earlier_days_are_compared_too(past: Sitting) -> None:
    page = choose_first_day(past)
    page.sides.now_day.setFocus()
    QTest.keyClick(page.sides.now_day, Qt.Key.Key_Up)
    past.wait_for(lambda: "20 April" in page.sides.now.accessibleName())
    assert "Zofia came closer." in lines(page) and "Sue" in names(page.sides.now)


def test_a_line_lights_whom_it_is_about_and_a_press_on_somebody_finds_the_line(past: Sitting) -> None:
    page = choose_first_day(past)
    zofia, sue = past.who("Zofia"), past.who("Sue")
    rows = lines(page)
    page.told.lines.setFocus()
    page.told.lines.setCurrentRow(rows.index("Zofia came closer.") - 1)
    QTest.keyClick(page.told.lines, Qt.Key.Key_Down)
    assert all(picture.stage.drawn[zofia].lit for picture in page.sides.pictures)
    page.sides.now.fit()
    QTest.mouseClick(page.sides.now.viewport(), LEFT, NO_KEYS, on(page.sides.now, sue))
    assert page.told.lines.currentItem().text().endswith("is new on my map.")
    assert page.sides.now.stage.drawn[sue].lit and not page.sides.now.stage.drawn[zofia].lit
    QTest.mouseClick(page.sides.now.viewport(), LEFT, NO_KEYS, QPoint(3, 3))
    assert not page.sides.now.stage.drawn[sue].lit and page.told.lines.currentRow() == -1


def seen(picture: Picture) -> tuple[float, float, float]:
    middle = picture.mapToScene(picture.viewport().rect().center())
    return round(middle.x()), round(middle.y()), round(picture.transform().m11(), 3)


def test_what_is_moved_and_zoomed_in_one_picture_is_in_the_other(past: Sitting) -> None:
    page = choose_first_day(past)
    then, now = page.sides.then, page.sides.now
    start = seen(then)
    past.drag(QPoint(100, 100), QPoint(180, 140), then.viewport())
    assert seen(then) != start
    assert seen(now) == pytest.approx(seen(then), abs=2)
    position = QPointF(now.viewport().rect().center())
    for _ in range(4):
        wheel = QWheelEvent(
            position,
            QPointF(now.viewport().mapToGlobal(position.toPoint())),
            QPoint(),
            QPoint(0, 240),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.ControlModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(now.viewport(), wheel)
    assert seen(now)[2] > start[2]
    assert seen(then) == pytest.approx(seen(now), abs=2)
    then.setFocus()
    QTest.keyClick(then, Qt.Key.Key_0)
    assert seen(now) == pytest.approx(start, abs=2)
    past.window.shelf["zoom-in"].trigger()
    assert seen(then)[2] == seen(now)[2] > start[2]


def test_the_line_is_walked_along_by_keys_and_by_mouse(past: Sitting) -> None:
    page = opened(past, "one-after-other")
    walk = page.walk
    assert walk.day.text() == "Now" and QApplication.focusWidget() is walk.line
    QTest.keyClick(walk.line, Qt.Key.Key_Left)
    assert walk.day.text() == "20 April 2026" and "Sue is new on my map." in " ".join(lines(page)).replace(
        "Foster mum", "Sue"
    )
    QTest.keyClick(walk.line, Qt.Key.Key_Home)
    assert walk.day.text() == "When we began, 12 January 2026"
    assert "Tyler" in names(walk.picture) and "Sue" not in names(walk.picture)
    assert "first day" in page.told.nothing.text()
    assert walk.line.accessibleDescription() == "When we began, 12 January 2026"
    QTest.mouseClick(walk.line, LEFT, NO_KEYS, walk.line.at(2).toPoint() + QPoint(5, 6))
    assert walk.day.text() == "Now" and "Sue" in names(walk.picture)
    QTest.mouseClick(walk.back, LEFT)
    assert walk.day.text() == "20 April 2026"


def test_with_motion_who_is_gone_fades_and_without_they_jump(past: Sitting) -> None:
    for motion in (True, False):
        past.page.instead.leave()
        past.page.canvas.motion = motion
        page = opened(past, "one-after-other")
        QTest.keyClick(page.walk.line, Qt.Key.Key_Home)
        picture = page.walk.picture
        picture.stage.finish()
        QTest.keyClick(page.walk.line, Qt.Key.Key_Right)
        assert [one.key for one in picture._leaving] == (["tyler"] if motion else [])
        zofia = picture.stage.drawn[past.who("Zofia")]
        there = QPointF(zofia.placed.at.x, zofia.placed.at.y)
        assert (zofia.pos() != there) is motion
        past.wait_for(lambda zofia=zofia, there=there: zofia.pos() == there)  # type: ignore[misc]
        past.wait_for(lambda picture=picture: not picture._leaving)  # type: ignore[misc]


def test_esc_goes_back_to_the_map(past: Sitting) -> None:
    page = opened(past)
    QTest.keyClick(page.sides.then, Qt.Key.Key_Escape)
    assert page.isHidden() and past.page.canvas.isVisible() and past.page.canvas.hasFocus()
    opened(past)
    past.window.shelf["family-tree"].trigger()
    assert page.isHidden() and past.page.canvas.isVisible()


def test_it_is_on_the_way_from_what_we_did(past: Sitting) -> None:
    past.window.shelf["history"].trigger()
    ways = past.page.history.findChildren(QPushButton)
    (way,) = (one for one in ways if one.accessibleName() == "Then and now")
    QTest.mouseClick(way, LEFT)
    assert page_of(past).isVisible()


def test_a_change_of_the_map_is_followed(past: Sitting) -> None:
    page = opened(past)
    past.type_line("friend Jojo")
    past.wait_for(lambda: any("Jojo" in line for line in lines(page)))


def test_nothing_that_is_the_coordinators_is_seen_in_an_old_day_together(past: Sitting) -> None:
    editor = past.workspace.editor
    sue = past.who("Sue")
    editor.commit(restrict(editor.settled, Restriction(id=ElementId("kept"), about=sue)), "hide Sue")
    past.window.seats.show_coordinator()
    page = opened(past)
    past.wait_for(lambda: "Sue" in names(page.sides.now))
    assert "Sue" in everything_said(page)
    past.window.seats.show_together()
    assert past.workspace.seat is Seat.TOGETHER
    assert page.sides.now.stage.shown is None, "what the coordinator saw is gone at once"
    past.wait_for(lambda: page.sides.now.stage.shown is not None)
    assert "Sue" not in names(page.sides.then) | names(page.sides.now)
    assert "Sue" not in everything_said(page) and "Hartley" not in everything_said(page)


def day_deed(sitting: Sitting, number: int) -> None:
    QTest.mouseClick(page_of(sitting).kept.deeds[number], LEFT)


def test_days_are_listed_named_looked_at_and_forgotten(past: Sitting) -> None:
    past.window.shelf["moments"].trigger()
    page = page_of(past)
    words = [page.kept.list.item(row).text() for row in range(page.kept.list.count())]
    assert words == ["20 April 2026  ·  kept by hand", "When we began, 12 January 2026  ·  kept by hand"]

    def name(question: QWidget) -> None:
        QTest.keyClicks(line_of(question), "Easter")
        QTest.keyClick(question, Qt.Key.Key_Return)

    past.answer(name)
    day_deed(past, 1)
    assert [one.title for one in in_time(past.workspace.editor.settled.moments)] == ["When we began", "Easter"]
    page.kept.list.setFocus()
    QTest.keyClick(page.kept.list, Qt.Key.Key_Down)
    past.answer(lambda question: QTest.keyClick(question, Qt.Key.Key_Escape))
    day_deed(past, 3)
    assert len(past.workspace.editor.settled.moments) == 2
    past.answer(lambda question: QTest.keyClick(question, Qt.Key.Key_Return))
    day_deed(past, 3)
    assert [one.title for one in past.workspace.editor.settled.moments.values()] == ["Easter"]
    past.window.shelf["undo"].trigger()
    assert len(past.workspace.editor.settled.moments) == 2
    page.kept.list.setCurrentRow(1)
    day_deed(past, 0)
    past.wait_for(lambda: page.sides.then.accessibleName() == "Then: When we began, 12 January 2026")


def test_going_back_keeps_how_it_is_now_and_is_one_step(past: Sitting) -> None:
    past.window.shelf["moments"].trigger()
    page = page_of(past)
    before = past.workspace.editor.settled
    QTest.keyClick(page.kept.list, Qt.Key.Key_Down)
    past.answer(lambda question: QTest.keyClick(question, Qt.Key.Key_Return))
    day_deed(past, 2)
    assert page.isHidden()
    assert "Tyler" in past.names() and "Sue" not in past.names()
    titles = [one.title for one in past.workspace.editor.settled.moments.values()]
    assert titles == ["When we began", "", "Before going back"]
    past.window.shelf["undo"].trigger()
    assert past.workspace.editor.settled.people == before.people


def test_print_means_then_and_now_while_it_is_looked_at(past: Sitting) -> None:
    def look(question: QWidget) -> None:
        assert isinstance(question, Export)
        ticked = [key for key, box in question.papers.items() if box.isChecked()]
        found.append((ticked, question.wanted.copy.then.on if question.wanted and question.wanted.copy.then else None))
        question.reject()

    found: list[tuple[list[str], datetime.date | None]] = []
    choose_first_day(past)
    past.answer(look)
    past.window.shelf["print"].trigger()
    past.page.instead.leave()
    past.answer(look)
    past.window.shelf["print"].trigger()
    assert found == [([then_and_now.NAME], FIRST), (["map-ecomap"], SECOND)]


def test_without_an_earlier_day_the_paper_is_not_offered(sam: Sitting) -> None:
    found: list[bool] = []

    def look(question: QWidget) -> None:
        assert isinstance(question, Export)
        found.append(then_and_now.NAME in question.papers)
        question.reject()

    sam.answer(look)
    sam.window.shelf["print"].trigger()
    assert found == [False]


@pytest.mark.parametrize("width", (820, 1366))
def test_no_word_of_its_buttons_is_cut(past: Sitting, width: int) -> None:
    past.window.resize(width, 640)
    page = opened(past)
    past.wait_for(lambda: past.window.width() == width)
    for way in page.ways.values():
        assert way.width() >= way.fontMetrics().horizontalAdvance(way.text())
        assert page.rect().contains(way.mapTo(page, way.rect().bottomRight()))
    assert page.keep_button.accessibleName() and page.back.accessibleName()


# sessions


@pytest.fixture
def kept(sitting: Sitting, tmp_path: Path) -> Path:
    """A map in a file, opened in the window."""
    path = tmp_path / "sam.ecomap"
    made = Workspace.new("Sam")
    made.save_as(path, Passphrase(SECRET))
    made.close()
    assert sitting.window.files.open(path, SECRET)
    return path


def moments_in(path: Path) -> list[tuple[bool, datetime.date, int]]:
    document = open_map(path, Passphrase(SECRET)).document
    return [(one.by_itself, one.on, len(one.was.people)) for one in document.moments.values()]


def close(sitting: Sitting) -> None:
    sitting.window.close()


def another(sitting: Sitting) -> None:
    sitting.window.shelf["close"].trigger()


@pytest.mark.parametrize("end", (close, another))
def test_at_the_end_of_a_session_a_day_is_kept_in_the_file(
    sitting: Sitting, kept: Path, end: Callable[[Sitting], None]
) -> None:
    sitting.type_line("mum Sarah")
    end(sitting)
    assert moments_in(kept) == [(True, datetime.date.today(), 2)]


def test_who_only_looks_keeps_nothing(sitting: Sitting, kept: Path) -> None:
    another(sitting)
    assert moments_in(kept) == []


def test_stopping_twice_a_day_keeps_the_later_and_undo_forgets_none(sitting: Sitting, kept: Path) -> None:
    sitting.type_line("mum Sarah")
    sitting.window.shelf["stop"].trigger()
    assert moments_in(kept) == [(True, datetime.date.today(), 2)]
    sitting.window.seats.lift_curtain()
    sitting.type_line("dad Tom")
    sitting.window.shelf["stop"].trigger()
    assert moments_in(kept) == [(True, datetime.date.today(), 3)]
    sitting.window.seats.lift_curtain()
    sitting.window.shelf["undo"].trigger()
    assert "Tom" not in sitting.names()
    assert [len(one.was.people) for one in sitting.workspace.editor.settled.moments.values()] == [3]


def test_a_day_kept_at_the_end_survives_kill_9(tmp_path: Path) -> None:
    environment = dict(os.environ, XDG_DATA_HOME=str(tmp_path / "share"), QT_QPA_PLATFORM="offscreen")
    program = Path(__file__).with_name("ended_and_killed.py")
    process = subprocess.Popen(
        [sys.executable, str(program), str(tmp_path), SECRET], stdout=subprocess.PIPE, text=True, env=environment
    )
    try:
        assert process.stdout is not None
        path = Path(process.stdout.readline().strip())
    finally:
        process.kill()
        process.communicate()
    assert moments_in(path) == [(True, datetime.date.today(), 3)]


def test_a_question_is_what_asks(past: Sitting) -> None:
    asked: list[bool] = []

    def look(question: QWidget) -> None:
        asked.append(isinstance(question, Question))
        question.close()

    past.window.shelf["moments"].trigger()
    past.answer(look)
    day_deed(past, 3)
    assert asked == [True]
