/**
 * How answers are written: pages by the templates of their names, and every refusal and failure in one shape, as a page
 * for people and as a problem for other programs. What goes wrong inside is recorded under a reference number; neither
 * kind of answer tells more of it than that number.
 */
@NullMarked
package org.criticalfriend.api.web.answer;

import org.jspecify.annotations.NullMarked;
