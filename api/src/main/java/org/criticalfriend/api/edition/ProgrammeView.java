package org.criticalfriend.api.edition;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.handbook.HandbookView;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Fact;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.programmes.KnownEdition;
import org.criticalfriend.api.programmes.Programmes.Listed;
import org.criticalfriend.api.programmes.ProgrammesView;
import org.criticalfriend.engine.installation.Installation;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.language.prose.InWords;
import org.criticalfriend.engine.language.prose.Numbers;
import org.criticalfriend.engine.language.shape.Vocabulary;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** One edition of a programme in words. */
public final class ProgrammeView {

    private final Frames frames;
    private final Vocabulary vocabulary;

    @Inject
    public ProgrammeView(Frames frames, Installation installation) {
        this.frames = frames;
        this.vocabulary = installation.grammar().vocabulary();
    }

    public ProgrammePage of(ReadEdition.Found found) {
        KnownEdition edition = found.edition();
        Listed listed = found.listed();
        ReadEdition.Compared compared = found.compared();
        Programme programme = edition.programme();
        InWords words = InWords.of(programme, vocabulary);
        Documents documents = new Documents(programme, words);
        return new ProgrammePage(
                frames.programmes(programme.title())
                        .withTrail(Frames.toProgrammes())
                        .withCaption("Programme, edition " + programme.edition())
                        .withLead(
                                programme.summary() == null
                                        ? ""
                                        : programme.summary().strip()),
                file(edition),
                facts(edition, listed),
                HandbookView.links(programme, "-"),
                others(edition, listed),
                edition.contradiction(),
                warnings(edition),
                new Participants(programme, words).all(),
                new Course(programme, words).all(),
                new Forms(programme, words).all(),
                documents.all(),
                documents.audiences(),
                promises(edition),
                since(compared),
                Changes.of(compared.changes()));
    }

    private static Link file(KnownEdition edition) {
        Programme programme = edition.programme();
        return edition.reading() == null
                ? new Link("", "")
                : new Link("The file", Addresses.programmeFile(programme.programme(), programme.edition()));
    }

    private static List<Fact> facts(KnownEdition edition, Listed listed) {
        Programme programme = edition.programme();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("Edition", programme.edition()));
        facts.add(new Fact("Known as", programme.name()));
        facts.add(new Fact(
                "Run by",
                programme.runBy() == Programme.RunBy.CENTRAL_TEAM ? "The central team" : "A hub, by its manager"));
        facts.add(new Fact("Comes from", ProgrammesView.source(edition)));
        long cohorts = listed.cohorts().stream()
                .filter(cohort -> cohort.programme().edition().equals(programme.edition()))
                .count();
        facts.add(new Fact("Cohorts", cohorts == 0 ? "None yet" : English.alone(Numbers.word((int) cohorts))));
        programme
                .replaces()
                .forEach((replaced, from) -> facts.add(new Fact("Takes over from", replaced + ", from " + from)));
        return facts;
    }

    private static List<Link> others(KnownEdition edition, Listed listed) {
        return listed.editions().stream()
                .map(KnownEdition::programme)
                .filter(other -> !other.edition().equals(edition.programme().edition()))
                .map(other -> new Link(
                        other.title() + " " + other.edition(), Addresses.programme(other.programme(), other.edition())))
                .toList();
    }

    private static List<ProgrammePage.Warning> warnings(KnownEdition edition) {
        Reading reading = edition.reading();
        return reading == null
                ? List.of()
                : reading.problems().stream().map(ProgrammeView::warning).toList();
    }

    private static ProgrammePage.Warning warning(Problem problem) {
        String place = problem.place() == null
                ? problem.path()
                : "Line " + problem.place().line();
        String meant = problem.nearest() == null ? "" : "; did you mean “" + problem.nearest() + "”?";
        return new ProgrammePage.Warning(place, problem.path() + ": " + problem.message() + meant);
    }

    private static List<String> promises(KnownEdition edition) {
        String variant = edition.programme().variant();
        InstalledPlugin plugin = edition.plugin();
        if (variant == null) {
            return List.of();
        }
        String where = plugin != null && plugin.id().equals(variant) ? "its plugin" : "the plugin " + variant;
        return List.of("The promises of " + variant + ": " + where + " refuses a tailored file that breaks one.");
    }

    private static String since(ReadEdition.Compared compared) {
        if (compared.before().isEmpty()) {
            return "No edition before this one is here to compare it with.";
        }
        String before = compared.before().get().programme().edition();
        return compared.changes().isEmpty()
                ? "It says the same as the edition of " + before + "."
                : "What is different, compared with the edition of " + before
                        + ". A cohort keeps the edition it began with.";
    }
}
