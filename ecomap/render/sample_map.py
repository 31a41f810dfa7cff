"""A small invented ecomap on which every kind of mark stands where it is met: for the specimen."""

from __future__ import annotations

import datetime
import struct
import zlib

from ecomap.model.contact import Closeness, Contact, ContactKind, Standing, Wish, WishKind
from ecomap.model.copies import Audience, Copy, copy_for
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, StoredPicture
from ecomap.model.network import Feeling, Flow, Place, Strength, Tie
from ecomap.model.person import ElementId, Gender, Kind, Life, Name, Person, Portrait, Side

DAY = datetime.date(2026, 6, 1)
"""The day the sample shows."""
_PICTURE = "sample"
_SIDE = 32
"""Of the sample picture, in pixels."""


def sample_copy(audience: Audience) -> Copy:
    """Return the sample map, as much of it as an audience may see."""
    return copy_for(_document(), audience, DAY)


def picture() -> bytes:
    """Return a small picture, a sun over a hill, as a file whose bytes are the same on every computer."""
    rows = b"".join(b"\0" + b"".join(_pixel(x, y) for x in range(_SIDE)) for y in range(_SIDE))
    header = struct.pack(">IIBBBBB", _SIDE, _SIDE, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(rows, 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        for kind, content in chunks
    )


def _pixel(x: int, y: int) -> bytes:
    """Return the colour of one pixel of the picture."""
    if (x - 21) ** 2 + (y - 11) ** 2 < 26:
        return bytes((250, 214, 120))
    if y > 20 + (x - 12) ** 2 / 60:
        return bytes((120, 160, 110))
    return bytes((196, 218, 232))


def _person(
    key: str, name: str, gender: Gender, side: Side, relation: str, sticker: str = "", **facts: object
) -> Person:
    facts.setdefault("portrait", Portrait(sticker=sticker))
    return Person(
        id=ElementId(key),
        name=Name(text=name),
        gender=gender,
        side=side,
        relation=relation,
        **facts,  # type: ignore[arg-type]
    )


def _people() -> tuple[Person, ...]:
    f, m, none = Gender.FEMALE, Gender.MALE, Gender.UNKNOWN
    year = PartialDate
    seen = Portrait(picture=_PICTURE, allowed=True)
    return (
        _person("ada", "Ada", f, Side.SELF, "me", "star", born=year(year=2012)),
        _person("mum", "Rosa", f, Side.MUM, "Mum", portrait=seen, born=year(year=1988)),
        _person("nan", "Iris", f, Side.MUM, "Nan", born=year(year=1958)),
        _person("pop", "Len", m, Side.MUM, "Pop", life=Life.DIED, born=year(year=1955), died=year(year=2021)),
        _person("dad", "Joe", m, Side.DAD, "Dad", "bike", born=year(year=1986)),
        _person("kin", "", none, Side.DAD, "cousins", kind=Kind.SEVERAL, count=3),
        _person("carer", "Sam", Gender.NON_BINARY, Side.FOSTER, "carer", "sun", born=year(year=1979)),
        _person("friend", "Noor", f, Side.FRIEND, "best friend", "\U0001f98a", born=year(year=2012)),
        _person("worker", "Mr Bell", m, Side.SCHOOL, "teacher", born=year(year=1970)),
        _person("dog", "Pip", none, Side.PET, "our dog", kind=Kind.PET),
    )


def _document() -> Document:
    people = _people()
    places = (
        Place(id=ElementId("club"), name="Boxing club", icon="trophy"),
        Place(id=ElementId("park"), name="The park", icon="tree-deciduous"),
    )
    return Document(
        id="sample",
        young_person=people[0].id,
        people={person.id: person for person in people},
        places={place.id: place for place in places},
        ties={tie.id: tie for tie in _ties()},
        standings=_standings(),
        pictures={_PICTURE: StoredPicture(mime="image/png", content=picture())},
    )


def _ties() -> tuple[Tie, ...]:
    def tie(other: str, strength: Strength, flow: Flow = Flow.NONE, start: str = "ada") -> Tie:
        feelings = (Feeling(strength=strength),)
        return Tie(
            id=ElementId(f"{start}-{other}"), a=ElementId(start), b=ElementId(other), feelings=feelings, flow=flow
        )

    return (
        tie("mum", Strength.UP_AND_DOWN),
        tie("nan", Strength.STRONG, Flow.BOTH),
        tie("pop", Strength.STRONG),
        tie("dad", Strength.BROKEN),
        tie("kin", Strength.UNKNOWN),
        tie("carer", Strength.OKAY, Flow.IN),
        tie("friend", Strength.STRONG, Flow.BOTH),
        tie("worker", Strength.STRESSFUL),
        tie("dog", Strength.STRONG, Flow.OUT),
        tie("club", Strength.WEAK),
        tie("mum", Strength.OKAY, start="nan"),
    )


def _standings() -> dict[ElementId, Standing]:
    def felt(ring: int, kind: ContactKind | None = None, wish: WishKind | None = None) -> Standing:
        return Standing(
            closeness=(Closeness(ring=ring),),
            contact=(Contact(kind=kind),) if kind else (),
            wishes=(Wish(kind=wish),) if wish else (),
        )

    found = {
        "mum": felt(1, ContactKind.SUPERVISED, WishKind.MORE),
        "nan": felt(1, ContactKind.OVERNIGHT),
        "pop": felt(2, None, WishKind.VISIT_PLACE),
        "dad": felt(3, ContactKind.NONE, WishKind.RECONNECT),
        "kin": felt(3, ContactKind.NEVER_MET, WishKind.MEET),
        "carer": felt(1, ContactKind.LIVES_WITH),
        "friend": felt(1, ContactKind.ONLINE),
        "worker": felt(3, ContactKind.FACE_TO_FACE),
        "dog": felt(1, ContactKind.FACE_TO_FACE),
        "club": felt(2),
        "park": felt(3),
    }
    return {ElementId(key): standing for key, standing in found.items()}
