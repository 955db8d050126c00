package org.criticalfriend.api.store.sql;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.Optional;
import java.util.function.Function;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The programmes of editions that are kept as text. Each text is read once; what cannot be read is tried again. */
final class Programmes {

    private static final Logger LOG = LoggerFactory.getLogger(Programmes.class);
    private static final int MOST_REMEMBERED = 100;

    private final Function<Source, Reading> reader;
    private final Cache<Source, Programme> read =
            CacheBuilder.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Programmes(Function<Source, Reading> reader) {
        this.reader = reader;
    }

    /**
     * What came of reading an edition.
     *
     * @param programme empty where it cannot be read
     * @param reason why not, as the end of a sentence
     */
    record Found(Optional<Programme> programme, String reason) {}

    Found find(Source edition) {
        Programme known = read.getIfPresent(edition);
        if (known != null) {
            return new Found(Optional.of(known), "");
        }
        Reading reading;
        try {
            reading = reader.apply(edition);
        } catch (RuntimeException failed) {
            LOG.error("Reading {} failed.", edition.name(), failed);
            return new Found(Optional.empty(), "reading it failed");
        }
        reading.programme().ifPresent(programme -> read.put(edition, programme));
        return new Found(
                reading.programme(),
                reading.problems().stream()
                        .filter(problem -> !problem.isWarning())
                        .findFirst()
                        .map(Problem::message)
                        .orElse("it is no programme"));
    }
}
