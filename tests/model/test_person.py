import pytest

from ecomap.model.person import Name, short_form, surname


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
        ("Nguyễn Thị Ánh Tuyết", "Tuyết"),
        ("👩‍🦽 Zoë Ash", "Zoë"),
        ("🦊", "🦊"),
        ("Bob the builder", "Bob the builder"),
        ("Auntie in Leeds", "Auntie in Leeds"),
        ("王小明", "王小明"),
        ("", ""),
    ],
)
def test_the_short_form_holds_no_surname_unless_that_is_what_they_are_called(text: str, short: str) -> None:
    assert short_form(Name(text=text)) == short


def test_a_short_form_that_was_given_wins() -> None:
    assert short_form(Name(text="Nguyễn Thị Ánh Tuyết", short="Tuyết")) == "Tuyết"


@pytest.mark.parametrize(
    ("text", "family"),
    [
        ("Ellie Pryce", "Pryce"),
        ("Nguyễn Thị Ánh Tuyết", "Nguyễn"),
        ("Filmon", ""),
        ("Mr Lowe", ""),
        ("Big Dave (David Amos)", ""),
        ("Bob the builder", ""),
    ],
)
def test_a_surname_is_what_is_left_out_of_the_short_form(text: str, family: str) -> None:
    assert surname(Name(text=text)) == family
