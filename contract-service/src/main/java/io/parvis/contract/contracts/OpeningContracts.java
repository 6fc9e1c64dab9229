package io.parvis.contract.contracts;

import java.time.Clock;
import java.time.Instant;

import org.springframework.stereotype.Service;

import io.parvis.directory.requesters.GoneRequesters;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.numbers.Numbers;

/** Opens contracts from accepted requests (S34): one for each request, however often it is asked. */
@Service
public class OpeningContracts {

    private final Contracts contracts;
    private final GoneRequesters requesters;
    private final Numbers numbers;
    private final Clock clock;

    OpeningContracts(Contracts contracts, GoneRequesters requesters, Numbers numbers, Clock clock) {
        this.contracts = contracts;
        this.requesters = requesters;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Opens the contract of a request, or finds it. */
    public ContractId open(AcceptedRequest request) {
        Command command = Command.causedBy("open-contract", request.id().value());
        Instant now = clock.instant();
        ContractNumber number = new ContractNumber(numbers.next(ContractNumber.SERIES, now));
        Contract contract = Contract.openedFrom(request, new ContractId(command.id()), number, now);
        contracts.add(contract, command);
        requesters.opened(contract.id(), request.requester());
        return contract.contractId();
    }
}
