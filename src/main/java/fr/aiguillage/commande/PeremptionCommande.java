package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Peremption;
import fr.aiguillage.catalogue.Releve;
import fr.aiguillage.rendu.Format;
import fr.aiguillage.rendu.PagePeremption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has ended, what ends soon, what was not verified for long. */
record PeremptionCommande(Fonds fonds) implements Commande {

    private static final Format[] FORMES = {Format.TEXTE, Format.JSON, Format.MARKDOWN};
    private static final String DEPUIS = "depuis";
    private static final String MOIS = "mois";
    private static final int MOIS_PAR_DEFAUT = 6;

    @Override
    public String nom() {
        return "catalogue peremption";
    }

    @Override
    public String description() {
        return "dit ce qui a pris fin, ce qui se termine bientôt, ce qui n'a pas été revérifié";
    }

    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(OptionDate.AU,
                new Option(DEPUIS, "AAAA-MM-JJ", false, "ce qui n'a pas été vérifié depuis (par défaut, un an)"),
                new Option(MOIS, "N", false, "ce qui se termine d'ici là (par défaut, 6 mois)"),
                Formats.option(FORMES));
    }

    @Override
    public int executer(Appel call) {
        Format format = Formats.choisi(call, FORMES);
        LocalDate day = OptionDate.au(call);
        LocalDate since = OptionDate.jour(call, DEPUIS, day.minusYears(1));
        if (since.isAfter(day)) {
            throw new Refus("--depuis " + since + " vient après le " + day, "Peut-être une date plus ancienne ?");
        }
        Catalogue catalogue = OptionsCatalogue.catalogue(fonds, call);
        Peremption found = new Releve(catalogue, day, since, day.plusMonths(mois(call))).peremption();
        return Formats.repondre(call, format, () -> found, () -> PagePeremption.de(found));
    }

    private static int mois(Appel call) {
        @Nullable String wanted = call.option(MOIS);
        if (wanted == null) {
            return MOIS_PAR_DEFAUT;
        }
        if (!wanted.matches("[1-9]\\d{0,2}")) {
            throw new Refus("« " + wanted + " » n'est pas un nombre de mois (de 1 à 999)");
        }
        return Integer.parseInt(wanted);
    }
}
