"""Tools: what a press, a drag and a release do to the map. A cancelled one leaves no trace."""

from __future__ import annotations

from ecomap.session.tools.connector import Connector
from ecomap.session.tools.marquee import Marquee
from ecomap.session.tools.mover import Mover
from ecomap.session.tools.pointer import Desk, Pointer
from ecomap.session.tools.reconnector import Reconnector

__all__ = ["Connector", "Desk", "Marquee", "Mover", "Pointer", "Reconnector"]
