package se.radslag.platform.web.form;

import org.jspecify.annotations.Nullable;
import se.radslag.kernel.Verdicts;

/**
 * What stood in the way when a form was sent: the rules that refused it, or another who was quicker; neither when
 * nothing was tried.
 */
public record Trouble(@Nullable Verdicts refused, boolean changed) {

    public static final Trouble NONE = new Trouble(null, false);
}
