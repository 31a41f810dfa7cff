"""Papers for the council's file, and figures of the network."""

from __future__ import annotations

from ecomap.papers.file import file_copy, network_growth
from ecomap.papers.paper import Paper
from ecomap.papers.story import then_and_now

FOR_COORDINATOR = (Paper(network_growth.NAME, network_growth.TITLE_NOW, network_growth.pages, dressed=False),)
FOR_FILE = (
    Paper(file_copy.NAME, file_copy.TITLE, file_copy.pages, dressed=False),
    Paper(network_growth.NAME, network_growth.TITLE, network_growth.pages, dressed=False),
    Paper(then_and_now.NAME, then_and_now.TITLE, then_and_now.pages, dressed=False),
)
