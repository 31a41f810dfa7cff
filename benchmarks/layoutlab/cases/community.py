"""One community of invented families that intermarry a little: people, couples and children, drawn by lot."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from benchmarks.layoutlab.cases.formats import Descent, Person, Sex, Union
from benchmarks.layoutlab.cases.names import FIRST, LAST

OTHER: dict[Sex, Sex] = {"M": "F", "F": "M", "X": "F", "U": "F"}
MEN_AND_WOMEN: tuple[Sex, ...] = ("M", "F")
KINDS = ("married", "cohabiting", "separated", "divorced")


@dataclass(slots=True)
class Community:
    """A growing community: every step adds to it."""

    dice: random.Random
    people: list[Person] = field(default_factory=list)
    unions: list[Union] = field(default_factory=list)
    descents: list[Descent] = field(default_factory=list)
    parents: dict[str, tuple[str, ...]] = field(default_factory=dict)
    generation: dict[str, int] = field(default_factory=dict)
    lines: dict[str, set[str]] = field(default_factory=dict)
    """By person the founders they descend from."""
    partners: dict[str, list[str]] = field(default_factory=dict)

    def add_person(self, sex: Sex | None, year: float, generation: int, line: set[str] | None = None) -> str:
        """Add somebody and return their id; without a line they found one."""
        one = f"p{len(self.people) + 1}"
        drawn: Sex = self.dice.choice(MEN_AND_WOMEN) if sex is None else sex
        name = f"{self.dice.choice(FIRST)} {self.dice.choice(LAST)}"
        self.people.append({"id": one, "name": name, "sex": drawn, "birth": float(year)})
        self.generation[one], self.partners[one] = generation, []
        self.lines[one] = {one} if line is None else set(line)
        return one

    def add_union(self, one: str, other: str | None, year: float, kind: str | None = None) -> Union:
        """Add a couple, or a parent alone."""
        union = Union(
            id=f"u{len(self.unions) + 1}",
            partners=[one] if other is None else [one, other],
            kind=kind or self.dice.choice(KINDS),
            start=float(year),
        )
        self.unions.append(union)
        if other is not None:
            self.partners[one].append(other)
            self.partners[other].append(one)
        return union

    def add_child(self, union: Union, child: str, kind: str = "birth", twin: str | None = None) -> None:
        """Add a child to a union."""
        self.descents.append({"union": union["id"], "child": child, "kind": kind, "twin": twin})

    def person(self, one: str) -> Person:
        """Return somebody by id."""
        return self.people[int(one[1:]) - 1]

    def birth(self, one: str) -> float:
        """Return the year in which somebody was born."""
        return self.person(one)["birth"] or 0.0
