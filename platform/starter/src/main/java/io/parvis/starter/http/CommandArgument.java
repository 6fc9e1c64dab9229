package io.parvis.starter.http;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.util.WebUtils;

import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.aggregate.Command;
import io.parvis.starter.aggregate.DerivedId;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.HttpProblem;
import io.parvis.starter.security.CallerAuthentication;

/**
 * Gives a handler its {@link Command}, or its {@link TaggedCommand}. With an {@code Idempotency-Key} its id follows from caller, route and key, and its fingerprint
 * from method, path, query and body; without one it is new each time, as it always is for a caller that is not known. A method that overwrites
 * needs an {@code If-Match}, which is missed where the version is compared.
 */
final class CommandArgument implements HandlerMethodArgumentResolver {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    /** Visible ASCII, as header values are; long enough for any UUID or hash, quoted or not. */
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private static final Pattern ENTITY_TAG = Pattern.compile("\"([\\x21\\x23-\\x7e]*)\"");
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,18}");
    private static final long NO_VERSION = -1;

    /** Methods that would undo what their caller has not seen. */
    private static final Set<String> OVERWRITING = Set.of("PUT", "PATCH", "DELETE");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Command.class || isTagged(parameter);
    }

    private static boolean isTagged(MethodParameter parameter) {
        return parameter.getParameterType() == TaggedCommand.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest request =
                Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class), "a servlet request");
        Command command = command(request);
        return isTagged(parameter) ? new TaggedCommand(command, tag(request)) : command;
    }

    private static Command command(HttpServletRequest request) {
        Long expectedVersion = expectedVersion(request);
        Optional<Actor> caller = caller();
        String key = request.getHeader(IDEMPOTENCY_KEY);
        if (key == null || caller.isEmpty()) {
            return new Command(UUID.randomUUID().toString(), null, caller.orElse(Actor.SYSTEM), expectedVersion);
        }
        if (!KEY.matcher(key).matches()) {
            throw new BadRequest(HttpProblem.MALFORMED_HEADER);
        }
        Actor actor = caller.get();
        String id = DerivedId.of("command", actor.value(), route(request), key);
        return new Command(id, fingerprint(request), actor, expectedVersion);
    }

    private static Optional<Actor> caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                ? Optional.of(known.getPrincipal().actor())
                : Optional.empty();
    }

    private static String route(HttpServletRequest request) {
        return request.getMethod() + " " + request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
    }

    private static String fingerprint(HttpServletRequest request) {
        var hash = Hashes.sha256();
        String line = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        hash.update(line.getBytes(StandardCharsets.UTF_8));
        KeptRequest kept = WebUtils.getNativeRequest(request, KeptRequest.class);
        if (kept != null) {
            hash.update(kept.body());
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    /** What is missing (428), or is a tag of no version (412), is told to those alone who may see the thing: by whoever has looked. */
    private static @Nullable Long expectedVersion(HttpServletRequest request) {
        String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        if (ifMatch == null) {
            return OVERWRITING.contains(request.getMethod()) ? Command.UNSAID : null;
        }
        if (ifMatch.strip().equals("*")) {
            return null;
        }
        Matcher tag = ENTITY_TAG.matcher(ifMatch.strip());
        if (!tag.matches()) {
            throw new BadRequest(HttpProblem.MALFORMED_HEADER);
        }
        String value = Objects.requireNonNull(tag.group(1));
        return VERSION.matcher(value).matches() ? Long.parseLong(value) : NO_VERSION;
    }

    /** The tag that was found to be one; null where any will do. */
    private static @Nullable String tag(HttpServletRequest request) {
        String ifMatch = request.getHeader(HttpHeaders.IF_MATCH);
        return ifMatch == null || ifMatch.strip().equals("*") ? null : ifMatch.strip();
    }
}
