from __future__ import annotations

import base64
import json
import os
import pty
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from ecomap.store import age
from ecomap.store.errors import CannotOpen, Damaged, NotAMap, TooLarge, WrongKey, WrongPassphrase
from ecomap.store.identity import Identity, new_identity, read_identity

SENTENCE = r"^[A-Z`].*[a-z].*\.$"

SIZES = (0, 1, 65535, 65536, 65537, 200_000)
PHRASE = "four quiet green lamps"
VECTORS = json.loads(Path(__file__).with_name("vectors").joinpath("age.json").read_text())
AGE = shutil.which("age")
needs_age = pytest.mark.skipif(AGE is None, reason="the public age tool is not installed")


def content_of(size: int) -> bytes:
    return random.Random(size).randbytes(size)


@pytest.mark.parametrize("vector", VECTORS, ids=lambda one: f"{one['made_by']}, {len(one['content']) // 2}")
def test_what_was_sealed_once_opens_for_ever(vector: dict[str, Any]) -> None:
    sealed = base64.b64decode(vector["sealed"])
    if "passphrase" in vector:
        opened = age.unseal_with_passphrase(sealed, vector["passphrase"])
    else:
        opened = age.unseal(sealed, read_identity(vector["identity"]))
    assert opened == bytes.fromhex(vector["content"])


@pytest.mark.parametrize("size", SIZES)
def test_the_other_implementation_opens_ours_and_we_open_its(size: int) -> None:
    content, theirs = content_of(size), pyrage.x25519.Identity.generate()
    ours = read_identity(str(theirs))
    sealed = age.seal(content, [new_identity().recipient, ours.recipient])
    assert pyrage.decrypt(sealed, [theirs]) == content
    assert age.unseal(sealed, ours) == content
    assert age.unseal(pyrage.encrypt(content, [theirs.to_public()]), ours) == content


def test_the_other_implementation_opens_our_passphrase() -> None:
    sealed = age.seal_with_passphrase(b"content", PHRASE, work=10)
    assert pyrage.passphrase.decrypt(sealed, PHRASE) == b"content"
    assert age.unseal_with_passphrase(sealed, PHRASE) == b"content"


@needs_age
@pytest.mark.parametrize("size", SIZES)
def test_the_public_tool_opens_ours_and_we_open_its(size: int, tmp_path: Path) -> None:
    content, identity = content_of(size), new_identity()
    tmp_path.joinpath("key").write_text(identity.text)
    sealed = age.seal(content, [identity.recipient])
    assert _age("-d", "-i", str(tmp_path / "key"), sealed=sealed) == content
    assert age.unseal(_age("-r", identity.recipient.text, sealed=content), identity) == content


@needs_age
@pytest.mark.skipif(shutil.which("setsid") is None, reason="there is no setsid to give the tool a terminal")
def test_the_public_tool_opens_our_passphrase(tmp_path: Path) -> None:
    sealed, opened = tmp_path / "sealed.age", tmp_path / "opened"
    sealed.write_bytes(age.seal_with_passphrase(b"content", PHRASE, work=10))
    ours, theirs = pty.openpty()
    command = ["setsid", "--ctty", str(AGE), "-d", "-o", str(opened), str(sealed)]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs) as tool:
        os.close(theirs)
        os.write(ours, f"{PHRASE}\n".encode())
        assert tool.wait(20) == 0
    os.close(ours)
    assert opened.read_bytes() == b"content"


def _age(*arguments: str, sealed: bytes) -> bytes:
    return subprocess.run([str(AGE), *arguments], input=sealed, capture_output=True, check=True, timeout=20).stdout


def test_another_key_or_passphrase_opens_nothing() -> None:
    with pytest.raises(WrongKey, match=SENTENCE):
        age.unseal(age.seal(b"content", [new_identity().recipient]), new_identity())
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        age.unseal_with_passphrase(age.seal_with_passphrase(b"content", PHRASE, work=4), PHRASE + " ")
    with pytest.raises(WrongKey, match=SENTENCE):
        age.unseal(age.seal_with_passphrase(b"content", PHRASE, work=4), new_identity())
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        age.unseal_with_passphrase(age.seal(b"content", [new_identity().recipient]), PHRASE)


