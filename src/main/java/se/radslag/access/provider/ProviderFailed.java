package se.radslag.access.provider;

/** Thrown when a provider signs nobody in. */
public final class ProviderFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final ProviderFault fault;

    ProviderFailed(ProviderFault fault, Throwable cause) {
        super(fault.name(), cause);
        this.fault = fault;
    }

    ProviderFailed(ProviderFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    public ProviderFault fault() {
        return fault;
    }
}
