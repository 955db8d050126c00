/**
 * The command line. Each command takes its words apart, asks the engine and writes the answer: results on standard
 * output, progress and refusals of the command's own words on standard error; exit code 0 for done, 1 for problems, 2
 * for a command that was not understood.
 */
@NullMarked
package org.criticalfriend.api.cli;

import org.jspecify.annotations.NullMarked;
