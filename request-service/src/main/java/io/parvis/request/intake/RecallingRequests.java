package io.parvis.request.intake;

import java.util.List;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.Names;
import io.parvis.directory.People;
import io.parvis.directory.PersonId;
import io.parvis.request.forms.LocalText;

/** Says what a request was when it was submitted, for those who read it: whatever was made of it since, and with names in place of ids. */
@Service
public class RecallingRequests {

    private final People people;
    private final Companies companies;
    private final RequestFiles files;

    RecallingRequests(People people, Companies companies, RequestFiles files) {
        this.people = people;
        this.companies = companies;
        this.files = files;
    }

    /** A question, as it was asked then, and what was answered. */
    public record Line(LocalText label, String text) {}

    /** A request as it was submitted. */
    public record Submitted(LocalText typeName, List<Line> lines) {}

    public Submitted submitted(Request request) {
        Names names = new Names(people, companies);
        FilledForm first = request.state().first();
        List<Line> lines = first.answers().stream()
                .map(answer -> new Line(answer.label(), text(request.requestId(), answer, names)))
                .toList();
        return new Submitted(first.type().name(), lines);
    }

    private String text(RequestId request, Answer answer, Names names) {
        return switch (answer.kind()) {
            case PERSON -> answer.values().stream().map(id -> person(id, names)).collect(Collectors.joining(", "));
            case FILE ->
                answer.values().stream()
                        .map(id -> files.name(request, id).orElse(id))
                        .collect(Collectors.joining(", "));
            case SHORT_TEXT, LONG_TEXT, NUMBER, MONEY, DATE, CHOICE, CHOICES, YES_NO -> answer.text();
        };
    }

    private static String person(String id, Names names) {
        String name = names.of(new PersonId(id));
        return name == null ? id : name;
    }
}
