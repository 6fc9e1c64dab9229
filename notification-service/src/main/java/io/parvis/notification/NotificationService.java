package io.parvis.notification;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the notification service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class NotificationService {

    public static void main(String[] arguments) {
        SpringApplication.run(NotificationService.class, arguments);
    }
}
