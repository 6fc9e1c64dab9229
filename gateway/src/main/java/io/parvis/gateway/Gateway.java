package io.parvis.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class Gateway {

    public static void main(String[] args) {
        keepIdleConnectionsShorterThanServicesDo();
        SpringApplication.run(Gateway.class, args);
    }

    /** A service closes an idle connection after 20 seconds; a request must not meet one that is just being closed. */
    private static void keepIdleConnectionsShorterThanServicesDo() {
        System.setProperty("jdk.httpclient.keepalive.timeout", "10");
    }
}
