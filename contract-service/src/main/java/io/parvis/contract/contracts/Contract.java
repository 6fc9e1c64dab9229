package io.parvis.contract.contracts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import io.parvis.directory.Audience;
import io.parvis.directory.Role;
import io.parvis.starter.aggregate.Aggregate;

/** A contract or document on its way to execution, worked on by the team and followed by those it concerns. */
public final class Contract implements Aggregate<ContractEvent> {

    private final ContractId id;
    private final ContractState state;
    private final List<ContractEvent> events = new ArrayList<>();

    private Contract(ContractId id, ContractState state) {
        this.id = id;
        this.state = state;
    }

    /** Opens a contract from a client's request (S34); it is shared with its requester from birth. */
    public static Contract openedFrom(AcceptedRequest request, ContractId id, ContractNumber number, Instant at) {
        ContractState opened = new ContractState(
                number,
                request.subject(),
                request.description(),
                request.kind(),
                request.terms(),
                Origin.PORTAL,
                request.id(),
                request.requester(),
                request.company(),
                ContractStatus.SUBMITTED,
                at);
        Contract contract = new Contract(id, opened);
        contract.events.add(new ContractEvent.Opened(id));
        contract.events.add(new ContractEvent.Shared(id));
        return contract;
    }

    /** The contract as it was stored. */
    public static Contract restore(ContractId id, ContractState state) {
        return new Contract(id, state);
    }

    @Override
    public String id() {
        return id.value();
    }

    public ContractId contractId() {
        return id;
    }

    public ContractState state() {
        return state;
    }

    /** Who may see it: its requester's side, the contract managers, the lawyers and the admins. */
    public Audience audience() {
        return Audience.nobody()
                .role(Role.CONTRACT_MANAGER)
                .role(Role.LAWYER)
                .role(Role.ADMIN)
                .requestersSide(state.requester(), state.company());
    }

    /** The marker: whether it came from the portal and shows there (S69). */
    public boolean inPortal() {
        return state.origin() == Origin.PORTAL;
    }

    @Override
    public List<ContractEvent> events() {
        return List.copyOf(events);
    }
}
