package org.criticalfriend.spi.language;

/**
 * The places of a programme file in which words stand that plugins may add to.
 *
 * @since 0.1
 */
public enum WordPlace {
    /** Under {@code rules} and {@code wishes}. */
    RULE("rule"),
    /** Under {@code only-if}. */
    CONDITION("condition"),
    /** Under {@code sections} of an output. */
    SECTION("section"),
    /** Under {@code show} of a section. */
    FIGURE("figure"),
    /** Under {@code fields} of a note and {@code facts} of an organisation. */
    FIELD("field type"),
    /** Under {@code formats} of an output. */
    FORMAT("format");

    private final String title;

    WordPlace(String title) {
        this.title = title;
    }

    /** What a word standing here is called in a sentence. */
    public String title() {
        return title;
    }
}
