package io.parvis.files.handover;

import java.io.IOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.HttpClientErrorException;

import io.parvis.directory.PersonId;
import io.parvis.files.AddingFiles;
import io.parvis.files.FileAccess;
import io.parvis.files.FileOwner;
import io.parvis.files.FileRefusal;
import io.parvis.files.Side;
import io.parvis.files.Visibility;
import io.parvis.files.handover.HandedOver.Original;
import io.parvis.starter.aggregate.Actor;
import io.parvis.starter.consumer.ContentReader;
import io.parvis.starter.consumer.ContentRefusal;
import io.parvis.starter.consumer.OwnerUnavailable;
import io.parvis.starter.problem.Refused;

/**
 * Takes the files over that another service hands over, one after another, as if the client whose they are had sent them here (S32, S35, S40). What that
 * service can't give now makes the event wait; what it takes out meanwhile, for it came too late, is left out.
 */
public class TakingFilesOver {

    private static final Logger LOG = LoggerFactory.getLogger(TakingFilesOver.class);

    private final ContentReader contents;
    private final AddingFiles adding;

    TakingFilesOver(ContentReader contents, AddingFiles adding) {
        this.contents = contents;
        this.adding = adding;
    }

    /**
     * Takes all of them, unless that was done before; a repeat takes what is missing, and nothing that was removed since.
     *
     * @param source the service that has them, as its events name it
     * @param path   where it lists them; below it are their bytes
     * @param owner  to what they are to belong
     * @param client whose they are
     * @throws OwnerUnavailable if the service can't give one of them now
     * @throws Refused          if one is not what its hash says, or is listed and not there, or files like it are not taken
     */
    public void take(String source, String path, FileOwner owner, PersonId client) {
        FileAccess access = new FileAccess(owner, Side.PORTAL, Actor.of("client", client.value()), Visibility.HIDDEN);
        list(source, path).files().forEach(file -> take(source, path, access, file));
    }

    private HandedOver list(String source, String path) {
        return contents.read(source, path, HandedOver.class);
    }

    private void take(String source, String path, FileAccess access, Original file) {
        String content = path + "/" + file.id() + "/content";
        try {
            adding.copy(access, file.fileId(), file.upload(() -> contents.open(source, content)));
        } catch (Refused refused) {
            if (refused.refusal() != ContentRefusal.CONTENT_UNKNOWN
                    || list(source, path).lists(file)) {
                throw refused;
            }
            leaveOut(file, access, "it was taken out meanwhile, where it was");
        } catch (IOException e) {
            throw new OwnerUnavailable(source, e);
        } catch (HttpClientErrorException.Conflict e) {
            if (!e.getResponseBodyAsString().contains(FileRefusal.FILE_INFECTED.key())) {
                throw new OwnerUnavailable(source, e);
            }
            leaveOut(file, access, "a virus was found in it");
        }
    }

    private static void leaveOut(Original file, FileAccess access, String why) {
        LOG.warn("File {} was not copied into {}: {}", file.id(), access.owner().value(), why);
    }
}
