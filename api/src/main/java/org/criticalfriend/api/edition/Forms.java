package org.criticalfriend.api.edition;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Programme;

/** What is asked, of whom and on which scale. */
final class Forms {

    private final Programme programme;
    private final InWords words;

    Forms(Programme programme, InWords words) {
        this.programme = programme;
        this.words = words;
    }

    List<ProgrammePage.Instrument> all() {
        return programme.instruments().stream().map(this::form).toList();
    }

    private ProgrammePage.Instrument form(Instrument instrument) {
        String rated = English.printed(words.records().rated(instrument));
        return new ProgrammePage.Instrument(
                instrument.title(),
                English.printed(asked(instrument)),
                programme
                        .scales()
                        .find(instrument.scale())
                        .map(scale ->
                                English.sentence(English.printed(words.records().scale(scale))))
                        .orElse(""),
                instrument.items().stream().map(this::item).toList(),
                instrument.items().isEmpty() ? "Rated is " + rated + "." : English.alone(rated));
    }

    private String asked(Instrument instrument) {
        boolean isAsked = !words.occasions().of(instrument.id()).isEmpty();
        String when = isAsked ? ", asked " + words.occasions().inWords(instrument.id()) : "; no step asks for it";
        String only =
                instrument.onlyIf() == null ? "" : ", " + words.conditions().only(instrument.onlyIf());
        return "Answered " + words.records().answered(instrument) + when + only + ".";
    }

    private ProgrammePage.Item item(Instrument.Item item) {
        List<String> remarks = new ArrayList<>();
        if (item.negative()) {
            remarks.add("Worded negatively: a low mean is good");
        }
        if (item.onlyIf() != null) {
            remarks.add(English.alone(English.printed(words.conditions().only(item.onlyIf()))));
        }
        return new ProgrammePage.Item(item.text(), String.join("; ", remarks));
    }
}
