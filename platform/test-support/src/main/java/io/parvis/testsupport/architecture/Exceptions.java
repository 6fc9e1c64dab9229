package io.parvis.testsupport.architecture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a service excepts from a rule, by name and for a stated reason. An exception that nothing needs any more is a defect itself. */
final class Exceptions {

    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final Set<String> needed = new LinkedHashSet<>();

    void add(String name, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("the exception of " + name + " has no reason");
        }
        reasons.put(name, reason);
    }

    /** Whether the class or method is excepted; to be asked only about those that break a rule. */
    boolean cover(String name) {
        if (!reasons.containsKey(name)) {
            return false;
        }
        needed.add(name);
        return true;
    }

    List<String> unneeded() {
        return reasons.keySet().stream().filter(name -> !needed.contains(name)).toList();
    }
}
