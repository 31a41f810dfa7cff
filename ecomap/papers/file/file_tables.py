"""The tables of the file copy: everything a map holds, in the coordinator's words."""

from __future__ import annotations

from collections.abc import Iterator

from ecomap.model.copies import Copy
from ecomap.model.document import Document
from ecomap.model.moments import in_time
from ecomap.model.naming import called, full_name
from ecomap.papers.file import file_gathering as gathering
from ecomap.papers.file import file_standing as standing
from ecomap.papers.file.file_words import (
    FLOWS,
    KNOWN,
    SIDES,
    Row,
    all_named,
    as_words,
    from_to,
    in_the_key,
    named,
    on_day,
)
from ecomap.papers.sheet import listing, sentence, words_for
from ecomap.papers.table import Column, Table, cell, strong


def tables(copy: Copy) -> Iterator[tuple[str, Table]]:
    """Yield the heading and the table of every part of a map that holds anything."""
    document = copy.shown
    for title, columns, rows in (
        ("People", _PEOPLE, _people(document)),
        ("Contact, wish and decision", standing.NOW, standing.standings(document)),
        ("How it was before", standing.BEFORE, standing.earlier(document)),
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
        ("The gathering", gathering.DAY, gathering.day(document)),
        ("Invitations", gathering.INVITED, gathering.invited(document)),
        ("Kept apart", gathering.APART, gathering.apart(document)),
        ("The plan: what people will do", gathering.PLAN, gathering.plan(document)),
        ("Messages and questions", gathering.SAID, gathering.said(document)),
        ("Restrictions", _RESTRICTIONS, _restrictions(document)),
        ("In the young person’s own words", _WORDS, _words(document)),
        ("Days that were kept", _MOMENTS, _moments(document)),
    ):
        found = tuple(rows)
        if found:
            yield title, Table(name=title, columns=tuple(Column(*one) for one in columns), rows=found)


_PEOPLE = (("Name", 44), ("Relation", 40), ("Born, died", 36), ("Gender, side", 34), ("Known how", 28), ("Note", 68))
_REACH = (("Name", 50), ("Address", 90), ("Phone", 40), ("Email", 60))
_PRIVATE = (("Name", 50), ("What", 50), ("It says", 140))
_COUPLES = (("Partners", 80), ("Kind", 40), ("From, to", 60), ("Note", 70))
_CHILDREN = (("Child", 60), ("Parents or carers", 80), ("In which way", 50), ("From, to", 60))
_GROUPS = (("What", 50), ("Who", 130), ("Note", 70))
_TIES = (("Between", 90), ("Kind", 60), ("Since, until", 40), ("Note", 60))
_PLACES = (("Place or group", 70), ("Address", 80), ("About", 50), ("Note", 50))
_HOMES = (("Home", 54), ("Kind", 26), ("From, to", 58), ("With", 60), ("Address", 56))
_SCHOOLS = (("What", 80), ("From, to", 50), ("Who", 50), ("Words, note", 70))
_SEARCH = (("When, where", 60), ("About", 50), ("What was done", 70), ("What came of it", 70))
_CONSENT = (("Who", 70), ("Says", 60), ("When", 50), ("Note", 70))
_RESTRICTIONS = (("About", 60), ("What", 50), ("Kept for", 40), ("Why", 80), ("Source, review", 50))
_MOMENTS = (("Day", 60), ("What it is called", 130), ("Kept", 60))
_WORDS = (("Where", 60), ("What", 50), ("Words", 140))


def _people(document: Document) -> Iterator[Row]:
    for person in document.people.values():
        born = person.born.words() if person.born else ""
        life = person.life.value if person.life.value not in ("living", "died") else ""
        died = f"died {person.died.words()}" if person.died else "died" if person.life.value == "died" else ""
        gender = person.gender.value if person.kind.value == "person" else person.kind.value
        yield (
            strong(full_name(document, person.id), person.name.other_script, person.pronouns),
            cell(person.relation),
            cell(born, life, died),
            cell(as_words(gender), SIDES[person.side.value]),
            cell(KNOWN[person.source.value]),
            cell(person.note, person.about, listing(person.languages)),
        )


def _reach(document: Document) -> Iterator[Row]:
    for person in document.people.values():
        reach = person.reach
        if reach.address or reach.phone or reach.email:
            yield strong(named(document, person.id)), cell(reach.address), cell(reach.phone), cell(reach.email)


def _private(document: Document) -> Iterator[Row]:
    for person in document.people.values():
        facts = person.private
        own = (("health", facts.health), ("offences", facts.offences), ("immigration", facts.immigration))
        for what, says in (*own, ("former name", facts.former_name), *facts.others):
            if says:
                yield strong(named(document, person.id)), cell(sentence(what)), cell(says)


def _couples(document: Document) -> Iterator[Row]:
    for couple in document.couples.values():
        both = f"{named(document, couple.a)} and {named(document, couple.b)}"
        kind = in_the_key(document, "couples", couple.kind.value)
        yield (
            strong(both),
            cell(kind, in_the_key(document, "endings", couple.ending.value)),
            cell(from_to(couple.since, couple.until)),
            cell(couple.note),
        )


