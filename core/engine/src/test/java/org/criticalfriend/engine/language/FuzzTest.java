package org.criticalfriend.engine.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.SourceLocation;
import org.junit.jupiter.api.Test;

/** Whatever stands in a file, it is read in a moment, or refused at a place that is there. */
class FuzzTest {

    private static final int FILES = Integer.getInteger("fuzz.files", 3_000);
    private static final int LONGEST_SECONDS = 1;

    private final ProgrammeReader reader = Readers.ofSketches();

    @Test
    void whateverStandsInAFileIsReadOrRefusedAtAPlace() {
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "fuzz");
            thread.setDaemon(true);
            return thread;
        });

        long refused = IntStream.range(0, FILES)
                .mapToObj(number -> Mutation.of(number, Sketches.all()))
                .filter(mutation -> !isRight(mutation, executor))
                .count();
        executor.shutdownNow();

        System.out.printf(Locale.ROOT, "%d mutated files were read, %d of them refused%n", FILES, refused);
        assertThat(refused).isGreaterThan(FILES / 4).isLessThan(FILES);
    }

    /** Whether the file can run; fails where the reader did not keep its promises. */
    private boolean isRight(Mutation mutation, ExecutorService executor) {
        Reading reading = inTime(mutation, executor);
        if (reading.form() != Reading.Form.TRANSLATION) {
            assertThat(reading.programme().isPresent()).as("%s", mutation).isEqualTo(reading.isValid());
        }
        for (Problem problem : reading.problems()) {
            assertThat(problem.path()).as("path in %s", mutation).isNotEmpty();
            assertThat(problem.message()).as("message in %s", mutation).isNotEmpty();
            assertThat(isThere(problem.place(), reading))
                    .as("%s: %s", mutation, problem)
                    .isTrue();
        }
        return reading.isValid();
    }

    /** Read within a second; a second time where the machine was busy with something else. */
    private Reading inTime(Mutation mutation, ExecutorService executor) {
        for (int attempt = 0; attempt < 2; attempt++) {
            Future<Reading> reading = executor.submit(() -> {
                Reading read = reader.read(mutation.source(), Sketches.lookup());
                assertThat(ProblemReport.of(read)).isNotEmpty();
                return read;
            });
            try {
                return reading.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException tooLong) {
                reading.cancel(true);
            } catch (ExecutionException thrown) {
                return fail(mutation + " was not read", thrown.getCause());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return fail("stopped at " + mutation);
            }
        }
        return fail(mutation + " was not read in time");
    }

    private static boolean isThere(SourceLocation place, Reading reading) {
        Source source = place == null ? null : reading.sources().get(place.file());
        if (source == null || place.line() < 1 || place.column() < 1 || place.width() < 1) {
            return false;
        }
        List<String> lines = source.lines();
        if (lines.isEmpty()) {
            // A file that is empty or could not be decoded has no lines to point into.
            return true;
        }
        boolean isBehindLast = place.line() == lines.size() + 1 && place.column() == 1;
        return isBehindLast
                || (place.line() <= lines.size()
                        && place.column()
                                <= 1
                                        + lines.get(place.line() - 1)
                                                .codePointCount(
                                                        0,
                                                        lines.get(place.line() - 1)
                                                                .length()));
    }
}
