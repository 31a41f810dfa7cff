"""The journey, the gathering, promises and the map itself: pages of entries, by keyboard and mouse."""

from __future__ import annotations

import datetime
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QPushButton, QWidget

from ecomap.edit import gathering, promises, restrict
from ecomap.edit.people import change_person
from ecomap.model.document import Document, new_id
from ecomap.model.gathering import Reply
from ecomap.model.journey import Home, Stay
from ecomap.model.person import ElementId, Reach
from ecomap.model.promise import Message
from ecomap.model.restriction import Restriction
from ecomap.session.workspace import Workspace
from ecomap.ui.dialogs.picking import Picker
from ecomap.ui.inspector.form import FieldForm
from ecomap.ui.records.gathering import GATHERING
from ecomap.ui.records.journey import JOURNEY
from ecomap.ui.records.page import RecordsPage
from ecomap.ui.records.promises import PROMISES
from ecomap.ui.records.the_map import MAP_BOOK
from tests.ui.conftest import LEFT, Sitting
from tests.ui.test_sizes import SIZES, cut, show_at

BOOKS = (JOURNEY, GATHERING, PROMISES, MAP_BOOK)


def records(sitting: Sitting) -> RecordsPage:
    return sitting.page.records


def open_subject(sitting: Sitting, action: str, key: str) -> RecordsPage:
    """Open a page by its action, and go to a subject with the keyboard."""
    sitting.window.shelf[action].trigger()
    page = records(sitting)
    sitting.window.activateWindow()
    sitting.wait_for(page.list.hasFocus)
    assert page.isVisible()
    QTest.keyClick(page.list, Qt.Key.Key_Home)
    while page.subject is None or page.subject.key != key:
        before = page.list.currentRow()
        QTest.keyClick(page.list, Qt.Key.Key_Down)
        assert page.list.currentRow() != before, f"no subject {key}"
    return page


def form(page: RecordsPage, title: str) -> FieldForm:
    return next(one for one in page.forms if one.field.title == title)


def write(page: RecordsPage, title: str, text: str) -> FieldForm:
    asked = form(page, title)
    widget = asked.widget
    assert isinstance(widget, QLineEdit | QPlainTextEdit)
    widget.setFocus()
    widget.selectAll()
    QTest.keyClicks(widget, text)
    page.list.setFocus()
    return asked


def choose(page: RecordsPage, title: str, value: str) -> None:
    choice = form(page, title).widget
    assert isinstance(choice, QComboBox) and choice.findData(value) >= 0
    choice.setFocus()
    while choice.currentData() != value:
        key = Qt.Key.Key_Down if choice.findData(value) > choice.currentIndex() else Qt.Key.Key_Up
        QTest.keyClick(choice, key)


def pick(question: QWidget, name: str) -> None:
    """Type a name, and take it."""
    assert isinstance(question, Picker)
    QTest.keyClicks(question.line, name)
    QTest.keyClick(question.line, Qt.Key.Key_Return)


