package io.parvis.files;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.util.unit.DataSize;

import io.parvis.files.tika.Detectors;

/** All that is done with files, in memory: without a scanner, and with a hundred files of a megabyte at most. */
public final class FilingCabinet {

    /** As a service has it that sets nothing but size and number; archives are not taken. */
    public static final FilesProperties PROPERTIES = new FilesProperties(
            DataSize.ofMegabytes(1),
            100,
            types(),
            Visibility.HIDDEN,
            Duration.ofDays(1),
            Duration.ofMinutes(10),
            Duration.ofMinutes(10),
            Duration.ofSeconds(1));

    public final InMemoryStoredFiles files = new InMemoryStoredFiles();
    public final InMemoryFolders folders = new InMemoryFolders();
    public final InMemoryContents contents = new InMemoryContents();
    public final AddingFiles adding;
    public final ChangingFiles changing;
    public final KeepingFolders keeping;
    public final ReadingFiles reading = new ReadingFiles(files, folders, contents, false);
    public final ZippingFiles zipping = new ZippingFiles(files, folders, contents, false);

    public FilingCabinet(Clock clock) {
        FileRules rules = FileRules.of(PROPERTIES, Detectors.tika());
        adding = new AddingFiles(files, folders, contents, new ReceivingContent(contents, rules, clock), rules, clock);
        changing = new ChangingFiles(files, folders, contents, clock);
        keeping = new KeepingFolders(folders, files, clock);
    }

    public void forgetAll() {
        files.forgetAll();
        folders.forgetAll();
        contents.forgetAll();
    }

    private static Set<FileType> types() {
        Set<FileType> types = EnumSet.allOf(FileType.class);
        types.remove(FileType.ZIP);
        return types;
    }
}
