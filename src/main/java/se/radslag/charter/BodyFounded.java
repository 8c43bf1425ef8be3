package se.radslag.charter;

import se.radslag.kernel.StructureId;

/** A body was founded while running; the charter that acts are judged by has it from now on. */
public record BodyFounded(StructureId structure, String body) {}
