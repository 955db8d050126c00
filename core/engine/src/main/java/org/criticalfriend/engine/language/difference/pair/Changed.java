package org.criticalfriend.engine.language.difference.pair;

import java.util.List;
import java.util.Objects;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Who;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** Changes that can happen to many kinds of parts: who does something, when it is so at all, what it is now. */
public final class Changed {

    private Changed() {}

    /**
     * Other people do something.
     *
     * @param does what they do now, the thing in front: {@code is led by}
     * @param did what they did before: {@code it was led by}
     * @param none who does it where nobody is named: {@code nobody in particular}
     */
    public static void people(
            EditionPair sides,
            Pair<List<String>> by,
            String thing,
            String does,
            String did,
            String none,
            GroupedChanges changes) {
        if (Objects.equals(by.before(), by.now())) {
            return;
        }
        String now = who(sides.is(), by.now(), none);
        String before = who(sides.was(), by.before(), none);
        if (now.equals(before)) {
            return;
        }
        String doesNow = does.startsWith("is ") ? "is now " + does.substring(3) : "now " + does;
        changes.add(
                Who.one(thing),
                who -> plural(who, doesNow) + " " + now + "; before, " + plural(who, did) + " " + before);
    }

    /** Somebody else's yes is needed, or nobody's. */
    public static void yes(EditionPair sides, Pair<List<String>> by, String thing, GroupedChanges changes) {
        String now = who(sides.is(), by.now(), "");
        String before = who(sides.was(), by.before(), "");
        if (Objects.equals(by.before(), by.now()) || now.equals(before)) {
            return;
        }
        if (now.isEmpty()) {
            changes.add(
                    Who.one(thing),
                    who -> who.does("no longer needs", "no longer need") + " anybody's yes; before, that of " + before);
        } else {
            changes.add(
                    Who.one(thing),
                    who -> who.does("now needs", "now need") + " the yes of " + now + "; before, "
                            + (before.isEmpty() ? "nobody's" : "that of " + before));
        }
    }

    private static String plural(Who who, String clause) {
        if (clause.startsWith("it was ")) {
            return (who.isSeveral() ? "they were " : "it was ") + clause.substring(7);
        }
        if (clause.startsWith("it ")) {
            return (who.isSeveral() ? "they " : "it ") + clause.substring(3);
        }
        String is = who.isSeveral() ? "are " : "is ";
        return who.words() + " " + (clause.startsWith("is ") ? is + clause.substring(3) : clause);
    }

    private static String who(InWords words, List<String> ids, String none) {
        return ids.isEmpty() ? none : words.titles().who(ids).words();
    }

    /**
     * Something is so under another condition, or always.
     *
     * @param done what is then done with it: {@code asked}, {@code held}
     */
    public static void onlyIf(
            EditionPair sides, String thing, String done, Pair<@Nullable Use> onlyIf, GroupedChanges changes) {
        Use now = onlyIf.now();
        Use before = onlyIf.before();
        if (Objects.equals(now, before) || (now != null && before != null && now.saysTheSame(before))) {
            return;
        }
        if (now == null) {
            String was = sides.was().conditions().only(Objects.requireNonNull(before));
            changes.add(Who.one(thing), who -> who.is() + " now " + done + " in every case; before, " + was);
        } else {
            String is = sides.is().conditions().only(now);
            String was =
                    before == null ? "in every case" : sides.was().conditions().only(before);
            changes.add(Who.one(thing), who -> who.is() + " now " + done + " " + is + "; before, " + was);
        }
    }

    /** Something has another value, each said in words; null stands for nothing said. */
    public static void value(
            String thing,
            String verb,
            @Nullable String now,
            @Nullable String before,
            String unsaid,
            GroupedChanges changes) {
        if (Objects.equals(now, before)) {
            return;
        }
        String is = now == null ? unsaid : now;
        String was = before == null ? unsaid : before;
        changes.add(Who.one(thing), who -> plural(who, verb) + " " + is + "; before, " + was);
    }
}
