"""A map that holds something of everything, and what of each table an audience sees: nothing else comes along."""

from __future__ import annotations

import datetime
from dataclasses import replace
from typing import Any

import pytest

from ecomap.model.contact import Closeness, Contact, ContactKind, Decision, DecisionKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience, Copier, copy_for, guests, part_of
from ecomap.model.dates import PartialDate
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.document import Document, PaperChoices
from ecomap.model.family import ChildKind, Couple, Household, Parentage, Sibship, Twins
from ecomap.model.gathering import Gathering, Invitation, KeepApart
from ecomap.model.journey import Event, Home, School, Stay
from ecomap.model.network import Bond, BondKind, Feeling, Flow, Place, Sector, Strength, Tie
from ecomap.model.person import ALSO_CALLED, ElementId, Kind, Life, Name, Person, Portrait, PrivateFacts, Reach, Side
from ecomap.model.promise import Message, Offer, Question
from ecomap.model.restriction import Reserve, Restriction

DAY = datetime.date(2026, 6, 1)
ME, NAN, LEE, ZOE, IVOR, PARK, DEN = (ElementId(one) for one in ("me", "nan", "lee", "zoe", "ivor", "park", "den"))
OWN, GUESTS, LIST = Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR
TOLD, SAID = "Ivor Blackwood came. She sings.", "She sings."
"""A text that names who is hidden, and what may be read of it."""
Y1999 = PartialDate(year=1999, month=4, day=3)
WEAK, STRONG = (
    Feeling(strength=one, recorded=datetime.date(2026, 5, day))
    for day, one in ((1, Strength.WEAK), (2, Strength.STRONG))
)


def a_map(*entries: tuple[str, Any], **fields: Any) -> Document:
    """Return a map of five people, one of them and one place hidden from everybody, with more in its tables."""
    people = [Person(id=key, name=Name(text=key.title())) for key in (ME, NAN, LEE, ZOE)]
    people.append(Person(id=IVOR, name=Name(text="Ivor Blackwood"), reach=Reach(address="9 Elm Row")))
    limits = [Restriction(id=ElementId(f"r-{key}"), about=key) for key in (IVOR, DEN)]
    tables: dict[str, dict[ElementId, Any]] = {
        "people": {one.id: one for one in people},
        "places": {one.id: one for one in (Place(id=PARK, name="The park"), Place(id=DEN, name="The den"))},
        "restrictions": {one.id: one for one in limits},
    }
    for table, entry in entries:
        tables.setdefault(table, {})[entry.id] = entry
    papers = PaperChoices(drawing_for_guests=True)
    return Document(id="map", young_person=ME, **{"papers": papers, **tables, **fields})


def one(sort: type, /, **facts: Any) -> Any:
    return sort(id=ElementId("it"), **facts)


PAIR = {"a": NAN, "b": LEE}
EVERYBODY = (OWN, GUESTS, LIST)

