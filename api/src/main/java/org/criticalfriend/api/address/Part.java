package org.criticalfriend.api.address;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One part of an address, between two slashes. Letters a to z, digits, points and hyphens stand as they are, every other
 * character by its number: {@code ~20~} for a space. An edition's slash, of which an address is made itself, becomes its
 * hyphen, so that 2018/19 lives at 2018-19; a hyphen in a label is written by its number. So no two names share a part.
 */
public final class Part {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9.-]");
    private static final Pattern WRITTEN = Pattern.compile("(?:[A-Za-z0-9.-]++|~[0-9a-f]{2,6}~)+");
    /** Longer than any id or label as it is written; the depth of matching grows with the length. */
    private static final int LONGEST = 1_000;

    private static final Pattern NUMBERED = Pattern.compile("~([0-9a-f]{2,6})~");

    private Part() {}

    /** A name as a part. */
    public static String of(String name) {
        StringBuilder part = new StringBuilder();
        name.codePoints().forEach(character -> part.append(written(character)));
        // One point or two alone would mean a folder.
        boolean isFolder = part.chars().allMatch(character -> character == '.');
        return isFolder ? part.toString().replace(".", numbered('.')) : part.toString();
    }

    /** An edition's label as a part. */
    public static String ofEdition(String label) {
        return of(label).replace("-", numbered('-')).replace(numbered('/'), "-");
    }

    /** The name that a part stands for; empty where no name is written so. */
    public static Optional<String> name(String part) {
        if (part.length() > LONGEST || !WRITTEN.matcher(part).matches()) {
            return Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        Matcher numbered = NUMBERED.matcher(part);
        while (numbered.find()) {
            int character = Integer.parseInt(numbered.group(1), 16);
            if (!Character.isValidCodePoint(character)) {
                return Optional.empty();
            }
            numbered.appendReplacement(name, Matcher.quoteReplacement(Character.toString(character)));
        }
        numbered.appendTail(name);
        // One thing has one address: what could be written otherwise is refused.
        return Optional.of(name.toString()).filter(read -> of(read).equals(part));
    }

    /** The label of an edition that a part stands for; empty where no label is written so. */
    public static Optional<String> label(String part) {
        return name(part.replace("-", numbered('/')).replace(numbered('-'), "-"))
                .filter(label -> ofEdition(label).equals(part));
    }

    private static String written(int character) {
        String itself = Character.toString(character);
        return PLAIN.matcher(itself).matches() ? itself : numbered(character);
    }

    private static String numbered(int character) {
        return String.format(Locale.ROOT, "~%02x~", character);
    }
}
