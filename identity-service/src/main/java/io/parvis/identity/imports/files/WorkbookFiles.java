package io.parvis.identity.imports.files;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that uploaded workbooks are read from, in a folder that others may use, too. A workbook's name goes when it is opened; one that is there for
 * longer than it takes to be written was left by a process that was killed.
 */
record WorkbookFiles(Path folder) {

    private static final Logger LOG = LoggerFactory.getLogger(WorkbookFiles.class);
    private static final String BEFORE = "parvis-import-";
    private static final String AFTER = ".xlsx";

    /** An empty file that only this process's user can read. */
    Path create() throws IOException {
        return Files.createTempFile(folder, BEFORE, AFTER);
    }

    /** Deletes what was left before an instant, as far as that is possible. */
    void deleteLeft(Instant before) {
        try (DirectoryStream<Path> workbooks = Files.newDirectoryStream(folder, BEFORE + "*" + AFTER)) {
            for (Path workbook : workbooks) {
                if (isLeft(workbook, before)) {
                    Files.deleteIfExists(workbook);
                    LOG.info("Deleted a workbook that was left in the folder for temporary files");
                }
            }
        } catch (IOException e) {
            LOG.warn(
                    "Workbooks may be left in the folder for temporary files: {}",
                    e.getClass().getName());
        }
    }

    private static boolean isLeft(Path workbook, Instant before) throws IOException {
        return Files.isRegularFile(workbook, LinkOption.NOFOLLOW_LINKS)
                && Files.getLastModifiedTime(workbook, LinkOption.NOFOLLOW_LINKS)
                                .compareTo(FileTime.from(before))
                        < 0;
    }
}
