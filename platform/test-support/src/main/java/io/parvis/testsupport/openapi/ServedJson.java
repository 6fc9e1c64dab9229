package io.parvis.testsupport.openapi;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a running context answers, past its security. */
public final class ServedJson {

    private ServedJson() {}

    /**
     * The service's OpenAPI document.
     *
     * @throws AssertionError if it serves none
     */
    public static JsonNode openApi(WebApplicationContext context) {
        return at(context, "/v3/api-docs");
    }

    /**
     * The answer to a GET.
     *
     * @throws AssertionError if there is none that is JSON
     */
    public static JsonNode at(WebApplicationContext context, String path) {
        try {
            String json = MockMvcBuilders.webAppContextSetup(context)
                    .build()
                    .perform(get(path))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            return JsonMapper.shared().readTree(json);
        } catch (Exception e) {
            throw new AssertionError("the service serves no JSON at " + path, e);
        }
    }
}
