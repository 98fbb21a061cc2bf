package fr.aiguillage.orientation;

import java.util.List;

/** The ids of what an answer holds, in order, without a word of explanation. */
public record Essentiel(List<String> recommandes, List<String> aVerifier, List<String> horsCadre) {
}
