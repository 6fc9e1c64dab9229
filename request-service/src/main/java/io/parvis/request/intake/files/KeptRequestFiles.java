package io.parvis.request.intake.files;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.parvis.files.ChangingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileId;
import io.parvis.files.FileOwner;
import io.parvis.files.ListedFile;
import io.parvis.files.ReadingFiles;
import io.parvis.files.Side;
import io.parvis.files.Visibility;
import io.parvis.request.intake.Attached;
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
        FileAccess access = access(draft, author);
        all(access).forEach(file -> remove(access, file.id()));
    }

    @Override
    public boolean removeRest(RequestId request, Attached attached, Actor requester, Instant before) {
        FileAccess access = access(request, requester);
        Map<Boolean, List<ListedFile>> rest = all(access).stream()
                .filter(file -> file.isOf(requester) && !attached.has(file.id().value()))
                .collect(Collectors.partitioningBy(file -> file.latest().at().isBefore(before)));
        rest.getOrDefault(true, List.of()).forEach(file -> remove(access, file.id()));
        return rest.getOrDefault(false, List.of()).isEmpty();
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

    private List<ListedFile> all(FileAccess access) {
        List<ListedFile> all = new ArrayList<>();
        PageRequest next = PageRequest.first(PageRequest.MAXIMUM);
        while (next != null) {
            Page<ListedFile> page = reading.page(access, next);
            all.addAll(page.items());
            next = page.nextCursor() == null ? null : new PageRequest(PageRequest.MAXIMUM, page.nextCursor());
        }
        return all;
    }

    private static FileAccess access(RequestId request, Actor requester) {
        return new FileAccess(owner(request), Side.PORTAL, requester, Visibility.HIDDEN);
    }

    private static FileOwner owner(RequestId request) {
        return new FileOwner("requests", request.value());
    }
}
