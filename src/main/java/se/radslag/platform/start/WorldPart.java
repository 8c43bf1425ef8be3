package se.radslag.platform.start;

/** What a module puts into the made-up world that a first start shows; parts are loaded in the order of their beans. */
@FunctionalInterface
public interface WorldPart {

    /** Carries out the module's own use cases, as people would. */
    void load();
}
