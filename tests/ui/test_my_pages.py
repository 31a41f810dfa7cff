"""My pages: chosen, ordered, named, dressed and written with a mouse and a keyboard; the page is what will print."""

from functools import partial
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QWidget

from ecomap import papers
from ecomap.edit.sheets import write
from ecomap.model.diagram import Seat
from ecomap.papers import PaperOptions
from ecomap.papers.story import FIELDS
from ecomap.render.drawing import Book, Colour
from ecomap.render.look import CREAM, PALETTES, contrast, hexadecimal
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.preview import Page
from ecomap.ui.focus_ring import in_sight
from ecomap.ui.pages.page import MyPages
from ecomap.ui.pages.shown import Mark, places
from ecomap.ui.reading import stops
from tests.ui.conftest import LEFT, NO_KEYS, Sitting, in_front
from tests.ui.test_sizes import SIZES, cut, show_at
from tests.ui.test_together_worlds import Opens, one_world, opened, other_world

__all__ = ["opened"]

KNOWN = (("schools-and-clubs", "school"),)
"""What is not asked for where the map knows it."""
ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def open_pages(sitting: Sitting, key: str = "cover") -> MyPages:
    """Open the page by its keys, and go to a page of the list with the arrows."""
    page = sitting.page.pages
    sitting.window.activateWindow()
    sitting.page.canvas.setFocus()
    QTest.keyClick(sitting.window, Qt.Key.Key_D, CONTROL)
    sitting.wait_for(page.list.hasFocus)
    go_to(page, key)
    sitting.wait_for(lambda: shows(page))
    return page


def go_to(page: MyPages, key: str) -> None:
    keys = [row.key for row in page.list.rows]
    while page.list.currentRow() != keys.index(key):
        down = page.list.currentRow() < keys.index(key)
        QTest.keyClick(page.list, Qt.Key.Key_Down if down else Qt.Key.Key_Up)


def printed(page: MyPages) -> Book:
    """Return the page that is looked at, as it would be made now."""
    return papers.make(page.workspace.copy_for(Seat.TOGETHER), page.key, PaperOptions())


def shows(page: MyPages) -> bool:
    """Whether what is shown is what will be printed."""
    return page.shown.book == printed(page)


def titles(page: MyPages) -> list[str]:
    return [row.title for row in page.list.rows]


def press_row(page: MyPages, key: str, x: int) -> QPoint:
    row = next(at for at, one in enumerate(page.list.rows) if one.key == key)
    page.list.scrollToItem(page.list.item(row))
    box = page.list.visualItemRect(page.list.item(row))
    return QPoint(box.left() + x, box.center().y())


def undo(sitting: Sitting) -> None:
    QTest.keyClick(sitting.window, Qt.Key.Key_Z, CONTROL)


def steps(sitting: Sitting) -> int:
    return len(sitting.workspace.editor.history.past)


def test_a_page_is_called_otherwise_in_place_and_undone(ellie: Sitting) -> None:
    page, before = open_pages(ellie, "pets"), steps(ellie)
    QTest.keyClick(page.list, Qt.Key.Key_F2)
    field = page.list.findChild(QLineEdit)
    assert field is not None and field.text() == "My pets"
    QTest.keyClicks(field, "Biscuit and friends")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert "Biscuit and friends" in titles(page)
    assert ellie.workspace.editor.settled.papers.titles["pets"] == "Biscuit and friends"
    assert ellie.workspace.editor.history.past[-1].words == "Call a page otherwise: My pets"
    ellie.wait_for(lambda: shows(page))
    assert page.shown.book is not None and page.shown.book.title == "Biscuit and friends"
    assert steps(ellie) == before + 1
    undo(ellie)
    assert "Biscuit and friends" not in titles(page)
    ellie.wait_for(lambda: shows(page))


def test_a_name_given_up_with_esc_is_no_step_and_the_page_stays_open(ellie: Sitting) -> None:
    page, before = open_pages(ellie, "pets"), ellie.workspace.editor.settled
    QTest.mouseClick(page.room.name, LEFT)
    field = page.list.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "Something")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert ellie.workspace.editor.settled is before
    assert page.isVisible()


