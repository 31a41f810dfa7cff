"""People and pets: names in any script, gender, dates, picture, and what is private about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import NewType

from ecomap.model.dates import PartialDate

ElementId = NewType("ElementId", str)
"""Names one thing of a map for ever: a person, a couple, a home. Random, and says nothing."""


class Kind(Enum):
    """What an entry is."""

    PERSON = "person"
    PET = "pet"
    SEVERAL = "several"
    """Several people whose names are not known: "three cousins"."""


class Gender(Enum):
    """Lived gender, as far as it is known."""

    MALE = "male"
    FEMALE = "female"
    NON_BINARY = "non_binary"
    TRANS_MAN = "trans_man"
    TRANS_WOMAN = "trans_woman"
    UNKNOWN = "unknown"


class Life(Enum):
    """Whether somebody is alive, as far as it is known."""

    LIVING = "living"
    DIED = "died"
    EXPECTED = "expected"
    STILLBORN = "stillborn"
    MISCARRIED = "miscarried"


class Side(Enum):
    """Which part of the young person's world somebody came from."""

    SELF = "self"
    MUM = "mum"
    DAD = "dad"
    SIBLING = "sib"
    STEP = "step"
    HOME = "home"
    FOSTER = "foster"
    ADOPTIVE = "adopt"
    FRIEND = "friend"
    SCHOOL = "school"
    OTHER = "other"
    PET = "pet"

    __hash__ = object.__hash__  # a member is one object; Enum's own is Python, and asked of everybody at every step


class Source(Enum):
    """How somebody came onto the map."""

    ON_FILE = "on_file"
    NAMED = "named"
    """Named by the young person."""
    FOUND = "found"
    """Found by search."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A name as the young person writes it; all of it optional, nothing split by force."""

    text: str = ""
    other_script: str = ""
    """The same name in another script (the Latin form of an Arabic name, or the other way round)."""
    short: str = ""
    """What stands where no surname may; if empty, it is worked out by `short_form`."""
    surname_fine: bool = False
    """The surname may stand on the young person's papers."""


TITLES = frozenset(
    word
    for line in (
        "mr mrs miss ms mx dr prof sir coach pc sgt pastor imam rabbi rev father sister brother big little old young",
        "mum mam dad auntie aunty aunt uncle nan nana nanna gran granny grandma grandad grandpa pop taid nain baby",
    )
    for word in line.split()
)
"""Words before a name that are no name."""
_JOINING = frozenset(("and", "at", "from", "in", "of", "on", "the", "with"))
"""After these a text is no name but a description: "baby on the way", "Bob the builder"."""

_FAMILY_FIRST = frozenset(
    ("nguyễn", "trần", "lê", "phạm", "huỳnh", "hoàng", "phan", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương")
) | {"lý", "nguyen", "tran", "pham", "huynh"}
"""Vietnamese family names, which stand first: what such a person is called is the last word of the name."""


def short_form(name: Name) -> str:
    """Return the name without a surname: "Ellie" of "Ellie Pryce", "Mr Lowe" of "Mr Lowe", "Big Dave".

    A title keeps the word after it, since then that word is what the person is called. A word without a letter
    (a sticker) is no name.
    """
    if name.short:
        return name.short
    words = _words(name)
    if len(words) < 2:
        return words[0] if words else name.text
    if words[1].lower() in _JOINING:
        return name.text
    if words[0].lower().rstrip(".") in TITLES:
        return name.text if words[2:] and words[2].lower() in _JOINING else " ".join(words[:2])
    return words[-1] if words[0].lower() in _FAMILY_FIRST else words[0]


def surname(name: Name) -> str:
    """Return the word of a name that is a family's, "" if there is none to be told from the rest."""
    words = _words(name)
    if len(words) < 2 or short_form(name) in (name.text, " ".join(words)):
        return ""
    return words[0] if words[0].lower() in _FAMILY_FIRST else words[-1]


def _words(name: Name) -> list[str]:
    """Return the words of a name, without what is explained in brackets."""
    return [word for word in name.text.split("(")[0].split() if any(letter.isalpha() for letter in word)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Where somebody can be reached. Never leaves the file copy, but for the list's tear-off page."""

    address: str = ""
    phone: str = ""
    email: str = ""


ALSO_CALLED = "also called"
"""What another name is noted as among the private facts, once two entries were found to be one person."""
REACHED_BY = ("address", "phone", "e-mail", "former name")
"""What is noted among the private facts and must not be told by any text, as what stands in the fields must not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrivateFacts:
    """What stands on the file copy alone, if it is recorded at all."""

    health: str = ""
    offences: str = ""
    immigration: str = ""
    former_name: str = ""
    others: tuple[tuple[str, str], ...] = ()
    """(what it is, what it says): reference numbers, orders, what they are also called."""

    def noted(self, *whats: str) -> tuple[str, ...]:
        """Return what is said under some of these words."""
        return tuple(says for what, says in self.others if what in whats)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """What stands inside somebody's symbol."""

    picture: str = ""
    """Digest of a picture of the document."""
    centre: tuple[float, float] = (0.5, 0.5)
    zoom: float = 1.0
    allowed: bool = False
    """The picture may stand on the young person's papers."""
    sticker: str = ""
    """Name of a shipped icon, or an emoji."""
    colour: str = ""
    """A sector's name, if the young person wants another colour than their sector's."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody of the network, or a pet. Only the id is compulsory."""

    id: ElementId
    kind: Kind = Kind.PERSON
    name: Name = field(default_factory=Name)
    relation: str = ""
    """In the young person's words: "uncle (mum's brother)"."""
    gender: Gender = Gender.UNKNOWN
    gender_history_shown: bool = False
    """A trans person's inner mark may stand on the young person's papers: theirs to tell."""
    pronouns: str = ""
    born: PartialDate | None = None
    died: PartialDate | None = None
    life: Life = Life.LIVING
    count: int = 0
    """Of `Kind.SEVERAL`: how many; 0 if not known."""
    side: Side = Side.OTHER
    sector: str = ""
    """Where the young person placed them on the ecomap; if empty, it follows from the side and the family."""
    paid: bool = False
    """Is with the young person as part of a job."""
    languages: tuple[str, ...] = ()
    portrait: Portrait = field(default_factory=Portrait)
    source: Source = Source.NAMED
    reach: Reach = field(default_factory=Reach)
    private: PrivateFacts = field(default_factory=PrivateFacts)
    about: str = ""
    """In the young person's words; may stand on their papers."""
    note: str = ""
    """The coordinator's own note: file copy only."""
