package io.parvis.request.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Makes a kind with its limits of a question's draft, and notes what is missing, wrong or of another kind. */
final class KindReading {

    static final int LONGEST_LINE = 500;
    static final int LONGEST_TEXT = 20_000;
    static final int MOST_OPTIONS = 100;
    static final int LONGEST_OPTION = 60;
    static final int MOST_FILES = 20;
    static final int MOST_DECIMALS = 6;
    static final BigDecimal GREATEST = BigDecimal.TEN.pow(15).subtract(BigDecimal.ONE);

    private final FieldDraft draft;
    private final String pointer;
    private final Findings findings;
    private final FieldDraft.Limits limits;

    KindReading(FieldDraft draft, String pointer, Findings findings) {
        this.draft = draft;
        this.pointer = pointer;
        this.findings = findings;
        this.limits = draft.limits() == null ? FieldDraft.Limits.NONE : draft.limits();
    }

    Optional<FieldKind> read(Kind kind) {
        refuseLimitsOfOthers(kind);
        return switch (kind) {
            case SHORT_TEXT -> text(false, LONGEST_LINE);
            case LONG_TEXT -> text(true, LONGEST_TEXT);
            case NUMBER -> number();
            case MONEY -> money();
            case DATE -> day();
            case CHOICE -> Optional.of(new FieldKind.Choice(options()));
            case CHOICES -> choices();
            case YES_NO -> Optional.of(new FieldKind.YesNo());
            case PERSON -> Optional.of(new FieldKind.Colleague());
            case FILE -> Optional.of(new FieldKind.Files(between("most", limits.most(), 1, MOST_FILES, MOST_FILES)));
        };
    }

    private void refuseLimitsOfOthers(Kind kind) {
        Set<String> others = new HashSet<>(limits.names());
        others.removeAll(
                switch (kind) {
                    case SHORT_TEXT, LONG_TEXT -> Set.of("minLength", "maxLength", "pattern");
                    case NUMBER -> Set.of("minimum", "maximum", "decimals");
                    case MONEY -> Set.of("minimum", "maximum", "currencies");
                    case DATE -> Set.of("earliest", "latest");
                    case CHOICES -> Set.of("fewest", "most");
                    case FILE -> Set.of("most");
                    case CHOICE, YES_NO, PERSON -> Set.of();
                });
        others.forEach(name -> findings.add(limit(name), "limit-of-another-kind"));
        boolean offers = kind == Kind.CHOICE || kind == Kind.CHOICES;
        findings.require(
                offers || draft.options() == null || draft.options().isEmpty(),
                pointer + "/options",
                "limit-of-another-kind");
    }

    private Optional<FieldKind> text(boolean multiline, int longest) {
        int most = between("maxLength", limits.maxLength(), 1, longest, longest);
        int least = between("minLength", limits.minLength(), 0, longest, 0);
        findings.require(least <= most, limit("minLength"), "limits-crossed");
        return Optional.of(new FieldKind.Text(least, most, multiline, pattern()));
    }

    private @Nullable TextPattern pattern() {
        String source = limits.pattern();
        if (source == null || source.isEmpty()) {
            return null;
        }
        if (source.length() > TextPattern.LONGEST) {
            findings.add(limit("pattern"), "too-long", TextPattern.LONGEST);
        } else {
            findings.require(PatternSyntax.accepts(source), limit("pattern"), "pattern-refused");
        }
        return new TextPattern(source);
    }

    private Optional<FieldKind> number() {
        int decimals = between("decimals", limits.decimals(), 0, MOST_DECIMALS, 0);
        return Optional.of(new FieldKind.Numeric(least(GREATEST.negate()), most(), decimals));
    }

    private Optional<FieldKind> money() {
        List<@Nullable String> given = limits.currencies() == null ? List.of() : limits.currencies();
        List<String> currencies = present(given);
        findings.require(!currencies.isEmpty(), limit("currencies"), "required");
        for (int i = 0; i < currencies.size(); i++) {
            findings.require(isCurrency(currencies.get(i)), limit("currencies") + "/" + i, "currency-unknown");
        }
        findings.require(Set.copyOf(currencies).size() == currencies.size(), limit("currencies"), "option-twice");
        List<String> known = currencies.stream().filter(KindReading::isCurrency).toList();
        return Optional.of(new FieldKind.Money(known, least(BigDecimal.ZERO), most()));
    }

