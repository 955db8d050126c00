package org.criticalfriend.api.command;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.criticalfriend.engine.definition.handbook.Handbook;
import org.criticalfriend.engine.definition.handbook.MarkdownHandbook;
import org.criticalfriend.engine.definition.manual.Reference;
import org.criticalfriend.engine.definition.manual.ReferenceText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes the handbook of a programme, or without one the reference of the language. */
@Command(
        name = "docs",
        description = "Writes the handbook of a programme; without a programme, the reference of the language.",
        mixinStandardHelpOptions = true)
final class Docs implements Callable<Integer> {

    private final Desk desk;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a programme file, or the name of an installed programme")
    private @Nullable String file;

    Docs(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        String text = Optional.ofNullable(file)
                .map(name -> MarkdownHandbook.write(Handbook.of(desk.programme(name))))
                .orElseGet(
                        () -> ReferenceText.of(Reference.of(desk.installation().grammar())));
        desk.terminal().results().print(text);
        return 0;
    }
}
