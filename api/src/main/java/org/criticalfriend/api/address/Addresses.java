package org.criticalfriend.api.address;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The addresses of pages, files and answers. */
public final class Addresses {

    public static final String PROGRAMMES = "/programmes";
    public static final String COHORTS = "/cohorts";
    public static final String LANGUAGE = "/language";
    public static final String LANGUAGE_SCHEMA = LANGUAGE + "/schema.json";
    public static final String PLUGINS = "/plugins";
    public static final String WORK = "/work";
    public static final String DIRECTORY = "/directory";
    public static final String THEMES = "/themes";
    public static final String PLACES = "/places";
    public static final String AWARDS = "/awards";

    public static final String GIVEN_AWARDS = AWARDS + "/given";
    public static final String IMPACT = "/impact";
    public static final String ACTORS = "/as";
    public static final String STATIC = "/static";
    public static final String REST = "/api/v1";
    public static final String OPENAPI = REST + "/openapi.json";

    private Addresses() {}

    /**
     * Where people say who they are.
     *
     * @param onward where they then go on
     */
    public static String actors(String onward) {
        return ACTORS + "?to=" + URLEncoder.encode(onward, StandardCharsets.UTF_8);
    }

    public static String programme(String programme, String edition) {
        return PROGRAMMES + "/" + Part.of(programme) + "/" + Part.ofEdition(edition);
    }

    public static String programmeFile(String programme, String edition) {
        return programme(programme, edition) + "/programme.yaml";
    }

    /** The handbook of an edition: that of a role, or with no role the whole. */
    public static String handbook(String programme, String edition, String role) {
        return programme(programme, edition) + "/handbook" + (role.isEmpty() ? "" : "/" + Part.of(role));
    }

    public static String cohort(String cohort) {
        return COHORTS + "/" + Part.of(cohort);
    }

    public static String team(String cohort, String team) {
        return cohort(cohort) + "/teams/" + Part.of(team);
    }

    /** The editions to which a cohort can be moved. */
    public static String moves(String cohort) {
        return cohort(cohort) + "/edition";
    }

    /** What becomes of a cohort in another edition. */
    public static String move(String cohort, String programme, String edition) {
        return moves(cohort) + "/" + Part.of(programme) + "/" + Part.ofEdition(edition);
    }

    public static String themes(String cohort) {
        return cohort(cohort) + "/themes";
    }

    public static String themesFile(String cohort) {
        return themes(cohort) + ".csv";
    }

    public static String statistics(String cohort) {
        return cohort(cohort) + "/statistics";
    }

    /** The figures of one instrument to be kept, as {@code csv} or {@code json}. */
    public static String figures(String cohort, String instrument, String format) {
        return statistics(cohort) + "/" + Part.of(instrument) + "." + format;
    }

    /** A visit, an event or a task. */
    public static String occurrence(String cohort, String occurrence) {
        return cohort(cohort) + "/course/" + Part.of(occurrence);
    }

    /** Where the day of a visit or an event is set. */
    public static String day(String cohort, String occurrence) {
        return occurrence(cohort, occurrence) + "/day";
    }

    /** Where it is marked who was there. */
    public static String attendance(String cohort, String occurrence) {
        return occurrence(cohort, occurrence) + "/attendance";
    }

    /** Where people are named. */
    public static String people(String cohort, String occurrence) {
        return occurrence(cohort, occurrence) + "/people";
    }

    /** Where a note is taken away. */
    public static String strike(String cohort, String entry) {
        return cohort(cohort) + "/entries/" + Part.of(entry) + "/strike";
    }

    public static String documents(String cohort) {
        return cohort(cohort) + "/documents";
    }

    public static String document(String cohort, String document) {
        return documents(cohort) + "/" + Part.of(document);
    }

    /** A document as a file, in one of its formats. */
    public static String documentFile(String cohort, String document, String format) {
        return documents(cohort) + "/" + format + "/" + Part.of(document);
    }

    /** Where what was changed in a document since it was signed is confirmed. */
    public static String confirm(String cohort, String document) {
        return document(cohort, document) + "/confirm";
    }

    /** Where a document is passed on. */
    public static String sign(String cohort, String document) {
        return document(cohort, document) + "/sign";
    }

    /** Where a document is shared with a team. */
    public static String share(String cohort, String document) {
        return document(cohort, document) + "/share";
    }

    /** Where a document is given back. */
    public static String giveBack(String cohort, String document) {
        return document(cohort, document) + "/give-back";
    }

    /** Where a document is commented on. */
    public static String comments(String cohort, String document) {
        return document(cohort, document) + "/comments";
    }

    /** Where a comment is answered. */
    public static String answer(String cohort, String document, String comment) {
        return comments(cohort, document) + "/" + Part.of(comment);
    }

    /** The impact report of a year such as {@code 2023/24}. */
    public static String impact(String year) {
        return IMPACT + "/" + Part.ofEdition(year);
    }

    /** The same as a file. */
    public static String impactFile(String year, String format) {
        return IMPACT + "/" + format.toLowerCase(Locale.ROOT) + "/" + Part.ofEdition(year);
    }

    /** An organisation of the directory. */
    public static String listed(String organisation) {
        return DIRECTORY + "/" + Part.of(organisation);
    }

    /** Where other programs read what people read at an address. */
    public static String rest(String address) {
        return REST + address;
    }

    /** A name for a file that every system can keep: small letters, digits and hyphens. */
    public static String fileName(String... words) {
        return String.join("-", words)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