    private BigDecimal least(BigDecimal smallest) {
        BigDecimal least = limits.minimum() == null ? smallest : limits.minimum();
        findings.require(least.compareTo(smallest) >= 0, limit("minimum"), "too-small", smallest);
        findings.require(least.compareTo(most()) <= 0, limit("minimum"), "limits-crossed");
        requireFewDecimals("minimum", least);
        return least;
    }

    private BigDecimal most() {
        BigDecimal most = limits.maximum() == null ? GREATEST : limits.maximum();
        findings.require(most.compareTo(GREATEST) <= 0, limit("maximum"), "too-great", GREATEST);
        requireFewDecimals("maximum", most);
        return most;
    }

    private void requireFewDecimals(String name, BigDecimal limit) {
        int places = limit.stripTrailingZeros().scale();
        findings.require(places <= MOST_DECIMALS, limit(name), "answer-too-many-decimals", MOST_DECIMALS);
    }

    private static boolean isCurrency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .anyMatch(currency ->
                        currency.getCurrencyCode().equals(code) && currency.getDefaultFractionDigits() >= 0);
    }

    private Optional<FieldKind> day() {
        LocalDate earliest = day("earliest", limits.earliest());
        LocalDate latest = day("latest", limits.latest());
        boolean crossed = earliest != null && latest != null && earliest.isAfter(latest);
        findings.require(!crossed, limit("earliest"), "limits-crossed");
        return Optional.of(new FieldKind.Day(earliest, latest));
    }

    private @Nullable LocalDate day(String name, @Nullable String given) {
        try {
            return given == null || given.isBlank() ? null : LocalDate.parse(given);
        } catch (DateTimeParseException _) {
            findings.add(limit(name), "answer-not-a-date");
            return null;
        }
    }

    private Optional<FieldKind> choices() {
        List<FieldKind.Option> options = options();
        int all = Math.max(1, options.size());
        int most = between("most", limits.most(), 1, all, all);
        int fewest = between("fewest", limits.fewest(), 0, all, 0);
        findings.require(fewest <= most, limit("fewest"), "limits-crossed");
        return Optional.of(new FieldKind.Choices(options, fewest, most));
    }

    private List<FieldKind.Option> options() {
        List<FieldDraft.@Nullable OptionDraft> drafts = draft.options() == null ? List.of() : draft.options();
        findings.require(!drafts.isEmpty(), pointer + "/options", "required");
        findings.require(drafts.size() <= MOST_OPTIONS, pointer + "/options", "too-long", MOST_OPTIONS);
        List<FieldKind.Option> options = new ArrayList<>();
        Set<String> values = new HashSet<>();
        for (int i = 0; i < drafts.size(); i++) {
            option(drafts.get(i), pointer + "/options/" + i, values).ifPresent(options::add);
        }
        return options;
    }

    private Optional<FieldKind.Option> option(FieldDraft.@Nullable OptionDraft option, String at, Set<String> values) {
        String value = findings.text(at + "/value", option == null ? null : option.value(), LONGEST_OPTION);
        LocalText label =
                findings.required(at + "/label", option == null ? null : option.label(), FieldReading.LONGEST_LABEL);
        findings.require(value != null, at + "/value", "required");
        findings.require(value == null || values.add(value), at + "/value", "option-twice");
        return value == null || label == null ? Optional.empty() : Optional.of(new FieldKind.Option(value, label));
    }

    /** A limit of limits; where it is not set, what {@code unset} says. */
    private int between(String name, @Nullable Integer given, int least, int most, int unset) {
        int value = given == null ? unset : given;
        findings.require(value >= least, limit(name), "too-small", least);
        findings.require(value <= most, limit(name), "too-great", most);
        return value;
    }

    private String limit(String name) {
        return pointer + "/limits/" + name;
    }

    static <T> List<T> present(List<@Nullable T> list) {
        return list.stream()
                .<T>mapMulti((each, present) -> {
                    if (each != null) {
                        present.accept(each);
                    }
                })
                .toList();
    }
}
