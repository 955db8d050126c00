/**
 * What the author of a plugin tests with. {@link org.criticalfriend.testkit.VariantContract} is inherited, so that a
 * plugin's own test is almost empty: its cases are files a teacher could read. What a rehearsal yields is told in types of
 * this package, and nothing public here names a type of the engine.
 */
@NullMarked
package org.criticalfriend.testkit;

import org.jspecify.annotations.NullMarked;
