"""Document ⇄ JSON: complete, in a steady order, forgetting nothing that a newer program wrote."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import msgspec

from ecomap.model.document import Document
from ecomap.model.log import Log
from ecomap.store.errors import MadeByNewer, NotAMap, TooLarge
from ecomap.store.faults import find_faults
from ecomap.store.leftovers import cut_out, gather, put_back
from ecomap.store.log import CHANGES, taken_from, tree_of
from ecomap.store.migrations import FORMAT, brought_up, format_of
from ecomap.store.shapes import Form, Shape, entries_of, shape_of

_MOST_RECORDS = 200_000
"""Entries in the tables of one document."""
_MOST_PARTS = 1_000_000
"""Records and lists of a JSON text, counted before they are made: each takes far more room than the text of it."""
_NUMBER = "/format"
_DOCUMENT = shape_of(Document)


class Unwritable(ValueError):
    """The document holds something that JSON cannot: half a character, or something that is no fact."""


def encode(document: Document, log: Log = ()) -> bytes:
    """Return the open form: indented, what equals its default left out; the same document gives the same bytes."""
    tree = {"format": _number(document), **_tree(document, _DOCUMENT)}
    if log:
        tree[CHANGES] = tree_of(log)
    try:
        return msgspec.json.format(msgspec.json.encode(tree, enc_hook=_plain), indent=1) + b"\n"
    except (UnicodeEncodeError, NotImplementedError, TypeError) as error:
        raise Unwritable(str(error)) from error


def decode(content: bytes) -> Document:
    """Read the map of an open form, without its log; raise as `decode_whole` does."""
    return decode_whole(content)[0]


def decode_whole(content: bytes) -> tuple[Document, Log]:
    """Read the open form; raise `NotAMap`, `TooLarge` or `MadeByNewer`, each saying where in the file.

    A newer format is read as far as it can be; `is_newer` tells, and such a document must not be saved.
    """
    tree = _parsed(content)
    number = format_of(tree)
    tree = brought_up(tree)
    del tree["format"]
    if number > FORMAT:
        gather(tree, _DOCUMENT)
        tree["unknown"][_NUMBER] = number
        return _converted_in_part(tree), ()
    log = taken_from(tree)
    gather(tree, _DOCUMENT)
    return _converted(tree), log


def is_newer(document: Document) -> bool:
    """Say whether a document came from a newer format than this program writes: to be looked at, never saved."""
    return _number(document) > FORMAT


def _number(document: Document) -> int:
    """Return the format that a document came in; this program's, if it did not come from a newer one."""
    number = document.unknown.get(_NUMBER)
    return number if isinstance(number, int) else FORMAT


def _tree(value: Any, shape: Shape) -> Any:
    """Return a value as JSON sees it, leaving out fields that say nothing but their default."""
    if shape.form is Form.SET:
        return sorted(value)
    if shape.form is Form.LIST:
        return [_tree(one, shape.of) for one in value]
    if shape.form is Form.TABLE:
        return {key: _tree(one, shape.of) for key, one in value.items()}
    tree = {}
    for name, entry in entries_of(shape.of).items():
        part = getattr(value, name)
        if part is not entry.default and part != entry.default:
            tree[name] = part if entry.shape.form is Form.LEAF else _tree(part, entry.shape)
    if shape.of is Document:
        put_back(tree, value, _tree)
    return tree


def _plain(value: Any) -> Any:
    """Return what msgspec asks about: a read-only table is written as any other."""
    if isinstance(value, Mapping):
        return dict(value)
    raise NotImplementedError(f"a {type(value).__name__} cannot be written")


def _parsed(content: bytes) -> dict[str, Any]:
    """Return the tree of a JSON text within the limits."""
    if content.count(b"{") + content.count(b"[") > _MOST_PARTS:
        raise TooLarge("There is more in the file than in any map.")
    try:
        tree = msgspec.json.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise NotAMap(f"This is not a map in the open form: {error}.") from error
    except RecursionError as error:
        raise TooLarge("The file is nested more deeply than any map.") from error
    if not isinstance(tree, dict):
        raise NotAMap("This is not a map in the open form: it should be one JSON object.")
    if sum(len(table) for table in tree.values() if isinstance(table, (dict, list))) > _MOST_RECORDS:
        raise TooLarge("There is more in the file than in any map.")
    return tree


def _converted(tree: dict[str, Any]) -> Document:
    """Return the document of a tree; raise `NotAMap`, telling what should stand where."""
    try:
        return msgspec.convert(tree, Document)
    except msgspec.ValidationError as error:
        raise NotAMap(find_faults(tree, _DOCUMENT)[0].words()) from error


def _converted_in_part(tree: dict[str, Any]) -> Document:
    """Return the document of a newer tree, setting aside what is not understood."""
    while faults := find_faults(tree, _DOCUMENT):
        if not sum(cut_out(tree, _DOCUMENT, fault.path) for fault in faults):
            words = faults[0].words()
            raise MadeByNewer(f"The map was made by a newer Ecomap, and this one cannot show it: {words}")
    return msgspec.convert(tree, Document)


def without_pictures(document: Document) -> tuple[Document, dict[str, bytes]]:
    """Part a document from its pictures' content, which a sealed file keeps beside the JSON; moments' too."""
    contents = {digest: picture.content for digest, picture in document.pictures.items()}
    bare = {digest: replace(picture, content=b"") for digest, picture in document.pictures.items()}
    moments = {}
    for key, moment in document.moments.items():
        was, more = without_pictures(moment.was)
        moments[key] = replace(moment, was=was)
        contents |= more
    return replace(document, pictures=bare, moments=moments), contents


def with_pictures(document: Document, contents: Mapping[str, bytes]) -> Document:
    """Put the pictures' content back; raise `NotAMap` if one is not there."""
    try:
        whole = {digest: replace(one, content=contents[digest]) for digest, one in document.pictures.items()}
    except KeyError as error:
        raise NotAMap("A picture of the map is missing from its file.") from error
    moments = {key: replace(one, was=with_pictures(one.was, contents)) for key, one in document.moments.items()}
    return replace(document, pictures=whole, moments=moments)
