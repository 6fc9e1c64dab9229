package io.parvis.starter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;

import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import io.parvis.starter.problem.BadRequest;

class BodyFilterTests {

    private static final int LIMIT = 10;

    @Test
    void letsUploadsPassUnreadWhereTheServiceTakesThem() throws ServletException, IOException {
        MockHttpServletRequest upload = request("multipart/form-data; boundary=x", LIMIT + 1);

        assertThat(passed(new BodyFilter(LIMIT, true), upload)).isSameAs(upload);
        assertThat(upload.getInputStream().readAllBytes()).hasSize(LIMIT + 1);
    }

    @Test
    void limitsUploadsAsAnyBodyWhereTheServiceTakesNone() {
        MockHttpServletRequest upload = request("Multipart/form-data; boundary=x", LIMIT + 1);

        assertThatExceptionOfType(BadRequest.class).isThrownBy(() -> passed(new BodyFilter(LIMIT, false), upload));
    }

    @Test
    void keepsABodyWithinTheLimit() throws ServletException, IOException {
        MockHttpServletRequest body = request("application/json", LIMIT);

        assertThat(passed(new BodyFilter(LIMIT, false), body).getInputStream().readAllBytes())
                .hasSize(LIMIT);
    }

    private static ServletRequest passed(BodyFilter filter, MockHttpServletRequest request)
            throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest();
    }

    private static MockHttpServletRequest request(String type, int size) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(type);
        request.setContent(new byte[size]);
        return request;
    }
}
