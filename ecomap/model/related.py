"""How two people are related: the shortest way through the family, and what somebody at its end is called."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ecomap.model.document import Document
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.kinship import OWN, Kin, Step, kin, word
from ecomap.model.naming import called, relation_label
from ecomap.model.person import ElementId, Gender, Person, short_form

_UPWARD: Mapping[ChildKind, Step] = {
    **dict.fromkeys(OWN, Step.PARENT),
    ChildKind.STEP: Step.STEP_PARENT,
    ChildKind.FOSTER: Step.FOSTER,
    ChildKind.KINSHIP: Step.CARER,
    ChildKind.SPECIAL_GUARDIAN: Step.CARER,
    ChildKind.RESIDENTIAL: Step.CARER,
}
"""What somebody is to a child of theirs. How a child was conceived is nobody's relation: donors are not here."""

_DOWNWARD: Mapping[ChildKind, Step] = {
    **dict.fromkeys(OWN, Step.CHILD),
    ChildKind.STEP: Step.STEP_CHILD,
    ChildKind.FOSTER: Step.FOSTER_CHILD,
    ChildKind.KINSHIP: Step.CARED_FOR,
    ChildKind.SPECIAL_GUARDIAN: Step.CARED_FOR,
    ChildKind.RESIDENTIAL: Step.CARED_FOR,
}

_LOOSE = {
    Step.PARTNER: 1,
    Step.STEP_PARENT: 2,
    Step.STEP_CHILD: 2,
    Step.FOSTER: 3,
    Step.FOSTER_CHILD: 3,
    Step.CARER: 3,
    Step.CARED_FOR: 3,
}
"""Of ways with as many steps, the one with the least of this comes first: birth and own before all others."""

_CARE = frozenset((Step.CARER, Step.CARED_FOR))


@dataclass(frozen=True, slots=True)
class Related:
    """How somebody is related to another: the way from `start`, step by step."""

    start: ElementId
    way: tuple[tuple[Step, ElementId], ...]
    several: bool = False
    """There are other ways, just as short."""

    @property
    def end(self) -> ElementId:
        """Who is reached."""
        return self.way[-1][1]

    @property
    def people(self) -> tuple[ElementId, ...]:
        """Everybody on the way, first to last."""
        return (self.start, *(one for _, one in self.way))


def related(document: Document, one: ElementId, other: ElementId) -> Related | None:
    """Return how two people are related, told from the young person if one of them is; None if nobody links them.

    Nan who brought somebody up is their nan first: a carer's step is taken only where no other way leads.
    """
    if other == document.young_person:
        one, other = other, one
    if one == other:
        return None
    family = kin(document)
    return _shortest(family, one, other, carers=False) or _shortest(family, one, other, carers=True)


def _shortest(family: Kin, start: ElementId, end: ElementId, *, carers: bool) -> Related | None:
    """Return the way with the fewest steps, of these the one over the closest lines (Dijkstra, 1959)."""
    came: dict[ElementId, tuple[ElementId, Step]] = {}
    best: dict[ElementId, tuple[int, int]] = {start: (0, 0)}
    ways: dict[ElementId, int] = {start: 1}
    done: set[ElementId] = set()
    waiting = [(0, 0, 0, start)]
    turn = 0
    while waiting:
        steps, loose, _, here = heapq.heappop(waiting)
        if here in done:
            continue
        done.add(here)
        if here == end:
            break
        for step, there in beside(family, here, carers):
            cost = (steps + 1, loose + _looseness(family, here, step, there))
            if there not in best or cost < best[there]:
                turn += 1
                best[there], came[there], ways[there] = cost, (here, step), ways[here]
                heapq.heappush(waiting, (*cost, turn, there))
            elif cost == best[there] and came[there][0] != here:
                ways[there] += ways[here]
    return Related(start, _back(came, end), ways[end] > 1) if end in best else None


