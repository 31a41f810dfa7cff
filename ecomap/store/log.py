"""The log of a map as JSON: `changes`, beside the map's own fields in the open form; a `Document` holds none of it."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import msgspec

from ecomap.model.log import Log, Logged
from ecomap.store.errors import NotAMap
from ecomap.store.faults import find_faults
from ecomap.store.leftovers import bounded
from ecomap.store.shapes import entries_of, shape_of

CHANGES = "changes"
"""What the log is called in the open form. A program that does not know it keeps it, as it keeps every field."""
_LINES = shape_of(Log)
_KNOWN = frozenset(entries_of(Logged))
_YEARS = range(1900, 9999)


def tree_of(log: Log) -> list[dict[str, Any]]:
    """Return a log as JSON sees it, leaving out what says nothing but its default."""
    return [_line(one) for one in log]


def taken_from(tree: dict[str, Any]) -> Log:
    """Take the log out of the tree of an open form; raise `NotAMap`, telling what should stand where."""
    lines = tree.pop(CHANGES, [])
    try:
        log = msgspec.convert(lines, Log)
    except msgspec.ValidationError as error:
        fault = find_faults(lines, _LINES)[0]
        raise NotAMap(replace(fault, path=(CHANGES, *fault.path)).words()) from error
    return tuple(_whole(line, number, lines[number]) for number, line in enumerate(log))


def _line(one: Logged) -> dict[str, Any]:
    """Return one line with what a newer program wrote of it; made by hand, as there are thousands of them."""
    said: dict[str, Any] = {**one.unknown, "id": one.id, "who": one.who, "at": one.at, "deed": one.deed}
    if one.whom:
        said["whom"] = one.whom
    if one.papers:
        said["papers"] = one.papers
    if one.times != 1:
        said["times"] = one.times
    return said


def _whole(line: Logged, number: int, tree: dict[str, Any]) -> Logged:
    """Return a line with its time in UTC, also where it has no offset, and with what is unknown of it."""
    if line.at.year not in _YEARS:
        raise NotAMap(f"`{CHANGES}.{number}.at` is not understood.")
    if line.at.tzinfo is datetime.UTC and tree.keys() <= _KNOWN:
        return line
    at = line.at.replace(tzinfo=datetime.UTC) if line.at.tzinfo is None else line.at.astimezone(datetime.UTC)
    return replace(line, at=at, unknown={key: bounded(tree[key]) for key in tree.keys() - _KNOWN})
