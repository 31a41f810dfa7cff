"""The window in narrow and small sizes, and with large text."""

import datetime
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QRadioButton, QWidget

from ecomap.edit.moments import keep_moment
from ecomap.store.keys import Passphrase
from ecomap.ui.dialogs.export import Export
from ecomap.ui.dialogs.frame import Question
from ecomap.ui.dialogs.passphrase import NewPassphrase
from ecomap.ui.dialogs.shortcuts import Shortcuts
from ecomap.ui.focus_ring import in_sight
from ecomap.ui.preferences import Preferences
from ecomap.ui.reading import stops
from ecomap.ui.room import NARROWEST, Part
from ecomap.ui.spokes import Spoke, columns_for
from ecomap.ui.tick import Tick
from ecomap.ui.top_bar import flowed
from tests.ui.conftest import Sitting

SIZES = [
    (1366, 768, 1.0),
    (1024, 700, 1.0),
    (800, 1280, 1.0),
    (1366, 768, 2.0),
    (1024, 700, 2.0),
    (800, 1280, 2.0),
    (1920, 1080, 2.0),
]


def show_at(sitting: Sitting, width: int, height: int, scale: float) -> None:
    looks = sitting.window.looks
    looks.preferences.text_scale = scale
    looks.dress()
    sitting.window.resize(width, height)
    for _ in range(4):  # style, sizes that follow from it, rows that follow from those
        QApplication.processEvents()


def cut(within: QWidget) -> list[str]:
    """Return the words of buttons that have too little room, or stand outside."""
    whole = QRect(QPoint(0, 0), within.window().size())
    shown = [one for one in within.findChildren(QPushButton) if one.isVisible() and one.text()]
    return [
        one.text()
        for one in shown
        if one.width() < one.sizeHint().width() - 1
        or not whole.contains(QRect(one.mapTo(one.window(), QPoint(0, 0)), one.size()))
    ]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_every_choice_of_the_start_page_is_in_sight(sitting: Sitting, width: int, height: int, scale: float) -> None:
    show_at(sitting, width, height, scale)
    start = sitting.window.start
    assert cut(start) == []


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_is_cut_in_the_bars(ellie: Sitting, width: int, height: int, scale: float) -> None:
    show_at(ellie, width, height, scale)
    page = ellie.page
    assert cut(page.bar) == []
    assert cut(page.foot) == []
    assert page.bar.buttons["stop"].isVisible()
    boxes = [one.geometry() for one in (page.bar.name_box, page.bar.seats, page.bar.views, page.bar.more)]
    assert not any(a.intersects(b) for a in boxes for b in boxes if a is not b)
    assert page.bar.name_box.width() >= 240 + 80 * scale


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_is_cut_in_the_column_and_nothing_overlaps(
    ellie: Sitting, width: int, height: int, scale: float
) -> None:
    show_at(ellie, width, height, scale)
    side = ellie.page.side
    whole = QRect(QPoint(0, 0), ellie.window.size())
    buttons = [one for one in side.findChildren(QPushButton) if one.isVisible() and one.objectName() == "tall"]
    assert [one.text() for one in buttons if one.width() < one.sizeHint().width() - 1] == []
    places = [QRect(one.mapTo(ellie.window, QPoint(0, 0)), one.size()) for one in buttons]
    assert all(whole.contains(place) for place in places)
    assert not any(a.intersects(b) for a, b in combinations(places, 2))


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (800, 1280)])
def test_in_large_text_the_drawing_keeps_more_than_half_of_the_window(ellie: Sitting, width: int, height: int) -> None:
    ellie.window.notice.forget()
    show_at(ellie, width, height, 2.0)
    page = ellie.page
    for show in (ellie.window.seats.show_together, ellie.window.seats.show_coordinator):
        show()
        settle()
        assert page.canvas.width() * page.canvas.height() >= 0.55 * width * height
        assert cut(page.banner) == [] and cut(page.bar) == [] and cut(page.fold_row) == []
        assert all(one.height() >= 44 for one in page.fold_row.findChildren(QPushButton) if one.isVisible())


