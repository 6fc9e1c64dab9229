package io.parvis.files.persistence;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.query.Criteria;

import io.parvis.files.FileAccess;
import io.parvis.files.FileOwner;
import io.parvis.files.FolderId;
import io.parvis.files.FolderTree;
import io.parvis.files.Side;
import io.parvis.files.Visibility;

/** What {@link io.parvis.files.StoredFile} says about who sees it, as a condition on documents. */
final class VisibleFiles {

    static final String OWNER = "state.owner";
    static final String FOLDER = "state.folder";
    static final String ADDED_AT = "state.addedAt";
    static final String CONTENT = "state.versions.content";

    private static final String REMOVED_AT = "state.removedAt";
    private static final String CHOICE = "state.choice";

    private VisibleFiles() {}

    /** All that a thing has, whoever may see it. */
    static Criteria of(FileOwner owner) {
        return Criteria.where(OWNER).is(owner.value()).and(REMOVED_AT).isNull();
    }

    static Criteria to(FileAccess access, FolderTree folders) {
        Criteria there = of(access.owner());
        return access.side() == Side.INTERNAL ? there : there.orOperator(inPortal(access, folders));
    }

    private static List<Criteria> inPortal(FileAccess access, FolderTree folders) {
        List<String> shown = ids(folders.decided(Visibility.SHOWN));
        List<@Nullable String> openPlaces = new ArrayList<>(ids(folders.decided(null)));
        openPlaces.add(null);
        Criteria undecided = Criteria.where(CHOICE).isNull().and(FOLDER).in(openPlaces);
        return List.of(
                Criteria.where(CHOICE).is(Visibility.SHOWN.name()),
                Criteria.where("state.versions.by").is(access.actor().value()),
                Criteria.where(CHOICE).isNull().and(FOLDER).in(shown),
                access.teamsFiles() == Visibility.SHOWN
                        ? undecided
                        : undecided.and("state.origin").is(Side.PORTAL.name()));
    }

    private static List<String> ids(List<FolderId> folders) {
        return folders.stream().map(FolderId::value).toList();
    }
}
