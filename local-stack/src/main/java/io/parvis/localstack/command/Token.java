package io.parvis.localstack.command;

import java.io.PrintStream;

import io.parvis.localstack.Addresses;
import io.parvis.localstack.StackOptions;
import io.parvis.localstack.demo.DemoPeople;
import io.parvis.localstack.process.StackFailure;

/** Prints a bearer token of a demo person. */
record Token(String username) implements Command {

    @Override
    public int run(StackOptions options, PrintStream out) {
        if (new Instance(options).supervisor().isEmpty()) {
            throw new StackFailure("Parvis is not running. Start it: ./parvis up");
        }
        Addresses addresses = new Addresses(options.ports());
        String token = new DemoPeople(addresses.gateway(), addresses.tokens(), addresses.mailbox())
                .token(username)
                .orElseThrow(() -> new StackFailure(
                        "%s cannot log in with the demo password; the demo people can.".formatted(username)));
        out.println(token);
        return 0;
    }
}
