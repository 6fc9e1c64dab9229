package io.parvis.gateway.routes;

import java.net.http.HttpClient;
import java.util.concurrent.Executors;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client for all services: HTTP/1.1, no redirects, and virtual threads, which it does not use by itself. */
@Configuration(proxyBeanMethods = false)
class ServiceClient {

    @Bean
    HttpClient httpClientForServices(ForwardingSettings settings) {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }
}
