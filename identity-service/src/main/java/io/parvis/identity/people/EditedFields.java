package io.parvis.identity.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/** The names of what was edited; never the values. */
final class EditedFields {

    private static final Map<String, Function<Profile, ?>> OF_PROFILE = new LinkedHashMap<>();
    private static final Map<String, Function<Side.Client, ?>> OF_CLIENT = new LinkedHashMap<>();

    static {
        OF_PROFILE.put("firstName", Profile::firstName);
        OF_PROFILE.put("lastName", Profile::lastName);
        OF_PROFILE.put("email", Profile::email);
        OF_PROFILE.put("language", Profile::language);
        OF_PROFILE.put("timeZone", Profile::timeZone);
        OF_CLIENT.put("jobTitle", Side.Client::jobTitle);
        OF_CLIENT.put("mobile", Side.Client::mobile);
        OF_CLIENT.put("address", Side.Client::address);
        OF_CLIENT.put("managerId", Side.Client::manager);
        OF_CLIENT.put("keptCompanyIds", Side.Client::kept);
    }

    private EditedFields() {}

    static List<String> of(Profile before, Profile after) {
        return differing(OF_PROFILE, before, after);
    }

    /** Without access type and company, of which there are facts of their own. */
    static List<String> of(Side.Client before, Side.Client after) {
        return differing(OF_CLIENT, before, after);
    }

    private static <T> List<String> differing(Map<String, Function<T, ?>> fields, T before, T after) {
        return fields.entrySet().stream()
                .filter(field -> differs(field.getValue(), before, after))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static <T> boolean differs(Function<T, ? extends @Nullable Object> field, T before, T after) {
        return !Objects.equals(field.apply(before), field.apply(after));
    }
}
