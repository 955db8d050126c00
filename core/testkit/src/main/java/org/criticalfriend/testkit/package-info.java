/**
 * What the author of a plugin tests with. {@link org.criticalfriend.testkit.VariantContract} is inherited, so that a
 * plugin's own test is almost empty: its cases are files a teacher could read.
 */
@NullMarked
package org.criticalfriend.testkit;

import org.jspecify.annotations.NullMarked;
