package org.criticalfriend.engine.language.difference.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.language.difference.pair.Crosswalk;
import org.criticalfriend.engine.language.difference.pair.EditionPair;
import org.criticalfriend.engine.language.difference.pair.GroupedChanges;
import org.criticalfriend.engine.language.difference.pair.Pair;
import org.criticalfriend.engine.language.difference.pair.Pairs;
import org.criticalfriend.engine.language.difference.pair.RenamedParts;
import org.criticalfriend.engine.language.difference.pair.Statement;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.programme.Award;

/** What is awarded: to whom, when, for how long. */
public final class Awarding {

    private Awarding() {}

    /** What is different. */
    public static List<Statement> of(EditionPair sides) {
        Pairs<Award> pairs = Pairs.of(
                sides.before().awards(),
                sides.now().awards(),
                Award::was,
                sides.before().programme());
        List<Statement> statements = new ArrayList<>();
        for (Award added : pairs.added()) {
            statements.add(Statement.of(Sentences.title(added.title()) + " is newly awarded: "
                    + sides.is().records().award(added) + "."));
        }
        List<String> went =
                Sentences.titles(pairs.removed().stream().map(Award::title).toList());
        if (!went.isEmpty()) {
            statements.add(
                    Statement.of(Sentences.and(went) + (went.size() == 1 ? " is" : " are") + " no longer awarded."));
        }
        statements.addAll(Statement.together(RenamedParts.titles(pairs.kept(), Award::title)));
        GroupedChanges changes = new GroupedChanges();
        pairs.kept().forEach(pair -> changes(sides, pair, changes));
        statements.addAll(Statement.together(changes.sentences()));
        statements.addAll(Statement.together(Crosswalk.AWARD.told(pairs, award -> Sentences.title(award.title()))));
        statements.addAll(Statement.together(RenamedParts.hints(pairs.kept(), Award::title, Award::hint)));
        return statements;
    }

    private static void changes(EditionPair sides, Pair<Award> pair, GroupedChanges changes) {
        Award now = pair.now();
        Award before = pair.before();
        String title = Sentences.title(now.title());
        Who award = Who.one(title);
        if (pair.differs(Award::to)) {
            changes.add(
                    award,
                    who -> who.is() + " now awarded to "
                            + sides.is().titles().anyOf(List.of(now.to())) + "; before, to "
                            + sides.was().titles().anyOf(List.of(before.to())));
        }
        if (pair.differs(Award::lasts)) {
            changes.add(award, who -> who.is() + " now held " + lasts(now) + "; before, " + lasts(before));
        }
        if (!now.onlyIf().saysTheSame(before.onlyIf())) {
            changes.add(
                    award,
                    who -> who.is() + " now awarded " + sides.is().conditions().only(now.onlyIf()) + "; before, "
                            + sides.was().conditions().only(before.onlyIf()));
        }
        if (pair.differs(Award::note)) {
            changes.add(
                    award,
                    now.note() == null
                            ? who -> who.is() + " no longer shown with words; before, with " + note(sides.was(), before)
                            : who -> who.is() + " now shown with " + note(sides.is(), now) + "; before, with "
                                    + note(sides.was(), before));
        }
        if (!Objects.equals(now.listed(), before.listed())) {
            changes.add(
                    award,
                    now.listed() != null
                            ? who -> who.is() + " now listed in the directory of the partnership"
                            : who -> who.is() + " no longer listed in the directory of the partnership");
        }
    }

    private static String lasts(Award award) {
        return award.lasts() == null ? "for good" : "for " + Times.length(award.lasts());
    }

    private static String note(InWords words, Award award) {
        return award.note() == null ? "no words" : words.titles().thing(award.note());
    }
}
