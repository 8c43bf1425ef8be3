package se.radslag.charter;

import java.time.LocalDate;
import se.radslag.kernel.StructureId;

/** It was decided that a body ends; the last day may lie ahead. */
public record BodyClosed(StructureId structure, String body, LocalDate lastDay) {}
