package org.criticalfriend.engine.language.handbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.criticalfriend.engine.language.prose.FactPhrases;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.RecordPhrases;
import org.criticalfriend.engine.language.prose.Sentences;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Teams;

/** Which organisations take part, and how they come together. */
final class TakingPart {

    private TakingPart() {}

    static Optional<Chapter> of(Programme programme, InWords words) {
        Chapter.Draft chapter = new Chapter.Draft("Who takes part");
        for (Organisation organisation : programme.organisations()) {
            String noun = words.titles().organisation(organisation.id());
            chapter.say(words.people().told(organisation)).say(organisation.hint());
            chapter.list(
                    "About each " + noun + " this is asked for besides:",
                    organisation.facts().asMap().entrySet().stream()
                            .map(fact -> RecordPhrases.field(FactPhrases.fact(fact.getKey()), fact.getValue()))
                            .toList());
        }
        return chapter.within(teams(programme, words)).finish();
    }

    private static Optional<Chapter> teams(Programme programme, InWords words) {
        List<String> rules = new ArrayList<>();
        List<Teams.Wish> wishes = new ArrayList<>();
        List<String> weighed = new ArrayList<>();
        Teams teams = programme.teams();
        if (teams != null) {
            teams.rules()
                    .forEach(rule -> rules.add(Sentences.sentence(words.rules().ofTeam(rule.word()))));
            teams.wishes().forEach(wishes::add);
            wishes.stream()
                    .sorted(Comparator.comparing(wish -> -wish.weight()))
                    .forEach(wish -> weighed.add(weighed(words.rules().ofTeam(wish.word()), wish.weight())));
        }
        for (Role role : programme.roles()) {
            role.rules()
                    .forEach(rule -> rules.add(Sentences.sentence(words.rules().ofRole(rule.word(), role))));
            role.wishes().stream()
                    .sorted(Comparator.comparing(wish -> -wish.weight()))
                    .forEach(wish -> weighed.add(weighed(words.rules().ofRole(wish.word(), role), wish.weight())));
        }
        return new Chapter.Draft("How " + Nouns.plural(words.titles().team()) + " are formed")
                .list("This always holds:", rules)
                .list("This is wished for; the greater the weight, the more it counts:", weighed)
                .finish();
    }

    private static String weighed(String clause, int weight) {
        return Sentences.capital(clause) + " (weight: " + Numbers.word(weight) + ").";
    }
}
