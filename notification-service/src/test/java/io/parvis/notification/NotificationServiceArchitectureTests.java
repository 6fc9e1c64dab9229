package io.parvis.notification;

import org.junit.jupiter.api.Test;

import io.parvis.testsupport.architecture.ParvisArchitecture;
import io.parvis.testsupport.problem.RefusalTexts;

class NotificationServiceArchitectureTests {

    @Test
    void keepsTheRulesOfTheHouse() {
        ParvisArchitecture.of("io.parvis.notification")
                .excepting("Mails.change", "senders change mails; nobody looks at them yet")
                .excepting("Mails.due", "senders look for what is due; nobody looks at mails yet")
                .excepting("Circulars.of", "whom an event was told to is looked up by the event, for nobody to see")
                .excepting(
                        "Affairs.find",
                        "looked up for those who are told of it, and judged for each when their mail is written")
                .excepting("Contents.invitation", "read with the service's own account, for the one it belongs to")
                .excepting("Contents.signUp", "read with the service's own account, for the one it belongs to")
                .excepting("Contents.request", "read with the service's own account, for the one it belongs to")
                .check();
    }

    @Test
    void hasTextsForEveryRefusal() {
        RefusalTexts.of("io.parvis.notification").check();
    }
}