def _looseness(family: Kin, here: ElementId, step: Step, there: ElementId) -> int:
    """Return how loose a line is; half a brother or sister leads to somebody else's parent, which few would say."""
    if step is Step.SIBLING:
        own, theirs = family.own_parents(here), family.own_parents(there)
        return 2 if set(own) ^ set(theirs) and own and theirs else 0
    return _LOOSE.get(step, 0)


def _back(came: Mapping[ElementId, tuple[ElementId, Step]], end: ElementId) -> tuple[tuple[Step, ElementId], ...]:
    back: list[tuple[Step, ElementId]] = []
    here = end
    while here in came:
        before, step = came[here]
        back.append((step, here))
        here = before
    return tuple(reversed(back))


def beside(family: Kin, person: ElementId, carers: bool = True) -> Iterator[tuple[Step, ElementId]]:
    """Yield everybody one step away, by every kind of line, in either direction."""
    lines = (
        *((_UPWARD.get(kind), parent) for parent, kind in family.parents.get(person, ())),
        *((Step.SIBLING, sibling) for sibling in family.siblings(person)),
        *((_DOWNWARD.get(kind), child) for child, kind in family.children.get(person, ())),
        *((Step.PARTNER, partner) for partner in family.partners.get(person, ())),
    )
    for step, there in lines:
        if step is not None and (carers or step not in _CARE):
            yield step, there


def steps_in_words(document: Document, found: Related) -> tuple[str, ...]:
    """Return what everybody on the way is to whoever comes before them: "mum", "sister", "son"."""
    before, words = found.start, []
    for step, here in found.way:
        words.append(step_word(document, before, step, here))
        before = here
    return tuple(words)


def way_in_words(document: Document, found: Related) -> str:
    """Return the way as one speaks of it: "mum's sister Carys's son"."""
    parts = list(steps_in_words(document, found))
    for at, (step, here) in enumerate(found.way[:-1]):
        if step is not Step.PARENT and short_form(document.people[here].name):
            parts[at] += f" {called(document, here)}"
    return "'s ".join(parts)


def noun(document: Document, found: Related) -> str:
    """Return what the last on the way is to the first in one word, "cousin"; "" where there is no word for it.

    The young person's own word for somebody comes first, if it is a word and not a way.
    """
    person = document.people[found.end]
    own = relation_label(person)
    if found.start == document.young_person and own and not _is_way(own):
        return own
    if len(found.way) == 1:
        return steps_in_words(document, found)[0]
    words = _noun("".join(_LETTERS.get(step, "?") for step, _ in found.way))
    said = _of_gender(words, person) if words else ""
    unwed = not {"husband", "wife"}.intersection(steps_in_words(document, found))
    return "" if said.endswith("-in-law") and unwed else said


_LETTERS = {
    Step.PARENT: "P",
    Step.SIBLING: "S",
    Step.CHILD: "C",
    Step.PARTNER: "M",
    Step.STEP_PARENT: "T",
    Step.STEP_CHILD: "t",
    Step.FOSTER: "F",
    Step.FOSTER_CHILD: "f",
}

_UNCLE = ("uncle", "aunt", "aunt or uncle")
_NEPHEW = ("nephew", "niece", "niece or nephew")
_STEP_SIBLING = ("stepbrother", "stepsister", "stepbrother or stepsister")
_FOSTER_SIBLING = ("foster brother", "foster sister", "foster brother or sister")

_NOUNS: Mapping[str, tuple[str, str, str]] = {
    "PSM": _UNCLE,
    "SM": ("brother-in-law", "sister-in-law", "brother- or sister-in-law"),
    "MS": ("brother-in-law", "sister-in-law", "brother- or sister-in-law"),
    "MP": ("father-in-law", "mother-in-law", "parent-in-law"),
    "CM": ("son-in-law", "daughter-in-law", "son- or daughter-in-law"),
    "TC": _STEP_SIBLING,
    "Pt": _STEP_SIBLING,
    "Tt": _STEP_SIBLING,
    "FC": _FOSTER_SIBLING,
    "Pf": _FOSTER_SIBLING,
    "Ff": _FOSTER_SIBLING,
    "TP": ("step-grandad", "step-gran", "step-grandparent"),
    "FP": ("foster grandad", "foster gran", "foster grandparent"),
    "FS": ("foster uncle", "foster aunt", "foster aunt or uncle"),
    "Ct": ("step-grandson", "step-granddaughter", "step-grandchild"),
    "MC": ("stepson", "stepdaughter", "stepchild"),
}
"""Words for a way, one letter a step; for a man, a woman, anybody."""


