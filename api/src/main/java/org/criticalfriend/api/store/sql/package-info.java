/**
 * The store in SQL, on SQLite or PostgreSQL. {@link org.criticalfriend.api.store.sql.Stores} opens it. What differs
 * between the two databases is theirs alone; tables, rows and the JSON in them are the same.
 */
@NullMarked
package org.criticalfriend.api.store.sql;

import org.jspecify.annotations.NullMarked;
