package org.criticalfriend.engine.language.difference.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The programme as a whole: its name and description, who runs it, what it takes over from. */
public final class WholeProgramme {

    private WholeProgramme() {}

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        Pair<Programme> both = sides.both();
        List<Statement> statements = new ArrayList<>();
        boolean isSame = !both.differs(Programme::programme);
        if (isSame && both.differs(Programme::title)) {
            statements.add(Statement.of("The programme is now called "
                    + Sentences.title(both.now().title()) + "; before, it was called "
                    + Sentences.title(both.before().title()) + "."));
        }
        if (both.differs(Programme::replaces)) {
            statements.addAll(Statement.together(replaces(both)));
        }
        if (both.differs(Programme::runBy)) {
            statements.add(Statement.of(
                    "The programme is now run by " + organiser(both.now().runBy()) + "; before, it was run by "
                            + organiser(both.before().runBy()) + "."));
        }
        if (both.differs(Programme::variant)) {
            statements.add(
                    Statement.of(variant(both.before().variant(), both.now().variant())));
        }
        if (both.differs(Programme::language)) {
            statements.add(Statement.of("The texts of the programme are now in "
                    + language(both.now().language()) + "; before, they were in "
                    + language(both.before().language()) + "."));
        }
        if (both.differs(Programme::summary)) {
            statements.add(summary(both.before().summary(), both.now().summary()));
        }
        return statements;
    }

    private static List<String> replaces(Pair<Programme> both) {
        List<String> sentences = new ArrayList<>();
        both.now().replaces().forEach((programme, cohort) -> {
            String before = both.before().replaces().get(programme);
            String title = Nouns.programme(programme);
            if (before == null) {
                sentences.add("The programme takes over from " + title + ": from " + cohort
                        + " on, whoever would have joined " + title + " joins here.");
            } else if (!before.equals(cohort)) {
                sentences.add("The programme now takes over from " + title + " from " + cohort + " on; before, from "
                        + before + " on.");
            }
        });
        both.before().replaces().keySet().stream()
                .filter(programme -> !both.now().replaces().containsKey(programme))
                .forEach(programme -> sentences.add("Nothing says any longer that the programme takes over from "
                        + Nouns.programme(programme) + "."));
        return sentences;
    }

    private static String organiser(Programme.RunBy runBy) {
        return runBy == Programme.RunBy.HUB ? "a hub, through its hub manager" : "the central team";
    }

    private static String variant(@Nullable String before, @Nullable String now) {
        if (now == null) {
            return "The programme no longer names the variant " + Nouns.programme(Objects.requireNonNull(before))
                    + ", whose promises no change could break.";
        }
        return "The programme is now of the variant " + Nouns.programme(now)
                + ", whose promises no change can break; before, it was "
                + (before == null ? "of none." : "of the variant " + Nouns.programme(before) + ".");
    }

    private static String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
    }

    private static Statement summary(@Nullable String before, @Nullable String now) {
        if (now == null) {
            return Statement.of("The programme is no longer described in a sentence or two.");
        }
        if (before == null) {
            return new Statement("The programme is now described in these words:", List.of(Sentences.quote(now)));
        }
        return new Statement(
                "The programme is described in other words:",
                List.of("now: " + Sentences.quote(now), "before: " + Sentences.quote(before)));
    }
}
