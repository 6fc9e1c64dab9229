package io.parvis.identity;

import java.util.Set;

import io.parvis.directory.AccessType;
import io.parvis.directory.PersonId;
import io.parvis.directory.PersonKind;
import io.parvis.directory.Role;
import io.parvis.directory.Viewer;

/** Those who ask. */
public final class Viewers {

    public static final Viewer ADMIN =
            new Viewer(new PersonId("ada"), PersonKind.MEMBER, null, null, Set.of(Role.ADMIN), Set.of());
    public static final Viewer LAWYER =
            new Viewer(new PersonId("leo"), PersonKind.MEMBER, null, null, Set.of(Role.LAWYER), Set.of());
    public static final Viewer CLIENT =
            new Viewer(new PersonId("claire"), PersonKind.CLIENT, null, AccessType.BOTH, Set.of(), Set.of());

    private Viewers() {}
}