def _noun(way: str) -> tuple[str, str, str] | None:
    """Return the words for somebody at the end of a way; grandparents and the like as far back as it goes."""
    if way in _NOUNS:
        return _NOUNS[way]
    ups, downs = len(way) - len(way.lstrip("P")), len(way) - len(way.rstrip("C"))
    if way == "P" * len(way):
        return _great(("grandad", "gran", "grandparent"), ups - 2)
    if way == "C" * len(way):
        return _great(("grandson", "granddaughter", "grandchild"), downs - 2)
    if way == "P" * (len(way) - 1) + "S":
        return _great(_UNCLE, ups - 1)
    if way == "S" + "C" * (len(way) - 1):
        return _great(_NEPHEW, downs - 1)
    if way == "P" * ups + "S" + "C" * downs:
        return _cousin(ups, downs)
    return None


_NTH = ("", "", "second ", "third ", "fourth ", "fifth ")
_TIMES = ("", " once removed", " twice removed")


def _cousin(ups: int, downs: int) -> tuple[str, str, str] | None:
    """Return the word for a cousin of any degree that people still have a word for: "second cousin once removed"."""
    degree, removed = min(ups, downs), abs(ups - downs)
    if degree >= len(_NTH) or removed >= len(_TIMES):
        return None
    word = f"{_NTH[degree]}cousin{_TIMES[removed]}"
    return word, word, word


def _great(words: tuple[str, str, str], times: int) -> tuple[str, str, str]:
    man, woman, anybody = (f"{'great-' * times}{one}" for one in words)
    return man, woman, anybody


def _of_gender(words: tuple[str, str, str], person: Person) -> str:
    man, woman, anybody = words
    if person.gender in (Gender.MALE, Gender.TRANS_MAN):
        return man
    return woman if person.gender in (Gender.FEMALE, Gender.TRANS_WOMAN) else anybody


_HALF = ("half-brother", "half-sister", "half-brother or half-sister")


def _is_half(family: Kin, one: ElementId, other: ElementId) -> bool:
    """Say whether two surely share one parent alone: both of each one's parents are known."""
    own, theirs = set(family.own_parents(one)), set(family.own_parents(other))
    return len(own) > 1 and len(theirs) > 1 and len(own & theirs) == 1


def _is_way(words: str) -> bool:
    """Say whether somebody's relation is a way, "mum's brother", not a word."""
    return "'" in words or "’" in words


_OVER = frozenset((Ending.SEPARATED, Ending.DIVORCED, Ending.ENDED))
_WED = frozenset((CoupleKind.MARRIED, CoupleKind.CIVIL_PARTNERS))


def step_word(document: Document, before: ElementId, step: Step, here: ElementId) -> str:
    """Return what somebody is to whoever comes before them; of a partner, whether they are married, and still.

    Half a brother is called so, unless the young person calls him a brother.
    """
    person = document.people[here]
    if step is Step.SIBLING and _is_half(kin(document), before, here):
        own = relation_label(person) if before == document.young_person else ""
        return word(step, person) if own and "half" not in own.lower() else _of_gender(_HALF, person)
    if step is not Step.PARTNER:
        return word(step, person)
    pairs = [one for one in document.couples.values() if {one.a, one.b} == {before, here}]
    wed = any(pair.kind in _WED for pair in pairs)
    over = bool(pairs) and all(pair.ending in _OVER for pair in pairs)
    said = word(step, person) if wed else "partner"
    return f"ex-{said}" if over else said
