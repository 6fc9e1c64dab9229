package io.parvis.identity.signup;

import java.util.List;

/** What happens to the settings of sign-ups. */
public sealed interface SignUpSettingsEvent {

    /** An admin changed these of them. */
    record Changed(List<String> fields) implements SignUpSettingsEvent {

        public Changed {
            fields = List.copyOf(fields);
        }
    }
}
