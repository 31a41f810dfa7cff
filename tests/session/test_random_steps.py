"""Any steps at all, in any order: the rules hold, undo goes back to the very first map, redo comes back again."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from ecomap.edit import (
    arrange,
    families,
    gathering,
    households,
    kin,
    moments,
    people,
    promises,
    restrict,
    standing,
    ties,
)
from ecomap.edit.copying import cut, pack, paste
from ecomap.edit.fold import fold, unfold
from ecomap.edit.merging import clashes, merge, who_stays
from ecomap.edit.phrases import understand
from ecomap.edit.reconnecting import own_ends, reconnect
from ecomap.edit.remove import remove
from ecomap.edit.splitting import FACTS, Share, shared_out, split
from ecomap.geometry import Point
from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.copies import Audience, barred, copy_for, guests
from ecomap.model.diagram import Seat, View
from ecomap.model.document import Document, new_document, new_id
from ecomap.model.family import ChildKind
from ecomap.model.network import BondKind, Place, Strength
from ecomap.model.person import ElementId, Gender, Life, Person
from ecomap.model.restriction import Reserve, Restriction
from ecomap.model.rules import RuleBroken, check
from ecomap.session.editor import Editor
from ecomap.store.codec import decode, encode

DAY = datetime.date(2026, 6, 1)
PICK = st.integers(0, 200)
STEPS = st.builds(
    kin.Step, st.sampled_from(kin.Way), st.sampled_from(Gender), st.sampled_from(kin.Manner), over=st.booleans()
)
LINES = st.sampled_from(
    [
        "mum Sarah",
        "mum's brother Lee 34",
        "nan Jean, died 2019",
        "foster carers Sue and Pete",
        "dog Biscuit",
        "cousin Ty",
        "boxing club",
        "her sister Ann",
        "twins Mason and Maisie",
        "stepdad Dave",
        "baby on the way",
        "half-brother Jo",
        "adopted sister Mia",
    ]
)


class AnySteps(RuleBasedStateMachine):
    """An editor in the hands of somebody who presses everything."""

    def __init__(self) -> None:
        super().__init__()
        self.editor = Editor(new_document("Ellie"))
        self.first = self.editor.settled
        self.line: list[Document] = [self.first]

    def step(self, command: Callable[[Document], Document]) -> None:
        """Take a step; one that breaks a rule is refused, and then nothing has changed."""
        before = self.editor.settled
        try:
            after = command(before)
        except RuleBroken as refused:
            assert refused.problem.words.endswith(".")
            return
        self.editor.commit(after, "Step")
        if after is not before:
            self.line = [*self.line[: len(self.editor.history.past)], after]
            assert not self.editor.history.future

    def person(self, number: int) -> ElementId:
        everybody = list(self.editor.settled.people)
        return everybody[number % len(everybody)]

    def element(self, number: int) -> ElementId:
        known = [*self.editor.settled.people, *self.editor.settled.places]
        return known[number % len(known)]

    def anything(self, number: int) -> ElementId:
        document = self.editor.settled
        tables = (document.people, document.places, document.ties, document.parentages, document.couples)
        known = [one for table in (*tables, document.households, document.sibships) for one in table]
        return known[number % len(known)]

    @rule(of=PICK, step=STEPS)
    def add_kin(self, of: int, step: kin.Step) -> None:
        self.step(lambda document: kin.add_kin(document, self.person(of), step, Person(id=new_id())))

    @rule(of=PICK, other=PICK, kind=st.sampled_from(ChildKind))
    def join_as_parent(self, of: int, other: int, kind: ChildKind) -> None:
        parent = self.editor.settled.people[self.person(other)]
        self.step(lambda document: families.add_parent(document, self.person(of), parent, kind))

    @rule(line=LINES, of=st.none() | PICK)
    def type_a_line(self, line: str, of: int | None) -> None:
        anchor = None if of is None else self.person(of)
        self.step(lambda document: understand(line, document, anchor, DAY).apply(document))

    @rule()
    def add_a_place(self) -> None:
        self.step(lambda document: people.add_place(document, Place(id=new_id(), name="Park")))

    @rule(a=PICK, b=PICK, strength=st.sampled_from(Strength))
    def connect(self, a: int, b: int, strength: Strength) -> None:
        self.step(lambda document: ties.connect(document, self.element(a), self.element(b)))
        self.step(lambda document: ties.feel(document, self.element(a), strength, DAY))

    @rule(a=PICK, b=PICK, kind=st.sampled_from(BondKind))
    def bond(self, a: int, b: int, kind: BondKind) -> None:
        self.step(lambda document: ties.add_bond(document, self.person(a), self.person(b), kind))

    @rule(
        of=PICK,
        contact=st.sampled_from(ContactKind),
        wish=st.sampled_from(WishKind),
        ring=st.none() | st.integers(1, 4),
    )
    def stand(self, of: int, contact: ContactKind, wish: WishKind, ring: int | None) -> None:
        self.step(lambda document: standing.set_contact(document, self.element(of), contact, DAY))
        self.step(lambda document: standing.set_wish(document, self.element(of), wish, DAY))
        self.step(lambda document: standing.set_closeness(document, self.element(of), ring, DAY))

    @rule(of=PICK, kind=st.sampled_from(DecisionKind))
    def decide(self, of: int, kind: DecisionKind) -> None:
        self.step(lambda document: standing.set_decision(document, self.element(of), kind, DAY))

    @rule(of=PICK)
    def invite(self, of: int) -> None:
        self.step(lambda document: gathering.invite(document, self.person(of)))

    @rule(a=PICK, b=st.none() | PICK)
    def keep_apart(self, a: int, b: int | None) -> None:
        other = None if b is None else self.person(b)
        self.step(lambda document: gathering.keep_apart(document, self.person(a), other))

    @rule(of=PICK, reserve=st.sampled_from(Reserve))
    def restrict(self, of: int, reserve: Reserve) -> None:
        restriction = Restriction(id=new_id(), about=self.element(of), reserve=reserve)
        self.step(lambda document: restrict.restrict(document, restriction))

    @rule(members=st.lists(PICK, max_size=4))
    def live_together(self, members: list[int]) -> None:
        self.step(lambda document: households.make_household(document, [self.person(one) for one in members]))

    @rule(children=st.lists(PICK, max_size=3))
    def make_twins(self, children: list[int]) -> None:
        self.step(lambda document: families.make_twins(document, tuple(self.person(one) for one in children)))

    @rule(of=PICK)
    def promise(self, of: int) -> None:
        self.step(lambda document: promises.offer(document, self.person(of), "Calls"))
        self.step(lambda document: promises.ask(document, "Why?", self.person(of)))

    @rule(a=PICK, b=PICK, audience=st.sampled_from((Audience.FILE, Audience.YOUNG_PERSON)), turn=st.booleans())
    def merge(self, a: int, b: int, audience: Audience, turn: bool) -> None:
        before = self.editor.settled
        kept, other = who_stays(before, self.person(a), self.person(b))
        seen = copy_for(before, audience, DAY).shown
        strict = {(one.about, one.fact) for one in before.restrictions.values()}

        def merged(document: Document) -> Document:
            asked = clashes(seen, kept, other) if {kept, other} <= seen.people.keys() else ()
            after = merge(document, kept, other, {one.fact: other if turn else kept for one in asked}, seen=seen)
            still = {(one.about, one.fact) for one in after.restrictions.values()}
            assert still >= {(kept if about == other else about, fact) for about, fact in strict}
            assert len(after.offers) == len(document.offers) and len(after.questions) == len(document.questions)
            return after

        self.step(merged)

    @rule(of=PICK, shares=st.lists(st.sampled_from(Share), min_size=8, max_size=8))
    def split(self, of: int, shares: list[Share]) -> None:
        before, person = self.editor.settled, self.person(of)
        lines = {entry.id: share for (_, entry), share in zip(shared_out(before, person), shares, strict=False)}
        facts = dict(zip(FACTS, shares, strict=False))
        self.step(lambda document: split(document, person, "Ray", lines=lines, facts=facts)[0])
        barred_before = person in barred(before) and before.people[person].life is Life.LIVING
        added = self.editor.settled.people.keys() - before.people.keys()
        assert not (barred_before and added) or added <= barred(self.editor.settled)

    @rule(of=PICK, line=PICK, to=PICK, beside=st.none() | PICK)
    def reconnect(self, of: int, line: int, to: int, beside: int | None) -> None:
        ends = own_ends(self.editor.settled, self.person(of))
        if ends:
            other = None if beside is None else self.person(beside)
            self.step(lambda document: reconnect(document, ends[line % len(ends)], self.element(to), other))

    @rule(
        of=st.lists(PICK, max_size=3),
        audience=st.sampled_from((Audience.FILE, Audience.YOUNG_PERSON)),
        out=st.booleans(),
    )
    def copy_and_paste(self, of: list[int], audience: Audience, out: bool) -> None:
        before = self.editor.settled
        seen = copy_for(before, audience, DAY).shown
        chosen = {self.element(one) for one in of} & (seen.people.keys() | seen.places.keys())
        left, parcel = cut(before, seen, chosen) if out else (before, pack(before, seen, chosen))
        self.step(lambda _: left)
        self.step(lambda document: paste(document, parcel)[0])
        elsewhere, new = paste(new_document("Kai"), parcel)
        check(elsewhere)
        assert not elsewhere.standings and len(new) == len(chosen - {before.young_person} if out else chosen)
        members = (self.person(of[0]) if of else before.young_person,)
        for home in tuple(self.editor.settled.households):
            self.step(partial(households.move_out, household=home, members=members, on=DAY))

    @rule(of=PICK, view=st.sampled_from(View), seat=st.sampled_from(Seat))
    def place(self, of: int, view: View, seat: Seat) -> None:
        self.step(lambda document: arrange.place(document, view, seat, {self.element(of): Point(1, 2)}))

    @rule(of=PICK, seat=st.sampled_from(Seat), above=st.booleans())
    def fold_or_unfold(self, of: int, seat: Seat, above: bool) -> None:
        person = self.person(of)
        self.step(lambda document: fold(document, seat, person, above=above))
        if above:
            self.step(lambda document: unfold(document, seat, person))

    @rule()
    def keep_a_moment(self) -> None:
        self.step(lambda document: moments.keep_moment(document, DAY))

    @rule(of=st.lists(PICK, min_size=1, max_size=2))
    def remove(self, of: list[int]) -> None:
        self.step(lambda document: remove(document, [self.anything(one) for one in of]))

    @rule(of=PICK)
    def look_at_a_preview(self, of: int) -> None:
        settled = self.editor.settled
        self.editor.preview(people.rename(settled, self.element(of), "Preview"))
        self.editor.preview(None)
        assert self.editor.shown is settled

    @rule(steps=st.integers(1, 4))
    def undo(self, steps: int) -> None:
        for _ in range(steps):
            self.editor.undo()

    @rule(steps=st.integers(1, 4))
    def redo(self, steps: int) -> None:
        for _ in range(steps):
            self.editor.redo()

    @rule()
    def undo_everything_and_redo_it(self) -> None:
        before = self.editor.settled
        there = len(self.editor.history.past)
        for _ in range(there + 2):
            self.editor.undo()
        assert self.editor.settled is self.first
        for _ in range(there):
            self.editor.redo()
        assert self.editor.settled == before

    @invariant()
    def the_rules_hold(self) -> None:
        check(self.editor.settled)
        assert self.editor.settled is self.line[len(self.editor.history.past)]

    @invariant()
    def nobody_barred_is_invited(self) -> None:
        document = self.editor.settled
        assert barred(document).isdisjoint(one.person for one in guests(document))

    @invariant()
    def it_reads_back_as_it_was(self) -> None:
        document = replace(self.editor.settled, moments={})
        assert decode(encode(document)) == document


TestAnySteps = AnySteps.TestCase
TestAnySteps.settings = settings(max_examples=120, stateful_step_count=40, deadline=None)
