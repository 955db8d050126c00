package org.criticalfriend.engine.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.criticalfriend.engine.award.Holding;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.spi.programme.Organisation;

/** The organisations of a partnership, in the order of their names. */
public final class Directory {

    private final Map<String, Listed> all;
    private final Taxonomy taxonomy;

    private Directory(Map<String, Listed> all, Taxonomy taxonomy) {
        this.all = all;
        this.taxonomy = taxonomy;
    }

    /**
     * A directory for one reader.
     *
     * @param seen the cohorts, each with what the reader may see of it
     * @param listed the awards that are listed for the partnership
     * @param taxonomy by which strengths and needs find one another
     * @param today of awards, those held now are listed
     */
    public static Directory of(List<CohortRecord> seen, List<Holding> listed, Taxonomy taxonomy, LocalDate today) {
        List<CohortRecord> latestFirst = new ArrayList<>(seen);
        latestFirst.sort(
                Comparator.comparing((CohortRecord record) -> record.cohort().start())
                        .reversed()
                        .thenComparing(record -> record.cohort().id()));
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        for (CohortRecord record : latestFirst) {
            for (Place place : record.cohort().places()) {
                gathered.computeIfAbsent(place.id(), id -> new Gathered(place, kind(record.cohort(), place)))
                        .add(record);
            }
        }
        for (Holding holding : listed) {
            Gathered holder = gathered.get(holding.holder().place());
            if (holder != null && holding.isHeldOn(today)) {
                holder.award(holding);
            }
        }
        Map<String, Listed> all = new LinkedHashMap<>();
        gathered.values().stream()
                .map(Gathered::listed)
                .sorted(Comparator.comparing(Listed::name).thenComparing(Listed::id))
                .forEach(one -> all.put(one.id(), one));
        return new Directory(all, taxonomy);
    }

    private static String kind(Cohort cohort, Place place) {
        return cohort.programme()
                .organisations()
                .find(place.role())
                .map(Organisation::kind)
                .orElse("");
    }

    /** All of them. */
    public Collection<Listed> all() {
        return all.values();
    }

    /** One of them. */
    public Optional<Listed> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    /**
     * What is looked for; each part is empty where it does not matter.
     *
     * @param words all of which stand in the name, the facts or the strengths
     * @param theme of a strength
     * @param facts values by the names of facts
     * @param isAwarded whether only those with an award are meant
     */
    public record Wanted(String words, String theme, Map<String, String> facts, boolean isAwarded) {

        /** Takes a copy. */
        public Wanted {
            facts = Map.copyOf(facts);
        }

        /** Whether anything is looked for. */
        public boolean isAnything() {
            return !words.isBlank() || !theme.isBlank() || isAwarded || !facts.isEmpty();
        }

        boolean fits(Listed one, Directory directory) {
            boolean isInTheme = theme.isBlank()
                    ? !isAwarded || one.strengths().stream().anyMatch(Listed.Strength::isAwarded)
                    : directory.strengths(one, theme.strip()).stream()
                            .anyMatch(strength -> !isAwarded || strength.isAwarded());
            boolean hasFacts = facts.entrySet().stream()
                    .allMatch(fact -> isSame(one.facts().getOrDefault(fact.getKey(), ""), fact.getValue()));
            String text = text(one);
            return isInTheme
                    && hasFacts
                    && Stream.of(low(words).strip().split("\\s+")).allMatch(text::contains);
        }

        private static String text(Listed one) {
            StringBuilder text = new StringBuilder(one.name());
            one.facts().values().forEach(value -> text.append('\n').append(value));
            one.strengths()
                    .forEach(strength -> text.append('\n')
                            .append(String.join("\n", strength.themes()))
                            .append('\n')
                            .append(strength.words()));
            return low(text.toString());
        }
    }

    /** Those of whom all that is looked for is so. */
    public List<Listed> matching(Wanted wanted) {
        return all.values().stream().filter(one -> wanted.fits(one, this)).toList();
    }

    /** The organisations of a hub, without the hub itself. */
    public List<Listed> ofHub(String hub) {
        return all.values().stream()
                .filter(one -> !one.isHub() && one.hub().equals(hub))
                .toList();
    }

    /** What an organisation can share of a theme that is kept, or of something that another one named. */
    public List<Listed.Strength> strengths(Listed one, String theme) {
        return one.strengths().stream()
                .filter(strength -> strength.themes().stream()
                        .anyMatch(filed -> taxonomy.has(theme)
                                ? taxonomy.isAbout(filed, theme)
                                : taxonomy.areRelated(filed, theme)))
                .toList();
    }

    /** Who asks for help with a theme, in the order of their names. */
    public List<Listed> asking(String theme) {
        return all.values().stream()
                .filter(one -> one.asks().stream().anyMatch(ask -> taxonomy.isAbout(ask, theme)))
                .toList();
    }

    /** Who can share something of a theme, those with an award first. */
    public List<Listed> strongIn(String theme) {
        return all.values().stream()
                .filter(one -> !strengths(one, theme).isEmpty())
                .sorted(Comparator.comparing(
                        (Listed one) -> strengths(one, theme).stream().noneMatch(Listed.Strength::isAwarded)))
                .toList();
    }

    /** The themes that are kept. */
    public Taxonomy taxonomy() {
        return taxonomy;
    }

    /**
     * Who is strong where an organisation is not: for each theme it asks about, the others that can share something of it,
     * those with an award first.
     */
    public Map<String, List<Listed>> strongWhere(Listed asking) {
        Map<String, List<Listed>> strong = new LinkedHashMap<>();
        for (String theme : asking.asks()) {
            List<Listed> others = strongIn(theme).stream()
                    .filter(one -> !one.id().equals(asking.id()))
                    .toList();
            if (!others.isEmpty()) {
                strong.put(theme, others);
            }
        }
        return strong;
    }

    /** The themes anybody is strong in, as they are kept; where none are kept, as they were written, in the alphabet's order. */
    public List<String> themes() {
        if (!taxonomy.all().isEmpty()) {
            return taxonomy.all().stream()
                    .map(Taxonomy.Theme::title)
                    .filter(theme -> !strongIn(theme).isEmpty())
                    .toList();
        }
        Map<String, String> themes = new LinkedHashMap<>();
        all.values().stream()
                .flatMap(one -> one.strengths().stream())
                .flatMap(strength -> strength.themes().stream())
                .forEach(theme -> themes.putIfAbsent(low(theme), theme));
        return themes.values().stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    /** The values a fact has, in the order of the alphabet. */
    public List<String> values(String fact) {
        Set<String> values = new TreeSet<>();
        all.values().stream()
                .map(one -> one.facts().getOrDefault(fact, ""))
                .filter(value -> !value.isEmpty())
                .forEach(values::add);
        return List.copyOf(values);
    }

    static boolean isSame(String one, String other) {
        return low(one).equals(low(other));
    }

    static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
