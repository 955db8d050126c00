package org.criticalfriend.engine.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Exchanged;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Content;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Programme;

/** What is gathered of one organisation, beginning with the latest cohort. */
final class Gathered {

    /** The taxonomy of themes that all programmes share. */
    private static final String THEMES = "themes";

    private static final List<String> PUBLIC_FACTS = List.of(
            "phase",
            "type",
            "gender",
            "admissions",
            "post-16",
            "pupils",
            "schools",
            "region",
            "local-authority",
            "trust",
            "hub");

    private final Place latest;
    private final String kind;
    private final List<String> cohorts = new ArrayList<>();
    private final List<Listed.Strength> awarded = new ArrayList<>();
    private final Map<String, Listed.Strength> offered = new LinkedHashMap<>();
    private final Map<String, String> asked = new LinkedHashMap<>();

    Gathered(Place latest, String kind) {
        this.latest = latest;
        this.kind = kind;
    }

    void add(CohortRecord record) {
        Cohort cohort = record.cohort();
        cohorts.add(cohort.title());
        Exchanged exchanged = Exchanged.in(cohort.programme());
        Set<String> proposals = new LinkedHashSet<>();
        cohort.programme().awards().stream()
                .map(Award::note)
                .filter(note -> note != null)
                .forEach(proposals::add);
        for (Entry entry : record.entries()) {
            boolean isOfThem = entry.place().equals(latest.id());
            if (isOfThem && entry.content() instanceof Content.Words words) {
                String theme = words.headings().getOrDefault(THEMES, "");
                boolean isOffer =
                        exchanged.offer().filter(entry.collected()::equals).isPresent();
                if (theme.isEmpty() || proposals.contains(entry.collected())) {
                    continue;
                }
                if (isOffer) {
                    offered.putIfAbsent(Directory.low(theme), offer(theme, words.text()));
                } else if (isAsking(cohort.programme(), exchanged, entry.collected())) {
                    asked.putIfAbsent(Directory.low(theme), theme);
                }
            }
        }
    }

    /** The programme says what is asked; else it is what its own people write of it under a theme. */
    private static boolean isAsking(Programme programme, Exchanged exchanged, String note) {
        return exchanged
                .need()
                .map(note::equals)
                .orElseGet(() -> programme
                        .notes()
                        .find(note)
                        .map(one -> one.by().stream().allMatch(who -> isOfAnOrganisation(programme, who)))
                        .orElse(false));
    }

    private static boolean isOfAnOrganisation(Programme programme, String role) {
        return programme
                .roles()
                .find(role)
                .filter(one -> programme.organisations().has(one.per()))
                .isPresent();
    }

    private static Listed.Strength offer(String theme, String text) {
        return new Listed.Strength(List.of(theme), "", Directory.isSame(theme, text) ? "" : text, null, null);
    }

    void award(Holding holding) {
        List<String> themes = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Entry note : holding.notes()) {
            if (note.content() instanceof Content.Words words) {
                themes.addAll(words.headings().values());
                texts.add(words.text());
            }
        }
        awarded.add(new Listed.Strength(
                themes, holding.title(), String.join("; ", texts), holding.since(), holding.until()));
    }

    Listed listed() {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String fact : PUBLIC_FACTS) {
            String value = latest.facts().getOrDefault(fact, "");
            if (!value.isEmpty()) {
                facts.put(fact, value);
            }
        }
        List<Listed.Strength> strengths = new ArrayList<>(awarded);
        strengths.addAll(offered.values());
        return new Listed(latest.id(), latest.name(), kind, facts, cohorts, strengths, List.copyOf(asked.values()));
    }
}
