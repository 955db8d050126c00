package org.criticalfriend.engine.language.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.jspecify.annotations.Nullable;

/**
 * A file as it was read.
 *
 * @param name the file's name as people know it
 * @param text what stands in it; empty where it could not be decoded
 * @param refusals why its text cannot be used; empty for a readable file
 */
public record Source(String name, String text, List<Problem> refusals) {

    /** The largest file that is read, in bytes. */
    static final int LARGEST = 1_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Takes a copy. */
    public Source {
        refusals = List.copyOf(refusals);
    }

    /** A text that is already decoded. */
    public static Source of(String name, String text) {
        return new Source(name, text, List.of());
    }

    /** Reads a file that somebody left in a folder; never fails, but may refuse. */
    public static Source read(Path file) {
        try {
            byte[] bytes = PlainFile.read(file, LARGEST);
            return bytes.length > LARGEST
                    ? unread(file.toString(), SourceWording.tooLarge(Files.size(file)))
                    : decode(file.toString(), bytes);
        } catch (IOException unreadable) {
            return unread(file.toString(), unreadable.getMessage());
        }
    }

    /**
     * A file that is not read.
     *
     * @param reason why not, for whoever put it there
     */
    public static Source unread(String name, @Nullable String reason) {
        return refused(name, new SourceLocation(name, 1, 1, 1), String.valueOf(reason));
    }

    /** Decodes the bytes of a file; never fails, but may refuse. */
    public static Source decode(String name, byte[] bytes) {
        if (bytes.length > LARGEST) {
            return refused(name, new SourceLocation(name, 1, 1, 1), SourceWording.tooLarge(bytes.length));
        }
        if (bytes.length >= 2 && isUtf16(bytes[0] & 0xff, bytes[1] & 0xff)) {
            return refused(name, new SourceLocation(name, 1, 1, 1), SourceWording.UTF_16);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer input = ByteBuffer.wrap(bytes);
        CharBuffer output = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(input, output, true);
        String text = output.flip().toString();
        if (result.isError()) {
            int line = 1
                    + (int) text.chars().filter(character -> character == '\n').count();
            int column = text.codePointCount(text.lastIndexOf('\n') + 1, text.length()) + 1;
            return refused(
                    name, new SourceLocation(name, line, column, 1), SourceWording.notUtf8(bytes[input.position()]));
        }
        return of(name, text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1));
    }

    /** The lines of the text, without their ends. */
    public List<String> lines() {
        return text.lines().toList();
    }

    /** What stands at a place; empty where there is nothing. */
    public String at(SourceLocation place) {
        String line = lines().stream().skip(place.line() - 1L).findFirst().orElse("");
        int length = line.codePointCount(0, line.length());
        int begin = Math.min(length, place.column() - 1);
        int end = Math.min(length, begin + place.width());
        return line.substring(line.offsetByCodePoints(0, begin), line.offsetByCodePoints(0, end));
    }

    private static boolean isUtf16(int first, int second) {
        boolean isMarked = (first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff);
        boolean isOnePlainLetter = (first == 0) != (second == 0);
        return isMarked || isOnePlainLetter;
    }

    private static Source refused(String name, SourceLocation place, String message) {
        return new Source(
                name, "", List.of(Problem.at(SourceWording.WHOLE_FILE, message).in(place)));
    }
}
