package fr.aiguillage.prose;

import fr.aiguillage.appui.Ecrit;
import fr.aiguillage.catalogue.Catalogue;
import fr.aiguillage.catalogue.Genre;
import fr.aiguillage.catalogue.Lexique;
import fr.aiguillage.prose.faits.Fait;
import java.util.List;
import java.util.stream.Collectors;

/** A small vocabulary about bicycles and those who ride them: nothing in the reader knows what it reads about. */
final class Atelier {

    static final Catalogue CATALOGUE = Ecrit.catalogue("""
            attributs:
              - {id: casque, libelle: Casque, question: "Un casque ?", type: booleen, personne: personne}
              - {id: pannes, libelle: Pannes, question: "Lesquelles ?", type: choix, liste: ouverte, personne: personne,
                 valeurs: {chaine: {libelle: chaîne}, frein: {libelle: frein}, pneu: {libelle: pneu}}}
              - {id: club, libelle: Club, question: "Où en est-il ?", type: choix, personne: personne,
                 valeurs: {inscrit: {libelle: inscrit}, parti: {libelle: parti}}}
              - {id: annees, libelle: Années, question: "Combien ?", type: nombre, entier: true, min: 0, max: 120,
                 unite: ans, personne: personne}
              - {id: atelier, libelle: Atelier, question: "Un atelier ?", type: booleen, personne: demandeur}
              - {id: tours, libelle: Tours, question: "Combien ?", type: nombre, entier: true, min: 0, max: 120,
                 unite: tours, personne: personne}
              - {id: garage, libelle: Garage, question: "Un garage ?", type: booleen, personne: lieu}
              - {id: proche_casque, libelle: Casque d'un proche, question: "Un casque ?", type: booleen,
                 personne: proche, de: casque}
              - {id: prete, libelle: Prêté, question: "Prêté ?", type: booleen, personne: personne}
              - {id: recu, libelle: Reçu, question: "De qui ?", type: choix, personne: personne,
                 valeurs: {voisin: {libelle: voisin}, autre: {libelle: autre}}}
              - {id: proche_recu, libelle: Reçu d'un proche, question: "De qui ?", type: choix, personne: proche, de: recu}
            lexique:
              - id: grammaire
                libelle: Grammaire
                expressions:
                  - {marque: leger, dire: [le, la, les, l, un, une, de, du, des, d, son, sa, ses, à, est, a]}
                  - {marque: incise, dire: [hier, depuis <n> jours]}
                  - {marque: ne, dire: [ne, n]}
                  - {marque: negation, dire: [pas, jamais, sans, ni, aucun, plus de, "n'a pas", "n'est pas"]}
                  - {marque: non, dire: [non]}
                  - {marque: oui, dire: [oui]}
                  - {marque: rupture, dire: [mais]}
                  - {marque: et, dire: [et]}
                  - {marque: ou, dire: [ou]}
                  - {marque: passe, dire: [était, avait, ancien]}
                  - {marque: doute, dire: [peut-être, possible]}
                  - {marque: rapport, dire: [selon]}
                  - {marque: rapport, personne: personne, dire: ["(m|) (a|) dit que"]}
                  - {marque: hypothese, dire: [souhaite]}
                  - {marque: condition, dire: [si, s'il]}
                  - {marque: revoque, dire: [fini, plus rien depuis]}
                  - {marque: revolu, dire: [jadis]}
                  - {marque: cesse, dire: [rien depuis]}
                  - {marque: exception, dire: [sauf]}
                  - {marque: appartenance, dire: [de, du, d]}
                  - {marque: complement, dire: [avec, par, chez, devant]}
                  - {marque: relatif, dire: [qui]}
                  - {marque: parenthese, dire: [dont, que]}
                  - {marque: verbe, dire: [freine]}
                  - {marque: sujet, personne: demandeur, dire: [je]}
                  - {marque: indecis, personne: proche, dire: [aîné]}
                  - {marque: sujet, personne: tiers, genre: m, dire: [juge]}
                  - {marque: question, dire: [que faire]}
                  - {marque: sujet, personne: proche, genre: f, dire: [cousine]}
                  - {marque: sujet, personne: voisin, genre: m, dire: [voisin]}
                  - {marque: cible, dire: [l, lui]}
                  - {marque: cible, personne: demandeur, dire: [me, m]}
                  - {marque: sujet, personne: personne, dire: [cycliste]}
                  - {marque: entree, personne: proche, dire: ["une! cousine"]}
                  - {marque: entree, personne: personne, genre: m, dire: ["un! coureur"]}
                  - {marque: sujet, personne: personne, autrement: proche, genre: m, dire: [fils]}
                  - {marque: rang, personne: personne, autrement: proche, indice: premier, dire: [grand]}
                  - {marque: rang, personne: personne, autrement: proche, indice: second, dire: [petit]}
                  - {marque: entree, personne: personne, indice: second, dire: ["un! petit"]}
                  - {marque: defini, dire: [le, la, son, sa]}
                  - {marque: cite, personne: proche, dire: [ses fils]}
                  - {marque: general, dire: [personne en particulier]}
                  - {marque: hypothese, dire: [demande]}
                  - {marque: voeu, dire: [veut, voudrait], possibles: {casque: true}}
                  - {marque: souhaite, dire: [c'est ce qu'il veut, "@reves"]}
                  - {marque: demande, dire: [comment]}
                  - {marque: question, dire: [qui voir], reprend: {pannes=frein: {atelier: true}}}
                  - {marque: retrait, dire: [c'est tranché]}
                  - {marque: lien, dire: [un, une, du, le, l, et, trouver, puis, chez, s]}
                  - {marque: exercice, dire: [à, de, depuis, gare, établis]}
                  - {marque: pronom, genre: f, dire: [elle]}
                  - {marque: pronom, genre: m, dire: [il]}
              - id: prets
                libelle: Prêts
                groupes:
                  preter: [prête, prêté, "@donner"]
                  donner: [donne, donné]
                expressions:
                  - dire: ["(l!|lui!|m!) @preter une roue"]
                    subi: ["roue @preter par"]
                    faits: {prete: true}
                    par: {voisin: {recu: voisin}, autrui: {recu: autre}}
                    evenement: true
                  - {dire: [contre caution], partout: [recu=voisin], faits: {garage: true}}
              - id: velo
                libelle: Vélo
                groupes: {rang: [patron, "chef d'équipe"], reves: [voilà son rêve]}
                expressions:
                  - {dire: ["(porte|met) casque", casqué], faits: {casque: true}}
                  - {dire: [cousine lui prête un casque], faits: {casque: true}}
                  - {dire: [sans casque], faits: {casque: false}, nie: {casque: true}}
                  - {dire: [chaîne cassée, déraille*], faits: {pannes: [chaine]}}
                  - {dire: ["chaîne , (elle|qui) saute"], faits: {pannes: [chaine]}}
                  - {dire: ["roue ... voilée"], faits: {pannes: [pneu]}}
                  - {dire: ["(percuté|renversé) ... , que dire"], faits: {atelier: true, garage: true}, evenement: true}
                  - {dire: [patin], avec: [","], faits: {pannes: [frein]}, possibles: {pannes: [frein]}}
                  - {dire: [freine mal], faits: {pannes: [frein]}}
                  - {dire: ["gonfle (à|chaque) (deux|roue|)"], faits: {pannes: [pneu]}}
                  - {dire: ["règle (un|chaque|) frein mal"], faits: {pannes: [frein]}}
                  - {dire: [crevé, crevaison], faits: {pannes: [pneu]}, evenement: true}
                  - {dire: [inscrit au club], faits: {club: inscrit}, passe: {club: parti}}
                  - {dire: ["<n> ans"], faits: {annees: "<n>"}}
                  - {dire: ["<n> ans", "<n>"], apposition: true, faits: {annees: "<n>"}, de: {proche: {tours: "<n>"}}}
                  - {dire: ["entre <n> et <m> ans"], faits: {annees: "<n>..<m>"}}
                  - {dire: ["moins de <n> ans"], faits: {annees: "..<n-1>"}}
                  - {dire: ["depuis <n> ans"], rien: true}
                  - {dire: [au garage], faits: {garage: true}}
                  - {dire: [prête un vélo], faits: {garage: true}}
                  - {dire: [vélo devant le public], faits: {casque: true}}
                  - {dire: [plus de place], faits: {garage: false}}
                  - {dire: [être là sans frein], faits: {pannes: [frein]}}
                  - {dire: [demande un pneu], faits: {pannes: [pneu]}}
                  - {dire: [mécanicien, mécanicien de rue], debut: true, faits: {atelier: true}}
                  - {dire: ["@rang (mécano|roulotte)"], debut: true, faits: {atelier: true}}
                  - {dire: [forge], debut: true, annonce: true, faits: {atelier: true}}
                  - {dire: [mon vélo à moi, je pédale], faits: {atelier: false}}
                  - {dire: ["rue de <n> établis"], faits: {annees: "<n>"}}
                  - {dire: ["roule depuis <n>"], faits: {annees: "<n>"}}
                  - {dire: ["roule depuis <n>"], faits: {tours: "<n>"}}
                  - {dire: [frein, frein à disque], voulu: {pannes: [frein]}}
                  - {dire: [pneu], voulu: {pannes: [pneu]}}
                  - {dire: ["chez un voisin"], voulu: {}}
                  - {dire: [réparer], voulu: {}, reprend: {pannes: {club: inscrit}, annees: {club: parti}}}
                  - {dire: [régler], demande: {}, reprend: {pannes=frein: {atelier: true}}}
                  - {dire: [monter l'atelier], demande: {atelier: true}}
                  - {dire: [un atelier], faits: {atelier: true}, nie: {}}
                  - {dire: [débutant], possibles: {annees: "..20"}}
                  - {dire: [dossard], autrement: personne, faits: {casque: true}}
                  - {dire: [coursier], presume: true, faits: {casque: true}}
                  - {dire: [peloton], indice: peloton}
                  - {dire: [rustine], avec: ["?"], faits: {atelier: true}, personne: demandeur}
                  - {dire: [dans la cour], avec: [pannes, peloton], faits: {garage: true}}
                  - {dire: [descend], puis: [pannes], faits: {garage: true}, possibles: {garage: true}}
                  - {dire: [sous l'auvent], partout: [pannes], faits: {garage: true}}
                  - {dire: [rendu sa carte], faits: {club: parti}, evenement: true}
                  - {dire: [au vert], avec: [club=parti], faits: {garage: true}}
                  - {dire: [fourche ... tordue], faits: {pannes: [frein]}}
                  - {dire: [à la cave], partout: [pannes], faits: {garage: true}, possibles: {garage: true}}
                  - {dire: [sous la pluie], avec: [garage], faits: {annees: "3"}, possibles: {annees: "3"}}
                  - {dire: ["<n> tours"], partout: [club=inscrit, atelier], faits: {tours: "<n>"},
                     possibles: {tours: "<n>"}}
            """);

