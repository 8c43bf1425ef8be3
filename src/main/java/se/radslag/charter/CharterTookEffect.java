package se.radslag.charter;

import se.radslag.kernel.StructureId;

/** A version of a structure's charter is the one that acts are judged by from now on. */
public record CharterTookEffect(StructureId structure, int number) {}
