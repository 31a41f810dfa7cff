from ecomap.resource import resource

AMERICAN = {
    "armor",
    "center",
    "color",
    "enroll",
    "favorite",
    "fiber",
    "flavor",
    "gray",
    "harbor",
    "honor",
    "labor",
    "mom",
}
"""Somebody in Britain, asked for these by heart, writes another word and is locked out."""


def test_suggested_words_are_spelled_in_one_way_only() -> None:
    words = resource("words/passphrase.txt").read_text(encoding="utf-8").split()
    assert not AMERICAN.intersection(words)


def test_four_suggested_words_are_worth_guessing_for_long() -> None:
    words = resource("words/passphrase.txt").read_text(encoding="utf-8").split()
    assert len(set(words)) == len(words)
    assert len(words) ** 4 > 2**41, "each guess costs a third of a second and 128 MB"
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)
