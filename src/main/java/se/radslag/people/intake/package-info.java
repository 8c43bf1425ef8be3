/**
 * Takes in tables: read whole before anything is written, with every fault by row and column, all or nothing.
 *
 * <p>A new kind of table is one class that implements {@link se.radslag.people.intake.TableKind}, its columns among {@link
 * se.radslag.people.intake.Column}, and words under {@code people-intake}; bringing, matching of columns, preview, faults,
 * template, progress and receipt are the same for all.
 */
@NullMarked
package se.radslag.people.intake;

import org.jspecify.annotations.NullMarked;
