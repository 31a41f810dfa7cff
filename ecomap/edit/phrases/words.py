"""The words of one language for people and what they are to each other, read once from `resources/words`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from ecomap.edit.kin import Manner, Step, Way
from ecomap.model.person import Gender, Kind, Side
from ecomap.resource import resource

LONGEST = 60
"""Letters; nothing longer is a role."""

_GENDERS = {"f": Gender.FEMALE, "m": Gender.MALE}


@dataclass(frozen=True, slots=True)
class Role:
    """What a word makes of somebody: kin along a path, or a friend, a teacher, a pet."""

    path: tuple[Step, ...] | None = None
    """None: not kin. Empty: the young person."""
    side: Side = Side.OTHER
    sector: str = ""
    paid: bool = False
    kind: Kind = Kind.PERSON
    icon: str = ""
    plural: bool = False
    count: int = 0
    together: bool = False
    """Born together with each other: "twins Mason and Maisie"."""
    dead: bool = False
    unborn: bool = False

    @property
    def last(self) -> Step | None:
        """The step that says how they belong, if they are kin."""
        return self.path[-1] if self.path else None


@dataclass(frozen=True, slots=True)
class PlaceWord:
    """What a word makes of a place or a group."""

    icon: str
    sector: str


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language. Small letters, spaces for hyphens."""

    lists: Mapping[str, Any]
    roles: Mapping[str, Role]
    places: Mapping[str, PlaceWord]

    def list(self, name: str) -> tuple[str, ...]:
        """Return a plain list of words, longest first."""
        return tuple(sorted(self.lists[name], key=len, reverse=True))

    def say(self, name: str, **parts: str) -> str:
        """Return a piece of a sentence."""
        text: str = self.lists["say"][name]
        return text.format(**parts)

    def role(self, text: str) -> Role | None:
        """Return what a few words make of somebody, or None if they are no role: "great-nan", "old foster carer"."""
        key = plain(text)
        if len(key) > LONGEST:
            return None
        if key in self.roles:
            return self.roles[key]
        if key in self.lists["plurals"]:
            return _several(self.roles[self.lists["plurals"][key]])
        return next(self._modified(key), None)

    def _modified(self, key: str) -> Iterator[Role]:
        """Yield what modifiers before a role make of it."""
        for modifier, rest in self._parted(key):
            role = self.role(rest)
            made = _MODIFY[modifier[0]](role, modifier[1]) if role else None
            if made:
                yield made
        count, _, rest = key.partition(" ")
        number = int(count) if count.isdecimal() and len(count) < 3 else self.lists["numbers"].get(count)
        role = self.role(rest) if number is not None and rest else None
        if role and role.plural:
            yield replace(role, count=number or 0)
        *before, last = key.split() or [""]
        exact = " ".join(key.split()[-2:]) in self.roles
        if before and last in self.lists["any kind of"] and len(before) < 3 and not exact and not set(before) & _SMALL:
            yield self.roles[last]

    def _parted(self, key: str) -> Iterator[tuple[tuple[str, str], str]]:
        """Yield modifiers a text starts with, and the rest of it; some stand glued to their word: "stepdad"."""
        manners = ((name, word) for name, words in self.lists["manners"].items() for word in words)
        for name, word in manners:
            if key.startswith(word):
                yield ("manner", name), key[len(word) :].strip()
        for kind in ("great", "over", "dead", "unborn", "said of"):
            for word in self.lists[kind]:
                if key.startswith(f"{word} ") or (kind == "great" and key.startswith(word)):
                    yield (kind, word), key[len(word) :].strip()


def _several(role: Role) -> Role:
    """Several of a role; twins are each other's, not the young person's."""
    if role.last and role.last.manner is Manner.TWIN:
        return replace(role, path=(Step(Way.SIBLING),), plural=True, together=True)
    return replace(role, plural=True)


_SMALL = frozenset(("my", "her", "his", "their", "is", "at", "and", "from", "since"))


def plain(text: str) -> str:
    """Return words as the lists have them: small letters, no hyphens, straight apostrophes, single spaces."""
    return " ".join(text.lower().replace("’", "'").replace("-", " ").strip(" .:,").split())


def _with_manner(role: Role, name: str) -> Role | None:
    """A foster mum is one step; a foster nan is the mother of a foster carer."""
    manner = Manner(name)
    if not role.path:
        return None
    first = role.path[0]
    if manner in (Manner.HALF, Manner.TWIN, Manner.IDENTICAL):
        if len(role.path) > 1 or first.way is not Way.SIBLING:
            return None
        if role.plural and manner is not Manner.HALF:
            return replace(role, together=True)
        return replace(role, path=(replace(first, manner=manner),))
    if first.way is Way.PARTNER or first.manner not in (Manner.PLAIN, manner):
        return None
    return replace(role, path=(replace(first, manner=manner), *role.path[1:]), side=Side.OTHER)


def _greater(role: Role, _word: str) -> Role | None:
    """A great-nan is a parent's nan; a great-nephew is a nephew's son."""
    if not role.path or len(role.path) < 2:
        return None
    if role.path[0].way is Way.PARENT:
        return replace(role, path=(Step(Way.PARENT), *role.path))
    return replace(role, path=(*role.path[:-1], Step(Way.CHILD), role.path[-1]))


def _over(role: Role, _word: str) -> Role:
    """An ex-husband is no partner now; an old friend is a friend."""
    last = role.last
    lasting = last is None or (last.way is not Way.PARTNER and last.manner is Manner.PLAIN)
    if lasting or role.path is None or last is None:
        return role
    return replace(role, path=(*role.path[:-1], replace(last, over=True)))


def _dead(role: Role, _word: str) -> Role:
    """The late grandad has died."""
    return replace(role, dead=True)


def _unborn(role: Role, _word: str) -> Role:
    """The unborn brother is on the way."""
    return replace(role, unborn=True)


def _as_it_is(role: Role, _word: str) -> Role:
    """A big brother is a brother."""
    return role


_MODIFY: Mapping[str, Callable[[Role, str], Role | None]] = {
    "manner": _with_manner,
    "great": _greater,
    "over": _over,
    "dead": _dead,
    "unborn": _unborn,
    "said of": _as_it_is,
}


@lru_cache(maxsize=4)
def words_of(language: str = "en") -> Words:
    """Return the words of a language."""
    lists: Mapping[str, Any] = json.loads(resource(f"words/{language}.json").read_text(encoding="utf-8"))
    places = {word: PlaceWord(group["icon"], group["sector"]) for group in lists["places"] for word in group["words"]}
    return Words(lists, dict(_roles(lists)), places)


def _roles(lists: Mapping[str, Any]) -> Iterator[tuple[str, Role]]:
    """Yield every word for somebody, with what it makes of them."""
    for path, words in lists["kin"].items():
        role = Role(path=tuple(_step(step) for step in path.split()))
        yield from ((word, role) for word in words)
    for group in lists["others"]:
        role = Role(side=Side(group["side"]), sector=group.get("sector", ""), paid=group.get("paid", False))
        yield from ((word, role) for word in group["words"])
    for icon, words in lists["pets"].items():
        role = Role(side=Side.PET, kind=Kind.PET, icon=icon)
        yield from ((word, role) for word in words)


def _step(text: str) -> Step:
    """Return the step of "parent", "sibling:f", "partner:m:married", "partner:u::over"."""
    way, gender, manner, over = (*text.split(":"), "", "", "")[:4]
    return Step(Way(way), _GENDERS.get(gender, Gender.UNKNOWN), Manner(manner), over == "over")
