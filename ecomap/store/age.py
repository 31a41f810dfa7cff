"""age v1 (https://c2sp.org/age), binary form, X25519 and scrypt, read as strictly as the specification asks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from ecomap.store.errors import Damaged, NotAMap, TooLarge, WrongKey, WrongPassphrase
from ecomap.store.identity import Identity, Recipient

WORK = 18
"""Two to this power is scrypt's work factor for a new passphrase: age's own, 256 MiB, half a second to a second.

Twice as much would ask a laptop of 4 GB for half a gigabyte, and for some seconds if it is an old one.
"""

MOST_WORK = 20
"""No file may ask for more than 1 GiB and some seconds; checked before any work is done."""

_VERSION = b"age-encryption.org/v1"
_FILE_KEY, _SALT, _NONCE, _TAG, _WRAPPED = 16, 16, 16, 16, 32
_CHUNK = 64 * 1024
_LINE = 64
_MOST_STANZAS = 32
"""Each costs a key exchange before anything is authenticated; a map has two or three."""
_MOST_HEADER = 64 * 1024
_ARGUMENT = re.compile(rb"[\x21-\x7e]+")
_WORK_FACTOR = re.compile(rb"[1-9][0-9]?")


@dataclass(frozen=True, slots=True)
class _Stanza:
    """One way to the file key."""

    arguments: tuple[bytes, ...]
    body: bytes

    def text(self) -> bytes:
        """Return the stanza as it stands in a header: lines of 64, the last one shorter."""
        body = _base64(self.body)
        lines = [body[at : at + _LINE] for at in range(0, len(body) + 1, _LINE)]
        return b"-> " + b" ".join(self.arguments) + b"\n" + b"\n".join(lines) + b"\n"


@dataclass(frozen=True, slots=True)
class _Sealed:
    """A sealed file taken apart, nothing of it trusted yet."""

    authenticated: bytes
    stanzas: tuple[_Stanza, ...]
    mac: bytes
    payload: memoryview
    """Of the file itself: what is large is not copied in one go, which would keep the window waiting."""


def seal(content: bytes, recipients: Sequence[Recipient]) -> bytes:
    """Seal bytes so that each of the recipients' identities opens them."""
    file_key = secrets.token_bytes(_FILE_KEY)
    return _assemble(content, file_key, [_to_recipient(file_key, one) for one in recipients])


def seal_with_passphrase(content: bytes, passphrase: str, *, work: int = WORK) -> bytes:
    """Seal bytes so that a passphrase opens them; `work` is the power of two of scrypt's work factor."""
    file_key, salt = secrets.token_bytes(_FILE_KEY), secrets.token_bytes(_SALT)
    wrapped = _wrap(_stretch(passphrase, salt, work), file_key)
    return _assemble(content, file_key, [_Stanza((b"scrypt", _base64(salt), b"%d" % work), wrapped)])


def unseal(sealed: bytes, identity: Identity) -> bytes:
    """Open with an identity; raise `WrongKey`, or `Damaged` if a byte of the file was altered."""
    parts = _take_apart(sealed)
    for stanza in parts.stanzas:
        if stanza.arguments[0] == b"X25519" and (file_key := _by_identity(stanza, identity)):
            return _payload(parts, file_key)
    raise WrongKey("This key does not open the file.")


def unseal_with_passphrase(sealed: bytes, passphrase: str) -> bytes:
    """Open with a passphrase; raise `WrongPassphrase`, or `Damaged` if a byte of the file was altered."""
    parts = _take_apart(sealed)
    stanza = parts.stanzas[0]
    if stanza.arguments[0] != b"scrypt":
        raise WrongPassphrase("The file is not sealed with a passphrase.")
    return _payload(parts, _by_passphrase(stanza, passphrase))


