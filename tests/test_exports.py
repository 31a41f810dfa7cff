"""Everything that can leave a map, searched for everything that must not: whatever the audience, whatever the form.

Nothing of the making of copies is used to know what is denied: it is read from the map itself, by the table of who
sees what, and every text field that only the file may hold is filled with a word of its own first.
"""

from __future__ import annotations

import datetime
import getpass
import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from ecomap.cli import main
from ecomap.model.contact import Decision, DecisionKind
from ecomap.model.copies import Audience, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.family import Parentage
from ecomap.model.gathering import Invitation, KeepApart, Reply
from ecomap.model.journey import Consent, Eligibility, SearchStep
from ecomap.model.network import Bond, BondKind, Feeling, Place, Strength, Tie
from ecomap.model.person import ElementId, Gender, Life, Name, Person, PrivateFacts, Reach, Side, short_form
from ecomap.model.promise import Message, Offer, Question
from ecomap.model.restriction import Restriction
from ecomap.model.rules import problems
from ecomap.papers import make, names
from ecomap.papers.gathering import invitation_list
from ecomap.render.drawing import DECORATION, Book, Drawing, Figure, Meaning, Words
from ecomap.render.look import LIGHT
from ecomap.render.to_pdf import pdf
from ecomap.render.to_svg import svg
from ecomap.resource import resource
from ecomap.store.codec import decode, encode
from tests.written import pages, texts

SAMPLES = ("idris", "ellie", "kai")
OTHERS = (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR)
DAY = datetime.date(2026, 6, 1)
HIDDEN = ElementId("qhidden")


@dataclass(frozen=True)
class Denied:
    """A text that must not be found, and what it is."""

    text: str
    what: str


class Canaries:
    """Words that stand nowhere else, each remembered with what it was put in for."""

    def __init__(self) -> None:
        self.denied: list[Denied] = []

    def __call__(self, what: str) -> str:
        """Return a new word."""
        word = f"Qz{len(self.denied):03d}xq"
        self.denied.append(Denied(word, what))
        return word


def whole(name: str) -> Document:
    """Return a sample map as it is."""
    return decode(resource(f"samples/{name}.json").read_bytes())


def planted(name: str) -> tuple[Document, list[Denied]]:
    """Return a sample in which every field that only the file may hold says something; and what it says."""
    document, word = whole(name), Canaries()
    people = {key: _with_secrets(person, document, word) for key, person in document.people.items()}
    document = replace(
        document,
        title=word("the title of the map"),
        people=people,
        couples={key: replace(one, note=word("note of a couple")) for key, one in document.couples.items()},
        parentages={key: replace(one, note=word("note of a child")) for key, one in document.parentages.items()},
        ties={key: replace(one, note=word("note of a tie")) for key, one in document.ties.items()},
        homes={
            key: replace(one, note=word("note of a home"), address=word("address of a home"))
            for key, one in document.homes.items()
        },
        schools={key: replace(one, note=word("note of a school")) for key, one in document.schools.items()},
        events={key: replace(one, note=word("note of an event")) for key, one in document.events.items()},
        restrictions={
            key: replace(one, reason=word("reason of a restriction"), source=word("source of a restriction"))
            for key, one in document.restrictions.items()
        },
        gathering=replace(document.gathering, budget=word("budget")),
        eligibility=Eligibility(worker=word("social worker"), status=word("status"), note=word("note")),
        standings={
            key: replace(
                standing,
                decisions=(
                    *standing.decisions,
                    Decision(kind=DecisionKind.CHECKING, by=word("who decided"), reason=word("reason of a decision")),
                )
                if standing.decision is None or standing.decision.kind is not DecisionKind.NOT_ALLOWED
                else standing.decisions,
            )
            for key, standing in document.standings.items()
        },
    )
    return _with_somebody_hidden(document, word), word.denied


def _with_secrets(person: Person, document: Document, word: Canaries) -> Person:
    """Return somebody of whom the file knows everything."""
    return replace(
        person,
        note=word("note of a person"),
        private=PrivateFacts(
            health=word("health"),
            offences=word("offence"),
            immigration=word("immigration"),
            former_name=word("former name"),
            others=((word("kind of a reference"), word("reference")),),
        ),
    )


