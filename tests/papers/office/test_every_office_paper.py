"""What holds for every file that another program opens: the same twice, nothing hidden in it, nothing of the maker."""

from __future__ import annotations

import io
import re
import zipfile
from dataclasses import replace
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from ecomap.model.contact import Decision, DecisionKind, Standing
from ecomap.model.copies import Audience
from ecomap.model.document import Document
from ecomap.model.gathering import Gathering, KeepApart, Reply, Session
from ecomap.model.journey import SearchStep
from ecomap.model.network import Bond, BondKind
from ecomap.model.person import ElementId, Name, PrivateFacts, Reach
from ecomap.model.promise import Message
from ecomap.papers import NoSuchPaper, NotReady, office_papers, write_all
from tests.papers.conftest import DAY, EDGES, SAMPLES, copied, sample
from tests.papers.office.conftest import KEYS, all_written, parts, sheets, text_of, written
from tests.papers.test_two_worlds import OTHERS, WORLDS, Change, a_stranger

NAMES = {
    "Arabic": "محمد عبد الله إدريس",
    "Pashto": "ګل‌مکۍ ځدراڼ",
    "Bengali": "শ্রীমতী অনন্যা চৌধুরী",
    "Tigrinya": "ፍልሞን ሰላም ሓጎስ",
    "Chinese": "欧阳娜娜 𠮷野",
    "Vietnamese": "Nguyễn Thị Ánh Tuyết",
    "Welsh": "Siân Llŷr Dŵr-Gwyn",
    "emoji": "Zoë 👩🏽‍🚀🏴󠁧󠁢󠁷󠁬󠁳󠁿",
}


@cache
def first_world(name: str, audience: Audience) -> dict[str, bytes]:
    """Return every office paper of a sample as it is."""
    return all_written(sample(name), audience)


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", [*SAMPLES, *EDGES])
def test_every_file_of_every_map_is_whole_and_the_same_twice(name: str, audience: Audience) -> None:
    document = EDGES[name]() if name in EDGES else sample(name)
    first = all_written(document, audience)
    assert first == all_written(document, audience)
    for key, content in first.items():
        for part, inner in parts(content):
            if part.endswith((".xml", ".rels")):
                ElementTree.fromstring(inner)
        assert "None" not in text_of(content), key


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("world", WORLDS.values(), ids=WORLDS)
@pytest.mark.parametrize("name", ["idris", "ellie"])
def test_what_may_not_be_seen_changes_no_byte(name: str, world: Change, audience: Audience) -> None:
    assert all_written(world(sample(name)), audience) == first_world(name, audience)


def test_the_comparison_sees_somebody_who_may_be_seen() -> None:
    other = all_written(a_stranger(sample("idris"), restricted=False), Audience.COORDINATOR)
    changed = {key for key, content in other.items() if content != first_world("idris", Audience.COORDINATOR)[key]}
    assert changed == {"invitation-list.xlsx", "invitation-list.csv", "plan.docx"}


def planted(document: Document) -> Document:
    """Return a map with a word that gives itself away in every place that only the file may show."""
    first = list(document.people)[1]
    facts = PrivateFacts(health="canary health", offences="canary offence", immigration="canary papers")
    person = replace(
        document.people[first],
        note="canary note",
        private=replace(facts, former_name="canary former", others=(("other", "canary other"),)),
    )
    standing = document.standings.get(first, Standing())
    decision = Decision(kind=DecisionKind.CHECKING, by="canary decider", reason="canary reason")
    bond = Bond(id=ElementId("c-bond"), a=first, b=document.young_person, kind=BondKind.FUSED, note="canary bond")
    step = SearchStep(
        id=ElementId("c-step"), about=first, where="canary where", what="canary step", outcome="canary end"
    )
    apart = KeepApart(id=ElementId("c-apart"), a=first, b=list(document.people)[2], reason="canary quarrel")
    return replace(
        a_stranger(document, "Canary Quillfeather"),
        people={**a_stranger(document, "Canary Quillfeather").people, first: person},
        standings={**document.standings, first: replace(standing, decisions=(*standing.decisions, decision))},
        bonds={bond.id: bond},
        search={step.id: step},
        keep_apart={apart.id: apart},
        gathering=replace(document.gathering, budget="canary budget"),
    )


@pytest.mark.parametrize("name", SAMPLES)
def test_no_restricted_word_is_in_any_file_but_the_councils(name: str) -> None:
    document = planted(sample(name))
    for audience in OTHERS:
        for key, content in all_written(document, audience).items():
            assert re.findall("canary[^<]*", text_of(content), re.IGNORECASE) == [], key
    found = text_of(written(document, Audience.FILE, "file-copy-tables.xlsx"))
    words = "health offence papers former other note decider reason bond where step end quarrel budget quillfeather"
    assert [word for word in words.split() if f"canary {word}" not in found.lower()] == []


def test_nobody_with_no_contact_is_on_any_list() -> None:
    document = sample("ellie")
    mair = ElementId("B03")
    standing = Standing(decisions=(Decision(kind=DecisionKind.NOT_ALLOWED),))
    barred = replace(document, standings={**document.standings, mair: standing})
    for key in ("invitation-list.xlsx", "invitation-list.csv"):
        assert "Mair" in text_of(written(document, Audience.COORDINATOR, key))
        assert "Mair" not in text_of(written(barred, Audience.COORDINATOR, key))


