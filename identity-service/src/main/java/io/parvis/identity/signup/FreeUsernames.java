package io.parvis.identity.signup;

import java.util.stream.IntStream;

import org.springframework.stereotype.Service;

import io.parvis.identity.people.PeopleRegister;
import io.parvis.identity.people.Username;

/** Usernames that nobody has. They reserve nothing: whoever is added first has it. */
@Service
public class FreeUsernames {

    private static final int MOST_ALIKE = 1000;

    private final PeopleRegister people;

    FreeUsernames(PeopleRegister people) {
        this.people = people;
    }

    /** The username that was wished for, or else the same with the first number that makes it free, from 2. */
    Username like(Username wished) {
        return IntStream.rangeClosed(1, MOST_ALIKE)
                .mapToObj(number -> number == 1 ? wished : wished.numbered(number))
                .filter(name -> people.findByUsername(name).isEmpty())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("too many people are called the same"));
    }
}
