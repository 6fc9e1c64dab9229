package io.parvis.request.intake.persistence;

import io.parvis.request.intake.Request;
import io.parvis.starter.aggregate.DocumentMapper;

/** Between requests and their documents. */
final class RequestMapper implements DocumentMapper<Request, RequestDocument> {

    @Override
    public Class<RequestDocument> documentType() {
        return RequestDocument.class;
    }

    @Override
    public RequestDocument toDocument(Request request) {
        return RequestDocument.from(request);
    }

    @Override
    public Request toAggregate(String id, RequestDocument document) {
        return document.toRequest(id);
    }
}
