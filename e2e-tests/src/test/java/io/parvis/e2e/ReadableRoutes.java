package io.parvis.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All that can be read in the portal or in the main application: every live route of every service, archives and workbooks unpacked. */
record ReadableRoutes(NavigableSet<Route> routes) {

    private static final byte[] ZIP = {'P', 'K'};
    private static final Pattern MOMENT =
            Pattern.compile("\"(?:traceId|instance)\":\"[^\"]*\"|<dcterms:\\w+[^>]*>[^<]*</dcterms:\\w+>");

    static ReadableRoutes of(Parvis parvis, String surface) {
        NavigableSet<Route> routes = new TreeSet<>();
        for (String service : parvis.services()) {
            LiveRoutes.of(
                            service,
                            parvis.operators()
                                    .at(service)
                                    .get("/actuator/mappings")
                                    .json())
                    .stream()
                    .filter(route -> route.method().equals("GET"))
                    .filter(route -> route.pattern().startsWith("/api/" + surface + "/"))
                    .filter(route -> !route.pattern().endsWith("/stream"))
                    .forEach(routes::add);
        }
        return new ReadableRoutes(routes);
    }

    /**
     * What somebody is told, by the address that was asked: all of a list of a thing's parts, and each version of a file.
     *
     * @param things each with an example of whatever is in a path
     */
    Map<String, String> read(Program program, List<Examples> things) {
        Map<String, String> answers = new TreeMap<>();
        for (Examples examples : things) {
            for (Route route : routes) {
                String path = examples.path(route)
                        .orElseThrow(() -> new AssertionError(
                                route + " can't be asked: there is no example of what is in its path"));
                queries(route)
                        .map(path::concat)
                        .forEach(asked -> answers.computeIfAbsent(asked, _ -> text(program.bytes(asked))));
            }
        }
        return answers;
    }

    /** An answer that is to be the same for the same: without when and where it was given. */
    static String comparable(Program program, String path) {
        return MOMENT.matcher(text(program.bytes(path))).replaceAll("");
    }

    private static Stream<String> queries(Route route) {
        if (route.pattern().endsWith("/content")) {
            return Stream.of("?version=1", "?version=2", "");
        }
        return Stream.of(route.pattern().contains("{") ? "?limit=100" : "");
    }

    private static String text(byte[] body) {
        if (body.length < ZIP.length || body[0] != ZIP[0] || body[1] != ZIP[1]) {
            return new String(body, StandardCharsets.UTF_8);
        }
        StringBuilder text = new StringBuilder();
        try {
            Path file = Files.createTempFile("read", ".zip");
            try {
                Files.write(file, body);
                unpack(file, text);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void unpack(Path file, StringBuilder text) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                text.append(entry.getName()).append(' ');
                text.append(text(zip.getInputStream(entry).readAllBytes()));
            }
        }
    }
}
