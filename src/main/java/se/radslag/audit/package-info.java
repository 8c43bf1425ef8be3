/**
 * Who did what, when and on which verdicts; nobody can change it unseen.
 *
 * <p>Purpose: every use case, done or refused, leaves one entry with its actor, its subjects and its verdicts (facts,
 * clauses, charter version), joined in the act's transaction. A job seals entries in batches, each hash holding the one
 * before it, so that a changed, removed or inserted row is found and named. Tables: audit.entry, audit.seal,
 * audit.sealed (only ever added to), audit.unsealed. Pages: {@code /{structure}/w/audit/entries} and
 * {@code /w/audit/entries}, each also as CSV. Commands: {@code audit verify}. Offers: {@link
 * se.radslag.audit.AuditLookup}. Not here: names and free text, which their modules keep; reads; sign-in attempts with
 * unknown links. No module calls this one to have something recorded: it witnesses use cases by itself.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "platform :: *"})
package se.radslag.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
