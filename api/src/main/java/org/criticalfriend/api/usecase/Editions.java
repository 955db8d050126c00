package org.criticalfriend.api.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.engine.definition.Reading;
import org.criticalfriend.engine.installation.Edition;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.record.Logbook;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The editions an instance knows: those that plugins bring, and those that only its cohorts run. They are read when
 * somebody first asks, so that they hold up no start; nothing changes them while the host runs.
 */
public final class Editions {

    private final Installation installation;
    private final Cohorts cohorts;
    private @Nullable Known known;

    @Inject
    public Editions(Installation installation, Cohorts cohorts) {
        this.installation = installation;
        this.cohorts = cohorts;
    }

    private record Known(List<KnownEdition> usable, List<Reading> unusable) {}

    /** In the order of their titles, and of one programme the newest first. */
    List<KnownEdition> usable() {
        return known().usable();
    }

    /** Those that plugins bring and that have problems, so that nobody can run them. */
    List<Reading> unusable() {
        return known().unusable();
    }

    private synchronized Known known() {
        if (known == null) {
            known = read();
        }
        return known;
    }

    private Known read() {
        Map<String, KnownEdition> usable = new LinkedHashMap<>();
        List<Reading> unusable = new ArrayList<>();
        for (Edition edition : installation.editions()) {
            edition.reading()
                    .programme()
                    .ifPresentOrElse(
                            programme -> usable.put(edition.name(), known(programme, edition)),
                            () -> unusable.add(edition.reading()));
        }
        cohorts.all().stream()
                .map(Logbook::cohort)
                .forEach(cohort -> usable.putIfAbsent(
                        cohort.programme().name(), new KnownEdition(cohort.programme(), null, null)));
        List<KnownEdition> sorted = new ArrayList<>(usable.values());
        // A programme may change its title; its id keeps its editions together.
        Map<String, String> titles = new LinkedHashMap<>();
        sorted.stream()
                .map(KnownEdition::programme)
                .sorted(Comparator.comparing(programme -> programme.edition()))
                .forEach(programme ->
                        titles.put(programme.programme(), programme.title().toLowerCase(Locale.UK)));
        sorted.sort(Comparator.<KnownEdition, String>comparing(
                        one -> titles.getOrDefault(one.programme().programme(), ""))
                .thenComparing(one -> one.programme().programme())
                .thenComparing(one -> one.programme().edition(), Comparator.reverseOrder()));
        return new Known(List.copyOf(sorted), List.copyOf(unusable));
    }

    private KnownEdition known(Programme programme, Edition edition) {
        return new KnownEdition(
                programme, installation.plugins().plugin(edition.plugin()).orElse(null), edition.reading());
    }
}
