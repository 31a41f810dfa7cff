from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from ecomap.model.branches import above, below, folded
from ecomap.model.diagram import Diagram, Seat, View
from ecomap.model.document import Document
from ecomap.model.kinship import kin, path
from ecomap.model.naming import called
from ecomap.model.person import ElementId
from tests.model.conftest import random_families


def who(document: Document, name: str) -> ElementId:
    return next(one for one in document.people if called(document, one) == name)


def names(document: Document, people: frozenset[ElementId]) -> set[str]:
    return {called(document, one) for one in people}


def tree(*, down: frozenset[ElementId] = frozenset(), up: frozenset[ElementId] = frozenset()) -> Diagram:
    return Diagram(view=View.FAMILY_TREE, seat=Seat.TOGETHER, folded=down, folded_above=up)


def test_a_branch_is_children_and_theirs_and_partners_who_hang_on_them(sample: Callable[[str], Document]) -> None:
    kai = sample("kai")
    assert names(kai, below(kai, who(kai, "Maureen"))) == {"Theresa", "Martin", "Wendy", "Amy", "Jack"}


def test_whoever_links_the_young_person_stays(sample: Callable[[str], Document]) -> None:
    ellie = sample("ellie")
    gone = names(ellie, below(ellie, who(ellie, "Mair")))
    assert {"Carys", "Delroy", "Tomos", "Mason", "Rhys"} <= gone
    assert gone.isdisjoint({"Ellie", "Kelly", "Mair", "Gwyn", "Marcus", "Yvonne"})


def test_the_family_above_goes_with_its_own_branches(sample: Callable[[str], Document]) -> None:
    ellie = sample("ellie")
    assert names(ellie, above(ellie, who(ellie, "Marcus"))) == {"Yvonne", "Winston", "Simone"}
    assert above(ellie, who(ellie, "Carys")) == frozenset()


def test_a_branch_in_a_branch_is_counted_once_at_the_outer_one(sample: Callable[[str], Document]) -> None:
    kai = sample("kai")
    maureen, martin = who(kai, "Maureen"), who(kai, "Martin")
    both = folded(kai, tree(down=frozenset({maureen, martin})))
    assert both.keys() == {maureen}
    assert len(both[maureen]) == 5


@given(random_families(), st.data())
def test_the_young_person_and_their_line_are_never_folded_away(document: Document, data: st.DataObject) -> None:
    people = st.frozensets(st.sampled_from(list(document.people)), max_size=3)
    on = tree(down=data.draw(people), up=data.draw(people))
    found = folded(document, on)
    gone = frozenset[ElementId]().union(*found.values())
    assert document.young_person not in gone
    assert gone.isdisjoint(found), "whoever carries a chip is drawn"
    assert sum(map(len, found.values())) == len(gone), "nobody is counted twice"
    assert all(found.values())
    for one in on.folded:
        links = path(kin(document), document.young_person, one) or ()
        assert below(document, one).isdisjoint(each for _, each in links)
