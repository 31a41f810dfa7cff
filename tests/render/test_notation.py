from __future__ import annotations

from enum import Enum

import pytest

from ecomap.model.contact import ContactKind, DecisionKind, WishKind
from ecomap.model.copies import Audience
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.network import BondKind, Strength
from ecomap.model.person import Gender, Life
from ecomap.render import icons
from ecomap.render.forms import BadgeKind, Kind, LineForm, LineKind, PersonKind
from ecomap.render.notation import DEFAULT, STYLES, HouseStyle, Sign, Table, line

EVERY_STYLE = pytest.mark.parametrize("style", STYLES.values(), ids=STYLES)
LINE_TABLES: tuple[Table, ...] = ("couples", "endings", "children", "strengths", "bonds")
FACTS: dict[Table, type[Enum]] = {
    "couples": CoupleKind,
    "endings": Ending,
    "children": ChildKind,
    "strengths": Strength,
    "contacts": ContactKind,
    "wishes": WishKind,
    "decisions": DecisionKind,
    "bonds": BondKind,
}


@EVERY_STYLE
@pytest.mark.parametrize("table", FACTS)
def test_every_fact_of_the_model_has_its_sign(style: HouseStyle, table: Table) -> None:
    assert set(style.table(table)) == {member.value for member in FACTS[table] if member.value}


@EVERY_STYLE
def test_every_gender_and_every_life_before_birth_has_its_symbol(style: HouseStyle) -> None:
    wanted = {gender.value for gender in Gender} | {"pet", "index", "several", "place"}
    wanted |= {life.value for life in Life} - {"living", "died"}
    assert wanted == set(style.people)


def ink(form: LineForm) -> tuple[object, ...]:
    """What a greyscale printer is told of a form: weights to a fifth of w, patterns, marks."""
    strokes = sorted((round(s.weight * 5), s.dashes, round(abs(s.offset), 1), s.course, s.height) for s in form.strokes)
    return (tuple(strokes), round(form.gap), tuple(sorted(form.marks)))


@EVERY_STYLE
@pytest.mark.parametrize("table", LINE_TABLES)
def test_two_kinds_of_line_look_alike_only_where_they_say_the_same(style: HouseStyle, table: Table) -> None:
    kinds = [kind for kind in style.table(table).values() if isinstance(kind, LineKind)]
    assert kinds
    for one in kinds:
        for other in kinds:
            if one is not other and ink(one.form) == ink(other.form):
                assert one.words == other.words, (one.key, other.key)


@EVERY_STYLE
def test_lines_of_couples_and_of_children_are_never_taken_for_each_other(style: HouseStyle) -> None:
    couples = {ink(kind.form) for kind in style.couples.values()}
    children = {ink(kind.form) for kind in style.children.values()}
    assert couples & children == {ink(line())}


@EVERY_STYLE
def test_two_people_never_look_alike(style: HouseStyle) -> None:
    looks = [(k.outline, k.inner, k.scale, k.doubled, k.number) for k in style.people.values()]
    assert len(set(looks)) == len(looks)


@EVERY_STYLE
@pytest.mark.parametrize("table", ["contacts", "wishes", "decisions"])
def test_two_badges_never_share_an_icon(style: HouseStyle, table: Table) -> None:
    shown = [kind.icon for kind in style.table(table).values() if isinstance(kind, BadgeKind)]
    assert len(set(shown)) == len(shown)
    assert set(shown) <= set(icons.names())


@EVERY_STYLE
def test_clinical_lines_and_decisions_stay_off_papers(style: HouseStyle) -> None:
    outside = {Audience.YOUNG_PERSON, Audience.GUESTS}
    kinds: list[Kind] = [*style.bonds.values(), *style.decisions.values(), style.areas["restricted"]]
    for kind in kinds:
        assert not outside & kind.audiences
    for badge in style.contacts.values():
        assert Audience.GUESTS not in badge.audiences


def test_eight_bonds_stand_in_the_first_menu() -> None:
    assert sum(kind.first for kind in DEFAULT.bonds.values()) == 8


def test_the_young_persons_words_are_short_and_without_clinical_terms() -> None:
    banned = {"placement", "contact", "siblings", "birth", "biological", "case", "deceased", "supervised"}
    for sign in DEFAULT.signs():
        kind = DEFAULT.kind(sign)
        if Audience.YOUNG_PERSON in kind.audiences:
            words = kind.words.replace(",", "").lower().split()
            assert len(words) <= 7
            assert not banned & set(words) or kind.key == "miscarried", kind


def test_ended_couples_keep_their_line_and_gain_the_marks() -> None:
    plain, ended = DEFAULT.couple("dating"), DEFAULT.couple("dating", "divorced")
    assert ended.strokes == plain.strokes
    assert [mark.shape for mark in ended.marks] == ["slash", "slash"]


def test_kin_who_partner_have_a_doubled_line() -> None:
    assert len(DEFAULT.couple("married", kin=True).strokes) == 2


def test_living_together_is_solid_here_and_dashed_after_mcgoldrick() -> None:
    assert not DEFAULT.couple("cohabiting").strokes[0].dashes
    assert STYLES["mcgoldrick_2020"].couple("cohabiting").strokes[0].dashes


def test_dots_mean_not_known_by_default_and_weak_in_uk_services() -> None:
    assert DEFAULT.strengths["unknown"].form == STYLES["uk_services"].strengths["weak"].form


def test_a_sign_leads_to_its_entry() -> None:
    kind = DEFAULT.kind(Sign("people", "pet"))
    assert isinstance(kind, PersonKind) and kind.outline == "diamond"
    with pytest.raises(KeyError):
        DEFAULT.kind(Sign("people", "dragon"))