def open_over(sitting: Sitting, part: Part) -> QWidget:
    """Press the tab of a part, and return what lies over the map then."""
    QTest.mouseClick(sitting.page.fold_row.tabs[part], Qt.MouseButton.LeftButton)
    settle()
    over = sitting.page.folding.over
    assert over is not None and over.isVisible()
    return over


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (800, 1280)])
def test_what_is_folded_opens_over_the_map_and_not_a_word_of_it_is_cut(ellie: Sitting, width: int, height: int) -> None:
    show_at(ellie, width, height, 2.0)
    page, canvas = ellie.page, ellie.page.canvas
    wanted = {Part.LIST: page.people, Part.COLUMN: page.side}
    for show in (ellie.window.seats.show_together, ellie.window.seats.show_coordinator):
        show()
        settle()
        for part, panel in wanted.items():
            before = canvas.size()
            assert not panel.isVisible()
            assert open_over(ellie, part) is panel and canvas.size() == before
            place = QRect(panel.mapTo(page, QPoint(0, 0)), panel.size())
            assert QRect(canvas.mapTo(page, QPoint(0, 0)), canvas.size()).contains(place)
            shown = [one for one in panel.findChildren(QPushButton) if one.isVisible()]
            assert [one.text() for one in shown if one.width() < one.minimumSizeHint().width() - 1] == []
            assert panel.isAncestorOf(ellie.window.focusWidget())
            if panel is page.inspector:  # Esc in a field puts back what stood there
                ellie.window.shelf["column"].trigger()
            else:
                ellie.key(Qt.Key.Key_Escape)
            assert not panel.isVisible() and ellie.window.focusWidget() in (page.fold_row.tabs[part], canvas)
        wanted = {Part.KEY: page.strip, Part.COLUMN: page.inspector}


def test_what_is_folded_comes_back_with_the_room(ellie: Sitting) -> None:
    page = ellie.page
    for show, column in (
        (ellie.window.seats.show_together, page.side),
        (ellie.window.seats.show_coordinator, page.inspector),
    ):
        show()
        show_at(ellie, 1366, 768, 2.0)
        assert not page.people.isVisible() and not column.isVisible()
        assert page.fold_row.tabs[Part.COLUMN].isVisible() and page.fold_row.tabs[Part.LIST].isVisible()
        show_at(ellie, 1366, 768, 1.0)
        assert page.people.isVisible() and column.isVisible()
        assert not any(tab.isVisible() for tab in page.fold_row.tabs.values())
        assert page.people.x() < page.middle.x() < column.x()
    assert page.strip.isVisible()