SEEN: tuple[tuple[str, Any, Any, tuple[Audience, ...]], ...] = (
    ("couples", one(Couple, **PAIR, since=Y1999, note="n"), one(Couple, **PAIR, since=Y1999), EVERYBODY),
    ("couples", one(Couple, a=NAN, b=IVOR), None, ()),
    (
        "parentages",
        one(Parentage, child=LEE, parents=(NAN, IVOR), kind=ChildKind.FOSTER, note="n"),
        one(Parentage, child=LEE, parents=(NAN,), kind=ChildKind.FOSTER),
        EVERYBODY,
    ),
    ("parentages", one(Parentage, child=LEE, parents=(IVOR,)), None, ()),
    ("parentages", one(Parentage, child=IVOR, parents=(NAN,)), None, ()),
    (
        "twins",
        one(Twins, children=(LEE, IVOR, ZOE), identical=True),
        one(Twins, children=(LEE, ZOE), identical=True),
        EVERYBODY,
    ),
    ("twins", one(Twins, children=(LEE, IVOR)), None, ()),
    ("sibships", one(Sibship, members=(LEE, IVOR, ZOE), note="n"), one(Sibship, members=(LEE, ZOE)), EVERYBODY),
    ("sibships", one(Sibship, members=(LEE, IVOR), note="n"), None, ()),
    (
        "households",
        one(Household, members=(LEE, IVOR, ZOE), name=TOLD, since=Y1999),
        one(Household, members=(LEE, ZOE), name=SAID, since=Y1999),
        EVERYBODY,
    ),
    ("households", one(Household, members=(LEE, IVOR)), None, ()),
    ("households", one(Household, members=(LEE, ZOE)), one(Household, members=(LEE, ZOE)), EVERYBODY),
    (
        "places",
        one(Place, name=TOLD, icon="ball", sector="school", address="1 Mill Lane", about=TOLD, note="n"),
        one(Place, name=SAID, icon="ball", sector="school", about=SAID),
        (OWN,),
    ),
    (
        "places",
        one(Place, name=TOLD, icon="ball", sector="school", address="1 Mill Lane", about=TOLD, note="n"),
        one(Place, name=SAID, icon="ball", sector="school"),
        (GUESTS, LIST),
    ),
    (
        "ties",
        one(Tie, a=ME, b=PARK, feelings=(WEAK, WEAK, STRONG), flow=Flow.OUT, note="n"),
        one(Tie, a=ME, b=PARK, feelings=(STRONG,), flow=Flow.OUT),
        (OWN,),
    ),
    (
        "ties",
        one(Tie, a=ME, b=PARK, feelings=(WEAK, WEAK, STRONG), flow=Flow.OUT, note="n"),
        one(Tie, a=ME, b=PARK, feelings=(Feeling(strength=Strength.OKAY),)),
        (GUESTS, LIST),
    ),
    ("ties", one(Tie, a=ME, b=IVOR), None, ()),
    ("ties", one(Tie, a=NAN, b=DEN), None, ()),
    ("bonds", one(Bond, **PAIR, kind=BondKind.CLOSE), None, ()),
    (
        "homes",
        one(
            Home,
            name=TOLD,
            words=TOLD,
            address="2 Oak Row",
            note="n",
            since=Y1999,
            people=(Stay(person=NAN, since=Y1999, note="n"), Stay(person=IVOR)),
        ),
        one(Home, name=SAID, words=SAID, since=Y1999, people=(Stay(person=NAN, since=Y1999),)),
        (OWN,),
    ),
    (
        "schools",
        one(School, name=TOLD, words=TOLD, note="n", since=Y1999),
        one(School, name=SAID, words=SAID, since=Y1999),
        (OWN,),
    ),
    (
        "events",
        one(Event, what=TOLD, words=TOLD, note="n", on=Y1999, people=(IVOR, NAN)),
        one(Event, what=SAID, words=SAID, on=Y1999, people=(NAN,)),
        (OWN,),
    ),
    ("questions", one(Question, text=TOLD, answer=TOLD, to=NAN), one(Question, text=SAID, answer=SAID, to=NAN), (OWN,)),
    ("questions", one(Question, text="Why?"), one(Question, text="Why?"), (OWN,)),
    ("questions", one(Question, text="Why?", to=IVOR), None, ()),
    (
        "offers",
        one(Offer, person=NAN, what=TOLD, often=TOLD),
        one(Offer, person=NAN, what=SAID, often=SAID),
        (OWN, LIST),
    ),
    ("offers", one(Offer, person=IVOR, what="Calls"), None, ()),
    (
        "messages",
        one(Message, person=NAN, kind=TOLD, text=TOLD, language=TOLD, read_by=TOLD),
        one(Message, person=NAN, kind=SAID, text=SAID, language=SAID, read_by=SAID),
        (OWN, LIST),
    ),
    ("messages", one(Message, person=IVOR, text="Hello."), None, ()),
    ("keep_apart", one(KeepApart, **PAIR, reason="court"), one(KeepApart, **PAIR), (LIST,)),
    ("keep_apart", one(KeepApart, a=NAN, b=IVOR, reason="court"), None, ()),
    ("keep_apart", one(KeepApart, a=NAN, reason="court"), None, ()),
    (
        "invitations",
        one(Invitation, person=NAN, via=IVOR, travel_with=LEE, food=TOLD, needs=TOLD, session="1"),
        one(Invitation, person=NAN, travel_with=LEE, food=SAID, needs=SAID, session="1"),
        (GUESTS, LIST),
    ),
    (
        "invitations",
        one(Invitation, person=NAN, via=LEE, travel_with=IVOR, reply_words=TOLD, part=TOLD),
        one(Invitation, person=NAN, via=LEE, reply_words=SAID, part=SAID),
        (GUESTS, LIST),
    ),
    ("invitations", one(Invitation, person=IVOR), None, ()),
)


