package org.criticalfriend.engine.signoff;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to being released. Its first stage drafts: what a document says comes from notes, so drafting is
 * writing and changing notes, and the draft is composed anew whenever it is opened. The later stages comment on a passage,
 * give it back with a reason, or pass it on; those who draft answer each comment before they pass it on again, and
 * nothing is released while a comment is open.
 *
 * <p>Notes may be changed until the release. Each signature is therefore to a {@link SignedText}, and whoever signed
 * another text than the one that is to be released confirms it first.
 *
 * @param document the id of the document: the output and what it is of
 * @param acts what was done, in order
 * @param version 0 before it is first kept, then one more with every change
 */
public record SignOff(String document, List<SignOffAct> acts, int version) {

    /** Takes a copy. */
    public SignOff {
        acts = List.copyOf(acts);
    }

    /** A document with which nobody has done anything. */
    public static SignOff of(String document) {
        return new SignOff(document, List.of(), 0);
    }

    /** The same with one act more. */
    public SignOff with(SignOffAct act) {
        List<SignOffAct> all = new ArrayList<>(acts);
        all.add(act);
        return new SignOff(document, all, version);
    }

    /** How many stages are done. */
    public int stage() {
        return signed().size();
    }

    /** Whether all stages of an output are done; an output without any is never released but composed. */
    public boolean isReleased(Output output) {
        return !output.signOff().isEmpty() && stage() >= output.signOff().size();
    }

    /** The signatures of the stages that are done now, in order. */
    public List<Signature> signed() {
        List<Signature> signed = new ArrayList<>();
        for (SignOffAct act : acts) {
            if (act instanceof SignOffAct.Passed passed) {
                signed.add(new Signature(passed.text(), passed.at(), null));
            } else if (act instanceof SignOffAct.Confirmed confirmed) {
                Signature before = signed.get(confirmed.stage());
                signed.set(confirmed.stage(), new Signature(confirmed.text(), before.at(), confirmed.at()));
            } else if (act instanceof SignOffAct.GivenBack back) {
                signed.subList(back.to(), signed.size()).clear();
            }
        }
        return signed;
    }

    /**
     * The places of the stages that are done but signed another text, which they have to confirm before the release.
     *
     * @param text the fingerprint of the text as it stands
     */
    public List<Integer> unconfirmed(String text) {
        List<Signature> signed = signed();
        return IntStream.range(0, signed.size())
                .filter(stage -> !signed.get(stage).text().equals(text))
                .boxed()
                .toList();
    }

    /**
     * That a stage is done.
     *
     * @param text the fingerprint of the text it stands by; empty where that was not kept
     * @param at when it passed the document on
     * @param confirmed when it last confirmed what was changed since; null for never
     */
    public record Signature(
            String text, Instant at, @Nullable Instant confirmed) {

        /**
         * Its dates, and whether it is to another text, in words.
         *
         * @param now the fingerprint of the text as it stands
         */
        public String inWords(String now) {
            return date(at)
                    + (confirmed == null ? "" : ", confirmed on " + date(confirmed))
                    + (text.equals(now) ? "" : ", still to confirm it as it reads now");
        }

        private static String date(Instant at) {
            return Times.date(LocalDate.ofInstant(at, ZoneOffset.UTC));
        }
    }

    /** Whether the document is shared with a team of another cohort; it is read there while it is out. */
    public boolean isSharedWith(String cohort, String team) {
        return shared().contains(new Team(cohort, team));
    }

    /** The teams of other cohorts with which it is shared. */
    public Set<Team> shared() {
        Set<Team> teams = new LinkedHashSet<>();
        for (SignOffAct act : acts) {
            if (act instanceof SignOffAct.Shared shared) {
                Team team = new Team(shared.cohort(), shared.team());
                if (shared.isShared()) {
                    teams.add(team);
                } else {
                    teams.remove(team);
                }
            }
        }
        return teams;
    }

    /** A team of a cohort, by their ids. */
    public record Team(String cohort, String team) {}

    /** Every comment, in the order in which they were made. */
    public List<Comment> comments() {
        return acts.stream()
                .filter(SignOffAct.Commented.class::isInstance)
                .map(SignOffAct.Commented.class::cast)
                .map(said -> new Comment(said, answer(said.id())))
                .toList();
    }

    /** The comments that wait for an answer. */
    public List<Comment> open() {
        return comments().stream().filter(Comment::isOpen).toList();
    }

    /** The id of the next comment. */
    public String nextComment() {
        return Integer.toString(comments().size() + 1);
    }

    private SignOffAct.@Nullable Answered answer(String comment) {
        return acts.stream()
                .filter(SignOffAct.Answered.class::isInstance)
                .map(SignOffAct.Answered.class::cast)
                .filter(answered -> answered.comment().equals(comment))
                .findFirst()
                .orElse(null);
    }
}
