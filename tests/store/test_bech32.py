from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ecomap.store.bech32 import NotBech32, decode, encode


@given(st.binary(max_size=60))
def test_what_is_encoded_decodes(content: bytes) -> None:
    assert decode(encode("age", content)) == ("age", content)
    assert decode(encode("age", content).upper()) == ("age", content)


@pytest.mark.parametrize(
    "text",
    [
        "A12UEL5L",
        "a12uel5l",
        "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
        "?1ezyfcl",
        "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    ],
)
def test_checksums_of_bip_173_are_right(text: str) -> None:
    prefix, _, _ = text.lower().rpartition("1")
    try:
        assert decode(text)[0] == prefix
    except NotBech32 as error:
        assert "left over" in str(error)  # the checksum holds; the letters are not whole bytes


@pytest.mark.parametrize(
    "text", ["", "1", "age1", "A1g7sgd8", "pzry9x0s0muk", "x1b4n0q5v", "li1dgmt3", "age1é23456789"]
)
def test_what_is_not_bech32_is_refused(text: str) -> None:
    with pytest.raises(NotBech32):
        decode(text)


@given(st.binary(min_size=32, max_size=32), st.data())
def test_any_one_mistyped_letter_is_noticed(content: bytes, data: st.DataObject) -> None:
    text = encode("age", content)
    at = data.draw(st.integers(4, len(text) - 1))
    other = data.draw(st.sampled_from([one for one in "qpzry9x8gf2tvdw0s3jn54khce6mua7l" if one != text[at]]))
    with pytest.raises(NotBech32):
        decode(text[:at] + other + text[at + 1 :])


@pytest.mark.parametrize(("text", "content"), [("age1qywnyetw", b"\1"), ("age19l388n", b""), ("AGE19L388N", b"")])
def test_letters_that_are_whole_bytes_are_read(text: str, content: bytes) -> None:
    assert decode(text) == ("age", content)


@pytest.mark.parametrize("text", ["age1qdd35qf", "age1qpu0j2ex", "age1qzju8uhe"])
def test_bits_that_are_no_whole_byte_are_refused_though_the_checksum_holds(text: str) -> None:
    with pytest.raises(NotBech32, match=r"^there are bits left over$"):
        decode(text)


@pytest.mark.parametrize(
    "text", ["1qqqqqqqqqqqq", "age19l38!n", "Age19l388n", "age19l388ñ", "age1", "19l388n", "age1b9l388n", "age19l388m"]
)
def test_what_is_wrong_is_said_as_the_end_of_a_sentence(text: str) -> None:
    with pytest.raises(NotBech32, match=r"^[a-z][a-z ]+[a-z]$"):
        decode(text)


def test_a_prefix_may_hold_the_separator() -> None:
    assert decode(encode("a1b", b"content")) == ("a1b", b"content")
