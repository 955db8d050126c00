package org.criticalfriend.api.http.route;

/** The chapters of the description for other programs, in their order. */
public enum Area {
    PROGRAMMES("Programmes", "What can be run."),
    COHORTS("Cohorts", "Who takes part in a running of a programme, and which edition."),
    FINDINGS("Findings", "What was filed and answered, in sums."),
    VISITS("Visits", "What is asked and given."),
    DOCUMENTS("Documents", "What comes of it, who passes it on, and what is said of it on the way."),
    PARTNERSHIP("Partnership", "Who can share what, and who holds what."),
    INSTALLATION("Installation", "What the instance is made of.");

    private final String title;
    private final String description;

    Area(String title, String description) {
        this.title = title;
        this.description = description;
    }

    public String title() {
        return title;
    }

    public String description() {
        return description;
    }
}
