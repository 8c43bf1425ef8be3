package se.radslag.platform.start;

/** Tells whether this is a made-up world that only this machine can reach, where anybody may be anybody. */
@FunctionalInterface
public interface Demo {

    boolean isOpen();
}