@pytest.mark.parametrize(("table", "entry", "seen", "audiences"), SEEN)
def test_of_every_table_an_audience_sees_what_it_may_and_nothing_more(
    table: str, entry: Any, seen: Any, audiences: tuple[Audience, ...]
) -> None:
    document = a_map((table, entry))
    for audience in EVERYBODY:
        shown = getattr(copy_for(document, audience, DAY).shown, table)
        if audience in audiences:
            assert shown["it"] == seen, audience
        elif seen is None or not any(row[:2] == (table, entry) and audience in row[3] for row in SEEN):
            assert "it" not in shown, audience


def test_of_two_who_are_alone_on_a_map_all_that_is_between_them_is_there() -> None:
    two = {key: Person(id=key, name=Name(text=key.title())) for key in (ME, NAN)}
    pair, line = Couple(id=ElementId("pair"), a=ME, b=NAN), Tie(id=ElementId("line"), a=NAN, b=ME)
    document = Document(id="map", young_person=ME, people=two, couples={pair.id: pair}, ties={line.id: line})
    shown = copy_for(document, OWN, DAY).shown
    assert shown.couples == {pair.id: pair} and shown.ties == {line.id: line}


@pytest.mark.parametrize("audience", EVERYBODY)
def test_how_somebody_stands_is_what_holds_now_without_days_and_decisions(audience: Audience) -> None:
    stands = Standing(
        closeness=(Closeness(ring=3), Closeness(ring=1, recorded=DAY)),
        contact=(
            Contact(kind=ContactKind.NONE),
            Contact(kind=ContactKind.PHONE, often="weekly", since=Y1999, recorded=DAY),
        ),
        wishes=(Wish(kind=WishKind.LESS), Wish(kind=WishKind.MORE, words=TOLD, recorded=DAY)),
        decisions=(Decision(kind=DecisionKind.OK, reason="court"),),
    )
    decided = Standing(decisions=stands.decisions)
    document = a_map(standings={NAN: stands, LEE: decided, IVOR: stands, PARK: stands, DEN: stands})
    shown = copy_for(document, audience, DAY).shown.standings
    near = Standing(closeness=(Closeness(ring=1),))
    own = replace(
        near,
        contact=(Contact(kind=ContactKind.PHONE, often="weekly", since=Y1999),),
        wishes=(Wish(kind=WishKind.MORE, words=SAID),),
    )
    assert shown == dict.fromkeys((NAN, PARK), own if audience is OWN else near)


def test_the_day_is_told_to_who_plans_it_without_what_it_costs_and_where_anybody_lives() -> None:
    texts = ("where", "theme", "wishes", "rules", "language", "interpreter", "facilitator", "plan_of_the_day")
    told: dict[str, Any] = dict.fromkeys(texts, TOLD)
    said: dict[str, Any] = dict.fromkeys(texts, SAID)
    day = Gathering(on="2026-08-15", address="9 Elm Row", service_address="1 High Street", budget="50", **told)
    seen = Gathering(on="2026-08-15", service_address="1 High Street", **said)
    document = a_map(gathering=day)
    for audience in EVERYBODY:
        assert copy_for(document, audience, DAY).shown.gathering == seen
    turned = a_map(gathering=replace(day, address="1 High Street", service_address="9 Elm Row"))
    assert copy_for(turned, LIST, DAY).shown.gathering == replace(seen, address="1 High Street", service_address="")


