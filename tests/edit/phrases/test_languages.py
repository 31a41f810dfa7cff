"""The name box in a language that somebody made up: a folder with lists of words, and no code."""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ecomap.edit.phrases import understand
from ecomap.edit.phrases.words import words_of
from ecomap.model.document import Document, new_document
from ecomap.resource import resource

DAY = datetime.date(2026, 6, 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Words of a language in which a mother is a "vana", and what is hers ends in "-ki"."""
    shipped = json.loads(resource("words/en.json").read_text("utf-8"))
    words = {name: type(value)() for name, value in shipped.items()}
    words |= {
        "kin": {
            "": ["mi"],
            "parent:f": ["vana"],
            "parent:m": ["taro"],
            "sibling:m": ["belo"],
            "parent parent:f": ["ona"],
        },
        "plurals": {"beloi": "belo"},
        "others": [{"side": "friend", "words": ["amiko"]}],
        "places": [{"icon": "users", "sector": "community", "words": ["rondo"]}],
        "whose": {"ki": ""},
        "and": ["kaj"],
        "mine": ["mia"],
        "theirs": ["shia"],
        "aged": ["havas"],
        "years": ["jarojn"],
        "died": ["mortis"],
        "since": ["ekde"],
        "until": ["ghis"],
        "say": shipped["say"] | {"adds": "+ {who}", "and": "{first} kaj {last}", "whose": "{owner}ki {what}"},
    }
    (tmp_path / "zz.json").write_text(json.dumps(words), "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("line", "expected", "sentence"),
    [
        ("vana Sarah, taro Tom", "Sarah: vana; Tom: taro; me < Sarah + Tom", "+ Sarah, vana kaj Tom, taro"),
        (
            "vana || vanaki belo Lee 34",
            "(mum): vana; Lee: vanaki belo, born about 1992; me < (mum); (mum) ~ Lee",
            "+ Lee, vanaki belo, born about 1992",
        ),
        ("beloi Tom kaj Max", "Tom: belo; Max: belo; me ~ Tom ~ Max", "+ Tom kaj Max, beloi"),
        ("mia amiko Zo mortis 2019", "Zo: amiko, died, died 2019", "+ Zo, amiko, died 2019"),
        ("verda rondo", "[verda rondo]", "+ verda rondo"),
        ("mum Sarah", "mum Sarah", "+ mum Sarah"),
    ],
)
def test_words_from_a_folder_are_understood(
    folder: Path, outcome: Callable[[Document], list[str]], line: str, expected: str, sentence: str
) -> None:
    document = new_document("Ellie")
    for part in line.split(" || "):
        understanding = understand(part, document, None, DAY, language="zz", folder=folder)
        document = understanding.apply(document)
    assert "; ".join(outcome(document)) == expected
    assert understanding.sentence == sentence


@pytest.mark.parametrize("line", ["mum Sarah, Tom & Max (dad's side)", "Kelly's 34", "2 + 2", "a/b. c - d of e"])
def test_a_language_without_any_words_takes_everything_for_names(tmp_path: Path, line: str) -> None:
    shipped = json.loads(resource("words/en.json").read_text("utf-8"))
    words = {name: type(value)() for name, value in shipped.items()} | {"say": shipped["say"]}
    (tmp_path / "zz.json").write_text(json.dumps(words), "utf-8")
    understanding = understand(line, new_document("Ellie"), None, DAY, language="zz", folder=tmp_path)
    assert understanding.sentence.startswith("Adds ")


def test_a_language_is_read_once(folder: Path) -> None:
    assert words_of("zz", folder) is words_of("zz", folder)
    assert words_of("zz", folder) is not words_of("en")
