"""A file is read as a stranger would read it: whatever is in it, wherever it hides."""

from __future__ import annotations

import base64
from collections.abc import Callable

import pikepdf
import pytest

from ecomap.model.copies import Secret, Sort, Withheld, plain
from ecomap.papers.checking import told
from ecomap.papers.opened import KINDS, CannotBeOpened, opened
from ecomap.papers.opened.found import picture
from tests.papers.opened.places import JPEG, PLACES, Plant, edited, inside_svg, of_pages, page, parcel

SECRETS = {
    Sort.NAME: "Quillfeather",
    Sort.ADDRESS: "27 Quarry Bank Lane",
    Sort.PHONE: "07700 900 103",
    Sort.EMAIL: "zebedee@example.org",
    Sort.DATE: "2 May 2016",
    Sort.NOTE: "Was seen in Brynteg",
    Sort.REASON: "A dispute over the allotment",
    Sort.PRIVATE: "asthma",
    Sort.PLACE: "Larkfield Mosque",
    Sort.WORDS: "I do not want to see Zebedee",
    Sort.ID: "0123456789abcdef",
}
"""One of each sort that is a text."""
AWAY = Withheld(secrets=frozenset(Secret(plain=plain(text), sort=sort) for sort, text in SECRETS.items()))
ALL = " ; ".join(SECRETS.values())
HARMLESS = "Nan and I went to the sea; it rained"


def test_every_sort_of_text_is_planted() -> None:
    assert set(Sort) - SECRETS.keys() == {Sort.PICTURE}


@pytest.mark.parametrize("plant", PLACES.values(), ids=PLACES)
def test_every_sort_of_secret_is_found_in_every_place(plant: Plant) -> None:
    assert told(opened(*plant(ALL)), AWAY) == SECRETS.keys()
    assert told(opened(*plant(HARMLESS)), AWAY) == frozenset()


@pytest.mark.parametrize("sort", SECRETS)
@pytest.mark.parametrize("place", ["pdf, on the page", "svg, words", "docx, a paragraph", "csv, a value"])
def test_each_alone_is_known_for_what_it_is(place: str, sort: Sort) -> None:
    assert told(opened(*PLACES[place](SECRETS[sort])), AWAY) == {sort}


PICTURED: dict[str, Callable[[], tuple[str, bytes]]] = {
    "pdf": lambda: ("a.pdf", of_pages(page("Nan", picture=JPEG))),
    "svg": lambda: inside_svg('<image href="data:image/jpeg;base64,', base64.b64encode(JPEG).decode(), '"/>'),
    "docx": lambda: parcel("docx", word__media__one_jpg=JPEG),
    "jpg": lambda: ("a.jpg", JPEG),
}


@pytest.mark.parametrize("kind", PICTURED)
def test_a_picture_that_is_withheld_is_known_again(kind: str) -> None:
    found = opened(*PICTURED[kind]())
    assert told(found, Withheld(pictures=frozenset({picture(JPEG)}))) == {Sort.PICTURE}
    assert told(found, Withheld(pictures=frozenset({picture(b"another")}))) == frozenset()


NAMES = (
    "Nguyễn Thị Ánh Tuyết",
    "محمد عبد الله",
    "ژوند پښتون",
    "মোহাম্মদ রহমান",
    "ፍልሞን ሰላም",
    "王小明",
    "Siân Llŷr",
    "Zoë 🐱 Ó Súilleabháin",
)
"""In the scripts of the families this is for."""


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "place", ["pdf, on the page", "svg, words", "pdf, alternative text", "xlsx, a cell", "ics, a long line"]
)
def test_a_name_is_found_in_every_script(place: str, name: str) -> None:
    away = Withheld(secrets=frozenset({Secret(plain=plain(name), sort=Sort.NAME)}))
    assert told(opened(*PLACES[place](f"Today {name} came.")), away) == {Sort.NAME}


@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_read_is_not_vouched_for(kind: str) -> None:
    with pytest.raises(CannotBeOpened):
        opened(f"a.{kind}", b"\xff\xfe no such thing")


def without_letters() -> tuple[str, bytes]:
    """Return a page whose fonts no longer say what their codes stand for."""

    def change(file: pikepdf.Pdf) -> None:
        for made in file.objects:
            if isinstance(made, pikepdf.Dictionary) and "/ToUnicode" in made:
                del made["/ToUnicode"]

    return edited(change)


UNREADABLE: dict[str, Callable[[], tuple[str, bytes]]] = {
    "a table in letters of two bytes": lambda: ("a.csv", "Nan,Quillfeather".encode("utf-16-le")),
    "a parcel within a parcel": lambda: parcel("docx", word__embeddings__one_xlsx=parcel("xlsx")[1]),
    "a font that keeps its letters to itself": without_letters,
}


@pytest.mark.parametrize("made", UNREADABLE.values(), ids=UNREADABLE)
def test_what_hides_its_words_is_not_vouched_for(made: Callable[[], tuple[str, bytes]]) -> None:
    with pytest.raises(CannotBeOpened):
        opened(*made())


def test_a_kind_nobody_can_read_is_not_vouched_for() -> None:
    with pytest.raises(CannotBeOpened, match="of a kind"):
        opened("a.pages", b"")


def test_xml_with_a_grammar_of_its_own_is_refused() -> None:
    bomb = b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    with pytest.raises(CannotBeOpened):
        opened("a.svg", bomb)
    with pytest.raises(CannotBeOpened):
        opened(*parcel("docx", word__document_xml=bomb))
