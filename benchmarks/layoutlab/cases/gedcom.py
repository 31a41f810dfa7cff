"""Reads families from GEDCOM 5.x and 7: as much as layout needs, whatever the rest of the file holds."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import cast

from benchmarks.layoutlab.cases.families import completed
from benchmarks.layoutlab.cases.formats import Descent, GenogramCase, Person, Sex, Union

ENCODINGS = ("utf-8-sig", "cp1252", "latin-1")
BIRTHS = ("BIRT", "CHR", "BAPM")
NOT_BORN_INTO = ("adopted", "foster", "step")


@dataclass(frozen=True, slots=True)
class _Line:
    level: int
    pointer: str
    tag: str
    value: str


@dataclass(slots=True)
class _Found:
    """What was read so far, and the record and the fact that are being read."""

    people: list[Person] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    children: list[tuple[str, str]] = field(default_factory=list)
    pedigrees: dict[tuple[str, str], str] = field(default_factory=dict)
    record: str = ""
    fact: str = ""
    family: str = ""
    """The family that a person's record spoke of last."""


def from_gedcom(path: Path) -> GenogramCase:
    """Return the families of a GEDCOM file."""
    found = _Found()
    for line in _lines(_text(path)):
        _read(found, line)
    descents: list[Descent] = []
    for union, child in found.children:
        said = found.pedigrees.get((child, union), "birth")
        kind = said if said in NOT_BORN_INTO else "birth"
        descents.append({"union": union, "child": child, "kind": kind, "twin": None})
    return completed(path.stem, found.people, found.unions, descents)


def year_of(text: str) -> float | None:
    """Return the last number of three or four digits in a date."""
    years = re.findall(r"(?<!\d)(\d{3,4})(?!\d)", text)
    return float(years[-1]) if years else None


def _text(path: Path) -> str:
    raw = path.read_bytes()
    for encoding in ENCODINGS[:-1]:
        try:
            return raw.decode(encoding)
        except UnicodeDecodeError:
            continue
    return raw.decode(ENCODINGS[-1])


def _lines(text: str) -> Iterator[_Line]:
    for written in re.split(r"[\r\n]+", text):
        match = re.match(r"\s*(\d+)\s+(@[^@]+@\s+)?(\S+)\s?(.*)$", written)
        if match:
            yield _Line(int(match[1]), (match[2] or "").strip().strip("@"), match[3], match[4].strip())


def _read(found: _Found, line: _Line) -> None:
    """Take one line in."""
    if line.level == 0:
        found.record = line.tag if line.pointer else ""
        if found.record == "INDI":
            found.people.append({"id": line.pointer, "name": "", "sex": "U", "birth": None})
        elif found.record == "FAM":
            found.unions.append({"id": line.pointer, "partners": [], "kind": "married", "start": None})
    elif found.record in ("INDI", "FAM"):
        if line.level == 1:
            found.fact = line.tag
        if found.record == "INDI":
            _read_person(found, line)
        else:
            _read_union(found, line)


def _read_person(found: _Found, line: _Line) -> None:
    person = found.people[-1]
    match line.level, line.tag:
        case 1, "NAME" if not person["name"]:
            person["name"] = re.sub(r"\s+", " ", line.value.replace("/", " ")).strip()
        case 1, "SEX" if line.value and line.value[0] in "MFXU":
            person["sex"] = cast(Sex, line.value[0])
        case 1, "FAMC":
            found.family = line.value.strip("@")
        case 2, "DATE" if found.fact in BIRTHS and person["birth"] is None:
            person["birth"] = year_of(line.value)
        case 2, "PEDI" if found.fact == "FAMC":
            found.pedigrees[person["id"], found.family] = line.value.lower()


def _read_union(found: _Found, line: _Line) -> None:
    union = found.unions[-1]
    match line.level, line.tag:
        case 1, "HUSB" | "WIFE":
            partner = line.value.strip("@")
            if partner not in union["partners"]:
                union["partners"].append(partner)
        case 1, "CHIL":
            found.children.append((union["id"], line.value.strip("@")))
        case 1, "DIV":
            union["kind"] = "divorced"
        case 2, "DATE" if found.fact == "MARR":
            union["start"] = year_of(line.value)
