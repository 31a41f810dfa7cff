"""A case as a map of the program, made by the commands a window would call: to be opened, drawn and looked at."""

from __future__ import annotations

from collections import Counter, defaultdict

from benchmarks.layoutlab.cases.formats import ECOMAP, Case, EcomapCase, GenogramCase, Union
from ecomap.edit.families import add_parentage, add_partner, make_twins, set_couple
from ecomap.edit.people import add_person, add_place
from ecomap.edit.standing import set_closeness
from ecomap.edit.ties import connect, set_strength, tie_between
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.network import Place, Sector, Strength
from ecomap.model.person import ElementId, Gender, Name, Person

GENDERS = {"M": Gender.MALE, "F": Gender.FEMALE, "X": Gender.NON_BINARY}
COUPLES = {"cohabiting": CoupleKind.COHABITING}
ENDINGS = {"separated": Ending.SEPARATED, "divorced": Ending.DIVORCED}
STRENGTHS = {1: Strength.WEAK, 2: Strength.OKAY, 3: Strength.STRONG}


def map_of(case: Case) -> Document:
    """Return a case as a map.

    Two unions of one lone parent become one: the program knows parents, and here are the same.
    """
    return _network(case) if case["format"] == ECOMAP else _family(case)


def _family(case: GenogramCase) -> Document:
    """Return a family as a map; the young person is who has most sets of parents, the youngest of those."""
    births = {person["id"]: person["birth"] or 0.0 for person in case["people"]}
    parents = Counter(link["child"] for link in case["children"])
    young = max(births, key=lambda one: (parents[one], births[one]))
    document = Document(id=case["name"], young_person=ElementId(young))
    for person in case["people"]:
        born = None if person["birth"] is None else PartialDate(year=int(person["birth"]))
        made = Person(
            id=ElementId(person["id"]),
            name=Name(text=person["name"]),
            gender=GENDERS.get(person["sex"], Gender.UNKNOWN),
            born=born,
        )
        document = add_person(document, made)
    for union in case["unions"]:
        if len(union["partners"]) == 2:
            document = _with_couple(document, union)
    return _with_children(document, case)


def _with_couple(document: Document, union: Union) -> Document:
    """Return the map with two of its people as partners."""
    a, b = map(ElementId, union["partners"])
    kinds = COUPLES.get(union["kind"], CoupleKind.MARRIED), ENDINGS.get(union["kind"], Ending.NONE)
    document = add_partner(document, a, document.people[b], *kinds)
    couple, start = list(document.couples)[-1], union["start"]
    return document if start is None else set_couple(document, couple, since=PartialDate(year=int(start)))


def _with_children(document: Document, case: GenogramCase) -> Document:
    """Return the map with everybody a child of theirs, and twins."""
    partners = {union["id"]: tuple(map(ElementId, union["partners"])) for union in case["unions"]}
    twins: dict[tuple[str, str], list[ElementId]] = defaultdict(list)
    for link in case["children"]:
        child, kind = ElementId(link["child"]), ChildKind(link["kind"])
        document = add_parentage(document, child, partners[link["union"]], kind, primary=link["primary"])
        if link["twin"]:
            twins[link["union"], link["twin"]].append(child)
    for children in twins.values():
        document = make_twins(document, tuple(children)) if len(children) > 1 else document
    return document


def _network(case: EcomapCase) -> Document:
    """Return a network as a map."""
    sectors = tuple(Sector(id=name, name=name) for name in case["domains"])
    document = Document(id=case["name"], young_person=ElementId(case["centre"]), sectors=sectors)
    for node in case["nodes"]:
        one, sector = ElementId(node["id"]), node["domain"] or ""
        if node["kind"] == "org":
            document = add_place(document, Place(id=one, name=node["label"], sector=sector))
        else:
            document = add_person(document, Person(id=one, name=Name(text=node["label"]), sector=sector))
    for node in case["nodes"]:
        if node["ring"]:
            document = set_closeness(document, ElementId(node["id"]), node["ring"])
    for edge in case["edges"]:
        a, b = ElementId(edge["a"]), ElementId(edge["b"])
        document = connect(document, a, b)
        tie = tie_between(document, a, b)
        if tie is not None:
            strength = Strength.STRESSFUL if edge["stress"] else STRENGTHS[edge["strength"]]
            document = set_strength(document, tie.id, strength)
    return document
