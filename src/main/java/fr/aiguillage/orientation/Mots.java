package fr.aiguillage.orientation;

import fr.aiguillage.catalogue.Attribut;
import fr.aiguillage.catalogue.Besoin;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Clause;
import fr.aiguillage.catalogue.Document;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.ListeDeValeurs;
import fr.aiguillage.catalogue.Qualification;
import fr.aiguillage.catalogue.RechercheDeLieu;
import fr.aiguillage.catalogue.Territoire;
import fr.aiguillage.logique.Valeur;
import fr.aiguillage.logique.Verite;
import fr.aiguillage.mots.Initiale;
import fr.aiguillage.mots.Proches;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the things of a catalogue are said in French. */
public final class Mots {

    /** What comes before a criterion that must not hold. */
    static final String SAUF = "sauf : ";

    private final Catalogue catalogue;
    private final MotsDesValeurs valeurs = new MotsDesValeurs(this);

    public Mots(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a criterion is about. */
    public String sujet(Clause clause) {
        return clause.qualification() != null ? qualification(clause.sujet()) : attribut(clause.sujet());
    }

    public String attribut(String id) {
        Attribut attribut = catalogue.attribut(id);
        return attribut == null ? id : attribut.libelle();
    }

    /** The words that answer a question, as they are typed; empty when it is not a choice. */
    public String reponses(String id) {
        Attribut attribut = catalogue.attribut(id);
        if (attribut == null) {
            return "";
        }
        return attribut.type() == Attribut.Type.BOOLEEN ? "oui, non" : String.join(", ", attribut.valeurs().keySet());
    }

    public String qualification(String id) {
        Qualification qualification = catalogue.qualification(id);
        return qualification == null ? id : qualification.libelle();
    }

    public String besoin(String id) {
        Besoin besoin = catalogue.besoin(id);
        return besoin == null ? id : besoin.libelle();
    }

    public String fiche(String id) {
        Fiche fiche = catalogue.fiche(id);
        return fiche == null ? id : fiche.nom();
    }

    public String territoire(@Nullable String id) {
        Territoire place = id == null ? null : catalogue.territoire(id);
        return place == null ? String.valueOf(id) : place.nom();
    }

    /** The name of a place, and what tells it from others of that name: « Lens (62) ». */
    public String lieuPrecis(String id) {
        Territoire place = catalogue.territoire(id);
        return place == null ? id : new RechercheDeLieu(catalogue).libelle(place);
    }

    /** A word of one of the lists of the catalogue. */
    public String mot(String list, String word) {
        ListeDeValeurs.Mot found = dansLaListe(list, word);
        return found == null ? word : found.libelle();
    }

    /** Whether a word of a list is not worth a place in an answer. */
    public boolean vaSansDire(String list, String word) {
        ListeDeValeurs.Mot found = dansLaListe(list, word);
        return found != null && found.vaSansDire();
    }

    private ListeDeValeurs.@Nullable Mot dansLaListe(String list, String word) {
        ListeDeValeurs known = catalogue.liste(list);
        return known == null ? null : known.valeurs().get(word);
    }

    /** How a source is quoted in a line: « SNPD 2020-2024, 10.4 ». */
    public String renvoi(Renvoi source) {
        Document document = catalogue.document(source.document());
        String title = document != null ? document.abrege() : source.document();
        return Stream.of(title, source.reference(), source.url()).filter(s -> s != null)
                .collect(Collectors.joining(", "));
    }

    /** What a criterion expects. */
    public String attendu(Clause clause) {
        if (clause.libelle() != null) {
            return clause.libelle();
        }
        return clause.qualification() != null ? MotsDesValeurs.ouiNon(!Boolean.FALSE.equals(clause.vaut()))
                : new MotsDesCriteres(valeurs, catalogue.attribut(clause.sujet())).attendu(clause);
    }

    /** What a criterion says of its subject, « sujet : attendu », or what is expected alone where that names it too. */
    public String critere(Clause clause) {
        return critere(sujet(clause), attendu(clause));
    }

    /** The same of what was already put in words; an exclusion says so first. */
    public static String critere(String subject, String expected) {
        if (expected.startsWith(SAUF)) {
            return SAUF + critere(Initiale.minuscule(subject), expected.substring(SAUF.length()));
        }
        return Proches.simplifie(expected).startsWith(Proches.simplifie(subject)) ? expected : subject + " : " + expected;
    }

    /** What was found of the subject of a criterion. */
    public String constate(Clause clause, @Nullable Valeur value, Verite notion) {
        if (clause.qualification() != null) {
            return notion == Verite.INCONNU ? "inconnu" : MotsDesValeurs.ouiNon(notion == Verite.VRAI);
        }
        return value == null ? "inconnu" : valeur(catalogue.attribut(clause.sujet()), value);
    }

    /** A value as it is said. */
    public String valeur(@Nullable Attribut attribut, Valeur value) {
        return valeurs.valeur(attribut, value);
    }

    /** A fact as a file writes it, said in words. */
    public String fait(String id, @Nullable Object raw) {
        return valeurs.fait(catalogue.attribut(id), raw);
    }
}
