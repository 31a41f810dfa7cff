"""Real files, decoded and written anew: what is kept of them is pixels of the square, and nothing else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from ecomap.exchange.picture_files import NotAPicture, Why
from ecomap.ui.pictures.crop import Crop, closer, first_crop, moved
from ecomap.ui.pictures.pixels import KEPT, WORKING, kept, pixels_of, pixels_of_file, turned

Stripes = Callable[..., QImage]
Encode = Callable[..., bytes]

SECRET = b"Nan Jean, 12 Canal Street, 51.4816 N"


def is_near(colour: QColor, name: str) -> bool:
    wanted = QColor(name)
    pairs = ((colour.red(), wanted.red()), (colour.green(), wanted.green()), (colour.blue(), wanted.blue()))
    return all(abs(one - other) < 24 for one, other in pairs)


@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_every_kind_is_read_whatever_the_file_is_called(
    kind: str, stripes: Stripes, encode: Encode, tmp_path: Path
) -> None:
    file = tmp_path / "nan.txt"
    file.write_bytes(encode(stripes(300, 200, "#c02020", "#2020c0"), kind))
    found = pixels_of_file(file)
    assert (found.width(), found.height()) == (300, 200)
    assert is_near(found.pixelColor(20, 100), "#c02020")
    assert is_near(found.pixelColor(280, 100), "#2020c0")


def test_of_a_moving_picture_the_first_is_taken(qapp: object) -> None:
    # two frames of one red and one blue pixel (GIF89a), written by hand
    head = b"GIF89a\1\0\1\0\x80\0\0\xc0\x20\x20\x20\x20\xc0"
    frames = b"".join(b"\x21\xf9\4\0\x0a\0\0\0,\0\0\0\0\1\0\1\0\0\2\2" + one + b"\1\0" for one in (b"\x44", b"\x4c"))
    assert is_near(pixels_of(head + frames + b";").pixelColor(0, 0), "#c02020")


def test_a_picture_stands_upright_as_the_camera_meant_it(
    stripes: Stripes, encode: Encode, tag: Callable[[bytes, int, bytes], bytes]
) -> None:
    lying = tag(encode(stripes(320, 160, "#c02020", "#2020c0"), "jpeg"), 6, SECRET)
    found = pixels_of(lying)
    assert (found.width(), found.height()) == (160, 320)
    assert is_near(found.pixelColor(80, 20), "#c02020"), "its left end is on top"


def test_what_a_file_tells_besides_its_pixels_is_not_kept(
    stripes: Stripes, encode: Encode, tag: Callable[[bytes, int, bytes], bytes]
) -> None:
    image = stripes(300, 300, "#c02020", "#2020c0")
    image.setText("Author", SECRET.decode())
    for content in (tag(encode(image, "jpeg"), 1, SECRET), encode(image, "png")):
        found = pixels_of(content)
        again = kept(found, first_crop(found.width(), found.height())).content
        assert SECRET not in again and not found.textKeys()
        assert [again[at + 1] for at in range(len(again) - 1) if again[at] == 0xFF and again[at + 1] in MARKS] == [0xE0]
    assert SECRET in tag(b"\xff\xd8", 1, SECRET), "what is looked for was there"


MARKS = {*range(0xE0, 0xF0), 0xFE}
"""Of a JPEG: what programs and people say in it. The first is the form's own name."""


def test_what_lies_outside_the_square_is_not_in_what_is_kept(stripes: Stripes) -> None:
    image = stripes(800, 400, "#20c020", "#c02020")
    part = moved(first_crop(800, 400), -1000, 0)
    found = pixels_of(kept(image, part).content)
    assert (found.width(), found.height()) == (400, 400)
    reds = [x for x in range(400) if found.pixelColor(x, 200).red() > 80]
    assert reds == [], "whoever stood on the right is gone from the file"
    beyond = pixels_of(kept(image, first_crop(800, 400)).content)
    assert is_near(beyond.pixelColor(390, 200), "#c02020"), "a square that holds them keeps them"


def test_a_large_picture_is_made_smaller_and_a_small_one_stays(stripes: Stripes, encode: Encode) -> None:
    large = pixels_of(encode(stripes(4000, 1000, "#20c020"), "jpeg"))
    assert (large.width(), large.height()) == (WORKING, 600)
    stored = kept(large, Crop(2400, 600, 300, 300, 600))
    assert stored.mime == "image/jpeg" and pixels_of(stored.content).width() == 600
    assert pixels_of(kept(stripes(2000, 2000, "red"), first_crop(2000, 2000)).content).width() == KEPT
    small = closer(first_crop(70, 70), 9)
    assert pixels_of(kept(stripes(70, 70, "red"), small).content).width() == 64


def test_what_can_be_seen_through_is_white(encode: Encode) -> None:
    clear = QImage(60, 60, QImage.Format.Format_ARGB32)
    clear.fill(Qt.GlobalColor.transparent)
    assert is_near(pixels_of(encode(clear)).pixelColor(30, 30), "#ffffff")


def test_the_same_pixels_are_kept_as_the_same_bytes(stripes: Stripes) -> None:
    one, other = (kept(stripes(100, 100, "red", "blue"), first_crop(100, 100)) for _ in range(2))
    assert one == other


def test_a_quarter_turn_goes_to_the_right(stripes: Stripes) -> None:
    image = turned(stripes(200, 100, "red", "blue"))
    assert (image.width(), image.height()) == (100, 200)
    assert image.pixelColor(50, 10) == QColor("red")


@pytest.mark.qt_log_ignore(r"libpng|imageio|QImage|corrupt", extend=True)
@pytest.mark.parametrize("kind", ["png", "jpeg", "webp", "bmp"])
def test_a_file_cut_short_is_refused_or_read_and_never_more(kind: str, stripes: Stripes, encode: Encode) -> None:
    whole = encode(stripes(90, 60, "red", "blue"), kind)
    for end in range(0, len(whole), max(len(whole) // 60, 1)):
        try:
            assert pixels_of(whole[:end]).width() == 90
        except NotAPicture as refused:
            assert refused.why in (Why.NO_PICTURE, Why.DAMAGED)


@pytest.mark.qt_log_ignore(r"libpng|imageio|QImage|corrupt", extend=True)
def test_a_drawing_or_a_page_is_never_decoded_under_another_name(tmp_path: Path) -> None:
    for name, content in {
        "nan.png": b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><image href="file:///etc"/></svg>',
        "nan.jpg": b"%PDF-1.7",
        "nan.webp": b"RIFF\x10\0\0\0WEBPVP8X" + bytes(4) + b"\x63\0\0\x63\0\0",
        "nan.gif": b"GIF89a\x10\0\x10\0\0\0\0;",
    }.items():
        file = tmp_path / name
        file.write_bytes(content)
        with pytest.raises(NotAPicture):
            pixels_of_file(file)
