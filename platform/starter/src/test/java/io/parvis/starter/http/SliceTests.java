package io.parvis.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.http.MediaType;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import io.parvis.starter.sample.SampleCallers.SampleCaller;
import io.parvis.starter.sample.SampleService;
import io.parvis.starter.security.CallerAuthentication;

/** A service's slice tests have the starter's half of its web layer without asking for it. */
@WebMvcTest(properties = "spring.application.name=sample-service")
@ContextConfiguration(classes = SampleService.class)
class SliceTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void knowTheCallerThatATestNames() {
        var claire = new CallerAuthentication(new SampleCaller("claire", "portal"));

        assertThat(mvc.get().uri("/api/portal/things/7").with(authentication(claire)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.owner")
                .isEqualTo("claire");
    }

    @Test
    void refuseAndAnswerAsTheServiceDoes() {
        assertThat(mvc.get().uri("/api/portal/things"))
                .hasStatus(401)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.key")
                .isEqualTo("unauthenticated");
    }
}
