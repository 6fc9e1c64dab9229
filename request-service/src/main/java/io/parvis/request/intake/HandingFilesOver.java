package io.parvis.request.intake;

import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.files.Download;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Hands the files of requests to the services that make something of them, which copy them (S32, S34). */
@Service
public class HandingFilesOver {

    private final ConvertingRequests converting;
    private final ReadingFiles reading;

    HandingFilesOver(ConvertingRequests converting, ReadingFiles reading) {
        this.converting = converting;
        this.reading = reading;
    }

    /**
     * All files that were sent with a request, last added first.
     *
     * @throws Refused if there is no such request
     */
    public List<ListedFile> list(RequestId id) {
        List<String> sent = converting.content(id).state().attached().sent();
        return reading.all(access(id), sent.stream().map(FileId::new).toList());
    }

    /**
     * What is needed to hand a file out.
     *
     * @throws Refused if there is no such request or file, the file was not sent with it, or it may not be handed out
     */
    public Download open(RequestId id, FileId file) {
        RequestState request = converting.content(id).state();
        if (!request.sent(file.value())) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        return reading.open(access(id), file, null);
    }

    private static FileAccess access(RequestId id) {
        return FileAccess.ofService(new FileOwner("requests", id.value()));
    }
}
