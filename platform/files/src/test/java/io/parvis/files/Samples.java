package io.parvis.files;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Bytes of files as people send them, and as nobody should. */
public final class Samples {

    public static final byte[] PDF = ascii("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n");
    public static final byte[] PNG =
            bytes(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R');
    public static final byte[] DOCX = zip("[Content_Types].xml", "_rels/.rels", "word/document.xml");
    public static final byte[] ODT = openDocument("application/vnd.oasis.opendocument.text", "content.xml");
    public static final byte[] OLE = ole();
    public static final byte[] PROGRAM = program();
    public static final byte[] ELF = bytes(0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 62, 0);

    private Samples() {}

    public static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** An upload of bytes under a name. */
    public static Upload upload(String name, byte[] content) {
        return new Upload(new FileName(name), () -> new ByteArrayInputStream(content));
    }

    /** A container with these names in it, each with a little text. */
    public static byte[] zip(String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<part/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An office document of some kilobytes, of which a part unpacks to more than sixty-four megabytes. */
    public static byte[] bomb(String part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(ascii("<part/>"));
            zip.putNextEntry(new ZipEntry(part));
            byte[] blank = ascii(" ".repeat(1024 * 1024));
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                zip.write(blank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An OpenDocument: its type stands in its first entry, as it is. */
    public static byte[] openDocument(String type, String... names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            byte[] text = ascii(type);
            CRC32 sum = new CRC32();
            sum.update(text);
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(text.length);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(text);
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(ascii("<part/>"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int position = 0; position < values.length; position++) {
            bytes[position] = (byte) values[position];
        }
        return bytes;
    }

    private static byte[] ole() {
        byte[] bytes = new byte[4096];
        byte[] magic = bytes(0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1);
        System.arraycopy(magic, 0, bytes, 0, magic.length);
        return bytes;
    }

    private static byte[] program() {
        byte[] bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3C] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }
}
