"""The published JSON Schema of the open form, made from the model: `python -m ecomap.store.schema`."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any

import msgspec

from ecomap.model.document import Document
from ecomap.model.log import Logged
from ecomap.resource import resource
from ecomap.store.log import CHANGES
from ecomap.store.migrations import FORMAT
from ecomap.store.shapes import Form, Shape, entries_of, shape_of

SCHEMA = f"schema/ecomap-{FORMAT}.schema.json"
"""The shipped file."""


def schema() -> bytes:
    """Return the schema of the present format as JSON."""
    whole: dict[str, Any] = msgspec.json.schema(Document)
    records = {**whole["$defs"], **msgspec.json.schema(Logged)["$defs"]}
    for described in records.values():
        described["description"] = inspect.cleandoc(described["description"])  # as Python 3.13 does by itself
    for record in (*_records(shape_of(Document), {}).values(), Logged):
        for name, meaning in _meanings(record).items():
            records[record.__name__]["properties"][name].setdefault("description", meaning)
    document = records["Document"]
    for described in (document, records["Logged"]):
        del described["properties"]["unknown"]
    top = {
        **document,
        "title": f"Ecomap, open form, format {FORMAT}",
        "properties": {
            "format": {"type": "integer", "minimum": 1, "description": "Number of the format."},
            **document["properties"],
            CHANGES: {
                "type": "array",
                "items": {"$ref": "#/$defs/Logged"},
                "default": [],
                "description": "The log: who did what kind of thing to the map, and when.",
            },
        },
        "required": ["format", *document["required"]],
    }
    named = {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": SCHEMA.rpartition("/")[2]}
    return msgspec.json.format(msgspec.json.encode({**named, **top, "$defs": records}), indent=2) + b"\n"


def _records(shape: Shape, found: dict[str, type]) -> dict[str, type]:
    """Return all records that can be in a shape, by name."""
    if shape.form in (Form.LIST, Form.TABLE):
        return _records(shape.of, found)
    if shape.form is Form.RECORD and shape.of.__name__ not in found:
        found[shape.of.__name__] = shape.of
        for entry in entries_of(shape.of).values():
            _records(entry.shape, found)
    return found


def _meanings(record: type) -> dict[str, str]:
    """Return what the model says about the fields of a record: the sentence below each."""
    body = ast.parse(textwrap.dedent(inspect.getsource(record))).body[0]
    assert isinstance(body, ast.ClassDef)
    return {
        field.target.id: inspect.cleandoc(said.value.value)
        for field, said in zip(body.body, body.body[1:], strict=False)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(said, ast.Expr)
        and isinstance(said.value, ast.Constant)
        and isinstance(said.value.value, str)
        and field.target.id != "unknown"
    }


def main() -> None:
    """Write the schema to where it is published."""
    resource("schema").joinpath(SCHEMA.rpartition("/")[2]).write_bytes(schema())


if __name__ == "__main__":
    main()
