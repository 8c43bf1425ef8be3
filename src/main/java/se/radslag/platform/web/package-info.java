/**
 * Pages: templates, languages, addresses, security headers, refusals.
 *
 * <p>A controller answers with the name of a template ({@code charter/body/page}) and one record for it; every template
 * is also handed {@code ui} ({@link se.radslag.platform.web.Ui}) and wraps itself in {@code @template.platform.layout}.
 * English is the same path under {@code /en}, so a template makes every address of ours by {@code ui.href(path)} and a
 * redirect needs nothing. Shared parts, in {@code jte/platform}: {@code header}, {@code pill}, {@code facts}, {@code
 * table} (plain rows; own tables use the classes {@code table table--cards} and {@code data-label} on each cell), {@code
 * empty}, {@code errors}, {@code field} (label, help and fault around one control), {@code abbr}, {@code pager}, {@code crumbs}, and {@code csrf} in every form that posts. Forms have a kit of their own, {@code platform.web.form}.
 *
 * <p>Offers, to be implemented by the modules above: {@link se.radslag.platform.web.Structures} (start page and header),
 * {@link se.radslag.platform.web.Navigation}, {@link se.radslag.platform.web.Citations} (clause links of refusals),
 * {@link se.radslag.platform.web.Banner}; and {@link se.radslag.platform.web.PageArgument}, by which a module hands its
 * controllers what a page is of. Pages: /, /tillganglighet, and the pages of every failure.
 */
@NullMarked
@NamedInterface("web")
package se.radslag.platform.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
