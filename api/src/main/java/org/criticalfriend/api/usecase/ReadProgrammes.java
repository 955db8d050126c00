package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.definition.Reading;
import org.criticalfriend.engine.definition.source.Source;
import org.criticalfriend.engine.record.Logbook;

/** Reads the programmes that can be run here, edition by edition. */
public final class ReadProgrammes {

    private final Editions editions;
    private final Cohorts cohorts;

    @Inject
    public ReadProgrammes(Editions editions, Cohorts cohorts) {
        this.editions = editions;
        this.cohorts = cohorts;
    }

    /**
     * A programme with all its editions.
     *
     * @param editions at least one, the newest first
     * @param cohorts those of any of its editions
     */
    public record Listed(List<KnownEdition> editions, List<Cohort> cohorts) {

        public Listed {
            editions = List.copyOf(editions);
            cohorts = List.copyOf(cohorts);
        }

        public KnownEdition newest() {
            return editions.get(0);
        }
    }

    /** All programmes, in the order of their titles. */
    public List<Listed> all() {
        Map<String, List<KnownEdition>> byProgramme = new LinkedHashMap<>();
        editions.usable()
                .forEach(edition -> byProgramme
                        .computeIfAbsent(edition.programme().programme(), id -> new ArrayList<>())
                        .add(edition));
        return byProgramme.entrySet().stream()
                .map(entry -> new Listed(entry.getValue(), cohortsOf(entry.getKey())))
                .toList();
    }

    /** The files of editions that have problems, so that nobody can run them. */
    public List<Reading> unusable() {
        return editions.unusable();
    }

    public KnownEdition one(String programme, String edition) {
        return editions(programme).stream()
                .filter(known -> known.programme().edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> NotThere.of(
                        "edition",
                        edition,
                        editions(programme).stream()
                                .map(known -> known.programme().edition())
                                .toList()));
    }

    /** The programme an edition belongs to, with its other editions and its cohorts. */
    public Listed of(String programme) {
        return new Listed(editions(programme), cohortsOf(programme));
    }

    /** The edition before this one, if it is here too. */
    public Optional<KnownEdition> before(KnownEdition edition) {
        return editions(edition.programme().programme()).stream()
                .filter(known -> known.programme()
                                .edition()
                                .compareTo(edition.programme().edition())
                        < 0)
                .findFirst();
    }

    /** The text of an edition's file as its author wrote it. */
    public Source file(String programme, String edition) {
        Reading reading = one(programme, edition).reading();
        if (reading == null) {
            throw NotThere.of("file", programme + "@" + edition);
        }
        return reading.source();
    }

    private List<KnownEdition> editions(String programme) {
        List<KnownEdition> found = editions.usable().stream()
                .filter(known -> known.programme().programme().equals(programme))
                .toList();
        if (found.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>();
            editions.usable().forEach(known -> ids.add(known.programme().programme()));
            throw NotThere.of("programme", programme, ids);
        }
        return found;
    }

    private List<Cohort> cohortsOf(String programme) {
        return cohorts.all().stream()
                .map(Logbook::cohort)
                .filter(cohort -> cohort.programme().programme().equals(programme))
                .toList();
    }
}
