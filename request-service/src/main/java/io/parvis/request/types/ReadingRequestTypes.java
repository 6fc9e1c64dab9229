package io.parvis.request.types;

import java.util.List;

import org.springframework.stereotype.Service;

import io.parvis.starter.problem.Refused;
import io.parvis.starter.problem.StandardRefusal;

/** The catalogue of what can be asked for (S27). */
@Service
public class ReadingRequestTypes {

    private final RequestTypes types;

    ReadingRequestTypes(RequestTypes types) {
        this.types = types;
    }

    public List<RequestType> catalogue() {
        return types.published();
    }

    /**
     * One type with its form.
     *
     * @throws Refused if no such type is published
     */
    public RequestType read(RequestTypeId id) {
        return types.published(id).orElseThrow(() -> new Refused(StandardRefusal.NOT_FOUND));
    }
}
