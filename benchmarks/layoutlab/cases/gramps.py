"""Reads families from Gramps XML, packed or not."""

from __future__ import annotations

import gzip
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from benchmarks.layoutlab.cases.families import completed
from benchmarks.layoutlab.cases.formats import Descent, GenogramCase, Person, Sex, Union
from benchmarks.layoutlab.cases.gedcom import year_of

PACKED = b"\x1f\x8b"
SEXES: dict[str, Sex] = {"M": "M", "F": "F"}
KINDS = {"adopted": "adopted", "foster": "foster", "stepchild": "step"}


def from_gramps(path: Path) -> GenogramCase:
    """Return the families of a Gramps file."""
    raw = path.read_bytes()
    root = ElementTree.fromstring(gzip.decompress(raw) if raw.startswith(PACKED) else raw)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    births = _births(root)
    people = [_person(one, births) for one in root.iter("person") if one.get("handle")]
    families = [one for one in root.iter("family") if one.get("handle")]
    descents = [descent for family in families for descent in _descents(family)]
    return completed(path.stem, people, [_union(family) for family in families], descents)


def _births(root: ElementTree.Element) -> dict[str, float]:
    """Return the year of every birth by the event's handle."""
    births = {}
    for event in root.iter("event"):
        date = event.find("dateval")
        date = event.find("datestr") if date is None else date
        year = year_of(date.get("val", "")) if date is not None else None
        if event.findtext("type") == "Birth" and year:
            births[event.get("handle", "")] = year
    return births


def _person(element: ElementTree.Element, births: dict[str, float]) -> Person:
    birth = None
    for reference in element.findall("eventref"):
        birth = births.get(reference.get("hlink", ""), birth)
    name = f"{element.findtext('name/first') or ''} {element.findtext('name/surname') or ''}".strip()
    sex = SEXES.get(element.findtext("gender") or "", "U")
    return {"id": element.get("handle", ""), "name": name, "sex": sex, "birth": birth}


def _union(element: ElementTree.Element) -> Union:
    parents = [element.find(role) for role in ("father", "mother")]
    relation = element.find("rel")
    return {
        "id": element.get("handle", ""),
        "partners": [parent.get("hlink", "") for parent in parents if parent is not None],
        "kind": "married" if relation is None or relation.get("type") == "Married" else "cohabiting",
        "start": None,
    }


def _descents(element: ElementTree.Element) -> list[Descent]:
    return [
        {
            "union": element.get("handle", ""),
            "child": child.get("hlink", ""),
            "kind": KINDS.get((child.get("mrel") or "birth").lower(), "birth"),
            "twin": None,
        }
        for child in element.findall("childref")
    ]
