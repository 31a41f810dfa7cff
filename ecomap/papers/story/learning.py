"""Schools, clubs and jobs: the icon, the colours and the word for each, from what the young person calls it."""

from __future__ import annotations

from ecomap.model.journey import School

_LOOKS = (
    (("nursery", "playgroup"), "smile", "mum", "A nursery"),
    (("college", "university", "sixth form", "course"), "graduation-cap", "school", "A college"),
    (("football", "rugby", "netball", "basketball", "hockey", "sport"), "volleyball", "community", "A club"),
    (("box", "gym", "karate", "judo", "dance"), "dumbbell", "community", "A club"),
    (("choir", "band", "music", "orchestra"), "music", "community", "A group"),
    (("drama", "theatre"), "drama", "community", "A group"),
    (("art", "craft"), "palette", "community", "A group"),
    (("scout", "guide", "cadet", "brownie", "cub", "beaver"), "trophy", "community", "A group"),
    (("mosque",), "mosque", "community", "A place"),
    (("church", "chapel"), "church", "community", "A place"),
    (("club", "group", "team"), "users-round", "community", "A club"),
    (("job", "work", "apprentice", "shop", "cafe", "café"), "briefcase", "help", "A job"),
)
"""Words, and the icon, the colours and the name where there is none, of a school whose kind or name begins with one."""
_SCHOOL = ("school", "school", "A school")


def school_look(school: School) -> tuple[str, str, str]:
    """Return the icon and the colours of a school, club or job, and what it is called if it has no name."""
    return look_of(school.kind, "") or look_of(school.name, school.kind) or _SCHOOL


def look_of(text: str, kind: str) -> tuple[str, str, str] | None:
    """Return the look that a text speaks of, None if of none; what is said to be a school stays one."""
    if kind.strip().lower() == "school":
        return None
    said = f" {text.lower()}"
    for words, icon, sector, fallback in _LOOKS:
        if any(f" {word}" in said for word in words):
            return icon, sector, fallback
    return None
