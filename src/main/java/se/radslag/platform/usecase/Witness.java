package se.radslag.platform.usecase;

import se.radslag.kernel.Verdicts;

/** Sees every use case end. What it writes about a done act is kept only if the act is. */
public interface Witness {

    /** The act was carried out; called in its transaction. */
    void done(Act act, Verdicts verdicts);

    /** The act was refused and undone; called in a transaction of its own. */
    void refused(Act act, Verdicts verdicts);
}
