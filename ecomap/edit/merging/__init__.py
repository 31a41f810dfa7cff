"""Two entries that turn out to be one person: everything of both stays, and of two limits the stricter holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from ecomap.edit.entries import omitting, put
from ecomap.edit.families import parentages_of, way_up
from ecomap.edit.gathering import uninvite
from ecomap.edit.merging.facts import Chosen, Clash, agree, clashes, merged_person, names_in_words, told, whose
from ecomap.edit.merging.lines import join_lines, ties_that_hold
from ecomap.edit.merging.naming import Pair, under_one_name
from ecomap.edit.merging.strictest import with_strictest
from ecomap.edit.people import drop_unused_pictures
from ecomap.model.copies import barred
from ecomap.model.document import Document
from ecomap.model.family import Parentage
from ecomap.model.naming import called, full_name
from ecomap.model.person import ElementId
from ecomap.model.rules import Problem, RuleBroken, check

__all__ = ["Chosen", "Clash", "clashes", "merge", "refuse_merging", "told", "who_stays"]

SUGGESTED: Chosen = MappingProxyType({})
"""Of every fact, whose word is suggested."""
_CALLED = "also noted as"


def merge(
    document: Document,
    kept: ElementId,
    other: ElementId,
    chosen: Chosen = SUGGESTED,
    *,
    seen: Document | None = None,
) -> Document:
    """Make two entries one person, under the id of who is kept; raise `RuleBroken` where they cannot be one.

    `seen` is what whoever does it may see of the map: by that alone it is refused, and suggested whose word holds.
    What is hidden from them is merged all the same, and what cannot be there is noted for the file.
    """
    seen = document if seen is None else seen
    refuse_merging(seen, kept, other)
    pair = (kept, other)
    after, noted = _possible(document, seen, pair)
    after, parents = _one_set_of_parents(after, seen, pair, chosen)
    person = merged_person(after, seen, pair, chosen)
    others = tuple(dict.fromkeys((*person.private.others, *noted, *parents)))
    person = replace(person, private=replace(person.private, others=others))
    holds = {
        fact: whose(document, seen, pair, fact, chosen) == other for fact in ("closeness", "contact", "wish", "tie")
    }
    after = put(under_one_name(after, pair, holds), person)
    after = with_strictest(
        join_lines(after, kept, ties_that_hold(document, pair, other_tie=holds["tie"])), document, pair
    )
    if kept in barred(after):
        after = uninvite(after, kept)
    after = drop_unused_pictures(after)
    check(after)
    return after


def who_stays(document: Document, one: ElementId, two: ElementId) -> Pair:
    """Return two entries with the one that is to stay first: the young person, else who was named first."""
    first, second = sorted((one, two), key=list(document.people).index)
    return (second, first) if second == document.young_person else (first, second)


def refuse_merging(seen: Document, kept: ElementId, other: ElementId) -> None:
    """Raise `RuleBroken` where two entries cannot be one person, as far as whoever asks may see."""
    pair = (kept, other)
    if kept == other or not {kept, other} <= seen.people.keys():
        raise RuleBroken(Problem("Choose two people who are the same person.", pair))
    one, two = called(seen, kept), called(seen, other)
    if other == seen.young_person:
        raise RuleBroken(Problem("It is their map: the young person stays on it.", pair))
    if seen.people[kept].kind is not seen.people[other].kind:
        raise RuleBroken(Problem(f"{one} and {two} cannot be the same: one is a person, the other is not.", pair))
    if any({line.a, line.b} == set(pair) for line in seen.couples.values()):
        raise RuleBroken(Problem(f"{one} and {two} are partners. Nobody is their own partner.", pair))
    if any(set(pair) <= set(twins.children) for twins in seen.twins.values()):
        raise RuleBroken(Problem(f"{one} and {two} were born together, so they are two.", pair))
    if child := next((line.child for line in seen.parentages.values() if set(pair) <= set(line.parents)), None):
        raise RuleBroken(Problem(f"{one} and {two} are both parents of {called(seen, child)}, so they are two.", pair))
    for young, old in (pair, pair[::-1]):
        if way_up(seen.parentages, young, old):
            words = f"{called(seen, old)} is a parent or an ancestor of {called(seen, young)}."
            raise RuleBroken(Problem(f"{words} Nobody is their own parent.", pair))
    if _kept_from(seen, pair):
        raise RuleBroken(Problem(f"{two} is kept for some copies only. Show them to everybody first.", pair))


def _kept_from(seen: Document, pair: Pair) -> bool:
    """Say whether somebody who is kept for some copies would become the young person, who is on all of them."""
    whole = {one.about for one in seen.restrictions.values() if not one.fact}
    return pair[0] == seen.young_person and pair[1] in whole


def _possible(document: Document, seen: Document, pair: Pair) -> tuple[Document, list[tuple[str, str]]]:
    """Return the map without what one person cannot be to themselves, and what that was, for the file.

    What whoever merges sees was refused before: this is what is hidden from them.
    """
    noted: list[tuple[str, str]] = []
    changed: dict[str, Any] = {}
    for table in ("couples", "ties", "bonds", "keep_apart"):
        entries: Mapping[ElementId, Any] = getattr(document, table)
        if between := [one.id for one in entries.values() if {one.a, one.b} == set(pair)]:
            changed[table] = omitting(entries, between)
    if "couples" in changed:
        noted.append((_CALLED, f"partner of {full_name(document, pair[1])}"))
    lines = dict(document.parentages)
    for young, old in (pair, pair[::-1]):
        while way := way_up(lines, young, old):
            line = next((one for one in reversed(way) if one.id not in seen.parentages), way[-1])
            above = way[way.index(line) + 1].child if line is not way[-1] else old
            noted.append((_CALLED, f"{full_name(document, line.child)}, a child of {full_name(document, above)}"))
            _cut(lines, line, above)
    if lines != document.parentages:
        changed["parentages"] = lines
    return (replace(document, **changed) if changed else document), noted


def _cut(lines: dict[ElementId, Parentage], line: Parentage, above: ElementId) -> None:
    """Take one parent out of a line, and the line away if nobody is left on it."""
    left = tuple(one for one in line.parents if one != above)
    if left:
        lines[line.id] = replace(line, parents=left)
    else:
        del lines[line.id]


def _one_set_of_parents(
    document: Document, seen: Document, pair: Pair, chosen: Chosen
) -> tuple[Document, list[tuple[str, str]]]:
    """Return the map with parents by birth of one of two entries only, where those of both cannot be one's."""
    mine, theirs = (told(document, one, "parents") for one in pair)
    if mine is None or theirs is None or agree("parents", mine, theirs):
        return document, []
    loser = pair[0] if whose(document, seen, pair, "parents", chosen) == pair[1] else pair[1]
    lost = [one for one in parentages_of(document, loser) if frozenset(one.parents) in (mine, theirs)]
    noted = [("also noted as a child of", names_in_words(document, frozenset(one.parents))) for one in lost]
    return replace(document, parentages=omitting(document.parentages, [one.id for one in lost])), noted
