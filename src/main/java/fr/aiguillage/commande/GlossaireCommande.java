package fr.aiguillage.commande;

import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Fiche;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Sigle;
import fr.aiguillage.mots.Proches;
import fr.aiguillage.mots.Termes;
import fr.aiguillage.rendu.PageGlossaire;
import fr.aiguillage.rendu.SigleEnDonnees;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What an acronym means; without a word, the whole glossary. */
record GlossaireCommande(Fonds fonds) implements Consultation {

    @Override
    public String nom() {
        return "glossaire";
    }

    @Override
    public String description() {
        return "développe un sigle ; sans rien, donne tout le glossaire";
    }

    /** What an acronym means does not depend on the day. */
    @Override
    public List<Option> options() {
        return OptionsCatalogue.et(Formats.option(Formats.TEXTE_OU_JSON));
    }

    @Override
    public Parametres parametres() {
        return new Parametres("SIGLE", 0, Integer.MAX_VALUE);
    }

    @Override
    public Vue voir(String words, Catalogue catalogue, LocalDate day) {
        List<Sigle> glossary = catalogue.liste(Genre.SIGLE, Sigle.class);
        SigleEnDonnees data = new SigleEnDonnees(catalogue);
        if (words.isEmpty()) {
            return new Vue(PageGlossaire.de(glossary), glossary.stream().map(data::de).toList());
        }
        Sigle found = trouver(words, Stream.concat(glossary.stream(), desFiches(catalogue)).toList());
        return new Vue(PageGlossaire.de(found, catalogue), data.de(found));
    }

    /** The acronyms that only a fiche gives. */
    private static Stream<Sigle> desFiches(Catalogue catalogue) {
        return catalogue.fiches().stream().filter(f -> f.sigle() != null).map(GlossaireCommande::sigle);
    }

    private static Sigle sigle(Fiche fiche) {
        return new Sigle(fiche.id(), String.valueOf(fiche.sigle()), fiche.nom(), fiche.sources());
    }

    /** By the acronym first, or else by what it stands for. */
    private static Sigle trouver(String words, List<Sigle> all) {
        String wanted = Termes.cle(words);
        return Stream.concat(all.stream().filter(s -> Termes.cle(s.sigle()).equals(wanted)),
                        all.stream().filter(s -> Termes.cle(s.developpe()).equals(wanted)))
                .findFirst().orElseThrow(() -> inconnu(words, all));
    }

    private static Refus inconnu(String words, List<Sigle> all) {
        String near = Proches.peutEtre(words, all.stream().map(Sigle::sigle).toList());
        return new Refus("« " + words + " » n'est pas dans le glossaire",
                near != null ? near : "Peut-être « chercher " + words + " » ?");
    }
}
