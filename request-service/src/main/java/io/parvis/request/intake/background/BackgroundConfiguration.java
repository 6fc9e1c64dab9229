package io.parvis.request.intake.background;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

import io.parvis.request.intake.DraftProperties;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DraftProperties.class)
class BackgroundConfiguration {}
