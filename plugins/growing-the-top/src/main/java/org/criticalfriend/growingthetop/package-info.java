/**
 * Growing the Top: strong schools visit each other in threes and fours, share what sustains them and ask their peers
 * about one stubborn challenge. The editions are files; here stand only the promises that no tailoring may break.
 */
@NullMarked
package org.criticalfriend.growingthetop;

import org.jspecify.annotations.NullMarked;
