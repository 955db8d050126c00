package org.criticalfriend.engine.composition;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.criticalfriend.engine.language.word.Conditions;
import org.criticalfriend.engine.tasks.Form;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Instrument;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.word.Basis;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/** What is closed once a document is released, since the release stays as it is. */
public final class Closing {

    private Closing() {}

    /**
     * The ids of the notes, instruments and choices, and of the plan, that a document tells one by one or turns by. What
     * it tells in sums stays open, for nobody reads a single answer there.
     */
    public static Set<String> under(Output output, Programme programme) {
        Set<String> told = new HashSet<>();
        List<@Nullable Use> conditions = new ArrayList<>();
        conditions.add(output.onlyIf());
        for (Output.Section section : output.sections()) {
            conditions.add(section.onlyIf());
            Basis basis = section.word().basis();
            told.addAll(basis.notes());
            told.addAll(section.answersShown());
            told.addAll(basis.choices());
            if (!basis.plans().isEmpty()) {
                told.add(Form.PlanQuestion.ID);
            }
            basis.notes().stream()
                    .flatMap(id -> programme.notes().find(id).stream())
                    .forEach(note -> conditions.add(note.onlyIf()));
            Stream.concat(basis.figures().stream(), basis.answers().stream())
                    .flatMap(id -> programme.instruments().find(id).stream())
                    .forEach(instrument -> {
                        conditions.add(instrument.onlyIf());
                        instrument.items().stream().map(Instrument.Item::onlyIf).forEach(conditions::add);
                    });
            for (String id : basis.awards()) {
                Award award = programme.awards().find(id).orElse(null);
                if (award != null) {
                    conditions.add(award.onlyIf());
                    Stream.ofNullable(award.note()).forEach(told::add);
                }
            }
        }
        conditions.stream().flatMap(Stream::ofNullable).map(Use::settings).forEach(settings -> {
            if (settings instanceof Conditions.Chosen chosen) {
                told.addAll(chosen.options().keySet());
            } else if (settings instanceof Conditions.Rated rated) {
                told.addAll(rated.levels().keySet());
            }
        });
        return told;
    }
}
