package org.criticalfriend.engine.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Programme;

/** Invents sentences in the tone of the field, of which no two are the same. */
final class Prose {

    private static final Lists LISTS = Lists.read("sentences.txt");
    private static final Pattern SLOT = Pattern.compile("\\{(\\p{L}[a-z-]*)\\}");
    private static final int MOST_TRIES = 60;

    private final Chance chance;
    private final String member;
    private final String kind;
    private final Set<String> used;

    /**
     * Sentences for a programme.
     *
     * @param used the texts there are already, which it adds to
     */
    Prose(Programme programme, Chance chance, Set<String> used) {
        this.chance = chance;
        this.used = used;
        this.member = new Titles(programme).member();
        boolean isOfSchools = programme.organisations().stream()
                .allMatch(one -> one.kind().equals("school") || one.kind().equals("trust"));
        this.kind = isOfSchools ? "(school)" : "";
    }

    /** What a note of a kind says. */
    String note(Note note) {
        return unused(LISTS.of(family(note.title() + " " + note.id())));
    }

    /** Words beside a rating. */
    String comment() {
        return unused(LISTS.of("comment"));
    }

    /** A short answer to something further that is asked. */
    String phrase() {
        return Sentences.capital(filled("{thing}"));
    }

    private static String family(String title) {
        String small = title.toLowerCase(Locale.ROOT);
        List<String> families =
                LISTS.names().stream().filter(name -> name.startsWith("[")).toList();
        return families.stream()
                .filter(family -> words(family).stream().anyMatch(small::contains))
                .findFirst()
                .orElse(families.get(families.size() - 1));
    }

    private static List<String> words(String family) {
        int colon = family.indexOf(": ");
        return colon < 0
                ? List.of()
                : List.of(family.substring(colon + 2, family.length() - 1).split(" "));
    }

    private String unused(List<String> patterns) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            String text = filled(chance.one(patterns));
            if (used.add(text)) {
                return text;
            }
        }
        String more = filled(chance.one(patterns));
        while (!used.add(more)) {
            more = more + " " + filled(chance.one(LISTS.of("by-the-way")));
        }
        return more;
    }

    /** A pattern with its places filled; one that begins with a capital is filled with one. */
    private String filled(String pattern) {
        Matcher slot = SLOT.matcher(pattern);
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            String name = slot.group(1).toLowerCase(Locale.ROOT);
            String filling = name.equals("member") ? member : chance.one(LISTS.of(name, kind));
            boolean isFirst = Character.isUpperCase(slot.group(1).charAt(0));
            slot.appendReplacement(text, Matcher.quoteReplacement(isFirst ? Sentences.capital(filling) : filling));
        }
        slot.appendTail(text);
        return text.toString();
    }
}
