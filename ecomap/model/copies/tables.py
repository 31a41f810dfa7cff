"""A copy's document, put together table by table from what the audience may see."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from ecomap.model.contact import NOTHING_KNOWN, Closeness, Contact, Standing, Wish
from ecomap.model.diagram import Diagram, Seat
from ecomap.model.document import Document, PaperChoices, StoredPicture
from ecomap.model.family import ChildKind, Couple, Household, Parentage, Sibship, Twins
from ecomap.model.gathering import Gathering, Invitation, KeepApart, Reply
from ecomap.model.journey import Event, Home, School
from ecomap.model.network import Feeling, Flow, Place, Strength, Tie
from ecomap.model.person import ElementId, Person
from ecomap.model.promise import Message, Offer, Question

from .audience import Allowance
from .guests import kept_from, public
from .hidden import STANDING_FACTS, Hidden, without_facts
from .remembered import Remembered

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


class _Element(Protocol):
    """Anything filed under an id."""

    @property
    def id(self) -> ElementId:
        """The id."""
        ...


Filed = TypeVar("Filed", bound=_Element)
Spoken = TypeVar("Spoken", bound="DataclassInstance")


def put_together(
    document: Document,
    allowance: Allowance,
    kept_away: Hidden,
    cast: Mapping[ElementId, Person],
    invitations: Iterable[Invitation],
    *,
    network: bool,
    remembered: Remembered,
) -> Document:
    """Return the document that holds this cast and what may be seen between and about them."""
    maker = _Maker(document, allowance, kept_away, cast, remembered, network=network)
    story = allowance.own_story
    shown = Document(
        id=document.id,
        young_person=document.young_person,
        on=document.on,
        languages=document.languages,
        people=cast,
        sectors=document.sectors,
        papers=_paper_choices(document.papers, maker, story=story),
        gathering=maker.gathering() if allowance.gathering_list or story else Gathering(),
        invitations=maker.kept({one.id: one for one in invitations}, maker.invitation)
        if allowance.gathering_list
        else {},
        pictures=maker.pictures(),
    )
    if allowance.gathering_list and not allowance.drawing_by_consent:
        shown = replace(shown, keep_apart=maker.kept(document.keep_apart, maker.apart))
    if network:
        shown = _with_network(shown, document, maker)
    if allowance.offers_and_messages:
        shown = replace(
            shown,
            offers=maker.kept(document.offers, maker.offer),
            messages=maker.kept(_messages(document, story=story), maker.message),
        )
    return _with_story(shown, document, maker) if story else shown


def _with_network(shown: Document, document: Document, maker: _Maker) -> Document:
    """Add the family and the ties."""
    return replace(
        shown,
        places=maker.places,
        couples=maker.kept(document.couples, maker.couple),
        parentages=maker.remembered.whole(
            "plain parents", maker.kept(document.parentages, maker.parentage), _plain_parents
        ),
        twins=maker.kept(document.twins, maker.twins),
        sibships=maker.kept(document.sibships, maker.sibship),
        households=maker.kept(document.households, maker.household),
        ties=maker.kept(document.ties, maker.tie),
        standings=maker.standings(),
    )


def _with_story(shown: Document, document: Document, maker: _Maker) -> Document:
    """Add what is the young person's own."""
    return replace(
        shown,
        homes=maker.kept(document.homes, maker.home),
        schools=maker.kept(document.schools, maker.school),
        events=maker.kept(document.events, maker.event),
        questions=maker.kept(document.questions, maker.question),
        sheets={
            sheet: {name: maker.say(text) for name, text in texts.items()} for sheet, texts in document.sheets.items()
        },
        diagrams=tuple(maker.diagram(one) for one in document.diagrams if one.seat is Seat.TOGETHER),
        free=tuple(maker.diagram(one) for one in document.free if one.seat is Seat.TOGETHER),
        modes={seat: mode for seat, mode in document.modes.items() if seat is Seat.TOGETHER},
    )


def _messages(document: Document, *, story: bool) -> Mapping[ElementId, Message]:
    """Return the messages that are the young person's; of those to be read to all, none of who must not meet them."""
    if story:
        return document.messages
    out = kept_from(document)
    return {key: one for key, one in document.messages.items() if one.person not in out}


