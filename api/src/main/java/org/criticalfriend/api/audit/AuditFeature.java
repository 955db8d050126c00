package org.criticalfriend.api.audit;

import static org.criticalfriend.api.http.route.Audience.AT_THIS_COMPUTER;

import com.google.inject.AbstractModule;
import com.google.inject.multibindings.ProvidesIntoSet;
import java.util.List;
import org.criticalfriend.api.address.Addresses;
import org.criticalfriend.api.http.route.Area;
import org.criticalfriend.api.http.route.Request;
import org.criticalfriend.api.http.route.Route;
import org.criticalfriend.api.http.route.Routes;
import org.criticalfriend.api.layout.CohortLinks;
import org.criticalfriend.api.layout.Frame;
import org.criticalfriend.api.layout.Frames;
import org.criticalfriend.api.layout.Link;
import org.criticalfriend.api.layout.Messages;
import org.criticalfriend.engine.access.Act;
import org.criticalfriend.engine.access.Target;

/** Who did what in a cohort, for those who organise it. */
public final class AuditFeature extends AbstractModule {

    private static final String BEFORE = "before";

    private final Messages messages = Messages.of(AuditFeature.class);

    @Override
    protected void configure() {
        bind(ReadAudit.class);
    }

    @ProvidesIntoSet
    CohortLinks ofCohort() {
        return in -> in.may(Act.READ_AUDIT, Target.COHORT)
                ? List.of(new CohortLinks.CohortLink(
                        new Link(messages.text("title"), address(in.cohort().id())), messages.text("link")))
                : List.of();
    }

    @ProvidesIntoSet
    Routes routes(ReadAudit readAudit, Frames frames) {
        return Routes.of(
                Area.COHORTS,
                Route.get("/cohorts/{cohort}/audit", messages.text("summary"))
                        .to(AT_THIS_COMPUTER)
                        .query(BEFORE, messages.text("before"))
                        .asks(readAudit, AuditFeature::query)
                        .page("audit/audit", audit -> frame(frames, audit)),
                Route.get("/api/v1/cohorts/{cohort}/audit", messages.text("summary"))
                        .saying(messages.text("description"))
                        .to(AT_THIS_COMPUTER)
                        .query(BEFORE, messages.text("before"))
                        .asks(readAudit, AuditFeature::query)
                        .data(ReadAudit.Audit.class, audit -> audit));
    }

    private static ReadAudit.Query query(Request asked) {
        return new ReadAudit.Query(asked.name("cohort"), asked.wantedNumber(BEFORE));
    }

    private Frame frame(Frames frames, ReadAudit.Audit audit) {
        return frames.cohorts(messages.text("title"))
                .withTrail(Frames.toCohorts(), new Link(audit.title(), Addresses.cohort(audit.cohort())))
                .withCaption(audit.title())
                .withLead(messages.text("lead"))
                .withSeenBy(messages.text("seen-by", audit.readers()));
    }

    /** Where the latest lines of a cohort are read. */
    static String address(String cohort) {
        return Addresses.cohort(cohort) + "/audit";
    }

    /** Where the lines before one are read. */
    static String address(String cohort, long before) {
        return address(cohort) + "?" + BEFORE + "=" + before;
    }
}
