package fr.aiguillage.moteur.ajoutees;

import fr.aiguillage.moteur.ajoutees.RegleAjoutee.Conclusion;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee.Etat;
import fr.aiguillage.moteur.ajoutees.RegleAjoutee.Premisse;
import fr.aiguillage.moteur.faits.Indice.Sens;
import fr.aiguillage.mots.Proches;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The only way in which a rule that is added can be written:
 *
 * <pre>
 * rule "…" @source("…") ruleflow-group "…"
 * when [not] [$v :] Constat(nom == "…", vrai) …
 * then insert(Indice.besoin("…", drools.getRule(), $v)); …
 * end
 * </pre>
 */
final class Grammaire {

    /** At which stage each conclusion is still listened to. */
    private static final Map<Sens, String> ETAPES = Map.of(Sens.POUR, "qualifier", Sens.CONTRE, "qualifier",
            Sens.BESOIN, "besoins", Sens.SUSPENSION, "suspendre", Sens.ALERTE, "proteger");

    private final String fichier;
    private final Curseur curseur;
    private final List<Premisse> premisses = new ArrayList<>();

    private Grammaire(String file, String text) {
        this.fichier = file;
        this.curseur = new Curseur(file, text);
    }

    /**
     * The rule that a file holds.
     *
     * @throws HorsGrammaire at the first word that has no place in it
     */
    static RegleAjoutee lire(String file, String text) {
        return new Grammaire(file, text).regle();
    }

    private RegleAjoutee regle() {
        curseur.exiger("rule");
        String name = curseur.texte("le nom de la règle");
        String source = source();
        String stage = etape();
        curseur.exiger("when");
        while (!curseur.si("then")) {
            premisses.add(premisse());
        }
        List<Conclusion> conclusions = new ArrayList<>();
        do {
            conclusions.add(conclusion(stage));
        } while (!curseur.si("end"));
        curseur.fin();
        return new RegleAjoutee(fichier, name, source, stage, premisses, conclusions);
    }

    private String source() {
        if (!curseur.si("@source")) {
            return "";
        }
        curseur.exiger("(");
        String said = curseur.texte("la source");
        curseur.exiger(")");
        return said;
    }

    /** The stage, which is also the folder. */
    private String etape() {
        curseur.exiger("ruleflow-group");
        Jeton at = curseur.ici();
        String stage = curseur.texte("l'étape");
        if (!ETAPES.containsValue(stage)) {
            throw curseur.faute(at, "« " + stage + " » n'est pas une étape où une règle ajoutée conclut",
                    Proches.peutEtre(stage, ETAPES.values()));
        }
        String name = fichier.substring(fichier.lastIndexOf('/') + 1);
        if (!fichier.equals(ReglesAjoutees.DOSSIER + "/" + stage + "/" + name)) {
            throw curseur.faute(at, "cette règle est de l'étape « " + stage + " » et n'est pas rangée dans ce dossier",
                    "Peut-être " + ReglesAjoutees.DOSSIER + "/" + stage + "/" + name + " ?");
        }
        return stage;
    }

    private Premisse premisse() {
        boolean absent = curseur.si("not");
        String variable = absent ? null : variable();
        curseur.exiger("Constat", "(", "nom", "==");
        int line = curseur.ici().ligne();
        String proposition = curseur.texte("une proposition");
        curseur.exiger(",");
        Etat state = etat();
        curseur.exiger(")");
        return new Premisse(variable, proposition, state, absent, line);
    }

    private @Nullable String variable() {
        Jeton at = curseur.ici();
        if (!at.texte().startsWith("$") || at.sorte() != Jeton.Sorte.MOT) {
            return null;
        }
        if (nommee(at.texte())) {
            throw curseur.faute(at, at.dit() + " est déjà le nom d'une autre prémisse", null);
        }
        String name = curseur.mot("un nom");
        curseur.exiger(":");
        return name;
    }

    private boolean nommee(String variable) {
        return premisses.stream().anyMatch(p -> variable.equals(p.variable()));
    }

    private Etat etat() {
        List<String> words = Arrays.stream(Etat.values()).map(Etat::mot).toList();
        Jeton at = curseur.ici();
        return Arrays.stream(Etat.values()).filter(e -> curseur.si(e.mot())).findFirst().orElseThrow(
                () -> curseur.faute("l'un de ces mots : " + String.join(", ", words) + " (" + at.dit() + ")"));
    }

    private Conclusion conclusion(String stage) {
        curseur.exiger("insert", "(", "Indice", ".");
        Sens does = sens(stage);
        curseur.exiger("(");
        int line = curseur.ici().ligne();
        String target = curseur.texte("ce sur quoi la règle conclut");
        curseur.exiger(",", "drools", ".", "getRule", "(", ")");
        List<String> cited = new ArrayList<>();
        while (curseur.si(",")) {
            cited.add(citee());
        }
        if (cited.isEmpty()) {
            throw curseur.faute("« , » et le nom d'une prémisse : une conclusion dit sur quoi elle s'appuie");
        }
        curseur.exiger(")", ")", ";");
        return new Conclusion(does, target, cited, line);
    }

    private Sens sens(String stage) {
        Jeton at = curseur.ici();
        Sens does = Arrays.stream(Sens.values()).filter(s -> curseur.si(s.name().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> curseur.faute("besoin, pour, contre, alerte ou suspension"));
        String right = Objects.requireNonNull(ETAPES.get(does));
        if (!right.equals(stage)) {
            throw curseur.faute(at, "« Indice." + at.texte() + " » se conclut à l'étape « " + right + " », pas « "
                    + stage + " »", null);
        }
        return does;
    }

    private String citee() {
        Jeton at = curseur.ici();
        String name = curseur.mot("le nom d'une prémisse");
        if (!nommee(name)) {
            throw curseur.faute(at, at.dit() + " n'est le nom d'aucune prémisse de cette règle", Proches.peutEtre(name,
                    premisses.stream().map(Premisse::variable).filter(Objects::nonNull).toList()));
        }
        return name;
    }
}
