package io.parvis.request.intake;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.request.types.RequestTypes;
import io.parvis.testsupport.directory.TestDirectory;

/** The feature without its adapters, for slices of the web; a bearer token is a person's subject or a service's name. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    SubmittingRequests.class,
    ReadingRequests.class,
    ConvertingRequests.class,
    InMemoryRequests.class,
    InMemoryRequestNumbers.class,
    FormsInMemory.class
})
public class IntakeInMemory {

    private final TestDirectory directory = new TestDirectory();

    @Bean
    RequestTypes requestTypes(FormsInMemory forms) {
        return forms.types();
    }

    @Bean
    People people() {
        return directory.people();
    }

    @Bean
    Companies companies() {
        return directory.companies();
    }

    @Bean
    Clock clock() {
        return Clock.fixed(RequestFixture.SUBMITTED_AT, ZoneOffset.UTC);
    }

    @Bean
    JwtDecoder tokensThatAreNames() {
        return token -> Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(token)
                .claim("azp", token)
                .build();
    }
}
