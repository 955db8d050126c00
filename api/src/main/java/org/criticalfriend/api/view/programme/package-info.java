/**
 * One edition of a programme in words, part by part as its page has them: who takes part, what happens, what is asked,
 * what is written and who sees it. {@link org.criticalfriend.api.view.programme.ProgrammeView} puts them together.
 */
@NullMarked
package org.criticalfriend.api.view.programme;

import org.jspecify.annotations.NullMarked;
