"""What folds, from sizes alone."""

import pytest

from ecomap.ui.room import ENOUGH, LEAST, NARROWEST, ORDER, Part, Room, folded


def room(width: int, height: int, scale: float, beside: int = 0) -> Room:
    grown = 1 + (scale - 1) * 0.6
    sizes = {Part.LIST: round(216 * grown), Part.COLUMN: round(290 * grown), Part.KEY: round(52 * scale)}
    return Room(width=width, height=height, bars=round(104 * scale), sizes=sizes, tabs=60, beside=beside)


def test_nothing_folds_where_there_is_room() -> None:
    assert folded(room(1366, 768, 1.0)) == frozenset()


@pytest.mark.parametrize(("width", "height"), [(1366, 768), (1024, 700), (800, 1280), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 1.75, 2.0])
def test_as_much_folds_as_the_drawing_needs_and_no_more(width: int, height: int, scale: float) -> None:
    there = room(width, height, scale)
    gone = folded(there)
    assert gone == set(ORDER[: len(gone)])
    if not gone:
        assert there.share(()) >= LEAST and there.is_wide(())
        return
    assert (there.share(gone) >= ENOUGH and there.is_wide(gone)) or gone == set(Part)
    fewer = ORDER[: len(gone) - 1]
    assert there.share(fewer) < ENOUGH or not there.is_wide(fewer)


def test_what_was_asked_for_takes_width_from_the_map_but_not_from_its_share() -> None:
    there = room(1366, 768, 1.0, beside=200)
    assert there.share(()) == room(1366, 768, 1.0).share(())
    assert folded(there) == frozenset()
    assert folded(room(1366, 768, 1.0, beside=1366 - 216 - 290 - NARROWEST + 1))
