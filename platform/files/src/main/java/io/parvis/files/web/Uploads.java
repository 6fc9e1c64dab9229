package io.parvis.files.web;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

import io.parvis.files.FileName;
import io.parvis.files.Upload;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Uploads as they come over HTTP. The container has put a multipart file on disk, where it is read from; it deletes it after the request. */
public final class Uploads {

    private static final String PART = "file";

    private Uploads() {}

    /**
     * The upload in the part {@code file} of a multipart body. The container takes the body in only now: a handler asks before who may send, and so nobody else
     * makes it put a hundred megabytes on disk.
     *
     * @throws Refused if there was none
     */
    public static Upload read(HttpServletRequest request) {
        MultipartRequest parts = WebUtils.getNativeRequest(request, MultipartRequest.class);
        return read(parts == null ? null : parts.getFile(PART));
    }

    /**
     * The upload in a part of a multipart body. Its own idea of its type counts for nothing.
     *
     * @param part null where there was none: a controller takes it so, because who may send is asked before what was sent
     * @throws Refused if there was none
     */
    public static Upload read(@Nullable MultipartFile part) {
        if (part == null) {
            throw new Refused(StandardRefusal.INVALID_CONTENT, List.of(FieldProblem.of("/file", "required")));
        }
        String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
        return new Upload(new FileName(name), part::getInputStream);
    }
}
