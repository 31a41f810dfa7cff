"""The guided tour: by doing, by Next, left at every step; it stands beside what it speaks of and changes nothing."""

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.model.diagram import Seat, View
from ecomap.session.workspace import Workspace
from ecomap.ui.tour.card import Card, place_for
from ecomap.ui.tour.steps import END, STEPS, farthest
from ecomap.ui.tour.tour import Tour
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_sizes import show_at

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def toured(sitting: Sitting) -> Sitting:
    """The tour, just begun on its sample from the start page."""
    QTest.mouseClick(sitting.window.start.tour, LEFT)
    sitting.wait_for(lambda: len(sitting.page.canvas.stage.order) > 5)
    return sitting


def card_of(sitting: Sitting) -> Card:
    card = sitting.window.tour.card
    assert card is not None
    return card


def tour_of(sitting: Sitting) -> Tour:
    return sitting.window.tour


def at_step(sitting: Sitting, number: int) -> None:
    sitting.wait_for(lambda: tour_of(sitting).at == number - 1)


def spoken_of(sitting: Sitting) -> list[QRect]:
    return list(tour_of(sitting).step.target(sitting.page).ringed)


def test_the_whole_tour_is_done_by_doing(toured: Sitting) -> None:
    page = toured.page
    assert QApplication.focusWidget() is page.bar.name_box
    toured.type_line("best friend Ash")
    at_step(toured, 2)
    assert card_of(toured).done.text()
    who = farthest(page)
    assert who is not None
    start, middle = page.canvas.person_middle(who), page.canvas.person_middle(page.workspace.editor.shown.young_person)
    assert start is not None and middle is not None
    toured.drag(start.toPoint(), (start + (middle - start) * 0.55).toPoint())
    at_step(toured, 3)
    toured.click("Denise")
    toured.key(Qt.Key.Key_Equal)
    at_step(toured, 4)
    toured.window.shelf["family-tree"].trigger()
    at_step(toured, 5)
    coordinator = page.bar.seats.coordinator
    QTest.mousePress(coordinator, LEFT)
    toured.wait_for(lambda: page.workspace.seat is Seat.COORDINATOR)
    QTest.mouseRelease(coordinator, LEFT)
    toured.wait_for(lambda: tour_of(toured).step is END)
    QTest.mouseClick(card_of(toured).next, LEFT)
    assert not tour_of(toured).running
    assert toured.window.looks.preferences.tour_seen


def test_the_whole_tour_goes_by_next_and_back_by_keys_and_changes_nothing(sam: Sitting) -> None:
    before, view = sam.workspace.editor.settled, sam.workspace.view
    sam.page.canvas.setFocus()
    sam.key(Qt.Key.Key_F1, SHIFT)
    assert tour_of(sam).running
    sam.key(Qt.Key.Key_F1, SHIFT)
    card = card_of(sam)
    assert QApplication.focusWidget() is card.next
    for number in range(1, len(STEPS) + 1):
        assert f"{number} of {len(STEPS)}" == card.count.text()
        assert STEPS[number - 1].title == card.accessibleName()
        assert card.words.text() in card.accessibleDescription()
        sam.key(Qt.Key.Key_Return)
    assert tour_of(sam).step is END
    card.back.setFocus()
    sam.key(Qt.Key.Key_Return)
    at_step(sam, len(STEPS))
    card.next.setFocus()
    sam.key(Qt.Key.Key_Space)
    sam.key(Qt.Key.Key_Return)
    assert not tour_of(sam).running
    assert sam.workspace.editor.settled is before
    assert sam.workspace.view is view
    assert QApplication.focusWidget() is sam.page.canvas


@pytest.mark.parametrize("number", range(1, len(STEPS) + 2))
@pytest.mark.parametrize("how", ["esc", "button"])
def test_it_is_left_at_every_step(sam: Sitting, number: int, how: str) -> None:
    sam.window.shelf["tour"].trigger()
    for _ in range(number - 1):
        QTest.mouseClick(card_of(sam).next, LEFT)
    at_step(sam, number)
    if how == "esc":
        sam.key(Qt.Key.Key_Escape)
    else:
        QTest.mouseClick(card_of(sam).leave if number <= len(STEPS) else card_of(sam).next, LEFT)
    assert not tour_of(sam).running
    assert not any(one.isVisible() for one in sam.page.findChildren(Card))
    assert sam.window.looks.preferences.tour_seen


