import pytest

from ecomap.model.person import Name, short_form


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Ellie Pryce", "Ellie"),
        ("Mr Lowe", "Mr Lowe"),
        ("Miss Adeyemi", "Miss Adeyemi"),
        ("Coach Amina", "Coach Amina"),
        ("Big Dave (David Amos)", "Big Dave"),
        ("Filmon T.", "Filmon"),
        ("Mum", "Mum"),
        ("baby on the way", "baby on the way"),
        ("Nguyễn Thị Ánh Tuyết", "Nguyễn"),
        ("", ""),
    ],
)
def test_the_short_form_holds_no_surname_unless_that_is_what_they_are_called(text: str, short: str) -> None:
    assert short_form(Name(text=text)) == short


def test_a_short_form_that_was_given_wins() -> None:
    assert short_form(Name(text="Nguyễn Thị Ánh Tuyết", short="Tuyết")) == "Tuyết"