def test_what_is_private_does_not_stay_open_over_the_map(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    show_at(ellie, 1366, 768, 2.0)
    assert open_over(ellie, Part.COLUMN) is ellie.page.inspector
    ellie.window.seats.show_together()
    settle()
    assert ellie.page.folding.over is None and not ellie.page.inspector.isVisible()


def test_who_is_selected_does_not_lie_beneath_what_opens(ellie: Sitting) -> None:
    ellie.window.notice.forget()
    ellie.window.seats.show_coordinator()
    show_at(ellie, 1366, 768, 2.0)
    page, who = ellie.page, ellie.who("Kelly")
    middle = page.canvas.person_middle(who)
    assert middle is not None
    page.canvas.pan(QPointF(page.canvas.width() - 80 - middle.x(), page.canvas.height() / 2 - middle.y()))
    ellie.workspace.editor.select({who})
    inspector = open_over(ellie, Part.COLUMN)
    middle = page.canvas.person_middle(who)
    assert middle is not None
    assert middle.x() < page.canvas.width() - inspector.width()


def test_whoever_writes_goes_on_writing_where_the_room_goes(ellie: Sitting) -> None:
    page = ellie.page
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Kelly")})
    show_at(ellie, 1366, 768, 1.0)
    field = next(stops(page.inspector))
    field.setFocus()
    show_at(ellie, 1366, 768, 2.0)
    assert page.folding.over is page.inspector
    assert ellie.window.focusWidget() is field and field.isVisible()


def test_more_family_has_what_has_no_room_at_the_foot(sam: Sitting) -> None:
    show_at(sam, 1366, 768, 2.0)
    sam.workspace.editor.select({sam.who("Ella")})
    settle()
    foot = sam.page.foot
    assert foot.more.isVisible()
    rest = [action.text() for action in foot.more.menu().actions()]
    words = {one.accessibleName() for one in sam.page.spokes.in_bar}
    assert words == {*rest, *(one.accessibleName() for one in foot.standing if one is not foot.more)}
    people = len(sam.workspace.editor.settled.people)
    next(one for one in foot.more.menu().actions() if one.text() == "Brother").trigger()
    assert len(sam.workspace.editor.settled.people) == people + 1


def test_the_column_and_the_key_are_folded_by_hand_too(ellie: Sitting) -> None:
    page, shelf = ellie.page, ellie.window.shelf
    wide = page.canvas.width()
    shelf["column"].trigger()
    settle()
    assert not page.side.isVisible() and page.canvas.width() > wide + 100
    QTest.mouseClick(page.fold_row.tabs[Part.COLUMN], Qt.MouseButton.LeftButton)
    settle()
    assert page.side.isVisible() and page.canvas.width() == wide
    ellie.window.seats.show_coordinator()
    shelf["key-strip"].trigger()
    settle()
    assert not page.strip.isVisible()
    shelf["key-strip"].trigger()
    settle()
    assert page.strip.isVisible()


def test_what_we_did_lies_over_the_map_where_the_column_is_folded(ellie: Sitting) -> None:
    show_at(ellie, 1366, 768, 2.0)
    ellie.window.shelf["history"].trigger()
    settle()
    history, canvas = ellie.page.history, ellie.page.canvas
    assert ellie.page.folding.over is history and history.width() >= 300
    assert canvas.rect().contains(
        QRect(canvas.mapFrom(ellie.window, history.mapTo(ellie.window, QPoint())), history.size())
    )


def test_what_we_did_leaves_a_narrow_map_its_room(ellie: Sitting) -> None:
    show_at(ellie, 800, 1280, 1.0)
    ellie.window.shelf["history"].trigger()
    settle()
    assert ellie.page.history.isVisible() and ellie.page.canvas.width() >= NARROWEST


def test_a_message_leaves_the_drawing_half_of_the_window_in_large_text(ellie: Sitting) -> None:
    show_at(ellie, 1366, 768, 2.0)
    ellie.window.seats.show_coordinator()
    ellie.window.notice.tell("This map is not kept anywhere yet.", "Keep it ...", lambda: None)
    settle()
    notice, canvas = ellie.window.notice, ellie.page.canvas
    assert notice.height() <= 64 and notice.deed.height() >= 44
    assert notice.deed.geometry().center().y() - notice.words.geometry().center().y() <= 2
    assert canvas.width() * canvas.height() >= 0.5 * 1366 * 768


def test_a_name_that_is_written_goes_along_with_the_map(ellie: Sitting) -> None:
    page, kelly = ellie.page, ellie.who("Kelly")
    page.canvas.rename(kelly)
    settle()
    before = page.canvas.name_field.geometry().center()
    for name in ("list", "column"):
        ellie.window.shelf[name].trigger()
    settle()
    middle, field = page.canvas.person_middle(kelly), page.canvas.name_field.geometry()
    assert middle is not None and field.center() != before
    assert abs(field.center().x() - middle.x()) < 40 and abs(field.center().y() - middle.y()) < 80


def test_what_could_be_typed_is_not_told_beside_what_is_typed(sitting: Sitting) -> None:
    sitting.answer(lambda question: question.close())
    sitting.window.files.start_new("Jo")
    sitting.wait_for(lambda: sitting.window.page is not None and sitting.page.hint.isVisible())
    high = sitting.page.canvas.height()
    assert sitting.page.hint.isEnabled()
    QTest.keyClicks(sitting.page.bar.name_box, "mum")
    settle()
    assert not sitting.page.hint.isEnabled() and sitting.page.canvas.height() == high


def test_no_choice_of_paper_is_cut(ellie: Sitting) -> None:
    for scale in (1.0, 2.0):
        show_at(ellie, 1366, 768, scale)
        export = Export(ellie.window, ellie.workspace, ellie.window.looks.preferences)
        export.show()
        settle()
        for choice in (export.paper.sheet, export.paper.turn):
            longest = max(choice.fontMetrics().horizontalAdvance(choice.itemText(at)) for at in range(choice.count()))
            assert choice.width() >= longest + 30 * scale
        export.reject()


def test_what_is_folded_by_hand_is_so_in_the_next_map_too(ellie: Sitting) -> None:
    shelf, kept = ellie.window.shelf, ellie.window.looks.preferences
    ellie.window.seats.show_coordinator()
    for name in ("list", "column", "key-strip"):
        shelf[name].trigger()
    assert Preferences(Path(kept.folder) / "settings").folded == frozenset(Part)
    ellie.window.files.open_sample("sam")
    settle()
    assert not ellie.page.people.isVisible() and not ellie.page.side.isVisible()
    ellie.window.seats.show_coordinator()
    settle()
    assert not ellie.page.strip.isVisible() and not ellie.page.inspector.isVisible()
    for part in Part:
        QTest.mouseClick(ellie.page.fold_row.tabs[part], Qt.MouseButton.LeftButton)
    settle()
    assert ellie.page.people.isVisible() and ellie.page.inspector.isVisible() and ellie.page.strip.isVisible()
    assert kept.folded == frozenset()


def test_the_list_folds_away_where_the_canvas_is_too_narrow_and_comes_back(ellie: Sitting) -> None:
    show_at(ellie, 800, 900, 1.0)
    assert ellie.page.people.isHidden()
    ellie.window.shelf["list"].trigger()
    assert not ellie.page.people.isHidden()
    show_at(ellie, 1366, 768, 1.0)
    assert not ellie.page.people.isHidden()


def test_no_button_of_the_ring_is_there_twice(sam: Sitting) -> None:
    sam.click("Ella")
    sam.wait_for(lambda: any(one.isVisible() for one in sam.page.canvas.findChildren(Spoke)))
    assert not any(one.isVisible() for one in sam.page.foot.findChildren(QPushButton))
    height = sam.page.foot.height()
    sam.workspace.editor.select(())
    sam.wait_for(lambda: all(one.isVisible() for one in sam.page.foot.standing))
    assert not any(one.isVisible() for one in sam.page.canvas.findChildren(Spoke))
    assert sam.page.foot.height() == height


def test_a_menu_in_which_nothing_can_be_chosen_says_why(sam: Sitting) -> None:
    menu = sam.page.menus.line
    sam.workspace.editor.select(())
    menu.aboutToShow.emit()
    why = menu.actions()[0]
    assert why.isVisible()
    assert "Choose somebody" in why.text()
    sam.workspace.editor.select({sam.who("Ella")})
    menu.aboutToShow.emit()
    assert not why.isVisible()


def test_the_name_field_lies_over_the_words_and_not_over_the_symbol(sam: Sitting) -> None:
    ella = sam.who("Ella")
    sam.page.canvas.rename(ella)
    field = sam.page.canvas.name_field.geometry()
    box, middle = sam.page.canvas.person_box(ella), sam.page.canvas.person_middle(ella)
    assert box is not None
    assert middle is not None
    assert box.intersects(field)
    assert not field.contains(middle.toPoint())


def test_rescued_maps_come_first_for_the_keys_too(sitting: Sitting) -> None:
    start = sitting.window.start
    start.show_rescued(["yesterday at 15:10", "on Monday"])
    start.take_focus()
    assert sitting.window.focusWidget() is not start.name
    for _ in range(2):
        sitting.key(Qt.Key.Key_Tab)
    assert sitting.window.focusWidget() is start.name
    start.show_rescued([])
    start.take_focus()
    assert sitting.window.focusWidget() is start.name


def test_a_long_list_is_said_within_the_window(sam: Sitting) -> None:
    box = sam.page.bar.name_box
    box.setFocus()
    box.setText(", ".join(f"friend {name} Longname" for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" * 3))
    card = box.understood
    sam.wait_for(card.isVisible)
    assert card.mapTo(sam.window, card.rect().bottomLeft()).y() < sam.window.height() * 0.7


def test_the_window_is_no_larger_than_the_screen(sitting: Sitting) -> None:
    sitting.window.resize(3000, 2000)
    sitting.window._fit_on_screen(QRect(0, 0, 1366, 768))
    assert sitting.window.width() <= 1366
    assert sitting.window.height() <= 728


def test_parts_stand_in_as_many_rows_as_they_need() -> None:
    assert flowed([40, 50, 60], lambda part: part, 100) == [[40, 50], [60]]
    assert columns_for([10] * 8, 80) == 8
    assert columns_for([10] * 8, 79) == 4
    assert columns_for([10] * 8, 25) == 2


def test_who_is_chosen_in_the_list_comes_into_sight(ellie: Sitting) -> None:
    canvas, hannah = ellie.page.canvas, ellie.who("Hannah")
    canvas.zoom_by(3.0)
    middle = canvas.person_middle(hannah)
    assert middle is not None
    assert not canvas.viewport().rect().contains(middle.toPoint())
    ellie.page.people.chosen.emit(frozenset({hannah}))
    middle = canvas.person_middle(hannah)
    assert middle is not None
    assert canvas.viewport().rect().contains(middle.toPoint())


def test_the_ring_goes_with_whom_it_stood_round(sam: Sitting) -> None:
    sam.click("Ella")
    sam.wait_for(lambda: any(one.isVisible() for one in sam.page.canvas.findChildren(Spoke)))
    sam.window.shelf["ring-none"].trigger()
    sam.wait_for(lambda: not any(one.isVisible() for one in sam.page.canvas.findChildren(Spoke)))
    assert all(one.isVisible() for one in sam.page.foot.standing)


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_is_cut_while_the_map_is_covered_locked_or_only_looked_at(
    ellie: Sitting, tmp_path: Path, width: int, height: int, scale: float
) -> None:
    window = ellie.window
    ellie.workspace.save_as(tmp_path / "ellie.ecomap", Passphrase("correct horse battery"))
    show_at(ellie, width, height, scale)
    window.seats.show_coordinator()
    settle()
    banner = ellie.page.banner
    assert cut(banner) == []
    assert banner.title.width() >= banner.title.sizeHint().width()
    window.screens.toggle_peek()
    settle()
    assert cut(window.screens.peek) == []
    window.seats.stop_here()
    settle()
    assert cut(window.curtain) == [] and low(window.curtain) == []
    window.locker.lock()
    window.lock_page.refuse("That does not open this map. Look for capital letters and spaces, and try again.")
    settle()
    assert cut(window.lock_page) == [] and low(window.lock_page) == []


def settle() -> None:
    for _ in range(4):
        QApplication.processEvents()


def low(within: QWidget) -> list[str]:
    """Return words that have too little height for all of their lines."""
    shown = [one for one in within.findChildren(QLabel) if one.isVisible() and one.text()]
    return [one.text() for one in shown if one.height() < one.heightForWidth(one.width())]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_letter_is_cut_in_fields_and_buttons_of_a_question(sitting: Sitting, scale: float) -> None:
    show_at(sitting, 1366, 768, scale)
    question = NewPassphrase(sitting.window)
    question.show()
    question.resize(question.minimumWidth(), 100)  # however little room there is
    settle()
    fields = [question.field, *(one for one in question.findChildren(QPushButton) if one.isVisible())]
    lines = {one: one.fontMetrics().height() for one in fields}
    assert [one for one, line in lines.items() if one.contentsRect().height() < line] == []
    assert question.yes is not None and question.no is not None
    assert question.yes.height() == question.no.height() >= 44
    question.reject()


def test_icons_in_fields_grow_with_the_text(ellie: Sitting) -> None:
    box, find = ellie.page.bar.name_box, ellie.page.people.find_box
    before = [one.textMargins().left() for one in (box, find)]
    show_at(ellie, 1366, 768, 2.0)
    assert [one.textMargins().left() > 1.5 * was for one, was in zip((box, find), before, strict=True)] == [True, True]


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_no_word_is_cut_in_dialogs_on_a_narrow_screen(ellie: Sitting, scale: float) -> None:
    show_at(ellie, 800, 1280, scale)
    window = ellie.window
    assert window.screen().availableGeometry().width() == 800
    export = Export(window, ellie.workspace, window.looks.preferences)
    export.show()
    ellie.wait_for(lambda: export.book is not None and bool(export.book.pages))
    for dialog in (Shortcuts(window), export):
        dialog.show()
        settle()
        assert dialog.width() <= 800
        assert cut(dialog) == []
        ticked = [one for one in dialog.findChildren(QAbstractButton) if isinstance(one, (QRadioButton, Tick))]
        assert [one.text() for one in ticked if one.isVisible() and one.width() < one.sizeHint().width()] == []
        dialog.close()


def test_a_button_is_as_high_as_its_icon(ellie: Sitting) -> None:
    show_at(ellie, 1366, 768, 2.0)
    question = Question(ellie.window, "Lock it?")
    yes = question.end("Lock it", "Not now", "lock")
    question.show()
    settle()
    assert yes.height() > yes.iconSize().height()
    question.close()


def test_then_and_now_stand_below_each_other_on_a_tablet_that_is_held_upright(ellie: Sitting) -> None:
    sides = ellie.page.instead.then_now.sides
    show_at(ellie, 1366, 768, 1.0)
    keep_moment_and_compare(ellie)
    assert sides.then.x() < sides.now.x() and sides.then.y() == sides.now.y()
    show_at(ellie, 800, 1280, 1.0)
    assert sides.then.x() == sides.now.x() and sides.then.y() < sides.now.y()
    assert sides.now.width() > 440
    assert abs(sides.then.height() - sides.now.height()) <= 2


def keep_moment_and_compare(sitting: Sitting) -> None:
    kept = keep_moment(sitting.workspace.editor.settled, datetime.date(2026, 1, 12), "When we began")
    sitting.workspace.editor.commit(kept, "a day kept")
    sitting.window.shelf["then-now"].trigger()
    settle()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (800, 1280)])
@pytest.mark.parametrize("name", ["settings", "commands", "shortcuts", "print", "office-files", "specimen"])
def test_no_word_of_a_dialog_is_cut_in_large_text(ellie: Sitting, name: str, width: int, height: int) -> None:
    show_at(ellie, width, height, 2.0)
    found: list[str] = []

    def look(question: QWidget) -> None:
        for _ in range(4):
            QApplication.processEvents()
        found.extend(
            one.text()
            for one in question.findChildren(QPushButton)
            if one.isVisible() and one.text() and one.width() < one.minimumSizeHint().width() - 1
        )
        assert question.width() <= max(width, question.screen().availableGeometry().width())
        question.close()

    ellie.answer(look)
    ellie.window.shelf[name].trigger()
    assert found == []


def test_every_control_can_be_brought_into_sight_in_large_text(ellie: Sitting) -> None:
    """At 200 %, whatever Tab comes to is seen, whole or as much of it as has room."""
    show_at(ellie, 1366, 768, 2.0)
    ellie.page.bar.name_box.setFocus()
    hidden = []
    for _ in range(len(list(stops(ellie.window)))):
        ellie.key(Qt.Key.Key_Tab)
        held = ellie.window.focusWidget()
        assert held is not None
        place = QRect(held.mapTo(ellie.window, QPoint(0, 0)), held.size())
        if not in_sight(held).intersects(place.adjusted(8, 8, -8, -8)):
            hidden.append(held.accessibleName())
    assert hidden == []