def test_what_the_young_person_wrote_and_called_their_sheets_is_theirs_alone() -> None:
    papers = PaperChoices(
        style="sea",
        colour="red",
        house_style="plain",
        order=("me",),
        titles={"me": "All me.", "ivor": "Ivor Blackwood"},
        drawing_for_guests=True,
        gentle=True,
    )
    document = a_map(sheets={"me": {"like": TOLD}}, papers=papers)
    own = copy_for(document, OWN, DAY).shown
    assert own.sheets == {"me": {"like": SAID}} and own.papers == replace(papers, titles={"me": "All me."})
    told = a_map(papers=replace(papers, titles={"me": "All me."}))
    assert copy_for(told, OWN, DAY).shown.papers is told.papers
    for audience in (GUESTS, LIST):
        shown = copy_for(document, audience, DAY).shown
        assert shown.sheets == {}
        assert shown.papers == PaperChoices(style="sea", colour="red", house_style="plain", drawing_for_guests=True)


def test_drawings_are_those_both_look_at_and_say_nothing_of_who_is_hidden() -> None:
    drawn = [Diagram(view=View.ECOMAP, seat=seat, pinned=frozenset({NAN, IVOR})) for seat in Seat]
    free = tuple(replace(each, mode=Mode.FREE) for each in drawn)
    document = a_map(diagrams=tuple(drawn), free=free, modes=dict.fromkeys(Seat, Mode.FREE))
    shown = copy_for(document, OWN, DAY).shown
    together = Diagram(view=View.ECOMAP, seat=Seat.TOGETHER, pinned=frozenset({NAN}))
    assert shown.diagrams == (together,) and shown.free == (replace(together, mode=Mode.FREE),)
    assert shown.modes == {Seat.TOGETHER: Mode.FREE}
    for audience in (GUESTS, LIST):
        shown = copy_for(document, audience, DAY).shown
        assert not (shown.diagrams or shown.free or shown.modes)


def test_what_names_the_map_itself_is_the_same_for_all() -> None:
    sectors = (Sector(id="band", name="The band", colour="red"),)
    document = a_map(languages=("en", "cy"), on=DAY, sectors=sectors)
    for audience in EVERYBODY:
        shown = copy_for(document, audience, datetime.date(2030, 1, 1)).shown
        kept = (shown.id, shown.young_person, shown.languages, shown.on, shown.sectors)
        assert kept == ("map", ME, ("en", "cy"), DAY, sectors)


@pytest.mark.parametrize(
    ("kind", "plain"), [(ChildKind.PARENT, ChildKind.BIRTH), (ChildKind.DONOR, None), (ChildKind.SURROGATE, None)]
)
def test_no_line_says_how_a_child_was_conceived(kind: ChildKind, plain: ChildKind | None) -> None:
    line = one(Parentage, child=LEE, parents=(NAN,), kind=kind, since=Y1999, until=Y1999)
    shown = copy_for(a_map(("parentages", line)), OWN, DAY).shown.parentages
    assert shown == ({} if plain is None else {line.id: Parentage(id=line.id, child=LEE, parents=(NAN,))})
    other = Parentage(id=ElementId("other"), child=ZOE, parents=(NAN,), kind=ChildKind.FOSTER, since=Y1999)
    both = copy_for(a_map(("parentages", line), ("parentages", other)), OWN, DAY).shown.parentages
    assert both == {**shown, other.id: other}, "and every other child's line is there"


def test_two_parents_in_law_are_two_parents_in_whatever_order_they_were_noted() -> None:
    birth = Parentage(id=ElementId("birth"), child=LEE, parents=(NAN,), since=Y1999)
    law = Parentage(id=ElementId("law"), child=LEE, parents=(ZOE,), kind=ChildKind.PARENT, since=Y1999)
    for order in ((birth, law), (law, birth)):
        shown = copy_for(a_map(*(("parentages", each) for each in order)), OWN, DAY).shown.parentages
        assert list(shown.values()) == [replace(birth, parents=(NAN, ZOE))]
    both = replace(birth, parents=(NAN, ME))
    shown = copy_for(a_map(("parentages", both), ("parentages", law)), OWN, DAY).shown.parentages
    assert shown == {"birth": both, "law": Parentage(id=law.id, child=LEE, parents=(ZOE,))}


