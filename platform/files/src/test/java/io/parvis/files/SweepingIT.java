package io.parvis.files;

import static io.parvis.files.Given.access;
import static io.parvis.files.Given.command;
import static io.parvis.files.Samples.upload;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Date;

import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.test.context.TestPropertySource;

import io.parvis.starter.paging.PageRequest;
import io.parvis.testsupport.time.SettableClock;

/** What becomes of bytes that no file names. A test sweeps by hand. */
@FilesTest
@Import(ScanningIT.StandingClock.class)
@TestPropertySource(properties = "parvis.files.sweep-pause=1h")
class SweepingIT {

    private static final Duration DAY = Duration.ofDays(1);

    private final AddingFiles adding;
    private final ChangingFiles changing;
    private final ReadingFiles reading;
    private final SweepingContent sweeping;
    private final Contents contents;
    private final StoredFiles files;
    private final MongoOperations mongo;
    private final SettableClock clock;
    private final FileOwner matter = Given.matter();
    private final FileAccess claire = access(matter, CLAIRE);

    @Autowired
    SweepingIT(
            AddingFiles adding,
            ChangingFiles changing,
            ReadingFiles reading,
            SweepingContent sweeping,
            Contents contents,
            StoredFiles files,
            MongoOperations mongo,
            SettableClock clock) {
        this.adding = adding;
        this.changing = changing;
        this.reading = reading;
        this.sweeping = sweeping;
        this.contents = contents;
        this.files = files;
        this.mongo = mongo;
        this.clock = clock;
    }

    @BeforeEach
    void leaveNothingOfOtherTests() {
        clock.advance(DAY.plusSeconds(1));
        sweeping.sweep();
    }

    @Test
    void bytesThatNoFileNamesAreSweptAfterADayAndNotBefore() throws IOException {
        ContentId loose = ContentId.random();
        keep(loose);

        clock.advance(DAY);
        assertThat(sweeping.sweep()).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(sweeping.sweep()).isEqualTo(1);

        assertThat(left(loose)).isZero();
    }

    @Test
    void whatAProcessThatDiedInTheMiddleOfAnUploadLeftIsSwept() {
        ContentId broken = ContentId.random();
        mongo.getCollection("contents")
                .insertOne(new Document("_id", broken.value())
                        .append("owner", matter.value())
                        .append("type", "PDF")
                        .append("complete", false)
                        .append("looseSince", Date.from(clock.instant())));
        mongo.getCollection("contents.chunks")
                .insertOne(new Document("files_id", broken.value())
                        .append("n", 0)
                        .append("data", new Binary(Samples.PDF)));
        clock.advance(DAY.plusSeconds(1));

        assertThat(sweeping.sweep()).isEqualTo(1);

        assertThat(left(broken)).isZero();
    }

    @Test
    void bytesWhoseFileWasWrittenByAProcessThatDiedBeforeItSaidSoAreKept() throws IOException {
        ContentId named = ContentId.random();
        Content content = keep(named);
        StoredFile file = StoredFile.added(
                new FileId(named.value()), claire, Given.TOP, new FileName("nda.pdf"), content, clock.instant());
        files.add(file, Given.keyed(named.value()));
        clock.advance(DAY.plusSeconds(1));

        assertThat(sweeping.sweep()).isZero();

        assertThat(Given.bytes(reading.open(claire, file.fileId(), null))).isEqualTo(Samples.PDF);
        clock.advance(DAY.plusSeconds(1));
        assertThat(contents.loose(clock.instant(), 100)).isEmpty();
    }

    @Test
    void aRemovedFileIsGoneAtOnceAndItsBytesADayLaterAndWhoRemovedItStays() throws IOException {
        FileId id = adding.add(claire, null, upload("nda.pdf", Samples.PDF), command())
                .value()
                .fileId();
        ContentId content = reading.find(claire, id).latest().content();
        clock.advance(DAY.multipliedBy(30));
        FileAccess lawyer = access(matter, LAWYER);

        StoredFile removed = changing.remove(lawyer, id, command()).value();

        assertThat(removed.state().removed()).isEqualTo(new FileState.Removal(lawyer.actor(), clock.instant()));
        assertThat(reading.page(lawyer, PageRequest.first(10)).items()).isEmpty();
        assertThat(sweeping.sweep()).isZero();
        clock.advance(DAY.plusSeconds(1));
        assertThat(sweeping.sweep()).isEqualTo(1);
        assertThat(left(content)).isZero();
    }

    @Test
    void aRemovalThatWasNotWrittenLosesNothing() throws IOException {
        FileId id = adding.add(claire, null, upload("nda.pdf", Samples.PDF), command())
                .value()
                .fileId();
        contents.loosen(reading.find(claire, id).latest().content(), clock.instant());
        clock.advance(DAY.plusSeconds(1));

        assertThat(sweeping.sweep()).isZero();

        assertThat(Given.bytes(reading.open(claire, id, null))).isEqualTo(Samples.PDF);
    }

    @Test
    void aRemovalIsNotUndoneByWhoNamesTheBytesALittleLate() throws IOException {
        ContentId content = ContentId.random();
        Content kept = keep(content);
        clock.advance(Duration.ofMinutes(1));
        contents.loosen(content, clock.instant());

        contents.name(content, kept.receivedAt());

        clock.advance(DAY.plusSeconds(1));
        assertThat(sweeping.sweep()).isEqualTo(1);
    }

    private Content keep(ContentId id) throws IOException {
        return contents.keep(id, matter, FileType.PDF, clock.instant(), target -> {
            target.write(Samples.PDF);
            return new Contents.Measure(Samples.PDF.length, "hash");
        });
    }

    private long left(ContentId id) {
        return mongo.getCollection("contents").countDocuments(new Document("_id", id.value()))
                + mongo.getCollection("contents.files").countDocuments(new Document("_id", id.value()))
                + mongo.getCollection("contents.chunks").countDocuments(new Document("files_id", id.value()));
    }
}