def _with_somebody_hidden(document: Document, word: Canaries) -> Document:
    """Return a map with somebody who is for the file only, and with all that may name them."""
    me, other = document.young_person, list(document.people)[1]

    def key(kind: str) -> ElementId:
        return ElementId(f"q{kind}")

    someone = Person(
        id=HIDDEN,
        name=Name(text=f"{word('hidden name')} {word('hidden surname')}", other_script=word("hidden script")),
        relation=word("hidden relation"),
        gender=Gender.MALE,
        born=PartialDate(year=1977, month=2, day=3),
        side=Side.MUM,
        reach=Reach(address=word("hidden address"), phone=word("hidden phone"), email=word("hidden email")),
        about=word("hidden about"),
    )
    place = Place(id=key("place"), name=word("hidden place"), address=word("hidden place's address"))
    made: dict[str, dict[ElementId, Any]] = {
        "people": {HIDDEN: someone},
        "places": {place.id: place},
        "parentages": {key("line"): Parentage(id=key("line"), child=HIDDEN, parents=(other,))},
        "ties": {key("tie"): Tie(id=key("tie"), a=me, b=HIDDEN, feelings=(Feeling(strength=Strength.STRESSFUL),))},
        "bonds": {key("bond"): Bond(id=key("bond"), a=me, b=HIDDEN, kind=BondKind.CUT_OFF, note=word("bond"))},
        "invitations": {key("invited"): Invitation(id=key("invited"), person=HIDDEN, note=word("hidden guest"))},
        "offers": {key("offer"): Offer(id=key("offer"), person=HIDDEN, what=word("hidden offer"))},
        "messages": {key("message"): Message(id=key("message"), person=HIDDEN, text=word("hidden message"))},
        "questions": {key("question"): Question(id=key("question"), text=word("hidden question"), to=HIDDEN)},
        "keep_apart": {key("apart"): KeepApart(id=key("apart"), a=HIDDEN, b=me, reason=word("why apart"))},
        "restrictions": {
            key("one"): Restriction(id=key("one"), about=HIDDEN, reason=word("why hidden")),
            key("two"): Restriction(id=key("two"), about=place.id, reason=word("why a hidden place")),
        },
        "search": {
            key("step"): SearchStep(
                id=key("step"), where=word("search"), what=word("search"), outcome=word("search"), by=word("search")
            )
        },
        "consents": {key("yes"): Consent(id=key("yes"), by=word("consent"), role=word("consent"))},
    }
    tables: dict[str, Any] = {table: {**getattr(document, table), **more} for table, more in made.items()}
    return replace(document, **tables)


def denied_by_the_table(document: Document, audience: Audience) -> Iterator[Denied]:
    """Yield what the map's own facts deny this audience: names, dates, where people can be reached, ids."""
    yield from (Denied(key, "an id") for key in document.people)
    yield Denied(document.id, "the map's id")
    barred = {one.about for one in document.restrictions.values() if not one.fact and not one.role_instead}
    common = _common_words(document, barred, audience)
    for person in document.people.values():
        own = person.id == document.young_person
        if person.id in barred:
            yield from (Denied(one, "a hidden name") for one in person.name.text.split() if one not in common)
        surname = _surname(person)
        if surname not in common and (audience is not Audience.COORDINATOR or _carer(person)):
            yield Denied(surname, "a surname")
        if audience is not Audience.COORDINATOR or _carer(person):
            yield Denied(person.reach.address, "an address")
        if audience is not Audience.COORDINATOR:
            yield Denied(person.reach.phone, "a phone number")
            yield Denied(person.reach.email, "an email address")
        if person.born is not None and person.born.day and (not own or audience is not Audience.YOUNG_PERSON):
            yield Denied(person.born.words(), "a date of birth")
    yield from (Denied(home.address, "the address of a home") for home in document.homes.values())
    if audience is not Audience.YOUNG_PERSON:
        yield from (Denied(one, "contact or a wish") for one in CONTACT_AND_WISHES)
        yield from (Denied(one.name, "a home") for one in document.homes.values() if _telling(one.name, common))
    yield from (Denied(one, "a decision or a bond") for one in DECISIONS_AND_BONDS)


def _surname(person: Person) -> str:
    """Return the last of several words of a name."""
    return person.name.text.split("(")[0].split()[-1] if person.name.text != short_form(person.name) else ""


