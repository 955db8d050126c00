package org.criticalfriend.engine.language.source;

import java.util.Locale;

/** Every sentence about a file that cannot be read as it stands. */
final class SourceWording {

    /** The path of a problem that concerns no part of the file but all of it. */
    static final String WHOLE_FILE = "file";

    /** Quotation marks as word processors set them. */
    static final String CURLY_QUOTES = "\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b";

    static final String UTF_16 = "the file is UTF-16; save it as UTF-8";
    static final String LINK = "this is a link, and links are not followed; put the file itself here";
    static final String FOLDER = "this is a folder with the name of a file; rename it";
    static final String NO_FILE = "this is a pipe or a device and no file; take it away";
    static final String NOT_READABLE = "this file cannot be read; let this account read it";
    static final String EMPTY = "the file is empty; a programme begins with `format: 1`";
    static final String NOT_A_MAP = "a programme file consists of keys and their values, beginning with `format: 1`";
    static final String TWO_DOCUMENTS = "`---` begins a second file here; one file is one edition of one programme";
    static final String DOCUMENT_END = "`...` ends the file here, yet more follows; remove it";
    static final String TOO_DEEP = "this is nested more than 30 deep";
    static final String TOO_MANY_ALIASES =
            "more than 20 parts of this file repeat others by `*`; write the repeated part out";
    static final String TOO_MUCH = "what `*` repeats makes this file too large; write the repeated part out";
    static final String HOLDS_ITSELF = "`*` repeats a part that it stands in itself; write it out";
    static final String MERGE = "`<<` is not a key here; write the keys out, or tailor a programme with `extends`";
    static final String KEY_NOT_A_TEXT =
            "a key is a plain word; put a text that begins with `{` or `[` in quotes, or write <host> for a place in a text";
    static final String EMPTY_KEY = "a key is missing before the colon";
    static final String TAB = "a tab stands here; lines are indented by spaces";
    static final String CURLY_QUOTE = "curly quotation marks do not quote; write straight ones around the text: \"…\"";
    static final String COLON = "a colon and a space stand inside this text; put the text in quotes, "
            + "or begin a new line if a key ends here";
    static final String COLON_IN_BRACES =
            "a comma is missing before this key, or a colon stands inside a text; put such a text in quotes";
    static final String QUESTION = "a `?` stands inside this text in `{ }`; put the text in quotes";
    static final String COMMA_MISSING = "a comma is missing before this, or a text in `{ }` or `[ ]` holds one of "
            + ", : { } [ ] ?; put such a text in quotes";
    static final String NOTHING_BETWEEN = "nothing stands before this comma; remove it";
    static final String COMMA_AT_THE_END = "no comma follows here; lines end without one";
    static final String INDENTATION = "this line does not line up with its neighbours; "
            + "what belongs together is indented by the same number of spaces";
    static final String MORE = "something follows here; put the whole text in quotes, or begin a new line";
    static final String NO_COLON =
            "a colon is missing here; a line has a key, a colon, a space and a value, " + "such as `language: en-GB`";
    static final String NO_SPACE = "a space is missing after this colon";
    static final String BLOCK_TEXT = "a text that begins after `|` or `>` is indented further than its key";
    static final String NOT_CLOSED = "a quotation mark opened here is not closed";
    static final String QUOTE_INSIDE = "the text ends at this quotation mark, yet more follows; "
            + "put the whole text in '…', or leave the marks out";
    static final String APOSTROPHE = "the text ends at this apostrophe, yet more follows; put the whole text in \"…\"";
    static final String ESCAPE = "a backslash in \"…\" begins a special character; put the text in '…' instead";
    static final String LIST_IN_LINE = "a list begins in a line of its own, or is written as [host, visitors]";
    static final String DASH =
            "`-` begins a list between keys; indent it under the key it belongs to, or write a key instead";
    static final String UNREADABLE =
            "this cannot be read; a text that holds one of : { } [ ] , & * # ? | > ! % @ belongs in quotes";

    private SourceWording() {}

    static String tooLarge(long bytes) {
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
        return "`" + tag + "` has no meaning here; remove it, or put a text that begins with `!` in quotes";
    }

    static String anchor(String name) {
        return "`&" + name
                + "` marks a part that nothing repeats; remove it, or put a text that begins with `&` in quotes";
    }

    static String alias(String written) {
        return "`" + written + "` repeats nothing, for no part is marked `&" + written.substring(1)
                + "`; put a text that begins with `*` in quotes";
    }

    static String unseen(int character) {
        return String.format(Locale.ROOT, "a character that cannot be seen (U+%04X) stands here; remove it", character);
    }

    static String space(int character) {
        String name = character == 0x00a0 ? "a non-breaking space" : "an unusual space";
        return String.format(
                Locale.ROOT, "%s from a word processor (U+%04X) stands here; type an ordinary space", name, character);
    }

    static String cannotBegin(String character) {
        String inWords = character.equals("`") ? "a backtick" : "`" + character + "`";
        return "a text cannot begin with " + inWords + "; put the text in quotes";
    }

    static String notClosed(String opened) {
        return "this `" + opened + "` is not closed";
    }

    static String mismatched(String closed) {
        return "this `" + closed + "` does not fit what was opened; `{` is closed by `}` and `[` by `]`";
    }

    static String closesNothing(String closed) {
        return "this `" + closed + "` closes nothing; remove it";
    }
}
