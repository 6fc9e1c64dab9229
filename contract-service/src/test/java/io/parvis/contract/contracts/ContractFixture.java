package io.parvis.contract.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.testsupport.directory.TestDirectory;

/** Contracts, reached as in life. */
public final class ContractFixture {

    public static final Instant OPENED_AT = Instant.parse("2026-11-22T09:00:00Z");
    public static final Instant LATER = Instant.parse("2026-11-23T10:30:00Z");
    public static final Terms SALE = new Terms("SALE", "Bolt GmbH", LocalDate.of(2027, 5, 1));

    /** Where the service counts no more, so that its numbers and those of these contracts never meet. */
    private static final Year PAST = Year.of(2025);

    private static final AtomicLong COUNT = new AtomicLong();

    private ContractFixture() {}

    /** Claire's request for a contract. */
    public static AcceptedRequest aRequest() {
        return aRequest(ContractKind.CONTRACT);
    }

    public static AcceptedRequest aRequest(ContractKind kind) {
        return new AcceptedRequest(
                new RequestId(UUID.randomUUID().toString()),
                kind,
                TestDirectory.CLAIRE,
                TestDirectory.ACME,
                "Supply of spare parts",
                "A frame agreement for two years.",
                SALE);
    }

    /** Without all that a request may lack. */
    public static AcceptedRequest aBareRequest() {
        AcceptedRequest request = aRequest();
        return new AcceptedRequest(
                request.id(),
                request.kind(),
                request.requester(),
                null,
                request.subject(),
                null,
                new Terms(null, null, null));
    }

    /** A contract that was just opened for Claire of Acme. */
    public static Contract aContract() {
        return openedFrom(aRequest(), OPENED_AT);
    }

    public static Contract openedFrom(AcceptedRequest request, Instant at) {
        ContractNumber number = new ContractNumber(ContractNumber.SERIES.number(PAST, COUNT.incrementAndGet()));
        return Contract.openedFrom(request, new ContractId(UUID.randomUUID().toString()), number, at);
    }

    /** The command that opens this contract. */
    public static Command opening(Contract contract) {
        return new Command(contract.id(), null, Actor.SYSTEM, null);
    }
}
