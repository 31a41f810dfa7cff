from __future__ import annotations

import json

import pytest

from ecomap.edit.kin import Manner, Step, Way
from ecomap.edit.phrases.words import plain, words_of
from ecomap.model.person import Gender, Kind, Side
from ecomap.resource import resource

WORDS = words_of("en")
PARENT, MUM, DAD = Step(Way.PARENT), Step(Way.PARENT, Gender.FEMALE), Step(Way.PARENT, Gender.MALE)


@pytest.mark.parametrize(
    ("said", "path"),
    [
        ("mum", (MUM,)),
        ("Mam", (MUM,)),
        ("nain", (PARENT, MUM)),
        ("great-nan", (PARENT, PARENT, MUM)),
        ("great great grandad", (PARENT, PARENT, PARENT, DAD)),
        ("great-nephew", (Step(Way.SIBLING), Step(Way.CHILD), Step(Way.CHILD, Gender.MALE))),
        ("step-dad", (Step(Way.PARENT, Gender.MALE, Manner.STEP),)),
        ("stepdad", (Step(Way.PARENT, Gender.MALE, Manner.STEP),)),
        ("half sister", (Step(Way.SIBLING, Gender.FEMALE, Manner.HALF),)),
        ("foster nan", (Step(Way.PARENT, manner=Manner.FOSTER), MUM)),
        ("little foster brother", (Step(Way.SIBLING, Gender.MALE, Manner.FOSTER),)),
        ("old foster carer", (Step(Way.PARENT, manner=Manner.FOSTER, over=True),)),
        ("ex-husband", (Step(Way.PARTNER, Gender.MALE, Manner.MARRIED, over=True),)),
        ("old mum", (MUM,)),
    ],
)
def test_words_for_kin_are_paths(said: str, path: tuple[Step, ...]) -> None:
    role = WORDS.role(said)
    assert role is not None and role.path == path


@pytest.mark.parametrize(
    "said", ["half mum", "twin uncle", "great mum", "step", "Sarah", "", "great" * 99, "grandpiano"]
)
def test_what_makes_no_sense_is_no_role(said: str) -> None:
    assert WORDS.role(said) is None


def test_others_have_a_side_of_their_own_and_pets_are_pets() -> None:
    teacher, dog, cousins = WORDS.role("old teacher"), WORDS.role("dog"), WORDS.role("3 cousins")
    assert teacher is not None and (teacher.side, teacher.paid, teacher.path) == (Side.SCHOOL, True, None)
    assert dog is not None and (dog.kind, dog.icon) == (Kind.PET, "dog")
    assert cousins is not None and (cousins.plural, cousins.count) == (True, 3)


def test_every_word_of_the_lists_is_found_as_it_is_written() -> None:
    lists = WORDS.lists
    groups = (*lists["kin"].values(), *(group["words"] for group in lists["others"]), *lists["pets"].values())
    for word in (*(word for group in groups for word in group), *lists["plurals"]):
        assert word == plain(word)
        assert WORDS.role(word) is not None, word


def test_no_word_stands_in_the_lists_twice() -> None:
    lists = WORDS.lists
    groups = (*lists["kin"].values(), *(group["words"] for group in lists["others"]), *lists["pets"].values())
    words = [word for group in groups for word in group]
    assert len(words) == len(set(words))


def test_every_icon_of_the_lists_is_shipped() -> None:
    icons = {*WORDS.lists["pets"], *(group["icon"] for group in WORDS.lists["places"])}
    assert all(resource(f"icons/{icon}.svg").exists() for icon in icons)


def test_the_lists_are_plain_text() -> None:
    assert json.loads(resource("words/en.json").read_text("utf-8")).keys() == WORDS.lists.keys()
