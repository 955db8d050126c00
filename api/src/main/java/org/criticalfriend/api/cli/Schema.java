package org.criticalfriend.api.cli;

import java.util.concurrent.Callable;
import org.criticalfriend.engine.language.manual.JsonSchema;
import picocli.CommandLine.Command;

/** Writes the JSON Schema of programme files, with the words of the installed plugins. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema for programme files, with the installed plugins' words.",
        mixinStandardHelpOptions = true)
final class Schema implements Callable<Integer> {

    private final CommandContext context;

    Schema(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        context.terminal()
                .results()
                .println(JsonSchema.of(context.installation().grammar()).toPrettyString());
        return 0;
    }
}
