package org.criticalfriend.engine.language.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.people.Forming;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.phrase.ById;
import org.criticalfriend.spi.programme.Framework;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Part;
import org.criticalfriend.spi.programme.Programme;

/** What two programmes say alike: whole chapters, and in the other chapters the parts nobody touched. */
final class Unchanged {

    /** More titles than these are counted, not named. */
    private static final int MOST_NAMED = 6;

    private Unchanged() {}

    static List<String> in(EditionPair sides, List<Topic> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        List<String> alike = new ArrayList<>();
        for (Topic topic : Topic.values()) {
            if (changed.contains(topic)) {
                parts(topic, sides, alike);
            } else if (topic.isIn(sides.now()) && topic.isIn(sides.before())) {
                alike.add(Nouns.inSentence(topic.title()));
            }
        }
        return alike;
    }

    private static void parts(Topic topic, EditionPair sides, List<String> alike) {
        switch (topic) {
            case TAKING_PART -> people(sides, alike);
            case TEAMS -> {
                List<String> rules = Forming.alike(sides);
                if (!rules.isEmpty()) {
                    alike.add((rules.size() == 1 ? "the rule that " : "the rules that ")
                            + String.join(", and that ", rules));
                }
            }
            case WRITTEN -> {
                named(sides, Programme::frameworks, Framework::title, "the headings of ", "framework", alike);
                named(sides, Programme::notes, Note::title, "what is written as ", "note", alike);
            }
            case DOCUMENTS -> named(sides, Programme::outputs, Output::title, "the document ", "document", alike);
            default -> {
                // Of the other chapters the parts hang together too closely to be named one by one.
            }
        }
    }

    private static void people(EditionPair sides, List<String> alike) {
        List<String> roles = same(sides, Programme::roles).stream()
                .map(role -> sides.is().titles().who(role.id()).words())
                .toList();
        if (!roles.isEmpty()) {
            alike.add((roles.size() == 1 ? "the part of " : "the parts of ") + Sentences.and(roles));
        }
    }

    private static <T extends Part> void named(
            EditionPair sides,
            Function<Programme, ById<T>> parts,
            Function<T, String> title,
            String before,
            String noun,
            List<String> alike) {
        List<String> titles =
                Sentences.titles(same(sides, parts).stream().map(title).toList());
        if (titles.size() > MOST_NAMED) {
            int all = parts.apply(sides.now()).size();
            String of = titles.size() == all ? "all " : "";
            String inAll = titles.size() == all ? "" : " of " + Numbers.word(all);
            alike.add(of + Numbers.word(titles.size()) + inAll + " " + Nouns.plural(noun));
        } else if (!titles.isEmpty()) {
            alike.add(before + Sentences.and(titles));
        }
    }

    private static <T extends Part> List<T> same(EditionPair sides, Function<Programme, ById<T>> parts) {
        return Pairs.of(parts.apply(sides.before()), parts.apply(sides.now()), part -> part.id()).kept().stream()
                .filter(pair -> !pair.differs(part -> part))
                .map(Pair::now)
                .toList();
    }
}
