package io.parvis.files.sample;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.parvis.directory.Viewer;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.FileOwner;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Visibility;
import io.parvis.files.ZippingFiles;
import io.parvis.files.web.Downloads;
import io.parvis.files.web.Uploads;
import io.parvis.starter.aggregate.Command;

@RestController
@RequestMapping("/api/portal/things/{thing}/files")
class PortalFiles {

    private final AddingFiles adding;
    private final ReadingFiles reading;
    private final ZippingFiles zipping;

    PortalFiles(AddingFiles adding, ReadingFiles reading, ZippingFiles zipping) {
        this.adding = adding;
        this.reading = reading;
        this.zipping = zipping;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    String add(@PathVariable String thing, Viewer viewer, @RequestPart("file") MultipartFile file, Command command)
            throws IOException {
        return adding.add(access(thing, viewer), null, Uploads.read(file), command)
                .value()
                .id();
    }

    @GetMapping("/{id}/content")
    void content(
            @PathVariable String thing,
            @PathVariable String id,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Downloads.answer(reading.open(access(thing, viewer), new FileId(id), null), request, response);
    }

    @GetMapping("/all.zip")
    void all(
            @PathVariable String thing,
            Viewer viewer,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Downloads.answer(
                zipping.archive(access(thing, viewer), ZippingFiles.Selection.ALL),
                new FileName("all.zip"),
                language,
                request,
                response);
    }

    private static FileAccess access(String thing, Viewer viewer) {
        return FileAccess.of(new FileOwner("things", thing), viewer, Visibility.HIDDEN);
    }
}
