/** Pupil Voice: what pupils answered beside what their teachers answered; words for programmes, and a promise. */
package org.example.pupilvoice;
