"""The words of one language for people and what they are to each other, read once from `resources/words`."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
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

    @property
    def is_parent(self) -> bool:
        """Whether somebody is a parent, or a grandparent."""
        return self.last is not None and self.last.way is Way.PARENT

    @property
    def cares(self) -> bool:
        """Whether the word says that somebody of the family looks after them: a kinship carer, a guardian."""
        return self.path is not None and len(self.path) == 1 and self.path[0].manner in _CARING

    @property
    def is_family(self) -> bool:
        """Whether somebody can be such a carer as well: a nan, a sister, an uncle; not a carer already."""
        return bool(self.path) and not self.plural and not self.cares


_CARING = frozenset((Manner.KINSHIP, Manner.GUARDIAN))


@dataclass(frozen=True, slots=True)
class PlaceWord:
    """What a word makes of a place or a group."""

    icon: str
    sector: str


@dataclass(frozen=True, slots=True, eq=False)
class Words:
    """The words of one language. Small letters, spaces for hyphens. One object a language, known by its identity."""

    lists: Mapping[str, Any]
    roles: Mapping[str, Role]
    places: Mapping[str, PlaceWord]
    capitals: Mapping[str, str]
    """Words that keep their capitals, by their small letters."""
    small: frozenset[str]
    """Words that are no kind of teacher or worker, though they stand before one."""

    def list(self, name: str) -> tuple[str, ...]:
        """Return a plain list of words, longest first."""
        return _longest_first(self, name)

    def say(self, name: str, **parts: str) -> str:
        """Return a piece of a sentence."""
        text: str = self.lists["say"][name]
        return text.format(**parts)

    def opening(self, name: str, tokens: Sequence[str]) -> int:
        """Return how many tokens make up the longest word of a list that they start with; 0 if they start with none."""
        listed, most = _as_set(self, name)
        small = [token.lower().replace("’", "'") for token in tokens[:most]]
        return next((length for length in range(len(small), 0, -1) if " ".join(small[:length]) in listed), 0)

    def owner(self, token: str) -> str | None:
        """Return who owns what follows, or None if the word has no such ending: "dad" of "dad's"."""
        token = token.replace("’", "'")
        for ending, stays in self.lists["whose"].items():
            if token.lower().endswith(ending) and len(token) > len(ending):
                return f"{token[: -len(ending)]}{stays}"
        return None

    def spelled(self, said: str) -> str:
        """Return a role as it is written: small letters, but "PE" and "Welsh"; common slips of the keys put right."""
        return " ".join(self._spelled(word) for word in said.split())

    def _spelled(self, word: str) -> str:
        """Return one word as it is written, with its hyphens."""
        parts = (self.lists["typed wrongly"].get(part, part) for part in word.lower().split("-"))
        return "-".join(self.capitals.get(part, part) for part in parts)

    def role(self, text: str) -> Role | None:
        """Return what a few words make of somebody, or None if they are no role: "great-nan", "old foster carer"."""
        return _role(self, text) if len(text) <= 2 * LONGEST else None

    def made_of(self, key: str, *, named: bool) -> Role | None:
        """Return what plain words make of somebody; named: as a name is written, "Paul Nurse"."""
        if not key or len(key) > LONGEST:
            return None
        for said in (key, " ".join(self.lists["typed wrongly"].get(word, word) for word in key.split())):
            if said in self.roles:
                return self.roles[said]
        key = said
        if key in self.lists["plurals"]:
            return _several(self.roles[self.lists["plurals"][key]])
        return next(self._modified(key, named=named), None)

    def _modified(self, key: str, *, named: bool) -> Iterator[Role]:
        """Yield what modifiers before a role make of it; "Paul Nurse" is named, and no nurse."""
        for modifier, rest in self._parted(key):
            role = self.role(rest)
            made = _MODIFY[modifier[0]](role, modifier[1]) if role else None
            if made:
                yield made
        count, _, rest = key.partition(" ")
        number = int(count) if count.isdecimal() and len(count) < 3 else self.lists["numbers"].get(count)
        role = self.role(rest) if number is not None and rest else None
        if role and (role.plural or number == 1):
            yield replace(role, count=number or 0) if role.plural else role
        *before, last = key.split() or [""]
        exact = " ".join(key.split()[-2:]) in self.roles
        kind = last in self.lists["any kind of"] and not named
        if kind and before and len(before) < 3 and not exact and not set(before) & self.small:
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


@lru_cache(maxsize=8192)
def _role(words: Words, text: str) -> Role | None:
    """Return what a few words make of somebody; a line is read again at every key."""
    return words.made_of(plain(text), named=_is_titled(text))


@lru_cache(maxsize=256)
def _as_set(words: Words, name: str) -> tuple[frozenset[str], int]:
    """Return a list for looking up, and how many words its longest has."""
    return frozenset(words.lists[name]), max((len(one.split()) for one in words.lists[name]), default=0)


@lru_cache(maxsize=256)
def _longest_first(words: Words, name: str) -> tuple[str, ...]:
    return tuple(sorted(words.lists[name], key=len, reverse=True))


def _several(role: Role) -> Role:
    """Several of a role; twins are each other's, not the young person's."""
    if role.last and role.last.manner in (Manner.TWIN, Manner.IDENTICAL):
        return replace(role, path=(Step(Way.SIBLING),), plural=True, together=True)
    return replace(role, plural=True)


def _is_titled(text: str) -> bool:
    """Say whether every word starts with a capital, as names do, and goes on in small letters."""
    return all(word[:1].isupper() and word[1:].islower() for word in text.split())


@lru_cache(maxsize=16384)
def plain(text: str) -> str:
    """Return words as the lists have them: small letters, no hyphens, straight apostrophes, single spaces."""
    return " ".join(text.lower().replace("’", "'").replace("-", " ").strip(" .:,?!").split())


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


def words_of(language: str = "en", folder: Path | None = None) -> Words:
    """Return the words of a language: those that are shipped, unless a folder of others is given."""
    return _read((folder or resource("words")) / f"{language}.json")


@lru_cache(maxsize=4)
def _read(file: Path) -> Words:
    lists: Mapping[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return Words(
        lists,
        roles=dict(_roles(lists)),
        places={
            word: PlaceWord(group["icon"], group["sector"]) for group in lists["places"] for word in group["words"]
        },
        capitals={word.lower(): word for word in lists["capitals"]},
        small=frozenset(word for name in _SMALL for word in lists[name]),
    )


_SMALL = ("mine", "theirs", "articles", "is", "at", "and", "from", "since", "of")


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
