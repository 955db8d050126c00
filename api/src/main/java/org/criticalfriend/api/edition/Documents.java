package org.criticalfriend.api.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;

/** The documents that come of a programme, and who sees everything confidential. */
final class Documents {

    private final Programme programme;
    private final InWords words;

    Documents(Programme programme, InWords words) {
        this.programme = programme;
        this.words = words;
    }

    List<ProgrammePage.Output> all() {
        return programme.outputs().stream().map(this::document).toList();
    }

    /** Notes and answers first, then documents. */
    List<ProgrammePage.Audience> audiences() {
        List<ProgrammePage.Audience> audiences = new ArrayList<>();
        programme
                .notes()
                .forEach(note -> audiences.add(new ProgrammePage.Audience(
                        note.title(), "Note", who(note.by()), readers(note.audience(), false))));
        programme.instruments().forEach(instrument -> {
            audiences.add(new ProgrammePage.Audience(
                    instrument.title(),
                    "Answers, one by one",
                    who(instrument.by()),
                    English.alone(words.readership().single(instrument))));
            words.readership()
                    .totals(instrument)
                    .ifPresent(who -> audiences.add(new ProgrammePage.Audience(
                            instrument.title(),
                            "Totals of " + Numbers.word(instrument.smallestGroup()) + " "
                                    + words.titles().respondents(instrument) + " or more",
                            who(instrument.by()),
                            English.alone(who.words()))));
        });
        programme
                .outputs()
                .forEach(output -> audiences.add(new ProgrammePage.Audience(
                        title(output), "Document", "Put together by the service", readers(output.audience(), false))));
        return audiences;
    }

    private ProgrammePage.Output document(Output output) {
        return new ProgrammePage.Output(
                title(output),
                output.per().equals("cohort")
                        ? "One for the cohort"
                        : "One for each " + words.titles().per(output.per()),
                output.sections().stream().map(Output.Section::title).toList(),
                output.signOff().stream()
                        .map(stage -> English.printed(words.sections().stage(stage)))
                        .toList(),
                readers(output.audience(), false),
                output.formats().stream()
                        .map(format -> format.toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")));
    }

    /** The title without the marks that set it off within a sentence. */
    private static String title(Output output) {
        return Sentences.title(output.title()).replace("*", "").replace('\'', '’');
    }

    private String who(List<String> names) {
        return English.alone(words.titles().who(names).words());
    }

    private String readers(List<String> audience, boolean isAnswer) {
        return English.alone(words.titles().readers(audience, isAnswer));
    }
}
