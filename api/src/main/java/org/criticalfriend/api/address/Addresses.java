package org.criticalfriend.api.address;

import java.util.Locale;

/** The addresses of pages, files and answers. */
public final class Addresses {

    public static final String PROGRAMMES = "/programmes";
    public static final String COHORTS = "/cohorts";
    public static final String LANGUAGE = "/language";
    public static final String LANGUAGE_SCHEMA = LANGUAGE + "/schema.json";
    public static final String PLUGINS = "/plugins";
    public static final String STATIC = "/static";
    public static final String REST = "/api/v1";
    public static final String OPENAPI = REST + "/openapi.json";

    private Addresses() {}

    public static String programme(String programme, String edition) {
        return PROGRAMMES + "/" + Part.of(programme) + "/" + Part.ofEdition(edition);
    }

    public static String programmeFile(String programme, String edition) {
        return programme(programme, edition) + "/programme.yaml";
    }

    public static String cohort(String cohort) {
        return COHORTS + "/" + Part.of(cohort);
    }

    public static String team(String cohort, String team) {
        return cohort(cohort) + "/teams/" + Part.of(team);
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
