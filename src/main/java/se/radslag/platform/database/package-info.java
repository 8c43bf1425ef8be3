/**
 * The database: our own PostgreSQL started beside the site, or one that the operator has. Starts it safely, stops it
 * last, and says in one sentence why it cannot.
 */
@NullMarked
@NamedInterface("database")
package se.radslag.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
