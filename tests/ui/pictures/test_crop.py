from hypothesis import given
from hypothesis import strategies as st

from ecomap.ui.pictures.crop import LEAST, Crop, closer, first_crop, moved, shown_part, stepped

SIDES = st.integers(1, 6000)
WAYS = st.lists(
    st.one_of(
        st.tuples(st.just(moved), st.floats(-9000, 9000), st.floats(-9000, 9000)),
        st.tuples(st.just(stepped), st.floats(-3, 3), st.floats(-3, 3)),
        st.tuples(st.just(closer), st.floats(0.1, 10)),
    ),
    max_size=12,
)


def is_inside(crop: Crop) -> bool:
    slack = 1e-6 * max(crop.width, crop.height)
    return (
        crop.left >= -slack
        and crop.top >= -slack
        and crop.left + crop.side <= crop.width + slack
        and crop.top + crop.side <= crop.height + slack
        and min(LEAST, crop.widest) - slack <= crop.side <= crop.widest + slack
    )


@given(SIDES, SIDES, WAYS)
def test_however_it_is_moved_the_square_stays_on_the_picture(width: int, height: int, ways: list[tuple]) -> None:  # type: ignore[type-arg]
    crop = first_crop(width, height)
    assert is_inside(crop)
    for way, *by in ways:
        crop = way(crop, *by)
        assert is_inside(crop)


def test_an_upright_picture_begins_with_its_upper_part_and_a_wide_one_with_its_middle() -> None:
    upright, wide = first_crop(600, 1000), first_crop(1000, 600)
    assert (upright.side, upright.left, upright.top) == (600, 0, 120)
    assert (wide.side, wide.left, wide.top) == (600, 200, 0)


def test_what_is_under_the_pointer_stays_there_when_the_picture_comes_closer() -> None:
    crop = first_crop(1000, 1000)
    nearer = closer(crop, 2.0, (300.0, 700.0))
    assert nearer.side == 500
    assert ((300 - nearer.left) / nearer.side, (700 - nearer.top) / nearer.side) == (0.3, 0.7)


def test_a_picture_that_is_zoomed_in_its_symbol_begins_with_the_part_that_shows() -> None:
    whole, part = shown_part(640, 640, (0.5, 0.5), 1.0), shown_part(600, 800, (0.0, 1.0), 2.0)
    assert (whole.left, whole.top, whole.side) == (0, 0, 640)
    assert (part.left, part.top, part.side) == (0, 400, 300)
