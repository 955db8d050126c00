package org.criticalfriend.api.awards;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.api.programmes.Editions;
import org.criticalfriend.api.programmes.KnownEdition;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.access.Target;
import org.criticalfriend.engine.audience.Shown;
import org.criticalfriend.engine.award.Awarding;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.award.Holdings;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.record.Archive;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.History;
import org.criticalfriend.engine.schedule.Course;
import org.criticalfriend.engine.tasks.Tasks;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** What people and organisations hold in this instance, and which of it is listed. */
public final class Awards {

    private static final int MOST_REMEMBERED = 100;

    private final Store store;
    private final Cohorts cohorts;
    private final Editions editions;
    /** With weak keys, the record itself is the key: one in which something was written is another. */
    private final LoadingCache<CohortRecord, List<Holding>> recorded =
            CacheBuilder.newBuilder().weakKeys().maximumSize(MOST_REMEMBERED).build(CacheLoader.from(this::recorded));

    @Inject
    public Awards(Store store, Cohorts cohorts, Editions editions) {
        this.store = store;
        this.cohorts = cohorts;
        this.editions = editions;
    }

    private List<Holding> recorded(CohortRecord record) {
        Course course = Course.of(record.cohort());
        Tasks asking = new Tasks(record, History.none(), course, cohorts.vocabulary());
        return new Awarding(record, course, asking).given();
    }

    /** Everything that was ever awarded, for no user in particular: an award waits for the documents that tell it. */
    public Holdings all() {
        List<Holding> all = new ArrayList<>();
        List<Programme> programmes = new ArrayList<>();
        Archive archive = cohorts.archive();
        for (Cohort cohort : archive.cohorts()) {
            programmes.add(cohort.programme());
            boolean isGiving = !cohort.programme().awards().isEmpty();
            if (isGiving) {
                archive.record(cohort.id())
                        .ifPresent(record -> recorded.getUnchecked(record).stream()
                                .filter(holding -> isPublished(cohort, holding))
                                .forEach(all::add));
            }
        }
        return Holdings.of(all, store.awardActs(), programmes);
    }

    /** The titles of all awards that programmes give or need, by their ids. */
    Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        for (KnownEdition edition : editions.usable()) {
            Programme programme = edition.programme();
            Titles titles = new Titles(programme);
            programme.awards().forEach(award -> known.put(award.id(), award.title()));
            Stream.concat(
                            programme.roles().stream().flatMap(role -> role.needs().stream()),
                            programme.organisations().stream().flatMap(one -> one.needs().stream()))
                    .forEach(need -> known.putIfAbsent(need, titles.awardTitle(need)));
        }
        return known;
    }

    /** The organisations and people of all cohorts, by their ids, in the order of their names. */
    Map<String, Holding.Holder> holders() {
        Map<String, Holding.Holder> holders = new LinkedHashMap<>();
        for (Cohort cohort : store.cohorts()) {
            cohort.places().forEach(place -> holders.put(place.id(), new Holding.Holder("", place.id(), place.name())));
            cohort.people()
                    .forEach(person ->
                            holders.put(person.id(), new Holding.Holder(person.id(), person.place(), person.name())));
        }
        return holders.values().stream()
                .sorted(Comparator.comparing(Holding.Holder::name).thenComparing(Holding.Holder::id))
                .collect(LinkedHashMap::new, (all, holder) -> all.put(holder.id(), holder), Map::putAll);
    }

    /** The awards that are listed for the partnership. */
    public List<Holding> listed(Holdings holdings) {
        return holdings.where(this::isListed);
    }

    /** What is given by hand rests on no document, so that it is listed where any programme lists its award. */
    private boolean isListed(Holding holding) {
        return holding.cohort().isEmpty()
                ? editions.usable().stream().anyMatch(edition -> lists(edition.programme(), holding))
                : store.cohort(holding.cohort())
                        .filter(cohort -> lists(cohort.programme(), holding))
                        .isPresent();
    }

    private static boolean lists(Programme programme, Holding holding) {
        return programme.awards().find(holding.award()).map(Award::listed).isPresent();
    }

    private boolean isPublished(Cohort cohort, Holding holding) {
        List<Output> telling = cohort.programme().outputs().stream()
                .filter(output -> !output.signOff().isEmpty())
                .filter(output -> new Shown(Shown.What.AWARD, holding.award()).isIn(output))
                .toList();
        return telling.isEmpty()
                || telling.stream()
                        .flatMap(output -> store.released(cohort.id(), output.id()).stream())
                        .anyMatch(release ->
                                release.place().equals(holding.holder().place()));
    }

    /** A holding as something that people may or may not know of and ask to keep. */
    Target.InInstance target(Holding holding) {
        Holding.Holder holder = holding.holder();
        if (!holder.person().isEmpty()) {
            return new Target.Award(Set.of(holder.person()));
        }
        return new Target.Award(store.cohorts().stream()
                .flatMap(cohort -> cohort.seats().stream())
                .filter(seat -> seat.at().equals(holder.place()))
                .map(Seat::person)
                .filter(person -> !person.isEmpty())
                .collect(Collectors.toSet()));
    }
}
