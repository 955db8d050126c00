/**
 * What people and organisations hold, since when and until when. An award of a programme follows from what was recorded; what
 * people do with awards, such as renewing one, is an {@link org.criticalfriend.engine.award.AwardAct} of its own. The
 * {@link org.criticalfriend.engine.award.Holdings} are both together.
 */
@NullMarked
package org.criticalfriend.engine.award;

import org.jspecify.annotations.NullMarked;
