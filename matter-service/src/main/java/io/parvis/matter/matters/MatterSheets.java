package io.parvis.matter.matters;

import java.util.EnumMap;
import java.util.Map;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.matter.groups.Groups;
import io.parvis.matter.workflows.Course;
import io.parvis.matter.workflows.MatterKind;
import io.parvis.matter.workflows.Status;
import io.parvis.matter.workflows.Workflows;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;

/** Puts the names of people and companies to matters. */
@Service
class MatterSheets {

    private final People people;
    private final Companies companies;
    private final Workflows workflows;
    private final Groups groups;

    MatterSheets(People people, Companies companies, Workflows workflows, Groups groups) {
        this.people = people;
        this.companies = companies;
        this.workflows = workflows;
        this.groups = groups;
    }

    MatterSheet of(Stored<Matter> stored) {
        return sheet(stored, new Names(people, companies), new EnumMap<>(MatterKind.class));
    }

    Page<MatterSheet> of(Page<Stored<Matter>> page) {
        Names names = new Names(people, companies);
        Map<MatterKind, Course> courses = new EnumMap<>(MatterKind.class);
        return page.map(stored -> sheet(stored, names, courses));
    }

    Page<OutlineSheet> ofOutlines(Page<MatterOutline> page) {
        Names names = new Names(people, companies);
        return page.map(outline -> new OutlineSheet(outline, names.of(outline.assignee())));
    }

    OutlineSheet of(MatterOutline outline) {
        return new OutlineSheet(outline, new Names(people, companies).of(outline.assignee()));
    }

    private MatterSheet sheet(Stored<Matter> stored, Names names, Map<MatterKind, Course> courses) {
        MatterState state = stored.value().state();
        Course course = courses.computeIfAbsent(
                state.kind(), kind -> workflows.of(kind).value().course());
        Status standing = course.find(state.status()).orElse(null);
        String groupName = state.group() == null ? null : groups.nameOf(state.group());
        return new MatterSheet(stored.value(), stored.version(), isGone(stored), names, groupName, standing);
    }

    /** From what is nobody's any more nobody is gone, whatever was noted when it was somebody's. */
    private static boolean isGone(Stored<Matter> stored) {
        return stored.value().state().requester() != null && GoneRequesters.from(stored);
    }
}
