from __future__ import annotations

from ecomap.render.badges import CONTACTS, DECISIONS, WISHES


def test_the_word_beside_a_badge_is_never_longer_than_the_phrase() -> None:
    for badge in (*CONTACTS, *WISHES, *DECISIONS):
        assert 0 < len(badge.short) <= len(badge.words) and badge.clinical


def test_no_two_badges_of_one_fact_say_the_same() -> None:
    for table in (CONTACTS, WISHES, DECISIONS):
        for words in ([badge.words for badge in table], [badge.short for badge in table]):
            assert len(set(words)) == len(words)
