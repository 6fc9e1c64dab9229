package io.parvis.files.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.context.request.ServletWebRequest;

import io.parvis.files.Archive;
import io.parvis.files.Download;
import io.parvis.files.FileName;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.HttpProblem;

/** Hands bytes out over HTTP (RFC 9110), always to be saved and never to be guessed at. */
public final class Downloads {

    static final String TEXTS = "messages/archives";

    private static final int BUFFER = 64 * 1024;

    private Downloads() {}

    /**
     * Answers with a file, or with the one range of it that is asked for.
     *
     * @throws BadRequest if the range lies beyond the end
     */
    public static void answer(Download download, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String tag = "\"" + download.version().sha256() + "\"";
        if (new ServletWebRequest(request, response).checkNotModified(tag)) {
            return;
        }
        long size = download.version().size();
        ByteRange range = ByteRange.of(request, tag, size);
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        if (range.isBeyond(size)) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
            throw new BadRequest(HttpProblem.RANGE_NOT_SATISFIABLE);
        }
        if (range.isPart(size)) {
            response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.contentRange(size));
        }
        attachment(response, download.version().type().mediaType(), download.name());
        response.setContentLengthLong(range.length());
        if (!isHead(request)) {
            copy(download, range, response.getOutputStream());
        }
    }

    /**
     * Answers with an archive.
     *
     * @param name     what it is to be called
     * @param language what the text on what was left out is called in
     */
    public static void answer(
            Archive archive, FileName name, Locale language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        attachment(response, "application/zip", name);
        if (!isHead(request)) {
            String leftOut = ResourceBundle.getBundle(
                            TEXTS,
                            language,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                    .getString("left-out");
            archive.writeTo(response.getOutputStream(), leftOut);
        }
    }

    private static void attachment(HttpServletResponse response, String mediaType, FileName name) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name.value(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }

    private static void copy(Download download, ByteRange range, OutputStream target) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (InputStream source = download.source().open(range.first())) {
            for (long left = range.length(); left > 0; ) {
                int read = source.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the content ended before its end");
                }
                target.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    private static boolean isHead(HttpServletRequest request) {
        return HttpMethod.HEAD.matches(request.getMethod());
    }
}
