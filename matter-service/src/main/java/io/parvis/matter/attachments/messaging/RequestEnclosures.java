package io.parvis.matter.attachments.messaging;

import java.io.IOException;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

import io.parvis.files.FileId;
import io.parvis.files.FileName;
import io.parvis.files.FileRefusal;
import io.parvis.matter.attachments.CopyingRequestFiles;
import io.parvis.matter.attachments.RequestFile;
import io.parvis.matter.matters.AcceptedRequest;
import io.parvis.matter.matters.Enclosures;
import io.parvis.matter.matters.MatterId;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.ContentRefusal;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.problem.Refused;

/**
 * The files of a request, read from request-service one after another. What it can't give now makes the event wait; what it takes out meanwhile, for
 * it came too late for the request, is left out.
 */
@Component
class RequestEnclosures implements Enclosures {

    private static final Logger LOG = LoggerFactory.getLogger(RequestEnclosures.class);
    private static final String OWNER = "/parvis/request-service";

    private final ContentReader contents;
    private final CopyingRequestFiles copying;

    RequestEnclosures(ContentReader contents, CopyingRequestFiles copying) {
        this.contents = contents;
        this.copying = copying;
    }

    /** The files that request-service has of a request. */
    record FilesContent(List<FileContent> files) {}

    /** One of them, as far as a copy needs to know it. */
    record FileContent(String id, String name, String sha256) {

        RequestFile toFile() {
            return new RequestFile(new FileId(id), new FileName(name), sha256);
        }
    }

    @Override
    public void bring(AcceptedRequest request, MatterId matter) {
        list(request).forEach(file -> bring(request, matter, file.toFile()));
    }

    private List<FileContent> list(AcceptedRequest request) {
        return contents.read(OWNER, path(request), FilesContent.class).files();
    }

    private static String path(AcceptedRequest request) {
        return "/internal/requests/" + request.id().value() + "/files";
    }

    private void bring(AcceptedRequest request, MatterId matter, RequestFile file) {
        String path = path(request) + "/" + file.id().value() + "/content";
        try {
            copying.copy(matter, request.requester(), file, () -> contents.open(OWNER, path));
        } catch (Refused refused) {
            if (refused.refusal() != ContentRefusal.CONTENT_UNKNOWN || isListed(request, file)) {
                throw refused;
            }
            LOG.warn(
                    "File {} was not copied into matter {}: it was taken out of the request meanwhile",
                    file.id().value(),
                    matter.value());
        } catch (IOException e) {
            throw new OwnerUnavailable(OWNER, e);
        } catch (HttpClientErrorException.Conflict e) {
            if (!e.getResponseBodyAsString().contains(FileRefusal.FILE_INFECTED.key())) {
                throw new OwnerUnavailable(OWNER, e);
            }
            LOG.warn(
                    "File {} was not copied into matter {}: a virus was found in it",
                    file.id().value(),
                    matter.value());
        }
    }

    private boolean isListed(AcceptedRequest request, RequestFile file) {
        return list(request).stream().anyMatch(listed -> listed.toFile().id().equals(file.id()));
    }
}
