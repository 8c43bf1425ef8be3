/**
 * Who sits where, by which clause, and what is broken.
 *
 * <p>Purpose: the register of each party (organs, presidia, coalitions, holders of offices), persons and mandates; from
 * them and the agreement follows who sits in every body on every day ({@code seating.Seating}), which is never stored;
 * judges every naming and every composition ({@code composition}); proposes the fewest seats that are missing; counts
 * balance and load, also of what is only thought of; lists networks, groups, projects and arenas with what the agreement
 * does not say of them ({@code inventory}). Terms enforced: {@code seats}, {@code limit}, {@code post}, {@code
 * term}. Offers: {@code seating}, the records of the register and of who sits. Not here: accounts and sign-in ({@code
 * access}); who was present at a meeting.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform :: *",
            "charter",
            "charter :: terms",
            "charter :: explain",
            "charter :: panels",
            "notifications"
        })
package se.radslag.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