def _carer(person: Person) -> bool:
    return person.side in (Side.FOSTER, Side.ADOPTIVE, Side.HOME)


def _telling(home: str, common: set[str]) -> bool:
    """Say whether the name of a home is more than that of somebody who may be named: not "Angela's"."""
    return not any(word in common for word in re.findall(r"\w+", home))


CONTACT_AND_WISHES = (
    "we live together",
    "I stay over",
    "we've lost touch",
    "we’ve lost touch",
    "we've never met",
    "we meet with a worker",
    "letterbox",
    "get back in touch",
    "more time",
)
DECISIONS_AND_BONDS = ("not allowed", "being checked", "OK with a worker", "cut off", "hostile", "conflict")


def _common_words(document: Document, barred: set[ElementId], audience: Audience) -> set[str]:
    """Return words that stand on papers in their own right: what those people are called who may be named."""
    named = [person for person in document.people.values() if person.id not in barred]
    found = {word for person in named for word in short_form(person.name).split()}
    if audience is Audience.COORDINATOR:
        found.update(word for person in named if not _carer(person) for word in person.name.text.split())
    return found | {word for place in document.places.values() for word in place.name.split()}


def leaks(found: list[str], denied: list[Denied]) -> list[Denied]:
    """Return what of the denied is in texts, however it was broken into lines; short ones only as whole words."""
    together = "\n".join(found).replace("\u200d", "")
    squeezed = re.sub(r"\s+", "", together).casefold()
    return [
        one
        for one in denied
        if len(one.text) > 1
        and (
            re.sub(r"\s+", "", one.text).casefold() in squeezed
            if len(one.text) > 6
            else re.search(rf"(?<!\w){re.escape(one.text)}(?!\w)", together, re.IGNORECASE)
        )
    ]


