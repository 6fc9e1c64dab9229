package io.parvis.identity.people;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;

/** The feature without its adapters, for slices of the web. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    InMemoryPeopleRegister.class,
    InMemoryAdminRosters.class,
    RegisteredGroupMembers.class,
    RegisteredPeople.class,
    CheckingClients.class,
    DeletingClients.class,
    InMemoryReferencesElsewhere.class,
    EditingClients.class,
    ExportingClients.class,
    EditingMembers.class,
    InvitingClients.class,
    InvitingMembers.class,
    KeepingOneAdmin.class,
    ListingClients.class,
    ListingMembers.class,
    ResendingInvitations.class,
    StoppingClients.class,
    StoppingMembers.class
})
public class PeopleInMemory {}
