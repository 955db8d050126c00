package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.word.Candidate;

/** The words that look at a whole team. */
final class OfTeam {

    private OfTeam() {}

    /** A number of members of which enough and not too many make it hold. */
    private record Counted(Range number, List<Boolean> counts, String noun, String behind) implements Judged {

        private int count(List<Integer> team) {
            int count = 0;
            for (int member : team) {
                count += counts.get(member) ? 1 : 0;
            }
            return count;
        }

        @Override
        public boolean holds(List<Integer> team) {
            return number.holds(count(team));
        }

        @Override
        public boolean mayStillHold(List<Integer> team) {
            Integer most = number.most();
            return most == null || count(team) <= most;
        }

        @Override
        public double degree(List<Integer> team) {
            return holds(team) ? 1 : 0;
        }

        @Override
        public String reason(List<Integer> team) {
            return Numbers.counted(count(team), noun) + behind;
        }
    }

    /** The team has so many members. */
    static Judged size(Range number, List<Candidate> members, String noun) {
        return new Counted(number, members.stream().map(member -> true).toList(), noun, "");
    }

    /** At most as many as the number's greater end pass the test. */
    static Judged atMost(Range number, FactTest test, List<Candidate> members, String noun) {
        return counted(new Range(0, number.most()), test, members, noun);
    }

    /** At least as many as the number's lesser end pass the test. */
    static Judged atLeast(Range number, FactTest test, List<Candidate> members, String noun) {
        return counted(new Range(number.least(), null), test, members, noun);
    }

    private static Judged counted(Range number, FactTest test, List<Candidate> members, String noun) {
        List<Boolean> counts =
                members.stream().map(member -> test.holds(member.facts())).toList();
        return new Counted(number, counts, noun, " " + FactPhrases.test("whose", test));
    }

    /** The members have many different values of a fact; it is a matter of degree and breaks nothing. */
    record Mix(String fact, List<String> values) implements Judged {

        private Set<String> different(List<Integer> team) {
            Set<String> different = new TreeSet<>();
            team.forEach(member -> different.add(values.get(member)));
            different.remove("");
            return different;
        }

        @Override
        public boolean holds(List<Integer> team) {
            return true;
        }

        @Override
        public boolean mayStillHold(List<Integer> team) {
            return true;
        }

        @Override
        public double degree(List<Integer> team) {
            int others = different(team).size() - 1;
            return others <= 0 ? 0 : (double) others / (team.size() - 1);
        }

        @Override
        public String reason(List<Integer> team) {
            Set<String> different = different(team);
            return FactPhrases.fact(fact)
                    + (different.isEmpty() ? " is not known" : ": " + Sentences.and(new ArrayList<>(different)));
        }
    }

    /** One of several holds. */
    record AnyOf(List<Judged> alternatives) implements Judged {

        @Override
        public boolean holds(List<Integer> team) {
            return alternatives.stream().anyMatch(one -> one.holds(team));
        }

        @Override
        public boolean mayStillHold(List<Integer> team) {
            return alternatives.stream().anyMatch(one -> one.mayStillHold(team));
        }

        @Override
        public double degree(List<Integer> team) {
            return alternatives.stream()
                    .mapToDouble(one -> one.degree(team))
                    .max()
                    .orElse(0);
        }

        @Override
        public String reason(List<Integer> team) {
            double best = degree(team);
            return alternatives.stream()
                    .filter(one -> one.degree(team) >= best)
                    .findFirst()
                    .map(one -> one.reason(team))
                    .orElse("");
        }
    }
}