def words(widget: QWidget) -> str:
    """Return every word that can be seen or heard on a part of the window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # what is let go of is no part of it
    said: list[str] = []
    for one in (widget, *widget.findChildren(QWidget)):
        said += [one.accessibleName(), one.accessibleDescription(), one.toolTip()]
        match one:
            case QLabel() | QPushButton() | QLineEdit():
                said.append(one.text())
            case QPlainTextEdit():
                said.append(one.toPlainText())
            case QComboBox():
                said += [one.itemText(at) for at in range(one.count())]
            case QListWidget():
                said += [one.item(at).text() for at in range(one.count())]
    if isinstance(widget, RecordsPage):
        table = widget.table
        said += [table.headerItem().text(at) for at in range(table.columnCount())]
        said += [
            f"{item.text(at)}|{item.toolTip(at)}"
            for row in range(table.topLevelItemCount())
            if (item := table.topLevelItem(row)) is not None
            for at in range(table.columnCount())
        ]
    return "\n".join(said)


def test_a_home_is_added_filled_in_and_taken_away_by_keyboard(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "journey", "homes")
    before, steps = editor.settled, len(editor.history.past)
    rows = page.table.topLevelItemCount()
    assert rows == len(before.homes)
    page.add.setFocus()
    QTest.keyClick(page.add, Qt.Key.Key_Return)
    (home,) = editor.settled.homes.keys() - before.homes.keys()
    assert form(page, "What we call it").widget.hasFocus()
    write(page, "What we call it", "Auntie Simone's")
    write(page, "From", "spring 2024")
    refused = write(page, "Until", "2019")
    assert "cannot be right" in refused.problem.text()
    write(page, "Until", "about 2025")
    choose(page, "What kind of home", "kinship")
    lived = form(page, "Who lived there too").widget.findChild(QComboBox)
    assert lived is not None
    lived.setFocus()
    QTest.keyClick(lived, Qt.Key.Key_Down)
    made = editor.settled.homes[home]
    assert (made.name, made.kind.value, len(made.people)) == ("Auntie Simone's", "kinship", 1)
    assert made.since is not None and made.since.words() == "spring 2024"
    assert made.until is not None and made.until.words() == "about 2025"
    stay = [one for one in page.forms if one.field.title == "From"][1].widget
    assert isinstance(stay, QLineEdit)
    stay.setFocus()
    QTest.keyClicks(stay, "May 2024")
    page.list.setFocus()
    since = editor.settled.homes[home].people[0].since
    assert since is not None and since.words() == "May 2024"
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert home not in editor.settled.homes and page.table.hasFocus()
    while len(editor.history.past) > steps:
        editor.undo()
    assert editor.settled.homes == before.homes
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.isVisible() and ellie.page.canvas.isVisible()


def test_a_row_is_chosen_with_the_arrows_and_written_in_with_return(ellie: Sitting) -> None:
    ellie.page.canvas.setFocus()
    ellie.key(Qt.Key.Key_F4)
    assert records(ellie).isVisible()
    page = open_subject(ellie, "journey", "schools")
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    chosen = page.table.currentItem()
    assert chosen is not None
    name = form(page, "What we call it").widget
    assert isinstance(name, QLineEdit) and name.text() == chosen.text(0)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert name.hasFocus()
    QTest.keyClicks(name, "The Grange!")
    QTest.keyClick(name, Qt.Key.Key_Return)
    current = page.table.currentItem()
    assert current is not None and current.text(0) == "The Grange!"
    ellie.window.shelf["undo"].trigger()
    assert not name.text().endswith("!")


def test_the_search_and_consent_are_the_coordinators_and_consent_can_end(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "journey", "search")
    QTest.mouseClick(page.add, LEFT)
    write(page, "What came of it", "one address")
    assert any(one.outcome == "one address" and one.on for one in editor.settled.search.values())
    page = open_subject(ellie, "journey", "consent")
    QTest.mouseClick(page.add, LEFT)
    write(page, "Whose consent", "Ellie")
    write(page, "Told on", "1/2/2026")
    assert not page.warning.text()
    assert "cannot be right" in write(page, "Taken back on", "1/2/2025").problem.text()
    write(page, "Taken back on", "3 March 2026")
    (consent,) = editor.settled.consents.values()
    assert (consent.by, consent.given, consent.ended) == ("Ellie", True, datetime.date(2026, 3, 3))
    assert "Ellie" in page.warning.text()
    ellie.window.seats.show_together()
    assert [page.list.item(at).text() for at in range(page.list.count())] == [
        "Homes I've lived in",
        "My schools and clubs",
        "What happened",
    ]
    assert "Ellie: not agreed" not in words(page)


def test_two_who_must_not_meet_are_told_of_on_the_page(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    kelly = ellie.who("Kelly")
    page = open_subject(ellie, "gathering", "invited")
    assert not page.warning.isVisible()
    invitation = next(one.id for one in editor.settled.invitations.values() if one.person == kelly)
    page.show_entry(invitation)
    choose(page, "Reply", "yes")
    assert not page.warning.isVisible()
    choose(page, "Part of the day", "1")
    assert page.warning.isVisible() and "Kelly and Yvonne must not meet" in page.warning.text()
    assert editor.settled.invitations[invitation].reply is Reply.YES
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert page.subject is not None and page.subject.key == "apart" and "Yvonne" in page.warning.text()
    before = editor.settled.keep_apart.keys()

    def first(question: QWidget) -> None:
        ellie.answer(lambda second: pick(second, "Ellie"))
        pick(question, "Rhys")

    ellie.answer(first)
    QTest.mouseClick(page.add, LEFT)
    ellie.wait_for(lambda: editor.settled.keep_apart.keys() > before)
    assert "on no invitation" in form(page, "Kept apart").below.text()
    assert gathering.invitation_of(editor.settled, ellie.who("Rhys")) is None


def test_it_is_kept_who_was_asked_when_and_told_who_has_not_answered(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "gathering", "day")
    write(page, "Answers by", "1 August 2026")
    assert editor.settled.gathering.reply_by == datetime.date(2026, 8, 1)
    write(page, "Address of the venue", "Canal Centre, Wharf Street")
    assert form(page, "Address of the venue").below.text().startswith("Stands on every invitation")
    page = open_subject(ellie, "gathering", "invited")
    mair = gathering.invitation_of(editor.settled, ellie.who("Mair"))
    assert mair is not None and not page.warning.isVisible()
    write(page, "Asked on", "2 May 2026")
    assert editor.settled.invitations[mair.id].asked_on == datetime.date(2026, 5, 2)
    choose(page, "Reply", "no_reply")
    assert page.warning.isVisible() and "Not answered yet (1): Mair" in page.warning.text()
    assert editor.settled.invitations[mair.id].answered_on is None
    choose(page, "Reply", "yes")
    assert not page.warning.isVisible() and editor.settled.invitations[mair.id].answered_on is not None


def test_the_day_of_the_gathering_is_written_as_people_say_it(ellie: Sitting) -> None:
    page = open_subject(ellie, "gathering", "day")
    when = write(page, "When", "15/8/27 at 2 pm")
    assert ellie.workspace.editor.settled.gathering.on == "2027-08-15 14:00"
    assert isinstance(when.widget, QLineEdit) and when.widget.text() == "15 August 2027, 14:00"
    assert write(page, "When", "soonish").problem.text()
    assert ellie.workspace.editor.settled.gathering.on == "2027-08-15 14:00"
    write(page, "What I would like", "cake")
    assert ellie.workspace.editor.settled.gathering.wishes == "cake"


def test_offers_are_written_by_the_coordinator_and_read_together(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "promises", "offers")
    before = editor.settled.offers.keys()
    ellie.answer(lambda question: pick(question, "Rhys"))
    QTest.mouseClick(page.add, LEFT)
    ellie.wait_for(lambda: editor.settled.offers.keys() > before)
    write(page, "What they will do", "pick me up on Sundays")
    page = open_subject(ellie, "promises", "review")
    page.show_entry(next(one for one in editor.settled.offers if one not in before))
    write(page, "Look at it again", "1/1/2020")
    assert "pick me up on Sundays" in page.warning.text()
    choose(page, "Was it kept?", "yes")
    assert not page.warning.text()
    ellie.window.seats.show_together()
    page = open_subject(ellie, "promises", "offers")
    assert "pick me up on Sundays" in words(page) and "kept" not in words(page)
    assert not page.add.isVisible() and not page.remove.isVisible()
    page.table.setFocus()
    offers = editor.settled.offers
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert editor.settled.offers is offers
    page = open_subject(ellie, "promises", "questions")
    QTest.mouseClick(page.add, LEFT)
    write(page, "The question", "Where is my bear?")
    assert [one.text for one in editor.settled.questions.values()] == ["Where is my bear?"]


def test_parts_of_the_map_are_named_ordered_added_and_taken_away(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "this-map", "sectors")
    page.show_entry(ElementId("friends"))
    write(page, "Name", "Mates")
    write(page, "Place in the order", "1")
    assert (editor.settled.sectors[0].id, editor.settled.sectors[0].name) == ("friends", "Mates")
    assert "from 1 to 8" in write(page, "Place in the order", "99").problem.text()
    told: list[str] = []
    page.refused.connect(told.append)
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert "Move them" in told[0] and len(editor.settled.sectors) == 8
    QTest.mouseClick(page.add, LEFT)
    assert len(editor.settled.sectors) == 9
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert len(editor.settled.sectors) == 8


def test_homes_people_share_and_places_have_a_page(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "this-map", "households")
    nans = next(one for one in editor.settled.households.values() if one.name == "Nan's")
    page.show_entry(nans.id)
    write(page, "Home since", "2015")
    chip = form(page, "Who lives here").widget.findChildren(QPushButton)[-1]
    QTest.mouseClick(chip, LEFT)
    after = editor.settled.households[nans.id]
    assert len(after.members) == len(nans.members) - 1 and after.since is not None
    page = open_subject(ellie, "this-map", "places")
    QTest.mouseClick(page.add, LEFT)
    write(page, "Name", "The skate park")
    assert "The skate park" in {one.name for one in editor.settled.places.values()}


def test_what_is_kept_from_whom_is_listed_and_can_be_lifted(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    editor = ellie.workspace.editor
    page = open_subject(ellie, "this-map", "kept")
    first = page.table.topLevelItem(0)
    assert first is not None and (first.text(0), first.text(1)) == ("Darren", "all of it")
    assert "nothing tells" in form(page, "Kept for").below.text()
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert all(one.fact or one.about != ellie.who("Darren") for one in editor.settled.restrictions.values())
    ellie.window.seats.show_together()
    assert not page.isVisible() and ellie.page.canvas.isVisible() and not words(page).replace("\n", "").count("Darren")
    assert not ellie.window.shelf["this-map"].isEnabled()


def with_secrets(document: Document) -> Document:
    """Return another world, which differs in what may not be seen together alone."""
    hidden = next(key for key, one in document.people.items() if one.name.text.startswith("Darren"))
    kelly = next(key for key, one in document.people.items() if one.name.text.startswith("Kelly"))
    document = restrict.restrict(document, Restriction(id=new_id(), about=hidden, reason="another reason"))
    document = change_person(document, hidden, note="secret", reach=Reach(phone="07700 900555"))
    document = promises.offer(document, hidden, "come at night")
    document = promises.leave_message(document, Message(id=new_id(), person=hidden, text="I know where you live"))
    document = promises.ask(document, "Why him?", hidden)
    homes = {
        key: replace(one, people=(*one.people, Stay(person=hidden)), address="1 Hidden Lane", note="secret")
        for key, one in document.homes.items()
    }
    document = replace(document, homes=homes, gathering=replace(document.gathering, budget="900", address=""))
    document = gathering.keep_apart(document, kelly, hidden, "order")
    return document


def test_two_worlds_that_differ_in_what_is_hidden_say_the_same_on_every_page_together(ellie: Sitting) -> None:
    one, other = ellie.workspace.editor.settled, with_secrets(ellie.workspace.editor.settled)
    assert one != other
    said: list[list[str]] = []
    for document in (one, other):
        ellie.window.show_map(Workspace.from_sample(document))
        pages = []
        for book in BOOKS:
            if not records(ellie).open(book):
                continue
            for row in range(records(ellie).list.count()):
                records(ellie).list.setCurrentRow(row)
                subject = records(ellie).subject
                assert subject is not None
                seen = ellie.workspace.copy.shown
                for entry in subject.entries(seen) if subject.entries else (seen.young_person,):
                    records(ellie).show_entry(entry)
                    pages.append(words(records(ellie)))
        said.append(pages)
    assert said[0] == said[1] and len(said[0]) > 20
    assert not any(
        secret in page for page in said[1] for secret in ("Darren", "Hidden Lane", "secret", "come at night")
    )


def test_what_is_hidden_in_a_home_or_a_text_is_not_lost_by_writing_together(ellie: Sitting) -> None:
    editor = ellie.workspace.editor
    darren = next(key for key, one in editor.settled.people.items() if one.name.text.startswith("Darren"))
    home = Home(
        id=new_id(), name="Blue house", people=(Stay(person=darren),), words="I had a cat. Darren Cole shouted."
    )
    editor.commit(replace(editor.settled, homes={home.id: home}), "A home")
    page = open_subject(ellie, "journey", "homes")
    asked = form(page, "What it was like").widget
    assert isinstance(asked, QPlainTextEdit) and asked.toPlainText() == "I had a cat."
    write(page, "What it was like", "I had a cat. It was called Socks.")
    write(page, "What it was like", "I had a dog.")
    kept = editor.settled.homes[home.id]
    assert "I had a dog." in kept.words and kept.words.count("Darren Cole shouted.") == 1
    assert asked.toPlainText() == "I had a dog."
    lived = form(page, "Who lived there too").widget.findChild(QComboBox)
    assert lived is not None
    lived.setFocus()
    QTest.keyClick(lived, Qt.Key.Key_Down)
    assert len(editor.settled.homes[home.id].people) == 2 and editor.settled.homes[home.id].people[0].person == darren


def test_what_is_still_being_written_is_kept_when_the_seat_changes(ellie: Sitting) -> None:
    ellie.window.seats.show_coordinator()
    page = open_subject(ellie, "journey", "eligible")
    line = form(page, "Social worker or adviser").widget
    line.setFocus()
    QTest.keyClicks(line, "Ms Okonkwo")
    ellie.page.finish()
    assert ellie.workspace.editor.settled.eligibility.worker == "Ms Okonkwo"
    QTest.keyClicks(line, ", adviser")
    ellie.window.seats.show_together()
    assert ellie.workspace.editor.settled.eligibility.worker == "Ms Okonkwo, adviser"
    assert "Okonkwo" not in words(page)


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_word_of_a_page_is_cut(ellie: Sitting, width: int, height: int, scale: float) -> None:
    show_at(ellie, width, height, scale)
    for coordinator in (False, True):
        if coordinator:
            ellie.window.seats.show_coordinator()
        page = open_subject(ellie, "journey", "homes")
        show_at(ellie, width, height, scale)
        bar = [one for one in (page.back, page.add, page.remove) if one.isVisible()]
        assert len(bar) == 3
        assert [one.text() for one in bar if one.width() < one.sizeHint().width()] == []
        assert [one.text() for one in bar if one.height() < one.sizeHint().height()] == []
        assert cut(page.back) == []
        last = page.list.visualItemRect(page.list.item(page.list.count() - 1))
        assert page.list.sizeHintForColumn(0) <= page.list.width() and last.bottom() <= page.list.viewport().height()
        for asked in page.forms:
            assert asked.title.width() >= min(asked.title.sizeHint().width(), page.fields.width() - 60)
            assert asked.widget.mapTo(page.fields, asked.widget.rect().topRight()).x() <= page.fields.width()
