"""The young person's own order, names and choice of sheets, as a copy has them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from ecomap.model.copies import Audience, Copy
from ecomap.papers import made_of, names, sheets_of, story
from ecomap.papers.choices import all_in_order, in_order
from ecomap.papers.paper import Paper
from tests.papers.conftest import copied, sample

BY_ITSELF = [paper.key for paper in story.PAPERS]


def chosen(
    *, order: tuple[str, ...] = (), left_out: tuple[str, ...] = (), titles: dict[str, str] | None = None
) -> Copy:
    """Return Ellie's own copy with these choices."""
    document = sample("ellie")
    papers = replace(document.papers, order=order, left_out=frozenset(left_out), titles=titles or {})
    return copied(replace(document, papers=papers), Audience.YOUNG_PERSON)


def keys(papers: tuple[Paper, ...]) -> list[str]:
    return [paper.key for paper in papers]


def test_without_an_order_sheets_stand_as_they_do_by_themselves() -> None:
    assert keys(all_in_order(chosen(), story.PAPERS)) == BY_ITSELF


def test_an_order_is_kept_and_a_sheet_left_out_has_its_place_in_it() -> None:
    turned = tuple(reversed(BY_ITSELF))
    copy = chosen(order=turned, left_out=("pets",))
    assert keys(all_in_order(copy, story.PAPERS)) == list(turned)
    assert keys(in_order(copy, story.PAPERS)) == [key for key in turned if key != "pets"]


@pytest.mark.parametrize("new", BY_ITSELF)
def test_a_sheet_that_the_order_does_not_know_follows_the_one_it_follows_by_itself(new: str) -> None:
    order = tuple(key for key in reversed(BY_ITSELF) if key != new)
    found = keys(all_in_order(chosen(order=order), story.PAPERS))
    assert [key for key in found if key != new] == list(order)
    before = BY_ITSELF[BY_ITSELF.index(new) - 1] if new != BY_ITSELF[0] else None
    assert found.index(new) == (0 if before is None else found.index(before) + 1)


def test_an_order_names_what_is_there_and_nothing_twice() -> None:
    found = keys(all_in_order(chosen(order=("pets", "a sheet of long ago", "pets", "cover")), story.PAPERS))
    assert sorted(found) == sorted(BY_ITSELF) and found[0] == "pets"


def test_every_sheet_is_listed_by_its_own_name_and_those_left_out_among_them() -> None:
    copy = chosen(order=("homes",), left_out=("homes", "why"), titles={"homes": "  Where I was ", "pets": " "})
    found = {one.key: one.title for one in sheets_of(copy)}
    assert list(found) == keys(all_in_order(copy, story.PAPERS)) and set(found) == set(BY_ITSELF)
    assert found["homes"] == "Where I was" and found["pets"] == "My pets"
    assert not {"homes", "why"} & {one.key for one in made_of(copy)}


def test_what_the_young_person_chose_is_for_their_papers_alone() -> None:
    document = sample("ellie")
    there = [one.key for one in names(Audience.FILE)]
    papers = replace(document.papers, order=tuple(reversed(there)), left_out=frozenset(there))
    copy = copied(replace(document, papers=papers), Audience.FILE)
    assert [one.key for one in made_of(copy)] == [key for key in there if key != "then-and-now"]
