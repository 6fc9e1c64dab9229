package io.parvis.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergersTests {

    private final Map<CompanyId, Optional<CompanyId>> companies = new HashMap<>();

    @Test
    void aCompanyOfItsOwnStandsForItself() {
        company("a", null);

        assertThat(heir("a")).contains("a");
        assertThat(heir("nowhere")).isEmpty();
        assertThat(names("a")).isEmpty();
    }

    @Test
    void aMergedCompanyStandsForTheLastOneOfTheChain() {
        company("a", "b");
        company("b", "c");
        company("c", null);
        company("d", "c");

        assertThat(heir("a")).contains("c");
        assertThat(heir("b")).contains("c");
        assertThat(names("c")).isEqualTo(ids("a", "b", "d"));
        assertThat(names("b")).isEqualTo(ids("a"));
    }

    @Test
    void aCompanyWhoseHeirIsNotKnownYetStandsForItself() {
        company("a", "b");

        assertThat(heir("a")).contains("a");
    }

    /** Two admins at the same moment; whoever asks, and of whichever company, hears the same. */
    @ParameterizedTest
    @ValueSource(strings = {"a", "b", "c", "d"})
    void ofCompaniesMergedIntoEachOtherTheFirstStays(String asked) {
        company("c", "b");
        company("b", "a");
        company("a", "c");
        company("d", "c");

        assertThat(heir(asked)).contains("a");
        assertThat(names("a")).isEqualTo(ids("b", "c", "d"));
    }

    private void company(String id, @Nullable String mergedInto) {
        companies.put(new CompanyId(id), Optional.ofNullable(mergedInto).map(CompanyId::new));
    }

    private Optional<String> heir(String id) {
        return Mergers.heir(
                        new CompanyId(id),
                        known -> Optional.of(known).filter(companies::containsKey),
                        known -> companies.get(known).orElse(null))
                .map(CompanyId::value);
    }

    private Set<CompanyId> names(String heir) {
        return Mergers.names(
                new CompanyId(heir),
                id -> companies.entrySet().stream()
                        .filter(company -> company.getValue().equals(Optional.of(id)))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    private static Set<CompanyId> ids(String... ids) {
        return Set.copyOf(List.of(ids).stream().map(CompanyId::new).toList());
    }
}
