package io.parvis.identity.imports.web;

import org.jspecify.annotations.Nullable;

/**
 * How an import is to be started.
 *
 * @param skipErrors whether rows with errors are left out; otherwise an import that has any does not start
 */
record StartImportRequest(@Nullable Boolean skipErrors) {

    boolean isSkipping() {
        return skipErrors != null && skipErrors;
    }
}
