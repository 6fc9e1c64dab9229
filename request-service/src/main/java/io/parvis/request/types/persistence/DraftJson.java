package io.parvis.request.types.persistence;

import tools.jackson.databind.json.JsonMapper;

import io.parvis.request.types.TypeDraft;

/** Drafts as one text: nobody asks the database for a part of one, and what a version was made of is to be read as it was written. */
final class DraftJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DraftJson() {}

    static String write(TypeDraft draft) {
        return JSON.writeValueAsString(draft);
    }

    static TypeDraft read(String text) {
        return JSON.readValue(text, TypeDraft.class);
    }
}