def _assemble(content: bytes, file_key: bytes, stanzas: Sequence[_Stanza]) -> bytes:
    """Return header and payload of a new file."""
    header = _VERSION + b"\n" + b"".join(stanza.text() for stanza in stanzas) + b"---"
    nonce = secrets.token_bytes(_NONCE)
    cipher = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
    chunks = [content[at : at + _CHUNK] for at in range(0, len(content), _CHUNK)] or [b""]
    sealed = [cipher.encrypt(_chunk_nonce(at, len(chunks)), chunk, None) for at, chunk in enumerate(chunks)]
    return b"".join([header, b" ", _base64(_mac(file_key, header)), b"\n", nonce, *sealed])


def _take_apart(sealed: bytes) -> _Sealed:
    """Read the header as the grammar wants it, and nothing else."""
    if not sealed.startswith(_VERSION + b"\n"):
        raise NotAMap("This is not a file sealed with age v1.")
    lines, at, end = _lines(sealed)
    stanzas = []
    while lines[at].startswith(b"-> "):
        stanza, at = _read_stanza(lines, at)
        stanzas.append(stanza)
        if len(stanzas) > _MOST_STANZAS:
            raise TooLarge("The file is sealed to more keys than any map is.")
    mac = lines[at].removeprefix(b"--- ")
    if at != len(lines) - 1 or not stanzas or len(mac) != 43:
        raise Damaged("The head of the file is not complete.")
    if any(stanza.arguments[0] == b"scrypt" for stanza in stanzas) and len(stanzas) > 1:
        raise Damaged("A passphrase must be the only way into a sealed file.")
    authenticated = sealed[: end - len(lines[-1]) + len(b"---")]
    return _Sealed(authenticated, tuple(stanzas), _unbase64(mac), memoryview(sealed)[end + 1 :])


def _lines(sealed: bytes) -> tuple[list[bytes], int, int]:
    """Return the lines of the header up to that of the MAC, where the stanzas begin, and where the header ends."""
    mark = sealed.find(b"\n--- ", 0, _MOST_HEADER)
    end = sealed.find(b"\n", mark + 1, _MOST_HEADER)
    if mark < 0 or end < 0:
        raise Damaged("The head of the file is not complete.")
    return sealed[:end].split(b"\n"), 1, end


def _read_stanza(lines: Sequence[bytes], at: int) -> tuple[_Stanza, int]:
    """Return a stanza and the number of the line after it; its body ends with a line shorter than 64."""
    arguments = tuple(lines[at].removeprefix(b"-> ").split(b" "))
    if not all(_ARGUMENT.fullmatch(argument) for argument in arguments):
        raise Damaged("The head of the file is altered.")
    body = []
    for number in range(at + 1, len(lines)):
        body.append(lines[number])
        if len(body[-1]) > _LINE:
            break
        if len(body[-1]) < _LINE:
            return _Stanza(arguments, _unbase64(b"".join(body))), number + 1
    raise Damaged("The head of the file is altered.")


def _payload(parts: _Sealed, file_key: bytes) -> bytes:
    """Return the content, once the header and every chunk of it are proven."""
    if not hmac.compare_digest(_mac(file_key, parts.authenticated), parts.mac):
        raise Damaged("The head of the file is altered.")
    nonce, body = bytes(parts.payload[:_NONCE]), parts.payload[_NONCE:]
    if len(nonce) < _NONCE or len(body) < _TAG:
        raise Damaged("The file is cut short.")
    cipher = ChaCha20Poly1305(_derive(file_key, nonce, b"payload"))
    step = _CHUNK + _TAG
    chunks = [body[at : at + step] for at in range(0, len(body), step)]
    if len(chunks) > 1 and len(chunks[-1]) <= _TAG:
        raise Damaged("The file ends in a way no complete one does.")
    try:
        return b"".join(cipher.decrypt(_chunk_nonce(at, len(chunks)), chunk, None) for at, chunk in enumerate(chunks))
    except InvalidTag as error:
        raise Damaged("The file is cut short or altered.") from error


def _to_recipient(file_key: bytes, recipient: Recipient) -> _Stanza:
    """Wrap the file key for a recipient, through an exchange with a key used only once."""
    once = X25519PrivateKey.generate()
    share = once.public_key().public_bytes_raw()
    shared = once.exchange(X25519PublicKey.from_public_bytes(recipient.public))
    wrap_key = _derive(shared, share + recipient.public, _VERSION + b"/X25519")
    return _Stanza((b"X25519", _base64(share)), _wrap(wrap_key, file_key))


