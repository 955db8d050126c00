package org.criticalfriend.engine.definition.word;

import java.util.List;
import org.criticalfriend.spi.language.Default;
import org.criticalfriend.spi.language.Kind;
import org.criticalfriend.spi.language.Means;
import org.criticalfriend.spi.language.Names;
import org.criticalfriend.spi.language.Needed;
import org.criticalfriend.spi.word.Word;

/** The words of the sections of an output, with their settings. */
public final class Sections {

    private Sections() {}

    /** A text printed as it stands. */
    public record Text(
            @Means("the text, printed as it stands") String text) {}

    /** Notes. */
    public record Notes(
            @Means("the notes that are shown") @Names(Kind.NOTE) @Needed
            List<String> notes) {}

    /** The answers to an instrument. */
    public record Ratings(
            @Means("the instrument whose answers are shown") @Names(Kind.INSTRUMENT)
            String instrument) {}

    /** Numbers of things. */
    public record Counts(
            @Means("what is counted")
            @Names(
                    value = Kind.COUNTED,
                    or = {"team", "visit"})
            @Needed
            List<String> counted) {}

    /** Who offers what another needs. */
    public record Matches(
            @Means("the note that says what an organisation can share") @Names(Kind.NOTE)
            String offer,

            @Means("the note that says what an organisation asks") @Names(Kind.NOTE)
            String need) {}

    /** Awards. */
    public record Awards(
            @Means("the awards that are shown") @Names(Kind.AWARD) @Needed
            List<String> awards) {}

    /** Reports of another programme. */
    public record Reviews(
            @Means("the other programme") @Names(Kind.PROGRAMME)
            String programme,

            @Means("its output") String output,

            @Means("whose reports: those of the host's members") @Default("members")
            Whose of) {

        /** Whose reports are drawn together. */
        public enum Whose {
            /** The schools of a trust. */
            @Means("the schools of the host")
            MEMBERS
        }
    }

    /** What organisations give and take. */
    public record GiveAndTake(
            @Means("the organisations that are listed") @Names(Kind.ORGANISATION)
            String organisation) {}

    /** People by their roles. */
    public record People(
            @Means("the roles whose people are listed") @Names(Kind.ROLE) @Needed
            List<String> roles) {}

    /** Facts of an organisation. */
    public record Facts(
            @Means("the facts that are listed") @Names(Kind.FACT) @Needed
            List<String> facts) {}

    /** The plan of a visit. */
    public record Agenda(
            @Means("the visit whose plan is shown") @Names(Kind.STEP)
            String visit) {}

    static List<Word> all() {
        return List.of(
                new Settled<>("text", "a text printed as it stands", Text.class),
                new Settled<>("notes", "what was written", Notes.class),
                new Settled<>("ratings", "the figures or the answers of an instrument", Ratings.class),
                new Settled<>("movement", "how ratings moved since the last cohort", Ratings.class),
                new Settled<>("counts", "how many there are", Counts.class),
                new Settled<>("matches", "who offers what another needs", Matches.class),
                new Settled<>("awards", "what is held", Awards.class),
                new Settled<>("reviews", "what another programme's documents say", Reviews.class),
                new Settled<>("give-and-take", "what organisations gave and received", GiveAndTake.class),
                new Settled<>("people", "who takes part", People.class),
                new Settled<>("facts", "what is known of an organisation", Facts.class),
                new Settled<>("agenda", "the plan of a visit", Agenda.class));
    }
}
