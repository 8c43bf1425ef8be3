/** Tables that people bring and take away: read from CSV or XLSX whatever wrote them, written as both, never run. */
@NullMarked
@NamedInterface("table")
package se.radslag.platform.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