@pytest.mark.parametrize("fact", ["contact", "wish", "closeness", "tie"])
def test_a_fact_of_how_somebody_stands_is_kept_from_whom_it_is_and_all_else_is_there(fact: str) -> None:
    stands = Standing(
        closeness=(Closeness(ring=1),), contact=(Contact(kind=ContactKind.PHONE),), wishes=(Wish(kind=WishKind.MORE),)
    )
    limit = Restriction(id=ElementId("limit"), about=NAN, fact=fact)
    line = Tie(id=ElementId("it"), a=ME, b=NAN)
    shown = copy_for(a_map(("ties", line), ("restrictions", limit), standings={NAN: stands}), OWN, DAY).shown
    left = {"contact": stands.contact, "wish": stands.wishes, "closeness": stands.closeness, "tie": line}
    found = {"contact": shown.standing(NAN).contact, "wish": shown.standing(NAN).wishes}
    found |= {"closeness": shown.standing(NAN).closeness, "tie": shown.ties.get(line.id)}  # type: ignore[dict-item]
    assert [name for name in left if found[name] != left[name]] == [fact]


def test_of_whom_only_a_role_is_seen_nothing_else_is() -> None:
    carer = Person(
        id=NAN,
        kind=Kind.SEVERAL,
        name=Name(text="Sue Fairweather"),
        relation="carer",
        side=Side.FOSTER,
        sector="home",
        born=Y1999,
        about="Kind.",
        life=Life.DIED,
        languages=("cy",),
        paid=True,
        pronouns="she",
        note="n",
    )
    document = a_map(
        ("people", carer),
        ("restrictions", Restriction(id=ElementId("limit"), about=NAN, role_instead="foster carer")),
        ("ties", Tie(id=ElementId("it"), a=ME, b=NAN)),
        standings={NAN: Standing(closeness=(Closeness(ring=1),))},
    )
    shown = copy_for(document, OWN, DAY).shown
    role = Person(id=NAN, kind=Kind.SEVERAL, relation="foster carer", side=Side.FOSTER, sector="home")
    assert shown.people[NAN] == role and shown.ties == {} and shown.standings.keys() == {NAN}
    for reserve, seers in (
        (Reserve.NOT_FOR_FAMILY, {OWN, LIST}),
        (Reserve.ME_AND_WORKER, {OWN}),
        (Reserve.FILE_ONLY, set()),
    ):
        limit = Restriction(id=ElementId("limit"), about=NAN, role_instead="foster carer", reserve=reserve)
        kept = replace(document, restrictions={limit.id: limit})
        assert {each for each in EVERYBODY if copy_for(kept, each, DAY).shown.people[NAN] != role} == seers


def test_the_very_same_document_on_the_same_day_is_the_very_same_copy() -> None:
    copier = Copier(OWN)
    document = a_map()
    first = copier.copy(document, DAY)
    assert copier.copy(document, DAY) is first
    later = copier.copy(document, datetime.date(2026, 6, 2))
    assert later.on == datetime.date(2026, 6, 2) and later.shown.people is first.shown.people


@pytest.mark.parametrize(
    ("table", "entry", "fact", "left"),
    [
        ("homes", one(Home, name="The flat", words="Noisy."), "words", one(Home, name="The flat")),
        (
            "places",
            one(Place, name="The gym", icon="ball", about="Fun."),
            "about",
            one(Place, name="The gym", icon="ball"),
        ),
        ("couples", one(Couple, **PAIR, since=Y1999, until=Y1999), "since", one(Couple, **PAIR, until=Y1999)),
        (
            "ties",
            one(Tie, a=ME, b=NAN, flow=Flow.OUT, feelings=(STRONG,)),
            "flow",
            one(Tie, a=ME, b=NAN, feelings=(STRONG,)),
        ),
        ("questions", one(Question, text="Why?", answer="No."), "answer", one(Question, text="Why?")),
    ],
)
def test_a_fact_of_anything_is_left_out_for_whom_it_is_kept_from_and_all_else_of_it_stays(
    table: str, entry: Any, fact: str, left: Any
) -> None:
    for reserve in Reserve:
        limit = Restriction(id=ElementId("more"), about=entry.id, fact=fact, reserve=reserve)
        shown = copy_for(a_map((table, entry), ("restrictions", limit)), OWN, DAY).shown
        assert getattr(shown, table)["it"] == (left if reserve is Reserve.FILE_ONLY else entry)


