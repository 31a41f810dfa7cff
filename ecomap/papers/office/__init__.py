"""Papers that another program opens: spreadsheets, documents and a calendar file, of the same copies as all others."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from ecomap.model.copies import Audience
from ecomap.papers.office import dates, file_tables, invitation_list, messages, plan
from ecomap.papers.office.paper import NotReady, OfficePaper

__all__ = ["PAPERS", "NotReady", "OfficePaper"]

_CALENDAR = "Calendar file"
_PLAN = "Plan as a document"
_MESSAGES = "Messages as a document"

PAPERS: Mapping[Audience, tuple[OfficePaper, ...]] = MappingProxyType(
    {
        Audience.YOUNG_PERSON: (
            OfficePaper(plan.KEY, _PLAN, "What your people will do, in a document that you can write in.", plan.docx),
            OfficePaper(messages.KEY, _MESSAGES, "What people say to you, to keep or to print.", messages.docx),
            OfficePaper(
                dates.KEY, _CALENDAR, "Puts your gathering into a calendar, on a phone or a computer.", dates.ics
            ),
        ),
        Audience.GUESTS: (
            OfficePaper(
                dates.KEY,
                _CALENDAR,
                "Puts the gathering into a guest’s calendar: the day and the place. It names no guest.",
                dates.ics,
            ),
        ),
        Audience.COORDINATOR: (
            OfficePaper(
                invitation_list.SPREADSHEET,
                "Spreadsheet of the invitation list",
                "A column for each thing asked, to sort and to sift. Contacts are on a sheet of their own.",
                invitation_list.xlsx,
            ),
            OfficePaper(
                invitation_list.VALUES,
                "Invitation list for any other program (CSV)",
                "The same rows as plain text, without phone numbers and addresses.",
                invitation_list.values,
            ),
            OfficePaper(
                plan.KEY,
                _PLAN,
                "What people offer, with whole names: it joins the care plan or the pathway plan.",
                plan.docx,
            ),
            OfficePaper(
                messages.KEY,
                _MESSAGES,
                "To be read out on the day, or to be sent to a translator.",
                messages.docx,
            ),
            OfficePaper(
                dates.KEY,
                _CALENDAR,
                "The day, its sessions, and when promises are looked at again. No guest is in it.",
                dates.ics,
            ),
        ),
        Audience.FILE: (
            OfficePaper(
                file_tables.KEY,
                "Spreadsheet of the whole file copy",
                "People, contact with decisions and dates, the search log, the plan: everything. For the file only.",
                file_tables.xlsx,
            ),
            OfficePaper(
                plan.KEY,
                _PLAN,
                "Every promise with its review, restricted people among them. For the file only.",
                plan.docx,
            ),
        ),
    }
)
"""The office papers of each audience, in the order in which they are offered."""
