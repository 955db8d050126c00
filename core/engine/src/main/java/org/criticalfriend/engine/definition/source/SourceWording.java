package org.criticalfriend.engine.definition.source;

import java.util.Locale;

/** Every sentence about a file that cannot be read as YAML. */
final class SourceWording {

    /** The path of a problem that concerns no part of the file but all of it. */
    static final String WHOLE_FILE = "file";

    static final String UTF_16 = "the file is UTF-16; save it as UTF-8";
    static final String EMPTY = "the file is empty; a programme begins with `format: 1`";
    static final String NOT_A_MAP = "a programme file is a map of keys, beginning with `format: 1`";
    static final String TWO_DOCUMENTS = "a second document begins here; one file is one edition of one programme";
    static final String TOO_DEEP = "this is nested more than 30 deep";
    static final String TOO_MANY_ALIASES = "more than 20 aliases stand in this file; write the repeated part out";
    static final String TOO_MUCH = "aliases make this file too large; write the repeated part out";
    static final String HOLDS_ITSELF = "this alias stands inside the part it repeats";
    static final String MERGE = "`<<` is not a key here; write the keys out, or tailor a programme with `extends`";
    static final String KEY_NOT_A_TEXT = "a key is a text, not a list or a map";
    static final String EMPTY_KEY = "a key is missing before the colon";
    static final String TAB = "a tab stands here; YAML takes spaces only";
    static final String CURLY_QUOTE =
            "a curly quotation mark from a word processor begins this text; write \" or put the whole text in \"…\"";
    static final String COLON = "a colon followed by a space stands inside this text; put the text in quotes";
    static final String QUESTION = "a `?` stands inside this text in `{ }`; put the text in quotes";
    static final String BRACES = "this `{ }` or `[ ]` is not closed, or a text in it holds one of , : { } [ ] ?; "
            + "put the text in quotes";
    static final String INDENTATION = "this line does not line up with its neighbours; "
            + "what belongs together is indented by the same number of spaces";
    static final String NO_COLON = "a colon and a space are missing after this key";
    static final String NOT_CLOSED = "a quotation mark opened here is not closed";
    static final String ESCAPE = "a backslash in \"…\" begins a special character; put the text in '…' instead";
    static final String ALIAS =
            "`*` begins an alias and nothing of that name was marked before; put the text in quotes";
    static final String DASH = "a list stands where a key was expected; put `- ` under the key it belongs to";

    private SourceWording() {}

    static String tooLarge(int bytes) {
        return String.format(
                Locale.ROOT, "the file has %.1f MB; a programme file has at most 1 MB", bytes / 1_000_000.0);
    }

    static String notUtf8(byte found) {
        return String.format(
                Locale.ROOT,
                "the file is not UTF-8 from here on (a byte %02X, as Windows-1252 has it); save it as UTF-8",
                found & 0xff);
    }

    static String twice(int line) {
        return "this key stands twice; it stood in line " + line + " before";
    }

    static String tag(String tag) {
        return "tags such as `" + tag + "` have no meaning here; remove it";
    }

    static String control(int character) {
        return String.format(Locale.ROOT, "a character that cannot be seen (U+%04X) stands here; remove it", character);
    }

    static String space(int character) {
        String name = character == 0x00a0 ? "a non-breaking space" : "an unusual space";
        return String.format(
                Locale.ROOT, "%s from a word processor (U+%04X) stands here; type an ordinary space", name, character);
    }

    static String cannotBegin(String character) {
        return "a text cannot begin with `" + character + "`; put the text in quotes";
    }

    static String notYaml(String reason) {
        return "this cannot be read as YAML: " + reason;
    }
}
