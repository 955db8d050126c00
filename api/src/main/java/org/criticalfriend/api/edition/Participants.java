package org.criticalfriend.api.edition;

import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.edition.ProgrammePage.Participant;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.spi.programme.Organisation;
import org.criticalfriend.spi.programme.Programme;
import org.criticalfriend.spi.programme.Role;
import org.criticalfriend.spi.programme.Teams;

/** Who takes part: organisations, then people, then how they are brought together. */
final class Participants {

    private final Programme programme;
    private final InWords words;

    Participants(Programme programme, InWords words) {
        this.programme = programme;
        this.words = words;
    }

    List<Participant> all() {
        List<Participant> all = new ArrayList<>();
        for (Organisation organisation : programme.organisations()) {
            all.add(participant(organisation.title(), words.people().told(organisation)));
        }
        for (Role role : programme.roles()) {
            List<String> told = new ArrayList<>(words.people().told(role));
            role.rules().forEach(rule -> told.add(always(words.rules().ofRole(rule.word(), role))));
            role.wishes().forEach(command -> told.add(wished(words.rules().ofRole(command.word(), role), command)));
            all.add(participant(role.title(), told));
        }
        Teams teams = programme.teams();
        if (teams != null) {
            List<String> told = new ArrayList<>();
            told.add("How " + words.titles().members() + " are brought together:");
            teams.rules().forEach(rule -> told.add(always(words.rules().ofTeam(rule.word()))));
            teams.wishes().forEach(command -> told.add(wished(words.rules().ofTeam(command.word()), command)));
            all.add(participant(teams.title(), told));
        }
        return all;
    }

    /** The first sentence says how many there are; the others are asked of each. */
    private static Participant participant(String title, List<String> told) {
        List<String> printed = told.stream().map(English::printed).toList();
        return new Participant(title, printed.get(0), printed.subList(1, printed.size()));
    }

    private static String always(String rule) {
        return "Always: " + rule + ".";
    }

    private static String wished(String rule, Teams.Wish command) {
        return "Wished for, with a weight of " + command.weight() + ": " + rule + ".";
    }
}
