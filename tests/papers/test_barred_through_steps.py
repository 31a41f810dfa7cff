"""Nobody who must not come is on a list, whatever was invited, merged, split, copied, opened or undone before.

`ECOMAP_EXAMPLES=100` writes the papers of so many maps.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping

from hypothesis import Phase, given, settings

from ecomap.model.copies import Audience, Copy, copy_for, guests
from ecomap.model.document import Document
from ecomap.model.person import ElementId
from ecomap.papers import NotReady, make, office_papers
from ecomap.papers.checking import drawn
from ecomap.papers.opened import opened
from tests.papers.conftest import DAY
from tests.papers.pressed import TAKEN, Table, Taken, after_steps, telling

EXAMPLES = int(os.environ.get("ECOMAP_EXAMPLES", "6"))

LISTS: Mapping[Audience, tuple[str, ...]] = {
    Audience.GUESTS: ("invitations", "invitation-letters", "name-cards"),
    Audience.COORDINATOR: ("planning", "invitation-list", "who-comes-when", "seat-plan", "needs", "messages"),
}
"""The papers of the gathering: nobody barred is on them."""
HIDE_ONLY: Mapping[Audience, tuple[str, ...]] = {
    Audience.YOUNG_PERSON: (
        "people-who-matter",
        "my-circles",
        "my-family-tree",
        "messages-for-me",
        "what-my-people-will-do",
    ),
    Audience.COORDINATOR: ("network-growth",),
}
"""Papers that are no list of guests: only who is hidden from their reader is not on them."""
PROMISES = "plan.docx"


def words(document: Document, those: set[ElementId]) -> set[str]:
    """Return every word that stands for some people alone: their names, and what they eat, need, offer and say."""
    found: dict[str, set[ElementId]] = {}
    for person in document.people.values():
        for word in _marked(repr((person.name, person.relation))):
            found.setdefault(word, set()).add(person.id)
    for entries in (document.invitations, document.offers, document.messages):
        for one in entries.values():
            for word in _marked(repr(one)):
                found.setdefault(word, set()).add(one.person)
    return {word for word, whose in found.items() if whose <= those}


def _marked(text: str) -> set[str]:
    return set(re.findall(r"Q[a-g]\d+q", text))


def told(copy: Copy, key: str) -> set[str]:
    """Return the marked words of a paper, or of an office file: nothing of one that is not ready."""
    for paper in office_papers(copy.audience):
        if paper.key == key:
            try:
                return _marked("\n".join(opened(key, paper.content(copy)).texts))
            except NotReady:
                return set()
    return {word for page in make(copy, key).pages for text in drawn(page).texts for word in _marked(text)}


def check(table: Table) -> None:
    """Look for whoever must not come on every paper and in every office file that is a list of guests."""
    document, me = table.map, table.map.young_person
    for audience in (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR):
        copy = copy_for(document, audience, DAY)
        never = words(document, table.memory.never(audience, me))
        hidden = words(document, table.memory.hidden(audience))
        for key in LISTS.get(audience, ()):
            assert not told(copy, key) & never, (audience, key)
        for key in HIDE_ONLY.get(audience, ()):
            assert not told(copy, key) & hidden, (audience, key)
        for paper in office_papers(audience):
            kept = hidden if audience is Audience.YOUNG_PERSON or paper.key == PROMISES else never
            assert not told(copy, paper.key) & kept, (audience, paper.key)


QUICKLY = (Phase.explicit, Phase.reuse, Phase.generate)
"""Without making an example smaller, which takes minutes where each is a map: the first is told as it is."""


@settings(max_examples=20 * EXAMPLES, deadline=None, phases=QUICKLY)
@telling
@given(TAKEN)
def test_nobody_barred_is_a_guest_after_any_steps(taken: list[Taken]) -> None:
    for table in after_steps(taken):
        never = table.memory.never(Audience.GUESTS, table.map.young_person)
        barred = table.memory.never(Audience.COORDINATOR, table.map.young_person)
        shown = copy_for(table.map, Audience.COORDINATOR, DAY).shown
        assert not {one.person for one in shown.invitations.values()} & barred
        guests_copy = copy_for(table.map, Audience.GUESTS, DAY).shown
        assert not {one.person for one in guests(guests_copy)} & never


@settings(max_examples=EXAMPLES, deadline=None, phases=QUICKLY)
@telling
@given(TAKEN)
def test_nor_on_any_paper_or_in_any_office_file(taken: list[Taken]) -> None:
    *_, here, there = after_steps(taken)
    check(here)
    if any(isinstance(step, str) for step, _, _ in taken):
        check(there)
