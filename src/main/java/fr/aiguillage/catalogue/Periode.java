package fr.aiguillage.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * From one date to another, both included; each is a year, a month or a day as the source gives it.
 *
 * @param du when it starts, unknown if null
 * @param au its last day in force, none known if null
 */
public record Periode(@Nullable String du, @Nullable String au) {
}
