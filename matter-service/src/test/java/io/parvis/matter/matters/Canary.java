package io.parvis.matter.matters;

import static io.parvis.testsupport.directory.TestDirectory.ACME;
import static io.parvis.testsupport.directory.TestDirectory.ADMIN;
import static io.parvis.testsupport.directory.TestDirectory.CLAIRE;
import static io.parvis.testsupport.directory.TestDirectory.CONTRACT_MANAGER;
import static io.parvis.testsupport.directory.TestDirectory.LAWYER;
import static io.parvis.testsupport.directory.TestDirectory.NINA;
import static io.parvis.testsupport.directory.TestDirectory.OTTO;
import static io.parvis.testsupport.directory.TestDirectory.PAUL;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import io.parvis.directory.PersonId;
import io.parvis.directory.Sharing;
import io.parvis.directory.Viewer;
import io.parvis.testsupport.directory.TestDirectory;

/** A matter to which things happen by chance, and who may see it then: told from what happened, not from what the matter says. */
final class Canary {

    private static final List<PersonId> CLIENTS = List.of(CLAIRE, PAUL, NINA, OTTO);
    private static final List<PersonId> TEAM = List.of(LAWYER, ADMIN, CONTRACT_MANAGER);

    private final TestDirectory directory;
    private final Random chance;
    private final Matter matter = MatterFixture.aMatterOfTheTeam();
    private Consumer<Matter> verb = _ -> {};
    private Viewer witness;

    private @Nullable PersonId requester;
    private final Set<PersonId> watchers = new HashSet<>();
    private final Set<PersonId> named = new HashSet<>();
    private @Nullable PersonId assignee;
    private boolean restricted;
    private boolean kept;
    private Sharing sharing = Sharing.WATCHERS;

    Canary(TestDirectory directory, Random chance) {
        this.directory = directory;
        this.chance = chance;
        this.witness = directory.viewer(LAWYER);
    }

    Matter matter() {
        return matter;
    }

    List<PersonId> everyone() {
        return List.of(CLAIRE, PAUL, NINA, OTTO, LAWYER, ADMIN, CONTRACT_MANAGER);
    }

    /** Something happens; {@link #happenTo} does it to the matter. */
    String doSomething() {
        witness = directory.viewer(
                TEAM.stream().filter(this::isSeenBy).findFirst().orElseThrow());
        verb = _ -> {};
        return switch (chance.nextInt(8)) {
            case 0 -> share(CLIENTS.get(chance.nextInt(2)));
            case 1 -> unshare();
            case 2 -> watch(CLIENTS.get(chance.nextInt(3)));
            case 3 -> unwatch(CLIENTS.get(chance.nextInt(3)));
            case 4 -> handTo(CLIENTS.get(chance.nextInt(2)));
            case 5 -> keep(chance.nextBoolean());
            case 6 -> restrict(chance.nextBoolean());
            default -> chance.nextBoolean() ? assign() : acmeShares();
        };
    }

    void happenTo(Matter stored) {
        verb.accept(stored);
    }

    Viewer someoneWhoSees() {
        return witness;
    }

    boolean isSeenBy(PersonId person) {
        if (TEAM.contains(person)) {
            return isSeenByMember(person);
        }
        if (requester == null || person.equals(OTTO)) {
            return false;
        }
        boolean colleague = sharing == Sharing.COMPANY && !person.equals(NINA) && !restricted && !kept;
        return person.equals(requester) || watchers.contains(person) || colleague;
    }

    private boolean isSeenByMember(PersonId member) {
        if (!restricted) {
            return !member.equals(CONTRACT_MANAGER);
        }
        boolean nobody = named.isEmpty() && assignee == null;
        return named.contains(member) || member.equals(assignee) || (nobody && member.equals(LAWYER));
    }

    boolean isKnownTo(PersonId person) {
        return restricted && (person.equals(LAWYER) || person.equals(ADMIN));
    }

    private String share(PersonId client) {
        if (requester == null) {
            requester = client;
            watchers.clear();
            kept = false;
            verb = stored -> stored.access().share(RequestersSide.of(client, ACME), MatterFixture.WORK);
        }
        return "share with " + client;
    }

    private String unshare() {
        requester = null;
        verb = stored -> stored.access().unshare(MatterFixture.WORK);
        return "unshare";
    }

    private String watch(PersonId client) {
        if (requester != null && !client.equals(requester)) {
            watchers.add(client);
            verb = stored -> stored.access().watch(client, MatterFixture.WORK);
        }
        return "watch by " + client;
    }

    private String unwatch(PersonId client) {
        if (requester != null) {
            watchers.remove(client);
            verb = stored -> stored.access().unwatch(client, MatterFixture.WORK);
        }
        return "unwatch by " + client;
    }

    private String handTo(PersonId client) {
        if (requester != null) {
            requester = client;
            watchers.remove(client);
            verb = stored -> stored.access().handTo(client, MatterFixture.WORK);
        }
        return "hand to " + client;
    }

    private String keep(boolean only) {
        if (requester != null) {
            kept = only;
            verb = stored -> stored.access().keepToWatchers(only, MatterFixture.WORK);
        }
        return "keep to watchers: " + only;
    }

    private String restrict(boolean close) {
        restricted = close;
        named.clear();
        if (close && chance.nextBoolean()) {
            named.add(TEAM.get(chance.nextInt(TEAM.size())));
        }
        Restriction restriction = close ? new Restriction(List.copyOf(named)) : null;
        verb = stored -> stored.access().restrict(restriction, MatterFixture.WORK);
        return "restrict to " + (close ? named : "nobody");
    }

    private String assign() {
        assignee = chance.nextBoolean() ? LAWYER : null;
        PersonId next = assignee;
        verb = stored -> stored.access().assign(next, MatterFixture.WORK);
        return "assign to " + next;
    }

    private String acmeShares() {
        sharing = chance.nextBoolean() ? Sharing.COMPANY : Sharing.WATCHERS;
        directory.acmeShares(sharing);
        return "Acme shares: " + sharing;
    }
}
