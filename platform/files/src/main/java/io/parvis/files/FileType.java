package io.parvis.files;

import java.util.Arrays;
import java.util.Optional;

/**
 * A type of files that can be taken. The extension says which one it is to be; the first bytes, and for a container the names in it, must agree.
 * Where formats share their first bytes, as the old office formats do, the extension decides between them.
 */
public enum FileType {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx", Head.OOXML, "word/"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx", Head.OOXML, "xl/"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx", Head.OOXML, "ppt/"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", "odp"),
    DOC("application/msword", "doc", Head.OLE),
    XLS("application/vnd.ms-excel", "xls", Head.OLE),
    PPT("application/vnd.ms-powerpoint", "ppt", Head.OLE),
    MSG("application/vnd.ms-outlook", "msg", Head.OLE),
    RTF("application/rtf", "rtf"),
    TXT("text/plain", "txt", Head.TEXT),
    CSV("text/csv", "csv", Head.TEXT),
    EML("message/rfc822", "eml", Head.TEXT),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    GIF("image/gif", "gif"),
    TIFF("image/tiff", "tif tiff"),
    WEBP("image/webp", "webp"),
    HEIC("image/heic", "heic"),
    ZIP("application/zip", "zip");

    private final String mediaType;
    private final String extensions;
    private final String heads;
    private final String part;

    /** A format whose first bytes are its own. */
    FileType(String mediaType, String extensions) {
        this(mediaType, extensions, mediaType);
    }

    /** A format that shares its first bytes with others. */
    FileType(String mediaType, String extensions, String heads) {
        this(mediaType, extensions, heads, "");
    }

    /** A format that is known by where the parts in its container are. */
    FileType(String mediaType, String extensions, String heads, String part) {
        this.mediaType = mediaType;
        this.extensions = extensions;
        this.heads = heads;
        this.part = part;
    }

    /** The type that files with this extension are to be of. */
    static Optional<FileType> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(type -> isOneOf(type.extensions, extension))
                .findFirst();
    }

    private static boolean isOneOf(String words, String word) {
        return Arrays.asList(words.split(" ", -1)).contains(word);
    }

    /** What a download says it is. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether first bytes that look like this may begin such a file. */
    boolean beginsAs(String mediaTypeOfFirstBytes) {
        return mediaTypeOfFirstBytes.equals(mediaType) || isOneOf(heads, mediaTypeOfFirstBytes);
    }

    /** Whether its files are ZIP containers, and so have a directory. */
    boolean isContainer() {
        return this == ZIP || !part.isEmpty() || mediaType.contains("opendocument");
    }

    /** Whether a container with this in it may be such a file. */
    boolean holds(ZipDirectory directory) {
        return part.isEmpty() || (directory.hasPart("[Content_Types].xml") && directory.hasPartBelow(part));
    }

    /** What first bytes that several formats share are called. */
    private static final class Head {

        static final String OOXML = "application/x-tika-ooxml application/zip";
        static final String OLE = "application/x-tika-msoffice";

        /** A letter and a list may begin like each other. */
        static final String TEXT = "text/plain text/csv message/rfc822";
    }
}
