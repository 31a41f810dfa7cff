from __future__ import annotations

import datetime

from ecomap.edit.journey import change_entry, end_consent, lived_there, moved_out, record, set_eligibility
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.journey import Consent, Home, Stay
from ecomap.model.person import ElementId

MAIR, HOME = ElementId("mair"), Home(id=ElementId("home"), name="Nan's")


def test_a_home_is_recorded_changed_and_lived_in(family: Document) -> None:
    document = change_entry(record(family, HOME), HOME.id, words="warm")
    document = lived_there(document, HOME.id, Stay(person=MAIR))
    document = lived_there(document, HOME.id, Stay(person=MAIR, since=PartialDate(year=2018)))
    home = document.homes[HOME.id]
    assert home.words == "warm"
    assert [(stay.person, stay.since) for stay in home.people] == [(MAIR, PartialDate(year=2018))]
    assert moved_out(document, HOME.id, MAIR).homes[HOME.id].people == ()


def test_consent_that_ends_was_given_all_the_same(family: Document) -> None:
    document = record(family, Consent(id=ElementId("yes"), by="Ellie"))
    ended = end_consent(document, ElementId("yes"), datetime.date(2026, 6, 1)).consents[ElementId("yes")]
    assert (ended.given, ended.ended) == (True, datetime.date(2026, 6, 1))


def test_eligibility_changes_by_the_names_of_its_facts(family: Document) -> None:
    document = set_eligibility(family, status="in care")
    assert document.eligibility.status == "in care"
    assert set_eligibility(document, status="in care") is document
