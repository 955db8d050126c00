package org.criticalfriend.api.programmes;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.criticalfriend.api.access.Cohorts;
import org.criticalfriend.engine.installation.Edition;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.plugin.PluginCalls;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/**
 * The editions an instance knows: those that plugins and its own files bring, and those that only its cohorts run.
 * The files are read when somebody first asks, so that they hold up no start; nothing changes them while the host
 * runs.
 */
public final class Editions {

    private final Installation installation;
    private final Cohorts cohorts;
    private final Publications publications;
    private @Nullable Brought brought;

    @Inject
    public Editions(Installation installation, Cohorts cohorts, Publications publications) {
        this.installation = installation;
        this.cohorts = cohorts;
        this.publications = publications;
    }

    private record Brought(List<KnownEdition> usable, List<Reading> unusable) {}

    /** In the order of their titles, and of one programme the newest first. */
    public List<KnownEdition> usable() {
        Map<String, KnownEdition> usable = new LinkedHashMap<>();
        Publications.Now now = publications.now();
        brought().usable().forEach(edition -> usable.put(edition.programme().name(), asPublished(edition, now)));
        cohorts.heads()
                .forEach(cohort -> usable.putIfAbsent(
                        cohort.programme().name(), new KnownEdition(cohort.programme(), null, null, "")));
        return sorted(usable.values());
    }

    /** What is published stays as it is, whatever the file at hand says by now. */
    private static KnownEdition asPublished(KnownEdition brought, Publications.Now now) {
        return now.contradiction(brought.programme())
                .flatMap(sentence -> now.edition(brought.programme().name())
                        .map(published -> new KnownEdition(published, brought.plugin(), null, sentence)))
                .orElse(brought);
    }

    /** Those that plugins or files of the instance's own bring and that have problems, so that nobody can run them. */
    List<Reading> unusable() {
        return brought().unusable();
    }

    private synchronized Brought brought() {
        if (brought != null) {
            return brought;
        }
        try (PluginCalls calls = PluginCalls.open()) {
            Brought read = read();
            // One slow plugin may have left no time to ask another about its promises, so they are read again.
            brought = calls.isOutOfTime() ? null : read;
            return read;
        }
    }

    private Brought read() {
        List<KnownEdition> usable = new ArrayList<>();
        List<Reading> unusable = new ArrayList<>();
        for (Edition edition : installation.editions()) {
            boolean isOwn = edition.plugin().isEmpty();
            edition.reading().programme().ifPresentOrElse(programme -> usable.add(known(programme, edition)), () -> {
                if (!isOwn) {
                    unusable.add(edition.reading());
                }
            });
        }
        unusable.addAll(installation.unusableFiles());
        return new Brought(List.copyOf(usable), List.copyOf(unusable));
    }

    private static List<KnownEdition> sorted(Collection<KnownEdition> editions) {
        List<KnownEdition> sorted = new ArrayList<>(editions);
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
        return List.copyOf(sorted);
    }

    private KnownEdition known(Programme programme, Edition edition) {
        return new KnownEdition(
                programme, installation.plugins().plugin(edition.plugin()).orElse(null), edition.reading(), "");
    }
}
