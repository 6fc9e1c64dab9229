package io.parvis.testsupport.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/**
 * Where things are in a service: features below its root package, adapters below each feature.
 *
 * @param root the service's package, such as {@code io.parvis.matter}
 */
record Layout(String root) {

    DescribedPredicate<JavaClass> inFeatureRoots() {
        return DescribedPredicate.describe("reside in a feature's root package", this::isInFeatureRoot);
    }

    DescribedPredicate<JavaClass> inAdapters() {
        return DescribedPredicate.describe("reside in an adapter below a feature", this::isInAdapter);
    }

    boolean isInService(JavaClass type) {
        return type.getPackageName().equals(root) || type.getPackageName().startsWith(root + ".");
    }

    boolean isInFeatureRoot(JavaClass type) {
        return depth(type) == 1;
    }

    boolean isInAdapter(JavaClass type) {
        return depth(type) >= 2;
    }

    /** The package of the adapter that a class belongs to, such as {@code io.parvis.matter.matters.web}. */
    String adapterOf(JavaClass type) {
        String below = below(type);
        int end = below.indexOf('.', below.indexOf('.') + 1);
        return root + "." + (end < 0 ? below : below.substring(0, end));
    }

    private long depth(JavaClass type) {
        return isInService(type) && !type.getPackageName().equals(root)
                ? below(type).chars().filter(character -> character == '.').count() + 1
                : 0;
    }

    private String below(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }
}
