package io.parvis.starter.http;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import io.parvis.starter.paging.PageRequest;
import io.parvis.starter.problem.BadRequest;
import io.parvis.starter.problem.FieldProblem;
import io.parvis.starter.problem.HttpProblem;

/** Gives a handler the page that {@code ?limit=} and {@code ?cursor=} ask for. */
final class PageArgument implements HandlerMethodArgumentResolver {

    private static final int DEFAULT_LIMIT = 20;

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == PageRequest.class;
    }

    @Override
    public PageRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return new PageRequest(limit(request.getParameter("limit")), cursor(request.getParameter("cursor")));
    }

    private static int limit(@Nullable String value) {
        if (value == null) {
            return DEFAULT_LIMIT;
        }
        if (!value.matches("[0-9]{1,3}")) {
            throw outOfRange();
        }
        int limit = Integer.parseInt(value);
        if (limit < 1 || limit > PageRequest.MAXIMUM) {
            throw outOfRange();
        }
        return limit;
    }

    private static @Nullable String cursor(@Nullable String value) {
        return value == null || value.isEmpty() ? null : value;
    }

    private static BadRequest outOfRange() {
        FieldProblem problem = FieldProblem.of("/limit", "out-of-range", 1, PageRequest.MAXIMUM);
        return new BadRequest(HttpProblem.MALFORMED_PARAMETER, List.of(problem));
    }
}
