"""Makes a map in a real window, stops for today, tells where it is kept, and waits to be killed."""

import os
import sys
import time
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtTest import QTest

from ecomap.session.workspace import Workspace
from ecomap.store.keys import Passphrase
from ecomap.ui.app import application, make_window


def main(folder: Path, passphrase: str) -> None:
    application()
    window = make_window(folder / "settings")
    window.looks.preferences.motion = False
    window.show()
    window.show_map(Workspace.new("Sam", deliver=window.courier.deliver, manner=window.looks.manner()))
    workspace, page = window.workspace, window.page
    assert workspace is not None and page is not None
    workspace.save_as(folder / "sam.ecomap", Passphrase(passphrase))
    box = page.bar.name_box
    QTest.keyClicks(box, "mum Sarah, best friend Filmon")
    page.take_line(box.text())
    window.shelf["stop"].trigger()
    sys.stdout.write(f"{workspace.path}\n")
    sys.stdout.flush()
    time.sleep(600)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
