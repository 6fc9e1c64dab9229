package io.parvis.testsupport.web;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** All that a caller can tell one answer from another by: its status, its body and the names of its headers. */
public record Told(int status, String body, List<String> headers) {

    /** What the caller learns from an answer. */
    public static Told by(MvcTestResult answer) {
        try {
            return new Told(
                    answer.getResponse().getStatus(),
                    answer.getResponse().getContentAsString(),
                    List.copyOf(answer.getResponse().getHeaderNames()));
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
