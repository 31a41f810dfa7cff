"""Single additions to a case, as somebody at the screen makes them: what a layout should take without stirring.

Families get in turn a child, a partner, a partner with a child, and parents; networks get a person or an organisation
with a spoke and sometimes a tie.
"""

from __future__ import annotations

import copy
import random
from dataclasses import dataclass

from benchmarks.layoutlab.cases.community import OTHER
from benchmarks.layoutlab.cases.ecomap import label_box
from benchmarks.layoutlab.cases.families import completed, descents_of
from benchmarks.layoutlab.cases.formats import ECOMAP, Case, Descent, EcomapCase, GenogramCase, Person, Sex
from benchmarks.layoutlab.cases.names import FIRST, LAST

STEPS = ("child", "partner", "partner_child", "parents")


@dataclass(frozen=True, slots=True)
class Addition:
    """One addition: what it was, beside whom, and the whole case after it."""

    step: str
    at: str
    case: Case


def additions(case: Case, seed: int, count: int) -> list[Addition]:
    """Return additions to the same case, each on its own; fewer than asked where a step finds no place."""
    if case["format"] == ECOMAP:
        dice = random.Random(f"eco-edits/{case['name']}/{seed}")
        return [_node_added(case, number, dice) for number in range(count)]
    dice = random.Random(f"edits/{case['name']}/{seed}")
    found = (_person_added(case, number, dice) for number in range(count))
    return [one for one in found if one is not None]


def history(case: Case, seed: int, count: int) -> list[Addition]:
    """Return additions that follow upon each other; fewer than asked where a step finds no place."""
    dice = random.Random(f"history/{case['name']}/{seed}")
    found: list[Addition] = []
    for number in range(count):
        latest = found[-1].case if found else case
        one = _node_added(latest, number, dice) if latest["format"] == ECOMAP else _person_added(latest, number, dice)
        if one is not None:
            found.append(one)
    return found


def _person_added(case: GenogramCase, number: int, dice: random.Random) -> Addition | None:
    """Return a family with one person (or a parent pair, or a partner and a child) more."""
    step = STEPS[number % len(STEPS)]
    growing = _Growing(copy.deepcopy(case), descents_of(case), f"new{number}")
    if step == "child" and case["unions"]:
        at = growing.add_child(dice)
    elif step in ("partner", "partner_child"):
        at = growing.add_partner(dice, with_child=step == "partner_child")
    else:
        has_parents = {descent["child"] for descent in growing.descents}
        founders = [person["id"] for person in case["people"] if person["id"] not in has_parents]
        if not founders:
            dice.choice(case["people"][:1])  # the next step's luck is the same as if one had been found
            return None
        at = growing.add_parents(dice.choice(founders))
    grown = growing.case
    name = f"{case['name']}+{number}{step}"
    return Addition(step, at, completed(name, grown["people"], grown["unions"], growing.descents))


@dataclass(frozen=True, slots=True)
class _Growing:
    """A copy of a case that somebody new is put into."""

    case: GenogramCase
    descents: list[Descent]
    new: str

    def add_child(self, dice: random.Random) -> str:
        """Add a youngest child to some union; return one of its parents."""
        union = dice.choice(self.case["unions"])
        births = {person["id"]: person["birth"] for person in self.case["people"]}
        siblings = [births[link["child"]] for link in self.descents if link["union"] == union["id"]]
        youngest = max((birth for birth in siblings if birth is not None), default=None)
        self._add(self.new, dice.choice(("M", "F")), youngest, 2)
        self._descend(union["id"], self.new)
        return union["partners"][0]

    def add_partner(self, dice: random.Random, with_child: bool) -> str:
        """Add a partner to anybody; return whom."""
        at = dice.choice(self.case["people"])
        self._add(self.new, OTHER[at["sex"]], at["birth"], 0)
        self._unite(at["id"], self.new, "cohabiting")
        if with_child:
            self._add(f"{self.new}c", "F", at["birth"], 25)
            self._descend(f"U{self.new}", f"{self.new}c")
        return at["id"]

    def add_parents(self, at: str) -> str:
        """Add a father and a mother to somebody; return whom."""
        birth = next(person["birth"] for person in self.case["people"] if person["id"] == at)
        self._add(self.new, "M", birth, -25)
        self._add(f"{self.new}m", "F", birth, -25)
        self._unite(self.new, f"{self.new}m", "married")
        self._descend(f"U{self.new}", at)
        return at

    def _add(self, one: str, sex: Sex, near: float | None, later: int) -> None:
        birth = None if near is None else near + later
        self.case["people"].append(Person(id=one, name=f"New {one}", sex=sex, birth=birth))

    def _unite(self, one: str, other: str, kind: str) -> None:
        self.case["unions"].append({"id": f"U{self.new}", "partners": [one, other], "kind": kind, "start": None})

    def _descend(self, union: str, child: str) -> None:
        self.descents.append({"union": union, "child": child, "kind": "birth", "twin": None})


def _node_added(case: EcomapCase, number: int, dice: random.Random) -> Addition:
    """Return a network with one node more."""
    grown = copy.deepcopy(case)
    like = dice.choice([node for node in grown["nodes"] if node["kind"] != "centre"])
    new, label = f"new{number}", f"{dice.choice(FIRST)} {dice.choice(LAST)}"
    width, height = label_box(label)
    ring = dice.choice([1, 2, 3])
    grown["nodes"].append(
        {"id": new, "label": label, "kind": "person", "domain": like["domain"], "ring": ring, "w": width, "h": height}
    )
    grown["edges"].append({"a": case["centre"], "b": new, "strength": 2, "stress": False, "flow": "none"})
    if dice.random() < 0.5:
        grown["edges"].append({"a": new, "b": like["id"], "strength": 1, "stress": False, "flow": "none"})
    grown["name"] = f"{case['name']}+{number}"
    return Addition("node", like["id"], grown)
