package org.criticalfriend.engine.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.engine.language.check.Facts;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.engine.language.word.WordCalls;
import org.criticalfriend.spi.phrase.FactTest;
import org.criticalfriend.spi.phrase.Range;
import org.criticalfriend.spi.programme.FieldType;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Candidate;
import org.criticalfriend.spi.word.Use;

/** Invents facts with which an organisation is eligible and can be in a team with others. */
final class InventedFacts {

    private static final int MOST_TRIES = 400;
    private static final Lists NAMES = Lists.read("names.txt");
    private static final Map<String, String> USUAL = usual();

    private final Programme programme;
    private final Vocabulary vocabulary;
    private final Collection<String> findings;
    private final Chance chance;

    InventedFacts(Programme programme, Vocabulary vocabulary, Collection<String> findings, Chance chance) {
        this.programme = programme;
        this.vocabulary = vocabulary;
        this.findings = findings;
        this.chance = chance;
    }

    private static Map<String, String> usual() {
        Map<String, String> usual = new LinkedHashMap<>();
        for (String line : Lists.lines("facts.txt")) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                usual.put(line.substring(0, colon), line.substring(colon + 2));
            }
        }
        return usual;
    }

    /**
     * The facts of an organisation.
     *
     * @param mates those with whom it is to fit into one team
     */
    Map<String, String> of(Organisation organisation, String id, List<Candidate> mates) {
        Map<String, String> facts = drawn(organisation, id, mates);
        for (int tries = 0; tries < MOST_TRIES && !fits(new Candidate(id, id, facts, Map.of()), mates); tries++) {
            facts = drawn(organisation, id, mates);
        }
        return facts;
    }

    private Map<String, String> drawn(Organisation organisation, String id, List<Candidate> mates) {
        Map<String, FieldType> types = new LinkedHashMap<>(Facts.ofKind(organisation.kind()));
        types.putAll(organisation.facts().asMap());
        Map<String, String> facts = new LinkedHashMap<>();
        types.forEach((name, type) -> {
            if (PluginFields.isOne(type.word()) && type.values().isEmpty()) {
                PluginFields.value(vocabulary, type.word(), name, "not told", findings)
                        .ifPresent(value -> facts.put(name, value));
            } else {
                facts.put(name, value(name, type));
            }
        });
        if (organisation.kind().equals("trust")) {
            facts.put("trust", id);
        }
        if (!mates.isEmpty()) {
            alike().forEach(fact -> copy(fact, mates.get(0), facts));
            if (isNear()) {
                beside(mates.get(0), facts);
            }
        }
        organisation.eligible().forEach(test -> satisfy(test, facts));
        return facts;
    }

    private static void copy(String fact, Candidate from, Map<String, String> facts) {
        String value = from.facts().get(fact);
        if (value != null) {
            facts.put(fact, value);
        }
    }

    private void beside(Candidate mate, Map<String, String> facts) {
        for (String fact : List.of("latitude", "longitude")) {
            String value = mate.facts().get(fact);
            if (value != null) {
                facts.put(fact, degrees(Double.parseDouble(value) + (chance.part() - 0.5) / 10));
            }
        }
    }

    private String value(String name, FieldType type) {
        String usual = USUAL.getOrDefault(name, "");
        if (name.equals("latitude")) {
            return degrees(51 + chance.part() * 3.5);
        }
        if (name.equals("longitude")) {
            return degrees(-2.8 + chance.part() * 2.6);
        }
        if (name.equals("trust")) {
            return chance.one(NAMES.of("trust"));
        }
        if (name.equals("local-authority")) {
            return chance.one(NAMES.of("authority"));
        }
        List<String> values = List.of(usual.split("; "));
        if (!type.values().isEmpty()) {
            List<String> known = values.stream().filter(type.values()::contains).toList();
            return chance.one(known.isEmpty() ? type.values() : known);
        }
        return switch (type.word()) {
            case "number" ->
                Integer.toString(Range.parse(usual)
                        .map(range -> chance.of(range, Integer.MAX_VALUE / 2))
                        .orElseGet(() -> 1 + chance.below(100)));
            case "date" -> "2015-09-0" + (1 + chance.below(9));
            case "link" -> "https://example.org/" + name;
            default -> usual.isEmpty() ? "not told" : chance.one(values);
        };
    }

    private static String degrees(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }

    /** Changes as few facts as it can so that a test holds. */
    void satisfy(FactTest test, Map<String, String> facts) {
        if (test.holds(facts)) {
            return;
        }
        if (test instanceof FactTest.AnyOf any) {
            satisfy(chance.one(any.tests()), facts);
        } else if (test instanceof FactTest.All all) {
            all.accepted().forEach((fact, values) -> {
                boolean isSo = new FactTest.All(Map.of(fact, values)).holds(facts);
                if (!isSo) {
                    facts.put(fact, accepted(chance.one(values)));
                }
            });
        }
    }

    private String accepted(String value) {
        return Range.parse(value)
                .map(range -> Integer.toString(chance.of(range, 200)))
                .orElse(value);
    }

    /** The facts that all of a team have in common. */
    private List<String> alike() {
        return rules().stream()
                .filter(rule -> rule.name().equals("same"))
                .map(rule -> ((Rules.OfFact) rule.settings()).fact())
                .toList();
    }

    private boolean isNear() {
        return rules().stream().anyMatch(rule -> rule.name().equals("near"));
    }

    private List<Use> rules() {
        Teams teams = programme.teams();
        List<Use> rules = new ArrayList<>();
        if (teams != null) {
            for (Teams.Rule rule : teams.rules()) {
                rules.add(
                        rule.word().settings() instanceof Rules.AnyOf any
                                ? any.rules().get(0)
                                : rule.word());
            }
        }
        return rules;
    }

    private boolean fits(Candidate one, List<Candidate> mates) {
        return rules().stream().allMatch(rule -> holds(rule, one, mates));
    }

    private boolean holds(Use rule, Candidate one, List<Candidate> mates) {
        if (rule.settings() instanceof Rules.Share share && rule.name().equals("at-most")) {
            long passing = mates.stream()
                    .filter(mate -> share.of().holds(mate.facts()))
                    .count();
            Integer most = share.number().most();
            return !share.of().holds(one.facts()) || most == null || passing < most;
        }
        if (rule.settings() instanceof Rules.Share share && rule.name().equals("at-least")) {
            return mates.size() >= share.number().least() || share.of().holds(one.facts());
        }
        // What was written is not known yet.
        boolean isOfNotes = rule.settings() instanceof Rules.Exchange || rule.settings() instanceof Rules.Shared;
        return isOfNotes || mates.stream().allMatch(mate -> fits(rule, one, mate));
    }

    /** Whether two members fit; a word that looks at more than two is asked elsewhere. */
    boolean fits(Use rule, Candidate one, Candidate other) {
        return WordCalls.fits(vocabulary, rule, one, other);
    }
}
