from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QMenu, QPlainTextEdit, QPushButton, QWidget

from ecomap.edit import families, households, ties
from ecomap.model.diagram import View
from ecomap.model.family import ChildKind, CoupleKind, Ending
from ecomap.model.network import BondKind
from ecomap.model.person import ElementId, Kind, Life
from ecomap.ui.dialogs.family import FamilyFacts
from ecomap.ui.homes import unhoused
from ecomap.ui.inspector.form import FieldForm
from tests.ui.conftest import LEFT, Sitting


def forms(sitting: Sitting) -> list[FieldForm]:
    return sitting.page.inspector.forms


def form(among: list[FieldForm], title: str) -> FieldForm:
    return next(one for one in among if one.title.text() == title)


def choose(asked: FieldForm, value: str) -> None:
    """Open the list with the keyboard, and go to a value."""
    choice = asked.widget
    assert isinstance(choice, QComboBox)
    choice.setFocus()
    way = choice.findData(value) - choice.currentIndex()
    assert choice.findData(value) >= 0
    for _ in range(abs(way)):
        QTest.keyClick(choice, Qt.Key.Key_Down if way > 0 else Qt.Key.Key_Up)


def write(asked: FieldForm, text: str) -> None:
    line = asked.widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)


def words(asked: FieldForm) -> list[str]:
    choice = asked.widget
    assert isinstance(choice, QComboBox)
    return [choice.itemText(at) for at in range(choice.count())]


def inspect(sitting: Sitting, name: str) -> None:
    sitting.window.seats.show_coordinator()
    sitting.workspace.editor.select({sitting.who(name)})
    for heading in sitting.page.inspector.fields.chapters.values():
        if not heading.isChecked():
            QTest.mouseClick(heading, LEFT)


def couple(sitting: Sitting, one: str, other: str) -> ElementId:
    found = families.couple_of(sitting.workspace.editor.settled, sitting.who(one), sitting.who(other))
    assert found is not None
    return found.id


def on_line(sitting: Sitting, key: str) -> QPointF:
    """Return a point of a line on the canvas, where nothing else is drawn."""
    canvas = sitting.page.canvas
    item = canvas.stage.drawn[key]
    path = item.way()
    for share in range(1, 20):
        at = item.mapToScene(path.pointAtPercent(share / 20))
        on_top = canvas.stage.element_at(at, exactly=True)
        if on_top is not None and on_top in key:
            return QPointF(canvas.mapFromScene(at))
    raise AssertionError(f"{key} cannot be picked")


