from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

import pytest

from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Couple, Parentage
from ecomap.model.network import Tie
from ecomap.model.person import ElementId, Portrait
from ecomap.model.rules import RuleBroken, check, problems

Entry = TypeVar("Entry", Couple, Parentage, Tie)


def _id(text: str) -> ElementId:
    return ElementId(text)


def test_the_samples_are_sound(sample: Callable[[str], Document]) -> None:
    for name in ("idris", "ellie", "kai"):
        assert problems(sample(name)) == ()


IMPOSSIBLE = (
    PartialDate(year=0),
    PartialDate(year=10**400),
    PartialDate(year=2009, month=13),
    PartialDate(year=2009, day=3),
    PartialDate(year=2011, end_year=2009),
)


@pytest.mark.parametrize("date", IMPOSSIBLE, ids=range(len(IMPOSSIBLE)))
def test_every_date_is_one_the_calendar_has(family: Document, date: PartialDate) -> None:
    born = replace(family.people[_id("mum")], born=date)
    with pytest.raises(RuleBroken, match="A date cannot be"):
        check(replace(family, people={**family.people, born.id: born}))


def test_nobody_is_their_own_ancestor(family: Document) -> None:
    loop = Parentage(id=_id("loop"), child=_id("gran"), parents=(_id("anna"),))
    with pytest.raises(RuleBroken, match="own ancestor"):
        check(replace(family, parentages={**family.parentages, loop.id: loop}))


def test_a_line_of_two_thousand_ancestors_is_no_trouble(family: Document) -> None:
    mum = family.people[_id("mum")]
    people = {_id(f"a{n}"): replace(mum, id=_id(f"a{n}")) for n in range(2000)}
    lines = {
        _id(f"l{n}"): Parentage(id=_id(f"l{n}"), child=_id(f"a{n}"), parents=(_id(f"a{n + 1}"),)) for n in range(1999)
    }
    document = replace(family, people={**family.people, **people}, parentages={**family.parentages, **lines})
    check(document)
    closing = Parentage(id=_id("closing"), child=_id("a1999"), parents=(_id("a0"),))
    with pytest.raises(RuleBroken):
        check(replace(document, parentages={**document.parentages, closing.id: closing}))


def test_nobody_is_their_own_partner(family: Document) -> None:
    alone = Couple(id=_id("alone"), a=_id("mum"), b=_id("mum"))
    with pytest.raises(RuleBroken, match="Rose cannot be their own partner"):
        check(replace(family, couples={alone.id: alone}))


def test_nobody_has_a_line_to_themselves(family: Document) -> None:
    own = Tie(id=_id("own"), a=_id("mum"), b=_id("mum"))
    with pytest.raises(RuleBroken, match="line to themselves"):
        check(replace(family, ties={own.id: own}))


def test_nobody_is_their_own_parent(family: Document) -> None:
    own = Parentage(id=_id("own"), child=_id("mum"), parents=(_id("mum"),))
    with pytest.raises(RuleBroken, match="own parent"):
        check(replace(family, parentages={own.id: own}))


def test_whoever_is_named_is_there(family: Document) -> None:
    people = {key: one for key, one in family.people.items() if key != "dad"}
    found = problems(replace(family, people=people))
    assert {problem.about for problem in found} == {("dad",)}


def test_a_thing_is_filed_under_its_own_mark(family: Document) -> None:
    people = {**family.people, _id("other"): family.people[_id("mum")]}
    assert any("wrong mark" in problem.words for problem in problems(replace(family, people=people)))


def test_a_picture_that_is_shown_is_there(family: Document) -> None:
    mum = replace(family.people[_id("mum")], portrait=Portrait(picture="0" * 64))
    with pytest.raises(RuleBroken, match="picture of Rose"):
        check(replace(family, people={**family.people, mum.id: mum}))


def test_what_a_step_breaks_is_found_by_looking_at_the_step_alone(family: Document) -> None:
    mum = family.people[_id("mum")]
    broken = (
        replace(family, people={**family.people, mum.id: replace(mum, born=IMPOSSIBLE[0])}),
        replace(family, people={key: one for key, one in family.people.items() if key != "dad"}),
        replace(family, people={**family.people, _id("other"): mum}),
        replace(family, people={**family.people, mum.id: replace(mum, portrait=Portrait(picture="0" * 64))}),
        replace(
            family,
            parentages=_with(family.parentages, Parentage(id=_id("l"), child=_id("gran"), parents=(_id("anna"),))),
        ),
        replace(
            family, parentages=_with(family.parentages, Parentage(id=_id("l"), child=_id("mum"), parents=(_id("mum"),)))
        ),
        replace(
            family,
            parentages=_with(family.parentages, Parentage(id=_id("l"), child=_id("mum"), parents=(_id("nobody"),))),
        ),
        replace(family, couples=_with(family.couples, Couple(id=_id("l"), a=_id("mum"), b=_id("mum")))),
        replace(family, ties=_with(family.ties, Tie(id=_id("mum"), a=_id("mum"), b=_id("dad")))),
    )
    for document in broken:
        with pytest.raises(RuleBroken) as whole:
            check(document)
        with pytest.raises(RuleBroken) as step:
            check(document, family)
        assert str(step.value)[-22:] == str(whole.value)[-22:]  # in a loop of ancestors, anybody may be named
    check(replace(family, people={**family.people, mum.id: replace(mum, relation="mum")}), family)


def _with(table: Mapping[ElementId, Entry], entry: Entry) -> dict[ElementId, Entry]:
    return {**table, entry.id: entry}
