package org.criticalfriend.api.command;

import java.util.concurrent.Callable;
import org.criticalfriend.engine.definition.manual.JsonSchema;
import picocli.CommandLine.Command;

/** Writes the JSON Schema of programme files, with the words of the installed plugins. */
@Command(
        name = "schema",
        description = "Writes the JSON Schema for programme files, with the installed plugins' words.",
        mixinStandardHelpOptions = true)
final class Schema implements Callable<Integer> {

    private final Desk desk;

    Schema(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        desk.terminal()
                .results()
                .println(JsonSchema.of(desk.installation().grammar()).toPrettyString());
        return 0;
    }
}
