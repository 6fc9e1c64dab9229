package io.parvis.gateway.security;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** An address that some handler answers, with something in place of what varies. */
record KnownAddress(String method, String path) {

    private static final Pattern ROUTED = Pattern.compile("(?<=[ (]|^)/[^ )]*");

    /** All that the handlers of a running application list. */
    static List<KnownAddress> of(ApplicationContext context) {
        return context.getBeansOfType(HandlerMapping.class).values().stream()
                .flatMap(KnownAddress::of)
                .distinct()
                .toList();
    }

    private static Stream<KnownAddress> of(HandlerMapping mapping) {
        return switch (mapping) {
            case RequestMappingInfoHandlerMapping methods ->
                methods.getHandlerMethods().keySet().stream().flatMap(KnownAddress::of);
            case AbstractUrlHandlerMapping urls ->
                urls.getHandlerMap().keySet().stream().map(KnownAddress::get);
            case RouterFunctionMapping routes ->
                ROUTED.matcher(String.valueOf(routes.getRouterFunction()))
                        .results()
                        .map(match -> get(match.group()));
            default -> throw new IllegalStateException("Addresses of another kind: " + mapping);
        };
    }

    private static Stream<KnownAddress> of(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        String method = methods.isEmpty() || methods.contains(RequestMethod.GET)
                ? "GET"
                : methods.iterator().next().name();
        return info.getPatternValues().stream().map(pattern -> new KnownAddress(method, concrete(pattern)));
    }

    private static KnownAddress get(String pattern) {
        return new KnownAddress("GET", concrete(pattern));
    }

    private static String concrete(String pattern) {
        return Arrays.stream(pattern.split("/", -1)).map(KnownAddress::segment).collect(Collectors.joining("/"));
    }

    private static String segment(String pattern) {
        if (pattern.startsWith("{") && pattern.contains("|")) {
            return pattern.substring(pattern.indexOf(':') + 1, pattern.indexOf('|'));
        }
        return pattern.startsWith("{") || pattern.contains("*") ? "x" : pattern;
    }
}