def test_pages_are_moved_by_keys_buttons_and_by_hand(ellie: Sitting) -> None:
    page, before = open_pages(ellie, "homes"), ellie.workspace.editor.settled
    first = [row.key for row in page.list.rows]
    at = first.index("homes")
    QTest.keyClick(page.list, Qt.Key.Key_Up, ALT)
    assert [row.key for row in page.list.rows].index("homes") == at - 1
    assert page.list.currentRow() == at - 1
    QTest.mouseClick(page.room.up, LEFT)
    assert [row.key for row in page.list.rows].index("homes") == at - 2
    QTest.mouseClick(page.room.down, LEFT)
    QTest.keyClick(page.list, Qt.Key.Key_Down, ALT)
    assert [row.key for row in page.list.rows] == first
    start, end = press_row(page, "homes", 120), press_row(page, "all-about-me", 120)
    ellie.drag(start, end - QPoint(0, 16), page.list.viewport())
    assert [row.key for row in page.list.rows].index("homes") == first.index("all-about-me")
    copy = ellie.workspace.copy_for(Seat.TOGETHER)
    assert next(one.key for one in papers.made_of(copy) if one.key in ("homes", "all-about-me")) == "homes"
    for _ in range(5):
        undo(ellie)
    assert ellie.workspace.editor.settled is before


def test_the_cover_stays_first_however_it_is_pulled(ellie: Sitting) -> None:
    page, before = open_pages(ellie), ellie.workspace.editor.settled
    QTest.keyClick(page.list, Qt.Key.Key_Down, ALT)
    ellie.drag(press_row(page, "cover", 120), press_row(page, "homes", 120), page.list.viewport())
    go_to(page, "all-about-me")
    QTest.keyClick(page.list, Qt.Key.Key_Up, ALT)
    assert not page.room.up.isEnabled()
    assert ellie.workspace.editor.settled is before


def test_a_page_is_left_out_by_its_box_and_taken_in_again_by_a_key(ellie: Sitting) -> None:
    page = open_pages(ellie, "pets")
    QTest.mouseClick(page.list.viewport(), LEFT, NO_KEYS, press_row(page, "pets", 18))
    assert ellie.workspace.editor.settled.papers.left_out == {"pets"}
    item = page.list.currentItem()
    assert item is not None and item.data(Qt.ItemDataRole.AccessibleTextRole) == "My pets, left out"
    assert "left out" in page.writing.note.text()
    assert page.printed() == "my-book"
    assert page.room.tick.accessibleName() == "Take it in"
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert ellie.workspace.editor.settled.papers.left_out == frozenset()
    QTest.mouseClick(page.room.tick, LEFT)
    undo(ellie)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "My pets, in my book"


def test_words_are_written_beside_the_page_as_one_step_and_the_page_follows(ellie: Sitting) -> None:
    page, before = open_pages(ellie, "my-future"), steps(ellie)
    field = FIELDS["my-future"][0]
    lines = page.writing.fields[field.key]
    assert lines.accessibleName() == field.title
    assert lines.placeholderText().startswith(field.hint)
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    assert lines.hasFocus()
    lines.selectAll()
    QTest.keyClicks(lines, "a house by the sea")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClicks(lines, "with goats")
    typed = papers.make(ellie.workspace.copy, page.key, PaperOptions())
    ellie.wait_for(lambda: page.shown.book is not None and page.shown.book != typed)  # it follows what is typed
    assert steps(ellie) == before
    QTest.keyClick(lines, Qt.Key.Key_Tab)
    assert steps(ellie) == before + 1
    assert ellie.workspace.editor.settled.sheets["my-future"][field.key] == "a house by the sea\nwith goats"
    ellie.wait_for(lambda: shows(page))
    page.list.setFocus()
    undo(ellie)
    assert lines.toPlainText() != "a house by the sea\nwith goats"
    assert steps(ellie) == before


