"""How the network grows, on screen: for the coordinator alone, by mouse and by keys."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTreeWidgetItem, QTreeWidgetItemIterator, QWidget

from ecomap.edit.moments import keep_moment
from ecomap.model.document import Moment
from ecomap.model.growth import as_of
from ecomap.model.person import ElementId
from ecomap.session.workspace import Workspace
from ecomap.ui.actions import ACTIONS
from ecomap.ui.dialogs.network_growth import NetworkGrowth
from tests.model.growth.test_growth import JUNE, MARCH, NOVEMBER, _at_first, _later
from tests.ui.conftest import LEFT, Sitting


def lines(shown: NetworkGrowth) -> Iterator[QTreeWidgetItem]:
    """Yield every line of the table."""
    at = QTreeWidgetItemIterator(shown.table)
    while (item := at.value()) is not None:
        yield item
        at += 1


def line(shown: NetworkGrowth, words: str) -> QTreeWidgetItem:
    """Return the figure of a name."""
    return next(item for item in lines(shown) if item.text(0) == words and item.parent() is not None)


def numbers(item: QTreeWidgetItem) -> list[str]:
    return [item.text(column) for column in range(1, item.columnCount())]


def test_together_there_is_nothing_of_it(ellie: Sitting) -> None:
    (action,) = [one for one in ACTIONS if one.name == "network-growth"]
    shelf = ellie.window.shelf
    assert action.coordinator and not shelf[action.name].isVisible() and not shelf[action.name].isEnabled()
    ellie.window.run(action)
    assert not ellie.window.findChildren(NetworkGrowth)


def test_choosing_a_figure_says_what_it_counts_and_selects_who_is_meant(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    workspace = ellie.workspace

    def look(question: QWidget) -> None:
        assert isinstance(question, NetworkGrowth)
        item = line(question, "People in the network")
        assert numbers(item) == ["18", "33", "+15"]
        former = line(question, "Former carers")
        question.table.scrollToItem(former)
        place = question.table.visualItemRect(former).center()
        QTest.mouseClick(question.table.viewport(), LEFT, pos=place)
        assert "is not a relative" in question.meant.text() and "Angela Dunmore" in question.meant.text()
        assert workspace.editor.selection == {"B29"}
        QTest.keyClick(question.table, Qt.Key.Key_Down)
        assert "Zofia Nowak" in question.meant.text() and workspace.editor.selection == {"B31"}
        assert "18" in question.chart.accessibleDescription() and "33" in question.chart.accessibleDescription()
        QTest.mouseClick(question.copied, LEFT)
        QTest.keyClick(question, Qt.Key.Key_Escape)

    ellie.answer(look)
    ellie.window.shelf["network-growth"].trigger()
    copied = QGuiApplication.clipboard().text()
    assert "People in the network\t18\t33\t+15\n" in copied and "Angela" not in copied
    csv = bytes(QGuiApplication.clipboard().mimeData().data("text/csv").data()).decode("utf-8")
    assert '"Relatives, mum’s side",9,11,+2' in csv
    QGuiApplication.clipboard().clear()


def test_a_day_between_has_a_column_of_its_own(sitting: Sitting) -> None:
    later = _later(keep_moment(_at_first(), MARCH))
    june = Moment(id=ElementId("june"), on=JUNE, title="after the search", was=as_of(later, JUNE))
    document = replace(later, on=NOVEMBER, moments={**later.moments, june.id: june})
    window = sitting.window
    window.show_map(Workspace.from_sample(document, deliver=window.courier.deliver, manner=window.looks.manner()))
    window.seats.show_coordinator()

    def look(question: QWidget) -> None:
        assert isinstance(question, NetworkGrowth)
        assert question.columns() == ("Figure", "At the start", "Now", "Change")
        assert numbers(line(question, "In touch")) == ["1", "4", "+3"]
        offered = [question.between.itemText(at) for at in range(question.between.count())]
        assert offered[1:] == ["1 March 2026", "1 June 2026. after the search", "1 September 2026"]
        question.between.setFocus()
        for _ in range(2):
            QTest.keyClick(question.between, Qt.Key.Key_Down)
        assert question.columns() == ("Figure", "At the start", "1 June 2026", "Now", "Change")
        assert numbers(line(question, "Repaired")) == ["", "1", "2", ""]
        QTest.keyClick(question, Qt.Key.Key_Escape)

    sitting.answer(look)
    window.shelf["network-growth"].trigger()


def test_it_closes_when_somebody_else_sits_down(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.answer(lambda question: ellie.window.seats.show_together())
    ellie.window.shelf["network-growth"].trigger()
    assert not [one for one in ellie.window.findChildren(NetworkGrowth) if one.isVisible()]
