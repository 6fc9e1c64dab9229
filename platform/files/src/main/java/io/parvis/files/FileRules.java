package io.parvis.files;

import java.util.Set;

import io.parvis.starter.problem.Refused;

/**
 * Which files are taken.
 *
 * @param allowed  the types
 * @param largest  how many bytes a file may have
 * @param most     how many files a thing may have
 * @param detector tells what the first bytes look like
 */
record FileRules(Set<FileType> allowed, long largest, int most, TypeDetector detector) {

    /** Those that the settings say. */
    static FileRules of(FilesProperties properties, TypeDetector detector) {
        return new FileRules(properties.types(), properties.maxSize().toBytes(), properties.maxPerThing(), detector);
    }

    /**
     * Looks whether there is room for one more.
     *
     * @param present how many files the thing has
     * @throws Refused if these are as many as it may have
     */
    void requireRoom(long present) {
        if (present >= most) {
            throw new Refused(FileRefusal.FILES_TOO_MANY);
        }
    }

    /**
     * The type that a file is to be of by its name.
     *
     * @throws Refused if such files are not taken
     */
    FileType claimed(FileName name) {
        if (Executables.hasExtension(name.extension())) {
            throw new Refused(FileRefusal.FILE_EXECUTABLE);
        }
        return FileType.ofExtension(name.extension())
                .filter(allowed::contains)
                .orElseThrow(() -> new Refused(FileRefusal.FILE_TYPE_NOT_ALLOWED));
    }

    /**
     * Compares what the name says with the first bytes.
     *
     * @throws Refused if they don't agree
     */
    void requireHead(FileType claimed, byte[] head) {
        if (head.length == 0) {
            throw new Refused(FileRefusal.FILE_EMPTY);
        }
        String detected = detector.detect(head);
        if (Executables.isMediaType(detected)) {
            throw new Refused(FileRefusal.FILE_EXECUTABLE);
        }
        if (!claimed.beginsAs(detected)) {
            throw new Refused(FileRefusal.FILE_NOT_ITS_TYPE);
        }
    }

    /**
     * Compares what the name says with what is in a container.
     *
     * @throws Refused if they don't agree, it would grow too much, or something that runs is in it
     */
    void requireContents(FileType claimed, byte[] tail, long size) {
        ZipDirectory directory =
                ZipDirectory.read(tail, size).orElseThrow(() -> new Refused(FileRefusal.FILE_NOT_ITS_TYPE));
        if (directory.isBomb(size)) {
            throw new Refused(FileRefusal.FILE_UNPACKS_TOO_LARGE);
        }
        if (!claimed.holds(directory)) {
            throw new Refused(FileRefusal.FILE_NOT_ITS_TYPE);
        }
        if (claimed != FileType.ZIP && directory.hasMacros()) {
            throw new Refused(FileRefusal.FILE_WITH_MACROS);
        }
        if (directory.hasExecutables()) {
            throw new Refused(FileRefusal.FILE_EXECUTABLE);
        }
    }
}
