package io.parvis.request.intake;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.files.Download;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
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
        RequestState request = converting.content(id).state();
        List<ListedFile> all = new ArrayList<>();
        PageRequest next = PageRequest.first(PageRequest.MAXIMUM);
        while (next != null) {
            Page<ListedFile> page = reading.page(access(id), next);
            page.items().stream().filter(file -> isSent(request, file)).forEach(all::add);
            next = page.nextCursor() == null ? null : new PageRequest(PageRequest.MAXIMUM, page.nextCursor());
        }
        return all;
    }

    /**
     * What is needed to hand a file out.
     *
     * @throws Refused if there is no such request or file, the file was not sent with it, or it may not be handed out
     */
    public Download open(RequestId id, FileId file) {
        RequestState request = converting.content(id).state();
        if (!isSent(request, reading.find(access(id), file))) {
            throw new Refused(StandardRefusal.NOT_FOUND);
        }
        return reading.open(access(id), file, null);
    }

    private static boolean isSent(RequestState request, ListedFile file) {
        return request.sent(file.id().value());
    }

    private static FileAccess access(RequestId id) {
        return FileAccess.ofService(new FileOwner("requests", id.value()));
    }
}
