package org.criticalfriend.api.editions;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.access.Ids;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.edition.Changes;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.prose.Nouns;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.prose.Times;
import org.criticalfriend.engine.language.prose.Titles;
import org.criticalfriend.engine.migration.Move;
import org.criticalfriend.spi.programme.Programme;
import org.jspecify.annotations.Nullable;

/** A running cohort on its way to another edition. */
public final class MoveView {

    private final Frames frames;
    private final Ids ids;

    @Inject
    public MoveView(Frames frames, Ids ids) {
        this.frames = frames;
        this.ids = ids;
    }

    public EditionsPage of(ListMoves.Found found) {
        Cohort cohort = found.in().cohort();
        Programme running = cohort.programme();
        List<EditionsPage.Other> others = found.editions().stream()
                .map(known -> other(cohort, known.programme()))
                .toList();
        return new EditionsPage(
                frames.below(cohort, "Edition")
                        .withCaption(cohort.title())
                        .withLead(
                                others.isEmpty()
                                        ? "No other edition of this programme is installed."
                                        : "A cohort keeps the edition it began with, unless you move it to another one."
                                                + " Look first: nothing is changed before you say so."),
                new Link(name(running), Addresses.programme(running.programme(), running.edition())),
                others);
    }

    private static EditionsPage.Other other(Cohort cohort, Programme edition) {
        boolean isSame = edition.programme().equals(cohort.programme().programme());
        boolean isEarlier = edition.edition().compareTo(cohort.programme().edition()) < 0;
        return new EditionsPage.Other(
                new Link(name(edition), Addresses.move(cohort.id(), edition.programme(), edition.edition())),
                isSame ? isEarlier ? "An earlier edition" : "A later edition" : "Another programme of the same origin");
    }

    private static String name(Programme programme) {
        return programme.title() + " " + programme.edition();
    }

    public MovePage of(Moves.Preview preview) {
        return of(preview, "");
    }

    /** The same for somebody who came too late. */
    public MovePage of(Moves.Preview preview, String refusal) {
        Cohort cohort = preview.in().cohort();
        Move move = preview.move();
        String name = name(preview.edition());
        return new MovePage(
                frames.below(cohort, "Move to " + name)
                        .withCaption(cohort.title())
                        .withLead(lead(move, cohort)),
                refusal,
                move.hindrances(),
                carried(move, cohort),
                move.renamed().stream().map(MoveView::renamed).toList(),
                move.redated().stream().map(MoveView::redated).toList(),
                move.asked().stream().map(MoveView::asked).toList(),
                Changes.of(move.difference().chapters()),
                Addresses.move(
                        cohort.id(),
                        preview.edition().programme(),
                        preview.edition().edition()),
                preview.version(),
                ids.next(),
                "Move the cohort to " + name,
                new Link("Leave it as it is", Addresses.cohort(cohort.id())));
    }

    private static String lead(Move move, Cohort cohort) {
        return move.isPossible()
                ? "This is what changes for the cohort, which runs " + name(cohort.programme())
                        + ". Nothing is changed yet."
                : "The cohort stays with " + name(cohort.programme()) + ", since something in it has no place there.";
    }

    private static List<String> carried(Move move, Cohort cohort) {
        List<String> carried = new ArrayList<>();
        int entries = move.moved().entries().size();
        carried.add(
                entries == 0
                        ? "Nothing was written yet."
                        : English.alone(Numbers.counted(entries, "entry")) + (entries == 1 ? " carries" : " carry")
                                + " over, each with its history.");
        int days = cohort.dates().size();
        carried.add(
                days == 0
                        ? "No days are set yet."
                        : days == 1
                                ? "The one day that is set stays."
                                : "All " + Numbers.word(days) + " days that are set stay.");
        carried.add("Organisations, " + Nouns.plural(new Titles(cohort.programme()).team())
                + " and people stay as they are, and so does every" + " document that is released.");
        return carried;
    }

    private static MovePage.Renamed renamed(Move.Renamed renamed) {
        return new MovePage.Renamed(
                renamed.before(), renamed.now(), English.alone(Numbers.counted(renamed.entries(), "entry")));
    }

    private static String redated(Move.Redated redated) {
        String days = redated.days() == 1
                ? ""
                : ", and " + Numbers.counted(redated.days() - 1, "day") + " more of it change"
                        + (redated.days() == 2 ? "s" : "");
        return "“" + redated.step() + "”: " + day(redated.now()) + " in place of " + day(redated.before()) + days + ".";
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "a day that is not known yet" : Times.date(day);
    }

    private static MovePage.Asked asked(Move.Asked asked) {
        return new MovePage.Asked(
                English.alone(asked.what()),
                asked.in(),
                asked.step(),
                English.alone(Numbers.counted(asked.people(), "person")));
    }
}
