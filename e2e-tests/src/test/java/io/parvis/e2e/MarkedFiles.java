package io.parvis.e2e;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files and folders of a matter of claire's, each with a canary. */
final class MarkedFiles {

    private final Canary file = Canary.of("a file of the team's", Standing::ofFile);
    private final Canary filed = Canary.of("a file in a folder", Standing::ofFiled);
    private final Canary folder = Canary.of("a folder's name", Standing::ofFolder);
    private final Canary otherFolder = Canary.of("a hidden folder's name", Standing::team);
    private final Canary sent = Canary.of("a file that the client sent", Standing::ofSent);
    private final Canary version = Canary.of("the team's version of it", Standing::ofTeamsVersion);

    private final MatterWork work;
    private final Map<Canary, String> ids = new HashMap<>();

    MarkedFiles(MatterWork work) {
        this.work = work;
        String folders = work.main("/attachments/folders");
        ids.put(folder, work.made("lawyer", folders, Map.of("name", folder.word())));
        ids.put(otherFolder, work.made("lawyer", folders, Map.of("name", otherFolder.word())));
        work.post("/attachments/folders/" + ids.get(otherFolder) + "/hide", Map.of());
        ids.put(file, work.uploaded("lawyer", work.main("/attachments"), file));
        ids.put(filed, work.uploaded("lawyer", work.main("/attachments?folderId=" + ids.get(folder)), filed));
        ids.put(sent, work.uploaded("claire", work.portal("/attachments"), sent));
        work.uploaded("lawyer", work.main("/attachments/" + ids.get(sent) + "/versions"), version);
    }

    List<Canary> canaries() {
        return List.of(file, filed, folder, otherFolder, sent, version);
    }

    Stream<Thing> things() {
        return ids.entrySet().stream().map(entry -> entry.getKey().at(entry.getValue()));
    }

    /** Those that can be asked for one after the other: what the client sent, one of the team's, one in a folder. */
    List<String> files() {
        return Stream.of(sent, file, filed).map(ids::get).toList();
    }

    String folder() {
        return ids.get(folder);
    }

    void turn(Dial dial, String to) {
        switch (dial) {
            case FILE -> work.post("/attachments/" + ids.get(file) + "/" + to, Map.of());
            case FILED -> work.post("/attachments/" + ids.get(filed) + "/" + to, Map.of());
            case FILEDS_PLACE -> work.post("/attachments/" + ids.get(filed) + "/folder", place("folderId", to));
            case SENTS_PLACE -> work.post("/attachments/" + ids.get(sent) + "/folder", place("folderId", to));
            case VERSION -> work.post("/attachments/" + ids.get(sent) + "/versions/2/give", Map.of());
            case FOLDER -> work.post("/attachments/folders/" + ids.get(folder) + "/" + to, Map.of());
            case FOLDERS_PLACE ->
                work.post("/attachments/folders/" + ids.get(folder) + "/parent", place("parentId", to));
            default -> throw new IllegalArgumentException("not of files: " + dial);
        }
    }

    private Map<String, Object> place(String field, String to) {
        return switch (to) {
            case "folder" -> Map.of(field, ids.get(folder));
            case "other folder" -> Map.of(field, ids.get(otherFolder));
            default -> Map.of();
        };
    }
}
