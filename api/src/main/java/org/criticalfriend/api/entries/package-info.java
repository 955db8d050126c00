/** What people give at visits, events and tasks: kept, read one by one and taken away. */
@NullMarked
package org.criticalfriend.api.entries;

import org.jspecify.annotations.NullMarked;
