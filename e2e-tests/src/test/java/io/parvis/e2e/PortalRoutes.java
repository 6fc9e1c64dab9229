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
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** All that the portal lets a client read: every live route of every service, archives and workbooks unpacked. */
record PortalRoutes(Parvis parvis, NavigableSet<Route> routes) {

    private static final byte[] ZIP = {'P', 'K'};

    static PortalRoutes of(Parvis parvis) {
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
                    .filter(route -> route.pattern().startsWith("/api/portal/"))
                    .filter(route -> !route.pattern().endsWith("/stream"))
                    .forEach(routes::add);
        }
        return new PortalRoutes(parvis, routes);
    }

    /** What a client is told, by the path that was asked. */
    Map<String, String> read(String username, List<Examples> things) {
        Map<String, String> answers = new TreeMap<>();
        for (Examples examples : things) {
            for (Route route : routes) {
                examples.path(route)
                        .filter(path -> !answers.containsKey(path))
                        .ifPresent(path ->
                                answers.put(path, text(parvis.as(username).bytes(path))));
            }
        }
        return answers;
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
