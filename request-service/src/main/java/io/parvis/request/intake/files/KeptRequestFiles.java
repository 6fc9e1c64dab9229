package io.parvis.request.intake.files;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.parvis.files.ChangingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Side;
import io.parvis.files.Visibility;
import io.parvis.request.intake.RequestFiles;
import io.parvis.request.intake.RequestId;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.paging.Page;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** Files among those that the service keeps. */
@Component
class KeptRequestFiles implements RequestFiles {

    private final ReadingFiles reading;
    private final ChangingFiles changing;

    KeptRequestFiles(ReadingFiles reading, ChangingFiles changing) {
        this.reading = reading;
        this.changing = changing;
    }

    @Override
    public Optional<String> name(RequestId request, String file) {
        try {
            ListedFile found = reading.find(FileAccess.ofService(owner(request)), new FileId(file));
            return Optional.of(found.name().value());
        } catch (Refused refused) {
            if (refused.refusal() == StandardRefusal.NOT_FOUND) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    @Override
    public void removeAll(RequestId draft, Actor author) {
        FileAccess access = new FileAccess(owner(draft), Side.PORTAL, author, Visibility.HIDDEN);
        all(access).forEach(file -> remove(access, file));
    }

    /** Unless another one does at this moment. */
    private void remove(FileAccess access, FileId file) {
        String id = DerivedId.of("discard-file", file.value());
        try {
            changing.remove(access, file, new Command(id, null, access.actor(), null));
        } catch (Refused refused) {
            if (refused.refusal() != StandardRefusal.NOT_FOUND) {
                throw refused;
            }
        }
    }

    private List<FileId> all(FileAccess access) {
        List<FileId> all = new ArrayList<>();
        PageRequest next = PageRequest.first(PageRequest.MAXIMUM);
        while (next != null) {
            Page<ListedFile> page = reading.page(access, next);
            page.items().forEach(file -> all.add(file.id()));
            next = page.nextCursor() == null ? null : new PageRequest(PageRequest.MAXIMUM, page.nextCursor());
        }
        return all;
    }

    private static FileOwner owner(RequestId request) {
        return new FileOwner("requests", request.value());
    }
}
