"""The whole scenario, three times over: what has to have come of it, whatever it was done with."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from ecomap.edit.ties import tie_between
from ecomap.model.contact import ContactKind
from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.model.network import Strength
from ecomap.model.person import ElementId
from ecomap.model.sectors import sector_of
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map

SECRET = "wombat ladder piano kettle"
LINES = (
    "mum Sarah, dad Tom, sister Ella 9, brother Max",
    "nan Jean, uncle Lee, aunt Rose",
    "best friend Filmon, friend Zofia, teacher Mr Lowe, foster carer Denise, social worker Priya",
)
"""Twelve people."""
EVERYBODY = {
    *("Sam", "Sarah", "Tom", "Ella", "Max", "Jean", "Lee", "Rose"),
    *("Filmon", "Zofia", "Mr Lowe", "Denise", "Priya"),
}
HOME = ("Sarah", "Tom", "Ella", "Max")


class Watch(QObject):
    """Remembers every kind of event that came from somebody's hand, and how far a held button went."""

    def __init__(self) -> None:
        super().__init__()
        self.kinds: set[QEvent.Type] = set()
        self.dragged = 0
        self._pressed: QPoint | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.spontaneous():
            self.kinds.add(event.type())
            if isinstance(event, QMouseEvent):
                self._follow(event)
        return False

    def _follow(self, event: QMouseEvent) -> None:
        here = event.globalPosition().toPoint()
        if event.type() is QEvent.Type.MouseButtonPress:
            self._pressed = here
        elif event.type() is QEvent.Type.MouseButtonRelease:
            self._pressed = None
        elif self._pressed is not None:
            self.dragged = max(self.dragged, (here - self._pressed).manhattanLength())


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    qapp.installEventFilter(made)
    yield made
    qapp.removeEventFilter(made)


def who(document: Document, name: str) -> ElementId:
    return next(one for one in (*document.people, *document.places) if called(document, one) == name)


def kept(folder: Path) -> Document:
    """Return what the file holds that the scenario left."""
    (path,) = folder.glob("*.ecomap")
    return open_map(path, Passphrase(SECRET)).document


def assert_all_is_kept(folder: Path) -> None:
    document = kept(folder)
    assert {called(document, one) for one in document.people} == EVERYBODY
    ties = {name: document.tie_to(who(document, name)) for name in ("Sarah", "Tom", "Filmon")}
    felt = {name: tie.strength for name, tie in ties.items() if tie is not None}
    assert felt == {"Sarah": Strength.STRONG, "Tom": Strength.STRESSFUL, "Filmon": Strength.STRONG}
    assert tie_between(document, who(document, "Ella"), who(document, "Max")) is not None
    contact = document.standing(who(document, "Tom")).contact_now
    assert contact is not None
    assert contact.kind is ContactKind.NONE
    home = {who(document, name) for name in HOME}
    assert any(home <= set(household.members) for household in document.households.values())
    assert document.standing(who(document, "Filmon")).ring == 1
    assert sector_of(document, who(document, "Zofia")) != "friends"
    (pdf,) = folder.glob("*.pdf")
    assert pdf.read_bytes().startswith(b"%PDF")


def question(of: type[QWidget]) -> QWidget | None:
    """Return the question that waits for an answer, if it is of this kind."""
    asked = QApplication.activeModalWidget()
    return asked if isinstance(asked, of) and asked.isVisible() else None
