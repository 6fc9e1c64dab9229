package io.parvis.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Bytes in memory. */
public final class InMemoryContents implements Contents {

    private final Map<ContentId, Row> rows = new LinkedHashMap<>();
    private final Map<ContentId, byte[]> bytes = new HashMap<>();

    public synchronized void forgetAll() {
        rows.clear();
        bytes.clear();
    }

    @Override
    public synchronized Content keep(ContentId id, FileOwner owner, FileType type, Instant at, Writing writing)
            throws IOException {
        ByteArrayOutputStream target = new ByteArrayOutputStream();
        Measure written = writing.writeTo(target);
        bytes.put(id, target.toByteArray());
        rows.put(id, new Row(at, ScanState.PENDING, null));
        return new Content(id, owner, type, written.size(), written.sha256(), at);
    }

    @Override
    public synchronized InputStream open(ContentId id, long from) {
        byte[] all = Objects.requireNonNull(bytes.get(id), () -> "no content " + id.value());
        int start = Math.toIntExact(from);
        return new ByteArrayInputStream(all, start, all.length - start);
    }

    @Override
    public synchronized Map<ContentId, ScanState> scans(Collection<ContentId> ids) {
        return ids.stream()
                .filter(rows::containsKey)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> rows.get(id).scan()));
    }

    @Override
    public synchronized void name(ContentId id, Instant looseSince) {
        rows.computeIfPresent(id, (_, row) -> looseSince.equals(row.looseSince()) ? row.looseSince(null) : row);
    }

    @Override
    public synchronized void loosen(ContentId id, Instant at) {
        rows.computeIfPresent(id, (_, row) -> row.looseSince(at));
    }

    @Override
    public synchronized List<Loose> loose(Instant before, int most) {
        return rows.entrySet().stream()
                .filter(row -> row.getValue().isLooseBefore(before))
                .map(row -> new Loose(
                        row.getKey(), Objects.requireNonNull(row.getValue().looseSince())))
                .limit(most)
                .toList();
    }

    @Override
    public synchronized void delete(ContentId id) {
        rows.remove(id);
        bytes.remove(id);
    }

    @Override
    public synchronized Optional<ContentId> claimUnscanned(Instant now, Instant until) {
        Optional<ContentId> free = rows.entrySet().stream()
                .filter(row -> row.getValue().isToScan(now))
                .map(Map.Entry::getKey)
                .findFirst();
        free.ifPresent(id -> rows.computeIfPresent(id, (_, row) -> row.claimed(until)));
        return free;
    }

    @Override
    public synchronized void scanned(ContentId id, ScanState found) {
        rows.computeIfPresent(id, (_, row) -> row.scan() == ScanState.PENDING ? row.scanned(found) : row);
    }

    private record Row(
            @Nullable Instant looseSince,
            ScanState scan,
            @Nullable Instant claimedUntil) {

        private Row looseSince(@Nullable Instant at) {
            return new Row(at, scan, claimedUntil);
        }

        private Row claimed(Instant until) {
            return new Row(looseSince, scan, until);
        }

        private Row scanned(ScanState found) {
            return new Row(looseSince, found, null);
        }

        private boolean isLooseBefore(Instant limit) {
            return looseSince != null && looseSince.isBefore(limit);
        }

        private boolean isToScan(Instant now) {
            return scan == ScanState.PENDING && (claimedUntil == null || !claimedUntil.isAfter(now));
        }
    }
}
