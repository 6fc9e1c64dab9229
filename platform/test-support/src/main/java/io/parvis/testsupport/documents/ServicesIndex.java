package io.parvis.testsupport.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import io.parvis.testsupport.architecture.Repository;

/** {@code docs/services/README.md}: the services, and the settings that they share. */
final class ServicesIndex {

    private ServicesIndex() {}

    static String of(Repository repository) {
        Path root = repository.root();
        Path defaults = root.resolve("platform/starter/src/main/resources/parvis-defaults.yaml");
        String services = Markdown.table(
                "",
                List.of("service", "what it is"),
                services(repository).stream()
                        .map(service -> List.of(
                                Markdown.link(service, service + ".md"),
                                MavenModule.at(root.resolve(service)).description()))
                        .toList());
        return """
            # Services

            A page for each: what it does, its commands and queries, the events that it publishes and consumes, health, metrics and settings.
            This page is generated, and so is what stands below the mark of the others: `%s`.

            %s
            ## Settings of every service

            As an environment variable, `parvis.outbox.send-timeout` is `PARVIS_OUTBOX_SENDTIMEOUT`.

            %s\
            """.formatted(
                GeneratedFile.COMMAND, services, SettingsTable.of(root.resolve("platform/starter"), List.of(defaults)));
    }

    /** The gateway and the services, in their order in the build. */
    static List<String> services(Repository repository) {
        return Stream.concat(
                        Stream.of("gateway"),
                        repository.modules().stream()
                                .map(module -> module.getFileName().toString())
                                .filter(name -> name.endsWith("-service")))
                .toList();
    }
}
