from collections.abc import Callable

from ecomap.model.document import Document
from ecomap.model.naming import called, full_name, relation_label
from ecomap.model.person import ElementId, Person


def test_unnamed_kin_are_called_by_their_relation(family: Document) -> None:
    assert called(family, ElementId("gran")) == "Mum's mum"
    assert called(family, ElementId("uncle")) == "Mum's brother"


def test_somebody_of_whom_nothing_is_known_is_someone(family: Document) -> None:
    nobody = Person(id=ElementId("nobody"))
    assert called(Document(id="x", young_person=nobody.id, people={nobody.id: nobody}), nobody.id) == "Someone"


def test_a_baby_to_come_is_called_so(sample: Callable[[str], Document]) -> None:
    assert called(sample("ellie"), ElementId("B10")) == "Baby on the way"


def test_the_whole_name_is_only_said_where_it_is_asked_for(family: Document) -> None:
    assert called(family, ElementId("anna")) == "Anna"
    assert full_name(family, ElementId("anna")) == "Anna Reed"


def test_what_stands_in_brackets_is_not_drawn() -> None:
    assert relation_label(Person(id=ElementId("x"), relation="uncle (Carys's husband)")) == "uncle"
