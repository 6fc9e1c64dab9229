package io.parvis.matter.matters;

import java.time.Clock;
import java.time.ZoneOffset;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import io.parvis.directory.Companies;
import io.parvis.directory.People;
import io.parvis.testsupport.directory.TestDirectory;

/** The feature without its adapters, for slices of the web; a person's bearer token is their subject. */
@TestConfiguration(proxyBeanMethods = false)
@Import({ReadingMatters.class, MovingMatters.class, MatterSheets.class, InMemoryMatters.class})
public class MattersInMemory {

    private final TestDirectory directory = new TestDirectory();

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
        return Clock.fixed(MatterFixture.LATER, ZoneOffset.UTC);
    }

    @Bean
    JwtDecoder tokensThatAreSubjects() {
        return token ->
                Jwt.withTokenValue(token).header("alg", "none").subject(token).build();
    }
}
