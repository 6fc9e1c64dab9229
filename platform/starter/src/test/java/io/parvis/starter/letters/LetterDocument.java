package io.parvis.starter.letters;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.aggregate.DocumentMapper;

/** A letter's state in its document. */
public record LetterDocument(@Nullable String code, List<String> places, int stops, String remark) {

    /** Between the two. */
    public static final class Mapper implements DocumentMapper<Letter, LetterDocument> {

        @Override
        public Class<LetterDocument> documentType() {
            return LetterDocument.class;
        }

        @Override
        public LetterDocument toDocument(Letter letter) {
            return new LetterDocument(
                    letter.code(), letter.places(), letter.places().size(), letter.remark());
        }

        @Override
        public Letter toAggregate(String id, LetterDocument document) {
            return new Letter(id, document.code(), document.places(), document.remark());
        }
    }
}
