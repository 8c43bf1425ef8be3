/**
 * Sign-in: accounts, what they may be and where, links by mail, keys, a provider, sessions, and the actor that they stand for.
 *
 * <p>Tables: access.account, access.role_given, access.mail_link, access.invitation, access.link_asked, access.operator_link,
 * access.session, access.passkey, access.passkey_question, access.provider_visit, access.provider_subject. Pages: /logga-in,
 * /logga-in/leverantor, /logga-in/nyckel, /w/access/accounts, /{structure}/w/access/accounts, /w/access/sessions, /w/access/me,
 * /w/access/operator/{token}. Offers: {@link se.radslag.access.OperatorLinks}. Not here: what an actor may do; each act's
 * own rules say that; {@code docs/authority.md} tells all of it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "platform :: *",
            "charter",
            "charter :: terms",
            "charter :: explain",
            "people",
            "people :: seating",
            "people :: roles",
            "notifications"
        })
package se.radslag.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
