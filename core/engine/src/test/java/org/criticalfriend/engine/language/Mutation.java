package org.criticalfriend.engine.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.source.Source;

/**
 * A whole programme with a few random changes, of the sort that people, word processors and broken disks make. The same
 * number always gives the same file.
 *
 * @param number which one
 * @param original what was changed
 * @param source what came of it
 */
record Mutation(int number, Source original, Source source) {

    private static final Pattern KEY = Pattern.compile("([a-z0-9-]+)(?=:)");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9.-]+");
    private static final int LONG = 3_000;

    /** What YAML, people and word processors trip over. */
    private static final List<String> TRAPS = List.of(
            ("yes no on off null ~ true 010 0x1F 1e3 .inf .nan 12:30 1:30 2018-02-30 18/10/2018 3-4 4..3 .. ..4 1.. 0 0..0 "
                            + "99999999999 -1 3.5 << *x &x *x &x !!str !x | > % @ ` ? - --- ... { } [ ] {} [] '' \" ' # : , any-of none "
                            + "extends translates texts add remove a.b.c x/y fair-travel/rail-time growing-the-top@2018/19 ../x "
                            + "<host> {host} <<: 3yrs 20km host team cohort visit school themes format path kind title weight \\ \\n")
                    .split(" "));

    private static final List<String> SIGNS = List.of(
            " ",
            "\t",
            "\n",
            "\r",
            "\u00a0",
            "\u200b",
            "\u2028",
            "\u0085",
            "\u0000",
            "\u0007",
            "\ufeff",
            "\u201c",
            "\u2019",
            "\u2013",
            "\u65e5\u672c",
            "\ud83d\ude00",
            "\u00e9",
            ": ",
            ", ",
            " #",
            "- ",
            "  ");

    static Mutation of(int number, List<Source> originals) {
        Random random = new Random(20_260_901L + number);
        Source original = originals.get(random.nextInt(originals.size()));
        String text = original.text();
        int changes = 1 + random.nextInt(3);
        for (int change = 0; change < changes; change++) {
            text = changed(text, originals, random);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        byte[] written = random.nextInt(8) == 0 ? flipped(bytes, random) : bytes;
        return new Mutation(number, original, Source.decode(original.name(), written));
    }

    @Override
    public String toString() {
        return "mutation " + number + " of " + original.name();
    }

    private static String changed(String text, List<Source> originals, Random random) {
        return switch (random.nextInt(11)) {
            case 0 -> deleted(text, random);
            case 1 -> repeated(text, random);
            case 2 -> swapped(text, random);
            case 3 -> indented(text, random);
            case 4 -> replaced(text, TOKEN, pick(TRAPS, random), random);
            case 5 -> replaced(text, KEY, key(originals, random), random);
            case 6 -> replaced(text, TOKEN, key(originals, random), random);
            case 7 -> inserted(text, pick(SIGNS, random), random);
            case 8 -> inserted(text, pick(TRAPS, random), random);
            case 9 -> withoutLine(text, random);
            default -> grafted(text, pick(originals, random).text(), random);
        };
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static String deleted(String text, Random random) {
        int begin = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), begin + 1 + random.nextInt(random.nextInt(10) == 0 ? LONG : 20));
        return text.substring(0, begin) + text.substring(end);
    }

    private static String repeated(String text, Random random) {
        List<String> lines = lines(text);
        int begin = random.nextInt(lines.size());
        int end = Math.min(lines.size(), begin + 1 + random.nextInt(6));
        lines.addAll(random.nextInt(lines.size() + 1), List.copyOf(lines.subList(begin, end)));
        return String.join("\n", lines);
    }

    private static String swapped(String text, Random random) {
        List<String> lines = lines(text);
        Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String indented(String text, Random random) {
        List<String> lines = lines(text);
        int number = random.nextInt(lines.size());
        String line = lines.get(number);
        String indentation = pick(List.of(" ", "  ", "   ", "\t", "\u00a0", "- "), random);
        int spaces = line.length() - line.stripLeading().length();
        boolean isFurther = spaces == 0 || random.nextBoolean();
        lines.set(number, isFurther ? indentation + line : line.substring(1 + random.nextInt(spaces)));
        return String.join("\n", lines);
    }

    private static String withoutLine(String text, Random random) {
        List<String> lines = lines(text);
        lines.remove(random.nextInt(lines.size()));
        return String.join("\n", lines);
    }

    private static String grafted(String text, String other, Random random) {
        List<String> lines = lines(text);
        List<String> others = lines(other);
        int begin = random.nextInt(others.size());
        int end = Math.min(others.size(), begin + 1 + random.nextInt(8));
        lines.addAll(random.nextInt(lines.size() + 1), others.subList(begin, end));
        return String.join("\n", lines);
    }

    private static String inserted(String text, String sign, Random random) {
        int at = random.nextInt(text.length() + 1);
        return text.substring(0, at) + sign + text.substring(at);
    }

    private static String replaced(String text, Pattern what, String by, Random random) {
        Matcher matcher = what.matcher(text);
        List<int[]> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new int[] {matcher.start(), matcher.end()});
        }
        if (found.isEmpty()) {
            return text + by;
        }
        int[] place = pick(found, random);
        return text.substring(0, place[0]) + by + text.substring(place[1]);
    }

    private static String key(List<Source> originals, Random random) {
        Matcher matcher = KEY.matcher(pick(originals, random).text());
        List<String> keys = matcher.results().map(result -> result.group(1)).toList();
        return pick(keys, random);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int flip = 0; flip < 3 && copy.length > 0; flip++) {
            copy[random.nextInt(copy.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return copy;
    }

    private static List<String> lines(String text) {
        return new ArrayList<>(List.of(text.split("\n", -1)));
    }
}
