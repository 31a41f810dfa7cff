"""Files of pictures made by hand, byte by byte: what is let through to a decoder, and what never is."""

import os
import struct
import zlib
from pathlib import Path

import pytest

from ecomap.exchange.picture_files import MOST_BYTES, NotAPicture, Why, read_picture_file, recognised


def chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png(width: int, height: int, *more: bytes) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", header), *more, chunk(b"IDAT", zlib.compress(b"\0")), chunk(b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(parts)


def segment(mark: int, content: bytes) -> bytes:
    return struct.pack(">BBH", 0xFF, mark, len(content) + 2) + content


def jpeg(width: int, height: int, *more: bytes, scans: int = 1) -> bytes:
    frame = segment(0xC0, struct.pack(">BHHB", 8, height, width, 1) + b"\1\x11\0")
    scan = segment(0xDA, b"\1\1\0\0\x3f\0") + b"\x12\xff\0\x34\xff\xd0\x56"
    return b"\xff\xd8" + b"".join(more) + frame + scan * scans + b"\xff\xd9"


def gif(width: int, height: int) -> bytes:
    return b"GIF89a" + struct.pack("<HHBBB", width, height, 0, 0, 0) + b";"


def webp(kind: bytes, content: bytes) -> bytes:
    part = kind + struct.pack("<I", len(content)) + content
    return b"RIFF" + struct.pack("<I", len(part) + 4) + b"WEBP" + part


def bmp(width: int, height: int) -> bytes:
    return b"BM" + bytes(12) + struct.pack("<Iii", 40, width, height) + bytes(28)


LOSSY = webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 300, 200))
LOSSLESS = webp(b"VP8L", b"\x2f" + struct.pack("<I", 299 | 199 << 14) + bytes(8))
EXTENDED = webp(b"VP8X", bytes(4) + (299).to_bytes(3, "little") + (199).to_bytes(3, "little"))

GOOD = {
    "jpeg": jpeg(300, 200),
    "png": png(300, 200),
    "gif": gif(300, 200),
    "lossy": LOSSY,
    "lossless": LOSSLESS,
    "extended": EXTENDED,
    "bmp": bmp(300, 200),
    "bmp from the top": bmp(300, -200),
}


def why(content: bytes) -> Why:
    with pytest.raises(NotAPicture) as refused:
        recognised(content)
    return refused.value.why


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_the_size_is_read_from_the_header_of_every_kind(content: bytes) -> None:
    found = recognised(content)
    assert (found.width, found.height) == (300, 200)


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Why.NO_PICTURE),
        (bytes(5000), Why.NO_PICTURE),
        (b"MZ\x90\0 a program that is called nan.jpg", Why.NO_PICTURE),
        (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', Why.DRAWING),
        (b"%PDF-1.7", Why.DRAWING),
        (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Why.HEIC),
        (png(40_000, 40_000), Why.TOO_LARGE),
        (jpeg(65_000, 65_000), Why.TOO_LARGE),
        (gif(65_535, 65_535), Why.TOO_LARGE),
        (bmp(60_000, -60_000), Why.TOO_LARGE),
        (png(0, 10), Why.DAMAGED),
        (png(2**31 + 1, 1), Why.DAMAGED),
        (jpeg(300, 200, scans=101), Why.TOO_LARGE),
        (b"\xff\xd8\xff\xd9", Why.DAMAGED),
        (jpeg(300, 200)[:-2], Why.DAMAGED),
    ],
)
def test_what_is_no_picture_or_a_bomb_is_refused_by_its_first_bytes(content: bytes, expected: Why) -> None:
    assert why(content) is expected


@pytest.mark.parametrize("content", GOOD.values(), ids=GOOD)
def test_a_file_cut_anywhere_or_altered_anywhere_is_told_or_refused_and_nothing_else_happens(content: bytes) -> None:
    altered = (
        content[:at] + bytes([content[at] ^ flip]) + content[at + 1 :]
        for at in range(len(content))
        for flip in (1, 255)
    )
    for hostile in (*(content[:at] for at in range(len(content))), *altered):
        try:
            found = recognised(hostile)
        except NotAPicture:
            continue
        assert 0 < found.width * found.height <= 40_000_000


def test_what_hangs_on_behind_the_end_of_a_jpeg_reaches_no_decoder() -> None:
    whole = jpeg(300, 200)
    assert recognised(whole + b"PK\3\4 an archive, and a film").content == whole


def test_a_smaller_copy_inside_a_jpeg_is_not_taken_for_its_end() -> None:
    whole = jpeg(300, 200, segment(0xE1, b"Exif\0\0" + jpeg(16, 16)))
    found = recognised(whole)
    assert (found.width, found.height, found.content) == (300, 200, whole)


def test_only_what_is_painted_of_a_png_reaches_a_decoder() -> None:
    bomb = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000)))
    colours = chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(1_000_000)))
    assert recognised(png(300, 200, bomb, colours)).content == png(300, 200)


def test_only_a_file_is_read_and_no_more_of_it_than_any_picture_has(tmp_path: Path) -> None:
    def refused(path: Path) -> Why:
        with pytest.raises(NotAPicture) as problem:
            read_picture_file(path)
        return problem.value.why

    large, pipe = tmp_path / "large.png", tmp_path / "pipe.png"
    with large.open("wb") as file:
        file.truncate(MOST_BYTES + 1)
    assert refused(large) is Why.TOO_LARGE
    assert refused(tmp_path) is Why.NO_PICTURE
    assert refused(tmp_path / "nowhere.png") is Why.UNREACHABLE
    assert refused(Path("nan\0.png")) is Why.UNREACHABLE
    if hasattr(os, "mkfifo"):
        os.mkfifo(pipe)
        assert refused(pipe) is Why.NO_PICTURE
