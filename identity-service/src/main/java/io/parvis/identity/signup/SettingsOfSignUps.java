package io.parvis.identity.signup;

import java.util.function.Consumer;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.Stored;

/** Where the settings of sign-ups are; everybody may know whether they can sign up, and only admins change anything. */
public interface SettingsOfSignUps {

    /** The settings as they are now; those of a new installation when nobody changed any. */
    Stored<SignUpSettings> current();

    /** Lets a verb change the settings and keeps what it did, or nothing. */
    Stored<SignUpSettings> change(Command command, Consumer<SignUpSettings> verb);
}
