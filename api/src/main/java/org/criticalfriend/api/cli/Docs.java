package org.criticalfriend.api.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.criticalfriend.engine.language.handbook.Handbook;
import org.criticalfriend.engine.language.handbook.MarkdownHandbook;
import org.criticalfriend.engine.language.manual.Reference;
import org.criticalfriend.engine.language.manual.ReferenceText;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.spelling.Nearest;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the handbook of a programme, or without one the reference of the language. */
@Command(
        name = "docs",
        description = "Writes the handbook of a programme; without a programme, the reference of the language.",
        mixinStandardHelpOptions = true)
final class Docs implements Callable<Integer> {

    private final CommandContext context;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "a programme file, or the name of an installed programme")
    private @Nullable String file;

    @Option(names = "--for", paramLabel = "ROLE", description = "the handbook of one role instead of the whole")
    private @Nullable String role;

    Docs(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        if (role != null && file == null) {
            throw CommandRefused.ofUsage("criticalfriend: name the programme that has the role " + role + ".");
        }
        String text = Optional.ofNullable(file)
                .map(name -> MarkdownHandbook.write(handbook(context.programme(name))))
                .orElseGet(() ->
                        ReferenceText.of(Reference.of(context.installation().grammar())));
        context.terminal().results().print(text);
        return 0;
    }

    private Handbook handbook(Programme programme) {
        Vocabulary vocabulary = context.installation().grammar().vocabulary();
        return Optional.ofNullable(role)
                .map(id -> Handbook.of(
                        programme, vocabulary, programme.roles().find(id).orElseThrow(() -> unknown(programme, id))))
                .orElseGet(() -> Handbook.of(programme, vocabulary));
    }

    private static CommandRefused unknown(Programme programme, String role) {
        List<String> known = List.copyOf(programme.roles().ids());
        String nearest = Nearest.of(role, known);
        return CommandRefused.ofUsage("criticalfriend: " + programme.title() + " has no role " + role
                + (known.isEmpty() ? "; it has none at all" : "; there are " + String.join(", ", known))
                + (nearest == null ? "." : "; did you mean \"" + nearest + "\"?"));
    }
}
