"""Any steps at all on two computers, and then one map of both: sound, with all that is new, and no limit lost."""

from __future__ import annotations

from hypothesis import settings
from hypothesis.stateful import rule

from ecomap.edit import restrict
from ecomap.edit.uniting import unite
from ecomap.model.copies import barred, guests
from ecomap.model.document import Document
from ecomap.model.restriction import Reserve
from ecomap.model.rules import check
from ecomap.session.editor import Editor
from tests.session.test_random_steps import PICK, AnySteps

STRICTNESS = (Reserve.NOT_FOR_FAMILY, Reserve.ME_AND_WORKER, Reserve.FILE_ONLY)


class TwoComputers(AnySteps):
    """Two editors of one map; whoever is at one can go to the other, and what both did can be put together."""

    def __init__(self) -> None:
        super().__init__()
        self.start(self.first)

    def start(self, document: Document) -> None:
        self.was = document
        self.editor, self.first, self.line = Editor(document), document, [document]
        self.other = Editor(document), document, [document]

    @rule()
    def go_to_the_other(self) -> None:
        self.other, (self.editor, self.first, self.line) = (self.editor, self.first, self.line), self.other

    @rule(of=PICK)
    def lift(self, of: int) -> None:
        limits = list(self.editor.settled.restrictions)
        if limits:
            self.step(lambda document: restrict.lift(document, limits[of % len(limits)]))

    @rule()
    def put_together(self) -> None:
        was, here, there = self.was, self.editor.settled, self.other[0].settled
        both = unite(was, here, there).document
        check(both)
        nothing_is_lost(was, here, there, both)
        if was not in (here, there):  # else one side did all there is, and meant it
            no_limit_is_lost(was, here, there, both)
        assert unite(was, here, was).document is here
        self.start(both)


def nothing_is_lost(was: Document, here: Document, there: Document, both: Document) -> None:
    """Whoever was named or changed on either side is there; whoever is there was there."""
    for table in ("people", "places", "offers", "questions", "messages", "homes", "households"):
        before, *sides = (getattr(one, table) for one in (was, here, there))
        found = getattr(both, table)
        for side in sides:
            touched = {key for key, one in side.items() if before.get(key) != one}
            assert touched <= found.keys()
        assert found.keys() <= sides[0].keys() | sides[1].keys() | before.keys()
    for element, stands in both.standings.items():
        for side in (here, there):
            for fact in ("closeness", "contact", "wishes", "decisions"):
                told = set(getattr(side.standing(element), fact)) - set(getattr(was.standing(element), fact))
                assert told <= set(getattr(stands, fact))


def no_limit_is_lost(was: Document, here: Document, there: Document, both: Document) -> None:
    """What a side keeps from somebody is kept in both, but what both loosened; nobody barred since is a guest."""
    known = {one for table in ("people", "places", "ties", "couples") for one in getattr(both, table)}
    kept = {(one.about, one.fact): STRICTNESS.index(one.reserve) for one in both.restrictions.values()}
    for side in (here, there):
        for one in side.restrictions.values():
            if one.about in known:
                assert kept[one.about, one.fact] >= STRICTNESS.index(one.reserve)
        newly = barred(side) - barred(was)
        assert newly & both.people.keys() <= barred(both)
    assert (barred(here) & barred(there) & both.people.keys()) <= barred(both)
    assert barred(both).isdisjoint(one.person for one in guests(both))


TestTwoComputers = TwoComputers.TestCase
TestTwoComputers.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)
