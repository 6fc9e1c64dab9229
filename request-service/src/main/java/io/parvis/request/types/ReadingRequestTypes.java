package io.parvis.request.types;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import io.parvis.directory.Companies;
import io.parvis.directory.CompanyId;
import io.parvis.directory.Viewer;
import io.parvis.request.forms.Findings;
import io.parvis.request.forms.Forms;
import io.parvis.starter.aggregate.Stored;
import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;
import io.parvis.starter.search.Words;

/** The catalogue of what can be asked for, by category and searchable (S27–S29), as each client is offered it. */
@Service
public class ReadingRequestTypes {

    private static final Comparator<Offer> BY_PLACE = Comparator.comparingInt(
                    (Offer offer) -> offer.category().look().position())
            .thenComparing(offer -> offer.category().id().value())
            .thenComparingInt(offer -> offer.card().position())
            .thenComparing(offer -> offer.card().name().en())
            .thenComparing(offer -> offer.id().value());

    private final RequestTypes types;
    private final TypeVersions versions;
    private final Categories categories;
    private final Companies companies;
    private final DraftReading drafts;
    private final Forms forms;

    ReadingRequestTypes(
            RequestTypes types,
            TypeVersions versions,
            Categories categories,
            Companies companies,
            DraftReading drafts,
            Forms forms) {
        this.types = types;
        this.versions = versions;
        this.categories = categories;
        this.companies = companies;
        this.drafts = drafts;
        this.forms = forms;
    }

    /** A category in the catalogue. */
    public record Heading(CategoryId id, Category.Look look) {}

    /** A type in the catalogue. */
    public record Offer(RequestTypeId id, int version, Card card, Heading category) {

        /** Whether it is found by how words in its names and its description begin, in whatever language (S28). */
        boolean isFoundBy(String text) {
            List<String> words = Stream.of(
                            card.name(), card.description(), category.look().name())
                    .flatMap(each -> Words.of(each.en(), each.fr()).stream())
                    .toList();
            return Words.asked(text).stream()
                    .allMatch(asked -> words.stream().anyMatch(word -> word.startsWith(asked)));
        }
    }

    /** A version with the JSON Schema of its form. */
    public record Form(PublishedType type, Heading category, Map<String, Object> schema) {}

    /**
     * What of the catalogue is asked for; what is absent, narrows nothing.
     *
     * @param text beginnings of words in names and descriptions, in whatever language
     */
    public record Search(
            @Nullable String text,
            @Nullable String category,
            @Nullable Target target) {

        public static final Search ALL = new Search(null, null, null);

        boolean finds(Offer offer) {
            return (category == null || category.equals(offer.category().id().value()))
                    && (target == null || target == offer.card().target())
                    && (text == null || offer.isFoundBy(text));
        }
    }

    /** The types that a client is offered, in the order of the catalogue. */
    public List<Offer> catalogue(Viewer client, Search search) {
        Map<String, Heading> headings = headings();
        return types.offered(client, namesOfCompany(client)).stream()
                .flatMap(type -> offer(type, headings).stream())
                .filter(search::finds)
                .sorted(BY_PLACE)
                .toList();
    }

    /** The categories in which a client is offered something, in their order (S29). */
    public List<Heading> categories(Viewer client) {
        return catalogue(client, Search.ALL).stream()
                .map(Offer::category)
                .distinct()
                .toList();
    }

    /** The current version of a type, if the client is offered it. */
    public Optional<PublishedType> offered(Viewer client, RequestTypeId id) {
        return types.offered(client, namesOfCompany(client), id)
                .map(type -> version(type, type.state().publications().getLast().version()));
    }

    /** The current version of a type, if a company's clients are offered it, whoever of the team asks. */
    public Optional<PublishedType> offeredTo(Viewer member, @Nullable CompanyId company, RequestTypeId id) {
        return types.offered(member, namesOf(company), id)
                .map(type -> version(type, type.state().publications().getLast().version()));
    }

    /**
     * A version that a request was made with. Who may see the request was asked before.
     *
     * @throws Refused if there was no such version
     */
    public PublishedType version(RequestTypeId id, int number) {
        return version(types.named(id).orElseThrow(ReadingRequestTypes::unknown), number);
    }

    /**
     * The current version of a type with its form, in a language.
     *
     * @throws Refused if the client is offered no such type
     */
    public Form form(Viewer client, RequestTypeId id, Locale language) {
        return drawn(offered(client, id).orElseThrow(ReadingRequestTypes::unknown), language);
    }

    /**
     * The form that a request was made with. Who may see the request was asked before.
     *
     * @throws Refused if there was no such version
     */
    public Form formOf(RequestTypeId id, int version, Locale language) {
        return drawn(version(id, version), language);
    }

    private Form drawn(PublishedType type, Locale language) {
        Heading category =
                Objects.requireNonNull(headings().get(type.card().category().value()));
        return new Form(type, category, forms.draw(type.heading(), type.form(), language));
    }

    private PublishedType version(RequestType type, int number) {
        Publication publication = type.state().publications().stream()
                .filter(each -> each.version() == number)
                .findFirst()
                .orElseThrow(ReadingRequestTypes::unknown);
        return versions.find(publication.content())
                .flatMap(draft -> drafts.read(type.typeId(), number, draft, new Findings()))
                .orElseThrow();
    }

    private static Optional<Offer> offer(RequestType type, Map<String, Heading> headings) {
        Card card = type.state().card();
        Heading heading = card == null ? null : headings.get(card.category().value());
        return card == null || heading == null
                ? Optional.empty()
                : Optional.of(new Offer(type.typeId(), type.nextVersion() - 1, card, heading));
    }

    private Map<String, Heading> headings() {
        return categories.all().stream()
                .map(Stored::value)
                .map(category -> new Heading(category.categoryId(), category.look()))
                .collect(Collectors.toMap(heading -> heading.id().value(), Function.identity()));
    }

    /** A type that is limited to a company is offered to those whose company it was merged into. */
    private Set<CompanyId> namesOfCompany(Viewer client) {
        return namesOf(client.company());
    }

    private Set<CompanyId> namesOf(@Nullable CompanyId company) {
        return company == null ? Set.of() : companies.namesOf(company);
    }

    private static Refused unknown() {
        return new Refused(StandardRefusal.NOT_FOUND);
    }
}
