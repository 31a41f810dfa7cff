from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from ecomap.resource import resource
from ecomap.store.codec import decode, encode
from ecomap.store.files import read_limited
from ecomap.store.identity import read_identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.store.migrations import FORMAT
from ecomap.store.schema import SCHEMA

FOLDER = Path(__file__).parents[1] / "old_files"
SEALED = sorted(FOLDER.glob("*.ecomap"))
OPEN = sorted(FOLDER.glob("*.json"))


@pytest.mark.parametrize("path", SEALED, ids=lambda path: path.stem)
def test_every_old_map_opens_with_its_passphrase_and_its_recovery_code(path: Path) -> None:
    opened = open_map(path, Passphrase("four quiet green lamps"))
    recovered = open_map(path, read_identity(path.with_suffix(".recovery.txt").read_text()))
    assert opened == recovered and not opened.read_only
    assert opened.document == decode(path.with_suffix(".json").read_bytes())


@pytest.mark.parametrize("path", OPEN, ids=lambda path: path.stem)
def test_every_old_open_form_reads_and_is_written_in_the_present_form(path: Path) -> None:
    content = read_limited(path)
    document = decode(content)
    assert not document.unknown and decode(encode(document)) == document
    jsonschema.validate(json.loads(encode(document)), json.loads(resource(SCHEMA).read_bytes()))
    if json.loads(content)["format"] == FORMAT:
        assert encode(document) == content


def test_there_is_an_old_map_of_every_format() -> None:
    numbers = {json.loads(path.read_bytes())["format"] for path in OPEN}
    assert numbers == set(range(1, FORMAT + 1))
    assert {path.stem for path in SEALED} == {path.stem for path in OPEN}
