package se.radslag.kernel;

/** An act that was not carried out, with every verdict of its rules; shown as one page, status 422. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Verdicts verdicts;

    public Refused(Verdicts verdicts) {
        super(String.join(", ", verdicts.broken().stream().map(Verdict::message).toList()));
        this.verdicts = verdicts;
    }

    /** A refusal by one product rule. */
    public static Refused because(String message, Object... facts) {
        return new Refused(Verdicts.of(Verdict.product(message, false).facts(facts)));
    }

    public Verdicts verdicts() {
        return verdicts;
    }
}
