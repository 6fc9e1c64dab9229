package io.parvis.files;

import io.parvis.starter.problem.Refusal;

/** Why something with files is refused. */
public enum FileRefusal implements Refusal {
    /** There is not a byte in it. */
    FILE_EMPTY(Kind.INVALID),
    /** Files of this type, or with this extension, are not taken. */
    FILE_TYPE_NOT_ALLOWED(Kind.INVALID),
    /** The content is not what the name's extension says. */
    FILE_NOT_ITS_TYPE(Kind.INVALID),
    /** It is a program, or has one in it. */
    FILE_EXECUTABLE(Kind.INVALID),
    /** The office document has macros in it. */
    FILE_WITH_MACROS(Kind.INVALID),
    /** Whoever unpacked it would be filled up by it. */
    FILE_UNPACKS_TOO_LARGE(Kind.INVALID),
    /** The copy of a file is not what the file was. */
    FILE_ALTERED(Kind.INVALID),
    /** Nobody has said yet that it is free of viruses. */
    FILE_BEING_CHECKED(Kind.CONFLICT),
    /** A virus was found in it. */
    FILE_INFECTED(Kind.CONFLICT),
    /** The thing has as many files as one may have. */
    FILES_TOO_MANY(Kind.CONFLICT),
    /** The file has as many versions as one may have. */
    FILE_VERSIONS_TOO_MANY(Kind.CONFLICT),
    /** Folders are in each other as deep as they may be. */
    FOLDER_TOO_DEEP(Kind.INVALID),
    /** A folder was to be moved into itself, or into one that is in it. */
    FOLDER_IN_ITSELF(Kind.INVALID),
    /** There are as many folders as there may be. */
    FOLDERS_TOO_MANY(Kind.CONFLICT),
    /** There is something in the folder. */
    FOLDER_NOT_EMPTY(Kind.CONFLICT);

    private final Kind kind;

    FileRefusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
