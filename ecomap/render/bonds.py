"""Bonds of the notation: emotional lines between two people. Clinical words, the file copy and the coordinator only.

Forms after McGoldrick, Gerson and Petry, "Genograms" (4th edition, 2020), told apart by number of strokes,
teeth, dashes and marks, so that they survive a greyscale printer.
"""

from __future__ import annotations

from ecomap.render.forms import CLINICAL, LineForm, LineKind, Mark, Stroke

_ONE = (Stroke(),)
_TWO = (Stroke(offset=-1.9), Stroke(offset=1.9))
_THREE = (Stroke(offset=-3.2), Stroke(), Stroke(offset=3.2))
_TEETH = (Stroke(course="zigzag"),)
_TALL_TEETH = (Stroke(1.1, course="zigzag", height=6.4),)
_BROKEN_TEETH = (Stroke(course="zigzag", dashes=(13.6, 6.0)),)
_TEETH_BETWEEN_TWO = (Stroke(offset=-5.4), Stroke(offset=5.4), Stroke(course="zigzag"))
_ARROW, _OPEN = Mark("arrow", "end"), Mark("open arrow", "end")


def _bond(key: str, clinical: str, strokes: tuple[Stroke, ...], *marks: Mark, gap: float = 0.0) -> LineKind:
    form = LineForm(strokes=strokes, gap=gap, marks=marks)
    return LineKind(key=key, words=clinical, clinical=clinical, form=form, first=key in _FIRST_MENU, audiences=CLINICAL)


_FIRST_MENU = frozenset(
    {"ordinary", "close", "fused", "distant", "conflict", "close_conflict", "cut_off", "cut_off_repaired"}
)

BONDS = (
    _bond("ordinary", "ordinary", _ONE),
    _bond("close", "close", _TWO),
    _bond("fused", "very close (fused)", _THREE),
    _bond("distant", "distant", (Stroke(dashes=(0.0, 4.3)),)),
    _bond("conflict", "conflict", _TEETH),
    _bond("close_conflict", "close and in conflict", (*_TWO, *_TALL_TEETH)),
    _bond("fused_conflict", "fused and in conflict", (*_THREE, *_TALL_TEETH)),
    _bond("distant_conflict", "distant and in conflict", _BROKEN_TEETH),
    _bond("cut_off", "cut off", _ONE, Mark("bars"), gap=8.0),
    _bond("cut_off_repaired", "cut off, repaired", _ONE, Mark("bars"), Mark("ring"), gap=12.0),
    _bond("focused_on", "focused on", _ONE, _ARROW),
    _bond("controlling", "controlling", _ONE, Mark("bar arrow", "end")),
    _bond("neglect", "neglect", (Stroke(dashes=(5.7, 4.3)),), _ARROW),
    _bond("harm_emotional", "emotional harm", _TEETH, _OPEN),
    _bond("harm_physical", "physical harm", _TEETH, _ARROW),
    _bond("harm_sexual", "sexual harm", _TEETH_BETWEEN_TWO, _ARROW),
    _bond("caring_for", "caring for", _ONE, _ARROW, Mark("arc")),
    _bond("never_met", "never met", (Stroke(weight=0.9, dashes=(0.0, 3.0)),), gap=14.0),
    _bond("friendship", "friendship", _ONE, Mark("ring")),
    _bond("best_friends", "best friends", _ONE, Mark("rings")),
)
"""Every bond, in the order of the menus."""
