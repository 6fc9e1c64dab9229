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
    private static final int LONGEST_EXTENSION = 16;
    private static final String UNNAMED = "unnamed";

    private static final Pattern PATH = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]");
    private static final Pattern RESERVED_SIGNS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern EDGES = Pattern.compile("^[ .]+|[ .]+$");
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
        String extension = extensionOf(value);
        String suffix = extension.isEmpty() ? "" : "." + extension;
        return new FileName(value.substring(0, value.length() - suffix.length()) + " (" + number + ")" + suffix);
    }

    @Override
    public String toString() {
        return value;
    }

    private static String cleaned(String raw) {
        String name = PATH.matcher(raw).replaceFirst("");
        name = Normalizer.normalize(name, Normalizer.Form.NFC);
        name = SPACES.matcher(name).replaceAll(" ");
        name = UNSEEN.matcher(name).replaceAll("");
        name = RESERVED_SIGNS.matcher(name).replaceAll("_");
        name = shortened(trimmed(name));
        if (DEVICE.matcher(name).matches()) {
            name = "_" + name;
        }
        return name.isEmpty() ? UNNAMED : name;
    }

    private static String trimmed(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shortened(String name) {
        if (bytes(name) <= LONGEST) {
            return name;
        }
        String extension = extensionOf(name);
        String suffix = extension.isEmpty() || extension.length() > LONGEST_EXTENSION ? "" : "." + extension;
        int end = name.length() - suffix.length();
        while (bytes(name.substring(0, end)) + bytes(suffix) > LONGEST) {
            end = name.offsetByCodePoints(end, -1);
        }
        return trimmed(name.substring(0, end)) + suffix;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String extensionOf(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? "" : name.substring(dot + 1);
    }
}
