package io.parvis.files;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a file or folder is called, without what a name can do harm with: paths, control characters, marks that turn the direction of writing so that
 * {@code annexe<U+202E>fdp.exe} reads as a PDF, names that a system keeps for its devices, and lengths that no system keeps. What is left
 * reads as before.
 */
public record FileName(String value) {

    private static final int LONGEST = 200;
    private static final int LONGEST_HEAD = 900;
    private static final int LONGEST_TAIL = 100;
    private static final int LONGEST_EXTENSION = 16;
    private static final String UNNAMED = "unnamed";

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern RESERVED_SIGNS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE = Pattern.compile(
            "(con|prn|aux|nul|conin\\$|conout\\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])( *\\..*)?",
            Pattern.CASE_INSENSITIVE);

    public FileName {
        value = cleaned(value);
    }

    /** In lower case and without the dot; empty when there is none. */
    public String extension() {
        return extensionOf(value).toLowerCase(Locale.ROOT);
    }

    /** The same with a number before the extension, to stand beside another one. */
    FileName numbered(int number) {
        String suffix = suffixOf(value);
        String stem = value.substring(0, value.length() - suffix.length());
        String end = " (" + number + ")" + suffix;
        return new FileName(cut(stem, LONGEST - bytes(end)) + end);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String cleaned(String raw) {
        String name = abridged(raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1));
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED_SIGNS.matcher(name).replaceAll("_");
        name = trimmed(name);
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.isEmpty() ? UNNAMED : shortened(name);
    }

    /** Without the middle of what is much too long, so that no name is work to clean. */
    private static String abridged(String name) {
        return name.length() <= LONGEST_HEAD + LONGEST_TAIL
                ? name
                : name.substring(0, LONGEST_HEAD) + name.substring(name.length() - LONGEST_TAIL);
    }

    private static String trimmed(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && isEdge(name.charAt(start))) {
            start++;
        }
        while (start < end && isEdge(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(start, end);
    }

    private static boolean isEdge(char sign) {
        return sign == ' ' || sign == '.';
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String suffix = suffixOf(name);
        String stem = name.substring(0, name.length() - suffix.length());
        return trimmed(cut(stem, LONGEST - bytes(suffix))) + suffix;
    }

    /** Its beginning in no more than so many bytes, with no sign cut in two. */
    private static String cut(String text, int most) {
        int end = 0;
        for (int left = most; end < text.length(); ) {
            int next = text.offsetByCodePoints(end, 1);
            left -= bytes(text.substring(end, next));
            if (left < 0) {
                break;
            }
            end = next;
        }
        return text.substring(0, end);
    }

    /** The extension with its dot; nothing, where what follows the last dot is too long to be one. */
    private static String suffixOf(String name) {
        String extension = extensionOf(name);
        return extension.isEmpty() || extension.length() > LONGEST_EXTENSION ? "" : "." + extension;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1);
    }
}
