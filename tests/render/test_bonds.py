from __future__ import annotations

from ecomap.render.bonds import BONDS

DIRECTED = {
    "focused_on", "controlling", "neglect", "harm_emotional", "harm_physical", "harm_sexual", "caring_for",
}  # fmt: skip


def test_what_one_does_to_the_other_points_at_the_other() -> None:
    pointing = {
        bond.key for bond in BONDS if any("arrow" in mark.shape and mark.place == "end" for mark in bond.form.marks)
    }
    assert pointing == DIRECTED


def test_conflict_always_has_teeth() -> None:
    for bond in BONDS:
        toothed = any(stroke.course == "zigzag" for stroke in bond.form.strokes)
        assert toothed == ("conflict" in bond.key or "harm" in bond.key)


def test_closeness_is_counted_in_strokes() -> None:
    strokes = {bond.key: len(bond.form.strokes) for bond in BONDS}
    assert (strokes["ordinary"], strokes["close"], strokes["fused"]) == (1, 2, 3)
    assert (strokes["conflict"], strokes["close_conflict"], strokes["fused_conflict"]) == (1, 3, 4)
