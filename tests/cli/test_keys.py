"""A service's key on the command line: made, told again, and opening a map in the passphrase's stead."""

from __future__ import annotations

from pathlib import Path

from ecomap.store.identity import new_identity
from ecomap.store.keys import Passphrase
from ecomap.store.maps import change_keys, open_map
from ecomap.store.service_keys import key_file, read_key_file, service_key, with_service
from tests.cli.conftest import PASSPHRASE, Run


def test_a_key_is_made_once_for_its_owner_alone_and_its_public_half_is_told(run: Run, tmp_path: Path) -> None:
    made = run("key", "new", tmp_path / "safe.txt")
    public = read_key_file(tmp_path / "safe.txt").recipient.text
    assert (made.status, made.out) == (0, f"{public}\n")
    assert (tmp_path / "safe.txt").stat().st_mode & 0o077 == 0
    assert run("key", "public", tmp_path / "safe.txt").out == made.out
    again = run("key", "new", tmp_path / "safe.txt")
    assert again.status == 1 and "there already" in again.err
    assert read_key_file(tmp_path / "safe.txt").recipient.text == public
    assert run("key", "new", tmp_path / "no folder" / "safe.txt").status == 1


def test_a_key_file_opens_a_map_without_a_passphrase(run: Run, sealed: Path, tmp_path: Path) -> None:
    safe, path = new_identity(), tmp_path / "map.ecomap"
    path.write_bytes(sealed.read_bytes())
    opened = open_map(path, Passphrase(PASSPHRASE))
    kent = service_key("Kent", safe.recipient.text)
    change_keys(path, opened.document, with_service(opened.keys, kent), expected=opened.fingerprint)
    (tmp_path / "safe.txt").write_text(key_file(safe), encoding="ascii")
    (tmp_path / "other.txt").write_text(key_file(new_identity()), encoding="ascii")
    (tmp_path / "public.txt").write_text(safe.recipient.text, encoding="ascii")
    assert run("check", path, "--key-file", tmp_path / "safe.txt").out.endswith("Nothing is wrong.\n")
    assert run("dump", path, "--key-file", tmp_path / "safe.txt").status == 0
    for wrong in ("other.txt", "public.txt", "missing.txt"):
        refused = run("check", path, "--key-file", tmp_path / wrong)
        assert refused.status == 1 and len(refused.err.splitlines()) == 1
    assert run("key", "public", tmp_path / "public.txt").status == 1
