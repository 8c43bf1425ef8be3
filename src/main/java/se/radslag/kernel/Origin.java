package se.radslag.kernel;

/** Which reading of which structure's agreement a term comes from; version 0 is a file that is not stored. */
public record Origin(StructureId structure, int version) {}