def exported(document: Document, audience: Audience, folder: Path, kinds: tuple[str, ...]) -> dict[str, bytes]:
    """Return every file there is for an audience, by name, made by the command line."""
    source = folder / "source.json"
    source.write_bytes(encode(document))
    out = folder / "out"
    out.mkdir()
    chosen = ["--for", audience.value, "--date", DAY.isoformat()]
    assert main(["papers", str(source), *chosen, "--to", str(out)]) == 0
    for view in ("ecomap", "family-tree"):
        for kind in kinds:
            assert main(["draw", str(source), *chosen, "--view", view, "-o", str(out / f"{view}.{kind}")]) == 0
    return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def test_a_planted_map_is_sound_and_the_file_copy_says_all_of_it() -> None:
    """The words are really there: where everything may be seen, nearly all of them are found."""
    document, secrets = planted("ellie")
    assert problems(document) == ()
    copy = copy_for(document, Audience.FILE, DAY)
    content = pdf(make(copy, names(Audience.FILE)[0].key), DAY)
    found = {one.text for one in leaks(texts("file.pdf", content), secrets)}
    missing = {one.what for one in secrets if one.text not in found}
    assert missing == set()


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("name", SAMPLES)
def test_nothing_that_leaves_a_map_holds_what_its_reader_may_not_see(
    name: str, audience: Audience, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "Quetzal-house"
    folder.mkdir()
    monkeypatch.setenv("LOGNAME", "quetzaluser")
    document, secrets = planted(name)
    kinds = ("svg", "pdf", "png") if name == "idris" else ("svg",)
    denied = [*secrets, *denied_by_the_table(document, audience)]
    machine = [Denied(getpass.getuser(), "who made it"), Denied("Quetzal", "where it was made")]
    if len(platform.node()) > 4:
        machine.append(Denied(platform.node(), "the computer it was made on"))
    for path, content in exported(document, audience, folder, kinds).items():
        assert leaks(texts(path, content), [*denied, *machine]) == [], path


def test_contacts_are_on_the_pages_to_be_torn_off_alone() -> None:
    document = whole("ellie")
    copy = copy_for(document, Audience.COORDINATOR, DAY)
    content = pdf(make(copy, invitation_list.NAME), DAY)
    phones = [Denied(person.reach.phone, "phone") for person in document.people.values() if person.reach.phone]
    *first, last = pages(content)
    assert leaks([last], phones) != []
    assert leaks(first, phones) == []


def test_somebody_not_invited_stands_there_without_a_reason(tmp_path: Path) -> None:
    document = whole("ellie")
    (out,) = (one for one in document.invitations.values() if one.reply is Reply.NOT_INVITED)
    said = replace(out, reply_words="Qwhy", note="Qnote", needs="Qneeds", part="Qpart")
    document = replace(document, invitations={**document.invitations, out.id: said})
    denied = [Denied(text, "why somebody is not invited") for text in ("Qwhy", "Qnote", "Qneeds", "Qpart")]
    for path, content in exported(document, Audience.COORDINATOR, tmp_path, ("svg",)).items():
        assert leaks(texts(path, content), denied) == []


def test_a_lost_baby_leaves_no_trace_for_others(tmp_path: Path) -> None:
    document = whole("ellie")
    (baby,) = (one for one in document.people.values() if one.life is Life.STILLBORN)
    denied = [Denied(baby.name.text, "a lost baby"), Denied("born sleeping", "a lost baby"), Denied("stillborn", "it")]
    for path, content in exported(document, Audience.COORDINATOR, tmp_path, ("svg",)).items():
        assert leaks(texts(path, content), denied) == []


SECRET = Denied("Quarry Bank Lane", "an address")


def leaking(figure: Figure, *, title: str = "Map", outline: str = "") -> Drawing:
    """Return a drawing that says what it must not."""
    return Drawing(figures=(figure,), box=figure.box.grown(50), title=title, outline=outline)


def said(text: str, *, alternative: str = "") -> Figure:
    """Return a figure of words."""
    at = make(copy_for(whole("idris"), Audience.YOUNG_PERSON, DAY), "homes").pages[0].figures[-1].box.centre
    box = make(copy_for(whole("idris"), Audience.YOUNG_PERSON, DAY), "homes").pages[0].figures[-1].box
    meaning = Meaning((("Figure" if alternative else "P", "p"),), alternative)
    return Figure("key", (Words(text, at, 11.0, LIGHT.ink),), box, meaning)


PLANTED = {
    "in words": leaking(said("27 Quarry Bank Lane")),
    "broken into two lines": leaking(
        replace(
            said("27 Quarry"),
            primitives=(*said("27 Quarry").primitives, *said("Bank Lane").primitives),
        )
    ),
    "in an alternative text": leaking(said("Nan", alternative="Nan, 27 Quarry Bank Lane")),
    "in the title": leaking(said("Nan"), title="Quarry Bank Lane"),
    "in the outline": leaking(replace(said("Nan"), meaning=DECORATION), outline="Nan lives at Quarry Bank Lane"),
}


@pytest.mark.parametrize("drawing", PLANTED.values(), ids=PLANTED)
def test_a_planted_leak_is_found_in_every_form(drawing: Drawing) -> None:
    book = Book(title=drawing.title, pages=(drawing,))
    assert leaks(texts("map.svg", svg(drawing).encode()), [SECRET]) == [SECRET]
    assert leaks(texts("map.pdf", pdf(book, DAY)), [SECRET]) == [SECRET]


def test_a_leak_in_a_name_an_attachment_or_a_pictures_chunk_is_found() -> None:
    drawing = leaking(said("Nan"))
    carried = Book(title="Map", pages=(drawing,), attachments={"Quarry Bank Lane.json": b"{}"})
    assert leaks(texts("map.pdf", pdf(carried, DAY)), [SECRET]) == [SECRET]
    assert leaks(texts("quarry bank lane.svg", svg(drawing).encode()), [SECRET]) == [SECRET]
    chunk = b"tEXtComment\0Quarry Bank Lane"
    picture = b"\x89PNG\r\n\x1a\n" + (len(chunk) - 4).to_bytes(4, "big") + chunk + bytes(4)
    assert leaks(texts("map.png", picture), [SECRET]) == [SECRET]


def test_the_table_denies_what_it_should() -> None:
    denied = {one.text: one.what for one in denied_by_the_table(whole("ellie"), Audience.YOUNG_PERSON)}
    assert denied["Pryce"] == denied["Hartley"] == "a surname"
    assert "5 October 2012" not in denied and denied["2 May 2016"] == "a date of birth"
    assert denied["Darren"] == "a hidden name" and denied["07700 900 103"] == "a phone number"
    assert "5 October 2012" in {one.text for one in denied_by_the_table(whole("ellie"), Audience.GUESTS)}
