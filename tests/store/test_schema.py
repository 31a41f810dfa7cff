from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from ecomap.model.document import Document
from ecomap.resource import resource
from ecomap.store.codec import decode, encode
from ecomap.store.errors import NotAMap
from ecomap.store.schema import SCHEMA, main, schema
from ecomap.store.shapes import Form, shape_of


def test_the_published_schema_is_that_of_the_model() -> None:
    assert resource(SCHEMA).read_bytes() == schema(), "run: python -m ecomap.store.schema"


@pytest.mark.parametrize("seed", range(5))
def test_every_map_is_valid_by_the_published_schema(seed: int, by_chance: Callable[[int], Document]) -> None:
    published = json.loads(resource(SCHEMA).read_bytes())
    jsonschema.Draft202012Validator.check_schema(published)
    jsonschema.validate(json.loads(encode(by_chance(seed))), published)


@pytest.mark.parametrize(
    ("path", "value"),
    [(("format",), "one"), (("people",), []), (("young_person",), None), (("people", "x"), {}), (("languages",), [3])],
)
def test_what_the_schema_refuses_the_program_refuses(
    path: tuple[str, ...], value: Any, by_chance: Callable[[int], Document]
) -> None:
    tree = json.loads(encode(by_chance(0)))
    holder = tree
    for step in path[:-1]:
        holder = holder.setdefault(step, {})
    holder[path[-1]] = value
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(tree, json.loads(resource(SCHEMA).read_bytes()))
    with pytest.raises(NotAMap, match=r"should be|has no"):
        decode(json.dumps(tree).encode())


def test_what_fields_mean_is_said_in_the_schema() -> None:
    person = json.loads(schema())["$defs"]["Person"]["properties"]
    assert person["relation"]["description"].startswith("In the young person's words")
    assert shape_of(Document).form is Form.RECORD
    assert "unknown" not in json.loads(schema())["properties"]


def test_the_schema_is_written_to_where_it_is_published(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ecomap.store.schema.resource", tmp_path.joinpath)
    tmp_path.joinpath("schema").mkdir()
    main()
    assert tmp_path.joinpath(SCHEMA).read_bytes() == schema()
