package io.parvis.matter.matters;

import java.util.List;
import java.util.Map;

/** Forms of lists in which one thing is filled in. */
public final class ReadingSearchesFixture {

    private ReadingSearchesFixture() {}

    public static MatterListForm asking(String field, String value) {
        Map<String, String> form = Map.of(field, value);
        return new MatterListForm(
                form.get("q"),
                values(form.get("kind")),
                values(form.get("status")),
                values(form.get("practiceArea")),
                form.get("number"),
                form.get("name"),
                new MatterListForm.Days(
                        form.get("openedFrom"),
                        form.get("openedTo"),
                        form.get("dueFrom"),
                        form.get("dueTo"),
                        form.get("closedFrom"),
                        form.get("closedTo")),
                new MatterListForm.Ties(
                        form.get("assignee"),
                        form.containsKey("assigned") ? Boolean.valueOf(form.get("assigned")) : null,
                        form.get("company"),
                        form.get("requester"),
                        form.get("origin"),
                        null),
                form.get("sort"));
    }

    private static List<String> values(String value) {
        return value == null ? List.of() : List.of(value);
    }
}
