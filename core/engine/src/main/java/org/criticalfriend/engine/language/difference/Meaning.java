package org.criticalfriend.engine.language.difference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * Whether two editions mean the same.
 *
 * <p>What is compared is the programme that came of reading a file, with all that it inherits and with every short form
 * and default written out. So comments, layout, quotation marks, a short form in the place of a long one, or a part that
 * moved from a tailored file into the one it extends change nothing. Every text that people read counts, a hint as well as
 * a title, and so does the order of whatever has one, since it is the order in which people are asked. Words of plugins
 * are the same where their settings are, whatever version of the plugin reads them.
 */
public final class Meaning {

    private static final String SPI = Programme.class.getPackageName().replaceAll("\\.[a-z]+$", "");
    private static final int MOST_TOLD = 2;

    private Meaning() {}

    /** Whether they do. */
    public static boolean isSame(Programme one, Programme other) {
        return same(one, other);
    }

    /** The first of what another programme says otherwise, in a sentence or two, and how much more there is. */
    public static String told(Difference difference) {
        List<String> statements = difference.chapters().stream()
                .flatMap(chapter -> chapter.statements().stream())
                .flatMap(statement -> Stream.concat(Stream.of(statement.text()), statement.lines().stream()))
                .toList();
        if (statements.isEmpty()) {
            return "It is worded or ordered otherwise.";
        }
        int more = statements.size() - MOST_TOLD;
        String first = statements.stream().limit(MOST_TOLD).collect(Collectors.joining(" "));
        return first.replaceAll("\\*([^*]+)\\*", "“$1”")
                + (more <= 0 ? "" : " And " + Numbers.counted(more, "further point") + ".");
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof ById<?> things && other instanceof ById<?> others) {
            return same(things.asMap(), others.asMap());
        }
        if (one instanceof Map<?, ?> map && other instanceof Map<?, ?> another) {
            return same(new ArrayList<>(map.keySet()), new ArrayList<>(another.keySet()))
                    && same(new ArrayList<>(map.values()), new ArrayList<>(another.values()));
        }
        if (one instanceof List<?> list && other instanceof List<?> another) {
            return same(list, another);
        }
        if (one instanceof Record record && record.getClass().getPackageName().startsWith(SPI)) {
            return other instanceof Record another
                    && record.getClass().equals(another.getClass())
                    && same(components(record), components(another));
        }
        return Objects.equals(one, other);
    }

    private static boolean same(List<?> list, List<?> others) {
        Iterator<?> other = others.iterator();
        return list.size() == others.size() && list.stream().allMatch(one -> same((Object) one, other.next()));
    }

    private static List<@Nullable Object> components(Record of) {
        List<@Nullable Object> components = new ArrayList<>();
        Arrays.stream(of.getClass().getRecordComponents()).forEach(component -> {
            try {
                components.add(component.getAccessor().invoke(of));
            } catch (ReflectiveOperationException impossible) {
                throw new IllegalStateException("the language is made of public records", impossible);
            }
        });
        return components;
    }
}
