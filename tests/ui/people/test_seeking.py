import datetime
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from ecomap.edit.restrict import restrict
from ecomap.model.copies import Audience, copy_for
from ecomap.model.document import Document, new_id
from ecomap.model.naming import called
from ecomap.model.person import Name
from ecomap.model.restriction import Restriction
from ecomap.resource import resource
from ecomap.store.codec import decode
from ecomap.ui.people.rows import found, groups
from ecomap.ui.plain import plain

DAY = datetime.date(2026, 6, 1)
YOUNG, FILE = Audience.YOUNG_PERSON, Audience.FILE


@pytest.fixture(scope="module")
def ellie() -> Document:
    return decode(resource("samples/ellie.json").read_bytes())


def names(document: Document, text: str, audience: Audience = YOUNG) -> set[str]:
    copy = copy_for(document, audience, DAY)
    return {called(copy.shown, row.id) for group in found(groups(copy), text) for row in group.rows}


def named(document: Document, who: str, name: Name) -> Document:
    one = next(one for one in document.people.values() if called(document, one.id) == who)
    return replace(document, people={**document.people, one.id: replace(one, name=name)})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("mair", {"Mair"}),
        ("MAÏR", {"Mair"}),
        ("lost touch", {"Bethan", "Marcus", "Angela", "Callum", "Miss Adeyemi", "Hannah"}),
        ("touch lost adey", {"Miss Adeyemi"}),
        ("brother twin", {"Mason"}),
        ("half-sister", {"Chantelle"}),
        ("friends", {"Zofia"}),
        ("nobody of this name", set()),
    ],
)
def test_people_are_found_by_all_the_words(qapp: QApplication, ellie: Document, text: str, expected: set[str]) -> None:
    assert names(ellie, text) == expected


def test_one_letter_begins_a_name_and_is_not_looked_for_in_every_word(qapp: QApplication, ellie: Document) -> None:
    found_by_letter = names(ellie, "z")
    assert found_by_letter == {"Zofia"}
    assert all(any(word.lower().startswith("m") for word in name.split()) for name in names(ellie, "m"))


def test_other_names_and_accents_are_found(qapp: QApplication, ellie: Document) -> None:
    other = named(ellie, "Zofia", Name(text="Zoë Nowak", other_script="Зоя"))
    assert names(other, "zoe") == names(other, "зоя") == {"Zoë"}
    assert plain("Zoë’s") == "zoe's"


def test_notes_are_found_only_where_they_may_be_seen(qapp: QApplication, ellie: Document) -> None:
    who = next(one for one in ellie.people.values() if called(ellie, one.id) == "Rhys")
    noted = replace(ellie, people={**ellie.people, who.id: replace(who, note="Works nights at the quarry")})
    assert names(noted, "quarry", FILE) == {"Rhys"}
    assert names(noted, "quarry", YOUNG) == set()


def test_together_finds_nobody_who_is_kept_from_it(qapp: QApplication, ellie: Document) -> None:
    who = next(one for one in ellie.people.values() if called(ellie, one.id) == "Rhys")
    without = restrict(ellie, Restriction(id=new_id(), about=who.id))
    other = named(without, "Rhys", Name(text="Somebody else"))
    for text in ("", "rhys", "somebody", "uncle", "m", "message"):
        one, two = (found(groups(copy_for(each, YOUNG, DAY)), text) for each in (without, other))
        assert one == two
        assert all(row.id != who.id for group in one for row in group.rows)
    assert names(without, "rhys", FILE) == {"Rhys"}
