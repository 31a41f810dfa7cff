"""The tables of the file copy: everything a map holds, in the coordinator's words."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator

from ecomap.model.copies import Copy
from ecomap.model.dates import PartialDate
from ecomap.model.document import Document
from ecomap.model.naming import called, full_name
from ecomap.model.person import ElementId
from ecomap.papers.sheet import listing, sentence, words_for
from ecomap.papers.table import Cell, Column, Table, cell, strong

Row = tuple[Cell, ...]


def tables(copy: Copy) -> Iterator[tuple[str, Table]]:
    """Yield the heading and the table of every part of a map that holds anything."""
    document = copy.shown
    for title, columns, rows in (
        ("People", _PEOPLE, _people(document)),
        ("Contact, wish and decision", _STANDING, _standings(document)),
        ("Where people can be reached", _REACH, _reach(document)),
        ("Recorded for the file only", _PRIVATE, _private(document)),
        ("Couples", _COUPLES, _couples(document)),
        ("Children and those who brought them up", _CHILDREN, _children(document)),
        ("Twins, brothers and sisters, households", _GROUPS, _groups(document)),
        ("Lines of the ecomap and bonds", _TIES, _ties(document)),
        ("Places and groups", _PLACES, _places(document)),
        ("Homes", _HOMES, _homes(document)),
        ("Schools and events", _SCHOOLS, _schools(document)),
        ("Search", _SEARCH, _search(document)),
        ("Consent and eligibility", _CONSENT, _consent(document)),
        ("The gathering", _DAY, _day(document)),
        ("Invitations", _INVITED, _invited(document)),
        ("Kept apart", _APART, _apart(document)),
        ("Offers, messages and questions", _PROMISES, _promises(document)),
        ("Restrictions", _RESTRICTIONS, _restrictions(document)),
        ("In the young person’s own words", _WORDS, _words(document)),
    ):
        found = tuple(rows)
        if found:
            yield title, Table(name=title, columns=tuple(Column(*one) for one in columns), rows=found)


_PEOPLE = (("Name", 44), ("Relation", 40), ("Born, died", 36), ("Gender, side", 30), ("Known how", 26), ("Note", 74))
_STANDING = (("Name", 40), ("Contact now", 56), ("Wish", 40), ("Decision", 60), ("Closeness, line", 40))
_REACH = (("Name", 50), ("Address", 90), ("Phone", 40), ("Email", 60))
_PRIVATE = (("Name", 50), ("What", 50), ("It says", 140))
_COUPLES = (("Partners", 80), ("Kind", 40), ("From, to", 60), ("Note", 70))
_CHILDREN = (("Child", 60), ("Parents or carers", 80), ("In which way", 50), ("From, to", 60))
_GROUPS = (("What", 50), ("Who", 130), ("Note", 70))
_TIES = (("Between", 90), ("Kind", 60), ("Since, until", 40), ("Note", 60))
_PLACES = (("Place or group", 70), ("Address", 80), ("About", 50), ("Note", 50))
_HOMES = (("Home", 56), ("Kind", 30), ("From, to", 44), ("With", 60), ("Address", 60))
_SCHOOLS = (("What", 80), ("From, to", 50), ("Who", 50), ("Words, note", 70))
_SEARCH = (("When, where", 60), ("About", 50), ("What was done", 70), ("What came of it", 70))
_CONSENT = (("Who", 70), ("Says", 60), ("When", 50), ("Note", 70))
_DAY = (("What", 50), ("As planned", 200))
_INVITED = (("Guest", 50), ("Invited by, how", 50), ("Reply", 46), ("Part, time", 50), ("Travel, needs", 60))
_APART = (("Who", 80), ("From whom", 80), ("Why", 90))
_PROMISES = (("Who", 60), ("What", 120), ("How often, kind", 70))
_RESTRICTIONS = (("About", 60), ("What", 50), ("Kept for", 40), ("Why", 80), ("Source, review", 50))
_WORDS = (("Where", 60), ("What", 50), ("Words", 140))


def _named(document: Document, element: ElementId | None) -> str:
    """Return the whole name of whoever or whatever an id stands for."""
    if element is None:
        return "everybody"
    if element in document.people or element in document.places:
        return full_name(document, element)
    home = document.homes.get(element)
    return home.name if home is not None else "something that is not on the map"


def _span(since: PartialDate | None, until: PartialDate | None) -> str:
    """Return from when to when, as exactly as it is known."""
    if since is not None and until is not None:
        return f"{since.words()} to {until.words()}"
    if since is not None:
        return f"since {since.words()}"
    return f"until {until.words()}" if until is not None else ""


def _on(day: datetime.date | None, before: str = "") -> str:
    return f"{before}{words_for(day)}" if day is not None else ""


def _plain(word: str) -> str:
    """Return a file word as words: "special_guardian" → "special guardian"."""
    return word.replace("_", " ")


def _people(document: Document) -> Iterator[Row]:
    for person in document.people.values():
        born = person.born.words() if person.born else ""
        life = person.life.value if person.life.value not in ("living", "died") else ""
        died = f"died {person.died.words()}" if person.died else "died" if person.life.value == "died" else ""
        known = {"on_file": "on file", "named": "named by the young person", "found": "found by search"}
        yield (
            strong(full_name(document, person.id), person.name.other_script, person.pronouns),
            cell(person.relation),
            cell(born, life, died),
            cell(
                _plain(person.gender.value if person.kind.value == "person" else person.kind.value), person.side.value
            ),
            cell(known[person.source.value]),
            cell(person.note, person.about, listing(person.languages)),
        )


def _standings(document: Document) -> Iterator[Row]:
    for key, standing in document.standings.items():
        contact, wish, decision = standing.contact_now, standing.wish, standing.decision
        before = ", ".join(_plain(one.kind.value) for one in standing.contact[:-1])
        tie = document.tie_to(key)
        ring = f"ring {standing.ring}" if standing.ring else "not placed"
        yield (
            strong(_named(document, key)),
            cell(
                _plain(contact.kind.value) if contact else "",
                contact.often if contact else "",
                f"last {contact.last.words()}" if contact and contact.last else "",
                f"before: {before}" if before else "",
            ),
            cell(_plain(wish.kind.value) if wish else "", wish.words if wish else ""),
            cell(
                _plain(decision.kind.value) if decision else "",
                " ".join(part for part in (decision.by, _on(decision.on)) if part) if decision else "",
                _on(decision.review, "look at it again: ") if decision else "",
                decision.reason if decision else "",
            ),
            cell("" if key == document.young_person else ring, _plain(tie.strength.value) if tie else ""),
        )


def _reach(document: Document) -> Iterator[Row]:
    for person in document.people.values():
        reach = person.reach
        if reach.address or reach.phone or reach.email:
            yield strong(_named(document, person.id)), cell(reach.address), cell(reach.phone), cell(reach.email)


def _private(document: Document) -> Iterator[Row]:
    for person in document.people.values():
        facts = person.private
        own = (("health", facts.health), ("offences", facts.offences), ("immigration", facts.immigration))
        for what, says in (*own, ("former name", facts.former_name), *facts.others):
            if says:
                yield strong(_named(document, person.id)), cell(sentence(what)), cell(says)


def _couples(document: Document) -> Iterator[Row]:
    for couple in document.couples.values():
        both = f"{_named(document, couple.a)} and {_named(document, couple.b)}"
        kind = _plain(couple.kind.value)
        yield (
            strong(both),
            cell(kind, _plain(couple.ending.value)),
            cell(_span(couple.since, couple.until)),
            cell(couple.note),
        )


def _children(document: Document) -> Iterator[Row]:
    for one in document.parentages.values():
        parents = listing(_named(document, parent) for parent in one.parents)
        span = _span(one.since, one.until)
        yield strong(_named(document, one.child)), cell(parents), cell(_plain(one.kind.value), one.note), cell(span)


def _groups(document: Document) -> Iterator[Row]:
    for twins in document.twins.values():
        kind = {True: "identical", False: "not identical", None: ""}[twins.identical]
        yield cell("Twins"), cell(_all_named(document, twins.children)), cell(kind)
    for sibship in document.sibships.values():
        yield cell("Brothers and sisters"), cell(_all_named(document, sibship.members)), cell(sibship.note)
    for household in document.households.values():
        span = _span(household.since, household.until)
        yield cell("Household", household.name), cell(_all_named(document, household.members)), cell(span)


def _all_named(document: Document, elements: Iterable[ElementId]) -> str:
    return listing(_named(document, one) for one in elements)


def _ties(document: Document) -> Iterator[Row]:
    for tie in document.ties.values():
        if tie.note or tie.flow.value or document.young_person not in (tie.a, tie.b) or len(tie.feelings) > 1:
            both = f"{_named(document, tie.a)} and {_named(document, tie.b)}"
            before = ", ".join(_plain(one.strength.value) for one in tie.feelings[:-1])
            kind = cell(_plain(tie.strength.value), f"before: {before}" if before else "", tie.flow.value)
            yield strong(both), kind, cell(), cell(tie.note)
    for bond in document.bonds.values():
        both = f"{_named(document, bond.a)} and {_named(document, bond.b)}"
        yield strong(both), cell(_plain(bond.kind.value)), cell(_span(bond.since, bond.until)), cell(bond.note)


def _places(document: Document) -> Iterator[Row]:
    for place in document.places.values():
        yield strong(place.name or "a place"), cell(place.address), cell(place.about), cell(place.note)


def _homes(document: Document) -> Iterator[Row]:
    for home in document.homes.values():
        who = listing(
            f"{called(document, stay.person)}{f' ({stay.note})' if stay.note else ''}" for stay in home.people
        )
        span = _span(home.since, home.until)
        yield strong(home.name), cell(home.kind.value, home.note), cell(span), cell(who, home.words), cell(home.address)


def _schools(document: Document) -> Iterator[Row]:
    for school in document.schools.values():
        yield (
            strong(school.name),
            cell(_span(school.since, school.until)),
            cell(school.kind),
            cell(school.words, school.note),
        )
    for event in document.events.values():
        on = event.on.words() if event.on else ""
        yield strong(event.what), cell(on), cell(_all_named(document, event.people)), cell(event.words, event.note)


def _search(document: Document) -> Iterator[Row]:
    for step in document.search.values():
        about = _named(document, step.about) if step.about else ""
        yield cell(sentence(step.where), _on(step.on), step.by), cell(about), cell(step.what), cell(step.outcome)


def _consent(document: Document) -> Iterator[Row]:
    for one in document.consents.values():
        said = "yes" if one.given and one.ended is None else "no longer" if one.given else "no"
        yield strong(one.by, one.role), cell(said), cell(_on(one.on), _on(one.ended, "ended ")), cell(one.note)
    eligibility = document.eligibility
    if eligibility.status or eligibility.worker or eligibility.plan or eligibility.service:
        known = cell(eligibility.status, eligibility.plan)
        yield strong("Eligibility", eligibility.service), known, cell(eligibility.worker), cell(eligibility.note)


def _day(document: Document) -> Iterator[Row]:
    day = document.gathering
    for what, planned in (
        ("When", day.on),
        ("Where", ", ".join(part for part in (day.where, day.address) if part)),
        ("Theme", day.theme),
        ("My wishes", day.wishes),
        ("Rules", day.rules),
        ("Language", ", ".join(part for part in (day.language, day.interpreter) if part)),
        ("Who leads it", day.facilitator),
        ("Plan of the day", day.plan_of_the_day),
        ("Sessions", listing(f"{one.name} {one.starts}".strip() for one in day.sessions)),
        ("Budget", day.budget),
        ("The service", ", ".join(part for part in (day.service, day.service_address, day.service_phone) if part)),
    ):
        if planned:
            yield strong(what), cell(planned)


def _invited(document: Document) -> Iterator[Row]:
    for one in document.invitations.values():
        needs = [one.food, one.language, one.access, one.needs, one.childcare, one.supporter, one.agreed_by, one.note]
        session = f"session {one.session}" if one.session else ""
        yield (
            strong(_named(document, one.person)),
            cell(one.invited_by, one.method),
            cell(_plain(one.reply.value), one.reply_words),
            cell(one.part, session, one.arrives),
            cell(one.travel, *dict.fromkeys(need for need in needs if need)),
        )


def _apart(document: Document) -> Iterator[Row]:
    for one in document.keep_apart.values():
        yield strong(_named(document, one.a)), cell(_named(document, one.b)), cell(one.reason)


def _promises(document: Document) -> Iterator[Row]:
    for offer in document.offers.values():
        yield strong(_named(document, offer.person)), cell(offer.what), cell(offer.often, _on(offer.review, "review "))
    for message in document.messages.values():
        kind = cell(f"message: {message.kind}", message.language, message.read_by)
        yield strong(_named(document, message.person)), cell(message.text), kind
    for question in document.questions.values():
        to = _named(document, question.to) if question.to else "a question"
        yield strong(to), cell(question.text, question.answer), cell("question")


def _restrictions(document: Document) -> Iterator[Row]:
    for one in document.restrictions.values():
        what = one.fact.replace(".", ", ").replace("_", " ") or "all of it"
        kept = {"file_only": "the file", "me_and_worker": "me and my worker", "not_for_family": "not for family"}
        about = strong(_named(document, one.about))
        why = cell(one.reason, f"shown as {one.role_instead}" if one.role_instead else "")
        yield about, cell(what), cell(kept[one.reserve.value]), why, cell(one.source, _on(one.review, "review "))


def _words(document: Document) -> Iterator[Row]:
    for sheet, texts in document.sheets.items():
        for what, text in texts.items():
            yield cell(sentence(_plain(sheet.replace("-", " ")))), cell(sentence(_plain(what))), cell(text)
