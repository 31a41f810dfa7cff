"""Fields to choose in: a list, a row of buttons, any number of several; alike for one element and for many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QWidget

from ecomap.render.forms import BadgeKind
from ecomap.render.look import Palette
from ecomap.ui.icons import icon
from ecomap.ui.inspector.field import Field, Option
from ecomap.ui.key_view import sample_icon
from ecomap.ui.translation import translate
from ecomap.ui.widgets import Button, Choice, button, column, text_scale

LINE = QSize(44, 20)
"""The size of a drawn line beside its words, in pixels."""


class ChoiceInput(Choice):
    """A list of which one holds; of several elements that differ, none does."""

    told = Signal(str)

    def __init__(self, field: Field, palette: Palette) -> None:
        super().__init__()
        self._field, self._palette = field, palette
        self._offered: tuple[Option, ...] | None = None
        if any(_is_line(one) for one in field.options):
            self.icon_size = LINE
        self.setIconSize(self.icon_size * text_scale())
        self.setPlaceholderText(translate("inspector", "various"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(self._tell)
        self.offer(())

    def offer(self, more: tuple[Option, ...]) -> None:
        """Offer the options of the field, and more of them."""
        if more == self._offered:
            return
        self._offered = more
        self.clear()
        options = (*self._field.options, *more)
        if not self._field.complete and not any(one.value in ("", "unknown") for one in options):
            self.addItem(translate("inspector", "not known"), "")
        for option in options:
            self.addItem(translate("notation", option.words), option.value)
            self._picture(option)

    def show_values(self, values: frozenset[str]) -> None:
        """Show the one value, or that there are several."""
        one = next(iter(values)) if len(values) == 1 else None
        self.setCurrentIndex(-1 if one is None else max(self.findData(one), 0))
        tone = next((each.tone for each in self._field.options if each.value == one), "")
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            self.style().unpolish(self)
            self.style().polish(self)

    def _picture(self, option: Option) -> None:
        at = self.count() - 1
        if isinstance(option.picture, BadgeKind):
            self.setItemIcon(at, icon(option.picture.icon))
        elif option.picture is not None:
            self.setItemIcon(at, sample_icon(option.picture, self._palette, LINE, self.devicePixelRatioF()))

    def _tell(self, at: int) -> None:
        """Tell what was chosen; "not known" is told only where the field can take it."""
        value = str(self.itemData(at))
        if value or any(not one.value for one in (*self._field.options, *(self._offered or ()))):
            self.told.emit(value)


class Segments(QWidget):
    """A row of buttons of which one is pressed; in two rows where words are long."""

    told = Signal(str)

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.setObjectName("segmentRow")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._group = QButtonGroup(self)
        for option in field.options:
            segment = button(translate("inspector", option.words))
            segment.setCheckable(True)
            segment.setProperty("value", option.value)
            segment.clicked.connect(lambda _=False, value=option.value: self.told.emit(value))
            self._group.addButton(segment)
            row.addWidget(segment, 1)

    def show_values(self, values: frozenset[str]) -> None:
        """Press the one that holds, or none."""
        self._group.setExclusive(False)
        for made in self._group.buttons():
            made.setChecked(values == {made.property("value")})
        self._group.setExclusive(True)

    def setAccessibleName(self, name: str) -> None:
        """Name the row and each of its buttons: "Closeness: 1"."""
        super().setAccessibleName(name)
        for made in self._group.buttons():
            made.setAccessibleName(f"{name}: {made.text()}")

    def stops(self) -> Sequence[QWidget]:
        """Return what the keyboard stops at."""
        return self._group.buttons()


class Several(QWidget):
    """Those who are chosen, each with a button that takes them out; and a list of who can be added."""

    told = Signal(str)
    """"+" or "-", and whom."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self._chips: dict[str, Button] = {}
        self._offered: dict[str, str] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(4)
        self.add = Choice()
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.setPlaceholderText(translate("inspector", field.hint) or translate("inspector", "Add ..."))
        self.add.activated.connect(self._add)
        inner = column(self, margin=0, spacing=4)
        inner.addLayout(self._grid)
        inner.addWidget(self.add)
        self._fixed = {one.value: translate("notation", one.words) for one in field.options}

    def offer(self, more: tuple[Option, ...]) -> None:
        """Know these besides those of the field."""
        self._offered = {**self._fixed, **{one.value: translate("notation", one.words) for one in more}}

    def show_values(self, values: frozenset[str]) -> None:
        """Show who is chosen: for several elements, who is for all of them."""
        lists = [value.split() for value in values]
        chosen = [one for one in (lists[0] if lists else []) if all(one in each for each in lists)]
        had = next((key for key, chip in self._chips.items() if chip.hasFocus()), None)
        for key in [key for key in self._chips if key not in chosen]:
            chip = self._chips.pop(key)
            self._grid.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for at, key in enumerate(chosen):
            words = self._offered.get(key, "")
            if key not in self._chips:
                self._chips[key] = self._chip(key)
            self._chips[key].setText(f" {words}")
            self._chips[key].setAccessibleName(translate("inspector", "Take out {who}").format(who=words))
            self._grid.addWidget(self._chips[key], at, 0, Qt.AlignmentFlag.AlignLeft)
        if had is not None and had not in self._chips:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.add.clear()
        for key, words in self._offered.items():
            if key not in chosen:
                self.add.addItem(words, key)
        self.add.setCurrentIndex(-1)
        self.add.setVisible(self.add.count() > 0)

    def setAccessibleName(self, name: str) -> None:
        """Name the list of who can be added."""
        super().setAccessibleName(name)
        self.add.setAccessibleName(translate("inspector", "{field}: add").format(field=name))

    def stops(self) -> Sequence[QWidget]:
        """Return what the keyboard stops at."""
        return (*self._chips.values(), self.add)

    def forget(self) -> None:
        """Keep nobody's name."""
        self._offered = {}
        self.show_values(frozenset())

    def _chip(self, key: str) -> Button:
        chip = button("-", "chip", icon("x"), lambda: self.told.emit(f"-{key}"))
        chip.icon_size = QSize(14, 14)
        chip.size_icon()
        return chip

    def _add(self, at: int) -> None:
        self.told.emit(f"+{self.add.itemData(at)}")


def _is_line(option: Option) -> bool:
    return option.picture is not None and not isinstance(option.picture, BadgeKind)
