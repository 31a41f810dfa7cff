"""Gives a map other keys until it is killed: another passphrase, and every time a service's key more or less.

Run by test_killed_keys.py as `python key_loop.py MAP KEY PASSPHRASE OTHER-PASSPHRASE`.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from ecomap.store.identity import read_identity
from ecomap.store.keys import Passphrase, with_passphrase
from ecomap.store.maps import change_keys, open_map
from ecomap.store.service_keys import ServiceKey, services_of, with_service, without_service


def main(map_path: Path, key: str, phrases: list[str]) -> None:
    opened, service = open_map(map_path, read_identity(key)), ServiceKey("Leeds", read_identity(key).recipient)
    keys, standing = opened.keys, opened.fingerprint
    for turn, phrase in enumerate(itertools.cycle(map(Passphrase, phrases))):
        keys = with_passphrase(keys, phrase, work=4)
        if services_of(keys):
            keys = without_service(keys, service.recipient, phrase, work=4)
        else:
            keys = with_service(keys, service)
        standing = change_keys(map_path, opened.document, keys, expected=standing)
        sys.stdout.write(f"{turn}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
