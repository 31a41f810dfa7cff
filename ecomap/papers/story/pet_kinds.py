"""What a pet is, from what the young person calls it; and the icon that stands for it."""

from __future__ import annotations

from ecomap.model.naming import relation_label
from ecomap.model.person import Person
from ecomap.render import icons

_ICONS = {
    "dog": "dog",
    "puppy": "dog",
    "cat": "cat",
    "kitten": "cat",
    "rabbit": "rabbit",
    "bunny": "rabbit",
    "bird": "bird",
    "parrot": "bird",
    "budgie": "bird",
    "chicken": "bird",
    "fish": "fish",
    "goldfish": "fish",
    "hamster": "paw-print",
    "gerbil": "paw-print",
    "mouse": "paw-print",
    "rat": "paw-print",
    "horse": "paw-print",
    "pony": "paw-print",
    "ferret": "paw-print",
    "lizard": "paw-print",
    "snake": "paw-print",
    "tortoise": "paw-print",
}


def kind_of_pet(pet: Person) -> str:
    """Return what a pet is, in one word: "dog" for "dog (lives with Nan)" and "our old dog"; "" if it is not said."""
    words = relation_label(pet).lower().replace("’", " ").replace("'", " ").split()
    return next((word for word in words if word in _ICONS), "")


def icon_of_pet(pet: Person) -> str:
    """Return the icon of a pet: the sticker it was given, an animal of its kind, else a paw."""
    sticker = pet.portrait.sticker
    if sticker in icons.names() and sticker != "paw-print":
        return sticker
    return _ICONS.get(kind_of_pet(pet), "paw-print")
