package org.criticalfriend.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented cohort of an edition and everything that came of it, for a test to read. The same edition gives the same
 * cohort.
 *
 * @param organisations in the order of the cohort
 * @param people in the order of the cohort
 * @param teams in the order in which they were formed
 * @param seats who has which role where
 * @param given what people wrote, rated and chose, in the order in which they did
 * @param documents as they were released, output by output
 * @param awards what was awarded, in the order of the programme
 * @since 0.1
 */
public record RehearsedCohort(
        List<Organisation> organisations,
        List<Person> people,
        List<Team> teams,
        List<Seat> seats,
        List<Given> given,
        List<Released> documents,
        List<Awarded> awards) {

    /** Copies the lists. */
    public RehearsedCohort {
        organisations = List.copyOf(organisations);
        people = List.copyOf(people);
        teams = List.copyOf(teams);
        seats = List.copyOf(seats);
        given = List.copyOf(given);
        documents = List.copyOf(documents);
        awards = List.copyOf(awards);
    }

    /**
     * An organisation that takes part.
     *
     * @param id unique in the cohort
     * @param name as people call it
     * @param takesPartAs the id of an organisation of the programme
     * @param facts what is known of it, by the names of facts
     * @since 0.1
     */
    public record Organisation(String id, String name, String takesPartAs, Map<String, String> facts) {

        /** Copies the map and keeps its order. */
        public Organisation {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /**
     * Somebody who takes part.
     *
     * @param id unique in the cohort
     * @param name as people call them
     * @param organisation the id of their own organisation; empty for somebody from elsewhere
     * @since 0.1
     */
    public record Person(String id, String name, String organisation) {}

    /**
     * Some organisations together.
     *
     * @param id unique in the cohort
     * @param organisations their ids, at least one
     * @since 0.1
     */
    public record Team(String id, List<String> organisations) {

        /** Copies the list. */
        public Team {
            organisations = List.copyOf(organisations);
        }
    }

    /**
     * A person in a role.
     *
     * @param role the id of a role of the programme
     * @param person the id of the person
     * @param at the id of the organisation, the team or the visit that the role is counted for; empty for the cohort
     * @since 0.1
     */
    public record Seat(String role, String person, String at) {}

    /**
     * What somebody wrote, rated or chose.
     *
     * @param part the id of the note, instrument or choice
     * @param step what collected it: the id of a step, followed by a dot and the id of the host where it is a visit
     * @param author the id of the person
     * @param organisation the id of the organisation it is given for; empty for none
     * @param text of a note, or the comment on a rating; empty for none
     * @param rated the id of what is rated; empty for a note or a choice
     * @param answer the id of the level or of the option; empty for a note, and where a rating was left out
     * @param headings the headings a note is filed under, in the order of the frameworks
     * @since 0.1
     */
    public record Given(
            String part,
            String step,
            String author,
            String organisation,
            String text,
            String rated,
            String answer,
            List<String> headings) {

        /** Copies the list. */
        public Given {
            headings = List.copyOf(headings);
        }
    }

    /**
     * A document once its sign-off is done.
     *
     * @param output the id of the output
     * @param title as it stands above it
     * @param organisation the id of the organisation, or of the host of the visit, that it is of; empty for none
     * @param signed the ids of the stages that were signed, in order
     * @param text every text that stands in it, one under the other
     * @since 0.1
     */
    public record Released(String output, String title, String organisation, List<String> signed, String text) {

        /** Copies the list. */
        public Released {
            signed = List.copyOf(signed);
        }
    }

    /**
     * An award that was given.
     *
     * @param award its id
     * @param person the id of the person who holds it; empty where an organisation does
     * @param organisation the id of the organisation that holds it, or of the person's own; empty for none
     * @since 0.1
     */
    public record Awarded(String award, String person, String organisation) {}

    /**
     * The organisation of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Organisation organisation(String id) {
        return organisations.stream()
                .filter(organisation -> organisation.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no organisation is called " + id));
    }

    /**
     * The person of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Person person(String id) {
        return people.stream()
                .filter(person -> person.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody is called " + id));
    }

    /** What was given to one note, instrument or choice; empty where nothing was. */
    public List<Given> given(String part) {
        return given.stream().filter(one -> one.part().equals(part)).toList();
    }

    /** The same for one organisation. */
    public List<Given> given(String part, String organisation) {
        return given(part).stream()
                .filter(one -> one.organisation().equals(organisation))
                .toList();
    }

    /** The documents of one output; empty where it has none. */
    public List<Released> documents(String output) {
        return documents.stream()
                .filter(document -> document.output().equals(output))
                .toList();
    }
}
