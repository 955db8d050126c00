package org.criticalfriend.api.store.sql;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.api.store.Store.Extent;
import org.criticalfriend.engine.language.KeptReading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The programmes of editions that are kept as text. Each text that is understood is read once; what is not is tried again
 * soon, for a plugin may have failed only this time.
 */
final class Programmes {

    private static final Logger LOG = LoggerFactory.getLogger(Programmes.class);
    private static final int MOST_REMEMBERED = 100;
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(1);

    private final Function<Source, KeptReading> reader;
    private final Cache<Source, Found> understood =
            CacheBuilder.newBuilder().maximumSize(MOST_REMEMBERED).build();
    private final Cache<Source, Found> limited = CacheBuilder.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(UNTIL_TRIED_AGAIN)
            .build();

    Programmes(Function<Source, KeptReading> reader) {
        this.reader = reader;
    }

    /**
     * What came of reading an edition.
     *
     * @param programme empty where it cannot be read
     * @param extent what becomes of its cohorts where it is not understood as it was; null where it is
     * @param reason why it is not, as the end of a sentence; empty where it is
     */
    record Found(Optional<Programme> programme, @Nullable Extent extent, String reason) {}

    Found find(Source edition) {
        Found known = Optional.ofNullable(understood.getIfPresent(edition)).orElse(limited.getIfPresent(edition));
        if (known != null) {
            return known;
        }
        Found found = read(edition);
        if (found.extent() == null) {
            understood.put(edition, found);
        } else if (found.programme().isPresent()) {
            limited.put(edition, found);
        }
        return found;
    }

    private Found read(Source edition) {
        KeptReading reading;
        try {
            reading = reader.apply(edition);
        } catch (RuntimeException failed) {
            LOG.error("Reading {} failed.", edition.name(), failed);
            return new Found(Optional.empty(), Extent.UNREADABLE, "reading it failed");
        }
        if (reading.programme().isEmpty()) {
            return new Found(Optional.empty(), Extent.UNREADABLE, first(reading.problems()));
        }
        if (!reading.missing().isEmpty()) {
            return new Found(reading.programme(), Extent.READ_ONLY, missing(reading.missing()));
        }
        return reading.problems().isEmpty()
                ? new Found(reading.programme(), null, "")
                : new Found(reading.programme(), Extent.NO_NEW_ONES, first(reading.problems()));
    }

    private static String first(List<Problem> problems) {
        return problems.stream().findFirst().map(Problem::message).orElse("it is no programme");
    }

    /** The plugins to install, each by its id, which stands in front of its words. */
    private static String missing(List<String> missing) {
        List<String> plugins = missing.stream()
                .map(word -> word.replaceFirst("/.*", ""))
                .distinct()
                .toList();
        return "install the " + (plugins.size() == 1 ? "plugin " : "plugins ") + String.join(", ", plugins)
                + " as it was then; it is missing or refused, or does not bring any more: "
                + String.join(", ", missing);
    }
}
