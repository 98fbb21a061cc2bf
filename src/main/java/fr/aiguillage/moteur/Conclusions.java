package fr.aiguillage.moteur;

import fr.aiguillage.moteur.faits.Acces;
import fr.aiguillage.moteur.faits.Dossier;
import fr.aiguillage.moteur.faits.EtatBesoin;
import fr.aiguillage.moteur.faits.Indice;
import fr.aiguillage.moteur.faits.Mention;
import fr.aiguillage.moteur.faits.Rang;
import fr.aiguillage.moteur.faits.Retrait;
import fr.aiguillage.moteur.faits.Verdict;
import java.util.List;
import java.util.Map;

/**
 * All that the rules concluded of one situation.
 *
 * @param contradictions the qualifications that some rules prove and others disprove
 * @param verdicts what became of each entry, in the order that the rules gave
 * @param rangs for each entry, its reasons to stand before or after, the first ones first
 * @param mentions the entries that the situation itself names
 */
public record Conclusions(Dossier dossier, List<Indice> indices, Map<String, EtatBesoin.Etat> besoins,
        List<String> contradictions, Map<String, Verdict> verdicts, Map<String, Retrait> retraits,
        Map<String, Acces.Voie> acces, Map<String, List<Rang>> rangs, List<Mention> mentions) {
}
