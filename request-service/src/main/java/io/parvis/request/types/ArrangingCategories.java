package io.parvis.request.types;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.LocalText;
import io.parvis.request.forms.Wording;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Admins arrange the categories of the catalogue (S29); all who build types choose among them. */
@Service
public class ArrangingCategories {

    private static final int LONGEST_NAME = 120;

    private final Categories categories;

    ArrangingCategories(Categories categories) {
        this.categories = categories;
    }

    /** A category as it is filled in. */
    public record Form(
            @Nullable Wording name,
            @Nullable String icon,
            @Nullable Integer position) {

        private Category.Look look() {
            Findings findings = new Findings();
            LocalText text = findings.required("/name", name, LONGEST_NAME);
            String picture = DraftReading.icon(icon, findings);
            findings.require(position != null, "/position", "required");
            if (text == null || position == null || !findings.isEmpty()) {
                throw new Refused(StandardRefusal.INVALID_CONTENT, findings.problems());
            }
            return new Category.Look(text, picture, position);
        }
    }

    public List<Stored<Category>> all(Viewer member) {
        Builders.require(member);
        return categories.all();
    }

    public Stored<Category> find(Viewer member, CategoryId id) {
        Builders.require(member);
        return categories.find(id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    public Stored<Category> add(Viewer admin, Form form, Command command) {
        Builders.requireAdmin(admin);
        return categories.add(Category.add(new CategoryId(command.id()), form.look()), command);
    }

    public Stored<Category> redesign(Viewer admin, CategoryId id, Form form, Command command) {
        Builders.requireAdmin(admin);
        find(admin, id);
        Category.Look look = form.look();
        return categories
                .change(id, command, category -> category.redesign(look))
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