def test_work_beyond_the_bound_is_refused_before_it_is_done() -> None:
    sealed = age.seal_with_passphrase(b"content", PHRASE, work=4)
    with pytest.raises(TooLarge, match=SENTENCE):
        age.unseal_with_passphrase(sealed.replace(b" 4\n", b" 21\n"), PHRASE)


@pytest.mark.parametrize("work", [b"04", b"+4", b"4 ", b"", b"0", b"-1", b"400", b"x", b"\xd9\xa4"])
def test_a_work_factor_that_is_no_plain_number_is_refused(work: bytes) -> None:
    sealed = age.seal_with_passphrase(b"content", PHRASE, work=4)
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal_with_passphrase(sealed.replace(b" 4\n", b" " + work + b"\n"), PHRASE)


def _resealed(header: Callable[[list[bytes]], list[bytes]], file_key: bytes, chunks: bytes = b"") -> bytes:
    """Return a file whose header is rewritten and then authenticated anew, as only its maker could."""
    lines = header([b"age-encryption.org/v1"])
    text = b"\n".join(lines) + b"\n---"
    mac = base64.b64encode(age._mac(file_key, text)).rstrip(b"=")
    return text + b" " + mac + b"\n" + chunks


KEY = Identity(b"B" * 32)
FILE_KEY = b"F" * 16


def _stanza() -> list[bytes]:
    return age._to_recipient(FILE_KEY, KEY.recipient).text().rstrip(b"\n").split(b"\n")


def _payload(chunks: list[bytes], nonce: bytes = bytes(16)) -> bytes:
    cipher = ChaCha20Poly1305(age._derive(FILE_KEY, nonce, b"payload"))
    sealed = (cipher.encrypt(age._chunk_nonce(at, len(chunks)), chunk, None) for at, chunk in enumerate(chunks))
    return nonce + b"".join(sealed)


def test_the_maker_of_odd_files_makes_good_ones_too() -> None:
    sealed = _resealed(lambda lines: [*lines, *_stanza()], FILE_KEY, _payload([b"content"]))
    assert age.unseal(sealed, KEY) == b"content"


def test_stanzas_of_kinds_unknown_are_passed_over() -> None:
    odd = [b"-> example.com/odd a b", b"A" * 64, b"", b"-> empty", b""]
    sealed = _resealed(lambda lines: [*lines, *odd, *_stanza()], FILE_KEY, _payload([b"content"]))
    assert age.unseal(sealed, KEY) == b"content"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda stanza: [stanza[0] + b" more", stanza[1]],
        lambda stanza: [b"-> X25519", stanza[1]],
        lambda stanza: [stanza[0] + b"=", stanza[1]],
        lambda stanza: [b"-> X25519  " + stanza[0][10:], stanza[1]],
        lambda stanza: [stanza[0], stanza[1] + b"AAAA"],
        lambda stanza: [stanza[0], stanza[1] + b"="],
        lambda stanza: [stanza[0], stanza[1][:-1] + b"/"],
        lambda stanza: [stanza[0] + b"\r", stanza[1]],
        lambda stanza: [stanza[0], stanza[1], b""],
        lambda stanza: [b"->", *stanza],
        lambda stanza: [b"-> odd", b"A" * 65, b"", *stanza],
        lambda stanza: [b"-> odd", b"A" * 64, *stanza],
        lambda stanza: [b"-> X25519 " + b"A" * 43, stanza[1]],
        lambda stanza: [b"-> scrypt " + b"A" * 22 + b" 4", stanza[1], *stanza],
        lambda stanza: [],
    ],
)
def test_a_header_against_the_grammar_is_refused_even_from_its_maker(
    spoil: Callable[[list[bytes]], list[bytes]],
) -> None:
    sealed = _resealed(lambda lines: [*lines, *spoil(_stanza())], FILE_KEY, _payload([b"content"]))
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal(sealed, KEY)


