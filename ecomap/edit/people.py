"""People, pets, places and groups: add them, change what is known of them."""

from __future__ import annotations

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from ecomap.edit.entries import amend, omitting, put
from ecomap.edit.standing import set_contact, take_back_contact
from ecomap.edit.written import one_line
from ecomap.model.contact import ContactKind
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document, StoredPicture
from ecomap.model.network import Place, Sector
from ecomap.model.person import ElementId, Life, Person, Portrait
from ecomap.model.rules import Problem, RuleBroken


def add_person(document: Document, person: Person) -> Document:
    """Add somebody, or a pet, with whatever is known."""
    return put(document, person)


def change_person(document: Document, person: ElementId, **facts: Any) -> Document:
    """Change facts of somebody by their field names: `change_person(document, nan, relation="nan")`."""
    return amend(document, person, **facts)


def rename(document: Document, element: ElementId, text: str) -> Document:
    """Give a person, a place or a group another name, and leave the other forms of it alone."""
    text = one_line(text)
    if element in document.places:
        return amend(document, element, name=text)
    return amend(document, element, name=replace(document.people[element].name, text=text))


def record_death(
    document: Document, person: ElementId, died: PartialDate | None = None, on: datetime.date | None = None
) -> Document:
    """Record that somebody has died, and when, if that is known."""
    document = amend(document, person, life=Life.DIED, died=died)
    return set_contact(document, person, ContactKind.DIED, on)


def take_back_death(document: Document, person: ElementId) -> Document:
    """Take back a death that was recorded by mistake, and with it what it said about being in touch."""
    if document.people[person].life is not Life.DIED:
        return document
    document = amend(document, person, life=Life.LIVING, died=None)
    return take_back_contact(document, person, ContactKind.DIED)


def add_place(document: Document, place: Place) -> Document:
    """Add a place or a group that matters."""
    return put(document, place)


def change_place(document: Document, place: ElementId, **facts: Any) -> Document:
    """Change facts of a place or a group by their field names."""
    return amend(document, place, **facts)


def set_sector(document: Document, element: ElementId, sector: str) -> Document:
    """Put somebody into a part of the ecomap; "" leaves it to what is known of them."""
    if sector and sector not in {one.id for one in document.sectors}:
        raise RuleBroken(Problem("That part of the map is not there any more."))
    return amend(document, element, sector=sector)


def set_sectors(document: Document, sectors: tuple[Sector, ...]) -> Document:
    """Rename, order, add or take away the parts of the ecomap; who was in one that goes is free again."""
    if sectors == document.sectors:
        return document
    ids = {sector.id for sector in sectors}
    if len(ids) < len(sectors):
        raise RuleBroken(Problem("Two parts of the map cannot be the same one."))
    people = {key: replace(one, sector="") for key, one in document.people.items() if one.sector not in {"", *ids}}
    places = {key: replace(one, sector="") for key, one in document.places.items() if one.sector not in {"", *ids}}
    return replace(
        document,
        sectors=sectors,
        people={**document.people, **people} if people else document.people,
        places={**document.places, **places} if places else document.places,
    )


def add_picture(document: Document, digest: str, picture: StoredPicture) -> Document:
    """Keep a picture under the SHA-256 of its content."""
    if digest in document.pictures:
        return document
    return replace(document, pictures={**document.pictures, digest: picture})


def show_picture(document: Document, person: ElementId, picture: StoredPicture, *, allowed: bool) -> Document:
    """Put a picture into somebody's symbol, whole; the one they had goes, unless somebody else shows it."""
    digest = hashlib.sha256(picture.content).hexdigest()
    whole = Portrait()
    return set_portrait(
        add_picture(document, digest, picture),
        person,
        picture=digest,
        centre=whole.centre,
        zoom=whole.zoom,
        allowed=allowed,
    )


def take_picture_away(document: Document, person: ElementId) -> Document:
    """Take the picture out of somebody's symbol, and out of the map with it."""
    return set_portrait(document, person, picture="", centre=Portrait().centre, zoom=Portrait().zoom, allowed=False)


def drop_unused_pictures(document: Document) -> Document:
    """Forget pictures nobody shows any more: a file must not keep them unseen."""
    used = {person.portrait.picture for person in document.people.values()}
    unused = document.pictures.keys() - used
    return replace(document, pictures=omitting(document.pictures, unused)) if unused else document


def bring_pictures(document: Document, known: Mapping[str, StoredPicture]) -> Document:
    """Take in those of some pictures that are shown on the map and are not there."""
    shown = {person.portrait.picture for person in document.people.values()} - document.pictures.keys()
    found = {key: picture for key, picture in known.items() if key in shown}
    return replace(document, pictures={**document.pictures, **found}) if found else document


def set_portrait(document: Document, person: ElementId, **facts: Any) -> Document:
    """Change what stands inside somebody's symbol: picture, sticker, colour, whether it may be shown."""
    portrait = replace(document.people[person].portrait, **facts)
    return drop_unused_pictures(amend(document, person, portrait=portrait))
