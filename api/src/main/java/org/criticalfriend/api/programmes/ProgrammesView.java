package org.criticalfriend.api.programmes;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.layout.English;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.plugins.PluginsView;
import org.criticalfriend.api.programmes.Programmes.Listed;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.language.Reading;
import org.criticalfriend.engine.plugin.InstalledPlugin;
import org.criticalfriend.engine.plugin.RefusedJar;
import org.criticalfriend.spi.Problem;
import org.criticalfriend.spi.programme.Programme;

/** The programmes that can be run here, and what was refused. */
public final class ProgrammesView {

    private final Frames frames;

    @Inject
    public ProgrammesView(Frames frames) {
        this.frames = frames;
    }

    public ProgrammesPage of(Programmes found) {
        List<Listed> programmes = found.all();
        List<Reading> unusable = found.unusable();
        List<RefusedJar> refusedJars = found.refused();
        List<ProgrammesPage.Refusal> refused = new ArrayList<>();
        refusedJars.forEach(jar -> refused.add(new ProgrammesPage.Refusal(jar.file(), PluginsView.cause(jar))));
        unusable.forEach(reading -> refused.add(refusal(reading)));
        return new ProgrammesPage(
                frames.programmes("Programmes").withLead(lead(programmes.size(), refusedJars.size(), unusable.size())),
                refused,
                new Link("What helps", Addresses.PLUGINS),
                programmes.stream()
                        .map(programme -> entry(programme, programmes))
                        .toList());
    }

    private static String lead(int programmes, int plugins, int editions) {
        StringBuilder lead = new StringBuilder(English.alone(English.count(programmes, "Programme")))
                .append(programmes == 1 ? " is" : " are")
                .append(" ready to run here.");
        if (plugins > 0) {
            lead.append(" ")
                    .append(English.alone(English.count(plugins, "Plugin")))
                    .append(plugins == 1 ? " was" : " were")
                    .append(" refused when the service started.");
        }
        if (editions > 0) {
            lead.append(" ")
                    .append(English.alone(English.count(editions, "Edition")))
                    .append(editions == 1 ? " has" : " have")
                    .append(" problems and cannot run.");
        }
        return lead.toString();
    }

    private static ProgrammesPage.Refusal refusal(Reading reading) {
        String first = reading.problems().stream()
                .filter(problem -> !problem.isWarning())
                .findFirst()
                .map(ProgrammesView::sentence)
                .orElse("It cannot be read.");
        return new ProgrammesPage.Refusal(reading.source().name(), first);
    }

    private static String sentence(Problem problem) {
        String where = problem.place() == null
                ? ""
                : "Line " + problem.place().line() + ", column "
                        + problem.place().column() + ", " + problem.path() + ": ";
        String meant = problem.nearest() == null ? "." : "; did you mean “" + problem.nearest() + "”?";
        return where + problem.message() + meant;
    }

    private static ProgrammesPage.Entry entry(Listed listed, List<Listed> all) {
        Programme programme = listed.newest().programme();
        Hosting hosting = Hosting.of(programme);
        return new ProgrammesPage.Entry(
                programme.programme(),
                new Link(programme.title(), Addresses.programme(programme.programme(), programme.edition())),
                programme.summary() == null ? "" : programme.summary().strip(),
                notes(programme, all),
                hosting.shape(),
                hosting.inWords(),
                listed.editions().stream().map(ProgrammesView::edition).toList(),
                cohorts(listed.cohorts()),
                source(listed.newest()));
    }

    private static List<ProgrammesPage.Note> notes(Programme programme, List<Listed> all) {
        List<ProgrammesPage.Note> notes = new ArrayList<>();
        for (Listed other : all) {
            Programme successor = other.newest().programme();
            String from = successor.replaces().get(programme.programme());
            if (from != null && !successor.programme().equals(programme.programme())) {
                notes.add(new ProgrammesPage.Note(
                        "New cohorts from " + from + " run as",
                        new Link(successor.title(), Addresses.programme(successor.programme(), successor.edition())),
                        "."));
            }
        }
        return notes;
    }

    private static Link edition(KnownEdition edition) {
        Programme programme = edition.programme();
        return new Link(programme.edition(), Addresses.programme(programme.programme(), programme.edition()));
    }

    private static String cohorts(List<Cohort> cohorts) {
        return cohorts.isEmpty() ? "No cohorts yet" : English.alone(English.count(cohorts.size(), "Cohort"));
    }

    /** Where an edition comes from, in a few words. */
    public static String source(KnownEdition edition) {
        InstalledPlugin plugin = edition.plugin();
        if (plugin == null) {
            return edition.reading() == null ? "File of its cohort" : "File of this instance";
        }
        return "Plugin " + plugin.id() + " " + plugin.version();
    }
}
