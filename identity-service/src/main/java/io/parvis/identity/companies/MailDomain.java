package io.parvis.identity.companies;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.parvis.starter.problem.FormCheck;

/**
 * What stands behind the @ of e-mail addresses; one that is below another one is not the same.
 *
 * @param value in lower case
 */
public record MailDomain(String value) {

    private static final Pattern FORM =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]*[a-z0-9]");
    private static final int LONGEST = 253;

    /** The domain that a text is, with or without the @ before it, or empty when it is none. */
    public static Optional<MailDomain> parse(String text) {
        String domain = (text.startsWith("@") ? text.substring(1) : text).toLowerCase(Locale.ROOT);
        boolean fits = domain.length() <= LONGEST && FORM.matcher(domain).matches();
        return fits ? Optional.of(new MailDomain(domain)) : Optional.empty();
    }

    /** Reads a list of domains, each of which is named at its place if it is none; a list that is left out is empty. */
    public static Set<MailDomain> read(@Nullable List<@Nullable String> texts, FormCheck check) {
        Set<MailDomain> domains = new LinkedHashSet<>();
        for (int i = 0; texts != null && i < texts.size(); i++) {
            check.required("/mailDomains/" + i, texts.get(i), "mail-domain-invalid", MailDomain::parse)
                    .ifPresent(domains::add);
        }
        return domains;
    }
}
