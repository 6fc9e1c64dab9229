package io.parvis.identity.imports;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How clients and companies are imported. How large a file may be is said where all uploads are: {@code spring.servlet.multipart}.
 *
 * @param maxRows              the most rows of a file; a longer one is refused
 * @param invitationsPerMinute how many invitations all imports together send at most
 * @param turn                 how long a replica that says nothing any more is waited for, before another one goes on with an import
 * @param pause                how long the search for work rests when there is none
 * @param kept                 how long an import and its rows are kept after the upload; then they are deleted, finished or not
 */
@Validated
@ConfigurationProperties("parvis.imports")
record ImportProperties(
        @DefaultValue("10000") @Min(1) int maxRows,
        @DefaultValue("300") @Min(1) @Max(60_000) int invitationsPerMinute,
        @DefaultValue("30s") @NotNull Duration turn,
        @DefaultValue("1s") @NotNull Duration pause,
        @DefaultValue("7d") @NotNull Duration kept) {

    WorkingImports.Pace pace() {
        return new WorkingImports.Pace(turn, pause, Duration.ofMinutes(1).dividedBy(invitationsPerMinute));
    }
}
