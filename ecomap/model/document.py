"""Everything a file holds: one immutable value."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ecomap.model.contact import NOTHING_KNOWN, Standing
from ecomap.model.diagram import Diagram, Mode, Seat, View
from ecomap.model.family import Couple, Household, Parentage, Sibship, Twins
from ecomap.model.gathering import Gathering, Invitation, KeepApart
from ecomap.model.journey import Consent, Eligibility, Event, Home, School, SearchStep
from ecomap.model.network import SECTORS, Bond, Place, Sector, Tie
from ecomap.model.person import ElementId, Name, Person, Side
from ecomap.model.promise import Message, Offer, Question
from ecomap.model.restriction import Restriction


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredPicture:
    """A picture as it is kept: re-encoded, without any metadata."""

    mime: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperChoices:
    """How the young person wants their papers."""

    style: str = "garden"
    colour: str = ""
    """The sector colour that leads on their pages; "": the style's own."""
    cover: str = ""
    """In the middle of the cover of their book: "picture", "sticker" or "drawing"; "": a picture if there is one."""
    order: tuple[str, ...] = ()
    """The keys of sheets in the young person's order; those not named stand after the one they follow by themselves."""
    left_out: frozenset[str] = frozenset()
    titles: Mapping[str, str] = field(default_factory=dict)
    """What the young person calls a sheet, by its key."""
    house_style: str = "default"
    """Name of a notation table: what a line means is the service's choice."""
    gentle: bool = False
    """On the file copy, too, whoever has died has a leaf, and no X."""
    lost_babies: bool = False
    """It is wanted that stillborn and miscarried children stand on other people's copies, too."""
    drawing_for_guests: bool = False
    """The young person agrees that guests may see the drawing and who is on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """How the map was on a day."""

    id: ElementId
    on: datetime.date
    title: str = ""
    by_itself: bool = False
    """Kept at the end of a session, not by hand: of these, not all stay for ever."""
    was: Document
    """The document of that day, without moments of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A map. Every table keeps the order in which things were named; ids are unique across all tables."""

    id: str
    young_person: ElementId
    title: str = ""
    on: datetime.date | None = None
    """The day the map shows; None: today. Ages are computed at it."""
    languages: tuple[str, ...] = ("en",)
    people: Mapping[ElementId, Person] = field(default_factory=dict)
    couples: Mapping[ElementId, Couple] = field(default_factory=dict)
    parentages: Mapping[ElementId, Parentage] = field(default_factory=dict)
    twins: Mapping[ElementId, Twins] = field(default_factory=dict)
    sibships: Mapping[ElementId, Sibship] = field(default_factory=dict)
    households: Mapping[ElementId, Household] = field(default_factory=dict)
    places: Mapping[ElementId, Place] = field(default_factory=dict)
    ties: Mapping[ElementId, Tie] = field(default_factory=dict)
    bonds: Mapping[ElementId, Bond] = field(default_factory=dict)
    standings: Mapping[ElementId, Standing] = field(default_factory=dict)
    """By the id of a person, pet, place or group."""
    sectors: tuple[Sector, ...] = SECTORS
    homes: Mapping[ElementId, Home] = field(default_factory=dict)
    schools: Mapping[ElementId, School] = field(default_factory=dict)
    events: Mapping[ElementId, Event] = field(default_factory=dict)
    search: Mapping[ElementId, SearchStep] = field(default_factory=dict)
    consents: Mapping[ElementId, Consent] = field(default_factory=dict)
    eligibility: Eligibility = field(default_factory=Eligibility)
    gathering: Gathering = field(default_factory=Gathering)
    invitations: Mapping[ElementId, Invitation] = field(default_factory=dict)
    keep_apart: Mapping[ElementId, KeepApart] = field(default_factory=dict)
    offers: Mapping[ElementId, Offer] = field(default_factory=dict)
    messages: Mapping[ElementId, Message] = field(default_factory=dict)
    questions: Mapping[ElementId, Question] = field(default_factory=dict)
    restrictions: Mapping[ElementId, Restriction] = field(default_factory=dict)
    sheets: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What the young person wrote on a sheet: by sheet, by field."""
    papers: PaperChoices = field(default_factory=PaperChoices)
    pictures: Mapping[str, StoredPicture] = field(default_factory=dict)
    """By SHA-256 of the content, in hex."""
    diagrams: tuple[Diagram, ...] = ()
    """The ecomap in rings, and the family tree."""
    free: tuple[Diagram, ...] = ()
    """The ecomap in its other mode: places there say nothing of places in the rings."""
    modes: Mapping[Seat, Mode] = field(default_factory=dict)
    """In which mode each seat has the ecomap; in rings where nothing is said."""
    moments: Mapping[ElementId, Moment] = field(default_factory=dict)
    unknown: Mapping[str, Any] = field(default_factory=dict)
    """What a newer program wrote and this one does not know: kept, and written back (JSON pointer to value)."""

    def standing(self, element: ElementId) -> Standing:
        """Return how somebody stands to the young person; nothing known is a standing, too."""
        return self.standings.get(element, NOTHING_KNOWN)

    def mode(self, view: View, seat: Seat) -> Mode:
        """Return in which mode a seat has a view."""
        return self.modes.get(seat, Mode.RINGS) if view is View.ECOMAP else Mode.RINGS

    def diagram(self, view: View, seat: Seat) -> Diagram:
        """Return a drawing's places, of an ecomap those in its mode; an empty one if it was never drawn."""
        mode = self.mode(view, seat)
        drawn = self.free if mode is Mode.FREE else self.diagrams
        found = (one for one in drawn if one.view is view and one.seat is seat)
        return next(found, Diagram(view=view, seat=seat, mode=mode))

    def with_diagram(self, diagram: Diagram) -> Document:
        """Return the document with this drawing's places; the mode it has the ecomap in stays."""
        known = self.free if diagram.mode is Mode.FREE else self.diagrams
        others = (one for one in known if (one.view, one.seat) != (diagram.view, diagram.seat))
        order = {(view, seat): at for at, (view, seat) in enumerate((v, s) for v in View for s in Seat)}
        drawn = tuple(sorted((*others, diagram), key=lambda one: order[one.view, one.seat]))
        return replace(self, free=drawn) if diagram.mode is Mode.FREE else replace(self, diagrams=drawn)

    def tie_to(self, element: ElementId) -> Tie | None:
        """Return the tie between the young person and somebody, if there is one."""
        ends = {self.young_person, element}
        return next((tie for tie in self.ties.values() if {tie.a, tie.b} == ends), None)


def new_id() -> ElementId:
    """Return an id nobody has had before."""
    return ElementId(uuid.uuid4().hex[:16])


def new_document(name: str = "") -> Document:
    """Return an empty map of a young person of this name."""
    index = new_id()
    person = Person(id=index, name=Name(text=name), relation="me", side=Side.SELF)
    return Document(id=new_id(), young_person=index, people={index: person})
