package io.parvis.faults.load;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * What came back.
 *
 * @param status 0 if nothing did
 */
public record Answer(int status, String body) {

    static final Answer NONE = new Answer(0, "");

    private static final JsonMapper JSON = new JsonMapper();

    public boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    /** Whether the command may have been carried out or not, and is to be sent again. */
    boolean leavesUnknown() {
        return status == 0 || status == 401 || status == 408 || status == 425 || status == 429 || status >= 500;
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }
}
