"""The second lock: written files are opened and searched. Never a false alarm, never a leak that goes unseen."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ecomap.cli import main
from ecomap.model.copies import NOTHING_WITHHELD, Audience, Secret, Sort, Withheld, plain, withheld
from ecomap.model.document import Document
from ecomap.model.gathering import Invitation
from ecomap.model.journey import School
from ecomap.model.person import ElementId, Name, Person, Reach
from ecomap.model.restriction import Restriction
from ecomap.papers import NotReady, made_of, make, office_papers, story
from ecomap.papers.checking import TellsTooMuch, checked, drawn, told, written
from ecomap.papers.opened import opened
from ecomap.papers.own_words import own_words
from ecomap.papers.paper import Paper
from ecomap.render.drawing import Drawing
from ecomap.render.to_pdf import pdf
from ecomap.store.codec import encode
from tests.papers.conftest import DAY, EDGES, SAMPLES, as_file, book, copied, sample
from tests.papers.opened.places import JPEG, page

OTHERS = (Audience.YOUNG_PERSON, Audience.GUESTS, Audience.COORDINATOR)
MAPS = (*SAMPLES, *EDGES)


def a_map(name: str) -> Document:
    """Return a sample map, or a map at the edge."""
    return EDGES[name]() if name in EDGES else sample(name)


@pytest.mark.parametrize("audience", OTHERS)
@pytest.mark.parametrize("name", MAPS)
def test_no_paper_of_any_map_raises_a_false_alarm(name: str, audience: Audience) -> None:
    document = a_map(name)
    copy = copied(document, audience)
    away = withheld(document, copy)
    for paper in made_of(copy):
        for number, one in enumerate(book(name, audience, paper.key).pages):
            assert told(drawn(one), away) == frozenset(), (paper.key, number)


@pytest.mark.parametrize("audience", Audience)
@pytest.mark.parametrize("name", ["idris", "ellie"])
def test_no_file_of_a_sample_does(name: str, audience: Audience) -> None:
    document = sample(name)
    copy = copied(document, audience)
    away = withheld(document, copy)
    for paper in made_of(copy):
        content = as_file(name, audience, paper.key)
        assert told(opened(f"2026-06-01-{paper.key}.pdf", content), away) == frozenset()
    for file in office_papers(audience):
        with contextlib.suppress(NotReady):
            assert told(opened(f"2026-06-01-{file.key}", file.content(copy)), away) == frozenset(), file.key


COMMON = ("Will May", "Mark Page", "Hope Church", "Rose Young", "Jo", "Grace Day", "Home", "June Street", "Joy Park")
"""Names that are words as well."""


@pytest.mark.parametrize("audience", OTHERS)
def test_somebody_hidden_with_a_name_that_is_a_word_stops_no_paper(audience: Audience) -> None:
    document = sample("idris")
    for number, called in enumerate(COMMON):
        document = with_somebody_hidden(document, called, one=str(number))
    copy = copied(document, audience)
    away = withheld(document, copy)
    assert len(document.people) == len(sample("idris").people) + len(COMMON)
    for paper in made_of(copy):
        for one in make(copy, paper.key).pages:
            assert told(drawn(one), away) == frozenset()


def in_common_words(document: Document) -> Document:
    """Return a map with somebody hidden of whom all is written in words that everybody uses."""
    document = with_somebody_hidden(document, "Will May", Reach(address="1 School Road", phone="101", email="me@home"))
    key = ElementId("s-one")
    person = replace(
        document.people[key], relation="friend", note="Very good. He came home.", about="football", pronouns="he/him"
    )
    school = School(id=ElementId("s-school"), name="My school", kind="school", note="OK")
    invitation = Invitation(id=ElementId("s-asked"), person=key, food="no", note="yes", language="English")
    return replace(
        document,
        people={**document.people, key: person},
        schools={**document.schools, school.id: school},
        invitations={**document.invitations, invitation.id: invitation},
    )


@pytest.mark.parametrize("audience", OTHERS)
def test_nor_does_what_is_written_of_them_in_everybodys_words(audience: Audience) -> None:
    document = in_common_words(sample("idris"))
    copy = copied(document, audience)
    away = withheld(document, copy)
    for paper in made_of(copy):
        content = pdf(make(copy, paper.key), DAY)
        assert told(opened(f"2026-06-01-{paper.key}.pdf", content), away) == frozenset(), paper.key
    for file in office_papers(audience):
        with contextlib.suppress(NotReady):
            assert told(opened(f"2026-06-01-{file.key}", file.content(copy)), away) == frozenset(), file.key


def with_somebody_hidden(document: Document, called: str, reach: Reach | None = None, *, one: str = "one") -> Document:
    """Return a map with somebody more, who is for the file only."""
    key, kept = ElementId(f"s-{one}"), ElementId(f"s-kept-{one}")
    person = Person(id=key, name=Name(text=called), reach=reach or Reach())
    restrictions = {**document.restrictions, kept: Restriction(id=kept, about=key)}
    return replace(document, people={**document.people, key: person}, restrictions=restrictions)


def test_a_surname_that_is_somebodys_first_name_is_not_looked_for() -> None:
    document = sample("idris")
    me = document.people[document.young_person]
    hidden = with_somebody_hidden(document, f"Zebedee {me.name.text.split()[0]}")
    away = withheld(hidden, copied(hidden, Audience.YOUNG_PERSON))
    assert told(drawn(page(me.name.text.split()[0])), away) == frozenset()
    assert told(drawn(page("Zebedee")), away) == {Sort.NAME}


def test_a_short_name_is_a_word_of_its_own() -> None:
    away = Withheld(secrets=frozenset({Secret(plain=" jo ", sort=Sort.NAME)}))
    assert told(drawn(page("Joy came", "Major")), away) == frozenset()
    assert told(drawn(page("with Jo, too")), away) == {Sort.NAME}


def test_a_name_is_not_put_together_from_two_lines() -> None:
    away = Withheld(secrets=frozenset({Secret(plain=" jackson ", sort=Sort.NAME)}))
    assert told(drawn(page("Jack", "son")), away) == frozenset()


def test_a_long_name_is_found_however_it_is_broken() -> None:
    away = Withheld(secrets=frozenset({Secret(plain=plain("Wolfeschlegelsteinhausen"), sort=Sort.NAME)}))
    assert told(drawn(page("Wolfeschlegel", "steinhausen")), away) == {Sort.NAME}


def test_the_programs_own_words_are_known_and_nobodys_name_is_among_them() -> None:
    own = own_words()
    assert all(f" {word} " in own for word in ("january", "homes i ve lived in", "page", "surname"))
    assert not any(f" {name} " in own for name in ("pryce", "ellie", "nguyễn", "idris", "quillfeather"))


def test_a_picture_that_is_withheld_is_found_on_a_page() -> None:
    document = with_somebody_hidden(sample("idris"), "Zebedee")
    away = replace(
        withheld(document, copied(document, Audience.GUESTS)), pictures=frozenset(drawn(page(picture=JPEG)).pictures)
    )
    with pytest.raises(TellsTooMuch, match="a picture"):
        checked(page("Nan", picture=JPEG), away)


AWAY = Withheld(secrets=frozenset({Secret(plain=" quillfeather ", sort=Sort.NAME)}))


def plainly(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def test_a_file_that_tells_too_much_is_gone_and_the_warning_does_not_repeat_it(tmp_path: Path) -> None:
    with pytest.raises(TellsTooMuch, match=r"a name that its reader must not see\. It was deleted") as caught:
        written(tmp_path / "list.csv", b"Zebedee Quillfeather", AWAY, plainly)
    assert list(tmp_path.iterdir()) == []
    assert "quillfeather" not in f"{caught.value} {AWAY!r}".casefold()


def test_what_is_searched_is_what_is_on_the_disk(tmp_path: Path) -> None:
    def falsely(path: Path, content: bytes) -> None:
        path.write_bytes(content + b" Quillfeather")

    with pytest.raises(TellsTooMuch):
        written(tmp_path / "list.csv", b"Nan", AWAY, falsely)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["paper.pdf", "paper.pages"])
def test_a_file_that_cannot_be_read_is_gone_too(tmp_path: Path, name: str) -> None:
    with pytest.raises(TellsTooMuch, match="could not be opened again"):
        written(tmp_path / name, b"nothing", NOTHING_WITHHELD, plainly)
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_deleted_is_named(tmp_path: Path) -> None:
    folder = tmp_path / "list.csv"

    def locked(path: Path, _: bytes) -> None:
        path.mkdir()

    with pytest.raises(TellsTooMuch, match="still at") as caught:
        written(folder, b"", AWAY, locked)
    assert caught.value.left == folder


@pytest.fixture
def a_leaking_paper(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """Put a fault into the program: a paper that says what it was never given."""

    def pages(*_: object) -> tuple[Drawing, ...]:
        return (page("We live at 27 Quarry Bank Lane"),)

    faulty = tuple(replace(one, pages=pages) if one.key == "homes" else one for one in story.PAPERS)
    assert isinstance(faulty[0], Paper)
    monkeypatch.setattr("ecomap.papers._PAPERS", {Audience.YOUNG_PERSON: faulty})
    yield "homes"


def test_the_command_line_keeps_no_paper_that_leaks(
    a_leaking_paper: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = with_somebody_hidden(sample("idris"), "Zebedee", reach=Reach(address="27 Quarry Bank Lane"))
    source, out = tmp_path / "map.json", tmp_path / "out"
    source.write_bytes(encode(document))
    assert main(["papers", str(source), "--only", a_leaking_paper, "--to", str(out)]) == 1
    assert list(out.iterdir()) == []
    assert "It was deleted" in (said := capsys.readouterr().err) and "Quarry" not in said


def test_nor_an_office_file_that_does(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (first, *_) = office_papers(Audience.GUESTS)
    leaking = replace(first, key="list.csv", content=lambda _: b"Nan,Zebedee")
    monkeypatch.setattr("ecomap.papers.office.PAPERS", {Audience.GUESTS: (leaking,)})
    source, out = tmp_path / "map.json", tmp_path / "out"
    source.write_bytes(encode(with_somebody_hidden(sample("idris"), "Zebedee")))
    assert main(["papers", str(source), "--for", "guests", "--only", "list.csv", "--to", str(out)]) == 1
    assert {one for one in tmp_path.rglob("*") if one.is_file()} == {source}
    assert "a name" in (said := capsys.readouterr().err) and "Zebedee" not in said


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_nor_a_drawing(
    kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("ecomap.cli.drawings.on_paper", lambda *_, **__: page("Zebedee and Nan"))
    source, made = tmp_path / "map.json", tmp_path / f"map.{kind}"
    source.write_bytes(encode(with_somebody_hidden(sample("idris"), "Zebedee")))
    assert main(["draw", str(source), "--view", "ecomap", "-o", str(made)]) == 1
    assert not made.exists()
    assert "a name" in (said := capsys.readouterr().err) and "Zebedee" not in said
