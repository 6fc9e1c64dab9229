package io.parvis.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;

import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.HttpProblem;
import io.parvis.starter.problem.Refused;

/** Takes bytes in, a buffer at a time, and refuses what may not come in. */
class ReceivingContent {

    private static final int BUFFER = 64 * 1024;
    private static final int TAIL = 512 * 1024;

    private final Contents contents;
    private final FileRules rules;
    private final Clock clock;

    ReceivingContent(Contents contents, FileRules rules, Clock clock) {
        this.contents = contents;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Takes an upload in; nobody names it yet.
     *
     * @throws Refused     if files like this are not taken; nothing of it is kept then
     * @throws BadRequest  if it is too large; nothing of it is kept then
     * @throws IOException if it ends before its end; nothing of it is kept then
     */
    Content receive(FileOwner owner, Upload upload) throws IOException {
        FileType claimed = rules.claimed(upload.name());
        try (InputStream source = upload.source().open()) {
            byte[] head = source.readNBytes(TypeDetector.HEAD);
            rules.requireHead(claimed, head);
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), source);
            return contents.keep(
                    ContentId.random(), owner, claimed, clock.instant(), target -> copy(claimed, whole, target));
        }
    }

    private Contents.Measure copy(FileType claimed, InputStream source, OutputStream target) throws IOException {
        MessageDigest hash = sha256();
        Tail tail = new Tail(claimed.isContainer() ? TAIL : 1);
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int read = source.read(buffer); read >= 0; read = source.read(buffer)) {
            size += read;
            if (size > rules.largest()) {
                throw new BadRequest(HttpProblem.PAYLOAD_TOO_LARGE);
            }
            hash.update(buffer, 0, read);
            tail.pass(buffer, read);
            target.write(buffer, 0, read);
        }
        if (claimed.isContainer()) {
            rules.requireContents(claimed, tail.bytes(), size);
        }
        return new Contents.Measure(size, HexFormat.of().formatHex(hash.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
