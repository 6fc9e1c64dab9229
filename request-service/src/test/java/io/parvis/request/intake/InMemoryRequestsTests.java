package io.parvis.request.intake;

class InMemoryRequestsTests extends RequestsSuite {

    private final InMemoryRequests requests = new InMemoryRequests();

    @Override
    protected Requests requests() {
        return requests;
    }

    @Override
    protected AcceptedRequests acceptedRequests() {
        return requests;
    }
}
