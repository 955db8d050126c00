package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.word.Rules;
import org.criticalfriend.spi.phrase.Length;
import org.criticalfriend.spi.phrase.Moment;
import org.criticalfriend.spi.phrase.Quantity;
import org.criticalfriend.spi.programme.Award;
import org.criticalfriend.spi.programme.Note;
import org.criticalfriend.spi.programme.Output;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Step;
import org.criticalfriend.spi.programme.Teams;
import org.criticalfriend.spi.word.Use;
import org.jspecify.annotations.Nullable;

/**
 * The values that somebody once wrote down to begin with: distances, spans of time, days due, bands. No source gives
 * most of them, so the people who run the programme should look at them.
 */
final class StartingValues {

    private StartingValues() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        List<String> values = new ArrayList<>();
        for (Role role : programme.roles()) {
            if (role.number() instanceof Quantity.Bands) {
                values.add(words.people().in(role) + " has "
                        + words.people().number(role.number(), words.titles().role(role)) + ".");
            }
        }
        Teams teams = programme.teams();
        if (teams != null) {
            teams.rules().forEach(rule -> span(rule.word(), words.rules().ofTeam(rule.word()), values));
            teams.wishes().forEach(wish -> span(wish.word(), words.rules().ofTeam(wish.word()), values));
        }
        for (Role role : programme.roles()) {
            role.rules().forEach(rule -> span(rule.word(), words.rules().ofRole(rule.word(), role), values));
            role.wishes().forEach(wish -> span(wish.word(), words.rules().ofRole(wish.word(), role), values));
        }
        for (Step step : programme.course()) {
            due(words, Sentences.title(step.title()), step.time(), values);
        }
        for (Output output : programme.outputs()) {
            for (Output.Stage stage : output.signOff()) {
                due(
                        words,
                        Sentences.title(stage.title()) + " of " + Sentences.title(output.title()),
                        stage.due(),
                        values);
            }
        }
        for (Award award : programme.awards()) {
            if (award.lasts() != null) {
                values.add(Sentences.title(award.title()) + " lasts " + Times.length(award.lasts()) + ".");
            }
        }
        for (Note note : programme.notes()) {
            if (note.kept() != null) {
                values.add(
                        Sentences.title(note.title()) + " is deleted " + Times.length(note.kept()) + " after release.");
            }
        }
        return new Chapter.Draft("Starting values to look at with the people who run the programme")
                .list(
                        "Something had to stand here for a beginning. Look at it with the people who run the programme;"
                                + " what proves wrong, a new edition puts right.",
                        values)
                .finish();
    }

    private static void span(Use word, String clause, List<String> values) {
        if (word.settings() instanceof Rules.OfDistance || word.settings() instanceof Rules.Apart) {
            values.add(Sentences.sentence(clause));
        } else if (word.settings() instanceof Rules.AnyOf anyOf
                && anyOf.rules().stream()
                        .anyMatch(rule -> rule.settings() instanceof Rules.OfDistance
                                || rule.settings() instanceof Rules.Apart)) {
            values.add(Sentences.sentence(clause));
        }
    }

    private static void due(InWords words, String title, @Nullable Moment moment, List<String> values) {
        Length length = moment instanceof Moment.Before before
                ? before.by()
                : moment instanceof Moment.After after ? after.by() : null;
        if (moment != null && length != null) {
            values.add(Sentences.capital(title) + " is due " + words.times().moment(moment) + ".");
        }
    }
}
