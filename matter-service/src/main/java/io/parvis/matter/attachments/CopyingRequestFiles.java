package io.parvis.matter.attachments;

import java.io.IOException;

import org.springframework.stereotype.Service;

import io.parvis.directory.PersonId;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileOwner;
import io.parvis.files.Side;
import io.parvis.files.Upload;
import io.parvis.files.Visibility;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.aggregate.Actor;

/** Copies the files of a request into the matter that it became, as if its requester had sent them there (S32, S40, S59). */
@Service
public class CopyingRequestFiles {

    private final AddingFiles adding;

    CopyingRequestFiles(AddingFiles adding) {
        this.adding = adding;
    }

    /**
     * Copies one, unless it was before: also then if it was removed since.
     *
     * @throws IOException                       if the original breaks off
     * @throws io.parvis.starter.problem.Refused if it is not what its hash says, or files like this are not taken
     */
    public void copy(MatterId matter, PersonId requester, RequestFile file, Upload.Source original) throws IOException {
        FileAccess asRequester = new FileAccess(
                new FileOwner(ReachingAttachments.OWNER, matter.value()),
                Side.PORTAL,
                Actor.of("client", requester.value()),
                Visibility.HIDDEN);
        adding.copy(asRequester, file.id(), new Upload(file.name(), original).with(file.sha256()));
    }
}
