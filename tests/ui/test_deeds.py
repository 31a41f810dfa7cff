from __future__ import annotations

from ecomap.edit import people, restrict
from ecomap.model.contact import ContactKind
from ecomap.model.document import new_document, new_id
from ecomap.model.person import ElementId, Name, Person
from ecomap.model.restriction import Restriction
from ecomap.session.workspace import Workspace
from ecomap.ui import deeds
from ecomap.ui.canvas.dropping import drop


def with_a_restricted_carer() -> tuple[Workspace, ElementId]:
    """A map that shows both who look a foster carer by the role alone."""
    carer = Person(id=new_id(), name=Name(text="Denise Arden"), relation="foster carer")
    document = people.add_person(new_document("Noor"), carer)
    kept = Restriction(id=new_id(), about=carer.id, role_instead="foster carer")
    return Workspace(restrict.restrict(document, kept)), carer.id


def test_no_step_made_together_names_who_is_shown_by_a_role() -> None:
    workspace, carer = with_a_restricted_carer()
    drop(workspace, carer, workspace.scene().places[workspace.editor.shown.young_person])
    workspace.editor.select({carer})
    assert carer in workspace.editor.selection
    deeds.set_closeness(workspace, 2)
    deeds.set_contact(workspace, ContactKind.PHONE)
    deeds.connect(workspace, (workspace.editor.shown.young_person,), carer)
    workspace.editor.select({carer})
    deeds.rename(workspace, carer, "Auntie")
    deeds.remove_chosen(workspace)
    words = " ".join(step.words for step in workspace.editor.history.past)
    assert len(workspace.editor.history.past) == 6
    assert "Denise" not in words and "Arden" not in words
    workspace.close()
