package io.parvis.request.intake;

import io.parvis.directory.References;

class InMemoryRequestsTests extends RequestsSuite {

    private final InMemoryRequests requests = new InMemoryRequests();

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected ForgottenDrafts forgottenDrafts() {
        return requests;
    }

    @Override
    protected AcceptedRequests acceptedRequests() {
        return requests;
    }

    @Override
    protected References references() {
        return requests;
    }
}
