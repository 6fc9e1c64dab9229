package io.parvis.testsupport.directory;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

import io.parvis.directory.Companies;
import io.parvis.directory.People;

/**
 * Who calls, for slices of the web: those of a {@link TestDirectory}. A bearer token is a person's subject or a service's name, as it
 * stands.
 */
@TestConfiguration(proxyBeanMethods = false)
public class DirectoryInMemory {

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
    JwtDecoder tokensThatAreNames() {
        return token -> Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(token)
                .claim("azp", token)
                .build();
    }
}