@pytest.mark.parametrize("script", NAMES)
def test_names_in_every_script_come_back_as_they_were_written(script: str) -> None:
    document, name = sample("ellie"), NAMES[script]
    people = {key: replace(one, name=Name(text=name, short=name), relation="") for key, one in document.people.items()}
    message = Message(id=ElementId("m"), person=ElementId("B03"), text=f"{name}!\n{name}?")
    named = replace(document, people=people, messages={message.id: message})
    for audience, key in KEYS:
        content = written(named, audience, key)
        assert name in text_of(content) or (audience is Audience.YOUNG_PERSON and key == "gathering.ics"), key
    (row, *_) = sheets(written(named, Audience.COORDINATOR, "invitation-list.xlsx"))["Guests"].rows
    assert row["Person"] == name


@pytest.mark.parametrize(("audience", "key"), KEYS)
def test_nothing_tells_of_the_maker_or_of_the_hour(audience: Audience, key: str) -> None:
    content = written(sample("ellie"), audience, key)
    text = text_of(content)
    for word in ("python", "xlsx", "Microsoft Excel", "Microsoft Macintosh", "Normal.dotm", "/home", "/tmp", "Users"):
        assert word not in text.replace("officedocument.spreadsheetml", ""), word
    if content.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            assert {(one.date_time, one.create_system) for one in package.infolist()} == {((1980, 1, 1, 0, 0, 0), 0)}
            core = package.read("docProps/core.xml").decode()
            assert "creator" not in core and "lastModifiedBy" not in core
            assert re.findall(r"\d{4}-\d\d-\d\dT[\d:]+Z", core) == [f"{DAY.isoformat()}T00:00:00Z"] * 2
            assert "<dc:language>en-GB</dc:language>" in core and "<dc:title>" in core
            assert b"<Application>Ecomap</Application>" in package.read("docProps/app.xml")
    elif key.endswith(".ics"):
        assert "PRODID:-//Ecomap//Ecomap//EN" in text and "DTSTAMP:20260601T000000Z" in text


@pytest.mark.parametrize(("audience", "key"), KEYS)
def test_nothing_goes_to_a_folder_for_temporary_files(
    audience: Audience, key: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/nowhere/at/all")
    assert written(sample("ellie"), audience, key)


def test_letters_that_no_file_can_hold_are_left_out_and_the_rest_stays() -> None:
    document = sample("ellie")
    odd = "Ze\x00b\x0b\x1f\ufffe & <Co>"
    people = {key: replace(one, name=Name(text=odd, short=odd)) for key, one in document.people.items()}
    gathering = Gathering(on="2026-08-15 12:00", where=odd, sessions=(Session(id="1", name=odd, starts="12:00"),))
    for audience, key in KEYS:
        text = text_of(written(replace(document, people=people, gathering=gathering), audience, key))
        assert "\x00" not in text and "\x0b" not in text and "Zeb" in text


def test_what_is_not_ready_is_left_out_but_said_where_it_was_asked_for(tmp_path: Path) -> None:
    nobody = copied(EDGES["nothing"](), Audience.COORDINATOR)
    made = [path.name.removeprefix("2026-06-01-") for path in write_all(nobody, tmp_path / "all")]
    assert "invitation-list.xlsx" in made and "gathering.ics" not in made
    with pytest.raises(NotReady, match="as 15 August 2026"):
        write_all(nobody, tmp_path / "asked", only=("invitation-list", "gathering.ics"))
    assert not (tmp_path / "asked").exists()
    with pytest.raises(NoSuchPaper, match=r"there are .*invitation-list\.xlsx"):
        write_all(nobody, tmp_path / "asked", only=("horoscope.xlsx",))


def test_one_office_paper_can_be_written_alone(tmp_path: Path) -> None:
    (path,) = write_all(copied(sample("ellie"), Audience.COORDINATOR), tmp_path, only=("plan.docx",))
    assert path.name == "2026-06-01-plan.docx" and path.read_bytes().startswith(b"PK")


def test_every_paper_says_what_it_is_for_and_keys_are_kinds_of_files() -> None:
    for audience in Audience:
        papers = office_papers(audience)
        assert len({one.key for one in papers}) == len(papers)
        for one in papers:
            assert one.suffix in (".xlsx", ".csv", ".docx", ".ics")
            assert one.purpose.endswith(".")
            sentences = re.split(r"[.:] ", one.purpose)
            assert all(len(sentence.split()) <= 15 for sentence in sentences), one.purpose


def test_contacts_are_on_a_sheet_of_their_own_and_nowhere_else() -> None:
    document = sample("ellie")
    first = next(one.person for one in document.invitations.values() if one.reply is Reply.YES)
    reach = Reach(phone="+44 1632 960999", email="somebody@example.org", address="1 Private Road")
    known = replace(document, people={**document.people, first: replace(document.people[first], reach=reach)})
    for key, content in all_written(known, Audience.COORDINATOR).items():
        if key != "invitation-list.xlsx":
            assert "960999" not in text_of(content) and "Private Road" not in text_of(content), key
    found = sheets(written(known, Audience.COORDINATOR, "invitation-list.xlsx"))
    assert "960999" not in str(found["Guests"])
    assert "+44 1632 960999" in {row["Phone"] for row in found["Contacts"].rows}
