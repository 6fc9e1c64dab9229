package io.parvis.notification.mails.senders;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.random.RandomGenerator;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.support.ContextPropagatingTaskDecorator;
import org.springframework.scheduling.TriggerContext;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.SchedulingConfigurer;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

import io.parvis.notification.mails.Discretion;
import io.parvis.notification.mails.Jitter;
import io.parvis.notification.mails.Mails;
import io.parvis.notification.mails.SendingMails;
import io.parvis.notification.mails.SendingPolicy;

/** Sets the senders to work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class SendersConfiguration {

    private static final int ROOM = 1000;
    private static final int PAUSE_PER_PASS = 10;

    @Bean
    SendingPolicy sendingPolicy(MailSettings settings) {
        return settings.policy();
    }

    @Bean
    Discretion discretion(DiscretionSettings settings) {
        return new Discretion(settings.names());
    }

    @Bean
    Jitter jitter() {
        RandomGenerator random = RandomGenerator.getDefault();
        return random::nextDouble;
    }

    /** Carries the trace of the event that woke it; finishes the letter in hand at shutdown and leaves the others to the sweep. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor senderThreads(MailSettings settings) {
        ThreadPoolTaskExecutor threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("sender-");
        threads.setCorePoolSize(settings.atOnce());
        threads.setQueueCapacity(ROOM);
        threads.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy());
        threads.setTaskDecorator(new ContextPropagatingTaskDecorator());
        return threads;
    }

    @Bean
    Senders senders(
            @Qualifier("senderThreads") ThreadPoolTaskExecutor threads,
            SendingMails sending,
            Mails mails,
            MeterRegistry meters,
            Clock clock) {
        return new Senders(threads, sending, mails, new MailMetrics(meters), clock);
    }

    @Bean
    SchedulingConfigurer sweeping(Senders senders, MailSettings settings) {
        return tasks -> tasks.addTriggerTask(senders::sweep, passes -> next(passes, settings.sweep()));
    }

    /** A pass that takes long is a burden on the database: the pause after it is ten times as long, at least. */
    private static Instant next(TriggerContext passes, Duration pause) {
        Instant started = passes.lastActualExecution();
        Instant ended = passes.lastCompletion();
        if (started == null || ended == null) {
            return passes.getClock().instant();
        }
        Duration breather = Duration.between(started, ended).multipliedBy(PAUSE_PER_PASS);
        return ended.plus(breather.compareTo(pause) > 0 ? breather : pause);
    }
}
