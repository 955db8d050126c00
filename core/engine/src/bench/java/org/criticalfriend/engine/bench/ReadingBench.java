package org.criticalfriend.engine.bench;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.ProgrammeLookup;
import org.criticalfriend.engine.language.source.Source;
import org.yaml.snakeyaml.Yaml;

/**
 * How long reading a programme takes beside composing its YAML and nothing else, in turn in one run. The file given is
 * lengthened with items of its first instrument to about 400 lines.
 */
public final class ReadingBench {

    private static final int LINES = 400;

    private ReadingBench() {}

    /**
     * Prints both times and their ratio.
     *
     * @param arguments the file, the folder of the plugins it may need, how many rounds, and how many readings in each
     */
    public static void main(String[] arguments) throws IOException {
        Source source = lengthened(Files.readString(Path.of(arguments[0])));
        int rounds = Integer.parseInt(arguments[2]);
        int readings = Integer.parseInt(arguments[3]);
        try (Installation installation = Installation.open(Path.of(arguments[1]))) {
            if (!installation.read(source, ProgrammeLookup.empty()).isValid()) {
                throw new IllegalStateException("the file has problems: "
                        + installation.read(source, ProgrammeLookup.empty()).problems());
            }
            double[] composed = new double[rounds];
            double[] read = new double[rounds];
            for (int round = -5; round < rounds; round++) {
                double compose = time(readings, () -> new Yaml().compose(new StringReader(source.text())));
                double whole = time(readings, () -> installation.read(source, ProgrammeLookup.empty()));
                if (round >= 0) {
                    composed[round] = compose;
                    read[round] = whole;
                }
            }
            double[] ratios = new double[rounds];
            Arrays.setAll(ratios, round -> read[round] / composed[round]);
            System.out.printf(
                    Locale.ROOT,
                    "%d lines: compose %.3f ms, read and checked %.3f ms, ratio %.2f (medians of %d rounds)%n",
                    source.lines().size(),
                    median(composed),
                    median(read),
                    median(ratios),
                    rounds);
        }
    }

    private static Source lengthened(String text) {
        StringBuilder items = new StringBuilder("    items:\n");
        long missing = LINES - text.lines().count();
        for (int item = 1; item <= missing; item++) {
            items.append("      more-")
                    .append(item)
                    .append(": A further statement, number ")
                    .append(item)
                    .append('\n');
        }
        return Source.of("lengthened.yaml", text.replaceFirst("    items:\n", items.toString()));
    }

    private static double time(int readings, Runnable work) {
        long start = System.nanoTime();
        for (int reading = 0; reading < readings; reading++) {
            work.run();
        }
        return (System.nanoTime() - start) / 1e6 / readings;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
