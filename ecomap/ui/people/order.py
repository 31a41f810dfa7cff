"""The order of people by any column: words as the language sorts them, numbers by size, who is not known last."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from PySide6.QtCore import QCollator, QLocale, Qt

One = TypeVar("One")
Rank = float | str | None
"""Where somebody stands in a column: a number, words, or nothing known ("" or None)."""


def collator() -> QCollator:
    """Return what compares words in the language of the window; where the system names none, as in British English."""
    locale = QLocale()
    if locale.language() is QLocale.Language.C:
        locale = QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom)
    made = QCollator(locale)
    made.setNumericMode(True)
    made.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    return made


def in_order(everybody: Iterable[One], rank: Callable[[One], Rank], *, descending: bool = False) -> list[One]:
    """Return everybody in the order of their rank; alike ones stay as they stood, and the unknown come last."""
    ranked = [(rank(one), one) for one in everybody]
    known = [(place, one) for place, one in ranked if place not in (None, "")]
    compared = collator()

    def key(pair: tuple[Rank, One]) -> Any:
        return compared.sortKey(pair[0]) if isinstance(pair[0], str) else pair[0]

    known.sort(key=key, reverse=descending)
    return [one for _, one in known] + [one for place, one in ranked if place in (None, "")]