def _by_identity(stanza: _Stanza, identity: Identity) -> bytes | None:
    """Return the file key, or None if the stanza is somebody else's."""
    if len(stanza.arguments) != 2 or len(stanza.body) != _WRAPPED:
        raise Damaged("The head of the file is altered.")
    share = _unbase64(stanza.arguments[1])
    if len(share) != 32:
        raise Damaged("The head of the file is altered.")
    try:
        secret = X25519PrivateKey.from_private_bytes(identity.secret)
        shared = secret.exchange(X25519PublicKey.from_public_bytes(share))
    except ValueError as error:  # a share of low order, from which everybody would get the same key
        raise Damaged("The head of the file is altered.") from error
    wrap_key = _derive(shared, share + identity.recipient.public, _VERSION + b"/X25519")
    return _unwrap(wrap_key, stanza.body)


def _by_passphrase(stanza: _Stanza, passphrase: str) -> bytes:
    """Return the file key; what the file asks for is bounded before any of it is done."""
    if len(stanza.arguments) != 3 or len(stanza.body) != _WRAPPED or not _WORK_FACTOR.fullmatch(stanza.arguments[2]):
        raise Damaged("The head of the file is altered.")
    salt, work = _unbase64(stanza.arguments[1]), int(stanza.arguments[2])
    if len(salt) != _SALT:
        raise Damaged("The head of the file is altered.")
    if work > MOST_WORK:
        raise TooLarge("The file asks for far more work than a passphrase needs.")
    if file_key := _unwrap(_stretch(passphrase, salt, work), stanza.body):
        return file_key
    raise WrongPassphrase("This passphrase does not open the map.")


def _stretch(passphrase: str, salt: bytes, work: int) -> bytes:
    """Make a key from a passphrase (scrypt, RFC 7914)."""
    try:
        return Scrypt(_VERSION + b"/scrypt" + salt, 32, 1 << work, 8, 1).derive(
            passphrase.encode(errors="surrogatepass")
        )
    except MemoryError as error:
        raise TooLarge("This computer has too little memory free to open the map.") from error


def _wrap(key: bytes, file_key: bytes) -> bytes:
    """Wrap a file key; the key is used once, so the nonce may be zero."""
    return ChaCha20Poly1305(key).encrypt(bytes(12), file_key, None)


def _unwrap(key: bytes, wrapped: bytes) -> bytes | None:
    """Return the file key, or None if the key is not the one it was wrapped with."""
    try:
        return ChaCha20Poly1305(key).decrypt(bytes(12), wrapped, None)
    except InvalidTag:
        return None


def _derive(secret: bytes, salt: bytes | None, purpose: bytes) -> bytes:
    """Derive a key for one purpose (HKDF-SHA-256, RFC 5869)."""
    return HKDF(SHA256(), 32, salt, purpose).derive(secret)


def _mac(file_key: bytes, header: bytes) -> bytes:
    """Return the header's authentication, up to and including its three dashes."""
    return hmac.digest(_derive(file_key, None, b"header"), header, hashlib.sha256)


def _chunk_nonce(at: int, chunks: int) -> bytes:
    """Return a chunk's nonce: its number, and whether it is the last."""
    return at.to_bytes(11, "big") + bytes([at == chunks - 1])


def _base64(content: bytes) -> bytes:
    """Return unpadded base64."""
    return base64.b64encode(content).rstrip(b"=")


def _unbase64(text: bytes) -> bytes:
    """Read unpadded, canonical base64; nothing else is accepted."""
    try:
        content = base64.b64decode(text + b"=" * (-len(text) % 4), validate=True)
    except binascii.Error as error:
        raise Damaged("The head of the file is altered.") from error
    if _base64(content) != text:
        raise Damaged("The head of the file is altered.")
    return content
