from __future__ import annotations

from benchmarks.layoutlab.cases.families import families
from benchmarks.layoutlab.cases.village import village


def test_a_village_has_as_many_people_as_asked_for_and_is_the_same_every_time() -> None:
    case = village(300, 1)
    assert len(case["people"]) == 300
    assert village(300, 1) == case
    assert village(300, 2) != case


def test_most_of_it_is_one_family_and_a_good_part_of_the_marriages_are_within() -> None:
    case = village(1300, 1)
    assert len(families(case)[0]) > 1000
    born = {link["child"] for link in case["children"]}
    couples = [union["partners"] for union in case["unions"] if len(union["partners"]) == 2]
    within = sum(all(one in born for one in pair) for pair in couples)
    assert 0.2 <= within / len(couples) <= 0.3


def test_nobody_marries_a_brother_or_sister() -> None:
    case = village(600, 3)
    parents = {link["child"]: link["union"] for link in case["children"]}
    for union in case["unions"]:
        above = [parents[one] for one in union["partners"] if one in parents]
        assert len(set(above)) == len(above)
