package io.parvis.notification.live;

import java.time.Clock;
import java.time.Duration;

import io.parvis.directory.PersonId;
import io.parvis.directory.Viewers;
import io.parvis.testsupport.directory.TestDirectory;

/** A replica at which one page is open, for tests of what is beside it. */
public record OnePage(Listeners listeners, FollowingChanges following, Listener page) {

    private static final Pace PACE = new Pace(Duration.ofMillis(10), Duration.ofHours(1), 1, 1, 8);

    public static OnePage of(PersonId reader) {
        TestDirectory directory = new TestDirectory();
        Listeners listeners = new Listeners(PACE);
        FollowingChanges following = new FollowingChanges(
                listeners,
                directory.people(),
                new Viewers(directory.people(), directory.companies()),
                PACE,
                Clock.systemUTC());
        return new OnePage(listeners, following, following.begin(directory.viewer(reader)));
    }

    public Signal next() {
        return following.next(page);
    }
}
