package io.parvis.files.persistence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.mongodb.MongoGridFSException;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSDownloadStream;
import com.mongodb.client.gridfs.GridFSUploadStream;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.BsonString;
import org.bson.Document;
import org.bson.conversions.Bson;

import io.parvis.files.Content;
import io.parvis.files.ContentId;
import io.parvis.files.Contents;
import io.parvis.files.FileOwner;
import io.parvis.files.FileType;
import io.parvis.files.ScanState;
import io.parvis.starter.document.DocumentCollection;

/**
 * Bytes in GridFS, each with a record of its own, which is written before the first byte and says {@code complete} after the last one: whatever breaks off
 * in between is found by its record.
 */
record GridFsContents(DocumentCollection records, GridFSBucket bytes) implements Contents {

    static final String LOOSE_SINCE = "looseSince";
    static final String SCAN = "scan";

    private static final String OWNER = "owner";
    private static final String TYPE = "type";
    private static final String SIZE = "size";
    private static final String SHA256 = "sha256";
    private static final String COMPLETE = "complete";
    private static final String CLAIMED_UNTIL = "scanClaimedUntil";
    private static final int CHUNKS_AT_ONCE = 8;

    @Override
    public Content keep(ContentId id, FileOwner owner, FileType type, Instant at, Writing writing) throws IOException {
        Document begun = new Document(DocumentCollection.ID, id.value())
                .append(OWNER, owner.value())
                .append(TYPE, type.name())
                .append(COMPLETE, false)
                .append(LOOSE_SINCE, Date.from(at));
        records.execute(collection -> collection.insertOne(begun));
        Measure written = written(id, writing);
        Bson complete = Updates.combine(
                Updates.set(COMPLETE, true),
                Updates.set(SIZE, written.size()),
                Updates.set(SHA256, written.sha256()),
                Updates.set(SCAN, ScanState.PENDING.name()));
        records.execute(collection -> collection.updateOne(one(id), complete));
        return new Content(id, owner, type, written.size(), written.sha256(), at);
    }

    private Measure written(ContentId id, Writing writing) throws IOException {
        GridFSUploadStream target = bytes.openUploadStream(key(id), id.value(), new GridFSUploadOptions());
        try {
            Measure written = writing.writeTo(target);
            target.close();
            return written;
        } catch (IOException | RuntimeException | Error failure) {
            discard(id, target, failure);
            throw failure;
        }
    }

    /** Deletes at once what can be deleted; the rest is swept. */
    private void discard(ContentId id, GridFSUploadStream target, Throwable failure) {
        try {
            target.abort();
            records.execute(collection -> collection.deleteOne(one(id)));
        } catch (RuntimeException alsoFailed) {
            failure.addSuppressed(alsoFailed);
        }
    }

    @Override
    public InputStream open(ContentId id, long from) {
        GridFSDownloadStream stream = bytes.openDownloadStream(key(id)).batchSize(CHUNKS_AT_ONCE);
        try {
            stream.skipNBytes(from);
            return stream;
        } catch (IOException e) {
            stream.close();
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<ContentId, ScanState> scans(Collection<ContentId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Document those = new Document(
                DocumentCollection.ID,
                new Document("$in", ids.stream().map(ContentId::value).toList()));
        Map<ContentId, ScanState> scans = new HashMap<>();
        records.<List<Document>>execute(collection -> DocumentCollection.find(collection, those)
                        .projection(Projections.include(SCAN))
                        .into(new ArrayList<>()))
                .forEach(one -> scans.put(id(one), ScanState.valueOf(one.get(SCAN, ScanState.PENDING.name()))));
        return scans;
    }

    @Override
    public void name(ContentId id, Instant looseSince) {
        Bson notLoosenedAgain = Filters.and(one(id), Filters.eq(LOOSE_SINCE, Date.from(looseSince)));
        records.execute(collection -> collection.updateOne(notLoosenedAgain, Updates.unset(LOOSE_SINCE)));
    }

    @Override
    public void loosen(ContentId id, Instant at) {
        records.execute(collection -> collection.updateOne(one(id), Updates.set(LOOSE_SINCE, Date.from(at))));
    }

    @Override
    public List<Loose> loose(Instant before, int most) {
        Document loose = new Document(LOOSE_SINCE, new Document("$lt", Date.from(before)));
        return records.execute(collection -> DocumentCollection.find(collection, loose)
                .projection(Projections.include(LOOSE_SINCE))
                .limit(most)
                .map(one -> new Loose(id(one), one.getDate(LOOSE_SINCE).toInstant()))
                .into(new ArrayList<>()));
    }

    /** The record goes last: as long as it is there, the rest is found. */
    @Override
    public void delete(ContentId id) {
        chunks(id);
        records.execute(collection -> collection.deleteOne(one(id)));
    }

    /** Chunks of an upload that broke off have no file in GridFS, which then deletes them and says that the file is missing. */
    private void chunks(ContentId id) {
        try {
            bytes.delete(key(id));
        } catch (MongoGridFSException _) {
            // nothing more to delete
        }
    }

    @Override
    public Optional<ContentId> claimUnscanned(Instant now, Instant until) {
        Bson free = Filters.and(
                Filters.eq(SCAN, ScanState.PENDING.name()),
                Filters.or(Filters.exists(CLAIMED_UNTIL, false), Filters.lte(CLAIMED_UNTIL, Date.from(now))));
        Bson mine = Updates.set(CLAIMED_UNTIL, Date.from(until));
        return records.execute(collection -> Optional.ofNullable(collection.findOneAndUpdate(free, mine)))
                .map(GridFsContents::id);
    }

    @Override
    public void scanned(ContentId id, ScanState found) {
        Bson pending = Filters.and(one(id), Filters.eq(SCAN, ScanState.PENDING.name()));
        Bson done = Updates.combine(Updates.set(SCAN, found.name()), Updates.unset(CLAIMED_UNTIL));
        records.execute(collection -> collection.updateOne(pending, done));
    }

    private static Bson one(ContentId id) {
        return Filters.eq(DocumentCollection.ID, id.value());
    }

    private static ContentId id(Document document) {
        return new ContentId(document.getString(DocumentCollection.ID));
    }

    private static BsonString key(ContentId id) {
        return new BsonString(id.value());
    }
}
