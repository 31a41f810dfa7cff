"""The two halves of an age key: the identity, which opens, and the recipient, to which is sealed."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from ecomap.store import bech32

_SECRET = "age-secret-key-"
_PUBLIC = "age"
_LENGTH = 32


class NotAKey(ValueError):
    """The text is no age key: mistyped, incomplete, or of another kind."""


@dataclass(frozen=True, slots=True)
class Recipient:
    """The public half of a key: 32 bytes."""

    public: bytes

    @property
    def text(self) -> str:
        """The form that every age tool reads: "age1…"."""
        return bech32.encode(_PUBLIC, self.public)


@dataclass(frozen=True, slots=True)
class Identity:
    """The secret half of a key: 32 bytes. Never shown by accident: its repr is silent."""

    secret: bytes = field(repr=False)

    @property
    def recipient(self) -> Recipient:
        """The public half."""
        return Recipient(X25519PrivateKey.from_private_bytes(self.secret).public_key().public_bytes_raw())

    @property
    def text(self) -> str:
        """The form that every age tool reads: "AGE-SECRET-KEY-1…"."""
        return bech32.encode(_SECRET, self.secret).upper()


def new_identity() -> Identity:
    """Return a key nobody has had before."""
    return Identity(secrets.token_bytes(_LENGTH))


def read_identity(text: str) -> Identity:
    """Read "AGE-SECRET-KEY-1…" as a person may have typed it: spaces, line breaks and small letters do no harm."""
    return Identity(_read("".join(text.split()).upper(), _SECRET))


def read_recipient(text: str) -> Recipient:
    """Read "age1…"; raise `NotAKey` for anything else."""
    return Recipient(_read(text, _PUBLIC))


def _read(text: str, wanted: str) -> bytes:
    """Return the bytes of a key with the wanted prefix."""
    try:
        prefix, content = bech32.decode(text)
    except bech32.NotBech32 as error:
        raise NotAKey(f"This is not a complete key: {error}.") from error
    if prefix != wanted or len(content) != _LENGTH:
        raise NotAKey("This is a key of another kind.")
    return content
