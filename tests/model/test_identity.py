from __future__ import annotations

from dataclasses import dataclass, replace

from ecomap.model.identity import Pieces, Same


@dataclass(frozen=True)
class _Whole:
    one: list[int]
    other: list[int]
    moved: int = 0


def test_a_thing_is_the_same_as_itself_and_as_nothing_equal() -> None:
    one, equal = [1], [1]
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(equal)
    assert Same(one) != one


def test_pieces_are_those_of_any_whole_that_has_the_very_same() -> None:
    whole = _Whole([1], [])
    moved, of_equals, with_more = replace(whole, moved=2, other=[]), replace(whole, one=[1]), replace(whole, other=[2])
    named = ("one", "other")
    assert Pieces(whole, named) == Pieces(moved, named)
    assert hash(Pieces(whole, named)) == hash(Pieces(moved, named))
    assert Pieces(whole, named) != Pieces(of_equals, named)
    assert Pieces(whole, named) != Pieces(with_more, named)
    assert Pieces(whole, ("one",)) == Pieces(with_more, ("one",))
    assert Pieces(whole, ("one",)) != Pieces(whole, named)
