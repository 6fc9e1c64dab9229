package io.parvis.files;

import java.time.Duration;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Which files are taken, and what becomes of them.
 *
 * @param maxSize     how large a file may be; an upload is also held to {@code spring.servlet.multipart}
 * @param maxPerThing how many files a thing, such as a matter, may have; those that were removed don't count
 * @param types       the types that are taken; all that are known but archives, if nothing is said
 * @param teamsFiles  whether the requester's side sees the team's files about which nobody has decided, where the thing itself has no choice (S77)
 * @param looseKept   how long bytes are kept that no file names
 * @param sweepPause  how long the search for such bytes rests
 * @param scanClaim   how long a scan may take until another replica begins it anew
 * @param scanPause   how long the search for unscanned bytes rests when there are none
 */
@Validated
@ConfigurationProperties("parvis.files")
public record FilesProperties(
        @DefaultValue("100MB") @NotNull DataSize maxSize,
        @DefaultValue("2000") @Positive int maxPerThing,

        @DefaultValue({
            "PDF", "DOCX", "XLSX", "PPTX", "ODT", "ODS", "ODP", "DOC", "XLS", "PPT", "MSG", "RTF", "TXT", "CSV", "EML",
            "PNG", "JPEG", "GIF", "TIFF", "WEBP", "HEIC"
        })
        @NotEmpty
        Set<FileType> types,

        @DefaultValue("HIDDEN") @NotNull Visibility teamsFiles,
        @DefaultValue("1d") @NotNull Duration looseKept,
        @DefaultValue("10m") @NotNull Duration sweepPause,
        @DefaultValue("10m") @NotNull Duration scanClaim,
        @DefaultValue("1s") @NotNull Duration scanPause) {

    public FilesProperties {
        types = Set.copyOf(types);
    }
}