@pytest.mark.parametrize(
    "payload",
    [
        b"",
        bytes(16),
        _payload([bytes(65536), b""]),
        _payload([b"", b""]),
        _payload([b"short", b"more"]),
        _payload([bytes(65536), b"x"])[: 16 + 65536 + 16],
        _payload([bytes(65536)]) + _payload([bytes(65536)])[16:],
    ],
    ids=[
        "no nonce",
        "no chunk",
        "empty last chunk",
        "two empty",
        "short first chunk",
        "last chunk gone",
        "chunk twice",
    ],
)
def test_a_payload_that_ends_wrongly_is_refused(payload: bytes) -> None:
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal(_resealed(lambda lines: [*lines, *_stanza()], FILE_KEY, payload), KEY)


def test_many_stanzas_are_refused_before_their_work_is_done() -> None:
    sealed = _resealed(lambda lines: [*lines, *(_stanza() * 40)], FILE_KEY, _payload([b"content"]))
    with pytest.raises(TooLarge, match=SENTENCE):
        age.unseal(sealed, new_identity())


def test_a_file_of_another_kind_is_named_so() -> None:
    for other in (b"", b"age-encryption.org/v2\n", b"-----BEGIN AGE ENCRYPTED FILE-----\n", b"PK\3\4"):
        with pytest.raises(NotAMap, match=SENTENCE):
            age.unseal(other, KEY)


def test_no_cut_and_no_altered_byte_opens() -> None:
    sealed = age.seal(b"content", [KEY.recipient])
    for length in range(len(sealed)):
        with pytest.raises(CannotOpen, match=SENTENCE):
            age.unseal(sealed[:length], KEY)
    for at in range(len(sealed)):
        for bit in range(8):
            altered = sealed[:at] + bytes([sealed[at] ^ 1 << bit]) + sealed[at + 1 :]
            with pytest.raises(CannotOpen, match=SENTENCE):
                age.unseal(altered, KEY)


def test_swapped_chunks_do_not_open() -> None:
    sealed = age.seal(content_of(3 * 65536), [KEY.recipient])
    start = len(sealed) - 3 * (65536 + 16)
    one, two, three = (sealed[start + at * 65552 : start + (at + 1) * 65552] for at in range(3))
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal(sealed[:start] + two + one + three, KEY)


def test_nothing_is_sealed_twice_in_the_same_way() -> None:
    assert age.seal(b"content", [KEY.recipient]) != age.seal(b"content", [KEY.recipient])


def test_a_head_that_never_ends_a_stanza_is_refused() -> None:
    for odd in ([b"-> odd"], [b"-> odd", b"A" * 64], [b"-> odd", b"A" * 64, b"A" * 64]):
        head = b"\n".join([b"age-encryption.org/v1", *odd, b"--- " + b"A" * 60])
        with pytest.raises(Damaged, match=SENTENCE):
            age.unseal(head + b"\n" + _payload([b"content"]), KEY)


def _unpadded(content: bytes) -> bytes:
    return base64.b64encode(content).rstrip(b"=")


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_share_of_another_length_is_refused(size: int) -> None:
    odd = [b"-> X25519 " + _unpadded(bytes(size)), _stanza()[1]]
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal(_resealed(lambda lines: [*lines, *odd], FILE_KEY, _payload([b"content"])), KEY)


@pytest.mark.parametrize("salt", [b"", bytes(15), bytes(17)])
def test_a_salt_of_another_length_is_refused(salt: bytes) -> None:
    head = [b"-> scrypt " + _unpadded(salt) + b" 4", _unpadded(bytes(32))]
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal_with_passphrase(_resealed(lambda lines: [*lines, *head], FILE_KEY), PHRASE)


@pytest.mark.parametrize(
    "stanza",
    [
        [b"-> scrypt " + _unpadded(bytes(16)) + b" 4 more", _unpadded(bytes(32))],
        [b"-> scrypt " + _unpadded(bytes(16)), _unpadded(bytes(32))],
        [b"-> scrypt " + _unpadded(bytes(16)) + b" 4", _unpadded(bytes(31))],
    ],
)
def test_a_stanza_of_a_passphrase_against_the_grammar_is_refused(stanza: list[bytes]) -> None:
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal_with_passphrase(_resealed(lambda lines: [*lines, *stanza], FILE_KEY), PHRASE)


