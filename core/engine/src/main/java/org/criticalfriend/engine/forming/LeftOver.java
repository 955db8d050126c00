package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.word.Score;

/** Why members are in no team: why none takes them in, and why those who are left over make no further one. */
final class LeftOver {

    private final Terms terms;
    private final Plan plan;
    private final String team;

    LeftOver(Terms terms, Plan plan) {
        this.terms = terms;
        this.plan = plan;
        this.team = terms.words().titles().team();
    }

    List<Formed.Unplaced> unplaced() {
        return plan.left().stream()
                .map(one -> new Formed.Unplaced(
                        quota(one).organisation().id(),
                        terms.candidates().get(one).member().id(),
                        reason(one)))
                .toList();
    }

    private Terms.Quota quota(int one) {
        return terms.quotas().get(terms.candidates().get(one).quota());
    }

    private String reason(int one) {
        String nowhere = plan.groups().isEmpty() ? "" : noRoom(one) + ", and ";
        return Sentences.sentence(nowhere + noFurtherTeam(one));
    }

    /** Why no team there is takes a member in. */
    private String noRoom(int one) {
        List<List<Integer>> joined = new ArrayList<>();
        for (Plan.Group group : plan.groups()) {
            if (terms.hasRoom(group.members(), terms.candidates().get(one).quota())) {
                joined.add(with(group.members(), one));
            }
        }
        if (joined.isEmpty()) {
            return "every " + team + " is full";
        }
        List<Terms.Rule> broken = terms.rules().stream()
                .filter(rule ->
                        joined.stream().anyMatch(members -> !rule.judged().holds(members)))
                .toList();
        for (Terms.Rule rule : broken) {
            if (joined.stream().noneMatch(members -> rule.judged().holds(members))) {
                return said(rule) + ", which with " + this.one(one) + " would not be so in any " + team
                        + " that has room" + detail(rule, one, joined);
            }
        }
        return "with " + this.one(one) + " every " + team + " that has room would break a rule: "
                + Sentences.series(broken.stream().map(this::said).toList());
    }

    /** Why a member and the others who are left over are no team by themselves. */
    private String noFurtherTeam(int one) {
        String further = plan.groups().isEmpty() ? "" : "further ";
        List<String> tooFew = shortfalls();
        if (!tooFew.isEmpty()) {
            return "for " + Nouns.one(further + team) + " there are too few " + Sentences.and(tooFew);
        }
        List<Integer> others =
                plan.left().stream().filter(other -> other != one).toList();
        List<Terms.Rule> broken = terms.rules().stream()
                .filter(rule ->
                        others.stream().anyMatch(other -> !rule.judged().mayStillHold(with(List.of(other), one))))
                .toList();
        String start = "no " + further + team + " was found among those who are left over";
        if (broken.isEmpty()) {
            return start;
        }
        if (broken.size() == 1) {
            List<List<Integer>> pairs =
                    others.stream().map(other -> with(List.of(other), one)).toList();
            return start + ", as " + said(broken.get(0)) + detail(broken.get(0), one, pairs);
        }
        return start + ", as these rules hold: "
                + Sentences.series(broken.stream().map(this::said).toList());
    }

    private List<String> shortfalls() {
        List<String> tooFew = new ArrayList<>();
        for (int quota = 0; quota < terms.quotas().size(); quota++) {
            Terms.Quota needed = terms.quotas().get(quota);
            int there = terms.count(plan.left(), quota);
            if (there < needed.least()) {
                String noun = terms.words()
                        .titles()
                        .organisation(needed.organisation().id());
                tooFew.add(Nouns.plural(noun) + " (" + Numbers.word(there) + " where it takes "
                        + Numbers.word(needed.least()) + ")");
            }
        }
        return tooFew;
    }

    private String said(Terms.Rule rule) {
        return terms.words().rules().ofTeam(rule.use());
    }

    private String one(int one) {
        return "this "
                + terms.words().titles().organisation(quota(one).organisation().id());
    }

    /** What is the matter with every pair that breaks the rule, where it is the same with each. */
    private static String detail(Terms.Rule rule, int one, List<List<Integer>> teams) {
        if (!(rule.judged() instanceof OfPairs pairs)) {
            return "";
        }
        Set<String> reasons = new LinkedHashSet<>();
        for (List<Integer> members : teams) {
            for (int other : members) {
                Score fit = other == one ? new Score(1, "") : pairs.fit(one, other);
                if (fit.degree() <= 0) {
                    reasons.add(fit.reason());
                }
            }
        }
        return reasons.size() == 1 ? " (" + String.join("", reasons) + ")" : "";
    }

    private static List<Integer> with(List<Integer> members, int one) {
        List<Integer> joined = new ArrayList<>(members);
        joined.add(one);
        return joined;
    }
}