def _paper_choices(papers: PaperChoices, maker: _Maker, *, story: bool) -> PaperChoices:
    """Return how papers should look; the young person's own titles are theirs, as far as they name nobody hidden."""
    if not story:
        return PaperChoices(
            style=papers.style,
            colour=papers.colour,
            house_style=papers.house_style,
            drawing_for_guests=papers.drawing_for_guests,
        )
    titles = {sheet: said for sheet, title in papers.titles.items() if (said := maker.say(title))}
    return papers if titles == papers.titles else replace(papers, titles=titles)


def _plain_parents(parentages: Mapping[ElementId, Parentage]) -> dict[ElementId, Parentage]:
    """Return the children's lines so that they do not say how a child was conceived.

    Two parents in law, one of them by birth, are two parents; a donor or a surrogate is not named.
    """
    births = {one.child: one for one in parentages.values() if one.kind is ChildKind.BIRTH}
    plain: dict[ElementId, Parentage] = {}
    for key, parentage in parentages.items():
        birth = births.get(parentage.child)
        if parentage.kind in (ChildKind.DONOR, ChildKind.SURROGATE):
            continue
        if parentage.kind is not ChildKind.PARENT:
            plain.setdefault(key, parentage)
        elif birth is not None and len(birth.parents) == len(parentage.parents) == 1:
            plain[birth.id] = replace(birth, parents=birth.parents + parentage.parents)
        else:
            plain[key] = replace(parentage, kind=ChildKind.BIRTH, since=None, until=None)
    return plain


_WRITTEN = tuple(one.name for one in fields(Invitation) if one.type == "str" and one.name != "session")
"""What of an invitation is written by hand, and may name anybody."""


