package io.parvis.files;

import java.util.Set;

/** What a machine runs when it is opened: by extension, and by what first bytes are called. */
final class Executables {

    private static final Set<String> EXTENSIONS = Set.of(
            "apk",
            "app",
            "appimage",
            "bat",
            "bin",
            "class",
            "cmd",
            "com",
            "cpl",
            "deb",
            "dll",
            "dmg",
            "elf",
            "exe",
            "gadget",
            "hta",
            "inf",
            "iso",
            "jar",
            "jnlp",
            "js",
            "jse",
            "lnk",
            "msc",
            "msi",
            "msix",
            "msp",
            "ocx",
            "pif",
            "pkg",
            "ps1",
            "psm1",
            "py",
            "reg",
            "rpm",
            "scf",
            "scr",
            "sh",
            "so",
            "sys",
            "url",
            "vb",
            "vbe",
            "vbs",
            "war",
            "wsf",
            "wsh");

    private static final Set<String> MEDIA_TYPES = Set.of(
            "application/x-msdownload",
            "application/x-dosexec",
            "application/x-executable",
            "application/x-elf",
            "application/x-sharedlib",
            "application/x-object",
            "application/x-coredump",
            "application/x-mach-o",
            "application/x-mach-o-executable",
            "application/x-mach-o-universal",
            "application/java-vm",
            "application/java-archive",
            "application/x-sh",
            "application/x-bat",
            "application/x-ms-installer",
            "application/x-ms-shortcut",
            "application/x-debian-package",
            "application/x-rpm",
            "text/x-python",
            "text/x-perl",
            "application/javascript",
            "text/javascript");

    private Executables() {}

    static boolean hasExtension(String extension) {
        return EXTENSIONS.contains(extension);
    }

    static boolean isMediaType(String mediaType) {
        int parameters = mediaType.indexOf(';');
        return MEDIA_TYPES.contains(parameters < 0 ? mediaType : mediaType.substring(0, parameters));
    }
}
