/**
 * Plugin jars: found in a folder, checked, started and asked. The way in is
 * {@link org.criticalfriend.engine.plugin.Plugins}, which lists what was installed and, as loudly, what was refused, with
 * cause and cure. Every call into a plugin's code has a thread and a time budget of its own, so that a plugin can fail
 * alone.
 */
@NullMarked
package org.criticalfriend.engine.plugin;

import org.jspecify.annotations.NullMarked;
