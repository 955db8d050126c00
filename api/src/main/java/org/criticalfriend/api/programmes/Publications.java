package org.criticalfriend.api.programmes;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.criticalfriend.api.store.Store;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.difference.Difference;
import org.criticalfriend.engine.language.difference.Meaning;
import org.criticalfriend.spi.programme.Programme;

/**
 * The editions that are published. An edition is published by its first cohort, with which its whole text is kept; from
 * then on nobody begins a cohort with a file that means something else by the same name.
 */
public final class Publications {

    private static final int MOST_REMEMBERED = 1000;

    private final Store store;
    private final Installation installation;
    private final Cache<Programme, Optional<String>> compared =
            CacheBuilder.newBuilder().weakKeys().maximumSize(MOST_REMEMBERED).build();

    @Inject
    public Publications(Store store, Installation installation) {
        this.store = store;
        this.installation = installation;
    }

    /** What is published by now. */
    public Now now() {
        return new Now(store.editions().stream().collect(Collectors.groupingBy(Programme::name)));
    }

    /** What is published at a moment. */
    public final class Now {

        private final Map<String, List<Programme>> published;

        private Now(Map<String, List<Programme>> published) {
            this.published = published;
        }

        /** An edition as it is published, if it is. */
        Optional<Programme> edition(String name) {
            return all(name).stream().findFirst();
        }

        /**
         * What stands against beginning a cohort with a file, as sentences; empty where its edition is not published, or
         * means what it meant then.
         */
        public Optional<String> contradiction(Programme file) {
            List<Programme> all = all(file.name());
            if (all.isEmpty()) {
                return Optional.empty();
            }
            Optional<String> known = compared.getIfPresent(file);
            if (known == null) {
                known = all.stream().anyMatch(one -> Meaning.isSame(one, file))
                        ? Optional.empty()
                        : Optional.of(sentence(all.get(0), file));
                compared.put(file, known);
            }
            return known;
        }

        private List<Programme> all(String name) {
            return published.getOrDefault(name, List.of());
        }
    }

    /** Those of the installed files that contradict what is published, by the names of the editions. */
    public Map<String, String> contradictions() {
        Now now = now();
        Map<String, String> contradictions = new TreeMap<>();
        now.published
                .keySet()
                .forEach(name -> installation
                        .find(name)
                        .flatMap(Reading::programme)
                        .flatMap(now::contradiction)
                        .ifPresent(sentence -> contradictions.put(name, sentence)));
        return contradictions;
    }

    private String sentence(Programme published, Programme file) {
        Difference difference =
                Difference.between(published, file, installation.grammar().vocabulary());
        return published.edition() + " is published and stays as it is; give the new one its own label. "
                + "What it says otherwise: " + Meaning.told(difference);
    }
}
