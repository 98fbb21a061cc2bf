package fr.aiguillage.catalogue;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an action has gone, which says nothing of what it answers. */
public enum Avancement {
    @JsonProperty("prevu") PREVU,
    @JsonProperty("engage") ENGAGE,
    @JsonProperty("realise") REALISE,
    @JsonProperty("abandonne") ABANDONNE
}
