package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.moteur.Connaissances;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.orientation.Mots;
import fr.aiguillage.orientation.Question;
import fr.aiguillage.rendu.Demande;
import fr.aiguillage.situation.FaitInvalide;
import fr.aiguillage.situation.LecteurLieu;
import fr.aiguillage.situation.LecteurReponse;
import fr.aiguillage.situation.LecteurSituation;
import fr.aiguillage.situation.Situation;
import fr.aiguillage.situation.SituationInvalide;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts one question until it is answered or left, and keeps the answer in the session. */
final class Interrogation {

    private static final String INVITE = "> ";
    private static final String AIDE = """
            Répondez par un numéro, un mot ou son début ; « 1,3 » ou « alcool, cannabis »
            en donnent plusieurs, « pas alcool » dit que non. Une faute de frappe se
            comprend, et tout se corrige.
              Entrée ou « ? »   je ne sais pas
              <                 revenir à la question d'avant
              age=16            corriger un autre fait
              fin               arrêter là et voir toute la réponse
            Ctrl-C arrête sans rien perdre.
            """;
    private static final int AU_PLUS = 300;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Z}]+");
    private static final Set<String> INCONNU = Set.of("", "?", "je ne sais pas", "nsp", "sais pas");
    private static final Set<String> FIN = Set.of("fin", "quitter", "stop");
    private static final Set<String> RETOUR = Set.of("<", "retour");

    private final Connaissances connaissances;
    private final Appel call;
    private final LecteurReponse lecteur;
    private final Mots mots;

    /** What became of a question. */
    enum Issue {
        SUITE, ENCORE, RETOUR, FIN, INTERROMPU
    }

    Interrogation(Connaissances knowledge, Appel call) {
        this.connaissances = knowledge;
        this.call = call;
        this.lecteur = new LecteurReponse(knowledge.catalogue());
        this.mots = new Mots(knowledge.catalogue());
    }

    /** Asks; a line that is not understood is told why and the same question comes again. */
    Issue poser(Question question) {
        Attribut attribut = catalogue().attribut(question.attribut());
        call.sortie().print(Demande.de(question, attribut) + jusquici(question.attribut(), attribut));
        Issue outcome = null;
        while (outcome == null) {
            call.sortie().flush();
            String typed = call.dialogue().demander(INVITE, reponses(attribut));
            outcome = typed == null ? Issue.INTERROMPU : comprendre(question, attribut, propre(typed));
        }
        return outcome;
    }

    /** What was typed, on one line and without what a terminal obeys. */
    private static String propre(String typed) {
        return INVISIBLE.matcher(typed).replaceAll(" ").strip();
    }

    private @Nullable Issue comprendre(Question question, @Nullable Attribut attribut, String typed) {
        if (typed.length() > AU_PLUS) {
            dire("Réponse trop longue : " + AU_PLUS + " caractères au plus. Un mot ou un numéro suffit.", null);
            return null;
        }
        String flat = Proches.simplifie(typed);
        if (INCONNU.contains(flat)) {
            return laisser(question.attribut(), typed);
        }
        if (FIN.contains(flat)) {
            return Issue.FIN;
        }
        if (RETOUR.contains(flat)) {
            return Issue.RETOUR;
        }
        if (flat.equals("aide")) {
            call.sortie().print(AIDE);
            return null;
        }
        return typed.matches("[\\w-]+\\s*=.*") ? corriger(typed) : repondre(question, attribut, typed);
    }

    /** Left without an answer: nothing typed keeps what was known, a question mark forgets it. */
    private Issue laisser(String id, String typed) {
        Situation known = call.session().situation();
        if (!typed.isEmpty()) {
            retenir(id.equals(Question.TERRITOIRE) ? known.dans(null) : known.avec(id, null));
        }
        return Issue.SUITE;
    }

    private @Nullable Issue repondre(Question question, @Nullable Attribut attribut, String typed) {
        Situation known = call.session().situation();
        return tente(() -> retenir(attribut == null ? known.dans(new LecteurLieu(catalogue()).trouver(typed))
                : known.avec(attribut.id(), lecteur.lire(attribut, typed)))) ? Issue.SUITE : null;
    }

    private @Nullable Issue corriger(String typed) {
        return tente(() -> fixer(typed)) ? Issue.ENCORE : null;
    }

    /**
     * Keeps a fact written with its name, {@code cle=valeur}.
     *
     * @throws Refus when it cannot be read, or cannot be true with the others
     */
    void fixer(String typed) {
        Situation known = call.session().situation();
        LecteurSituation reader = new LecteurSituation(catalogue()).apres(known);
        int equals = typed.indexOf('=');
        boolean place = typed.substring(0, equals).strip().equals(Question.TERRITOIRE);
        try {
            retenir((place ? reader.lieu(typed.substring(equals + 1)) : reader.fait(typed)).situation(known.date()));
        } catch (SituationInvalide e) {
            throw OptionsSituation.refus(e.anomalies());
        }
    }

    /** Keeps a situation that can exist; refuses the others, and the one before stays. */
    void retenir(Situation situation) {
        OptionsSituation.coherence(situation, connaissances);
        call.session().retenir(situation);
    }

    private boolean tente(Runnable step) {
        try {
            step.run();
            return true;
        } catch (FaitInvalide e) {
            dire(e.texte(), e.peutEtre());
        } catch (Refus e) {
            dire(e.getMessage() + "\nCette réponse n'est pas retenue ; ce qui était connu le reste.", e.peutEtre());
        }
        return false;
    }

    private void dire(String what, @Nullable String perhaps) {
        call.sortie().println(what + (perhaps == null ? "" : "\n" + perhaps));
    }

    /** What is known already of what is asked again. */
    private String jusquici(String id, @Nullable Attribut attribut) {
        Situation known = call.session().situation();
        if (attribut == null) {
            return known.territoire() == null ? "" : gardable(mots.territoire(known.territoire()));
        }
        return known.faits().containsKey(id) ? gardable(mots.valeur(attribut, known.faits().get(id))) : "";
    }

    private static String gardable(String value) {
        return "Jusqu'ici : " + value + " (Entrée garde cette réponse, « ? » l'oublie).\n";
    }

    private List<String> reponses(@Nullable Attribut attribut) {
        if (attribut == null || attribut.type() == Attribut.Type.TERRITOIRE) {
            return catalogue().territoires().stream().map(Territoire::nom).toList();
        }
        return attribut.type() == Attribut.Type.BOOLEEN ? List.of("oui", "non") : Demande.reponses(attribut);
    }

    private Catalogue catalogue() {
        return connaissances.catalogue();
    }
}
