package org.criticalfriend.engine.award;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Programme;

/** Everything that was ever awarded in an instance, as people have given, renewed and ended it since. */
public final class Holdings {

    private final Map<String, Holding> all;
    private final List<AwardAct> acts;
    private final Map<String, String> renamed;

    private Holdings(Map<String, Holding> all, List<AwardAct> acts, Map<String, String> renamed) {
        this.all = all;
        this.acts = acts;
        this.renamed = renamed;
    }

    /**
     * What is held.
     *
     * @param recorded what follows from the records of all cohorts
     * @param acts what people did, in the order in which they did it; one about a holding that is no longer there counts
     *     for nothing
     * @param programmes the editions that are run, whose awards say what they were called before
     */
    public static Holdings of(List<Holding> recorded, List<AwardAct> acts, List<Programme> programmes) {
        Map<String, Holding> all = new LinkedHashMap<>();
        recorded.forEach(holding -> all.put(holding.id(), holding));
        acts.forEach(act -> apply(act, all));
        Map<String, String> renamed = new LinkedHashMap<>();
        for (Programme programme : programmes) {
            for (Award award : programme.awards()) {
                award.was().stream().filter(was -> !was.equals("none")).forEach(was -> renamed.put(was, award.id()));
            }
        }
        return new Holdings(all, List.copyOf(acts), renamed);
    }

    private static void apply(AwardAct act, Map<String, Holding> all) {
        AwardAct.Done done = act.done();
        if (done instanceof AwardAct.Given given) {
            all.put(
                    act.holding(),
                    new Holding(
                            act.holding(),
                            given.award(),
                            given.title(),
                            given.holder(),
                            "",
                            List.<Entry>of(),
                            given.since(),
                            given.until(),
                            given.evidence()));
        } else if (done instanceof AwardAct.Renewed renewed) {
            all.computeIfPresent(act.holding(), (id, holding) -> holding.until(renewed.until(), renewed.reason()));
        } else if (done instanceof AwardAct.Ended ended) {
            all.computeIfPresent(act.holding(), (id, holding) -> holding.until(ended.last(), ended.reason()));
        }
    }

    /** All of them, those held longest first. */
    public List<Holding> all() {
        return where(holding -> true);
    }

    /** Those of which something is so, those held longest first. */
    public List<Holding> where(Predicate<Holding> fits) {
        List<Holding> found = new ArrayList<>(all.values().stream().filter(fits).toList());
        found.sort(Comparator.comparing(Holding::since).thenComparing(Holding::id));
        return found;
    }

    /** One of them. */
    public Optional<Holding> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /** Whether a person or an organisation holds an award on a day, by its present id or one it had before. */
    public boolean holds(String holder, String award, LocalDate day) {
        return all.values().stream()
                .filter(holding -> holding.holder().id().equals(holder))
                .filter(holding -> holding.award().equals(award) || award.equals(renamed.get(holding.award())))
                .anyMatch(holding -> holding.isHeldOn(day));
    }

    /** What was done with a holding, the first act first. */
    public List<AwardAct> acts(String holding) {
        return acts.stream().filter(act -> act.holding().equals(holding)).toList();
    }

    /** What its holder said for keeping it, if nobody has answered since. */
    public Optional<String> asked(String holding) {
        return acts(holding).stream()
                .reduce((one, later) -> later)
                .filter(act -> act.done() instanceof AwardAct.RenewalAsked)
                .map(act -> ((AwardAct.RenewalAsked) act.done()).words());
    }
}
