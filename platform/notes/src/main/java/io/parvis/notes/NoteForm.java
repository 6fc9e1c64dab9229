package io.parvis.notes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.files.FileId;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/**
 * What somebody wants to write.
 *
 * @param audience who is to read it; there is none by default, so that nothing is told to clients by an oversight
 */
public record NoteForm(@Nullable String audience, @Nullable String text, List<PersonId> mentioned, List<FileId> files) {

    static final String AUDIENCE_UNKNOWN = "note-audience-unknown";
    static final int LONGEST_TEXT = 20_000;
    static final int MOST_FILES = 20;
    static final int MOST_MENTIONED = 50;

    public NoteForm {
        mentioned = List.copyOf(mentioned);
        files = List.copyOf(files);
    }

    /** What a client wants to write: it is for both sides, and mentions nobody. */
    public static NoteForm ofPortal(@Nullable String text, List<FileId> files) {
        return new NoteForm(NoteAudience.PORTAL.name(), text, List.of(), files);
    }

    /** Whether it is meant for clients, too. */
    public boolean isForPortal() {
        return readers().filter(NoteAudience.PORTAL::equals).isPresent();
    }

    /** Who is to read it, if that is said in a word that there is. */
    private Optional<NoteAudience> readers() {
        return readers(audience);
    }

    static Optional<NoteAudience> readers(@Nullable String word) {
        return Stream.of(NoteAudience.values())
                .filter(audience -> audience.name().equals(word))
                .findFirst();
    }

    /**
     * Refuses a new note that is not as it must be, with all that is wrong with it.
     *
     * @return who is to read it
     */
    NoteAudience requireComplete() {
        Optional<NoteAudience> readers = readers();
        List<FieldProblem> problems = new ArrayList<>();
        if (readers.isEmpty()) {
            problems.add(FieldProblem.of("/audience", audience == null ? "required" : AUDIENCE_UNKNOWN));
        }
        addProblems(problems);
        refuse(problems);
        return readers.orElseThrow();
    }

    /** Refuses another wording that is not as it must be, with all that is wrong with it; who reads the note is settled. */
    void requireWording() {
        List<FieldProblem> problems = new ArrayList<>();
        addProblems(problems);
        refuse(problems);
    }

    private void addProblems(List<FieldProblem> problems) {
        if (text == null || text.codePoints().allMatch(NoteForm::isBlank)) {
            problems.add(FieldProblem.of("/text", "required"));
        } else if (text.length() > LONGEST_TEXT) {
            problems.add(FieldProblem.of("/text", "too-long", LONGEST_TEXT));
        } else if (text.codePoints().anyMatch(NoteForm::isNoText)) {
            problems.add(FieldProblem.of("/text", "control-characters"));
        }
        if (mentioned.size() > MOST_MENTIONED) {
            problems.add(FieldProblem.of("/mentionedMemberIds", "too-long", MOST_MENTIONED));
        }
        if (files.size() > MOST_FILES) {
            problems.add(FieldProblem.of("/fileIds", "too-long", MOST_FILES));
        }
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** What no keyboard types: control characters but for line breaks and tabs, and halves of characters. */
    private static boolean isNoText(int character) {
        return switch (character) {
            case '\n', '\r', '\t' -> false;
            default -> Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
        };
    }

    private static void refuse(List<FieldProblem> problems) {
        if (!problems.isEmpty()) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, problems);
        }
    }

    /** What it says, once it was found to be as it must be. */
    Wording wording(Instant at) {
        return new Wording(
                text == null ? "" : text,
                mentioned.stream().distinct().toList(),
                files.stream().distinct().toList(),
                at);
    }
}
