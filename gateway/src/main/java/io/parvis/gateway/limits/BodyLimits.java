package io.parvis.gateway.limits;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.http.server.PathContainer;
import org.springframework.util.unit.DataSize;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * How much one request may carry.
 *
 * @param json        any body that is no upload
 * @param upload      an upload, files and what surrounds them together
 * @param uploadPaths patterns of the paths that take files; a multipart body elsewhere is none
 */
@ConfigurationProperties("parvis.gateway.body-limits")
public record BodyLimits(
        @DefaultValue("1MB") DataSize json,
        @DefaultValue("101MB") DataSize upload,
        @DefaultValue List<String> uploadPaths) {

    /** The limit for this request, in bytes. */
    public long of(HttpServletRequest request) {
        return (isUpload(request) ? upload : json).toBytes();
    }

    /** Whether files come: a multipart body, where one is taken. */
    public boolean isUpload(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null
                && type.regionMatches(true, 0, "multipart/", 0, "multipart/".length())
                && takesFiles(PathContainer.parsePath(request.getRequestURI()));
    }

    private boolean takesFiles(PathContainer path) {
        return uploadPaths.stream()
                .map(PathPatternParser.defaultInstance::parse)
                .anyMatch(pattern -> pattern.matches(path));
    }
}