    private static final Lecteur LECTEUR =
            new Lecteur(CATALOGUE, CATALOGUE.liste(Genre.LEXIQUE, Lexique.class));

    private Atelier() {
    }

    static Compris lire(String text) {
        return LECTEUR.lire(text, Ecrit.JOUR);
    }

    /** « attribut=valeur », with a question mark when it is only to be confirmed. */
    static List<String> faits(String text) {
        return lire(text).faits().stream().map(Atelier::dit).collect(Collectors.toList());
    }

    private static String dit(Fait fact) {
        return (fact.sur() ? "" : "? ") + fact.attribut() + "=" + valeur(fact.valeur());
    }

    private static String valeur(fr.aiguillage.logique.Valeur value) {
        if (value instanceof fr.aiguillage.logique.Valeur.Booleen b) {
            return b.valeur() ? "oui" : "non";
        }
        if (value instanceof fr.aiguillage.logique.Valeur.Nombre n) {
            return n.exact() ? String.valueOf((long) n.min()) : (long) n.min() + ".." + (long) n.max();
        }
        if (value instanceof fr.aiguillage.logique.Valeur.Liste l) {
            return l.elements().stream().map(Atelier::valeur).collect(Collectors.joining(","))
                    + l.exclus().stream().map(v -> "!" + valeur(v)).collect(Collectors.joining(","));
        }
        return value instanceof fr.aiguillage.logique.Valeur.Texte t ? t.valeur() : value.toString();
    }
}
