package io.parvis.testsupport.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.Predefined;

import io.parvis.starter.problem.Refusal;

/**
 * The texts of a service's refusals. A service checks them in one test: {@code RefusalTexts.of("io.parvis.matter").check()}. Every
 * constant of every {@link Refusal} enum has a well-formed title and detail in each language, and no key means two things.
 */
public final class RefusalTexts {

    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final List<? extends Refusal> refusals;
    private final TextBundles bundles;

    RefusalTexts(List<? extends Refusal> refusals, TextBundles bundles) {
        this.refusals = refusals;
        this.bundles = bundles;
    }

    /** The refusals of all enums below a package, and the texts on the class path. */
    public static RefusalTexts of(String rootPackage) {
        List<Refusal> refusals = new ClassFileImporter()
                .withImportOption(Predefined.DO_NOT_INCLUDE_TESTS).importPackages(rootPackage).stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Refusal.class))
                        .flatMap(RefusalTexts::constants)
                        .toList();
        return new RefusalTexts(refusals, TextBundles.onTheClassPath());
    }

    /**
     * Checks all of it.
     *
     * @throws AssertionError that names every text that is missing or malformed
     */
    public void check() {
        List<String> defects = new ArrayList<>();
        if (refusals.isEmpty()) {
            defects.add("there is no enum of refusals");
        }
        for (Refusal refusal : refusals) {
            if (!KEY.matcher(refusal.key()).matches()) {
                defects.add("'" + refusal.key() + "' is not lower case with hyphens");
            }
            for (Locale language : TextBundles.LANGUAGES) {
                bundles.defect(refusal.key() + ".title", language).ifPresent(defects::add);
                bundles.defect(refusal.key() + ".detail", language).ifPresent(defects::add);
            }
        }
        defects.addAll(bundles.textsInOneLanguageOnly());
        if (!defects.isEmpty()) {
            throw new AssertionError(String.join("\n", defects));
        }
    }

    private static Stream<Refusal> constants(JavaClass type) {
        return Stream.of(type.reflect().getEnumConstants()).map(Refusal.class::cast);
    }
}
