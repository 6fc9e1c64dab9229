package io.parvis.files.handover;

import java.util.List;

import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.Upload;

/** The files of a thing, as the service that has them lists them to one that copies them. */
record HandedOver(List<Original> files) {

    HandedOver {
        files = List.copyOf(files);
    }

    boolean lists(Original file) {
        return files.stream().anyMatch(listed -> listed.id().equals(file.id()));
    }

    /**
     * One of them, as far as a copy needs to know it.
     *
     * @param sha256 in lower-case hexadecimal
     */
    record Original(String id, String name, String sha256) {

        FileId fileId() {
            return new FileId(id);
        }

        Upload upload(Upload.Source content) {
            return new Upload(new FileName(name), content).with(sha256);
        }
    }
}
