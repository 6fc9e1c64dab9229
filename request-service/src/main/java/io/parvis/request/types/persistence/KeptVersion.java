package io.parvis.request.types.persistence;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.request.types.TypeDraft;
import io.parvis.starter.aggregate.Aggregate;
import io.parvis.starter.aggregate.DocumentMapper;

/** What a version was made of. It never changes, and nothing is told of it. */
final class KeptVersion implements Aggregate<Void> {

    static final DocumentMapper<KeptVersion, VersionDocument> MAPPER = DocumentMapper.of(
            VersionDocument.class,
            version -> new VersionDocument(
                    version.type,
                    version.number,
                    DraftJson.write(version.draft),
                    version.draft.handling().assignee()),
            (document, id) ->
                    new KeptVersion(id, document.type(), document.version(), DraftJson.read(document.draft())));

    private final String content;
    private final String type;
    private final int number;
    private final TypeDraft draft;

    private KeptVersion(String content, String type, int number, TypeDraft draft) {
        this.content = content;
        this.type = type;
        this.number = number;
        this.draft = draft;
    }

    /**
     * As it is kept.
     *
     * @param assigneeId whom it names to answer for what its requests become; absent when nobody
     */
    record VersionDocument(
            String type,
            int version,
            String draft,
            @Nullable String assigneeId) {}

    static KeptVersion of(String content, String type, int number, TypeDraft draft) {
        return new KeptVersion(content, type, number, draft);
    }

    TypeDraft draft() {
        return draft;
    }

    @Override
    public String id() {
        return content;
    }

    @Override
    public List<Void> events() {
        return List.of();
    }
}
