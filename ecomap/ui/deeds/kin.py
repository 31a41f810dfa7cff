"""Adding family beside who is selected: one person, a couple, or several brothers and sisters at once."""

from __future__ import annotations

from enum import Enum

from ecomap.edit import families
from ecomap.model.document import Document, new_id
from ecomap.model.kinship import kin as kinship
from ecomap.model.naming import called
from ecomap.model.person import ElementId, Gender, Person, Side
from ecomap.model.rules import Problem, RuleBroken
from ecomap.session.workspace import Workspace
from ecomap.ui.deeds import anchor, chosen, commit_about, who_in_words
from ecomap.ui.translation import translate


class Kin(Enum):
    """Who can be added beside somebody with one key."""

    MUM = "mum"
    DAD = "dad"
    BROTHER = "brother"
    SISTER = "sister"
    CHILD = "child"
    PARTNER = "partner"


_GENDERS = {Kin.MUM: Gender.FEMALE, Kin.DAD: Gender.MALE, Kin.BROTHER: Gender.MALE, Kin.SISTER: Gender.FEMALE}
_OWN_SIDES = {Kin.MUM: Side.MUM, Kin.DAD: Side.DAD, Kin.BROTHER: Side.SIBLING, Kin.SISTER: Side.SIBLING}


def whose(workspace: Workspace) -> tuple[ElementId, ...]:
    """Return whose family is added to: the people selected, the two of a selected couple, else the young person."""
    shown = workspace.editor.seen
    if len(workspace.editor.selection) == 1:
        couple = shown.couples.get(next(iter(workspace.editor.selection)))
        if couple is not None:
            return (couple.a, couple.b)
    people = tuple(one for one in chosen(workspace) if one in shown.people)
    return people or (anchor(workspace),)


def add_kin(workspace: Workspace, kin: Kin) -> ElementId | None:
    """Add a mum, dad, brother, sister, child or partner, without a name, as one step; return who it is.

    A child is of both of two people, a parent of all who are selected, a brother or sister of those who share their
    parents. Two who are selected are made partners: nobody is added then.
    """
    document, of = workspace.editor.settled, whose(workspace)
    if kin is Kin.PARTNER and len(of) == 2:
        make_partners(workspace)
        return None
    person = Person(id=new_id(), gender=_GENDERS.get(kin, Gender.UNKNOWN), side=_side(document, of[0], kin))
    match kin:
        case Kin.MUM | Kin.DAD:
            after = _with_parent(document, of, person)
        case Kin.BROTHER | Kin.SISTER:
            after = families.add_sibling(_alike(document, workspace.editor.seen, of), of[0], person)
        case Kin.CHILD:
            after = _with_child(document, of, person)
        case Kin.PARTNER:
            after = families.add_partner(document, _alone(of), person)
    words = translate("history", "Add a {kin} of {name}")
    name = who_in_words(workspace.editor.seen, of)
    workspace.editor.commit(after, words.format(kin=translate("kin", kin.value), name=name))
    return person.id


def make_partners(workspace: Workspace) -> None:
    """Make the two selected people a couple."""
    document = workspace.editor.settled
    pair = [one for one in chosen(workspace) if one in document.people]
    if len(pair) != 2:
        raise RuleBroken(Problem(translate("deeds", "Choose the two people who are partners.")))
    after = families.add_partner(document, pair[0], document.people[pair[1]])
    commit_about(workspace, after, translate("history", "{who}: partners"), "")


def _with_parent(document: Document, of: tuple[ElementId, ...], person: Person) -> Document:
    """Return the map with a parent of everybody who is meant and has room for one; whoever shares them has them too."""
    document = families.add_parent(document, of[0], person)
    for one in of[1:]:
        if person.id not in kinship(document).own_parents(one):
            document = families.add_parent(document, one, document.people[person.id])
    return document


def _with_child(document: Document, of: tuple[ElementId, ...], person: Person) -> Document:
    if len(of) > 2:
        raise RuleBroken(Problem(translate("deeds", "A child has two parents here. Choose one or two people."), of))
    return families.add_child(document, of[0], person, other=of[1] if of[1:] else None)


def _alike(document: Document, seen: Document, of: tuple[ElementId, ...]) -> Document:
    """Return the map; raise `RuleBroken` where a brother or sister of several would not be one of each of them."""
    for one in of[1:]:
        if one not in families.full_siblings(document, of[0]):
            words = translate("deeds", "{a} and {b} are not known to have the same parents. Choose one of them.")
            raise RuleBroken(Problem(words.format(a=called(seen, of[0]), b=called(seen, one)), of))
    return document


def _alone(of: tuple[ElementId, ...]) -> ElementId:
    if len(of) != 1:
        raise RuleBroken(Problem(translate("deeds", "Choose one person, or the two who are partners."), of))
    return of[0]


def _side(document: Document, of: ElementId, kin: Kin) -> Side:
    """Return which side new family belongs to: that of whose family it is."""
    if of == document.young_person:
        return _OWN_SIDES.get(kin, Side.OTHER)
    side = document.people[of].side
    return side if side is not Side.SIBLING or kin not in (Kin.MUM, Kin.DAD) else _OWN_SIDES[kin]