def _children(document: Document) -> Iterator[Row]:
    for one in document.parentages.values():
        parents = listing(named(document, parent) for parent in one.parents)
        span = from_to(one.since, one.until)
        kind = in_the_key(document, "children", one.kind.value)
        yield strong(named(document, one.child)), cell(parents), cell(kind, one.note), cell(span)


def _groups(document: Document) -> Iterator[Row]:
    for twins in document.twins.values():
        kind = {True: "identical", False: "not identical", None: ""}[twins.identical]
        yield cell("Twins"), cell(all_named(document, twins.children)), cell(kind)
    for sibship in document.sibships.values():
        yield cell("Brothers and sisters"), cell(all_named(document, sibship.members)), cell(sibship.note)
    for household in document.households.values():
        span = from_to(household.since, household.until)
        yield cell("Household", household.name), cell(all_named(document, household.members)), cell(span)


def _ties(document: Document) -> Iterator[Row]:
    for tie in document.ties.values():
        if tie.note or tie.flow.value or document.young_person not in (tie.a, tie.b) or len(tie.feelings) > 1:
            both = f"{named(document, tie.a)} and {named(document, tie.b)}"
            before = ", ".join(in_the_key(document, "strengths", one.strength.value) for one in tie.feelings[:-1])
            now = in_the_key(document, "strengths", tie.strength.value)
            kind = cell(now, f"before: {before}" if before else "", FLOWS[tie.flow.value])
            since = tie.feelings[-1].since if tie.feelings else None
            yield strong(both), kind, cell(from_to(since, None)), cell(tie.note)
    for bond in document.bonds.values():
        both = f"{named(document, bond.a)} and {named(document, bond.b)}"
        yield (
            strong(both),
            cell(in_the_key(document, "bonds", bond.kind.value)),
            cell(from_to(bond.since, bond.until)),
            cell(bond.note),
        )


def _places(document: Document) -> Iterator[Row]:
    for place in document.places.values():
        yield strong(place.name or "a place"), cell(place.address), cell(place.about), cell(place.note)


def _bracketed(*parts: str) -> tuple[str, ...]:
    told = ", ".join(part for part in parts if part)
    return (f"({told})",) if told else ()


def _homes(document: Document) -> Iterator[Row]:
    for home in document.homes.values():
        who = listing(
            " ".join((called(document, stay.person), *_bracketed(from_to(stay.since, stay.until), stay.note)))
            for stay in home.people
        )
        span = from_to(home.since, home.until)
        yield strong(home.name), cell(home.kind.value, home.note), cell(span), cell(who, home.words), cell(home.address)


def _schools(document: Document) -> Iterator[Row]:
    for school in document.schools.values():
        yield (
            strong(school.name),
            cell(from_to(school.since, school.until)),
            cell(school.kind),
            cell(school.words, school.note),
        )
    for event in document.events.values():
        on = event.on.words() if event.on else ""
        yield strong(event.what), cell(on), cell(all_named(document, event.people)), cell(event.words, event.note)


def _search(document: Document) -> Iterator[Row]:
    for step in document.search.values():
        about = named(document, step.about) if step.about else ""
        yield cell(sentence(step.where), on_day(step.on), step.by), cell(about), cell(step.what), cell(step.outcome)


def _consent(document: Document) -> Iterator[Row]:
    for one in document.consents.values():
        said = "yes" if one.given and one.ended is None else "no longer" if one.given else "no"
        yield strong(one.by, one.role), cell(said), cell(on_day(one.on), on_day(one.ended, "ended ")), cell(one.note)
    eligibility = document.eligibility
    if eligibility.status or eligibility.worker or eligibility.plan or eligibility.service:
        known = cell(eligibility.status, eligibility.plan)
        yield strong("Eligibility", eligibility.service), known, cell(eligibility.worker), cell(eligibility.note)
    if eligibility.keep_until is not None:
        yield strong("Kept until"), cell(on_day(eligibility.keep_until)), cell(""), cell("")


def _restrictions(document: Document) -> Iterator[Row]:
    for one in document.restrictions.values():
        what = one.fact.replace(".", ", ").replace("_", " ") or "all of it"
        kept = {"file_only": "the file", "me_and_worker": "me and my worker", "not_for_family": "not for family"}
        about = strong(named(document, one.about))
        why = cell(one.reason, f"shown as {one.role_instead}" if one.role_instead else "")
        yield about, cell(what), cell(kept[one.reserve.value]), why, cell(one.source, on_day(one.review, "review "))


def _words(document: Document) -> Iterator[Row]:
    for sheet, texts in document.sheets.items():
        for what, text in texts.items():
            yield cell(sentence(as_words(sheet.replace("-", " ")))), cell(sentence(as_words(what))), cell(text)


def _moments(document: Document) -> Iterator[Row]:
    for moment in in_time(document.moments):
        kept = "by itself, at the end of a session" if moment.by_itself else "by hand"
        yield strong(words_for(moment.on)), cell(moment.title), cell(kept)
