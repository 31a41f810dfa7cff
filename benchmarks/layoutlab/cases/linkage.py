"""Reads families from linkage tables: a row a person, with the columns id, father, mother and sex.

Such tables rarely carry reliable births: the order of the rows counts as birth order.
"""

from __future__ import annotations

import csv
from pathlib import Path

from benchmarks.layoutlab.cases.families import completed
from benchmarks.layoutlab.cases.formats import Descent, GenogramCase, Person, Sex, Union

SEXES: dict[str, Sex] = {"1": "M", "2": "F", "m": "M", "f": "F", "male": "M", "female": "F"}
COLUMNS = {
    "id": ("id",),
    "father": ("father", "fatherid", "dadid"),
    "mother": ("mother", "motherid", "momid"),
    "sex": ("sex",),
    "family": ("famid", "ped", "family"),
}


class ColumnMissing(Exception):
    """A table has no column of some meaning; the text says which."""


def from_linkage(path: Path, family: str | None = None) -> GenogramCase:
    """Return the people of a table, or one family of it; raise ColumnMissing."""
    with path.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file)
        names = list(table.fieldnames or ())
        rows = list(table)
    one, father, mother, sex = (_column(names, meaning) for meaning in ("id", "father", "mother", "sex"))
    if family is not None:
        of_family = _column(names, "family")
        rows = [row for row in rows if row[of_family] == family]
    people: list[Person] = [
        {"id": row[one], "name": row[one], "sex": SEXES.get(row[sex].lower(), "U"), "birth": None} for row in rows
    ]
    known = {person["id"] for person in people}
    couples: dict[tuple[str, ...], str] = {}
    descents: list[Descent] = []
    for row in rows:
        parents = tuple(parent for parent in (row[father], row[mother]) if parent in known)
        if parents:
            union = couples.setdefault(parents, f"u{len(couples) + 1}")
            descents.append({"union": union, "child": row[one], "kind": "birth", "twin": None})
    unions: list[Union] = [
        {"id": union, "partners": list(parents), "kind": "married", "start": None} for parents, union in couples.items()
    ]
    name = path.stem if family is None else f"{path.stem}-{family}"
    return completed(name, people, unions, descents)


def families_of(path: Path) -> list[str]:
    """Return the families that a table names, in its order; raise ColumnMissing."""
    with path.open(encoding="utf-8", newline="") as file:
        table = csv.DictReader(file)
        column = _column(list(table.fieldnames or ()), "family")
        return list(dict.fromkeys(row[column] for row in table))


def _column(names: list[str], meaning: str) -> str:
    """Return the name under which a table has a column."""
    for name in names:
        if name.lower() in COLUMNS[meaning]:
            return name
    raise ColumnMissing(f"The table has no column {' or '.join(COLUMNS[meaning])}.")
