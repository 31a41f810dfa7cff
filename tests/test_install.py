"""The program works from a plain installation, far from the checkout: everything it needs is in the wheel."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import ecomap

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the source distribution, as anybody downstream would."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment with the wheel installed, and what it depends on borrowed from this one."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "--quiet", "--no-index", "--no-deps"]
    subprocess.run([*pip, str(wheel)], check=True)
    # A folder named in a .pth file is searched, but its own .pth files are not read: the checkout stays out of sight.
    (site_packages,) = folder.glob("Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages")
    (site_packages / "borrowed.pth").write_text(sysconfig.get_path("platlib") + "\n")
    return python


def answer(python: Path, program: str, folder: Path) -> str:
    """Run a program in a folder and return what it wrote; a warning fails it."""
    line = [str(python), "-W", "error", "-c", program]
    return subprocess.run(line, cwd=folder, check=True, stdout=subprocess.PIPE, text=True).stdout


def test_the_wheel_holds_every_resource_and_every_module(wheel: Path) -> None:
    held = set(zipfile.ZipFile(wheel).namelist())
    resources = {f"ecomap/{path.relative_to(ROOT).as_posix()}" for path in files(ROOT / "resources")}
    modules = {path.relative_to(ROOT).as_posix() for path in files(ROOT / "ecomap") if path.suffix == ".py"}
    assert len(resources) > 100
    assert (resources | modules | {"ecomap/py.typed"}) - held == set()


def files(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


def test_the_wheel_holds_nothing_but_the_package(wheel: Path) -> None:
    assert {name.partition("/")[0].partition("-")[0] for name in zipfile.ZipFile(wheel).namelist()} == {"ecomap"}


def test_the_licences_of_program_fonts_and_icons_are_in_the_wheel(wheel: Path) -> None:
    archive = zipfile.ZipFile(wheel)
    licences = {name.partition("/licenses/")[2]: name for name in archive.namelist() if "/licenses/" in name}
    assert "Apache License" in archive.read(licences["LICENSE"]).decode()
    assert "SIL OPEN FONT LICENSE" in archive.read(licences["resources/fonts/Andika-OFL.txt"]).decode()
    assert "SIL OPEN FONT LICENSE" in archive.read(licences["resources/fonts/Noto-OFL.txt"]).decode()
    assert "ISC License" in archive.read(licences["resources/icons/LICENSE.txt"]).decode()


def test_every_font_has_its_licence_beside_it() -> None:
    families = {path.name.partition("-")[0] for path in (ROOT / "resources" / "fonts").glob("*.ttf")}
    licensed = tuple(path.name.partition("-")[0] for path in (ROOT / "resources" / "fonts").glob("*-OFL.txt"))
    assert families
    assert [family for family in families if not family.startswith(licensed)] == []


def test_installed_it_finds_its_resources_inside_the_package(installed: Path, tmp_path: Path) -> None:
    program = (
        "import ecomap; from ecomap.resource import resource\n"
        "for name in ('fonts/Andika-Regular.ttf', 'icons/heart.svg', 'samples/ellie.json'):\n"
        "    assert resource(name).is_file(), name\n"
        "print(ecomap.__file__); print(resource('fonts/Andika-Regular.ttf'))"
    )
    package, font = map(Path, answer(installed, program, tmp_path).splitlines())
    assert package.is_relative_to(installed.parent.parent)
    assert font == package.parent / "resources" / "fonts" / "Andika-Regular.ttf"


def test_installed_every_module_can_be_imported(installed: Path, tmp_path: Path) -> None:
    program = (
        "import importlib, pkgutil, ecomap\n"
        "for found in pkgutil.walk_packages(ecomap.__path__, 'ecomap.'):\n"
        "    if not found.name.endswith('__main__'):\n"
        "        print(importlib.import_module(found.name).__file__)"
    )
    modules = answer(installed, program, tmp_path).splitlines()
    assert len(modules) > 20
    assert [module for module in modules if not Path(module).is_relative_to(installed.parent.parent)] == []


def test_installed_the_command_says_its_version(installed: Path, tmp_path: Path) -> None:
    command = installed.with_name("ecomap.exe" if os.name == "nt" else "ecomap")
    said = subprocess.run([command, "--version"], cwd=tmp_path, check=True, stdout=subprocess.PIPE, text=True).stdout
    assert said == f"ecomap {ecomap.__version__}\n"


@pytest.mark.parametrize("ending", ["svg", "pdf", "png"])
def test_installed_the_command_draws_a_sample(installed: Path, tmp_path: Path, ending: str) -> None:
    (sample,) = installed.parent.parent.rglob("ecomap/resources/samples/idris.json")
    line = [str(installed), "-m", "ecomap", "draw", str(sample), "--view", "ecomap", "-o", f"drawn.{ending}"]
    subprocess.run(line, cwd=tmp_path, check=True)
    beginnings = {"svg": b"<", "pdf": b"%PDF-", "png": b"\x89PNG"}
    assert (tmp_path / f"drawn.{ending}").read_bytes().startswith(beginnings[ending])
