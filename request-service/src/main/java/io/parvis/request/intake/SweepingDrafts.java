package io.parvis.request.intake;

import java.time.Instant;

import org.springframework.stereotype.Service;

import io.parvis.files.AbandonedFiles;

/**
 * Removes files of drafts that were thrown away, where discarding broke off, and those that are none of what was sent: an upload that came too late, or a removal
 * that broke off. What may be on its way is a day younger.
 */
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
        attached.each(sentBefore, draft -> settle(draft, sentBefore));
    }

    private void settle(AttachedDrafts.Attached draft, Instant sentBefore) {
        if (requests.wasDiscarded(draft.id())) {
            files.removeAll(draft.id(), draft.author());
            attached.forget(draft);
        } else if (hasNothingElse(draft, sentBefore)) {
            attached.forget(draft);
        }
    }

    private boolean hasNothingElse(AttachedDrafts.Attached draft, Instant sentBefore) {
        return requests.content(draft.id())
                .filter(sent -> files.removeRest(draft.id(), sent.state().attached(), draft.author(), sentBefore))
                .isPresent();
    }
}
