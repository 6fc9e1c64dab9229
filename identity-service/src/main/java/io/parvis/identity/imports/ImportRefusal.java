package io.parvis.identity.imports;

import io.parvis.starter.problem.Refusal;

/** Why an import is refused, and then nothing of it is kept. */
public enum ImportRefusal implements Refusal {
    /** The file is neither CSV nor an Excel workbook ({@code .xlsx}). */
    IMPORT_FORMAT_UNKNOWN(Kind.INVALID),
    /** The file begins like one that can be read, and then can't. */
    IMPORT_UNREADABLE(Kind.INVALID),
    /** The text is not UTF-8, and does not say that it is UTF-16. */
    IMPORT_ENCODING_UNKNOWN(Kind.INVALID),
    /** The workbook is far larger than its file. */
    IMPORT_UNPACKS_TOO_LARGE(Kind.INVALID),
    /** The first row does not name the columns that there must be, or names others. */
    IMPORT_COLUMNS_WRONG(Kind.INVALID),
    /** There is no row below the header. */
    IMPORT_EMPTY(Kind.INVALID),
    /** There are more rows than an import may have. */
    IMPORT_TOO_LONG(Kind.INVALID),
    /** The rows are still being checked. */
    IMPORT_NOT_CHECKED(Kind.CONFLICT),
    /** Rows are wrong, and nobody said that they are to be left out. */
    IMPORT_HAS_ERRORS(Kind.CONFLICT);

    private final Kind kind;

    ImportRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
