import json
import os
import subprocess
import sys
import time
from pathlib import Path

from ecomap.model.document import Document
from ecomap.model.naming import called
from ecomap.store.keys import Passphrase
from ecomap.store.maps import open_map
from ecomap.store.recovery import waiting

SECRET = "wombat ladder piano"


def last_told(process: subprocess.Popen[str], steps: int) -> dict[str, object]:
    """Return what the window said was on the map after so many steps."""
    assert process.stdout is not None
    line = ""
    for _ in range(steps):
        line = process.stdout.readline()
    found: dict[str, object] = json.loads(line)
    return found


def on_map(document: Document) -> dict[str, int | None]:
    return {called(document, one): document.standing(one).ring for one in document.people}


def test_a_map_made_by_keys_and_mouse_survives_kill_9(tmp_path: Path) -> None:
    environment = dict(os.environ, XDG_DATA_HOME=str(tmp_path / "share"), QT_QPA_PLATFORM="offscreen")
    program = Path(__file__).with_name("drawn_until_killed.py")
    process = subprocess.Popen(
        [sys.executable, str(program), str(tmp_path), SECRET],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=environment,
    )
    try:
        told = last_told(process, 6)
        time.sleep(0.05)
    finally:
        process.kill()
        process.communicate()
    people = told["people"]
    assert isinstance(people, dict) and len(people) == 7
    rescued = [one.path for one in waiting(tmp_path / "share" / "ecomap" / "recovery")]
    # work that waits is as new as the map's own file, or newer
    newest = open_map([*rescued, Path(str(told["path"]))][0], Passphrase(SECRET)).document
    recovered = on_map(newest)
    assert people.items() <= recovered.items(), "what was told is there"
    assert len(recovered) <= len(people) + 1, "and at most the step that was under way"
    assert len(newest.ties) >= int(str(told["ties"]))
    plain = [path for path in tmp_path.rglob("*") if path.is_file() and b"Friend1" in path.read_bytes()]
    assert plain == [], "nothing of the map lies open on the disk"
