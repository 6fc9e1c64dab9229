package io.parvis.events.internal;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who sees a matter that came from a request, from its opening on and whenever others do; or that something became of a matter which is the legal team's alone (S24, S53).
 *
 * @param requestId the request that it came from; absent when the team opened it
 * @param audience  the keys of all who see it now
 */
public record InternalMatterChanged(
        String matterId, @Nullable String requestId, List<String> audience) {}
