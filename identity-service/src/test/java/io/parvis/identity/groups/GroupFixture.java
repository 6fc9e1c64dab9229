package io.parvis.identity.groups;

/** Groups as they come to be. */
public final class GroupFixture {

    public static final GroupId LITIGATION = new GroupId("litigation");

    private GroupFixture() {}

    public static Group litigation() {
        return Group.create(LITIGATION, new GroupName("Litigation"));
    }
}
