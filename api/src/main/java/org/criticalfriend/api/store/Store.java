package org.criticalfriend.api.store;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;
import org.criticalfriend.spi.programme.Programme;

/**
 * Everything an instance keeps. Any number of threads may read and write it at once. Whatever is asked of it throws
 * {@link StoreUnavailable} where the database fails.
 *
 * <p>A cohort outlives the plugins it began with: where words of its edition are missing, it is read and not written. Only
 * where the edition cannot be read at all, it is left out until it can be again; {@link #concerns()} says why.
 */
public interface Store extends AutoCloseable {

    /** All cohorts whose editions can be read, in the order of their ids. */
    List<Cohort> cohorts();

    /**
     * Every edition that a cohort ever ran, as far as they can be read. What
     * was once kept stays, whatever becomes of the cohorts.
     */
    List<Programme> editions();

    /** The cohorts whose editions are not understood as they were when the cohorts began, in the order of their ids. */
    List<Concern> concerns();

    /** Why nothing can be written in a cohort that is read all the same; empty where it can, and where there is none. */
    Optional<String> readOnly(String cohort);

    /** A cohort with its places, teams, people, seats and dates; empty where there is none or it is unavailable. */
    Optional<Cohort> cohort(String id);

    /**
     * A cohort and everything written in it, in the order in which it was first kept; empty where there is none or it is
     * unavailable.
     */
    Optional<CohortRecord> record(String cohort);

    /**
     * How often a cohort was written, so that something can be based on all of it; empty where there is none. Whoever
     * asks for it before they read the cohort finds out later what was written while they read.
     */
    OptionalLong changes(String cohort);

    /** One entry of a cohort, whether or not the cohort's edition can be read. */
    Optional<Entry> entry(String cohort, String id);

    /** What was done with the documents of a cohort that anybody has begun to sign off, in the order of their ids. */
    List<SignOff> signOffs(String cohort);

    /** What was done with one document; empty where nobody has begun. */
    Optional<SignOff> signOff(String cohort, String document);

    /** A text that was signed of a document; empty where none of that fingerprint is kept, as after a release. */
    Optional<SignedText> signedText(String cohort, String document, String fingerprint);

    /** Every release of a document, the first one first. */
    List<Release> releases(String cohort, String document);

    /** The documents of one output of a cohort that are out, in the order of their ids. */
    List<Release> released(String cohort, String output);

    /** What people did with awards, in the order in which it was done. */
    List<AwardAct> awardActs();

    /** What the work of a request returned, if it was done before; empty for the empty id. */
    Optional<String> result(String request);

    /** Who did or saw what, the latest first. */
    List<AuditLine> audit(int most);

    /**
     * Who did or saw what in a cohort, the latest first.
     *
     * @param before where reading goes on, as {@link AuditPage#older()} of the page before says; empty for the latest
     * @param most how many lines at most; at least 1
     */
    AuditPage audit(String cohort, OptionalLong before, int most);

    /**
     * Writes all of some work or, where it throws, none of it. When this returns, the work survives the loss of power.
     * Whoever waits for it is not interrupted.
     *
     * @param request the id of the request behind it, which nobody else can guess: a second work of the same request is
     *     not done, and has the result of the first; a work that threw does not count; empty where there can be no
     *     second one
     * @return what the work returned, now or the first time
     * @throws VersionConflict if the work changes what somebody else has changed meanwhile
     * @throws InvalidText if what was to be kept holds U+0000 or half of a character
     * @throws IllegalArgumentException if the work names a cohort that is not there
     */
    String write(String request, Work work);

    /**
     * Has choices and notes say what is kept of them, and forgets what they said, in comments on drafts too, as far as the database can: a file is written over,
     * while PostgreSQL keeps what was replaced in its own files until it needs the room. Neither the versions of the
     * choices nor their times change, and no request or record of who did what stands behind it, for these would tell
     * that they said something else. A choice that was changed meanwhile stays as it is.
     */
    void settle(String cohort, List<Entry> choices);

    /**
     * Some work on a store that is done as a whole. It does nothing but write, for it may hold up others, and may be done
     * again from its beginning where the database asks for that.
     */
    @FunctionalInterface
    interface Work {

        /** Does it; the result is short and is kept for a second request with the same id. */
        String write(StoreTransaction transaction);
    }

    /**
     * A cohort whose edition is not understood as it was when the cohort began. Nothing of it is lost.
     *
     * @param cohort its id
     * @param extent what becomes of it until then
     * @param reason one or two sentences for whoever runs the instance
     */
    record Concern(String cohort, Extent extent, String reason) {}

    /** What becomes of a cohort whose edition is not understood as it was. */
    enum Extent {
        /** It is kept and cannot be read. */
        UNREADABLE,
        /** It is read, and nothing is written in it. */
        READ_ONLY,
        /** It goes on; only new cohorts cannot begin with its edition. */
        NO_NEW_ONES
    }

    /** Ends the works that were begun, begins no others, and lets go of the database. */
    @Override
    void close();
}
