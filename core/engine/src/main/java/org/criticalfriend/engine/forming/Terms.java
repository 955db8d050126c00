package org.criticalfriend.engine.forming;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.Use;

/**
 * What is asked of teams, and of whom they are formed. Every word was asked about every two members when it was made;
 * a search only looks up the answers. It cannot be changed.
 */
public final class Terms {

    private final InWords words;
    private final List<Quota> quotas;
    private final List<Entrant> candidates;
    private final List<Rule> rules = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<Formed.PassedOver> passedOver;

    /** How many members of an organisation make a team; where the file sets no end, all there are. */
    record Quota(Organisation organisation, int least, int most) {}

    /** A member and the place of its quota among the quotas. */
    record Entrant(Candidate member, int quota) {}

    /** A rule that could be judged. */
    record Rule(Use use, Judged judged) {}

    /** A wish that could be judged. */
    record Wish(String id, Use use, int weight, Judged judged) {}

    private Terms(
            Programme programme,
            List<Quota> quotas,
            List<Entrant> candidates,
            Vocabulary vocabulary,
            Partners partners) {
        this.words = InWords.of(programme, vocabulary);
        this.quotas = List.copyOf(quotas);
        this.candidates = List.copyOf(candidates);
        List<Candidate> members = candidates.stream().map(Entrant::member).toList();
        Judging judging = new Judging(members, vocabulary, words, partners);
        Teams teams = quotas.isEmpty() ? null : programme.teams();
        if (teams != null) {
            for (Teams.Rule rule : teams.rules()) {
                judging.judged(rule.id(), rule.word(), true)
                        .ifPresent(judged -> rules.add(new Rule(rule.word(), judged)));
            }
            for (Teams.Wish wish : teams.wishes()) {
                judging.judged(wish.id(), wish.word(), false)
                        .ifPresent(judged -> wishes.add(new Wish(wish.id(), wish.word(), wish.weight(), judged)));
            }
        }
        this.passedOver = List.copyOf(judging.passedOver());
    }

    /**
     * The terms of a programme.
     *
     * @param members those who take part, by the ids of the programme's organisations; their order does not matter.
     *     Members of an organisation that is counted for the cohort are in no team
     * @param vocabulary the words of the installation; each is asked once about each two members, now
     * @throws IllegalArgumentException if the programme has no organisation of one of the ids, or two members have one
     *     id
     */
    public static Terms of(Programme programme, Map<String, List<Candidate>> members, Vocabulary vocabulary) {
        return of(programme, members, vocabulary, Partners.unknown());
    }

    /**
     * The same where it is known who was in one team with whom before.
     *
     * @param partners of earlier cohorts
     */
    public static Terms of(
            Programme programme, Map<String, List<Candidate>> members, Vocabulary vocabulary, Partners partners) {
        List<Quota> quotas = new ArrayList<>();
        List<Entrant> candidates = new ArrayList<>();
        for (Organisation organisation : programme.organisations()) {
            if (organisation.per() == Organisation.Per.TEAM) {
                List<Candidate> taking = members.getOrDefault(organisation.id(), List.of());
                Integer most = organisation.number().most();
                taking.stream()
                        .sorted(Comparator.comparing(Candidate::id))
                        .forEach(member -> candidates.add(new Entrant(member, quotas.size())));
                quotas.add(new Quota(
                        organisation,
                        organisation.number().least(),
                        most == null ? Math.max(organisation.number().least(), taking.size()) : most));
            }
        }
        check(programme, members);
        return new Terms(programme, quotas, candidates, vocabulary, partners);
    }

    private static void check(Programme programme, Map<String, List<Candidate>> members) {
        Set<String> ids = new HashSet<>();
        members.forEach((organisation, taking) -> {
            if (!programme.organisations().has(organisation)) {
                throw new IllegalArgumentException(programme.name() + " has no organisation " + organisation);
            }
            for (Candidate member : taking) {
                if (!ids.add(member.id())) {
                    throw new IllegalArgumentException("two members have the id " + member.id());
                }
            }
        });
    }

    InWords words() {
        return words;
    }

    List<Quota> quotas() {
        return quotas;
    }

    List<Entrant> candidates() {
        return candidates;
    }

    List<Rule> rules() {
        return rules;
    }

    List<Wish> wishes() {
        return wishes;
    }

    List<Formed.PassedOver> passedOver() {
        return passedOver;
    }

    /** Whether the file says what size is good; where it does not, small teams are. */
    boolean hasWishForSize() {
        return wishes.stream().anyMatch(wish -> isOfSize(wish.use()));
    }

    private static boolean isOfSize(Use use) {
        return use.settings() instanceof Rules.Size
                || (use.settings() instanceof Rules.AnyOf anyOf
                        && anyOf.rules().stream().anyMatch(Terms::isOfSize));
    }

    /** How many of some candidates count for a quota. */
    int count(List<Integer> members, int quota) {
        int count = 0;
        for (int member : members) {
            count += candidates.get(member).quota() == quota ? 1 : 0;
        }
        return count;
    }

    /** Whether there is room for one more of a quota. */
    boolean hasRoom(List<Integer> team, int quota) {
        return count(team, quota) < quotas.get(quota).most();
    }

    /** Whether some candidates can be a team as they are. */
    boolean isTeam(List<Integer> members) {
        for (int quota = 0; quota < quotas.size(); quota++) {
            int count = count(members, quota);
            if (count < quotas.get(quota).least() || count > quotas.get(quota).most()) {
                return false;
            }
        }
        for (Rule rule : rules) {
            if (!rule.judged().holds(members)) {
                return false;
            }
        }
        return !members.isEmpty();
    }

    /** Whether some candidates can become a team when others join them. */
    boolean mayBecomeTeam(List<Integer> members) {
        for (Rule rule : rules) {
            if (!rule.judged().mayStillHold(members)) {
                return false;
            }
        }
        return true;
    }

    /** The points of all wishes for a team: each counts its weight for each member, so that no size is better as such. */
    double points(List<Integer> team) {
        double points = 0;
        for (Wish wish : wishes) {
            points += points(wish, team);
        }
        return points;
    }

    /** The points of one wish for a team. */
    double points(Wish wish, List<Integer> team) {
        return wish.weight() * wish.judged().degree(team) * team.size();
    }
}