def test_a_couple_line_is_picked_on_the_canvas_and_filled_in(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.page.canvas.fit()
    key = couple(ellie, "Mair", "Gwyn")
    QTest.mouseClick(ellie.page.canvas.viewport(), LEFT, pos=on_line(ellie, f"couple:{key}").toPoint())
    assert ellie.workspace.editor.selection == {key}
    assert ellie.page.canvas.stage.drawn[f"couple:{key}"].chosen
    assert ellie.page.inspector.relation.text() == "Couple"
    choose(form(forms(ellie), "What they are"), "cohabiting")
    choose(form(forms(ellie), "How it ended"), "separated")
    write(form(forms(ellie), "Together since"), "about 1985")
    found = ellie.workspace.editor.settled.couples[key]
    assert (found.kind, found.ending) == (CoupleKind.COHABITING, Ending.SEPARATED)
    assert found.since is not None and found.since.words() == "about 1985"
    note = form(forms(ellie), "Notes on this").widget
    assert isinstance(note, QPlainTextEdit)
    note.setFocus()
    QTest.keyClicks(note, "told by Mair")
    asked = form(forms(ellie), "Together until")
    write(asked, "1950")
    assert ellie.workspace.editor.settled.couples[key].note == "told by Mair"
    assert asked.problem.text() and ellie.workspace.editor.settled.couples[key].until == found.until
    choose(form(forms(ellie), "How it ended"), "none")
    assert ellie.workspace.editor.settled.couples[key].ending is Ending.NONE


def test_every_set_of_parents_and_every_partner_has_its_fields(ellie: Sitting) -> None:
    inspect(ellie, "Ellie")
    document = ellie.workspace.editor.settled
    own = [one for one in document.parentages.values() if one.child == ellie.who("Ellie")]
    asked = [one for one in forms(ellie) if one.title.text() == "How they belong"]
    assert len(asked) == len(own) > 2
    at = next(number for number, one in enumerate(own) if one.kind is ChildKind.FOSTER)
    choose(asked[at], "special_guardian")
    assert ellie.workspace.editor.settled.parentages[own[at].id].kind is ChildKind.SPECIAL_GUARDIAN
    below = [one for one in forms(ellie) if one.title.text() == "Drawn in the row below them"][at]
    QTest.mouseClick(below.widget.findChildren(QPushButton)[0], LEFT)
    kept = ellie.workspace.editor.settled.parentages
    assert [kept[one.id].primary for one in own].count(True) == 1 and kept[own[at].id].primary
    inspect(ellie, "Marcus")
    assert len([one for one in forms(ellie) if one.title.text() == "What they are"]) == 3


def test_a_childs_line_and_a_home_are_picked_on_the_canvas(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.page.canvas.fit()
    key = next(key for key in ellie.page.canvas.stage.drawn if key.startswith("household:"))
    QTest.mouseClick(ellie.page.canvas.viewport(), LEFT, pos=on_line(ellie, key).toPoint())
    (home,) = ellie.workspace.editor.selection
    assert key == f"household:{home}"
    write(form(forms(ellie), "What the home is called"), "Home 2")
    members = ellie.workspace.editor.settled.households[home].members
    moved = next(one for one in forms(ellie) if one.widget.findChildren(QPushButton))
    QTest.mouseClick(moved.widget.findChildren(QPushButton)[1], LEFT)
    after = ellie.workspace.editor.settled.households[home]
    assert after.name == "Home 2" and after.members == members[1:]
    child = next(key for key in ellie.page.canvas.stage.drawn if key.startswith("child:"))
    line = next(one for one in ellie.workspace.editor.settled.parentages.values() if child.endswith(one.child))
    ellie.workspace.editor.select({line.id})
    assert form(forms(ellie), "How they belong").widget.isEnabled()


def test_life_number_and_emoji_of_somebody(ellie: Sitting) -> None:
    inspect(ellie, "Simone")
    who = ellie.who("Simone")

    def now() -> object:
        return ellie.workspace.editor.settled.people[who]

    steps: list[tuple[str, str, object]] = [
        ("expected", "pregnancy", Life.EXPECTED),
        ("stillborn", "stillborn", Life.STILLBORN),
        ("miscarried", "miscarriage", Life.MISCARRIED),
        ("died", "has died", Life.DIED),
        ("living", "living", Life.LIVING),
    ]
    for value, said, life in steps:
        asked = form(forms(ellie), "Living, or not")
        assert said in words(asked)
        choose(asked, value)
        person = ellie.workspace.editor.settled.people[who]
        assert person.life is life
    assert ellie.workspace.editor.settled.standing(who).contact_now is None or person.died is None
    write(form(forms(ellie), "How many people"), "3")
    line = form(forms(ellie), "Emoji").widget
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.insert("\U0001f98a\U0001f436")  # as from the system's own list of emoji: no key of a keyboard
    QTest.keyClick(line, Qt.Key.Key_Return)
    person = ellie.workspace.editor.settled.people[who]
    assert (person.kind, person.count, person.portrait.sticker) == (Kind.SEVERAL, 3, "\U0001f98a")
    asked = form(forms(ellie), "How many people")
    write(asked, "many")
    assert asked.problem.text() and ellie.workspace.editor.settled.people[who].count == 3


def test_twins_are_told_apart_and_parted(ellie: Sitting) -> None:
    inspect(ellie, "Mason")
    asked = form(forms(ellie), "Do they look the same?")
    choose(asked, "yes")
    (twins,) = ellie.workspace.editor.settled.twins.values()
    assert twins.identical is True
    choose(form(forms(ellie), "Do they look the same?"), "apart")
    assert not ellie.workspace.editor.settled.twins
    ellie.workspace.editor.select({ellie.who("Mason"), ellie.who("Maisie"), ellie.who("Seren")})
    ellie.window.shelf["twins"].trigger()
    (triplets,) = ellie.workspace.editor.settled.twins.values()
    assert len(triplets.children) == 3


def test_together_the_same_is_asked_in_the_young_persons_words(ellie: Sitting) -> None:
    ellie.workspace.editor.select({ellie.who("Mair")})
    seen: list[str] = []

    def fill_in(question: QWidget) -> None:
        assert isinstance(question, FamilyFacts)
        seen.extend(words(form(question.forms, "Living, or not")))
        seen.extend(words(form(question.forms, "What they are")))
        seen.extend(words(form(question.forms, "How it ended")))
        seen.extend(words(form(question.forms, "How they belong")))
        choose(form(question.forms, "What they are"), "engaged")
        write(form(question.forms, "Together since"), "1984")
        assert yes_pressed(question)

    def yes_pressed(question: FamilyFacts) -> bool:
        assert question.yes is not None
        QTest.mouseClick(question.yes, LEFT)
        return True

    ellie.answer(fill_in)
    ellie.window.shelf["family-facts"].trigger()
    kept = ellie.workspace.editor.settled.couples[couple(ellie, "Mair", "Gwyn")]
    assert kept.kind is CoupleKind.ENGAGED and kept.since is not None and kept.since.year == 1984
    assert {"cared for by family", "not together now", "it is over", "married"} <= set(seen)
    assert not {"donor", "carried by", "kinship care", "separated"} & set(seen)
    assert {"born sleeping", "lost before birth", "on the way", "went out", "together, in two homes"} <= set(seen)
    assert not {"stillborn", "miscarriage", "pregnancy", "dating", "short or secret"} & set(seen)


def test_somebody_on_the_map_becomes_a_partner_or_a_carer(ellie: Sitting) -> None:
    inspect(ellie, "Simone")
    ellie.pick("Rhys")
    ellie.window.shelf["partner-known"].trigger()
    assert ellie.workspace.editor.selection == {couple(ellie, "Simone", "Rhys")}
    ellie.workspace.editor.select({ellie.who("Ellie")})
    ellie.pick("Simone", "kinship")
    ellie.window.shelf["parent-known"].trigger()
    lines = families.parentages_of(ellie.workspace.editor.settled, ellie.who("Ellie"), ChildKind.KINSHIP)
    assert any(ellie.who("Simone") in one.parents for one in lines)


def test_a_bond_is_drawn_turned_and_seen_by_the_coordinator_alone(ellie: Sitting) -> None:
    shelf = ellie.window.shelf
    assert not shelf["bond-conflict"].isVisible() and not shelf["bond-conflict"].isEnabled()
    inspect(ellie, "Kelly")
    ellie.workspace.show(View.FAMILY_TREE)
    ellie.pick("Mair")
    shelf["bond-caring_for"].trigger()
    (bond,) = (one for one in ellie.workspace.editor.settled.bonds.values() if one.kind is BondKind.CARING_FOR)
    assert (bond.a, bond.b) == (ellie.who("Kelly"), ellie.who("Mair"))
    assert bond.id in ellie.page.canvas.stage.drawn
    assert ellie.workspace.editor.selection == {bond.id}
    turned = form(forms(ellie), "Which way it goes").widget.findChildren(QPushButton)
    QTest.mouseClick(next(one for one in turned if "Kelly" in one.text()), LEFT)
    assert ellie.workspace.editor.settled.bonds[bond.id].a == ellie.who("Mair")
    choose(form(forms(ellie), "Bond"), "conflict")
    assert ellie.workspace.editor.settled.bonds[bond.id].kind is BondKind.CONFLICT
    ellie.window.seats.show_together()
    assert bond.id not in ellie.page.canvas.stage.drawn
    ellie.window.shelf["bond-conflict"].trigger()
    assert len(ellie.workspace.editor.settled.bonds) == 1


def submenus(menu: QMenu) -> list[QMenu]:
    return [found for one in menu.actions() if isinstance(found := one.menu(), QMenu)]


def test_the_first_menu_of_bonds_has_eight_and_more_has_the_rest(ellie: Sitting) -> None:
    inspect(ellie, "Kelly")
    bonds = next(menu for menu in submenus(ellie.page.menus.about_selection("Add family")) if "Bond" in menu.title())
    (more,) = submenus(bonds)
    assert len(bonds.actions()) == 9 and len(more.actions()) == len(BondKind) - 8
    ellie.window.seats.show_together()
    menus = submenus(ellie.page.menus.about_selection("Add family"))
    assert not [menu for menu in menus if "Bond" in menu.title()]


def test_moving_into_a_home_that_is_there(ellie: Sitting) -> None:
    inspect(ellie, "Simone")
    ellie.pick("Sue and Pete")
    ellie.window.shelf["move-in"].trigger()
    homes = ellie.workspace.editor.settled.households.values()
    assert any(ellie.who("Simone") in home.members and home.name == "Sue and Pete's" for home in homes)


def test_a_home_without_an_outline_is_told_to_the_coordinator_alone(ellie: Sitting) -> None:
    editor = ellie.workspace.editor
    apart = households.make_household(editor.settled, (ellie.who("Winston"), ellie.who("Ellie")), "Winston's flat")
    editor.commit(apart, "A home")
    ellie.workspace.show(View.FAMILY_TREE)
    assert "Winston" not in ellie.page.hint.text()
    ellie.window.seats.show_coordinator()
    ellie.wait_for(lambda: "Winston's flat" in ellie.page.hint.text())
    (told,) = unhoused(ellie.workspace.scene(), ellie.who("Winston"))
    editor.select({ellie.who("Winston")})
    assert ellie.page.inspector.warning.text() == told and ellie.page.inspector.warning.isVisible()
    editor.select({ellie.who("Simone")})
    assert not ellie.page.inspector.warning.isVisible()
    ellie.window.seats.show_together()
    assert "Winston" not in ellie.page.hint.text() and not ellie.page.inspector.warning.text()


@pytest.mark.parametrize("gone", ["couple", "bond"])
def test_a_line_that_is_undone_while_it_is_shown_leaves_nothing_to_write_to(ellie: Sitting, gone: str) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    one, other = ellie.who("Simone"), ellie.who("Rhys")
    if gone == "couple":
        after = families.add_partner(editor.settled, one, replace(editor.settled.people[other]))
        lines: set[ElementId] = set(after.couples) - set(editor.settled.couples)
    else:
        after = ties.add_bond(editor.settled, one, other, BondKind.CLOSE)
        lines = set(after.bonds) - set(editor.settled.bonds)
    editor.commit(after, "A line")
    editor.select(lines)
    assert forms(ellie)
    ellie.window.shelf["undo"].trigger()
    assert form(forms(ellie), "Whose map") and ellie.page.inspector.about == ()
