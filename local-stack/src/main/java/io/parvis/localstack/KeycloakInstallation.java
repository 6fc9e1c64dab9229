package io.parvis.localstack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.StackFailure;

/** Keycloak as its own zip brings it, unpacked and prepared for fast starts once, whoever comes first. */
record KeycloakInstallation(Path zip, Path home) {

    private static final String BUILT = "parvis-built";

    static KeycloakInstallation of(StackOptions options) {
        Path zip = options.project().resolve("local-stack/target/keycloak.zip");
        return new KeycloakInstallation(zip, options.tools().resolve("keycloak"));
    }

    /** Unpacks Keycloak and runs its {@code kc.sh build}, unless that was done before. */
    void prepare(Path log, Progress progress) {
        if (isBuilt()) {
            return;
        }
        try {
            Files.createDirectories(home.toAbsolutePath().getParent());
            Path lock = home.resolveSibling("keycloak.lock");
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                if (held.isValid() && !isBuilt()) {
                    progress.note("unpacking and building Keycloak, once");
                    unpack();
                    build(log);
                    Files.writeString(home.resolve(BUILT), String.valueOf(Files.size(zip)));
                }
            }
        } catch (IOException e) {
            throw new StackFailure("Cannot unpack Keycloak into " + home + ": " + e.getMessage(), e);
        }
    }

    private boolean isBuilt() {
        try {
            Path built = home.resolve(BUILT);
            return Files.exists(built)
                    && (!Files.exists(zip) || Files.readString(built).equals(String.valueOf(Files.size(zip))));
        } catch (IOException e) {
            return false;
        }
    }

    private void unpack() throws IOException {
        if (!Files.isRegularFile(zip)) {
            throw new StackFailure("Keycloak is missing: there is no " + zip);
        }
        try (ZipInputStream entries = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path name = Path.of(entry.getName());
                if (name.getNameCount() == 1) {
                    continue;
                }
                Path target = home.resolve(name.subpath(1, name.getNameCount())).normalize();
                if (!target.startsWith(home)) {
                    throw new IOException("an entry leaves the folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.copy(entries, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private void build(Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        "sh", home.resolve("bin/kc.sh").toString(), "build", "--db=dev-file")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JAVA_OPTS_APPEND", "-Xmx512m -XX:TieredStopAtLevel=1");
        Process process = builder.start();
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new StackFailure("Keycloak cannot be prepared. Its log: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
