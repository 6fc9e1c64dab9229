package io.parvis.identity.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is told of an edit: the fields by name, and facts of their own of what decides what somebody may do. */
final class Edits {

    private Edits() {}

    static List<PersonEvent> of(Profile before, Profile after, Side.Client sideBefore, Side.Client sideAfter) {
        List<PersonEvent> told = new ArrayList<>();
        told.addAll(edited(Stream.of(EditedFields.of(before, after), EditedFields.of(sideBefore, sideAfter))));
        if (sideBefore.accessType() != sideAfter.accessType()) {
            told.add(new PersonEvent.AccessTypeChanged(sideBefore.accessType()));
        }
        if (!Objects.equals(sideBefore.company(), sideAfter.company())) {
            told.add(new PersonEvent.CompanyChanged(sideBefore.company(), sideAfter.keeps(sideBefore.company())));
        }
        return told;
    }

    static List<PersonEvent> of(Profile before, Profile after, Side.Member sideBefore, Side.Member sideAfter) {
        List<PersonEvent> told = new ArrayList<>();
        told.addAll(edited(Stream.of(EditedFields.of(before, after))));
        if (!sideBefore.roles().equals(sideAfter.roles())) {
            told.add(new PersonEvent.RolesChanged(sideBefore.roles()));
        }
        if (!sideBefore.groups().equals(sideAfter.groups())) {
            told.add(new PersonEvent.GroupsChanged(sideBefore.groups()));
        }
        return told;
    }

    private static List<PersonEvent> edited(Stream<List<String>> names) {
        List<String> fields = names.flatMap(List::stream).toList();
        return fields.isEmpty() ? List.of() : List.of(new PersonEvent.Edited(fields));
    }
}
