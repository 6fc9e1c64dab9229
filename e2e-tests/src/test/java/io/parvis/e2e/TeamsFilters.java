package io.parvis.e2e;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the team's lists are filtered and sorted by and the portal's are not, and files that are asked for by name: whatever a client says there, right or wrong,
 * both are answered in the same way.
 *
 * @param filters of which each has what is right of a client's matter before the bar, and what is wrong after it
 * @param archive where files and folders are named
 */
record TeamsFilters(List<String> lists, List<String> filters, String archive, List<Thing> files, Standing standing) {

    private static final List<String> ORDERS = List.of(
            "priority",
            "assignee",
            "assigneeId",
            "group",
            "groupId",
            "company",
            "origin",
            "restricted",
            "history",
            "notes");

    static TeamsFilters of(MarkedMatter matter, Parvis parvis, Standing standing) {
        List<String> filters = List.of(
                "assignee=%s|%s"
                        .formatted(parvis.as("lawyer").get("/api/main/me").text("/id"), UUID.randomUUID()),
                "assigned=true|false",
                "group=%s|%s".formatted(matter.group(), UUID.randomUUID()),
                "company=%s|%s".formatted(parvis.companyId("Acme"), UUID.randomUUID()),
                "origin=PORTAL|TEAM",
                "priority=NORMAL|URGENT",
                "requesterGone=false|true",
                "restricted=false|true",
                "inPortal=true|false",
                "audience=INTERNAL|PORTAL");
        String path = "/api/portal/matters";
        return new TeamsFilters(
                List.of(path, matter.portal("/notes"), "/api/portal/requests"),
                filters,
                matter.portal("/attachments.zip"),
                matter.files(),
                standing);
    }

    /** By what a client is told apart what is right from what is wrong. */
    Set<String> findings(Reader client) {
        Set<String> findings = new TreeSet<>();
        for (String list : lists) {
            for (String filter : filters) {
                String name = filter.substring(0, filter.indexOf('=') + 1);
                String right = filter.substring(name.length(), filter.indexOf('|'));
                compare(client, list + "?" + name, right, filter.substring(filter.indexOf('|') + 1), findings);
            }
            ORDERS.forEach(order -> compare(client, list + "?sort=", order, "-" + order, findings));
        }
        files.stream()
                .filter(file -> !file.isFor(client.name(), standing))
                .forEach(file -> List.of("?file=", "?folder=")
                        .forEach(named -> compare(
                                client,
                                archive + named,
                                file.id(),
                                UUID.randomUUID().toString(),
                                findings)));
        return findings;
    }

    private static void compare(Reader client, String question, String right, String wrong, Set<String> findings) {
        Program program = client.program().get();
        if (!ReadableRoutes.comparable(program, question + right)
                .equals(ReadableRoutes.comparable(program, question + wrong))) {
            findings.add("%s is answered otherwise by %s for %s than for %s"
                    .formatted(client.name(), question, right, wrong));
        }
    }
}
