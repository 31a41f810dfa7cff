from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ecomap.geometry import Box, Point
from ecomap.model.copies import Audience
from ecomap.render import typeface
from ecomap.render.drawing import Words
from ecomap.render.forms import PersonKind
from ecomap.render.legend import entries, legend, sample
from ecomap.render.look import CREAM
from ecomap.render.notation import DEFAULT, STYLES, Sign

ALL = DEFAULT.signs()
YOUNG, FILE = Audience.YOUNG_PERSON, Audience.FILE


def told(signs: list[Sign], audience: Audience = YOUNG) -> list[str]:
    return [entry.words for entry in entries(signs, DEFAULT, audience)]


@given(some.sets(some.sampled_from(ALL)), some.sampled_from(Audience))
def test_only_what_is_used_and_may_be_seen_is_listed(used: set[Sign], audience: Audience) -> None:
    kinds = [entry.kind for entry in entries(used, DEFAULT, audience)]
    assert all(any(kind.key == DEFAULT.kind(sign).key for sign in used) for kind in kinds)
    assert all(audience in kind.audiences for kind in kinds)


@given(some.permutations(list(ALL)))
def test_the_order_of_use_does_not_matter(signs: list[Sign]) -> None:
    assert entries(signs, DEFAULT, FILE) == entries(ALL, DEFAULT, FILE)


def test_the_mark_of_death_in_the_key_is_that_of_its_page() -> None:
    def mark(*used: str) -> str:
        signs = [Sign("people", "stillborn"), *(Sign("areas", one) for one in used)]
        kind = entries(signs, DEFAULT, FILE)[0].kind
        assert isinstance(kind, PersonKind)
        return kind.death

    assert (mark("died"), mark("died_clinical")) == ("leaf", "cross")


def test_kinds_that_look_alike_share_one_row() -> None:
    couples = [Sign("couples", "married"), Sign("couples", "cohabiting")]
    assert told(couples) == ["together"]
    assert told(couples, FILE) == ["married, living together"]


def test_the_young_person_never_reads_the_clinical_word() -> None:
    assert told([Sign("contacts", "supervised")]) == ["we meet with a worker"]
    assert told([Sign("contacts", "supervised")], FILE) == ["supervised"]
    assert told([Sign("bonds", "cut_off")]) == []


def test_a_plain_line_of_the_family_speaks_for_itself() -> None:
    assert told([Sign("children", "birth"), Sign("endings", "widowed"), Sign("children", "foster")]) == ["fostered"]


def test_words_are_translated() -> None:
    (entry,) = entries([Sign("people", "pet")], DEFAULT, YOUNG, {"pet": "anifail anwes"}.__getitem__)
    assert entry.words == "anifail anwes"


def test_no_rows_make_no_key() -> None:
    assert legend((), CREAM, 100) == ()


@pytest.mark.parametrize("width", [60.0, 120.0, 180.0])
@pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
def test_a_key_stays_within_its_width_and_nothing_overlaps(width: float, style: object) -> None:
    figures = legend(entries(ALL, DEFAULT, FILE), CREAM, width, at=Point(10, 20))
    for figure in figures:
        assert figure.box.left >= 10 and figure.box.right <= 10 + width + 0.01 and figure.box.top >= 20
        for words in (primitive for primitive in figure.primitives if isinstance(primitive, Words)):
            assert words.at.x + typeface.width(words.text, words.size, words.bold) <= figure.box.right + 0.01
    for index, one in enumerate(figures):
        assert not any(one.box.meets(other.box.grown(-0.01)) for other in figures[index + 1 :])


def test_a_wide_key_is_lower_than_a_narrow_one() -> None:
    rows = entries(ALL, DEFAULT, YOUNG)
    wide, narrow = (Box.holding(f.box for f in legend(rows, CREAM, width)).height for width in (180, 60))
    assert wide < narrow


@pytest.mark.parametrize("sign", ALL, ids=lambda sign: f"{sign.table}.{sign.key}")
def test_every_sign_has_its_little_picture(sign: Sign) -> None:
    assert sample(DEFAULT.kind(sign), Box(0, 0, 14, 5.4), CREAM)


def test_every_row_is_a_list_item_to_a_screen_reader() -> None:
    title, *rows = legend(entries(ALL, DEFAULT, YOUNG), CREAM, 180)
    assert title.meaning.path[-1][0] == "H2"
    assert len({row.meaning.path for row in rows}) == len(rows)
    assert all([tag for tag, _ in row.meaning.path] == ["Sect", "L", "LI", "LBody"] for row in rows)
