"""Papers for the gathering: what guests are given, and the lists in the coordinator's hands."""

from __future__ import annotations

from ecomap.papers.gathering import (
    arrivals,
    invitation_list,
    invitations,
    letters,
    messages,
    name_cards,
    needs,
    planning,
    seats,
)
from ecomap.papers.paper import Paper

FOR_GUESTS = (
    Paper(invitations.NAME, invitations.TITLE, invitations.pages),
    Paper(letters.NAME, letters.TITLE, letters.pages),
    Paper(name_cards.NAME, name_cards.TITLE, name_cards.pages),
)
FOR_COORDINATOR = (
    Paper(planning.NAME, planning.TITLE, planning.pages, dressed=False),
    Paper(invitation_list.NAME, invitation_list.TITLE, invitation_list.pages, dressed=False),
    Paper(arrivals.NAME, arrivals.TITLE, arrivals.pages, dressed=False),
    Paper(seats.NAME, seats.TITLE, seats.pages, dressed=False),
    Paper(needs.NAME, needs.TITLE, needs.pages, dressed=False),
    Paper(messages.NAME, messages.TITLE, messages.pages, dressed=False),
)
FOR_FILE = (Paper(planning.NAME, planning.TITLE, planning.pages, dressed=False),)
"""The planning page with what is only the service's: the budget."""
