package io.parvis.directory;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

import io.parvis.directory.messaging.RememberedDirectoryAutoConfiguration;
import io.parvis.starter.security.CallerDirectory;
import io.parvis.starter.security.SecurityAutoConfiguration;

/** Who calls, from the people and companies that the service remembers, or owns. */
@AutoConfiguration(after = RememberedDirectoryAutoConfiguration.class, before = SecurityAutoConfiguration.class)
public final class DirectoryAutoConfiguration {

    @Bean
    Viewers viewers(People people, Companies companies) {
        return new Viewers(people, companies);
    }

    @Bean
    @ConditionalOnMissingBean
    CallerDirectory callerDirectory(People people, Viewers viewers) {
        return new DirectoryCallers(people, viewers);
    }
}
