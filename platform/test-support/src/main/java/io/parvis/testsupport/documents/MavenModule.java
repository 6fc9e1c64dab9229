package io.parvis.testsupport.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a module's build file says of it. */
record MavenModule(String description) {

    private static final Pattern DESCRIPTION = Pattern.compile("<description>([^<]+)</description>");

    static MavenModule at(Path directory) {
        try {
            Matcher found = DESCRIPTION.matcher(Files.readString(directory.resolve("pom.xml")));
            if (!found.find()) {
                throw new IllegalStateException(directory + " has no description");
            }
            return new MavenModule(found.group(1).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
