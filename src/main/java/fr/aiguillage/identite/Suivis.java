package fr.aiguillage.identite;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.MotsDIdentite;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a public text names as someone that something is done for, and leaves those who answer for it as they are
 * named: a mayor signs, a school bears a name, a young person has an age, a relative, an initial.
 */
public final class Suivis {

    private static final int AVANT = 60;
    private static final int CHOSE_AVANT = 3;
    private static final int A_COTE = 10;
    private static final Pattern RUPTURE = Pattern.compile("[.;:|!?\\n\\t()]");
    private static final Pattern SUIVI_D_ANNEES = Pattern.compile("^[\\s,(\\[:]{0,4}(\\d{1,2})\\s+(\\p{L}+)");
    private static final Pattern A_INITIALE = Pattern.compile("\\p{Lu}\\p{Ll}+[ -]\\p{Lu}\\.?");

    private final Identites identites;
    private final Catalogue catalogue;
    private volatile @Nullable Lexique lexique;

    public Suivis(Catalogue catalogue) {
        this.catalogue = catalogue;
        identites = new Identites(catalogue);
    }

    /**
     * The text without those whom it names so.
     *
     * @param day the day on which ages are counted
     */
    public Masque dans(String text, LocalDate day) {
        Masque all = identites.dans(text, day);
        List<Etendue> sure = all.etendues().stream().filter(one -> concerne(text, one)).toList();
        List<Etendue> kept = sure.isEmpty() ? sure : all.etendues().stream()
                .filter(one -> sure.contains(one) || prenom(text, one) && pres(one, sure)).toList();
        return new Masque(Identites.ecrire(text, kept), kept, all.ages());
    }

    private boolean concerne(String text, Etendue one) {
        return switch (one.nature()) {
            case NAISSANCE -> true;
            case PRENOM, NOM, INITIALES -> annonce(text, one) || enAnnees(text, one) || initiale(text, one);
            default -> false;
        };
    }

    /** Another first name beside one, or before a date of birth. */
    private static boolean pres(Etendue one, List<Etendue> others) {
        return others.stream().anyMatch(other -> one.debut() - other.fin() <= A_COTE && other.debut() - one.fin() <= A_COTE);
    }

    /** « le jeune… », « sa petite sœur… », but neither « la maison des jeunes… » nor the words of a list. */
    private boolean annonce(String text, Etendue one) {
        String[] parts = RUPTURE.split(text.substring(Math.max(0, one.debut() - AVANT), one.debut()) + " ", -1);
        Texte before = new Texte(parts[parts.length - 1].strip());
        int last = dernier(before);
        if (last < 0 || !lexique().est(MotsDIdentite.Nature.SUIVI, before.jeton(last))) {
            return false;
        }
        for (int i = Math.max(0, last - CHOSE_AVANT); i < last; i++) {
            if (lexique().est(MotsDIdentite.Nature.CHOSE, before.jeton(i))) {
                return false;
            }
        }
        return prenom(text, one) || !before.jeton(last).cle().endsWith("s") && capitale(text, one);
    }

    private static int dernier(Texte text) {
        int at = text.taille() - 1;
        while (at >= 0 && !text.jeton(at).estMot()) {
            at--;
        }
        return at;
    }

    private boolean prenom(String text, Etendue one) {
        Jeton first = new Texte(text.substring(one.debut(), one.fin())).jeton(0);
        return lexique().est(MotsDIdentite.Nature.PRENOM, first);
    }

    private static boolean capitale(String text, Etendue one) {
        String name = text.substring(one.debut(), one.fin());
        return Character.isUpperCase(name.codePointAt(0));
    }

    private boolean enAnnees(String text, Etendue one) {
        Matcher years = SUIVI_D_ANNEES.matcher(text.substring(one.fin()));
        return capitale(text, one) && years.find()
                && lexique().est(MotsDIdentite.Nature.ANNEES, new Texte(years.group(2)).jeton(0));
    }

    /** « Kevin B. »: whoever answers for something is named in full. */
    private boolean initiale(String text, Etendue one) {
        return prenom(text, one) && A_INITIALE.matcher(text.substring(one.debut(), one.fin())).matches();
    }

    private Lexique lexique() {
        @Nullable Lexique known = lexique;
        if (known == null) {
            known = new Lexique(catalogue);
            lexique = known;
        }
        return known;
    }
}
