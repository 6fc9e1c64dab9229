package io.parvis.gateway.limits;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may carry.
 *
 * @param json   a body of any kind but multipart
 * @param upload a multipart body, files and what surrounds them together
 */
@ConfigurationProperties("parvis.gateway.body-limits")
public record BodyLimits(
        @DefaultValue("1MB") DataSize json,
        @DefaultValue("101MB") DataSize upload) {

    /** The limit for this request, in bytes. */
    public long of(HttpServletRequest request) {
        String type = request.getContentType();
        boolean multipart = type != null && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length());
        return (multipart ? upload : json).toBytes();
    }
}
