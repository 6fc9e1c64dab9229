package io.parvis.request.intake;

import java.time.Instant;

import org.springframework.stereotype.Service;

import io.parvis.files.AbandonedFiles;

/** Removes files of drafts that were thrown away, where discarding broke off, or an upload that came too late. */
@Service
class SweepingDrafts implements AbandonedFiles {

    private final AttachedDrafts attached;
    private final AcceptedRequests requests;
    private final RequestFiles files;

    SweepingDrafts(AttachedDrafts attached, AcceptedRequests requests, RequestFiles files) {
        this.attached = attached;
        this.requests = requests;
        this.files = files;
    }

    @Override
    public void remove(Instant sentBefore) {
        attached.each(sentBefore, this::settle);
    }

    private void settle(AttachedDrafts.Attached draft) {
        if (requests.wasDiscarded(draft.id())) {
            files.removeAll(draft.id(), draft.author());
            attached.forget(draft);
        } else if (requests.content(draft.id()).isPresent()) {
            attached.forget(draft);
        }
    }
}
