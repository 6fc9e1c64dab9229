package io.parvis.faults.load;

import java.util.Map;

import io.parvis.faults.ledger.Command;

/** A command as it is sent: where, and with which body. */
record Posting(Persona who, Command command, String path, Map<String, ?> body) {}
