package io.parvis.identity.people.startup;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

import io.parvis.identity.people.InvitingFirstAdmin;
import io.parvis.identity.people.PersonForm;
import io.parvis.starter.problem.Refusal;
import io.parvis.starter.problem.Refused;

/** Invites the first admin before the service takes requests; settings that can't be used stop the start. */
class FirstAdminRunner implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdminRunner.class);

    private final InvitingFirstAdmin inviting;
    private final BootstrapAdmin admin;

    FirstAdminRunner(InvitingFirstAdmin inviting, BootstrapAdmin admin) {
        this.inviting = inviting;
        this.admin = admin;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        PersonForm form = new PersonForm(
                admin.firstName(), admin.lastName(), admin.username(), admin.email(), admin.language(), null);
        try {
            inviting.invite(admin.username(), form);
        } catch (Refused refused) {
            if (refused.refusal().kind() != Refusal.Kind.CONFLICT) {
                throw new IllegalStateException("parvis.bootstrap-admin is wrong: " + refused.fields(), refused);
            }
            LOG.warn("The first admin is not invited: {}", refused.refusal().key());
        }
    }
}
