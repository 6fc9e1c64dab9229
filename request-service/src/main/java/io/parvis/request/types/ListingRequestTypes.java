package io.parvis.request.types;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Service;

import io.parvis.directory.Viewer;
import io.parvis.request.forms.Forms;
import io.parvis.request.forms.LocalText;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.paging.TiedCursors;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The legal team looks at request types, what their drafts would look like, and what their versions looked like. */
@Service
public class ListingRequestTypes {

    private final RequestTypes types;
    private final TypeVersions versions;
    private final CheckingDrafts checking;
    private final Forms forms;

    ListingRequestTypes(RequestTypes types, TypeVersions versions, CheckingDrafts checking, Forms forms) {
        this.types = types;
        this.versions = versions;
        this.checking = checking;
        this.forms = forms;
    }

    /**
     * A draft as clients would see it.
     *
     * @param schema   absent if too much is missing
     * @param problems what keeps it from being published
     */
    public record Preview(Optional<Map<String, Object>> schema, List<FieldProblem> problems) {}

    /** A version as it was written. */
    public record Version(Publication publication, TypeDraft draft) {}

    /**
     * A page of the types that a filter finds.
     *
     * @throws io.parvis.starter.paging.MalformedCursor if the cursor was not given for this filter
     */
    public Page<Stored<RequestType>> page(Viewer member, TypeFilter filter, PageRequest page) {
        Builders.require(member);
        TiedCursors cursors = TiedCursors.to(filter);
        return cursors.tie(types.page(member, filter, cursors.untie(page)));
    }

    public Stored<RequestType> find(Viewer member, RequestTypeId id) {
        Builders.require(member);
        return types.find(member, id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }

    public Preview preview(Viewer member, RequestTypeId id) {
        CheckingDrafts.Checked checked = checking.check(find(member, id).value());
        return new Preview(
                checked.version()
                        .map(version -> forms.draw(version.heading(), version.form(), LocalText.EVERY_LANGUAGE)),
                checked.problems());
    }

    public Version version(Viewer member, RequestTypeId id, int number) {
        Publication publication = find(member, id).value().state().publications().stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
        return new Version(publication, versions.find(publication.content()).orElseThrow());
    }
}
