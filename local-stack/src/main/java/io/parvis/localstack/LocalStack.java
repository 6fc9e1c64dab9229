package io.parvis.localstack;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.parvis.localstack.demo.DemoPeople;
import io.parvis.localstack.process.ProcessFiles;
import io.parvis.localstack.process.ProcessSpec;
import io.parvis.localstack.process.Program;
import io.parvis.localstack.process.Progress;
import io.parvis.localstack.process.Readiness;
import io.parvis.localstack.process.StackFailure;
import io.parvis.localstack.process.Supervisor;
import io.parvis.testsupport.container.Containers;

/**
 * The whole system on this machine: the broker, the database, the mail catcher, Keycloak and the services, each a process of its
 * own that is started again when it dies.
 */
public final class LocalStack implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final StackOptions options;
    private final Progress progress;
    private final Supervisor supervisor;
    private final StartCaches startCaches;
    private final Addresses addresses;

    private LocalStack(StackOptions options, Progress progress) {
        ProcessFiles files = new ProcessFiles(options.directory());
        this.options = options;
        this.progress = progress;
        this.supervisor = new Supervisor(specs(options, files, progress), files, progress, LONGEST_START);
        this.startCaches = new StartCaches(options, files.log("start-caches"), progress);
        this.addresses = new Addresses(options.ports());
    }

    /** A system that does not run yet. */
    public static LocalStack of(StackOptions options, Progress progress) {
        return new LocalStack(options, progress);
    }

    /** A system that runs and can be used. */
    public static LocalStack start(StackOptions options, Progress progress) {
        LocalStack stack = of(options, progress);
        stack.start();
        return stack;
    }

    /**
     * Starts all processes and invites the demo people. The system can be used when this returns.
     *
     * @throws StackFailure if it does not start; then nothing of it runs any more
     */
    public void start() {
        startBut(Set.of());
    }

    /**
     * As {@link #start()}, with some processes left out: replicas that are configured, and come when they are started.
     *
     * @param resting names of replicas; the first of each service must run
     */
    public void startBut(Set<String> resting) {
        try {
            supervisor.stopLeftovers();
            Preconditions.check(options);
            forgetPassingData();
            supervisor.startAllBut(resting);
            new DemoPeople(addresses.gateway(), addresses.tokens(), addresses.mailbox()).arrive(progress);
        } catch (RuntimeException e) {
            close();
            throw e;
        }
    }

    /** Every process of the system, each after those that it needs. */
    public static List<ProcessSpec> specs(StackOptions options, ProcessFiles files) {
        return specs(options, files, Progress.NONE);
    }

    private static List<ProcessSpec> specs(StackOptions options, ProcessFiles files, Progress progress) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        List<ProcessSpec> specs = new ArrayList<>();
        URI realm = new Addresses(options.ports()).keycloak().resolve("/realms/parvis");
        Program keycloak = Containers.areWanted()
                ? KeycloakInContainer.of(options, files)
                : new KeycloakProgram(options, files.log("keycloak"), progress);
        specs.add(new ProcessSpec("keycloak", keycloak, Readiness.answers(http, realm), Set.of()));
        specs.addAll(BackingServices.of(options, files));
        specs.addAll(Services.of(options, http));
        return specs;
    }

    private void forgetPassingData() {
        if (options.extent().inMemoryDatabase()) {
            Trees.delete(options.data());
        }
    }

    public Addresses addresses() {
        return addresses;
    }

    /** The names of a service's processes; of anything else, only its own. */
    public static List<String> replicas(String name, StackOptions options) {
        return ParvisService.named(name)
                .map(service -> Replica.of(service, options.extent().replicas()).stream()
                        .map(Replica::name)
                        .toList())
                .orElse(List.of(name));
    }

    /** The names of the processes, which the other methods take. */
    public Collection<String> names() {
        return supervisor.names();
    }

    /** Ends a process at once, as a crash would; it is started again by itself. */
    public void kill(String name) {
        supervisor.kill(name);
    }

    /** Stops a process cleanly; it stays stopped until it is started. */
    public void stop(String name) {
        supervisor.stop(name);
    }

    /** Starts a process that was stopped, and returns when it is ready. */
    public void start(String name) {
        supervisor.start(name);
    }

    /** Stops and starts a process, and returns when it is ready. */
    public void restart(String name) {
        supervisor.restart(name);
    }

    /** Restarts the processes of a service one after the other, each when the one before is ready. */
    public void roll(String service) {
        replicas(service, options).forEach(supervisor::restart);
    }

    /** Stops the clock of a process (SIGSTOP): it keeps its connections and answers nothing. */
    public void pause(String name) {
        supervisor.pause(name);
    }

    /** Lets a process go on that was paused (SIGCONT). */
    public void resume(String name) {
        supervisor.resume(name);
    }

    public boolean isReady(String name) {
        return supervisor.isReady(name);
    }

    /** Makes later starts faster, in the background, for services that were built anew. */
    public void prepareFasterStarts() {
        startCaches.prepare();
    }

    @Override
    public void close() {
        startCaches.close();
        supervisor.close();
    }
}
