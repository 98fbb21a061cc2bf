package fr.aiguillage.plan.decoupe;

import fr.aiguillage.catalogue.Avancement;
import fr.aiguillage.catalogue.Rubrique.Sens;
import fr.aiguillage.plan.ActionDuPlan;
import fr.aiguillage.plan.Place;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An action while the lines that tell it are read. */
final class Brouillon {

    /** What made it an action, from the least to the most certain. */
    enum Indice { PUCE_LIBRE, NUMERO_LIBRE, PUCE_ANNONCEE, TITRE_NUMEROTE, PUCE, NUMERO, RANGEE, INTITULE }

    /** The longest text kept; what is longer is no action any more, but a chapter. */
    static final int TEXTE_MAX = 4000;

    private static final int TITRE_MAX = 120;

    final Place place;
    final Indice indice;
    final int retrait;
    final List<String> axe;
    private @Nullable String reference;
    private @Nullable String titre;
    private String texte = "";
    private final Map<Sens, List<String>> champs = new EnumMap<>(Sens.class);
    private @Nullable Avancement avancement;
    private @Nullable String annees;

    Brouillon(Place place, Indice indice, int retrait, List<String> axe) {
        this.place = place;
        this.indice = indice;
        this.retrait = retrait;
        this.axe = axe;
    }

    Brouillon reference(@Nullable String number) {
        reference = number == null || number.isEmpty() ? null : number;
        return this;
    }

    Brouillon titre(String title) {
        titre = title.isEmpty() ? null : title;
        return this;
    }

    Brouillon avancement(@Nullable Avancement progress) {
        avancement = progress;
        return this;
    }

    /** The years of the part that it stands in, for when it says nothing of its own. */
    void calendrierDeLaPartie(String years) {
        annees = years;
    }

    Brouillon ajouter(String more) {
        if (!more.isEmpty() && texte.length() + more.length() < TEXTE_MAX) {
            texte = Nettoyage.joindre(texte, more);
        }
        return this;
    }

    Brouillon noter(Sens field, String value) {
        List<String> told = champs.computeIfAbsent(field, f -> new ArrayList<>());
        if (value.isEmpty() || told.contains(value)) {
            return this;
        }
        String before = told.isEmpty() ? "" : told.get(told.size() - 1);
        String joined = Nettoyage.joindre(before, value);
        if (joined.length() < before.length() + value.length()) {
            told.set(told.size() - 1, joined);
        } else {
            told.add(value);
        }
        return this;
    }

    /** Whether it is only a numbered title so far: what it is comes below. */
    boolean annoncee() {
        return indice == Indice.NUMERO && reference != null && texte.length() < TITRE_MAX
                && !texte.endsWith(".") && !texte.endsWith(";");
    }

    /** What was read so far is its title: what is done comes now. */
    void intituler() {
        if (titre == null && annoncee()) {
            titre = texte;
            texte = "";
        }
    }

    /** Whether its text stops in the middle of a sentence. */
    boolean inacheve() {
        return !texte.isEmpty() && (Character.isLetterOrDigit(texte.codePointBefore(texte.length()))
                || texte.endsWith(",") || texte.endsWith("-"));
    }

    boolean muet() {
        return titre == null && texte.isEmpty();
    }

    boolean dit(Sens field) {
        return champs.containsKey(field) && !champs.get(field).isEmpty();
    }

    @Nullable String reference() {
        return reference;
    }

    /** What tells whether two are the same. */
    String cle() {
        return Intitules.cle(titre != null ? titre : texte);
    }

    int richesse() {
        return champs.size() * TEXTE_MAX + texte.length();
    }

    ActionDuPlan action(Valeurs values) {
        String said = texte.isEmpty() && titre != null ? titre : texte;
        String title = texte.isEmpty() ? null : titre;
        @Nullable Avancement told = values.avancement(joint(Sens.AVANCEMENT, " "));
        return new ActionDuPlan(reference, place.ligne(), place.page(), axe, title, said, joint(Sens.PILOTE, ", "),
                values.liste(champ(Sens.PARTENAIRES)), values.liste(champ(Sens.ACTEURS)),
                values.indicateurs(champ(Sens.INDICATEURS)), calendrier(values, said),
                joint(Sens.PUBLIC, ", "), told != null ? told : avancement, null);
    }

    private @Nullable String calendrier(Valeurs values, String said) {
        @Nullable String when = joint(Sens.CALENDRIER, " ; ");
        @Nullable String own = when != null ? when : values.calendrier(said);
        return own != null ? own : annees;
    }

    private List<String> champ(Sens field) {
        return champs.getOrDefault(field, List.of());
    }

    private @Nullable String joint(Sens field, String between) {
        return dit(field) ? String.join(between, champ(field)) : null;
    }
}
