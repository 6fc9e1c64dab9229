package io.parvis.testsupport.documents;

/** The part of a canvas that people write: what stands above the mark. */
final class CanvasHead {

    static final String MARK = "<!-- From here on generated: " + GeneratedFile.COMMAND + " -->\n";

    private static final String START_OF_MARK = "<!-- From here on generated";

    private CanvasHead() {}

    /**
     * What is written above the mark of a page; of a page that does not exist yet, the service's name and description.
     *
     * @throws AssertionError if the page has lost its mark, or nothing is written above it
     */
    static String of(String page, String service, String description) {
        if (page.isEmpty()) {
            return "# %s%n%n%s%n%n".formatted(service, description);
        }
        int mark = page.indexOf(START_OF_MARK);
        if (mark < 0) {
            throw new AssertionError("the page of %s has lost its mark, which is: %s".formatted(service, MARK));
        }
        String head = page.substring(0, mark);
        if (head.lines().skip(1).allMatch(String::isBlank)) {
            throw new AssertionError("the page of " + service + " does not say what it does");
        }
        return head;
    }
}
