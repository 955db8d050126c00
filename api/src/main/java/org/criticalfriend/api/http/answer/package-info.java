/**
 * How answers are written: pages by their templates, records as JSON, and every refusal and failure in one shape, as a
 * page for people and as a problem for other programs. What goes wrong inside is recorded under a reference number; neither
 * kind of answer tells more of it than that number.
 */
@NullMarked
package org.criticalfriend.api.http.answer;

import org.jspecify.annotations.NullMarked;
