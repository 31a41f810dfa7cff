"""Papers for the gathering: what guests are given, and the lists in the coordinator's hands."""

from __future__ import annotations

from ecomap.papers.gathering import invitation_list, invitations
from ecomap.papers.paper import Paper

FOR_GUESTS = (Paper(invitations.NAME, invitations.TITLE, invitations.pages),)
FOR_COORDINATOR = (Paper(invitation_list.NAME, invitation_list.TITLE, invitation_list.pages, dressed=False),)
