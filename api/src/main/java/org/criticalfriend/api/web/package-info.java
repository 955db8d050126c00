/** The host put together: the list of its features, and the modules that differ from one instance to the next. */
@NullMarked
package org.criticalfriend.api.web;

import org.jspecify.annotations.NullMarked;
