"""Two maps in the hands of somebody who presses everything, and what is remembered of who must not come.

It is written down beside the map, step by step, as the people at the table would remember it; it is never asked of the
program.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeVar

from hypothesis import example
from hypothesis import strategies as st

from ecomap.edit import gathering, people, restrict, standing
from ecomap.edit.copying import cut, pack, paste
from ecomap.edit.entries import put
from ecomap.edit.merging import clashes, merge, who_stays
from ecomap.edit.remove import remove
from ecomap.edit.splitting import FACTS, Share, shared_out, split
from ecomap.model.contact import DecisionKind
from ecomap.model.copies import Audience, copy_for
from ecomap.model.document import Document, new_document, new_id
from ecomap.model.gathering import Invitation, Reply
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.promise import Message, Offer
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken
from ecomap.session.editor import Editor
from ecomap.store.codec import decode, encode
from tests.papers.conftest import DAY

WHO, HOW = st.integers(0, 3), st.integers(0, 13)
"""Of the few people it is mostly the same who are barred, merged and copied."""

Pair = tuple[ElementId, ElementId | None]


@dataclass(frozen=True)
class Memory:
    """What was agreed about the people of one map: who is hidden from whom, who is not allowed, who must not meet."""

    not_allowed: frozenset[ElementId] = frozenset()
    reserved: Mapping[ElementId, Reserve] = field(default_factory=dict)
    apart: frozenset[Pair] = frozenset()

    def hidden(self, audience: Audience) -> set[ElementId]:
        """Return who is hidden from a reader."""
        kept = {
            Audience.YOUNG_PERSON: {Reserve.FILE_ONLY},
            Audience.COORDINATOR: {Reserve.FILE_ONLY, Reserve.ME_AND_WORKER},
            Audience.GUESTS: set(Reserve),
        }[audience]
        return {one for one, reserve in self.reserved.items() if reserve in kept}

    def never(self, audience: Audience, me: ElementId) -> set[ElementId]:
        """Return who must be on no list that a reader is given."""
        out = self.hidden(audience) | self.not_allowed
        for a, b in self.apart:
            out |= {a} if b in (None, me) else {b} if a == me and b is not None else set()
        return out - {me}

    def one_person(self, kept: ElementId, other: ElementId) -> Memory:
        """Return what holds of two who are one: all that held of either, and of two limits the stricter."""
        strict = (Reserve.NOT_FOR_FAMILY, Reserve.ME_AND_WORKER, Reserve.FILE_ONLY)
        both = [self.reserved[one] for one in (kept, other) if one in self.reserved]
        reserved = {one: reserve for one, reserve in self.reserved.items() if one not in (kept, other)}
        if both:
            reserved[kept] = max(both, key=strict.index)
        out = {kept if one == other else one for one in self.not_allowed}
        apart = {(kept if a == other else a, kept if b == other else b) for a, b in self.apart}
        return Memory(frozenset(out), reserved, frozenset(pair for pair in apart if pair[0] != pair[1]))

    def of(self, new: Mapping[ElementId, ElementId], *, elsewhere: bool) -> Memory:
        """Return what holds of some who are there once more, under other names: on their map, or on another."""
        apart = {(new.get(a, a), b if b is None else new.get(b, b)) for a, b in self.apart if a in new or b in new}
        if elsewhere:
            apart = {(a, b) for a, b in apart if a in new.values() and (b is None or b in new.values())}
        return Memory(
            frozenset() if elsewhere else frozenset(new[one] for one in self.not_allowed if one in new),
            {new[one]: reserve for one, reserve in self.reserved.items() if one in new},
            frozenset(apart),
        )

    def and_also(self, other: Memory) -> Memory:
        """Return what holds by this memory, and what holds by another of the same map."""
        return Memory(
            self.not_allowed | other.not_allowed, {**self.reserved, **other.reserved}, self.apart | other.apart
        )


def called(number: int) -> Name:
    """Return a name whose every word stands nowhere else."""
    return Name(text=f"Qa{number}q Qb{number}q", short=f"Qc{number}q")


class Table:
    """A map in the hands of somebody who presses everything, and what is remembered of each of its states."""

    def __init__(self, title: str, people_there: int) -> None:
        self.count, document = 0, new_document(title)
        for _ in range(people_there):
            document = self.welcomed(document, Person(id=new_id()))
        self.editor = Editor(document)
        self._memories = {id(document): (document, Memory())}

    @property
    def map(self) -> Document:
        """The map as it is."""
        return self.editor.settled

    @property
    def memory(self) -> Memory:
        """What is remembered of the map as it is."""
        return self._memories[id(self.map)][1]

    def someone(self, number: int) -> ElementId:
        """Return one of the people, the young person among them."""
        return list(self.map.people)[number % len(self.map.people)]

    def other(self, number: int) -> ElementId:
        """Return one of the people who is not the young person."""
        others = [one for one in self.map.people if one != self.map.young_person]
        return others[number % len(others)]

    def take(self, after: Document, memory: Memory) -> None:
        """Take a step, and remember what holds then."""
        self.editor.commit(after, "Step")
        self._memories.setdefault(id(after), (after, memory))

    def reopen(self) -> None:
        """Keep the map in a file and open it again: there is no way back from there."""
        again, memory = decode(encode(self.map)), self.memory
        self.editor = Editor(again)
        self._memories[id(again)] = (again, memory)

    def renamed(self, document: Document, person: ElementId) -> Document:
        """Return a map on which somebody has words that stand nowhere else, in every field that a list can show."""
        self.count += 1
        name = called(self.count)
        return people.change_person(document, person, name=name, relation=f"Qd{self.count}q")

    def welcomed(self, document: Document, person: Person) -> Document:
        """Return a map with somebody who is invited, promises something, sends a message, and is named by others."""
        document = self.renamed(people.add_person(document, person), person.id)
        return self.invited(document, person.id)

    def invited(self, document: Document, person: ElementId) -> Document:
        """Return a map with an invitation as another program might have written it, whoever it is for."""
        self.count += 1
        mark, others = f"Qe{self.count}q", [one for one in document.people if one != person]
        via, beside = others[self.count % len(others)], others[-1]
        return put(
            document,
            Invitation(id=new_id(), person=person, reply=Reply.YES, food=mark, needs=mark, via=via, travel_with=beside),
            Offer(id=new_id(), person=person, what=f"Qf{self.count}q"),
            Message(id=new_id(), person=person, text=f"Qg{self.count}q"),
        )


def bar(table: Table, who: int, way: int) -> None:
    """Write down that somebody is not allowed, must meet nobody, or is hidden."""
    person, known, me = table.other(who), table.memory, table.map.young_person
    way %= 7
    if way == 0:
        after = standing.set_decision(table.map, person, DecisionKind.NOT_ALLOWED, DAY)
        table.take(after, replace(known, not_allowed=known.not_allowed | {person}))
    elif way < 4:
        b = {1: None, 2: me}.get(way, table.other(who + 1))
        if b != person:
            apart: frozenset[Pair] = known.apart | {(person, b)}
            table.take(gathering.keep_apart(table.map, person, b), replace(known, apart=apart))
    else:
        reserve = list(Reserve)[way % 3]
        after = restrict.restrict(table.map, Restriction(id=new_id(), about=person, reserve=reserve))
        table.take(after, replace(known, reserved={**known.reserved, person: reserve}))


def allow(table: Table, who: int, _: int) -> None:
    """Take back what kept somebody away: they are allowed now, and shown again."""
    person, known = table.other(who), table.memory
    after = standing.set_decision(table.map, person, DecisionKind.OK, DAY)
    for one in tuple(after.restrictions.values()):
        if one.about == person:
            after = restrict.lift(after, one.id)
    reserved = {one: reserve for one, reserve in known.reserved.items() if one != person}
    table.take(after, replace(known, not_allowed=known.not_allowed - {person}, reserved=reserved))


def invite(table: Table, who: int, _: int) -> None:
    """Invite somebody, as a file from elsewhere might."""
    table.take(table.invited(table.map, table.other(who)), table.memory)


def ask(table: Table, who: int, _: int) -> None:
    """Invite somebody by the program's own command, which refuses whoever is barred."""
    table.take(gathering.invite(table.map, table.other(who)), table.memory)


