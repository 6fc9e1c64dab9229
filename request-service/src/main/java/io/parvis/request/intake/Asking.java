package io.parvis.request.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.CompanyId;

/**
 * What answers are given for.
 *
 * @param company whose clients they may name
 * @param files   that they may name
 */
record Asking(RequestId request, @Nullable CompanyId company, List<String> files) {

    Asking {
        files = List.copyOf(files);
    }

    /** A request that is submitted at once, without any files. */
    static Asking atOnce(RequestId request, @Nullable CompanyId company) {
        return new Asking(request, company, List.of());
    }

    /** A request as it is kept, for the company that it is sent for. */
    static Asking of(Request request, @Nullable CompanyId company) {
        return new Asking(
                request.requestId(), company, request.state().attached().all());
    }
}
