from __future__ import annotations

import pyrage
import pytest

from ecomap.store.identity import NotAKey, new_identity, read_identity, read_recipient


def test_keys_are_those_of_the_other_implementation() -> None:
    for _ in range(5):
        theirs = pyrage.x25519.Identity.generate()
        ours = read_identity(str(theirs))
        assert ours.text == str(theirs)
        assert ours.recipient.text == str(theirs.to_public())
        assert read_recipient(ours.recipient.text) == ours.recipient


def test_the_example_of_the_specification_reads() -> None:
    identity = read_identity("AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX")
    assert identity.secret == b"B" * 32
    assert identity.recipient.text == "age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj"


def test_a_code_copied_from_paper_reads_with_spaces_and_small_letters() -> None:
    identity = new_identity()
    typed = " ".join(identity.text[at : at + 6] for at in range(0, len(identity.text), 6)).lower()
    assert read_identity(f"\n {typed}\n") == identity
    assert read_identity(typed.title()) == identity, "a keyboard may make large letters of some"
    assert len(identity.secret) == 32


def test_a_secret_is_not_shown_by_accident() -> None:
    identity = new_identity()
    assert identity.secret.hex() not in repr(identity)
    assert repr(identity.secret) not in repr(identity)
    assert identity.text not in f"{identity}"


def test_a_key_of_another_kind_is_refused() -> None:
    identity = new_identity()
    with pytest.raises(NotAKey, match=r"^This is a key of another kind\.$"):
        read_identity(identity.recipient.text)
    with pytest.raises(NotAKey, match=r"^This is a key of another kind\.$"):
        read_recipient(identity.text)
    with pytest.raises(NotAKey, match=r"^This .*complete key: [a-z ]+\.$"):
        read_identity(identity.text[:-1])
