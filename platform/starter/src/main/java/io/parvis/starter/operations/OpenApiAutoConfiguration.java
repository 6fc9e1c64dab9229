package io.parvis.starter.operations;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

import io.parvis.starter.aggregate.Command;
import io.parvis.starter.http.TaggedCommand;
import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.security.Caller;

/** A service's OpenAPI 3.1 document, at {@code /v3/api-docs}. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnBooleanProperty(name = "parvis.resource-server.enabled", matchIfMissing = true)
public final class OpenApiAutoConfiguration {

    static final String BEARER = "bearer";

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, Command.class, TaggedCommand.class, PageRequest.class);
    }

    @Bean
    @ConditionalOnMissingBean
    OpenAPI openApi(Environment environment) {
        String service = environment.getRequiredProperty("spring.application.name");
        return new OpenAPI().info(new Info().title("Parvis " + service).version("v1"));
    }

    @Bean
    GlobalOpenApiCustomizer sharedSchemas() {
        SecurityScheme bearer = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT");
        return document -> {
            document.getComponents().addSecuritySchemes(BEARER, bearer);
            ProblemSchema.addTo(document.getComponents());
        };
    }

    @Bean
    GlobalOperationCustomizer sharedParameters() {
        return new SharedParameters();
    }
}
