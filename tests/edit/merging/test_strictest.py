"""Of two limits on one fact of one person the stricter holds: nobody reads more because two entries became one."""

from __future__ import annotations

import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.edit.entries import put
from ecomap.edit.merging import merge
from ecomap.edit.merging.strictest import strictest
from ecomap.model.copies import Audience, copy_for
from ecomap.model.document import Document
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Reserve, Restriction

ELLIE, LEE, LEO, ANN = (ElementId(one) for one in ("ellie", "lee", "leo", "ann"))
ONE, TWO = ElementId("one"), ElementId("two")
DAY, LATER = datetime.date(2026, 6, 1), datetime.date(2026, 9, 1)
STRICT = ("not_for_family", "me_and_worker", "file_only")
AUDIENCES = tuple(one for one in Audience if one is not Audience.FILE)


def limit(mark: str = ONE, about: str = LEE, **facts: object) -> Restriction:
    return Restriction(id=ElementId(mark), about=ElementId(about), **facts)  # type: ignore[arg-type]


@pytest.mark.parametrize(("one", "two"), tuple(itertools.product(STRICT, STRICT)))
def test_of_two_reserves_the_stricter_holds(one: str, two: str) -> None:
    found = strictest((limit(reserve=Reserve(one)), limit(TWO, reserve=Reserve(two))))
    assert found == limit(reserve=Reserve(max(one, two, key=STRICT.index)))


@pytest.mark.parametrize(
    ("one", "two", "holds"),
    [("carer", "carer", "carer"), ("carer", "foster carer", ""), ("carer", "", ""), ("", "carer", ""), ("", "", "")],
)
def test_a_role_is_shown_where_both_say_the_same(one: str, two: str, holds: str) -> None:
    assert strictest((limit(role_instead=one), limit(TWO, role_instead=two))).role_instead == holds


@pytest.mark.parametrize(
    ("one", "two", "holds"),
    [(DAY, LATER, DAY), (LATER, DAY, DAY), (None, DAY, DAY), (DAY, None, DAY), (None, None, None)],
)
def test_it_is_looked_at_again_on_the_earliest_day(
    one: datetime.date | None, two: datetime.date | None, holds: datetime.date | None
) -> None:
    assert strictest((limit(review=one), limit(TWO, review=two))).review == holds


@pytest.mark.parametrize(
    ("one", "two", "holds"), [("a", "b", "a; b"), ("a", "a", "a"), ("", "b", "b"), ("a", "", "a"), ("", "", "")]
)
def test_every_reason_and_source_is_kept(one: str, two: str, holds: str) -> None:
    found = strictest((limit(reason=one, source=two), limit(TWO, reason=two, source=one)))
    assert (found.reason, found.source) == (holds, "; ".join(reversed(holds.split("; "))))


def test_of_three_all_count() -> None:
    limits = [limit(str(day), reserve=reserve, reason=str(day)) for day, reserve in enumerate(Reserve)]
    for order in itertools.permutations(limits):
        found = strictest(order)
        assert found.reserve is Reserve.FILE_ONLY and set(found.reason.split("; ")) == {"0", "1", "2"}
    assert strictest(limits[:1]) == limits[0]


LIMITS = st.builds(
    limit,
    st.uuids().map(str),
    st.sampled_from((LEE, LEO, ANN)),
    fact=st.sampled_from(("", "name", "relation", "about")),
    reserve=st.sampled_from(Reserve),
    role_instead=st.sampled_from(("", "carer")),
)


@given(st.lists(LIMITS, max_size=5, unique_by=lambda one: (one.about, one.fact)))
def test_whoever_may_not_read_something_of_either_entry_reads_it_of_neither_afterwards(
    limits: list[Restriction],
) -> None:
    """A word stands for each fact of each entry: one that an audience could not read before, it cannot read after."""
    people = [
        Person(id=key, name=Name(text=f"Qn{key}"), relation=f"Qr{key}", about=f"Qa{key}.") for key in (LEE, LEO, ANN)
    ]
    document = put(Document(id="map", young_person=ELLIE, people={ELLIE: Person(id=ELLIE)}), *people, *limits)
    after = merge(document, LEE, LEO)
    words = [f"{sort}{key}" for sort in ("Qn", "Qr", "Qa") for key in (LEE, LEO, ANN)]
    for audience in AUDIENCES:
        before, now = (repr(copy_for(one, audience, DAY).shown) for one in (document, after))
        assert {word for word in words if word in now} <= {word for word in words if word in before}
    assert {one.about for one in after.restrictions.values()} <= {LEE, ANN}
    ann = [one for one in limits if one.about == ANN]
    assert [one for one in after.restrictions.values() if one.about == ANN] == ann
    assert document.people[ANN] == after.people[ANN]
