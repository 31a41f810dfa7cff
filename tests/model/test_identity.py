from __future__ import annotations

from ecomap.model.identity import Same


def test_a_thing_is_the_same_as_itself_and_as_nothing_equal() -> None:
    one, equal = [1], [1]
    assert Same(one) == Same(one)
    assert hash(Same(one)) == hash(Same(one))
    assert Same(one) != Same(equal)
    assert Same(one) != one
