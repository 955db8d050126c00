/**
 * The small change of the sentences on pages: numbers of things, days, and what the engine says in prose, made fit for a
 * page.
 */
@NullMarked
package org.criticalfriend.api.view.words;

import org.jspecify.annotations.NullMarked;
