package org.criticalfriend.engine.signoff;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.spi.programme.Output;
import org.jspecify.annotations.Nullable;

/**
 * A document on its way to being released. Its first stage drafts: what a document says comes from notes, so drafting is
 * writing and changing notes, and the draft is composed anew whenever it is opened. The later stages comment on a passage,
 * give it back with a reason, or pass it on; those who draft answer each comment before they pass it on again, and
 * nothing is released while a comment is open.
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

    /** When each of the stages was done that are done now, in order. */
    public List<Instant> signed() {
        List<Instant> signed = new ArrayList<>();
        for (SignOffAct act : acts) {
            if (act instanceof SignOffAct.Passed passed) {
                signed.add(passed.at());
            } else if (act instanceof SignOffAct.GivenBack back) {
                signed.subList(back.to(), signed.size()).clear();
            }
        }
        return signed;
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
