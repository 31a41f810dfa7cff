"""One of the two maps on a sheet of its own, as large as it takes to be read."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Copy
from ecomap.model.diagram import View
from ecomap.model.focus import Focus, Others
from ecomap.papers.dressing import NoSuchPaper
from ecomap.papers.printed.formats import floor_on, sheet_named
from ecomap.papers.printed.measure import least_text
from ecomap.render.compose import FRESH, PAPERS, Manner, Paper, Placing, on_paper
from ecomap.render.drawing import Drawing

LANDSCAPE, PORTRAIT = "landscape", "portrait"
TURNS = (LANDSCAPE, PORTRAIT)
"""How a map can lie on its paper."""
_SIZES = ("a4", "a3", "a2", "a1", "a0")
_NEARLY = 0.01


def map_page(
    view: View,
    copy: Copy,
    manner: Manner,
    wanted: str = "",
    turn: str = LANDSCAPE,
    *,
    title: str = "",
    placing: Placing = FRESH,
    focus: Focus | None = None,
    others: Others = Others.GO,
) -> Drawing:
    """Return a map on the smallest sheet, from the one wanted on, on which its text can be read.

    Raise `NoSuchPaper` for a sheet or a turn that is not there.
    """
    asked = sheet_named(wanted)
    if turn not in TURNS:
        raise NoSuchPaper(f"A page does not lie {turn}; it lies {' or '.join(TURNS)}.")
    first = asked.name.removesuffix("-landscape") if asked and not asked.small else _SIZES[0]
    if asked and asked.name.endswith("-landscape"):
        turn = LANDSCAPE
    at = _SIZES.index(first)
    while True:
        sheet = _sheet(_SIZES[at], turn)
        page = on_paper(view, copy, manner, sheet, title, placing, focus, others)
        text = least_text(page)
        if text >= floor_on(sheet) - _NEARLY or at == len(_SIZES) - 1:
            return page
        at = next(_large_enough(text, at), len(_SIZES) - 1)


def _large_enough(text: float, at: int) -> Iterator[int]:
    """Yield larger sheets on which text of this size on one sheet would be large enough, the smallest first."""
    for larger in range(at + 1, len(_SIZES)):
        if text * 2 ** ((larger - at) / 2) >= floor_on(PAPERS[_SIZES[larger]]):
            yield larger


def _sheet(name: str, turn: str) -> Paper:
    return PAPERS[name if turn == PORTRAIT else f"{name}-{LANDSCAPE}"]
