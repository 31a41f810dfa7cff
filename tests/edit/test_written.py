import pytest

from ecomap.edit.people import rename
from ecomap.edit.phrases import understand
from ecomap.edit.written import one_line
from ecomap.model.document import new_document


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("  Nan \t Jean\r\n", "Nan Jean"),
        ("a\x00b\x07c", "abc"),
        ("pic\u202egnp.exe", "picgnp.exe"),
        ("\u2066Ali\u2069", "Ali"),
        ("Zoë 👩\u200d🦽", "Zoë 👩\u200d🦽"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        ("ሰላም", "ሰላም"),
        ("\x00\u202e", ""),
    ],
)
def test_only_what_is_meant_is_kept(typed: str, kept: str) -> None:
    assert one_line(typed) == kept


def test_no_name_has_control_characters_however_it_came(typed: str = "friend Bob\x1b[31m\u202e X") -> None:
    document = new_document("Sam")
    understood = understand(typed, document)
    after = understood.apply(document)
    assert after.people[understood.new_ids[0]].name.text == "Bob[31m X"
    assert rename(after, after.young_person, "S\x00am\u202e ").people[after.young_person].name.text == "Sam"
