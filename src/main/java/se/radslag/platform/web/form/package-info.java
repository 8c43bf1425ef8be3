/**
 * Forms: one kit, so that every form asks, answers and tells what is wrong in the same way.
 *
 * <p>A controller takes {@link se.radslag.platform.web.form.Typed} as a parameter, reads it field by field and hands the
 * act to {@link se.radslag.platform.web.form.Attempt}, which answers with the next address or with the form again:
 *
 * <pre>{@code
 * return Attempt.of(
 *         () -> {
 *             var name = typed.needed("name");
 *             var from = typed.neededDay("from");
 *             if (!typed.isWhole()) {
 *                 return null;
 *             }
 *             rename.handle(new RenameThing.Command(thing.id(), name, from, typed.seen()), actor);
 *             return "/things/" + thing.id();
 *         },
 *         trouble -> new Form(new FormWords(texts, "things.name"), typed)
 *                 .under(crumbs)
 *                 .says(texts.say("things.name.before"))
 *                 .hidden("seen", thing.version())
 *                 .asks(text("name"), day("from"), longText("reason").optional())
 *                 .sentTo("/w/things/name"));
 * }</pre>
 *
 * <p>The words follow the ids: {@code things.name.title}, {@code .button}, {@code things.name.from} with {@code
 * .from.hint} and {@code .from.needed} where there is more to say. A module reads kinds of value of its own through
 * {@link se.radslag.platform.web.form.Typed#read}. Templates: {@code platform/form/page}, and {@code platform/form/field}
 * for pages that lay out their form themselves.
 */
@NullMarked
@NamedInterface("form")
package se.radslag.platform.web.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
