"""Nothing of a map is left on the disk in the open, whatever was done with it: only what was given away holds names."""

from __future__ import annotations

import base64
import gzip
import io
import os
import subprocess
import sys
import urllib.parse
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.ui.lived_in import SECRET, photo

NAMES = ("Zyxwandria", "Quillfeatherine", "Bramblewicke", "Wolfgangetta", "Peregrinella")
LETTERS = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")


def forms(text: str) -> Iterator[bytes]:
    """Yield how a text may lie in a file: in any letters, in base64 at any place, in hex, as part of an address."""
    for letters in LETTERS:
        for written in (text, text.lower(), text.upper()):
            content = written.encode(letters)
            yield content
            yield content.hex().encode()
            yield content.hex().upper().encode()
            for before in range(3):
                coded = base64.b64encode(bytes(before) + content + bytes(3))
                # what stands at both ends depends on what is beside it
                yield coded[4 if before else 0 : -8]
    yield urllib.parse.quote(text.encode("utf-16-le")).encode()


def opened(content: bytes) -> Iterator[bytes]:
    """Yield the content of a file, and what is packed in it, however deep."""
    yield content
    if content.startswith(b"\x1f\x8b"):
        yield from opened(gzip.decompress(content))
    if zipfile.is_zipfile(io.BytesIO(content)):
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for name in archive.namelist():
                yield name.encode()
                yield from opened(archive.read(name))


def residue(folder: Path, texts: tuple[str, ...], parts: tuple[bytes, ...] = ()) -> list[str]:
    """Return what of some texts is found in the files of a folder, or in what they are called."""
    sought = {text: tuple(forms(text)) for text in texts} | {repr(part[:8]): (part,) for part in parts}
    found = []
    for path in sorted(one for one in folder.rglob("*") if one.is_file()):
        contents = [str(path.relative_to(folder)).encode(), *opened(path.read_bytes())]
        for text, ways in sought.items():
            if any(way in content for content in contents for way in ways):
                found.append(f"{text} in {path.relative_to(folder)}")
    return found


def packed(name: str, content: bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return held.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        b"opened Quillfeatherine.ecomap",
        "Quillfeatherine".encode("utf-16"),
        b"x" + base64.b64encode(b"a name: Quillfeatherine, and more"),
        b"xy" + base64.b64encode("so Quillfeatherine".encode("utf-16-le")),
        gzip.compress(b"quillfeatherine"),
        packed("a.txt", packed("b.txt", b"QUILLFEATHERINE")),
        packed("Quillfeatherine.txt", b""),
        b"Quillfeatherine".hex().encode(),
    ],
    ids=["open", "two bytes", "base64", "base64 of two bytes", "gzip", "zip in zip", "zip name", "hex"],
)
def test_the_search_finds_a_name_however_it_lies_there(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "cache").mkdir()
    (tmp_path / "cache" / "log").write_bytes(content)
    assert residue(tmp_path, NAMES) == ["Quillfeatherine in cache/log"]


def test_the_search_finds_what_a_file_is_called_and_a_picture(tmp_path: Path) -> None:
    (tmp_path / "Zyxwandria.lock").write_bytes(b"")
    (tmp_path / "thumbnail").write_bytes(photo().content)
    assert residue(tmp_path, NAMES, (photo().content[200:264],)) == [
        "Zyxwandria in Zyxwandria.lock",
        f"{photo().content[200:208]!r} in thumbnail",
    ]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home in which nobody has lived yet, with everything a program may write to."""
    for name in ("home", "home/maps", "home/exports", "home/runtime", "home/tmp"):
        (tmp_path / name).mkdir(mode=0o700)
    return tmp_path / "home"


@pytest.fixture
def lived(home: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """Spend a day in that home, in a process of its own, as an unusual user."""
    kinds = {"CACHE": "cache", "CONFIG": "config", "DATA": "data", "STATE": "state"}
    environment = {
        **os.environ,
        **{f"XDG_{kind}_HOME": str(home / name) for kind, name in kinds.items()},
        **{name: str(home / "tmp") for name in ("TMPDIR", "TMP", "TEMP")},
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "HOME": str(home),
        "LOGNAME": "quokkauser",
        "PYTHONDONTWRITEBYTECODE": "1",
    }

    def spend(day: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, str(Path(__file__).with_name("lived_in.py")), day, *where]
        return subprocess.run(
            command, capture_output=True, text=True, env=environment, cwd=home, timeout=400, check=False
        )

    where = [str(home / "maps"), str(home / "exports")]
    return spend


def test_nothing_of_a_map_is_left_in_the_open_after_a_whole_day_and_no_network_was_asked_for(
    home: Path, lived: Callable[[str], subprocess.CompletedProcess[str]]
) -> None:
    ended = lived("first")
    assert (ended.returncode, ended.stdout) == (9, "ended\n"), ended.stderr
    picture = photo().content[200:264]
    given = home / "exports"
    assert any(one.suffix == ".pdf" for one in given.iterdir())
    given.rename(home.parent / "given away")
    assert residue(home, (*NAMES, SECRET), (picture,)) == [], "after the program was ended hard"
    given.mkdir()
    ended = lived("then")
    assert (ended.returncode, ended.stdout) == (0, "closed\n"), ended.stderr
    assert residue(home, (*NAMES, SECRET), (picture,)) == [], "after all of it was taken up again, and closed"
    written = {one.relative_to(home).parts[0] for one in home.rglob("*") if one.is_file()}
    assert {"maps", "config"} <= written, "the search had something to search"
    assert residue(home.parent / "given away", ("quokkauser",)) == [], "nor who gave it away"