def join(table: Table, who: int, with_whom: int) -> None:
    """Make two entries one, seen by the coordinator or by both, unless few are left."""
    if len(table.map.people) < 4:
        return
    kept, other = who_stays(table.map, table.someone(who), table.someone(with_whom // 2))
    seen = copy_for(table.map, (Audience.FILE, Audience.YOUNG_PERSON)[with_whom % 2], DAY).shown
    asked = clashes(seen, kept, other) if kept != other and {kept, other} <= seen.people.keys() else ()
    chosen = {one.fact: (kept, other)[who % 2] for one in asked}
    table.take(merge(table.map, kept, other, chosen, seen=seen), table.memory.one_person(kept, other))


def part(table: Table, who: int, how: int) -> None:
    """Make two of an entry: what limits the one limits the other."""
    person, shares = table.other(who), [list(Share)[(how + number) % 3] for number in range(10)]
    lines = {entry.id: share for (_, entry), share in zip(shared_out(table.map, person), shares, strict=False)}
    after, new = split(table.map, person, "Two", lines=lines, facts=dict(zip(FACTS, shares, strict=True)))
    known = table.memory.of({person: new}, elsewhere=False)
    table.take(table.invited(table.renamed(after, new), new), table.memory.and_also(known))


def copy(table: Table, who: int, how: int, to: Table | None = None) -> None:
    """Copy or cut some out, and put them on their own map or on another."""
    seen = copy_for(table.map, (Audience.FILE, Audience.YOUNG_PERSON)[how % 2], DAY).shown
    chosen = [one for one in (table.other(who), table.other(who + 1)) if one in seen.people]
    known = table.memory
    left, parcel = (
        cut(table.map, seen, chosen)
        if how % 3 == 0 and len(table.map.people) > 4
        else (table.map, pack(table.map, seen, chosen))
    )
    table.take(left, known)
    there = to or table
    after, new = paste(there.map, parcel)
    names = dict(zip(parcel.content.people, new, strict=True))
    for one in names.values():
        after = there.invited(there.renamed(after, one), one)
    there.take(after, there.memory.and_also(known.of(names, elsewhere=to is not None)))


def leave(table: Table, who: int, _: int) -> None:
    """Take somebody off the map, unless few are left."""
    if len(table.map.people) > 3:
        table.take(remove(table.map, [table.other(who)]), table.memory)


def go_back(table: Table, steps: int, _: int) -> None:
    """Undo some steps."""
    for _number in range(1 + steps % 5):
        table.editor.undo()


def go_on(table: Table, steps: int, _: int) -> None:
    """Redo some."""
    for _number in range(1 + steps % 5):
        table.editor.redo()


def reopen(table: Table, _: int, __: int) -> None:
    """Close the map and open it again."""
    table.reopen()


Step = Callable[[Table, int, int], None]
Taken = tuple[Step | str, int, int]
Test = TypeVar("Test", bound=Callable[..., None])
STEPS: tuple[Step, ...] = (bar, allow, invite, ask, join, part, copy, leave, go_back, go_on, reopen)
TAKEN = st.lists(
    st.tuples(st.sampled_from((*STEPS, bar, bar, join, part, "to the other map", "the other map")), WHO, HOW),
    min_size=6,
    max_size=16,
)


TELLING: tuple[list[Taken], ...] = (
    [(bar, 0, 0), (part, 0, 0), (invite, 1, 0)],
    [(allow, 0, 0), (bar, 1, 0), (join, 1, 4)],
    [(bar, 0, 5), (bar, 1, 6), (join, 1, 4), (invite, 0, 0)],
    [(bar, 0, 2), (copy, 0, 1), (invite, 0, 0)],
    [(bar, 0, 4), (copy, 0, 3), (go_back, 0, 0), (go_on, 0, 0), (reopen, 0, 0)],
    [(bar, 4, 0), (part, 1, 0), (part, 0, 1)],
    [(bar, 0, 6), ("to the other map", 0, 1), (bar, 1, 3), (join, 0, 4)],
)
"""Short ways to a limit that could get lost: with one who is two, two who are one, a copy, a way back."""


def telling(test: Test) -> Test:
    """Have a test take the short ways first, each with what drawn ones seldom come to."""
    for taken in TELLING:
        test = example(taken)(test)
    return test


def after_steps(taken: list[Taken]) -> Iterator[Table]:
    """Take steps on two maps, and yield the map after each: what a step refuses leaves all as it was."""
    here, there = Table("Ellie", 5), Table("Kai", 3)
    for step, first, second in taken:
        try:
            if step == "the other map":
                here, there = there, here
            elif step == "to the other map":
                copy(here, first, second, there)
            elif not isinstance(step, str):
                step(here, first, second)
        except RuleBroken:
            pass
        yield here
        yield there