class _Maker:
    """Makes each kind of element as the audience may see it; None where nothing of it may be seen."""

    def __init__(
        self,
        document: Document,
        allowance: Allowance,
        kept_away: Hidden,
        cast: Mapping[ElementId, Person],
        remembered: Remembered,
        *,
        network: bool,
    ) -> None:
        self.remembered = remembered
        self.document, self.allowance, self.kept_away, self.cast = document, allowance, kept_away, cast
        self.say = kept_away.speakable
        self.places = self.kept(document.places, self.place) if network else {}
        self.known = cast.keys() | self.places.keys()

    def kept(
        self, elements: Mapping[ElementId, Filed], make: Callable[[Filed], Filed | None]
    ) -> dict[ElementId, Filed]:
        """Return what may be seen of a table."""
        gone = self.kept_away.elements
        return self.remembered.table(
            make.__name__, elements, lambda key, one: None if key in gone else make(self.without_facts(one))
        )

    def without_facts(self, element: Filed) -> Filed:
        """Return an element without those of its facts that are hidden."""
        facts = self.kept_away.facts.get(element.id)
        return without_facts(element, facts) if facts else element

    def spoken(self, element: Spoken, *names: str) -> Spoken:
        """Return an element whose named texts hold nothing hidden."""
        changed = {name: self.say(text) for name in names if (text := getattr(element, name))}
        return (
            replace(element, **changed) if any(changed[name] != getattr(element, name) for name in changed) else element
        )

    def somebody(self, person: ElementId | None) -> ElementId | None:
        """Return a person if the audience knows them."""
        return person if person in self.cast else None

    # family

    def couple(self, couple: Couple) -> Couple | None:
        """Two partners who are both known."""
        return replace(couple, note="") if {couple.a, couple.b} <= self.known else None

    def parentage(self, parentage: Parentage) -> Parentage | None:
        """A child's line to those parents who are known."""
        parents = tuple(one for one in parentage.parents if one in self.cast)
        if parentage.child not in self.cast or not parents:
            return None
        return replace(parentage, parents=parents, note="")

    def twins(self, twins: Twins) -> Twins | None:
        """Twins of whom at least two are known."""
        children = tuple(one for one in twins.children if one in self.cast)
        return replace(twins, children=children) if len(children) > 1 else None

    def sibship(self, sibship: Sibship) -> Sibship | None:
        """Brothers and sisters of whom at least two are known."""
        members = tuple(one for one in sibship.members if one in self.cast)
        return replace(sibship, members=members, note="") if len(members) > 1 else None

    def household(self, household: Household) -> Household | None:
        """A home of which at least two are known."""
        members = tuple(one for one in household.members if one in self.cast)
        if len(members) < 2:
            return None
        return self.spoken(replace(household, members=members), "name")

    # network

    def place(self, place: Place) -> Place:
        """A place or group, without its address; what it is to the young person is part of their story."""
        about = place.about if self.allowance.own_story else ""
        return self.spoken(replace(place, address="", about=about, note=""), "name", "about")

    def tie(self, tie: Tie) -> Tie | None:
        """A line between two who are known."""
        ends = {tie.a, tie.b}
        hidden = any("tie" in self.kept_away.facts.get(end, ()) for end in ends)
        if hidden or not ends <= self.known or ends & self.kept_away.roles.keys():
            return None
        if self.allowance.strengths:
            return replace(tie, feelings=tie.feelings[-1:], note="")
        return replace(tie, feelings=(Feeling(strength=Strength.OKAY),), flow=Flow.NONE, note="")

    def standings(self) -> dict[ElementId, Standing]:
        """How everybody who is known stands to the young person, as far as may be seen: what holds now."""
        return self.remembered.table("standings", self.document.standings, self._seen_standing)

    def _seen_standing(self, element: ElementId, standing: Standing) -> Standing | None:
        """One standing as far as it may be seen; None where nothing of it may be."""
        if element not in self.known:
            return None
        seen = self._standing(standing, self.kept_away.facts.get(element, frozenset()) & STANDING_FACTS)
        return None if seen == NOTHING_KNOWN else seen

    def _standing(self, standing: Standing, facts: frozenset[str] = frozenset()) -> Standing:
        """One standing without its history and without decisions."""
        open_facts = self.allowance.contact_and_wish
        contact, wish = standing.contact_now, standing.wish
        return Standing(
            closeness=(Closeness(ring=standing.ring),) if standing.closeness and "closeness" not in facts else (),
            contact=(_undated(contact),) if contact and open_facts and "contact" not in facts else (),
            wishes=(Wish(kind=wish.kind, words=self.say(wish.words)),)
            if wish and open_facts and "wish" not in facts
            else (),
        )

    # story

    def home(self, home: Home) -> Home:
        """A home, without its address and without those who may not be named."""
        stays = tuple(replace(stay, note="") for stay in home.people if stay.person in self.cast)
        return self.spoken(replace(home, people=stays, address="", note=""), "name", "words")

    def school(self, school: School) -> School:
        """A school."""
        return self.spoken(replace(school, note=""), "name", "words")

    def event(self, event: Event) -> Event:
        """Something that happened, without those who may not be named."""
        present = tuple(one for one in event.people if one in self.cast)
        return self.spoken(replace(event, people=present, note=""), "what", "words")

    def question(self, question: Question) -> Question | None:
        """A question, unless it is to somebody hidden."""
        if question.to is not None and question.to not in self.cast:
            return None
        return self.spoken(question, "text", "answer")

    def diagram(self, diagram: Diagram) -> Diagram:
        """The drawing of those who are known."""
        return diagram.among(self.known)

    # gathering

    def gathering(self) -> Gathering:
        """The day; the budget is the service's own, and no address is one at which anybody lives."""
        names = ("where", "theme", "wishes", "rules", "language", "interpreter", "facilitator", "plan_of_the_day")
        day = self.document.gathering
        venue, service = public(self.document, day.address), public(self.document, day.service_address)
        return self.spoken(replace(day, budget="", address=venue, service_address=service), *names)

    def invitation(self, invitation: Invitation) -> Invitation | None:
        """An invitation; of somebody not invited, that alone, and never why."""
        if invitation.person not in self.cast:
            return None
        if invitation.reply is Reply.NOT_INVITED:
            return Invitation(id=invitation.id, person=invitation.person, reply=Reply.NOT_INVITED)
        known = replace(
            invitation, via=self.somebody(invitation.via), travel_with=self.somebody(invitation.travel_with)
        )
        return self.spoken(known, *_WRITTEN)

    def apart(self, apart: KeepApart) -> KeepApart | None:
        """Two known people who must not meet, without the reason."""
        if apart.b is None or not {apart.a, apart.b} <= self.known:
            return None
        return replace(apart, reason="")

    def offer(self, offer: Offer) -> Offer | None:
        """What somebody known will do."""
        return self.spoken(offer, "what", "often") if offer.person in self.cast else None

    def message(self, message: Message) -> Message | None:
        """What somebody known says."""
        return self.spoken(message, "kind", "text", "language", "read_by") if message.person in self.cast else None

    def pictures(self) -> dict[str, StoredPicture]:
        """The pictures that are shown, and no other."""
        shown = {one.portrait.picture for one in self.cast.values()}
        return {key: picture for key, picture in self.document.pictures.items() if key in shown}


def _undated(contact: Contact) -> Contact:
    """Return how they are in touch, without when it was written down."""
    return replace(contact, recorded=None)