def test_of_a_fact_within_a_fact_that_alone_is_left_out() -> None:
    nan = Person(id=NAN, name=Name(text="Nan"), portrait=Portrait(sticker="cat", colour="red"))
    limit = Restriction(id=ElementId("more"), about=NAN, fact="portrait.sticker")
    shown = copy_for(a_map(("people", nan), ("restrictions", limit)), OWN, DAY).shown
    assert shown.people[NAN] == replace(nan, portrait=Portrait(colour="red"))


@pytest.mark.parametrize("word", ["Gaz", "Gaz Price", "Газ", "Ivor", "IVOR BLACKWOOD", "Ive"])
def test_whatever_a_hidden_person_is_called_no_text_says(word: str) -> None:
    ivor = Person(
        id=IVOR,
        name=Name(text="Ivor Blackwood", other_script="Газ", short="Ive"),
        private=PrivateFacts(others=((ALSO_CALLED, "Gaz Price"), ("court", "Nan sings"))),
    )
    nan = Person(id=NAN, name=Name(text="Nan"), about=f"{word} came. She sings.")
    assert copy_for(a_map(("people", ivor), ("people", nan)), OWN, DAY).shown.people[NAN].about == "She sings."
    other = replace(nan, about=f"{word.split()[0]}ina came. She sings.")
    assert copy_for(a_map(("people", ivor), ("people", other)), OWN, DAY).shown.people[NAN].about == other.about


@pytest.mark.parametrize("fact", ["", "born", "name.text", "contact"])
def test_a_limit_on_what_is_not_there_hides_nothing_else(fact: str) -> None:
    limit = Restriction(id=ElementId("more"), about=ElementId("nothing"), fact=fact)
    assert copy_for(a_map(("restrictions", limit)), OWN, DAY) == copy_for(a_map(), OWN, DAY)


@pytest.mark.parametrize("fact", ["id", "a", "name.id", "title.text", "born.year", "nothing", "name.text.more"])
def test_a_fact_that_cannot_be_left_out_takes_the_whole_with_it(fact: str) -> None:
    for about in (NAN, ElementId("it")):
        limit = Restriction(id=ElementId("more"), about=about, fact=fact)
        pair = Couple(id=ElementId("it"), a=LEE, b=ZOE)
        shown = copy_for(a_map(("couples", pair), ("restrictions", limit)), OWN, DAY).shown
        assert about not in shown.people and about not in shown.couples


def test_of_a_part_a_child_without_their_parents_is_a_child_alone() -> None:
    line = Parentage(id=ElementId("it"), child=LEE, parents=(NAN, ZOE))
    copy = copy_for(a_map(("parentages", line)), OWN, DAY)
    for kept, parents in (({LEE}, None), ({LEE, ZOE}, (ZOE,)), ({LEE, NAN, ZOE}, (NAN, ZOE)), ({NAN, ZOE}, None)):
        shown = part_of(copy, frozenset(kept)).shown
        assert [each.parents for each in shown.parentages.values()] == ([] if parents is None else [parents])
        assert set(shown.people) == {ME, *kept}


@pytest.mark.parametrize("audience", EVERYBODY)
def test_of_two_of_one_name_that_one_is_hidden_who_was_meant_whatever_they_are_called_since(audience: Audience) -> None:
    """Limits are by id: a name is nobody's own, and is changed."""
    sams = [Person(id=key, name=Name(text="Sam Reed"), relation=f"Q{key}") for key in (LEE, ZOE)]
    limit = Restriction(id=ElementId("limit"), about=LEE)
    document = a_map(*(("people", each) for each in sams), ("restrictions", limit))
    invited = {each.id: each for each in (Invitation(id=ElementId(f"i{key}"), person=key) for key in (LEE, ZOE))}
    document = replace(document, invitations=invited)
    for name in ("Sam Reed", "Sami", ""):
        renamed = replace(document.people[LEE], name=Name(text=name))
        now = replace(document, people={**document.people, LEE: renamed})
        shown = copy_for(now, audience, DAY).shown
        assert ZOE in shown.people and shown.people[ZOE].relation == f"Q{ZOE}"
        assert LEE not in shown.people and f"Q{LEE}" not in repr(shown)
        assert {each.person for each in guests(now)} == {ZOE}
