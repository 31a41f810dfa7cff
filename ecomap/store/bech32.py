"""Bech32 (BIP 173) without its limit on length: how age writes keys as text."""

from __future__ import annotations

from collections.abc import Iterable

_LETTERS = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_GENERATOR = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_CHECK_LENGTH = 6


class NotBech32(ValueError):
    """The text is no Bech32: a letter is wrong, missing, or of the wrong case."""


def encode(prefix: str, content: bytes) -> str:
    """Return bytes as lower-case Bech32 behind a lower-case prefix."""
    values = _regroup(content, 8, 5, fill=True)
    check = _checksum((*_spread(prefix), *values, *([0] * _CHECK_LENGTH))) ^ 1
    values += [check >> 5 * (_CHECK_LENGTH - 1 - at) & 31 for at in range(_CHECK_LENGTH)]
    return f"{prefix}1{''.join(_LETTERS[value] for value in values)}"


def decode(text: str) -> tuple[str, bytes]:
    """Return prefix (in lower case) and bytes of a Bech32 text, which is all upper or all lower case."""
    if text not in (text.lower(), text.upper()) or not text.isascii():
        raise NotBech32("letters of both cases are mixed")
    prefix, separator, letters = text.lower().rpartition("1")
    if not separator or not prefix or len(letters) < _CHECK_LENGTH:
        raise NotBech32("the text is too short")
    values = [_LETTERS.find(letter) for letter in letters]
    if -1 in values:
        raise NotBech32("there is a letter that cannot be in it")
    if _checksum((*_spread(prefix), *values)) != 1:
        raise NotBech32("a letter is mistyped or missing")
    return prefix, bytes(_regroup(values[:-_CHECK_LENGTH], 5, 8, fill=False))


def _spread(prefix: str) -> tuple[int, ...]:
    """Return what the checksum reads of the prefix."""
    codes = prefix.encode("ascii")
    return (*(code >> 5 for code in codes), 0, *(code & 31 for code in codes))


def _checksum(values: Iterable[int]) -> int:
    """Return BIP 173's polynomial remainder."""
    rest = 1
    for value in values:
        top = rest >> 25
        rest = (rest & 0x1FFFFFF) << 5 ^ value
        for at, term in enumerate(_GENERATOR):
            if top >> at & 1:
                rest ^= term
    return rest


def _regroup(values: Iterable[int], width: int, wanted: int, *, fill: bool) -> list[int]:
    """Cut a line of bits anew; without filling, left-over bits must be zero and fewer than a value was wide."""
    gathered, bits, cut = 0, 0, []
    for value in values:
        gathered, bits = gathered << width | value, bits + width
        while bits >= wanted:
            bits -= wanted
            cut.append(gathered >> bits & (1 << wanted) - 1)
        gathered &= (1 << bits) - 1
    if fill and bits:
        cut.append(gathered << wanted - bits & (1 << wanted) - 1)
    elif not fill and (bits >= width or gathered):
        raise NotBech32("there are bits left over")
    return cut
