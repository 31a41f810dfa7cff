"""Who can open the map: its passphrase, its recovery code, services' keys, and what this computer remembers."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ecomap.session.remembering import Answer
from ecomap.store.keys import PASSPHRASE, RECOVERY, MapKeys
from ecomap.store.service_keys import MOST_SERVICES, ServiceKey, services_of, strangers
from ecomap.ui.dialogs.frame import MARGIN, Question, grow
from ecomap.ui.icons import icon
from ecomap.ui.rolled import SCROLL_BAR, rolled
from ecomap.ui.widgets import button, empty, label

_BETWEEN = 16
"""Between one way in and the next, in pixels."""


class WaysIn(Question):
    """Lists every way into the map, each with what it is; services' keys can be added and taken away."""

    help_page = "who-can-open"

    def __init__(
        self, parent: QWidget | None, add: Callable[[], object], take_away: Callable[[ServiceKey], object]
    ) -> None:
        super().__init__(parent, "", width=560)
        self.heading.setText(self.tr("Who can open this map"))
        self.explain(self.tr("Each of these opens the map alone."))
        self._take_away = take_away
        self._rows = QVBoxLayout()
        self._rows.setSpacing(_BETWEEN)
        self.add = button(self.tr("Add the key of a service ..."), "", icon("plus"), add)
        self.here = label("", "quiet", wrapped=True)
        self.forget = button(self.tr("Forget on this computer"), "", icon("key"))
        self.forget.hide()
        self._column = QWidget()
        inside = QVBoxLayout(self._column)
        inside.setContentsMargins(0, 8, 8, 8)
        inside.setSpacing(_BETWEEN)
        inside.addLayout(self._rows)
        row = QHBoxLayout()
        row.addWidget(self.add)
        row.addStretch(1)
        inside.addLayout(row)
        computer = QVBoxLayout()
        computer.setSpacing(2)
        computer.addWidget(label(self.tr("This computer"), "sectionTitle"))
        computer.addWidget(self.here)
        inside.addLayout(computer)
        row = QHBoxLayout()
        row.addWidget(self.forget)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addStretch(1)
        self._area = rolled(self._column)
        self.body.addWidget(self._area, 1)
        self.end(self.tr("Done"), self.tr("Back"))
        if self.no is not None:
            self.no.hide()

    def show_ways(self, keys: MapKeys) -> None:
        """List the ways into the map as they are now."""
        for at in range(self._rows.count()):
            if (item := self._rows.itemAt(at)) is not None and (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        empty(self._rows)
        services = services_of(keys)
        if PASSPHRASE in keys.slots:
            self._list("lock", self.tr("Passphrase"), self.tr("Whoever knows it."))
        if RECOVERY in keys.slots:
            words = self.tr("It was shown once, when the passphrase was chosen. Whoever has that page.")
            self._list("file-text", self.tr("Recovery code"), words)
        for service in services:
            self._list("key", service.label or self.tr("A service"), service.short, service)
        if strangers(keys):
            self._list("key", self.tr("Another key"), self.tr("It was added by a newer Ecomap."))
        self.add.setEnabled(len(services) < MOST_SERVICES)
        self._fit()

    def show_here(self, words: str, answer: Answer) -> None:
        """Say how this computer stands to the map."""
        self.here.setText(words)
        self.forget.setVisible(answer.done and answer.remembered.wanted)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the list, as far as the screen has room; what is more scrolls."""
        layout = self._column.layout()
        if layout is None or not self.isVisible():
            return
        layout.activate()
        self._outer.activate()
        rest = self.height() - self._area.height()
        high = layout.totalHeightForWidth(self.minimumWidth() - 2 * MARGIN - SCROLL_BAR)
        grow(self, self.minimumWidth(), rest + high)

    def showEvent(self, event: QShowEvent) -> None:
        """Have room for the whole list."""
        super().showEvent(event)
        self._fit()

    def _list(self, icon_name: str, title: str, told: str, service: ServiceKey | None = None) -> None:
        """Add a way in."""
        made = QWidget()
        grid = QGridLayout(made)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(1, 1)
        picture = label("")
        side = picture.fontMetrics().height()
        picture.setPixmap(icon(icon_name).pixmap(side, side))
        grid.addWidget(picture, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(title, "sectionTitle", wrapped=True), 0, 1)
        grid.addWidget(label(told, "quiet", wrapped=True), 1, 1)
        if service is not None:
            gone = button(self.tr("Take away ..."), "", icon("trash-2"), lambda: self._take_away(service))
            gone.setAccessibleName(self.tr("Take away: {name}").format(name=title))
            grid.addWidget(gone, 0, 2, 2, 1)
        self._rows.addWidget(made)
        made.show()
