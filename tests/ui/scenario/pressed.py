"""The whole scenario by pressing, one press after the other: nothing is held, nothing dragged, no key but of names."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from ecomap.geometry import Point
from ecomap.layout.network import NetworkLayout
from ecomap.model.diagram import View
from ecomap.model.sectors import sector_of
from ecomap.session.tools.landing import ring_at, sector_at
from ecomap.ui.dialogs.export import Export
from ecomap.ui.side_column import Chip
from tests.ui.conftest import Sitting, in_front
from tests.ui.scenario.conftest import HOME, LINES, SECRET

Press = Callable[[QWidget, QPoint], None]


class Presser:
    """Somebody who presses, and types names."""

    def __init__(self, sitting: Sitting, press: Press) -> None:
        self.sitting = sitting
        self._press = press

    def on(self, widget: QWidget) -> None:
        """Press something in its middle."""
        self._press(widget, widget.rect().center())
        QApplication.processEvents()

    def button(self, within: QWidget, words: str) -> None:
        """Press the button that is called so."""
        found = [
            one
            for one in within.findChildren(QAbstractButton)
            if one.isVisible() and words in (one.text().strip(), one.accessibleName())
        ]
        assert found, f"no button {words}"
        self.on(found[0])

    def last_button(self, within: QWidget, words: str) -> None:
        """Press the button with which a question goes."""
        made = next(one for one in within.findChildren(QAbstractButton) if one.text().strip() == words)
        self._press(made, made.rect().center())

    def tick(self, within: QWidget, words: str) -> None:
        """Press the box beside some words, not their middle: the words may be shorter than their room."""
        box = next(one for one in within.findChildren(QAbstractButton) if one.text() == words)
        self._press(box, QPoint(20, box.height() // 2))
        QApplication.processEvents()

    def map(self, at: QPoint) -> None:
        """Press the map."""
        self._press(self.sitting.page.canvas.viewport(), at)
        QApplication.processEvents()

    def choose(self, name: str) -> None:
        """Press somebody, on the map or where they wait."""
        if name in self._chips():
            self.on(self._chips()[name])
        else:
            self.map(self.sitting.at(name))

    def menu(self, *path: str) -> None:
        """Press through the menu of everything."""
        more = self.sitting.page.bar.more
        QTest.qWait(0)
        self.on(more)
        for words in path:
            popup = self._popup(words)
            action = next(one for one in popup.actions() if one.text() == words)
            self._scroll_to(popup, words)
            self._press(popup, popup.actionGeometry(action).center())
            QApplication.processEvents()

    def _popup(self, words: str) -> QMenu:
        """Return the open menu in which these words are."""

        def found() -> list[QMenu]:
            open_ones = [one for one in QApplication.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
            return [one for one in open_ones if any(words == action.text() for action in one.actions())]

        self.sitting.wait_for(lambda: bool(found()))
        return found()[-1]

    def _scroll_to(self, popup: QMenu, words: str) -> None:
        action = next(one for one in popup.actions() if one.text() == words)
        assert action.isEnabled(), words
        assert popup.rect().contains(popup.actionGeometry(action)), f"{words} is not in sight"

    def _chips(self) -> dict[str, Chip]:
        chips = self.sitting.page.side.tray.findChildren(Chip)
        return {one.accessibleName(): one for one in chips if one.isVisible()}


def write(text: str) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClicks(field, text)


def lock(presser: Presser, question: QWidget) -> None:
    """Give a passphrase of our own, and keep the recovery code."""

    def keep_code(shown: QWidget) -> None:
        in_front(shown)
        presser.tick(shown, "I have kept it")
        presser.last_button(shown, "Done")

    in_front(question)
    field = QApplication.focusWidget()
    assert field is not None
    for _ in range(80):
        QTest.keyClick(field, Qt.Key.Key_Backspace)
    write(SECRET)
    presser.sitting.answer(keep_code)
    presser.last_button(question, "Lock it with this")


def start(presser: Presser) -> None:
    """From the start page to a locked map of twelve people."""
    sitting, page = presser.sitting, presser.sitting.window.start
    presser.on(page.name)
    write("Sam")
    sitting.answer(lambda question: lock(presser, question))
    presser.on(page.start)
    sitting.come_back()
    assert sitting.workspace.path is not None
    for line in LINES:
        presser.on(sitting.page.bar.name_box)
        write(line)
        QTest.keyClick(sitting.page.bar.name_box, Qt.Key.Key_Return)


def draw(presser: Presser) -> None:
    """Closeness, lines, contact, a home, somebody nearer and across a border."""
    sitting = presser.sitting
    rings = {1: "Closest (ring 1)", 2: "Close (ring 2)", 3: "Further away (ring 3)"}
    for name, ring in (("Sarah", 2), ("Tom", 3), ("Filmon", 3), ("Zofia", 2), ("Jean", 2), ("Ella", 2), ("Max", 2)):
        presser.choose(name)
        presser.menu("Closeness", rings[ring])
    for name, line in (("Sarah", "strong"), ("Tom", "stressful"), ("Filmon", "strong")):
        presser.choose(name)
        presser.menu("Line", menu_words(sitting, f"strength-{line}"))
    presser.choose("Ella")
    presser.menu("Line", menu_words(sitting, "connect-by-pressing"))
    presser.map(sitting.at("Max"))
    presser.choose("Tom")
    presser.menu("In touch", menu_words(sitting, "contact-none"))
    presser.choose("Filmon")
    presser.menu("Closeness", "A step closer")
    presser.choose("Filmon")
    presser.menu("Closeness", "Move: press where to")
    presser.map(share(sitting, "Filmon", 0.45))
    presser.choose("Zofia")
    presser.menu("Closeness", "Move: press where to")
    presser.map(elsewhere(sitting, "Zofia"))
    presser.on(sitting.window.notice.deed)
    presser.menu("Edit", "Choose several by pressing")
    for name in HOME:
        presser.choose(name)
    presser.on(sitting.page.errand_bar.back)
    presser.menu("Add", menu_words(sitting, "household"))


def finish(presser: Presser, folder: Path) -> None:
    """Undo and redo, the family tree, a PDF, and keep it."""
    sitting = presser.sitting
    steps = len(sitting.workspace.editor.history.past)
    presser.on(sitting.page.bar.buttons["undo"])
    assert len(sitting.workspace.editor.history.past) == steps - 1
    presser.on(sitting.page.bar.buttons["redo"])
    assert len(sitting.workspace.editor.history.past) == steps
    presser.button(sitting.page.bar.views, "Family tree")
    sitting.wait_for(lambda: sitting.workspace.view is View.FAMILY_TREE)

    def export(question: QWidget) -> None:
        in_front(question)
        # wider than the screen of the tests: its buttons are brought onto it
        question.move(min(0, 790 - question.width()), 0)
        sitting.wait_for(lambda: getattr(question, "book", None) is not None)
        presser.on(question.ways_out[0])  # type: ignore[attr-defined]
        assert isinstance(question, Export)
        sitting.wait_for(lambda: any(folder.glob("*.pdf")) and question.out.show_it.isVisible())
        presser.last_button(question, "Done" if has_button(question, "Done") else "Close")

    sitting.answer(export)
    presser.on(sitting.page.bar.buttons["print"])
    sitting.come_back()
    presser.menu("Map", sitting.window.shelf["save"].text())


def has_button(within: QWidget, words: str) -> bool:
    return any(one.text().strip() == words for one in within.findChildren(QAbstractButton))


def menu_words(sitting: Sitting, name: str) -> str:
    return sitting.window.shelf[name].text()


def share(sitting: Sitting, name: str, part: float) -> QPoint:
    """Return a point on the way from the middle of the map to somebody."""
    middle = QPointF(sitting.at("Sam"))
    return (middle + (QPointF(sitting.at(name)) - middle) * part).toPoint()


def elsewhere(sitting: Sitting, name: str) -> QPoint:
    """Return a point of a part of the map that is not somebody's, where nobody is."""
    canvas, layout = sitting.page.canvas, sitting.workspace.scene().layout
    assert isinstance(layout, NetworkLayout)
    own, room = sector_of(sitting.workspace.editor.settled, sitting.who(name)), canvas.viewport().rect()
    for across in range(50, room.width() - 50, 15):
        for down in range(50, room.height() - 50, 15):
            at = QPoint(across, down)
            place = canvas.mapToScene(at)
            within = sector_at(layout, Point(place.x(), place.y()))
            clear = not canvas.people_near(QPointF(at), 30) and canvas.viewport().childAt(at) is None
            if within not in ("", own) and ring_at(layout, Point(place.x(), place.y())) > 1 and clear:
                return at
    raise AssertionError("no room in another part of the map")
