package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A simple search: whoever is hardest to place comes first, and what came of it is changed a little, a fixed number of
 * times, as long as it gets no worse. It often finds the best teams and always some in which the rules hold, but it
 * proves nothing: a member left over may have a place that was not found.
 */
public final class GreedyForming implements Forming {

    private static final int STARTS = 4;
    private static final int CHANGES_FOR_EACH_MEMBER = 30;
    private static final int MOST_CHANGES = 6000;
    private static final int CHANGES_BETWEEN_REBUILDINGS = 6;
    private static final int MOST_TRIALS_FOR_A_TEAM = 2000;

    @Override
    public Formed form(Terms terms, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Plan best = new Plan(List.of(), all(terms));
        for (int start = 0; start < STARTS; start++) {
            Plan found = new Search(terms, random.split()).plan();
            if (found.compare(best, terms.hasWishForSize()) > 0) {
                best = found;
            }
        }
        return formed(terms, best);
    }

    private static List<Integer> all(Terms terms) {
        return IntStream.range(0, terms.candidates().size()).boxed().toList();
    }

    private static Formed formed(Terms terms, Plan plan) {
        List<Plan.Group> groups = new ArrayList<>(plan.groups());
        groups.sort(Comparator.comparing(group -> group.members().get(0)));
        List<Formed.FormedTeam> teams = new ArrayList<>();
        List<Formed.Fulfilment> wishes = new ArrayList<>();
        for (Plan.Group group : groups) {
            String id = "team-" + (teams.size() + 1);
            teams.add(new Formed.FormedTeam(id, members(terms, group.members())));
            for (Terms.Wish wish : terms.wishes()) {
                wishes.add(new Formed.Fulfilment(
                        wish.id(),
                        id,
                        wish.judged().degree(group.members()),
                        terms.points(wish, group.members()),
                        wish.judged().reason(group.members())));
            }
        }
        return new Formed(teams, new LeftOver(terms, plan).unplaced(), wishes, terms.passedOver());
    }

    private static Map<String, List<String>> members(Terms terms, List<Integer> group) {
        Map<String, List<String>> members = new LinkedHashMap<>();
        terms.quotas().forEach(quota -> members.put(quota.organisation().id(), new ArrayList<>()));
        for (int member : group) {
            Terms.Entrant candidate = terms.candidates().get(member);
            String organisation =
                    terms.quotas().get(candidate.quota()).organisation().id();
            members.computeIfAbsent(organisation, none -> new ArrayList<>())
                    .add(candidate.member().id());
        }
        return members;
    }

    /** One way from an empty plan to one that is good. */
    private static final class Search {

        private final Terms terms;
        private final SplittableRandom random;
        private final boolean isPointsBeforeNumber;

        Search(Terms terms, SplittableRandom random) {
            this.terms = terms;
            this.random = random;
            this.isPointsBeforeNumber = terms.hasWishForSize();
        }

        Plan plan() {
            Plan plan = built(new Plan(List.of(), all(terms)));
            int changes = Math.min(
                    MOST_CHANGES, CHANGES_FOR_EACH_MEMBER * terms.candidates().size());
            for (int change = 0; change < changes && !isDone(plan); change++) {
                Plan changed = change % CHANGES_BETWEEN_REBUILDINGS == 0 ? rebuilt(plan) : exchanged(plan);
                if (changed.compare(plan, isPointsBeforeNumber) >= 0) {
                    plan = changed;
                }
            }
            return plan;
        }

        private boolean isDone(Plan plan) {
            return terms.wishes().isEmpty()
                    && plan.groups().size() == mostTeams()
                    && plan.left().size() == fewestLeft();
        }

        private int mostTeams() {
            return IntStream.range(0, terms.quotas().size())
                    .filter(quota -> terms.quotas().get(quota).least() > 0)
                    .map(quota -> terms.count(all(terms), quota)
                            / terms.quotas().get(quota).least())
                    .min()
                    .orElse(terms.candidates().size());
        }

        private int fewestLeft() {
            return IntStream.range(0, terms.quotas().size())
                    .map(quota -> terms.count(all(terms), quota)
                            - mostTeams() * terms.quotas().get(quota).most())
                    .map(left -> Math.max(0, left))
                    .sum();
        }

        /** Makes teams of those who are left over, as small and so as many as can be, and finds room for the rest. */
        private Plan built(Plan plan) {
            List<Plan.Group> groups = new ArrayList<>(plan.groups());
            List<Integer> free = hardestFirst(plan.left());
            for (int first : List.copyOf(free)) {
                if (free.contains(first) && isEnough(free)) {
                    List<Integer> rest = new ArrayList<>(free);
                    rest.remove((Integer) first);
                    List<Integer> team = new Building(rest).from(first);
                    if (!team.isEmpty()) {
                        groups.add(Plan.Group.of(terms, team));
                        free.removeAll(new HashSet<>(team));
                    }
                }
            }
            return filled(groups, free);
        }

        private boolean isEnough(List<Integer> free) {
            return IntStream.range(0, terms.quotas().size())
                    .allMatch(quota -> terms.count(free, quota)
                            >= terms.quotas().get(quota).least());
        }

        private List<Integer> hardestFirst(List<Integer> free) {
            Map<Integer, Double> ease = new LinkedHashMap<>();
            for (int one : free) {
                long partners = free.stream()
                        .filter(other -> other != one && terms.mayBecomeTeam(List.of(one, other)))
                        .count();
                ease.put(one, partners * (0.75 + random.nextDouble() / 2) + random.nextDouble());
            }
            List<Integer> sorted = new ArrayList<>(ease.keySet());
            sorted.sort(Comparator.comparing(one -> ease.getOrDefault(one, 0.0)));
            return sorted;
        }