def test_esc_puts_words_back_and_then_goes_to_the_map(ellie: Sitting) -> None:
    page, before = open_pages(ellie, "my-future"), ellie.workspace.editor.settled
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    lines = next(iter(page.writing.fields.values()))
    stood = lines.toPlainText()
    QTest.keyClicks(lines, "never mind")
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert lines.toPlainText() == stood
    assert page.isVisible()
    QTest.keyClick(lines, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert ellie.page.canvas.isVisible() and ellie.page.canvas.hasFocus()
    assert ellie.workspace.editor.settled is before


def test_leaving_the_page_keeps_what_was_being_written(ellie: Sitting) -> None:
    page = open_pages(ellie, "questions")
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    key, lines = next(iter(page.writing.fields.items()))
    lines.selectAll()
    QTest.keyClicks(lines, "Where is Nan?")
    ellie.window.shelf["family-tree"].trigger()
    assert not page.isVisible()
    assert ellie.workspace.editor.settled.sheets["questions"][key] == "Where is Nan?"
    assert page.writing.fields == {} and page.shown.book is None and page.list.count() == 0


def test_what_is_pressed_on_the_page_is_written(ellie: Sitting) -> None:
    page = open_pages(ellie, "all-about-me")
    assert page.shown.book is not None
    drawing, (leaf, *_) = page.shown.book.pages[0], page.shown.findChildren(Page)
    last = list(page.writing.fields)[-1]
    middle = places(drawing, page.writing.fields)[last].centre
    scale = leaf.width() / drawing.box.width
    at = QPoint(round((middle.x - drawing.box.left) * scale), round((middle.y - drawing.box.top) * scale))
    QTest.mouseClick(leaf, LEFT, NO_KEYS, at)
    assert page.writing.fields[last].hasFocus()
    mark = page.shown.findChild(QWidget, "written")
    assert mark is not None and mark.isVisible() and mark.geometry().contains(at)


def test_every_card_that_is_written_has_a_place_on_its_page(ellie: Sitting) -> None:
    copy = ellie.workspace.copy
    for key in FIELDS:
        fields = [one.key for one in FIELDS[key] if (key, one.key) not in KNOWN]
        book = papers.make(copy, key, PaperOptions())
        found = {field: box for drawing in book.pages for field, box in places(drawing, fields).items()}
        assert sorted(found) == sorted(fields), key
        assert not any(one.grown(-1.0).meets(other) for one, other in combinations(found.values(), 2)), key


def test_a_style_a_colour_and_a_cover_change_the_page_each_as_one_step(ellie: Sitting) -> None:
    page, before = open_pages(ellie), ellie.workspace.editor.settled
    was = page.shown.book
    QTest.mouseClick(page.room.ways["look"], LEFT)
    assert page.dressing.styles["garden"].isChecked()
    ellie.wait_for(lambda: not page.dressing.styles["night-sky"].icon().isNull())
    QTest.mouseClick(page.dressing.styles["night-sky"], LEFT)
    assert ellie.workspace.editor.settled.papers.style == "night-sky"
    assert ellie.workspace.editor.history.past[-1].words == "Style of my pages: Night sky"
    ellie.wait_for(lambda: shows(page))
    assert page.shown.book != was
    page.dressing.colours["friends"].setFocus()
    ellie.key(Qt.Key.Key_Space)
    assert ellie.workspace.editor.settled.papers.colour == "friends"
    ellie.wait_for(lambda: shows(page))
    for _ in range(2):
        undo(ellie)
    assert ellie.workspace.editor.settled is before
    assert page.dressing.styles["garden"].isChecked()
    ellie.wait_for(lambda: page.shown.book == was)


def test_what_is_not_there_for_a_cover_cannot_be_chosen_and_it_is_said_how_it_can(sam: Sitting) -> None:
    page = open_pages(sam)
    QTest.mouseClick(page.room.ways["look"], LEFT)
    assert page.dressing.covers["drawing"].isChecked()
    assert not page.dressing.covers["picture"].isEnabled()
    assert "picture or a sticker" in page.dressing.cover_told.text()


@pytest.mark.parametrize("key", ["my-book", "pets"])
def test_print_or_save_opens_with_what_is_looked_at(ellie: Sitting, key: str) -> None:
    page = open_pages(ellie, key)

    def look(question: QWidget) -> None:
        assert isinstance(question, Export)
        ticked = [one for one, box in question.papers.items() if box.isChecked()]
        question.reject()
        assert ticked == [key]

    ellie.answer(look)
    QTest.mouseClick(page.give, LEFT)
    ellie.come_back()


def test_sentences_that_may_not_be_seen_stay_when_the_young_person_writes(ellie: Sitting) -> None:
    hidden = next(one for one in ellie.workspace.editor.settled.people if one not in ellie.workspace.copy.shown.people)
    name = ellie.workspace.editor.settled.people[hidden].name.text
    key = FIELDS["questions"][0].key
    text = f"Why do I not see {name}?"
    ellie.workspace.editor.commit(write(ellie.workspace.editor.settled, "questions", key, text), "asked")
    page = open_pages(ellie, "questions")
    lines = page.writing.fields[key]
    assert name not in lines.toPlainText()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    QTest.keyClicks(lines, "When is my gathering?")
    QTest.keyClick(lines, Qt.Key.Key_Tab)
    kept = ellie.workspace.editor.settled.sheets["questions"][key]
    assert "When is my gathering?" in kept and text in kept
    assert lines.toPlainText() == "When is my gathering?"


def test_the_coordinator_sees_the_young_persons_copy_there(ellie: Sitting) -> None:
    page = open_pages(ellie, "people-who-matter")
    was = page.shown.book
    ellie.window.seats.show_coordinator()
    ellie.wait_for(lambda: shows(page))
    assert page.shown.book == was


def test_the_pages_are_the_same_in_both_worlds(qapp: QApplication, opened: Opens) -> None:
    seen = []
    for world in (one_world, other_world):
        here, found = opened(world), []
        page = open_pages(here)
        for key in [row.key for row in page.list.rows]:
            go_to(page, key)
            here.wait_for(partial(shows, page))
            fields = {name: lines.toPlainText() for name, lines in page.writing.fields.items()}
            told = [leaf.accessibleDescription() for leaf in page.shown.findChildren(Page)]
            found.append((page.list.rows, fields, page.writing.note.text(), page.shown.book, told))
        seen.append(found)
    assert seen[0] == seen[1]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_is_cut_and_every_button_can_be_reached(ellie: Sitting, width: int, height: int, scale: float) -> None:
    show_at(ellie, width, height, scale)
    page = open_pages(ellie, "all-about-me")
    settle()
    for way in page.room.ways.values():
        if way.isHidden():
            continue
        QTest.mouseClick(way, LEFT)
        settle()
        shown = [one for one in page.findChildren(QAbstractButton) if one.isVisible()]
        assert [one.text() for one in shown if one.width() < one.sizeHint().width() - 1] == []
        assert [one.text() for one in shown if min(one.width(), one.height()) < 36] == []
        for stop in stops(page):
            stop.setFocus(Qt.FocusReason.TabFocusReason)
            assert in_sight(stop) is not None
        boxes = [part.geometry() for part in (page.back, page.give)]
        assert not any(a.intersects(b) for a, b in combinations(boxes, 2))
    assert cut(page.room.shown) == []
    assert page.shown.width() >= 300 and page.shown.height() >= 150


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def test_it_is_read_in_the_order_in_which_it_is_done(ellie: Sitting) -> None:
    page = open_pages(ellie, "all-about-me")
    in_front(ellie.window)
    order = [one for one in stops(page) if one in (page.back, page.list, page.room.tick, *page.writing.fields.values())]
    assert order == [page.back, page.list, page.room.tick, *page.writing.fields.values()]
    assert all(one.accessibleName() for one in stops(page) if not isinstance(one, QLineEdit))


@pytest.mark.parametrize("ground", ["#FBF6EC", "#FFFFFF", "#1B2F5E", "#000000"])
def test_the_mark_of_what_is_written_is_seen_on_any_page(ellie: Sitting, ground: str) -> None:
    page = QWidget()
    page.setStyleSheet(f"background: {ground}")
    page.resize(120, 80)
    mark = Mark(page)
    mark.setGeometry(10, 10, 100, 60)
    seen = page.grab().toImage()
    across = [seen.pixelColor(x, 40) for x in range(8, 26)]
    colours = [Colour(one.redF(), one.greenF(), one.blueF()) for one in across]
    assert max(contrast(one, Colour.hex(ground)) for one in colours) >= 3.0
    assert seen.pixelColor(60, 40).name().upper() == ground, "what is written is not covered"


@pytest.mark.parametrize("palette", list(PALETTES))
def test_the_colours_to_choose_from_are_those_that_print(ellie: Sitting, palette: str) -> None:
    page = open_pages(ellie)
    page.dress(PALETTES[palette], 1.0)
    for key, one in page.dressing.colours.items():
        if key:
            painted = one.icon().pixmap(one.iconSize()).toImage()
            middle = painted.pixelColor(painted.width() // 2, painted.height() // 2)
            assert middle.name() == hexadecimal(CREAM.sector(key).ink)
