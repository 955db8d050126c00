package org.criticalfriend.api.programmes;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.criticalfriend.api.access.Actor;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.access.NotFoundException;
import org.criticalfriend.api.access.Question;
import org.criticalfriend.api.access.UseCase;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.installation.Installation;

/** Lists the programmes that can be run here, edition by edition. */
public final class ListProgrammes implements UseCase.Reading<Question.OfInstance, Programmes> {

    private final Editions editions;
    private final Cohorts cohorts;
    private final Installation installation;

    @Inject
    public ListProgrammes(Editions editions, Cohorts cohorts, Installation installation) {
        this.editions = editions;
        this.cohorts = cohorts;
        this.installation = installation;
    }

    @Override
    public String name() {
        return "list the programmes";
    }

    @Override
    public boolean isForEverybody(Actor actor, Question.OfInstance question, Programmes answer) {
        return true;
    }

    @Override
    public Programmes read(Actor actor, Question.OfInstance question) {
        return new Programmes(all(), editions.unusable(), installation.plugins().refused());
    }

    /** All programmes, in the order of their titles. */
    private List<Programmes.Listed> all() {
        Map<String, List<KnownEdition>> byProgramme = new LinkedHashMap<>();
        editions.usable()
                .forEach(edition -> byProgramme
                        .computeIfAbsent(edition.programme().programme(), id -> new ArrayList<>())
                        .add(edition));
        return byProgramme.entrySet().stream()
                .map(entry -> new Programmes.Listed(entry.getValue(), cohortsOf(entry.getKey())))
                .toList();
    }

    public KnownEdition one(String programme, String edition) {
        return editions(programme).stream()
                .filter(known -> known.programme().edition().equals(edition))
                .findFirst()
                .orElseThrow(() -> NotFoundException.of(
                        "edition",
                        edition,
                        editions(programme).stream()
                                .map(known -> known.programme().edition())
                                .toList()));
    }

    /** The programme an edition belongs to, with its other editions and its cohorts. */
    public Programmes.Listed of(String programme) {
        return new Programmes.Listed(editions(programme), cohortsOf(programme));
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

    private List<KnownEdition> editions(String programme) {
        List<KnownEdition> found = editions.usable().stream()
                .filter(known -> known.programme().programme().equals(programme))
                .toList();
        if (found.isEmpty()) {
            Set<String> ids = new LinkedHashSet<>();
            editions.usable().forEach(known -> ids.add(known.programme().programme()));
            throw NotFoundException.of("programme", programme, ids);
        }
        return found;
    }

    private List<Cohort> cohortsOf(String programme) {
        return cohorts.heads().stream()
                .filter(cohort -> cohort.programme().programme().equals(programme))
                .toList();
    }
}