        private Plan filled(List<Plan.Group> groups, List<Integer> free) {
            List<Integer> left = new ArrayList<>();
            for (int one : free) {
                int best = -1;
                double most = Double.NEGATIVE_INFINITY;
                int smallest = Integer.MAX_VALUE;
                for (int place = 0; place < groups.size(); place++) {
                    Plan.Group group = groups.get(place);
                    Plan.Group with = with(group, one);
                    double gain = with == null ? Double.NEGATIVE_INFINITY : with.points() - group.points();
                    int size = group.members().size();
                    if (gain > most || (with != null && gain == most && size < smallest)) {
                        best = place;
                        most = gain;
                        smallest = size;
                    }
                }
                Plan.Group joined = best < 0 ? null : with(groups.get(best), one);
                if (joined == null) {
                    left.add(one);
                } else {
                    groups.set(best, joined);
                }
            }
            return new Plan(groups, left);
        }

        private Plan.@Nullable Group with(Plan.Group group, int one) {
            if (!terms.hasRoom(group.members(), terms.candidates().get(one).quota())) {
                return null;
            }
            List<Integer> members = new ArrayList<>(group.members());
            members.add(one);
            return terms.isTeam(members) ? Plan.Group.of(terms, members) : null;
        }

        /** Takes a few teams apart; sometimes their members only join the others, which makes fewer teams. */
        private Plan rebuilt(Plan plan) {
            if (plan.groups().isEmpty()) {
                return built(plan);
            }
            List<Plan.Group> groups = new ArrayList<>(plan.groups());
            List<Integer> free = new ArrayList<>(plan.left());
            boolean isMerging = isPointsBeforeNumber && random.nextBoolean();
            int number = isMerging ? 1 : 1 + random.nextInt(Math.min(3, groups.size()));
            for (int taken = 0; taken < number; taken++) {
                free.addAll(groups.remove(random.nextInt(groups.size())).members());
            }
            return isMerging ? filled(groups, hardestFirst(free)) : built(new Plan(groups, free));
        }

        /** Lets two members change places, one of whom may have none, or one go over to another team. */
        private Plan exchanged(Plan plan) {
            int teams = plan.groups().size();
            if (teams == 0) {
                return plan;
            }
            int from = random.nextInt(teams);
            int into = random.nextInt(teams + (plan.left().isEmpty() ? 0 : 1));
            if (from == into) {
                return plan;
            }
            List<Integer> here = new ArrayList<>(plan.groups().get(from).members());
            List<Integer> there = new ArrayList<>(
                    into == teams ? plan.left() : plan.groups().get(into).members());
            Integer goes = here.remove(random.nextInt(here.size()));
            boolean isExchange = into == teams || random.nextInt(4) > 0;
            if (isExchange) {
                Integer comes = there.remove(random.nextInt(there.size()));
                if (terms.candidates().get(comes).quota()
                        != terms.candidates().get(goes).quota()) {
                    return plan;
                }
                here.add(comes);
            }
            there.add(goes);
            boolean isSound = terms.isTeam(here) && (into == teams || terms.isTeam(there));
            return isSound ? changed(plan, from, here, into, there) : plan;
        }

        private Plan changed(Plan plan, int from, List<Integer> here, int into, List<Integer> there) {
            List<Plan.Group> groups = new ArrayList<>(plan.groups());
            groups.set(from, Plan.Group.of(terms, here));
            if (into == groups.size()) {
                return new Plan(groups, there);
            }
            groups.set(into, Plan.Group.of(terms, there));
            return new Plan(groups, plan.left());
        }

        /** Looks for the smallest team around one member, hardest partners first, and gives up after many trials. */
        private final class Building {

            private final List<Integer> free;
            private final List<Integer> team = new ArrayList<>();
            private int trials;

            Building(List<Integer> free) {
                this.free = free;
            }

            List<Integer> from(int first) {
                team.add(first);
                return terms.mayBecomeTeam(team) && isCompleted(0) ? List.copyOf(team) : List.of();
            }

            private boolean isCompleted(int next) {
                if (terms.isTeam(team)) {
                    return true;
                }
                Set<Integer> wanted = wanted();
                for (int place = next; place < free.size() && trials < MOST_TRIALS_FOR_A_TEAM; place++) {
                    Integer candidate = free.get(place);
                    if (wanted.contains(terms.candidates().get(candidate).quota())) {
                        trials++;
                        team.add(candidate);
                        if (terms.mayBecomeTeam(team) && isCompleted(place + 1)) {
                            return true;
                        }
                        team.remove(team.size() - 1);
                    }
                }
                return false;
            }

            /** The quotas of which more are needed; where there are enough of each, those with room. */
            private Set<Integer> wanted() {
                Set<Integer> lacking = new HashSet<>();
                Set<Integer> open = new HashSet<>();
                for (int quota = 0; quota < terms.quotas().size(); quota++) {
                    if (terms.count(team, quota) < terms.quotas().get(quota).least()) {
                        lacking.add(quota);
                    }
                    if (terms.hasRoom(team, quota)) {
                        open.add(quota);
                    }
                }
                return lacking.isEmpty() ? open : lacking;
            }
        }
    }
}
