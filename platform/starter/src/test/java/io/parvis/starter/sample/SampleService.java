package io.parvis.starter.sample;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** What the smallest service consists of: its controllers and who may call them. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({PortalThings.class, MainThings.class, InternalThings.class, OperationsThings.class, PublicThings.class})
public class SampleService {

    @Bean
    SampleCallers sampleCallers() {
        return new SampleCallers();
    }
}
