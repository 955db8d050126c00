package org.criticalfriend.spi.phrase;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something takes place or falls due: a date, a term, or a time counted from a step.
 *
 * @since 0.1
 */
public sealed interface Moment {

    /** The steps, stages and ends of the cohort it is counted from; empty for a date or a term. */
    List<Anchor> anchors();

    /**
     * What a time is counted from.
     *
     * @param turn which occurrence of a repeated step is meant, or null for each
     * @param name a step, a stage of a sign-off, or {@code start} or {@code end} of the cohort
     */
    record Anchor(@Nullable Turn turn, String name) {

        @Override
        public String toString() {
            return turn == null ? name : turn.word() + " " + name;
        }
    }

    /** Which occurrence of a repeated step. */
    enum Turn {
        /** The first one. */
        FIRST("first"),
        /** The last one. */
        LAST("last");

        private final String word;

        Turn(String word) {
            this.word = word;
        }

        /** As it is written. */
        public String word() {
            return word;
        }
    }

    /** The terms of a school year in England. */
    enum Term {
        /** September to December. */
        AUTUMN("autumn term"),
        /** January to Easter. */
        SPRING("spring term"),
        /** Easter to July. */
        SUMMER("summer term");

        private final String phrase;

        Term(String phrase) {
            this.phrase = phrase;
        }

        /** As it is written. */
        public String phrase() {
            return phrase;
        }
    }

    /** On a day: {@code 2018-10-18}. */
    record On(LocalDate date) implements Moment {
        @Override
        public List<Anchor> anchors() {
            return List.of();
        }

        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** Some time in a term: {@code autumn term}. */
    record During(Term term) implements Moment {
        @Override
        public List<Anchor> anchors() {
            return List.of();
        }

        @Override
        public String toString() {
            return term.phrase();
        }
    }

    /** {@code before launch}, or with a length {@code 5 working days before visit-day}. */
    record Before(@Nullable Length by, Anchor anchor) implements Moment {
        @Override
        public List<Anchor> anchors() {
            return List.of(anchor);
        }

        @Override
        public String toString() {
            return (by == null ? "" : by + " ") + "before " + anchor;
        }
    }

    /** {@code after launch}, or with a length {@code 4 weeks after start}. */
    record After(@Nullable Length by, Anchor anchor) implements Moment {
        @Override
        public List<Anchor> anchors() {
            return List.of(anchor);
        }

        @Override
        public String toString() {
            return (by == null ? "" : by + " ") + "after " + anchor;
        }
    }

    /** {@code between launch and completion}. */
    record Between(Anchor from, Anchor until) implements Moment {
        @Override
        public List<Anchor> anchors() {
            return List.of(from, until);
        }

        @Override
        public String toString() {
            return "between " + from + " and " + until;
        }
    }
}
