package org.criticalfriend.api.cli;

import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.criticalfriend.api.http.answer.Json;
import org.criticalfriend.api.statistics.InstrumentTableResponse;
import org.criticalfriend.engine.language.ProblemReport;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.engine.statistics.InstrumentTable;
import org.criticalfriend.engine.statistics.Responses;
import org.criticalfriend.engine.statistics.Statistics;
import org.criticalfriend.engine.statistics.TableCsv;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Works out the table of an instrument from a file of answers. */
@Command(
        name = "statistics",
        description = "Works out the table of an instrument from a CSV file with item, respondent and value.",
        mixinStandardHelpOptions = true)
final class Tabulate implements Callable<Integer> {

    private final CommandContext context;

    @Option(
            names = "--programme",
            required = true,
            paramLabel = "FILE|ID",
            description = "a programme file, or the name of an installed programme")
    private String programme = "";

    @Option(
            names = "--instrument",
            required = true,
            paramLabel = "ID",
            description = "the instrument that was answered")
    private String instrument = "";

    @Option(names = "--responses", required = true, paramLabel = "CSV", description = "the answers")
    private String responses = "";

    @Option(
            names = "--expected",
            paramLabel = "N",
            description = "how many answers are expected; default the commonest number of the form")
    private @Nullable Integer expected;

    @Option(names = "--format", defaultValue = "csv", description = "csv or json; default ${DEFAULT-VALUE}")
    private Format format = Format.csv;

    /** How the table is written. */
    enum Format {
        csv,
        json
    }

    Tabulate(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (expected != null && expected < 0) {
            throw CommandRefused.ofUsage("criticalfriend: --expected is a number of answers, 0 or more.");
        }
        byte[] csv = context.bytes(responses);
        Programme definition = context.programme(programme);
        Instrument answered = instrument(definition);
        Responses.Reading reading = Responses.read(responses, csv, answered, definition.scales());
        if (reading.responses().isEmpty()) {
            reading.problems().forEach(problem -> context.terminal().results().println(ProblemReport.line(problem)));
            return 1;
        }
        OptionalInt number = expected == null ? OptionalInt.empty() : OptionalInt.of(expected);
        InstrumentTable table =
                Statistics.of(answered, definition.scales(), reading.responses().get(), number);
        if (format == Format.json) {
            context.terminal().results().println(Json.write(InstrumentTableResponse.of(table)));
        } else {
            context.terminal().results().print(TableCsv.of(table));
        }
        return 0;
    }

    private Instrument instrument(Programme definition) {
        return definition.instruments().find(instrument).orElseThrow(() -> {
            String nearest = Nearest.of(instrument, definition.instruments().ids());
            return CommandRefused.ofUsage("criticalfriend: " + definition.name() + " has no instrument " + instrument
                    + (nearest == null
                            ? "; there are "
                                    + String.join(", ", definition.instruments().ids()) + "."
                            : "; did you mean \"" + nearest + "\"?"));
        });
    }
}
