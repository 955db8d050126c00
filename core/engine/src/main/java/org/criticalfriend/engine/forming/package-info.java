/**
 * Which members make a team. {@link org.criticalfriend.engine.forming.Terms} are what a programme asks of its teams, with
 * every two members already judged, so that no plugin is asked inside a search;
 * {@link org.criticalfriend.engine.forming.Forming} is a search, of which
 * {@link org.criticalfriend.engine.forming.GreedyForming} is a simple one; and
 * {@link org.criticalfriend.engine.forming.Formed} is what came of it, with the reasons.
 */
@NullMarked
package org.criticalfriend.engine.forming;

import org.jspecify.annotations.NullMarked;
