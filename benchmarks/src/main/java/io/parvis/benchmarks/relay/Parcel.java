package io.parvis.benchmarks.relay;

import java.util.List;

import io.parvis.starter.aggregate.Aggregate;

/** Something with an event to send. */
record Parcel(String id, String content, List<Sent> events) implements Aggregate<Parcel.Sent> {

    /** A parcel was sent. */
    record Sent(String content) {}

    /** The published record. */
    record ParcelSent(String parcelId, String content) {}

    /** The state in the document. */
    record ParcelDocument(String content) {}

    static Parcel sent(String id, String content) {
        return new Parcel(id, content, List.of(new Sent(content)));
    }
}