def test_the_bound_of_work_is_the_last_that_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(age, "MOST_WORK", 5)
    assert age.unseal_with_passphrase(age.seal_with_passphrase(b"content", PHRASE, work=5), PHRASE) == b"content"
    with pytest.raises(TooLarge, match=SENTENCE):
        age.unseal_with_passphrase(age.seal_with_passphrase(b"content", PHRASE, work=6), PHRASE)


def test_work_that_a_file_may_ask_for_fits_into_a_small_computer() -> None:
    assert 2**age.MOST_WORK * 8 * 128 <= 2**30, "scrypt takes 128 bytes for each of its blocks"


def test_a_computer_without_memory_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def none_left(*asked: object) -> None:
        raise MemoryError

    sealed = age.seal_with_passphrase(b"content", PHRASE, work=4)
    monkeypatch.setattr(age, "Scrypt", none_left)
    with pytest.raises(TooLarge, match=SENTENCE):
        age.unseal_with_passphrase(sealed, PHRASE)


def test_as_many_stanzas_are_read_as_the_bound_says_and_no_more() -> None:
    others = [line for _ in range(31) for line in _stanza_of_a_stranger()]
    sealed = _resealed(lambda lines: [*lines, *others, *_stanza()], FILE_KEY, _payload([b"content"]))
    assert age.unseal(sealed, KEY) == b"content"
    more = _resealed(lambda lines: [*lines, *others, *_stanza(), *_stanza()], FILE_KEY, _payload([b"content"]))
    with pytest.raises(TooLarge, match=SENTENCE):
        age.unseal(more, KEY)


def _stanza_of_a_stranger() -> list[bytes]:
    return age._to_recipient(FILE_KEY, new_identity().recipient).text().rstrip(b"\n").split(b"\n")


def test_a_head_is_looked_for_at_the_beginning_of_a_file_only() -> None:
    long = [b"-> odd " + b"a" * 66_000, b""]
    with pytest.raises(Damaged, match=SENTENCE):
        age.unseal(_resealed(lambda lines: [*lines, *long, *_stanza()], FILE_KEY, _payload([b"content"])), KEY)
    fitting = [b"-> odd " + b"a" * 60_000, b""]
    sealed = _resealed(lambda lines: [*lines, *fitting, *_stanza()], FILE_KEY, _payload([b"content"]))
    assert age.unseal(sealed, KEY) == b"content"


def test_what_looks_like_the_end_of_a_head_is_none_behind_it() -> None:
    payload = _payload([b"content"], nonce=b"\n--- " + b"A" * 9 + b"\n-")
    assert age.unseal(_resealed(lambda lines: [*lines, *_stanza()], FILE_KEY, payload), KEY) == b"content"


@pytest.mark.parametrize("size", [0, 1, 3, 47, 48, 49, 96, 97])
def test_a_stanza_is_written_in_lines_of_64_the_last_one_shorter(size: int) -> None:
    stanza = age._Stanza((b"odd", b"two"), b"\0\0\x17" * (size // 3) + bytes(size % 3))
    lines = stanza.text().split(b"\n")
    assert lines[0] == b"-> odd two" and lines[-1] == b""
    assert all(len(line) == 64 for line in lines[1:-2]) and len(lines[-2]) < 64
    assert age._read_stanza(stanza.text().split(b"\n"), 0) == (stanza, len(lines) - 1)


def test_every_character_of_a_passphrase_counts_even_half_of_one() -> None:
    sealed = age.seal_with_passphrase(b"content", "half a \ud83d character", work=4)
    assert age.unseal_with_passphrase(sealed, "half a \ud83d character") == b"content"
    with pytest.raises(WrongPassphrase, match=SENTENCE):
        age.unseal_with_passphrase(sealed, "half a \ud83e character")
