package org.criticalfriend.api.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.criticalfriend.engine.award.AwardAct;
import org.criticalfriend.engine.cohort.Cohort;
import org.criticalfriend.engine.cohort.Person;
import org.criticalfriend.engine.cohort.Place;
import org.criticalfriend.engine.cohort.Seat;
import org.criticalfriend.engine.cohort.Team;
import org.criticalfriend.engine.language.source.Source;
import org.criticalfriend.engine.record.CohortRecord;
import org.criticalfriend.engine.record.Entry;
import org.criticalfriend.engine.signoff.SignOff;
import org.criticalfriend.engine.signoff.SignedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes to a store, within one transaction and on its thread. After a failed write it refuses every further one, so that
 * nothing is committed without a part of itself. Instants are kept to the millisecond.
 */
public interface StoreTransaction {

    /**
     * Keeps a whole cohort with the text of the edition it runs.
     *
     * @param edition the whole of the edition, so that it can be read with nothing around it
     * @throws IllegalArgumentException if there is a cohort of its id already, or the edition cannot be read
     */
    void open(CohortRecord record, Source edition);

    /**
     * Moves a cohort to another edition. The rewritten entries stay where they are in the order of the record.
     *
     * @param changes how often the cohort had been written when the move was worked out
     * @param edition the whole of the other edition, so that it can be read with nothing around it
     * @param rewritten the entries that are kept otherwise there, with the versions they have there, by their ids so far
     * @throws VersionConflict if anything was written in the cohort since
     * @throws IllegalArgumentException if the edition cannot be read
     */
    void move(Cohort moved, long changes, Source edition, Map<String, Entry> rewritten);

    /**
     * Holds a cohort until the end of this transaction, unless it was written since it was read.
     *
     * @param changes how often it had been written before it was read
     * @return whether nothing was written in it since, so that what was decided about it still holds
     */
    boolean isUnchangedSince(String cohort, long changes);

    /**
     * Keeps a new entry as its version 1, whatever version it says it has.
     *
     * @return as it is kept
     * @throws VersionConflict if there is an entry of its id already
     */
    Entry keep(String cohort, Entry entry);

    /**
     * Changes what an entry says; it stays where it is in the order of the record.
     *
     * @param entry with the version that the change is based on
     * @return as it is kept, with the next version
     * @throws VersionConflict if that is not the version kept, or it is gone
     */
    Entry change(String cohort, Entry entry);

    /**
     * Takes an entry away for good.
     *
     * @throws VersionConflict if it has another version, or is gone already
     */
    void strike(String cohort, String entry, int version);

    /**
     * Gives a seat to a person, who may be new to the cohort.
     *
     * @param seat with the person who is to have it, whether or not somebody had it before
     * @param before the id of the person who had it; empty for a seat that is new too
     * @param most how many seats of its role there can be where it is; null for any number
     * @throws VersionConflict if somebody else has it now, or a new one would be one too many
     */
    void seat(String cohort, Person person, Seat seat, String before, @Nullable Integer most);

    /**
     * Brings a place that is new to the cohort into a team.
     *
     * @param team as it was when that was decided
     * @throws VersionConflict if the team is another one by now, or the place is there already
     */
    void join(String cohort, Team team, Place place);

    /**
     * Takes a place out of its team and its cohort, and the seats at it.
     *
     * @param team as it was when that was decided
     * @throws VersionConflict if the team is another one by now
     */
    void leave(String cohort, Team team, String place);

    /**
     * Takes a seat away.
     *
     * @throws VersionConflict if its person does not have it any longer
     */
    void unseat(String cohort, Seat seat);

    /**
     * Sets the day of an occurrence.
     *
     * @param before the day that the change is based on; null where none was kept
     * @throws VersionConflict if another one is kept
     */
    void date(String cohort, String occurrence, @Nullable LocalDate before, LocalDate date);

    /**
     * Keeps what was done with a document on its way to being released.
     *
     * @param signOff with the version that the change is based on, 0 for a new one
     * @throws VersionConflict if that is not the version kept
     */
    SignOff sign(String cohort, SignOff signOff);

    /** Keeps a text that somebody signed, by its fingerprint; one that is kept already stays. */
    void keepText(String cohort, String document, SignedText text);

    /** Takes away every text that was signed of a document; the signatures keep their fingerprints. */
    void forgetTexts(String cohort, String document);

    /**
     * Keeps a document as it is released, for good.
     *
     * @throws VersionConflict if there is a release of its number already
     */
    void release(String cohort, Release release);

    /**
     * Takes back the release of a document that is out; it stays kept.
     *
     * @throws VersionConflict if none is out
     */
    void takeBack(String cohort, String document, Instant at);

    /**
     * Keeps what somebody did with an award, for good.
     *
     * @param act numbered one more than the last act about the same holding that they knew of
     * @throws VersionConflict if there is an act of its number already
     */
    void award(AwardAct act);

    /** Writes down who did or saw what. */
    void audit(AuditLine line);
}