def test_esc_is_first_for_what_is_being_typed(sam: Sitting) -> None:
    sam.window.shelf["tour"].trigger()
    box = sam.page.bar.name_box
    QTest.keyClicks(box, "mum Jo")
    sam.wait_for(box.understood.isVisible)
    understood = QRect(box.understood.mapTo(sam.window, QPoint(0, 0)), box.understood.size())
    assert not understood.intersects(QRect(card_of(sam).mapTo(sam.window, QPoint(0, 0)), card_of(sam).size()))
    sam.key(Qt.Key.Key_Escape)
    assert tour_of(sam).running
    assert "Jo" not in sam.names()


SIZES = [(1366, 768, 1.0), (800, 1280, 1.0), (1366, 768, 2.0), (800, 1280, 2.0)]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_the_card_covers_nothing_it_speaks_of_and_is_whole(
    toured: Sitting, width: int, height: int, scale: float
) -> None:
    show_at(toured, width, height, scale)
    QTest.mouseClick(card_of(toured).next, LEFT)
    QTest.mouseClick(card_of(toured).back, LEFT)
    for _ in range(len(STEPS) + 1):
        card = card_of(toured)
        QApplication.processEvents()
        places = spoken_of(toured)
        assert not any(card.geometry().intersects(place) for place in places)
        assert toured.page.rect().contains(card.geometry())
        assert all(one.width() >= one.sizeHint().width() for one in (card.leave, card.next) if one.isVisible())
        for ring, place in zip(tour_of(toured).rings, places, strict=False):
            assert ring.geometry().contains(place.intersected(toured.page.rect()))
            assert not ring.mask().contains(ring.mapFromParent(place.center()))
        QTest.mouseClick(card.next, LEFT)


def test_a_card_without_room_beside_stands_in_a_corner() -> None:
    room, card = QRect(0, 0, 600, 400), QSize(200, 150)
    for free in (QRect(10, 10, 500, 60), QRect(0, 100, 600, 60), QRect(450, 250, 100, 100), QRect()):
        place = QRect(place_for(card, room, free, [free], []), card)
        assert room.contains(place)
        assert not place.intersects(free)
    people = [QRect(0, 80, 200, 200)]
    assert not QRect(place_for(card, room, QRect(100, 0, 100, 60), [], people), card).intersects(people[0])


def test_it_ends_with_the_map_and_is_offered_first_only_once(toured: Sitting) -> None:
    window = toured.window
    window.show_start()
    assert not tour_of(toured).running
    assert window.start.tour.objectName() == "choice"
    assert "New here" not in window.start.tour.text()


def test_the_first_start_offers_it_before_all_else(sitting: Sitting) -> None:
    start = sitting.window.start
    assert "New here" in start.tour.text()
    assert start.tour.geometry().bottom() < start.name.geometry().top()
    assert QApplication.focusWidget() is start.name
    sitting.key(Qt.Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is start.help
    sitting.key(Qt.Key.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is start.tour


def test_the_curtain_hides_it_and_what_it_rings(toured: Sitting) -> None:
    toured.window.shelf["hide"].trigger()
    assert not card_of(toured).isVisible()
    toured.window.shelf["tour"].trigger()
    assert toured.window.stack.currentWidget() is toured.window.curtain


def test_on_a_map_without_rings_it_speaks_of_keys(sam: Sitting) -> None:
    sam.window.shelf["mode-free"].trigger()
    sam.workspace.show(View.FAMILY_TREE)
    sam.window.shelf["tour"].trigger()
    QTest.mouseClick(card_of(sam).next, LEFT)
    assert sam.workspace.view is View.ECOMAP
    assert "Drag" not in card_of(sam).words.text()


def test_a_map_locked_away_is_not_toured(sitting: Sitting) -> None:
    made = Workspace.new("Sam", deliver=sitting.window.courier.deliver, manner=sitting.window.looks.manner())
    sitting.window.show_map(made)
    sitting.window.shelf["stop"].trigger()
    sitting.window.shelf["tour"].trigger()
    assert not tour_of(sitting).running
