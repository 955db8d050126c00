package org.criticalfriend.engine.language.difference;

import org.criticalfriend.spi.programme.Programme;

/** What a chapter is about, in the order in which it is told. */
public enum Topic {
    /** Its name, its description, who runs it. */
    PROGRAMME("The programme as a whole"),
    /** Organisations and roles. */
    TAKING_PART("Who takes part"),
    /** Rules and wishes. */
    TEAMS("How teams are formed"),
    /** Tasks, events, visits and their sessions. */
    YEAR("The year"),
    /** Notes and the headings they stand under. */
    WRITTEN("What is written"),
    /** Instruments and scales. */
    ASKED("What is asked"),
    /** Choices. */
    CHOSEN("What may be chosen"),
    /** Awards. */
    AWARDED("What is awarded"),
    /** Outputs. */
    DOCUMENTS("What comes of it"),
    /** Audiences. */
    SEEN("Who sees what");

    private final String title;

    Topic(String title) {
        this.title = title;
    }

    /** The heading of its chapter. */
    public String title() {
        return title;
    }

    /** Whether a programme says anything about it. */
    boolean isIn(Programme programme) {
        return switch (this) {
            case PROGRAMME -> false;
            case TAKING_PART -> !programme.roles().isEmpty();
            case TEAMS ->
                programme.teams() != null
                        || programme.roles().stream()
                                .anyMatch(role -> !role.rules().isEmpty()
                                        || !role.wishes().isEmpty());
            case YEAR -> !programme.course().isEmpty();
            case WRITTEN -> !programme.notes().isEmpty();
            case ASKED -> !programme.instruments().isEmpty();
            case CHOSEN -> !programme.choices().isEmpty();
            case AWARDED -> !programme.awards().isEmpty();
            case DOCUMENTS, SEEN -> !programme.outputs().isEmpty();
        };
    }
}
