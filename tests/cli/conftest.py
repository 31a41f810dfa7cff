"""The command, called as the shell would call it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from ecomap.cli import main
from ecomap.resource import resource

PASSPHRASE = "purple biscuit karaoke walk"


@dataclass(frozen=True)
class Told:
    """What a command left behind: its exit status and what it said."""

    status: int
    out: str
    err: str


Run = Callable[..., Told]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command in this process."""

    def ran(*arguments: object) -> Told:
        capsys.readouterr()
        try:
            status = main([str(one) for one in arguments])
        except SystemExit as leaving:
            status = int(leaving.code or 0)
        said = capsys.readouterr()
        return Told(status, said.out, said.err)

    return ran


@pytest.fixture
def secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give the passphrase in the variable."""
    monkeypatch.setenv("ECOMAP_PASSPHRASE", PASSPHRASE)


@pytest.fixture(scope="session")
def sealed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The first sample, imported into a sealed map."""
    folder = tmp_path_factory.mktemp("sealed")
    (folder / "words.txt").write_text(PASSPHRASE + "\n", encoding="utf-8")
    path = folder / "idris.ecomap"
    assert main(["import", str(sample("idris")), str(path), "--passphrase-file", str(folder / "words.txt")]) == 0
    return path


def sample(name: str) -> Path:
    """Return where a sample map lies."""
    return resource(f"samples/{name}.json")
