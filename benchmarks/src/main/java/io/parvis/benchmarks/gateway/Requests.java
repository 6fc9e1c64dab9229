package io.parvis.benchmarks.gateway;

import java.util.List;

import io.parvis.benchmarks.load.Connection;
import io.parvis.benchmarks.system.Tokens;

/** The same question from each of several people, because the gateway limits what one may ask. */
final class Requests {

    private Requests() {}

    static List<byte[]> of(Tokens tokens, String path) {
        return Tokens.REQUESTERS.stream()
                .map(person -> Connection.get(path, tokens.of(person)))
                .toList();
    }
}
