"""What comes, goes, or stands back little by little, so that the eye can follow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from ecomap.ui.canvas.item import FigureItem

if TYPE_CHECKING:
    from ecomap.ui.canvas.stage import Stage


class Fading:
    """Items on their way to another opacity; who leaves is taken off the stage at the end."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage
        self._from: dict[FigureItem, float] = {}
        self._leaving: dict[FigureItem, float] = {}

    def __bool__(self) -> bool:
        """Say whether anything is on its way."""
        return bool(self._from or self._leaving)

    def __contains__(self, item: FigureItem) -> bool:
        """Say whether an item is on its way to how opaque it is to be."""
        return item in self._from

    def come(self, items: Iterable[FigureItem], start: float = 0.0) -> None:
        """Let items become as opaque as they are to be, from some opacity on."""
        self._from.update(dict.fromkeys(items, start))

    def leave(self, gone: Iterable[FigureItem], changed: Iterable[FigureItem]) -> None:
        """Let items go little by little; and how others look until now, before they look otherwise."""
        for item in gone:
            item.name = ""  # nobody picks who is leaving
            self._leaving[item] = item.opacity()
        for item in changed:
            before = FigureItem(item.placed, item.manner, is_line=item.is_line)
            before.setPos(item.pos())
            before.lay(item.depth)
            before.setOpacity(item.opacity())
            self._stage.addItem(before)
            self._leaving[before] = item.opacity()
            self._from[item] = 0.0

    def step(self, share: float) -> Iterator[FigureItem]:
        """Go this share of the way; yield all that look otherwise now."""
        for item, start in self._from.items():
            item.setOpacity(start + (item.presence - start) * share)
            yield item
        for item, start in self._leaving.items():
            item.setOpacity(start * (1.0 - share))
            yield item

    def end(self) -> None:
        """Take off who has left; nothing is on its way any more."""
        leaving, self._leaving, self._from = self._leaving, {}, {}
        self._stage.take_off(leaving)
