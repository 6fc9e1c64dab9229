package io.parvis.matter.matters;

import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.directory.People;
import io.parvis.directory.Person;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.PersonStatus;
import io.parvis.directory.Role;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.Refused;

/** Which members of the team may have to do with a matter. */
@Service
class Members {

    private final People people;

    Members(People people) {
        this.people = people;
    }

    /** Whether somebody is a lawyer who may answer for a matter. */
    boolean mayAnswer(PersonId member) {
        return people.find(member)
                .filter(Members::isActive)
                .filter(person -> person.roles().contains(Role.LAWYER))
                .isPresent();
    }

    /** Whether nothing was heard of somebody yet; who was deleted is no stranger. */
    boolean isUnheardOf(PersonId member) {
        return people.find(member).isEmpty() && !people.wasDeleted(member);
    }

    /**
     * Refuses those who are no active members of the team.
     *
     * @throws Refused {@link MatterRefusal#NOT_A_MEMBER}, with all of them
     */
    void requireActive(List<PersonId> members) {
        List<FieldProblem> problems = members.stream()
                .filter(member -> people.find(member).filter(Members::isActive).isEmpty())
                .map(member ->
                        FieldProblem.of("/memberIds/" + members.indexOf(member), MatterRefusal.NOT_A_MEMBER.key()))
                .toList();
        if (!problems.isEmpty()) {
            throw new Refused(MatterRefusal.NOT_A_MEMBER, problems);
        }
    }

    private static boolean isActive(Person person) {
        return person.kind() == PersonKind.MEMBER && person.status() == PersonStatus.ACTIVE;
    }
}
