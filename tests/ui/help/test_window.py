"""Help in the window: opened where one is, found by words, walked by links, closed with what it may not show."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ecomap.model.diagram import View
from ecomap.ui.help.window import HelpWindow
from tests.ui.conftest import LEFT, Sitting

ALT = Qt.KeyboardModifier.AltModifier


def opened(sitting: Sitting) -> HelpWindow:
    """Press the key of help where the focus is, and return the window."""
    sitting.key(Qt.Key.Key_F1)
    here = sitting.window.guide.opened
    assert here is not None
    sitting.wait_for(here.isActiveWindow)
    return here


def sitting_down_again(sitting: Sitting, here: HelpWindow) -> None:
    here.close()
    sitting.window.activateWindow()
    sitting.wait_for(sitting.window.isActiveWindow)
    sitting.page.canvas.setFocus()


def titles(window: HelpWindow) -> list[str]:
    rows = [window.contents.item(at).text() for at in range(window.contents.count())]
    return [row.partition("\n")[0] for row in rows]


def test_help_is_found_by_words_and_walked_by_keys(sitting: Sitting) -> None:
    here = opened(sitting)
    assert here.shown.name == "getting-started"
    assert QApplication.focusWidget() is here.find_box
    QTest.keyClicks(here.find_box, "passphrase lost")
    assert "Keeping maps safe" in titles(here)
    sitting.key(Qt.Key.Key_Down)
    assert here.shown.name in ("keeping-safe", "words")
    assert "lost" in here.reader.textCursor().selectedText()
    sitting.key(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is here.reader
    sitting.key(Qt.Key.Key_Left, ALT)
    assert here.shown.name == "getting-started"
    assert not here.back.isEnabled()
    QTest.mouseClick(here.forward, LEFT)
    assert here.shown.name != "getting-started"
    here.find_box.setFocus()
    here.find_box.clear()
    assert "Begin here" in titles(here)
    QTest.keyClicks(here.find_box, "xylophone")
    assert here.found.isVisible() and here.contents.count() == 0
    sitting.key(Qt.Key.Key_Escape)
    sitting.wait_for(lambda: sitting.window.guide.opened is None)


def test_a_link_leads_to_its_page(sitting: Sitting) -> None:
    here = opened(sitting)
    here.reader.setFocus()
    sitting.key(Qt.Key.Key_Tab)
    sitting.key(Qt.Key.Key_Return)
    assert here.shown.name == "keeping-safe"
    row = next(
        here.contents.item(at) for at in range(here.contents.count()) if here.contents.item(at).text() == "Homes"
    )
    here.contents.scrollToItem(row)
    QTest.mouseClick(here.contents.viewport(), LEFT, pos=here.contents.visualItemRect(row).center())
    assert here.shown.name == "homes"
    assert here.reader.verticalScrollBar().value() == 0


def test_help_opens_on_the_page_for_where_one_is(ellie: Sitting) -> None:
    ellie.page.canvas.setFocus()
    assert opened(ellie).shown.name == "ecomap"
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.window.activateWindow()
    ellie.page.canvas.setFocus()
    assert opened(ellie).shown.name == "family-tree"
    ellie.window.seats.show_coordinator()
    ellie.workspace.editor.select({ellie.who("Hannah")})
    field = next(one for one in ellie.page.inspector.forms if one.title.text() == "Decision")
    ellie.window.activateWindow()
    ellie.wait_for(ellie.window.isActiveWindow)
    field.widget.setFocus()
    assert opened(ellie).shown.name in ("decisions", "what-is-known")


def test_together_shows_no_page_for_the_coordinator_and_going_back_to_it_closes_help(ellie: Sitting) -> None:
    here = opened(ellie)
    assert "Decisions" not in titles(here)
    QTest.keyClicks(here.find_box, "not allowed")
    assert here.contents.count() == 0
    here.turn_to("decisions")
    assert here.shown.name == "ecomap"
    sitting_down_again(ellie, here)
    ellie.window.seats.show_coordinator()
    assert "Decisions" in titles(opened(ellie))
    ellie.window.seats.show_together()
    ellie.wait_for(lambda: ellie.window.guide.opened is None)


def test_the_curtain_falls_over_help_too_from_within_it(ellie: Sitting) -> None:
    here = opened(ellie)
    QTest.keyClick(here, Qt.Key.Key_F9)
    ellie.wait_for(lambda: ellie.window.guide.opened is None)
    assert ellie.window.stack.currentWidget() is ellie.window.curtain


def test_the_table_of_keys_shows_the_keys_of_now(sitting: Sitting) -> None:
    shelf = sitting.window.shelf
    shelf["print"].setShortcut("Ctrl+Alt+Y")
    page = next(one for one in sitting.window.guide.pages() if one.name == "keyboard")
    assert "Ctrl\\+Alt\\+Y" in page.text
    assert "{" not in "".join(one.text for one in sitting.window.guide.pages())
    here = opened(sitting)
    here.turn_to("keyboard")
    assert "Ctrl+Alt+Y" in here.reader.toPlainText()
    shelf["print"].setShortcuts([])
    assert "no key now" in next(one for one in sitting.window.guide.pages() if one.name == "printing").text


def test_no_line_of_help_is_longer_than_is_read_easily(sitting: Sitting) -> None:
    here = opened(sitting)
    for width in (800, 1600):
        here.resize(width, 700)
        QApplication.processEvents()
        block = here.reader.document().findBlockByNumber(1)
        longest = max(block.layout().lineAt(at).textLength() for at in range(block.layout().lineCount()))
        assert longest <= 75
        assert here.reader.mapTo(here, QPoint(here.reader.width(), 0)).x() <= width
