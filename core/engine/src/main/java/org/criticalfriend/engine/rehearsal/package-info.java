/**
 * A whole cohort of any programme, invented and played from enrolment to follow-up, so that whoever writes a programme
 * sees what it comes to. {@link org.criticalfriend.engine.rehearsal.Rehearsal} plays it,
 * {@link org.criticalfriend.engine.rehearsal.Folder} writes its documents, and
 * {@link org.criticalfriend.engine.rehearsal.ConfidentialityCheck} reads each of them as everybody who may.
 *
 * <p>{@code names.txt}, {@code facts.txt} and {@code sentences.txt} are the lists it invents from.
 */
@NullMarked
package org.criticalfriend.engine.rehearsal;

import org.jspecify.annotations.NullMarked;
