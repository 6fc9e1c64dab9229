package io.parvis.files.web;

import java.util.Objects;

import org.springframework.web.multipart.MultipartFile;

import io.parvis.files.FileName;
import io.parvis.files.Upload;

/** Uploads as they come over HTTP. The container has put a multipart file on disk, where it is read from; it deletes it after the request. */
public final class Uploads {

    private Uploads() {}

    /** The upload in a part of a multipart body. Its own idea of its type counts for nothing. */
    public static Upload read(MultipartFile part) {
        String name = Objects.requireNonNullElse(part.getOriginalFilename(), "");
        return new Upload(new FileName(name), part::getInputStream);
    }
}
