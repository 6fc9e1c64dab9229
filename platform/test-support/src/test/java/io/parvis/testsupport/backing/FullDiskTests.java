package io.parvis.testsupport.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTests {

    @TempDir
    Path directory;

    @BeforeAll
    static void mount() {
        FilePath.register(new SmallDisk());
    }

    @Test
    void isToldOnceAndHoldsWhatWasAcknowledged() {
        String file = directory.resolve("parvis.mv").toString();
        List<MVStoreException> told = new ArrayList<>();
        int acknowledged = writeUntilFull(file, told);

        assertThat(told)
                .singleElement()
                .satisfies(failure -> assertThat(failure).hasRootCauseMessage("No space left on device"));
        try (MVStore again = new MVStore.Builder().fileName(file).readOnly().open()) {
            assertThat(again.openMap("letters")).hasSize(acknowledged);
        }
    }

    private static int writeUntilFull(String file, List<MVStoreException> told) {
        MVStore store = new MVStore.Builder()
                .fileName("small:" + file)
                .autoCommitDisabled()
                .open();
        GroupCommit commits = new GroupCommit(store, told::add);
        for (int written = 0; ; written++) {
            int number = written;
            try {
                commits.writing(() -> store.openMap("letters").put(number, "x".repeat(10_000)));
            } catch (MVStoreException e) {
                store.closeImmediately();
                return written;
            }
        }
    }

    /** Files that can't grow beyond a quota; public, because the store makes one for each path. */
    public static final class SmallDisk extends FilePathWrapper {

        private static final long QUOTA_BYTES = 500_000;

        @Override
        public String getScheme() {
            return "small";
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new SmallFile(getBase().open(mode));
        }

        private static final class SmallFile extends FileBase {

            private final FileChannel file;

            SmallFile(FileChannel file) {
                this.file = file;
            }

            @Override
            public synchronized int write(ByteBuffer bytes, long position) throws IOException {
                if (position + bytes.remaining() > QUOTA_BYTES) {
                    throw new IOException("No space left on device");
                }
                return file.write(bytes, position);
            }

            @Override
            public int write(ByteBuffer bytes) throws IOException {
                return file.write(bytes);
            }

            @Override
            public synchronized int read(ByteBuffer bytes, long position) throws IOException {
                return file.read(bytes, position);
            }

            @Override
            public int read(ByteBuffer bytes) throws IOException {
                return file.read(bytes);
            }

            @Override
            public long position() throws IOException {
                return file.position();
            }

            @Override
            public FileChannel position(long position) throws IOException {
                return file.position(position);
            }

            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public FileChannel truncate(long size) throws IOException {
                return file.truncate(size);
            }

            @Override
            public void force(boolean metaData) throws IOException {
                file.force(metaData);
            }

            @Override
            public FileLock tryLock(long position, long size, boolean shared) throws IOException {
                return file.tryLock(position, size, shared);
            }

            @Override
            protected void implCloseChannel() throws IOException {
                file.close();
            }
        }
    }
}
