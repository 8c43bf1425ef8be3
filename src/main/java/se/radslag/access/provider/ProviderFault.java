package se.radslag.access.provider;

/** Why a provider signed nobody in, as far as it is not about the account. */
public enum ProviderFault {
    /** It does not answer. */
    DOWN,
    /** The person stopped, or the provider refused them. */
    STOPPED,
    /** The answer is none to a question that this browser was asked, or it came too late. */
    LATE,
    /** The answer cannot be trusted. */
    WRONG
}
